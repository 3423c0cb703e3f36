tarjuma-ledger 1
alt-r23x
  translated human source:3882237da4924bd0 target:9dc9808548dba768 of:alt-r23x
caption-1
  translated human source:24054510ee4002f1 target:0ba7d7d4c9684652 of:caption-1
dateline
  translated human source:b6349ed53956f984 target:49b38c97776d24b9 of:dateline
description
  translated human source:a3965d455f7e9936 target:dfd68ed16fceab25 of:description
h-19qt
  translated human source:a1a9177aa88974c4 target:c6a33ccbd5392313 of:h-19qt
h-85ha
  translated human source:e8a551eaeb7c46e3 target:6fa8c132a1aaf080 of:h-85ha
h-xyme
  translated human source:9d7eb4ce55d08bb4 target:dc732d3c4674c096 of:h-xyme
headline
  translated human source:9133247e60d66524 target:b677606e47decc2a of:headline
p-4vy6
  translated human source:045bfee65caaec3c target:068c7f97a52bf8e7 of:p-4vy6
p-5kts
  translated human source:05f3da99ae66edc5 target:ad788d1bbc55715f of:p-5kts
p-93b2
  translated human source:a963eb6275cc1ca6 target:5f5c30d5bd81bf4f of:p-93b2
p-a2t7
  translated human source:cae2fa671e23f1f3 target:6869e57b3cb302df of:p-a2t7
p-bv9r
  translated human source:ab9bc9987a0649c1 target:e9b6330de8730f18 of:p-bv9r
p-cag1
  translated human source:2ccaf0016204da9b target:b23b6cb161d425ec of:p-cag1
p-f4nq
  translated human source:6f043537d081080e target:433dd58a00309572 of:p-f4nq
p-vb6s
  translated human source:bbeb8639d29e570b target:c3f36977f2b8767e of:p-vb6s
p-xp6h
  translated human source:7d56869127b21184 target:97a611e9b706247e of:p-xp6h
p-yxq3
  translated human source:9e3d378357efd21f target:3dfa41b2a730e2fd of:p-yxq3
p-z6fp
  translated human source:7fa66fd602b02149 target:753a64d40b341b59 of:p-z6fp
