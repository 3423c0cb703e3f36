tarjuma-ledger 1
alt-r23x
  translated human source:3882237da4924bd0 target:bf34db372fab5965 of:alt-r23x
caption-1
  translated human source:24054510ee4002f1 target:1ec511bb8462bc6f of:caption-1
dateline
  translated human source:b6349ed53956f984 target:5c757c38bef1ca26 of:dateline
description
  translated human source:a3965d455f7e9936 target:1f469a1c8bccc9ff of:description
h-19qt
  translated human source:a1a9177aa88974c4 target:e2701ba3cebeccbc of:h-19qt
h-85ha
  translated human source:e8a551eaeb7c46e3 target:54bda128218000d6 of:h-85ha
h-xyme
  translated human source:9d7eb4ce55d08bb4 target:fbee5ca2fc24802b of:h-xyme
headline
  translated human source:9133247e60d66524 target:57728cef2de8234b of:headline
p-4vy6
  translated human source:045bfee65caaec3c target:233601d66daa18bb of:p-4vy6
p-5kts
  translated human source:05f3da99ae66edc5 target:ee3cbab8c088a910 of:p-5kts
p-93b2
  translated human source:a963eb6275cc1ca6 target:a278137b3217789f of:p-93b2
p-a2t7
  translated human source:cae2fa671e23f1f3 target:ecfcb5ab32e66e1b of:p-a2t7
p-bv9r
  translated human source:ab9bc9987a0649c1 target:9b091d41dd11965b of:p-bv9r
p-cag1
  translated human source:2ccaf0016204da9b target:b305a80d6e6cd0d4 of:p-cag1
p-f4nq
  translated human source:6f043537d081080e target:58eac5edc8bef2af of:p-f4nq
p-vb6s
  translated human source:bbeb8639d29e570b target:78de7d076a0f281e of:p-vb6s
p-xp6h
  translated human source:7d56869127b21184 target:ed773c87a539f110 of:p-xp6h
p-yxq3
  translated human source:9e3d378357efd21f target:978e1e2a856af5e4 of:p-yxq3
p-z6fp
  translated human source:7fa66fd602b02149 target:0c9140da1284d4b7 of:p-z6fp
