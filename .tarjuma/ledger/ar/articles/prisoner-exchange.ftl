tarjuma-ledger 1
alt-r23x
  translated human source:3882237da4924bd0 target:41742d896bb63b87 of:alt-r23x
caption-1
  translated human source:24054510ee4002f1 target:22d7ba4edd8d8f1f of:caption-1
dateline
  translated human source:b6349ed53956f984 target:d4d1015707b65f5f of:dateline
description
  translated human source:a3965d455f7e9936 target:f9a5e7ddbe35edc4 of:description
h-19qt
  translated human source:a1a9177aa88974c4 target:bf070ac63aac3480 of:h-19qt
h-85ha
  translated human source:e8a551eaeb7c46e3 target:d681322fbb7c3848 of:h-85ha
h-xyme
  translated human source:9d7eb4ce55d08bb4 target:685fa7fee50ce51b of:h-xyme
headline
  translated human source:9133247e60d66524 target:1c81a6da10d76f0a of:headline
p-4vy6
  translated human source:045bfee65caaec3c target:ddeb18a075ae8222 of:p-4vy6
p-5kts
  translated human source:05f3da99ae66edc5 target:b0a00fc3a2fbedec of:p-5kts
p-93b2
  translated human source:a963eb6275cc1ca6 target:b69c85cffcd883c8 of:p-93b2
p-a2t7
  translated human source:cae2fa671e23f1f3 target:728d9340ec18a09c of:p-a2t7
p-bv9r
  translated human source:ab9bc9987a0649c1 target:64f34f6a32fb3b07 of:p-bv9r
p-cag1
  translated human source:2ccaf0016204da9b target:3260110fde9515b0 of:p-cag1
p-f4nq
  translated human source:6f043537d081080e target:7253cf3a626bb1c1 of:p-f4nq
p-vb6s
  translated human source:bbeb8639d29e570b target:019d6198ade9bbac of:p-vb6s
p-xp6h
  translated human source:7d56869127b21184 target:0e3e99090bf677d7 of:p-xp6h
p-yxq3
  translated human source:9e3d378357efd21f target:58ede2c85b1f4322 of:p-yxq3
p-z6fp
  translated human source:7fa66fd602b02149 target:15ea059dece36288 of:p-z6fp
