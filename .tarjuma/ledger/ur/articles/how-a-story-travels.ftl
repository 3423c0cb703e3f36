tarjuma-ledger 1
description
  translated human source:2b4e8711069aaca5 target:32aa990a5dc0f662 of:description
fn-h95b
  missing source:8509f68183ab7974 of:fn-h95b
fn-kymt
  missing source:d31e745a66d8bffe of:fn-kymt
h-640a
  missing source:668460aaffb53775 of:h-640a
h-7979
  missing source:670947a99ec41636 of:h-7979
h-bvx7
  translated human source:6bbb7d67b2304f81 target:f83c3ec2e7d82a8e of:h-bvx7
h-mzwd
  translated human source:741f9c8d7abee7c4 target:ef74946292bbc353 of:h-mzwd
h-tbbh
  missing source:5a8b2bb1c42eee97 of:h-tbbh
headline
  translated human source:05c45541aa67f95f target:3171d77ab406a2b9 of:headline
html-cf00
  translated human source:cc2f2040413bac00 target:4fc226f296d992c4 of:html-cf00
html-xxxs
  translated human source:bd7d3d19429a71ed target:2f2e2ef795fa106d of:html-xxxs
li-1yw5
  translated human source:01fefc8524ce5b1e target:094e2571a0b155de of:li-1yw5
li-7gx7
  translated human source:a7b0dd871d7ef581 target:9d2f00c8e14afa71 of:li-7gx7
li-7meh
  missing source:07f44eb128248f38 of:li-7meh
li-dva9
  translated human source:4d9b6a4951a23e25 target:3ef3ecae3af25c8b of:li-dva9
li-eqpb
  missing source:6eb7f6eb2ef75b89 of:li-eqpb
li-f34q
  missing source:2fe3e4b79cd12592 of:li-f34q
li-fkn4
  translated human source:8fd3552469e7f69a target:5711560e9ddae4ac of:li-fkn4
li-pswj
  translated human source:16997cb22fe7f681 target:010711edfecb0de4 of:li-pswj
li-rk5r
  missing source:b8d305380450fc5f of:li-rk5r
li-s6gs
  missing source:b9461099878a3e17 of:li-s6gs
li-wr4e
  translated human source:3c58648e8117ff0a target:e3aad2508a45247f of:li-wr4e
li-x5ww
  missing source:ddc5bc5cedd82edd of:li-x5ww
li-xstt
  missing source:fdf95a1a09f9dcd9 of:li-xstt
p-18s7
  translated human source:61a899e72beba113 target:d91ec86ce2b3a8c6 of:p-18s7
p-2rv7
  missing source:c218fb670465d59d of:p-2rv7
p-6rcw
  missing source:a618ac1c545282b4 of:p-6rcw
p-8fgt
  missing source:94f5866a53c17b9f of:p-8fgt
p-9218
  translated human source:e922e168c2f4bd9b target:1fb81df7a1bd011a of:p-9218
p-jyzm
  translated human source:75f2d1bdad91ff30 target:4d90767c4ea2e71f of:p-jyzm
p-p2y6
  translated human source:a573c8888090449c target:17d3562754e5f93e of:p-p2y6
p-wykz
  missing source:f842c075e5d84b77 of:p-wykz
p-yanz
  translated human source:feca751f7957ac17 target:fe3d782f62ce591f of:p-yanz
q-883h
  missing source:a8e82371f0b07f15 of:q-883h
q-sc9m
  missing source:f9ac4954250c3029 of:q-sc9m
td-0gczb
  missing source:813e9b729141e7f3 of:td-0gczb
td-0p33
  missing source:80168303e417d207 of:td-0p33
td-1yvj
  missing source:813e9b729141e7f3 of:td-1yvj
td-2wqx
  translated human source:e23c97bdc3ea28eb target:a92647f695eaa231 of:td-2wqx
td-67kj
  missing source:86675392da3a1157 of:td-67kj
td-6k9y
  translated human source:2633a9bec205b01d target:4cf2ff6c3f5cad54 of:td-6k9y
td-6m6e6
  missing source:80168303e417d207 of:td-6m6e6
td-6tw5
  missing source:e67a9c4536256f1e of:td-6tw5
td-7wtan
  missing source:80168303e417d207 of:td-7wtan
td-9ee2
  missing source:292ece82361e650d of:td-9ee2
td-9f9b
  translated human source:89af29ab7f7812e8 target:c70682244be069a2 of:td-9f9b
td-aa4b
  translated human source:eaea046bc2f051a0 target:5e1475024216d936 of:td-aa4b
td-cv16
  translated human source:8c9b21a6b2a601a1 target:6793c8a888d86577 of:td-cv16
td-cy5q
  translated human source:8c9e85f73432a9c0 target:97dfec0e456223bb of:td-cy5q
td-eckx
  translated human source:2e2c137de94528ed target:4a2c125627d28c09 of:td-eckx
td-haws
  translated human source:f16adc59376b6a10 target:6a5e4acf29bca650 of:td-haws
td-jgnvp
  translated human source:89af29ab7f7812e8 target:c70682244be069a2 of:td-jgnvp
td-jtn6
  translated human source:d2da152636a82ab3 target:41aa0d34d863f7f2 of:td-jtn6
td-kssnt
  missing source:80168303e417d207 of:td-kssnt
td-mrev
  translated human source:54584e7bd1124356 target:5ac7918980da8f71 of:td-mrev
td-nprge
  translated human source:d2da152636a82ab3 target:41aa0d34d863f7f2 of:td-nprge
td-nw0p3
  missing source:86675392da3a1157 of:td-nw0p3
td-pvs8
  missing source:d63bd9a826af91c1 of:td-pvs8
td-pxas
  translated human source:165d6a197723e2a2 target:9d6cbbeda4529d01 of:td-pxas
td-q8mb
  missing source:b748b4ebf5379568 of:td-q8mb
td-rr93
  translated human source:f8b84963fd53c33c target:b940547ed8971dc7 of:td-rr93
td-t7wr
  translated human source:1a479c98e9beb74c target:a5999f64af9e9fc7 of:td-t7wr
td-xr696
  missing source:e67a9c4536256f1e of:td-xr696
