tarjuma-ledger 1
description
  translated human source:2b4e8711069aaca5 target:7c3d84df1f633f28 of:description
fn-h95b
  translated human source:8509f68183ab7974 target:ebcf2ec71e789c9c of:fn-h95b
fn-kymt
  translated human source:d31e745a66d8bffe target:b5604e80f818a07a of:fn-kymt
h-640a
  translated human source:668460aaffb53775 target:86a66fdb3f46cf2c of:h-640a
h-7979
  translated human source:670947a99ec41636 target:a16a880a9aeed28b of:h-7979
h-bvx7
  translated human source:6bbb7d67b2304f81 target:0e1888373a657beb of:h-bvx7
h-mzwd
  translated human source:741f9c8d7abee7c4 target:32571b6b74f36121 of:h-mzwd
h-tbbh
  translated human source:5a8b2bb1c42eee97 target:eed4071a22e958e2 of:h-tbbh
headline
  translated human source:05c45541aa67f95f target:61464423d04eda5b of:headline
html-cf00
  translated human source:cc2f2040413bac00 target:0d3219657f6adcca of:html-cf00
html-xxxs
  translated human source:bd7d3d19429a71ed target:52c29e3fd7765760 of:html-xxxs
li-1yw5
  translated human source:01fefc8524ce5b1e target:e59d79cf66e8bf62 of:li-1yw5
li-7gx7
  translated human source:a7b0dd871d7ef581 target:87aa3672ce8534c9 of:li-7gx7
li-7meh
  translated human source:07f44eb128248f38 target:eb66fda1c0cf986c of:li-7meh
li-dva9
  translated human source:4d9b6a4951a23e25 target:6b1e13cf188efb9f of:li-dva9
li-eqpb
  translated human source:6eb7f6eb2ef75b89 target:8e20e4b4c9511efc of:li-eqpb
li-f34q
  translated human source:2fe3e4b79cd12592 target:78ce4c103c187f03 of:li-f34q
li-fkn4
  translated human source:8fd3552469e7f69a target:bd292ab96d2b18a1 of:li-fkn4
li-pswj
  translated human source:16997cb22fe7f681 target:179ace49d12dba9e of:li-pswj
li-rk5r
  translated human source:b8d305380450fc5f target:25b448812723c12f of:li-rk5r
li-s6gs
  translated human source:b9461099878a3e17 target:f20b10b33d4ac02e of:li-s6gs
li-wr4e
  translated human source:3c58648e8117ff0a target:9cf371fc44d16fed of:li-wr4e
li-x5ww
  translated human source:ddc5bc5cedd82edd target:0f2b87a04cbbc1c6 of:li-x5ww
li-xstt
  translated human source:fdf95a1a09f9dcd9 target:99aec84289430b20 of:li-xstt
p-18s7
  translated human source:61a899e72beba113 target:213e8b43f56015b2 of:p-18s7
p-2rv7
  translated human source:c218fb670465d59d target:4007a7e6efb8eb48 of:p-2rv7
p-6rcw
  translated human source:a618ac1c545282b4 target:988f2249b0e4e37c of:p-6rcw
p-8fgt
  translated human source:94f5866a53c17b9f target:30c567f4838a51cb of:p-8fgt
p-9218
  translated human source:e922e168c2f4bd9b target:55f5ce1e288f9fd5 of:p-9218
p-jyzm
  translated human source:75f2d1bdad91ff30 target:665d32890c7fba4a of:p-jyzm
p-p2y6
  translated human source:a573c8888090449c target:4322464b83c07962 of:p-p2y6
p-wykz
  translated human source:f842c075e5d84b77 target:2276a0a46fe3039f of:p-wykz
p-yanz
  translated human source:feca751f7957ac17 target:330d33bc6b36be7f of:p-yanz
q-883h
  translated human source:a8e82371f0b07f15 target:20e734ff710abe0f of:q-883h
q-sc9m
  translated human source:f9ac4954250c3029 target:9fa0901c9c229ae4 of:q-sc9m
td-0gczb
  missing source:813e9b729141e7f3 of:td-0gczb
td-0p33
  missing source:80168303e417d207 of:td-0p33
td-1yvj
  missing source:813e9b729141e7f3 of:td-1yvj
td-2wqx
  translated human source:e23c97bdc3ea28eb target:c2e6ebd160707e2a of:td-2wqx
td-67kj
  missing source:86675392da3a1157 of:td-67kj
td-6k9y
  translated human source:2633a9bec205b01d target:c73e81cf56460f8e of:td-6k9y
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
  translated human source:eaea046bc2f051a0 target:224b374cc0bd2571 of:td-aa4b
td-cv16
  translated human source:8c9b21a6b2a601a1 target:d01045df23ae73ac of:td-cv16
td-cy5q
  translated human source:8c9e85f73432a9c0 target:585501a36f1440a9 of:td-cy5q
td-eckx
  missing source:2e2c137de94528ed of:td-eckx
td-haws
  translated human source:f16adc59376b6a10 target:078acf5f2e81baff of:td-haws
td-jgnvp
  missing source:89af29ab7f7812e8 of:td-jgnvp
td-jtn6
  missing source:d2da152636a82ab3 of:td-jtn6
td-kssnt
  missing source:80168303e417d207 of:td-kssnt
td-mrev
  translated human source:54584e7bd1124356 target:c5ba032ef3f3778f of:td-mrev
td-nprge
  missing source:d2da152636a82ab3 of:td-nprge
td-nw0p3
  missing source:86675392da3a1157 of:td-nw0p3
td-pvs8
  missing source:d63bd9a826af91c1 of:td-pvs8
td-pxas
  translated human source:165d6a197723e2a2 target:c17b7a1c43e45c32 of:td-pxas
td-q8mb
  missing source:b748b4ebf5379568 of:td-q8mb
td-rr93
  translated human source:f8b84963fd53c33c target:e7fec0521a22d3d8 of:td-rr93
td-t7wr
  translated human source:1a479c98e9beb74c target:18437db887e17801 of:td-t7wr
td-xr696
  missing source:e67a9c4536256f1e of:td-xr696
