tarjuma-ledger 1
alt-r23x
  translated human source:3882237da4924bd0 target:39ad57cd329f0391 of:alt-r23x
caption-1
  translated human source:24054510ee4002f1 target:9309b3db51b3ef19 of:caption-1
dateline
  translated human source:b6349ed53956f984 target:8c29cc6c42441381 of:dateline
description
  translated human source:a3965d455f7e9936 target:34e63a192e7a6f05 of:description
h-19qt
  missing source:a1a9177aa88974c4 of:h-19qt
h-85ha
  translated human source:e8a551eaeb7c46e3 target:253eb378c05f6460 of:h-85ha
h-xyme
  translated human source:9d7eb4ce55d08bb4 target:d976e9d57939069b of:h-xyme
headline
  translated human source:9133247e60d66524 target:0853abb9708a6e11 of:headline
p-4vy6
  translated human source:045bfee65caaec3c target:6291cb9ba6cd3d11 of:p-4vy6
p-5kts
  missing source:05f3da99ae66edc5 of:p-5kts
p-93b2
  missing source:a963eb6275cc1ca6 of:p-93b2
p-a2t7
  translated human source:cae2fa671e23f1f3 target:54fb49f8591e45cf of:p-a2t7
p-bv9r
  translated human source:ab9bc9987a0649c1 target:a5706531c928f34f of:p-bv9r
p-cag1
  missing source:2ccaf0016204da9b of:p-cag1
p-f4nq
  translated human source:6f043537d081080e target:3496ba59b920b4b2 of:p-f4nq
p-vb6s
  translated human source:bbeb8639d29e570b target:076cf66b23cd5320 of:p-vb6s
p-xp6h
  translated human source:7d56869127b21184 target:e0acac5b5990026a of:p-xp6h
p-yxq3
  translated human source:9e3d378357efd21f target:9999423dbdd1c9c2 of:p-yxq3
p-z6fp
  translated human source:7fa66fd602b02149 target:2534ab7f8f66e1f6 of:p-z6fp
