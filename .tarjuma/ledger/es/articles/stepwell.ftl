tarjuma-ledger 1
dateline
  translated human source:cd3136f5c8d7038d target:a928f5c9c3d350c7 of:dateline
description
  translated human source:cb75aa7d7ae0b449 target:8bc20af45fea51ab of:description
h-esnz
  translated human source:6eb9955f4ad1531a target:2239a43bebb1e79b of:h-esnz
h-g6nr
  translated human source:f0c67598aaa9d733 target:620f0b8638594a65 of:h-g6nr
h-jta8
  translated human source:f2da8a4891cabcc3 target:790143b87befc840 of:h-jta8
headline
  translated human source:14ab70e51a06ef85 target:a79927acbe5d34cf of:headline
li-15ww
  translated human source:e1a5fc3c1196de55 target:2f80ee8af1ede986 of:li-15ww
li-gc55
  translated human source:10cca5a57bac91e9 target:b6b756cde88630ae of:li-gc55
li-tb0a
  translated human source:7aaba04acee6dbb1 target:6a162d8b50c8143d of:li-tb0a
li-xqhq
  translated human source:9d7771579c53d15b target:fec8e3f1d8579fbe of:li-xqhq
p-1bry
  translated human source:c1abf89ef472be63 target:c8a139317445ae9c of:p-1bry
p-6asn
  translated human source:66cab9352d499846 target:710aac9fb11564a9 of:p-6asn
p-afqv
  translated human source:cacf579b3a1e84dd target:38a034692be1705a of:p-afqv
p-dj1v
  translated human source:8d12a17b35725eb4 target:6b346e054fe884b8 of:p-dj1v
p-epk0
  translated human source:aef65360ee8e1a7f target:00a9ab61d1baf29a of:p-epk0
p-jjhh
  translated human source:d212b1f18d15e2ce target:129d0ba43cc2ea5a of:p-jjhh
p-sbgq
  translated human source:796b7097cb069921 target:803ed3e15682b1fc of:p-sbgq
p-yt2b
  translated human source:3e5a620be55a63d4 target:4e830ebcd3f01ee9 of:p-yt2b
p-yxbx
  translated human source:be3deb9dde0d6f50 target:795d25496a0458c1 of:p-yxbx
p-zvrv
  translated human source:3f1b985b39758954 target:56398a740b2456bc of:p-zvrv
