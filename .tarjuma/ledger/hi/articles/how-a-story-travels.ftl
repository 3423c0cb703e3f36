tarjuma-ledger 1
description
  translated human source:2b4e8711069aaca5 target:7c3d84df1f633f28
fn-h95b
  translated human source:8509f68183ab7974 target:ebcf2ec71e789c9c
fn-kymt
  translated human source:d31e745a66d8bffe target:b5604e80f818a07a
h-640a
  translated human source:668460aaffb53775 target:86a66fdb3f46cf2c
h-7979
  translated human source:670947a99ec41636 target:a16a880a9aeed28b
h-bvx7
  translated human source:6bbb7d67b2304f81 target:0e1888373a657beb
h-mzwd
  translated human source:741f9c8d7abee7c4 target:32571b6b74f36121
h-tbbh
  translated human source:5a8b2bb1c42eee97 target:eed4071a22e958e2
headline
  translated human source:05c45541aa67f95f target:61464423d04eda5b
html-cf00
  translated human source:cc2f2040413bac00 target:0d3219657f6adcca
html-xxxs
  translated human source:bd7d3d19429a71ed target:52c29e3fd7765760
li-1yw5
  translated human source:01fefc8524ce5b1e target:e59d79cf66e8bf62
li-7gx7
  translated human source:a7b0dd871d7ef581 target:87aa3672ce8534c9
li-7meh
  translated human source:07f44eb128248f38 target:eb66fda1c0cf986c
li-dva9
  translated human source:4d9b6a4951a23e25 target:6b1e13cf188efb9f
li-eqpb
  translated human source:6eb7f6eb2ef75b89 target:8e20e4b4c9511efc
li-f34q
  translated human source:2fe3e4b79cd12592 target:78ce4c103c187f03
li-fkn4
  translated human source:8fd3552469e7f69a target:bd292ab96d2b18a1
li-pswj
  translated human source:16997cb22fe7f681 target:179ace49d12dba9e
li-rk5r
  translated human source:b8d305380450fc5f target:25b448812723c12f
li-s6gs
  translated human source:b9461099878a3e17 target:f20b10b33d4ac02e
li-wr4e
  translated human source:3c58648e8117ff0a target:9cf371fc44d16fed
li-x5ww
  translated human source:ddc5bc5cedd82edd target:0f2b87a04cbbc1c6
li-xstt
  translated human source:fdf95a1a09f9dcd9 target:99aec84289430b20
p-18s7
  translated human source:61a899e72beba113 target:213e8b43f56015b2
p-2rv7
  translated human source:c218fb670465d59d target:4007a7e6efb8eb48
p-6rcw
  translated human source:a618ac1c545282b4 target:988f2249b0e4e37c
p-8fgt
  translated human source:94f5866a53c17b9f target:30c567f4838a51cb
p-9218
  translated human source:e922e168c2f4bd9b target:55f5ce1e288f9fd5
p-jyzm
  translated human source:75f2d1bdad91ff30 target:665d32890c7fba4a
p-p2y6
  translated human source:a573c8888090449c target:4322464b83c07962
p-wykz
  translated human source:f842c075e5d84b77 target:2276a0a46fe3039f
p-yanz
  translated human source:feca751f7957ac17 target:330d33bc6b36be7f
q-883h
  translated human source:a8e82371f0b07f15 target:20e734ff710abe0f
q-sc9m
  translated human source:f9ac4954250c3029 target:9fa0901c9c229ae4
td-0gczb
  missing source:813e9b729141e7f3
td-0p33
  missing source:80168303e417d207
td-1yvj
  missing source:813e9b729141e7f3
td-2wqx
  translated human source:e23c97bdc3ea28eb target:c2e6ebd160707e2a
td-67kj
  missing source:86675392da3a1157
td-6k9y
  translated human source:2633a9bec205b01d target:c73e81cf56460f8e
td-6m6e6
  missing source:80168303e417d207
td-6tw5
  missing source:e67a9c4536256f1e
td-7wtan
  missing source:80168303e417d207
td-9ee2
  missing source:292ece82361e650d
td-9f9b
  missing source:89af29ab7f7812e8
td-aa4b
  translated human source:eaea046bc2f051a0 target:224b374cc0bd2571
td-cv16
  translated human source:8c9b21a6b2a601a1 target:d01045df23ae73ac
td-cy5q
  translated human source:8c9e85f73432a9c0 target:585501a36f1440a9
td-eckx
  missing source:2e2c137de94528ed
td-haws
  translated human source:f16adc59376b6a10 target:078acf5f2e81baff
td-jgnvp
  missing source:89af29ab7f7812e8
td-jtn6
  missing source:d2da152636a82ab3
td-kssnt
  missing source:80168303e417d207
td-mrev
  translated human source:54584e7bd1124356 target:c5ba032ef3f3778f
td-nprge
  missing source:d2da152636a82ab3
td-nw0p3
  missing source:86675392da3a1157
td-pvs8
  missing source:d63bd9a826af91c1
td-pxas
  translated human source:165d6a197723e2a2 target:c17b7a1c43e45c32
td-q8mb
  missing source:b748b4ebf5379568
td-rr93
  translated human source:f8b84963fd53c33c target:e7fec0521a22d3d8
td-t7wr
  translated human source:1a479c98e9beb74c target:18437db887e17801
td-xr696
  missing source:e67a9c4536256f1e
