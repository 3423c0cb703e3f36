tarjuma-ledger 1
dateline
  translated human source:cd3136f5c8d7038d target:f5d7c46f03b4bff2 of:dateline
description
  translated human source:cb75aa7d7ae0b449 target:233b98959fc31c12 of:description
h-esnz
  translated human source:6eb9955f4ad1531a target:e18227168c76b1ac of:h-esnz
h-g6nr
  translated human source:f0c67598aaa9d733 target:e5b39ab920c40cbb of:h-g6nr
h-jta8
  translated human source:f2da8a4891cabcc3 target:4e1e89d64cfb80f9 of:h-jta8
headline
  translated human source:14ab70e51a06ef85 target:1ef2acc8bd28803f of:headline
li-15ww
  translated human source:e1a5fc3c1196de55 target:5278dfccada46a15 of:li-15ww
li-gc55
  translated human source:10cca5a57bac91e9 target:78c2065818bd5ad7 of:li-gc55
li-tb0a
  translated human source:7aaba04acee6dbb1 target:14c761a764b2a63f of:li-tb0a
li-xqhq
  translated human source:9d7771579c53d15b target:e00769ce9b7b6a95 of:li-xqhq
p-1bry
  translated human source:c1abf89ef472be63 target:f47ccc3f2b539653 of:p-1bry
p-6asn
  translated human source:66cab9352d499846 target:353eb9627370716d of:p-6asn
p-afqv
  translated human source:cacf579b3a1e84dd target:772cce2ed55d244e of:p-afqv
p-dj1v
  translated human source:8d12a17b35725eb4 target:b65b09ae70dda030 of:p-dj1v
p-epk0
  translated human source:aef65360ee8e1a7f target:ed259ea69403e3e0 of:p-epk0
p-jjhh
  translated human source:d212b1f18d15e2ce target:a8efa586f035468d of:p-jjhh
p-sbgq
  translated human source:796b7097cb069921 target:b05e6c718df23ea0 of:p-sbgq
p-yt2b
  translated human source:3e5a620be55a63d4 target:20bee53b59811547 of:p-yt2b
p-yxbx
  translated human source:be3deb9dde0d6f50 target:818b487ab6075e5f of:p-yxbx
p-zvrv
  translated human source:3f1b985b39758954 target:921fa9b9f3482daa of:p-zvrv
