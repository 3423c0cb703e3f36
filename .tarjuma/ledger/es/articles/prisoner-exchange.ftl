tarjuma-ledger 1
alt-r23x
  translated human source:3882237da4924bd0 target:12ff95479eeb90a3 of:alt-r23x
caption-1
  translated human source:24054510ee4002f1 target:edb0c091eddab432 of:caption-1
dateline
  translated human source:b6349ed53956f984 target:4b9e2f49e2581b97 of:dateline
description
  translated human source:a3965d455f7e9936 target:7e611ed788e4bfa4 of:description
h-19qt
  translated human source:a1a9177aa88974c4 target:93b6e2254cce212f of:h-19qt
h-85ha
  translated human source:e8a551eaeb7c46e3 target:3cc678868a292916 of:h-85ha
h-xyme
  translated human source:9d7eb4ce55d08bb4 target:948b1544cdcf1ad9 of:h-xyme
headline
  translated human source:9133247e60d66524 target:af4714742457da3e of:headline
p-4vy6
  translated human source:045bfee65caaec3c target:b2aa921ae9a10709 of:p-4vy6
p-5kts
  translated human source:05f3da99ae66edc5 target:28dedc9a8894664e of:p-5kts
p-93b2
  translated human source:a963eb6275cc1ca6 target:83924dbe292599cb of:p-93b2
p-a2t7
  translated human source:cae2fa671e23f1f3 target:1406bc16be74b038 of:p-a2t7
p-bv9r
  translated human source:ab9bc9987a0649c1 target:b18426e2aed4a666 of:p-bv9r
p-cag1
  translated human source:2ccaf0016204da9b target:b33d20bf46792b67 of:p-cag1
p-f4nq
  translated human source:6f043537d081080e target:2c775904b187ce22 of:p-f4nq
p-vb6s
  translated human source:bbeb8639d29e570b target:3ca2f9dc278d340c of:p-vb6s
p-xp6h
  translated human source:7d56869127b21184 target:f6ba5a6e966ea7a8 of:p-xp6h
p-yxq3
  translated human source:9e3d378357efd21f target:814d196fe3ab30a2 of:p-yxq3
p-z6fp
  translated human source:7fa66fd602b02149 target:9297733e2dfeff3b of:p-z6fp
