tarjuma-ledger 1
description
  translated human source:2b4e8711069aaca5 target:710e86716fc28535 of:description
fn-h95b
  translated human source:8509f68183ab7974 target:1f11b66f737bb5d5 of:fn-h95b
fn-kymt
  translated human source:d31e745a66d8bffe target:2b6e21a3b68a8547 of:fn-kymt
h-640a
  translated human source:668460aaffb53775 target:e249867e8462b6e4 of:h-640a
h-7979
  translated human source:670947a99ec41636 target:875d26375a80e5ff of:h-7979
h-bvx7
  translated human source:6bbb7d67b2304f81 target:8bf7dd462ad82c56 of:h-bvx7
h-mzwd
  translated human source:741f9c8d7abee7c4 target:f1f25f939f602c04 of:h-mzwd
h-tbbh
  translated human source:5a8b2bb1c42eee97 target:2866005c46866c61 of:h-tbbh
headline
  translated human source:05c45541aa67f95f target:e067a67f84a4100b of:headline
html-cf00
  translated human source:cc2f2040413bac00 target:d6835f0e52b02c32 of:html-cf00
html-xxxs
  translated human source:bd7d3d19429a71ed target:8f108a3c86c36927 of:html-xxxs
li-1yw5
  translated human source:01fefc8524ce5b1e target:9f42754c89e95264 of:li-1yw5
li-7gx7
  translated human source:a7b0dd871d7ef581 target:832bc59a0aaf72b4 of:li-7gx7
li-7meh
  translated human source:07f44eb128248f38 target:b49e87e6bc867cbd of:li-7meh
li-dva9
  translated human source:4d9b6a4951a23e25 target:06f74aeaf61f4815 of:li-dva9
li-eqpb
  translated human source:6eb7f6eb2ef75b89 target:55f08bed7cc67ab5 of:li-eqpb
li-f34q
  translated human source:2fe3e4b79cd12592 target:ae88aea437153132 of:li-f34q
li-fkn4
  translated human source:8fd3552469e7f69a target:9a4f855a9b7b553d of:li-fkn4
li-pswj
  translated human source:16997cb22fe7f681 target:2154845d874d5c62 of:li-pswj
li-rk5r
  translated human source:b8d305380450fc5f target:3846762a008049cc of:li-rk5r
li-s6gs
  translated human source:b9461099878a3e17 target:8fc09614a46848bb of:li-s6gs
li-wr4e
  translated human source:3c58648e8117ff0a target:982190a30cb81281 of:li-wr4e
li-x5ww
  translated human source:ddc5bc5cedd82edd target:a4043d2ec4be3f27 of:li-x5ww
li-xstt
  translated human source:fdf95a1a09f9dcd9 target:00f934fc61d7c392 of:li-xstt
p-18s7
  translated human source:61a899e72beba113 target:0b3b6085a66100de of:p-18s7
p-2rv7
  translated human source:c218fb670465d59d target:8ed204da3d879ff6 of:p-2rv7
p-6rcw
  translated human source:a618ac1c545282b4 target:3ac120fdcb2aa35a of:p-6rcw
p-8fgt
  translated human source:94f5866a53c17b9f target:a9767d504e509fb2 of:p-8fgt
p-9218
  translated human source:e922e168c2f4bd9b target:1f2421a1b62d609e of:p-9218
p-jyzm
  translated human source:75f2d1bdad91ff30 target:5f4b831be9db8ea4 of:p-jyzm
p-p2y6
  translated human source:a573c8888090449c target:af947a8972292024 of:p-p2y6
p-wykz
  translated human source:f842c075e5d84b77 target:73160929de8b8f67 of:p-wykz
p-yanz
  translated human source:feca751f7957ac17 target:fe51c55b35bd999b of:p-yanz
q-883h
  translated human source:a8e82371f0b07f15 target:00b9975ef263b05f of:q-883h
q-sc9m
  translated human source:f9ac4954250c3029 target:a435b6655d70aeeb of:q-sc9m
td-0gczb
  missing source:813e9b729141e7f3 of:td-0gczb
td-0p33
  missing source:80168303e417d207 of:td-0p33
td-1yvj
  missing source:813e9b729141e7f3 of:td-1yvj
td-2wqx
  translated human source:e23c97bdc3ea28eb target:96973ada633b1427 of:td-2wqx
td-67kj
  missing source:86675392da3a1157 of:td-67kj
td-6k9y
  translated human source:2633a9bec205b01d target:9300cd74c6688ba3 of:td-6k9y
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
  translated human source:eaea046bc2f051a0 target:7743f1f572704ae8 of:td-aa4b
td-cv16
  translated human source:8c9b21a6b2a601a1 target:f421193c8e560208 of:td-cv16
td-cy5q
  translated human source:8c9e85f73432a9c0 target:18fbb16364cce236 of:td-cy5q
td-eckx
  missing source:2e2c137de94528ed of:td-eckx
td-haws
  missing source:f16adc59376b6a10 of:td-haws
td-jgnvp
  missing source:89af29ab7f7812e8 of:td-jgnvp
td-jtn6
  missing source:d2da152636a82ab3 of:td-jtn6
td-kssnt
  missing source:80168303e417d207 of:td-kssnt
td-mrev
  translated human source:54584e7bd1124356 target:e58ff63d195eda54 of:td-mrev
td-nprge
  missing source:d2da152636a82ab3 of:td-nprge
td-nw0p3
  missing source:86675392da3a1157 of:td-nw0p3
td-pvs8
  missing source:d63bd9a826af91c1 of:td-pvs8
td-pxas
  translated human source:165d6a197723e2a2 target:9dd2421b42c79453 of:td-pxas
td-q8mb
  missing source:b748b4ebf5379568 of:td-q8mb
td-rr93
  translated human source:f8b84963fd53c33c target:cf1751aef972abab of:td-rr93
td-t7wr
  translated human source:1a479c98e9beb74c target:605c126fff6b09bb of:td-t7wr
td-xr696
  missing source:e67a9c4536256f1e of:td-xr696
