tarjuma-ledger 1
alt-r23x
  translated human source:3882237da4924bd0 target:cdfc4c4faa38f28d of:alt-r23x
caption-1
  translated human source:24054510ee4002f1 target:ca2b6e7f41956745 of:caption-1
dateline
  translated human source:b6349ed53956f984 target:22d9d0bbb75e7f5e of:dateline
description
  translated human source:a3965d455f7e9936 target:0514a83778d4a9e9 of:description
h-19qt
  translated human source:a1a9177aa88974c4 target:a0f21415f25060b1 of:h-19qt
h-85ha
  translated human source:e8a551eaeb7c46e3 target:b9c84950e0119c5b of:h-85ha
h-xyme
  translated human source:9d7eb4ce55d08bb4 target:219a0481f8480467 of:h-xyme
headline
  translated human source:9133247e60d66524 target:7a2b47db50faa0f6 of:headline
p-4vy6
  translated human source:045bfee65caaec3c target:e79600013af9f665 of:p-4vy6
p-5kts
  translated human source:05f3da99ae66edc5 target:280c2b0268fb6352 of:p-5kts
p-93b2
  translated human source:a963eb6275cc1ca6 target:a37bf6a6a1960d7f of:p-93b2
p-a2t7
  translated human source:cae2fa671e23f1f3 target:96288b917f862ead of:p-a2t7
p-bv9r
  translated human source:ab9bc9987a0649c1 target:9b07de31d20b1d19 of:p-bv9r
p-cag1
  translated human source:2ccaf0016204da9b target:a28f8162171387d5 of:p-cag1
p-f4nq
  translated human source:6f043537d081080e target:3e46dc71d1b2191f of:p-f4nq
p-vb6s
  translated human source:bbeb8639d29e570b target:a8a2769a74e24ed8 of:p-vb6s
p-xp6h
  translated human source:7d56869127b21184 target:19f28722314f250d of:p-xp6h
p-yxq3
  translated human source:9e3d378357efd21f target:d5621d7f0fe172ac of:p-yxq3
p-z6fp
  translated human source:7fa66fd602b02149 target:0255897894726a39 of:p-z6fp
