tarjuma-ledger 1
description
  translated human source:2b4e8711069aaca5 target:d8152c7310e06788 of:description
fn-h95b
  translated human source:8509f68183ab7974 target:71b72a6a388c0377 of:fn-h95b
fn-kymt
  translated human source:d31e745a66d8bffe target:2c5adb1992ced5c4 of:fn-kymt
h-640a
  translated human source:668460aaffb53775 target:708f5b47de55d2f5 of:h-640a
h-7979
  translated human source:670947a99ec41636 target:c3f571e43a5c672e of:h-7979
h-bvx7
  translated human source:6bbb7d67b2304f81 target:6861a3d826a48d7a of:h-bvx7
h-mzwd
  translated human source:741f9c8d7abee7c4 target:c30d5ea2e844a803 of:h-mzwd
h-tbbh
  translated human source:5a8b2bb1c42eee97 target:032559ccf5cf6e0a of:h-tbbh
headline
  translated human source:05c45541aa67f95f target:f2f09ea971fb66e2 of:headline
html-cf00
  translated human source:cc2f2040413bac00 target:1139a213e1a30222 of:html-cf00
html-xxxs
  translated human source:bd7d3d19429a71ed target:cc40852375c95b6f of:html-xxxs
li-1yw5
  translated human source:01fefc8524ce5b1e target:45fa80990af6d1b2 of:li-1yw5
li-7gx7
  translated human source:a7b0dd871d7ef581 target:84f827687784757e of:li-7gx7
li-7meh
  translated human source:07f44eb128248f38 target:50ae11bbbba1f9ab of:li-7meh
li-dva9
  translated human source:4d9b6a4951a23e25 target:78601c3840b29b01 of:li-dva9
li-eqpb
  translated human source:6eb7f6eb2ef75b89 target:99048b4f9e41b91f of:li-eqpb
li-f34q
  translated human source:2fe3e4b79cd12592 target:a38bb48275459489 of:li-f34q
li-fkn4
  translated human source:8fd3552469e7f69a target:44d02e250b9e2e6b of:li-fkn4
li-pswj
  translated human source:16997cb22fe7f681 target:c81feaca513d4b95 of:li-pswj
li-rk5r
  translated human source:b8d305380450fc5f target:95e75cd0347dbe2e of:li-rk5r
li-s6gs
  translated human source:b9461099878a3e17 target:3bc88aae92052e82 of:li-s6gs
li-wr4e
  translated human source:3c58648e8117ff0a target:0f896c023f1248d3 of:li-wr4e
li-x5ww
  translated human source:ddc5bc5cedd82edd target:f8061932de147d8c of:li-x5ww
li-xstt
  translated human source:fdf95a1a09f9dcd9 target:3914e8ae2296f014 of:li-xstt
p-18s7
  translated human source:61a899e72beba113 target:7077372258d8b07a of:p-18s7
p-2rv7
  translated human source:c218fb670465d59d target:114542eb3fd11c9b of:p-2rv7
p-6rcw
  translated human source:a618ac1c545282b4 target:2510018ca99016eb of:p-6rcw
p-8fgt
  translated human source:94f5866a53c17b9f target:f2d264032edc30cc of:p-8fgt
p-9218
  translated human source:e922e168c2f4bd9b target:ed1f17ff6ebfdaa9 of:p-9218
p-jyzm
  translated human source:75f2d1bdad91ff30 target:a07990fb36541bb5 of:p-jyzm
p-p2y6
  translated human source:a573c8888090449c target:b108f1f111ed9ae0 of:p-p2y6
p-wykz
  translated human source:f842c075e5d84b77 target:220a0a6713ab7f1f of:p-wykz
p-yanz
  translated human source:feca751f7957ac17 target:c99ba2d71cec4004 of:p-yanz
q-883h
  translated human source:a8e82371f0b07f15 target:984aa29e526a0556 of:q-883h
q-sc9m
  translated human source:f9ac4954250c3029 target:fb826496f27e2162 of:q-sc9m
td-0gczb
  missing source:813e9b729141e7f3 of:td-0gczb
td-0p33
  missing source:80168303e417d207 of:td-0p33
td-1yvj
  missing source:813e9b729141e7f3 of:td-1yvj
td-2wqx
  translated human source:e23c97bdc3ea28eb target:f09ba6bffc818874 of:td-2wqx
td-67kj
  missing source:86675392da3a1157 of:td-67kj
td-6k9y
  translated human source:2633a9bec205b01d target:70fd23d38a4afc65 of:td-6k9y
td-6m6e6
  missing source:80168303e417d207 of:td-6m6e6
td-6tw5
  missing source:e67a9c4536256f1e of:td-6tw5
td-7wtan
  missing source:80168303e417d207 of:td-7wtan
td-9ee2
  missing source:292ece82361e650d of:td-9ee2
td-9f9b
  missing source:89af29ab7f7812e8 of:td-9f9b
td-aa4b
  translated human source:eaea046bc2f051a0 target:af28e14e840aaae2 of:td-aa4b
td-cv16
  translated human source:8c9b21a6b2a601a1 target:6508851ef3fdb673 of:td-cv16
td-cy5q
  translated human source:8c9e85f73432a9c0 target:b8fc95e2d338e8f5 of:td-cy5q
td-eckx
  missing source:2e2c137de94528ed of:td-eckx
td-haws
  translated human source:f16adc59376b6a10 target:15b96fa8472efb2e of:td-haws
td-jgnvp
  missing source:89af29ab7f7812e8 of:td-jgnvp
td-jtn6
  missing source:d2da152636a82ab3 of:td-jtn6
td-kssnt
  missing source:80168303e417d207 of:td-kssnt
td-mrev
  translated human source:54584e7bd1124356 target:39fa3e6cfa3c9303 of:td-mrev
td-nprge
  missing source:d2da152636a82ab3 of:td-nprge
td-nw0p3
  missing source:86675392da3a1157 of:td-nw0p3
td-pvs8
  missing source:d63bd9a826af91c1 of:td-pvs8
td-pxas
  translated human source:165d6a197723e2a2 target:fece6ada30341142 of:td-pxas
td-q8mb
  missing source:b748b4ebf5379568 of:td-q8mb
td-rr93
  translated human source:f8b84963fd53c33c target:1c432a95086e20c9 of:td-rr93
td-t7wr
  translated human source:1a479c98e9beb74c target:5615d208a926b3e9 of:td-t7wr
td-xr696
  missing source:e67a9c4536256f1e of:td-xr696
