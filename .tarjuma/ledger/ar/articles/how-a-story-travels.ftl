tarjuma-ledger 1
description
  translated human source:2b4e8711069aaca5 target:2e516cb946ac7cea of:description
fn-h95b
  translated human source:8509f68183ab7974 target:ff073bfe5e9dd5c4 of:fn-h95b
fn-kymt
  translated human source:d31e745a66d8bffe target:a3cc234d075fccac of:fn-kymt
h-640a
  translated human source:668460aaffb53775 target:0526ad1e1a778d75 of:h-640a
h-7979
  translated human source:670947a99ec41636 target:aa3f82720084c3b4 of:h-7979
h-bvx7
  translated human source:6bbb7d67b2304f81 target:abbfa9c2417c56b0 of:h-bvx7
h-mzwd
  translated human source:741f9c8d7abee7c4 target:c9835ccb8e93e3aa of:h-mzwd
h-tbbh
  translated human source:5a8b2bb1c42eee97 target:c22291f57968f961 of:h-tbbh
headline
  translated human source:05c45541aa67f95f target:892272dd82f03ec8 of:headline
html-cf00
  translated human source:cc2f2040413bac00 target:c4c3439c32bfe490 of:html-cf00
html-xxxs
  translated human source:bd7d3d19429a71ed target:a87ceb491db7b819 of:html-xxxs
li-1yw5
  translated human source:01fefc8524ce5b1e target:fb04458cbc807b44 of:li-1yw5
li-7gx7
  translated human source:a7b0dd871d7ef581 target:a1aa04dbef54f4c5 of:li-7gx7
li-7meh
  translated human source:07f44eb128248f38 target:5610b37fb11b2ccd of:li-7meh
li-dva9
  translated human source:4d9b6a4951a23e25 target:84d0922eb7a048d5 of:li-dva9
li-eqpb
  translated human source:6eb7f6eb2ef75b89 target:1c036c3d9ceffb05 of:li-eqpb
li-f34q
  translated human source:2fe3e4b79cd12592 target:3f6f9c21f0b2aaac of:li-f34q
li-fkn4
  translated human source:8fd3552469e7f69a target:176a96f3426c1255 of:li-fkn4
li-pswj
  translated human source:16997cb22fe7f681 target:4ebf75c49e9d5792 of:li-pswj
li-rk5r
  translated human source:b8d305380450fc5f target:ba9b7d7a229e75d3 of:li-rk5r
li-s6gs
  translated human source:b9461099878a3e17 target:71c2047981afd880 of:li-s6gs
li-wr4e
  translated human source:3c58648e8117ff0a target:c87c65ab6e2f5759 of:li-wr4e
li-x5ww
  translated human source:ddc5bc5cedd82edd target:b2cda7082ff6b3fb of:li-x5ww
li-xstt
  translated human source:fdf95a1a09f9dcd9 target:5886a1df516ff4e1 of:li-xstt
p-18s7
  translated human source:61a899e72beba113 target:9208add1cc6f502d of:p-18s7
p-2rv7
  translated human source:c218fb670465d59d target:eae43c42824e7079 of:p-2rv7
p-6rcw
  translated human source:a618ac1c545282b4 target:7c586ce43decae14 of:p-6rcw
p-8fgt
  translated human source:94f5866a53c17b9f target:6872fab49c0ac0e0 of:p-8fgt
p-9218
  translated human source:e922e168c2f4bd9b target:8cf9522767001928 of:p-9218
p-jyzm
  translated human source:75f2d1bdad91ff30 target:bffb58ade7476c8a of:p-jyzm
p-p2y6
  translated human source:a573c8888090449c target:68b5423981b83888 of:p-p2y6
p-wykz
  translated human source:f842c075e5d84b77 target:0702e3d95b3c6c73 of:p-wykz
p-yanz
  translated human source:feca751f7957ac17 target:8f21dcb8e0d90449 of:p-yanz
q-883h
  translated human source:a8e82371f0b07f15 target:f20c4cfb448d4a8b of:q-883h
q-sc9m
  translated human source:f9ac4954250c3029 target:6cb0f265561f2e49 of:q-sc9m
td-0gczb
  missing source:813e9b729141e7f3 of:td-0gczb
td-0p33
  missing source:80168303e417d207 of:td-0p33
td-1yvj
  missing source:813e9b729141e7f3 of:td-1yvj
td-2wqx
  translated human source:e23c97bdc3ea28eb target:c607af7acf324872 of:td-2wqx
td-67kj
  missing source:86675392da3a1157 of:td-67kj
td-6k9y
  translated human source:2633a9bec205b01d target:f017994483489e0b of:td-6k9y
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
  translated human source:eaea046bc2f051a0 target:059e08565089a834 of:td-aa4b
td-cv16
  translated human source:8c9b21a6b2a601a1 target:ab701df31f1775ed of:td-cv16
td-cy5q
  translated human source:8c9e85f73432a9c0 target:44a482b5989a929a of:td-cy5q
td-eckx
  translated human source:2e2c137de94528ed target:4a2c125627d28c09 of:td-eckx
td-haws
  translated human source:f16adc59376b6a10 target:d13bf6de14d67e58 of:td-haws
td-jgnvp
  translated human source:89af29ab7f7812e8 target:c70682244be069a2 of:td-jgnvp
td-jtn6
  translated human source:d2da152636a82ab3 target:41aa0d34d863f7f2 of:td-jtn6
td-kssnt
  missing source:80168303e417d207 of:td-kssnt
td-mrev
  translated human source:54584e7bd1124356 target:c8fe26d162142bd3 of:td-mrev
td-nprge
  translated human source:d2da152636a82ab3 target:41aa0d34d863f7f2 of:td-nprge
td-nw0p3
  missing source:86675392da3a1157 of:td-nw0p3
td-pvs8
  missing source:d63bd9a826af91c1 of:td-pvs8
td-pxas
  translated human source:165d6a197723e2a2 target:4ed77bb070b31ccf of:td-pxas
td-q8mb
  missing source:b748b4ebf5379568 of:td-q8mb
td-rr93
  translated human source:f8b84963fd53c33c target:a8ab4f9f976d48f5 of:td-rr93
td-t7wr
  translated human source:1a479c98e9beb74c target:cc85c3b7f2d3bf1b of:td-t7wr
td-xr696
  missing source:e67a9c4536256f1e of:td-xr696
