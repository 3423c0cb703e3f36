tarjuma-ledger 1
description
  translated human source:2b4e8711069aaca5 target:39936bbe6189cd61 of:description
fn-h95b
  translated human source:8509f68183ab7974 target:531b030925c5ecd8 of:fn-h95b
fn-kymt
  translated human source:d31e745a66d8bffe target:01578bfe00ca977d of:fn-kymt
h-640a
  translated human source:668460aaffb53775 target:9c93234dad91522d of:h-640a
h-7979
  translated human source:670947a99ec41636 target:1359891ab93127f5 of:h-7979
h-bvx7
  translated human source:6bbb7d67b2304f81 target:f762ee04f24ee70f of:h-bvx7
h-mzwd
  translated human source:741f9c8d7abee7c4 target:3d581774f2709cb6 of:h-mzwd
h-tbbh
  translated human source:5a8b2bb1c42eee97 target:2b517f7dc38b085d of:h-tbbh
headline
  translated human source:05c45541aa67f95f target:d5f20b5880f3a1d6 of:headline
html-cf00
  translated human source:cc2f2040413bac00 target:96de71d3c79266df of:html-cf00
html-xxxs
  translated human source:bd7d3d19429a71ed target:ba6cc31634bce8be of:html-xxxs
li-1yw5
  translated human source:01fefc8524ce5b1e target:969e8aea89c625b0 of:li-1yw5
li-7gx7
  translated human source:a7b0dd871d7ef581 target:41f0788fe7d61d20 of:li-7gx7
li-7meh
  translated human source:07f44eb128248f38 target:5234e04da6433081 of:li-7meh
li-dva9
  translated human source:4d9b6a4951a23e25 target:9afe442cec55f82c of:li-dva9
li-eqpb
  translated human source:6eb7f6eb2ef75b89 target:425d2b8216ed17c9 of:li-eqpb
li-f34q
  translated human source:2fe3e4b79cd12592 target:ac7aa5ff0551607c of:li-f34q
li-fkn4
  translated human source:8fd3552469e7f69a target:d69c79d68ee0c7e9 of:li-fkn4
li-pswj
  translated human source:16997cb22fe7f681 target:89b876fbc8e84107 of:li-pswj
li-rk5r
  translated human source:b8d305380450fc5f target:740b0e3d696c1ccd of:li-rk5r
li-s6gs
  translated human source:b9461099878a3e17 target:77a4941885e488b9 of:li-s6gs
li-wr4e
  translated human source:3c58648e8117ff0a target:c2e7af861dfe32cb of:li-wr4e
li-x5ww
  translated human source:ddc5bc5cedd82edd target:56133df855bc7c04 of:li-x5ww
li-xstt
  translated human source:fdf95a1a09f9dcd9 target:beac0d14a2011901 of:li-xstt
p-18s7
  translated human source:61a899e72beba113 target:11c8cc0c7a74999c of:p-18s7
p-2rv7
  translated human source:c218fb670465d59d target:c4d6e73664821dc8 of:p-2rv7
p-6rcw
  translated human source:a618ac1c545282b4 target:a909f851797817ae of:p-6rcw
p-8fgt
  translated human source:94f5866a53c17b9f target:9a6b0b781ff68e4d of:p-8fgt
p-9218
  translated human source:e922e168c2f4bd9b target:fc4f45c5e64a3806 of:p-9218
p-jyzm
  translated human source:75f2d1bdad91ff30 target:c1abbf9c43f618ab of:p-jyzm
p-p2y6
  translated human source:a573c8888090449c target:ae0bfb636728c9c1 of:p-p2y6
p-wykz
  translated human source:f842c075e5d84b77 target:7e6fcfe90dfee399 of:p-wykz
p-yanz
  translated human source:feca751f7957ac17 target:640a3f3c9368f51e of:p-yanz
q-883h
  translated human source:a8e82371f0b07f15 target:d27a10d901d7dd3f of:q-883h
q-sc9m
  translated human source:f9ac4954250c3029 target:32aa9377214bba13 of:q-sc9m
td-0gczb
  missing source:813e9b729141e7f3 of:td-0gczb
td-0p33
  missing source:80168303e417d207 of:td-0p33
td-1yvj
  missing source:813e9b729141e7f3 of:td-1yvj
td-2wqx
  translated human source:e23c97bdc3ea28eb target:4b41342b8914896f of:td-2wqx
td-67kj
  missing source:86675392da3a1157 of:td-67kj
td-6k9y
  translated human source:2633a9bec205b01d target:fa30c0ea7cc7e330 of:td-6k9y
td-6m6e6
  missing source:80168303e417d207 of:td-6m6e6
td-6tw5
  missing source:e67a9c4536256f1e of:td-6tw5
td-7wtan
  missing source:80168303e417d207 of:td-7wtan
td-9ee2
  missing source:292ece82361e650d of:td-9ee2
td-9f9b
  translated human source:89af29ab7f7812e8 target:84665db0e60ef72e of:td-9f9b
td-aa4b
  translated human source:eaea046bc2f051a0 target:1b6912ff43422efe of:td-aa4b
td-cv16
  translated human source:8c9b21a6b2a601a1 target:8495f56efc985e7a of:td-cv16
td-cy5q
  translated human source:8c9e85f73432a9c0 target:83fe80736b3e1703 of:td-cy5q
td-eckx
  translated human source:2e2c137de94528ed target:f1570a0714f71c0b of:td-eckx
td-haws
  translated human source:f16adc59376b6a10 target:f35b735c0e36a0c9 of:td-haws
td-jgnvp
  translated human source:89af29ab7f7812e8 target:84665db0e60ef72e of:td-jgnvp
td-jtn6
  translated human source:d2da152636a82ab3 target:6fe2a752af0ccd04 of:td-jtn6
td-kssnt
  missing source:80168303e417d207 of:td-kssnt
td-mrev
  translated human source:54584e7bd1124356 target:b4c93ae12a924052 of:td-mrev
td-nprge
  translated human source:d2da152636a82ab3 target:6fe2a752af0ccd04 of:td-nprge
td-nw0p3
  missing source:86675392da3a1157 of:td-nw0p3
td-pvs8
  missing source:d63bd9a826af91c1 of:td-pvs8
td-pxas
  translated human source:165d6a197723e2a2 target:e1431d42aa536f28 of:td-pxas
td-q8mb
  missing source:b748b4ebf5379568 of:td-q8mb
td-rr93
  translated human source:f8b84963fd53c33c target:66c4704c3630f687 of:td-rr93
td-t7wr
  translated human source:1a479c98e9beb74c target:36f27b56f136aa59 of:td-t7wr
td-xr696
  missing source:e67a9c4536256f1e of:td-xr696
