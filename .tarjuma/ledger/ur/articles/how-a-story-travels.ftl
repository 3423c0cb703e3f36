tarjuma-ledger 1
description
  translated human source:2b4e8711069aaca5 target:32aa990a5dc0f662
fn-h95b
  missing source:8509f68183ab7974
fn-kymt
  missing source:d31e745a66d8bffe
h-640a
  missing source:668460aaffb53775
h-7979
  missing source:670947a99ec41636
h-bvx7
  translated human source:6bbb7d67b2304f81 target:f83c3ec2e7d82a8e
h-mzwd
  translated human source:741f9c8d7abee7c4 target:ef74946292bbc353
h-tbbh
  missing source:5a8b2bb1c42eee97
headline
  translated human source:05c45541aa67f95f target:3171d77ab406a2b9
html-cf00
  translated human source:cc2f2040413bac00 target:4fc226f296d992c4
html-xxxs
  translated human source:bd7d3d19429a71ed target:2f2e2ef795fa106d
li-1yw5
  translated human source:01fefc8524ce5b1e target:094e2571a0b155de
li-7gx7
  translated human source:a7b0dd871d7ef581 target:9d2f00c8e14afa71
li-7meh
  missing source:07f44eb128248f38
li-dva9
  translated human source:4d9b6a4951a23e25 target:3ef3ecae3af25c8b
li-eqpb
  missing source:6eb7f6eb2ef75b89
li-f34q
  missing source:2fe3e4b79cd12592
li-fkn4
  translated human source:8fd3552469e7f69a target:5711560e9ddae4ac
li-pswj
  translated human source:16997cb22fe7f681 target:010711edfecb0de4
li-rk5r
  missing source:b8d305380450fc5f
li-s6gs
  missing source:b9461099878a3e17
li-wr4e
  translated human source:3c58648e8117ff0a target:e3aad2508a45247f
li-x5ww
  missing source:ddc5bc5cedd82edd
li-xstt
  missing source:fdf95a1a09f9dcd9
p-18s7
  translated human source:61a899e72beba113 target:d91ec86ce2b3a8c6
p-2rv7
  missing source:c218fb670465d59d
p-6rcw
  missing source:a618ac1c545282b4
p-8fgt
  missing source:94f5866a53c17b9f
p-9218
  translated human source:e922e168c2f4bd9b target:1fb81df7a1bd011a
p-jyzm
  translated human source:75f2d1bdad91ff30 target:4d90767c4ea2e71f
p-p2y6
  translated human source:a573c8888090449c target:17d3562754e5f93e
p-wykz
  missing source:f842c075e5d84b77
p-yanz
  translated human source:feca751f7957ac17 target:fe3d782f62ce591f
q-883h
  missing source:a8e82371f0b07f15
q-sc9m
  missing source:f9ac4954250c3029
td-0gczb
  missing source:813e9b729141e7f3
td-0p33
  missing source:80168303e417d207
td-1yvj
  missing source:813e9b729141e7f3
td-2wqx
  translated human source:e23c97bdc3ea28eb target:a92647f695eaa231
td-67kj
  missing source:86675392da3a1157
td-6k9y
  translated human source:2633a9bec205b01d target:4cf2ff6c3f5cad54
td-6m6e6
  missing source:80168303e417d207
td-6tw5
  missing source:e67a9c4536256f1e
td-7wtan
  missing source:80168303e417d207
td-9ee2
  missing source:292ece82361e650d
td-9f9b
  translated human source:89af29ab7f7812e8 target:c70682244be069a2
td-aa4b
  translated human source:eaea046bc2f051a0 target:5e1475024216d936
td-cv16
  translated human source:8c9b21a6b2a601a1 target:6793c8a888d86577
td-cy5q
  translated human source:8c9e85f73432a9c0 target:97dfec0e456223bb
td-eckx
  translated human source:2e2c137de94528ed target:4a2c125627d28c09
td-haws
  translated human source:f16adc59376b6a10 target:6a5e4acf29bca650
td-jgnvp
  translated human source:89af29ab7f7812e8 target:c70682244be069a2
td-jtn6
  translated human source:d2da152636a82ab3 target:41aa0d34d863f7f2
td-kssnt
  missing source:80168303e417d207
td-mrev
  translated human source:54584e7bd1124356 target:5ac7918980da8f71
td-nprge
  translated human source:d2da152636a82ab3 target:41aa0d34d863f7f2
td-nw0p3
  missing source:86675392da3a1157
td-pvs8
  missing source:d63bd9a826af91c1
td-pxas
  translated human source:165d6a197723e2a2 target:9d6cbbeda4529d01
td-q8mb
  missing source:b748b4ebf5379568
td-rr93
  translated human source:f8b84963fd53c33c target:b940547ed8971dc7
td-t7wr
  translated human source:1a479c98e9beb74c target:a5999f64af9e9fc7
td-xr696
  missing source:e67a9c4536256f1e
