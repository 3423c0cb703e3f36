tarjuma-ledger 1
dateline
  translated human source:cd3136f5c8d7038d target:602d84260a5e59d6 of:dateline
description
  translated human source:cb75aa7d7ae0b449 target:48ac67b955eb7392 of:description
h-esnz
  translated human source:6eb9955f4ad1531a target:ea6c0478bfb694a7 of:h-esnz
h-g6nr
  translated human source:f0c67598aaa9d733 target:f46cffa5dd417a32 of:h-g6nr
h-jta8
  translated human source:f2da8a4891cabcc3 target:3f505ab4ce004030 of:h-jta8
headline
  translated human source:14ab70e51a06ef85 target:20903dd776b4ab6c of:headline
li-15ww
  translated human source:e1a5fc3c1196de55 target:85d1f2f3bfcacc32 of:li-15ww
li-gc55
  translated human source:10cca5a57bac91e9 target:652bae13ed3517bf of:li-gc55
li-tb0a
  translated human source:7aaba04acee6dbb1 target:8aff93ab01e93658 of:li-tb0a
li-xqhq
  translated human source:9d7771579c53d15b target:22735a50a03c7de8 of:li-xqhq
p-1bry
  translated human source:c1abf89ef472be63 target:ae3f71a221192765 of:p-1bry
p-6asn
  translated human source:66cab9352d499846 target:6c8473c8a532d71f of:p-6asn
p-afqv
  translated human source:cacf579b3a1e84dd target:190eda85fd16b2c0 of:p-afqv
p-dj1v
  translated human source:8d12a17b35725eb4 target:dc9b3901ca080df8 of:p-dj1v
p-epk0
  translated human source:aef65360ee8e1a7f target:23cf91fdb9e3d11e of:p-epk0
p-jjhh
  translated human source:d212b1f18d15e2ce target:e0a8ef7add74e4d6 of:p-jjhh
p-sbgq
  translated human source:796b7097cb069921 target:7c3ac1aece5bde11 of:p-sbgq
p-yt2b
  translated human source:3e5a620be55a63d4 target:b58c60852daa4a10 of:p-yt2b
p-yxbx
  translated human source:be3deb9dde0d6f50 target:eaa55c2dc05f89dd of:p-yxbx
p-zvrv
  translated human source:3f1b985b39758954 target:59add0a8edc373d0 of:p-zvrv
