tarjuma-ledger 1
dateline
  translated human source:cd3136f5c8d7038d target:59fef61995104722 of:dateline
description
  translated human source:cb75aa7d7ae0b449 target:81a23650243afd02 of:description
h-esnz
  translated human source:6eb9955f4ad1531a target:bf4e971bfc49e10d of:h-esnz
h-g6nr
  translated human source:f0c67598aaa9d733 target:c3ff9533c907d679 of:h-g6nr
h-jta8
  translated human source:f2da8a4891cabcc3 target:96dfdc4828f2eb9e of:h-jta8
headline
  translated human source:14ab70e51a06ef85 target:b1cbb9109716764e of:headline
li-15ww
  translated human source:e1a5fc3c1196de55 target:045fb0b9144948c6 of:li-15ww
li-gc55
  translated human source:10cca5a57bac91e9 target:ce352c0ae441e03c of:li-gc55
li-tb0a
  translated human source:7aaba04acee6dbb1 target:79a0c885046e54ad of:li-tb0a
li-xqhq
  translated human source:9d7771579c53d15b target:2f77711f71fcc273 of:li-xqhq
p-1bry
  translated human source:c1abf89ef472be63 target:3ec3aa3f3c8745be of:p-1bry
p-6asn
  translated human source:66cab9352d499846 target:34b11fa9d75e38f4 of:p-6asn
p-afqv
  translated human source:cacf579b3a1e84dd target:e27dc665b3d937d5 of:p-afqv
p-dj1v
  translated human source:8d12a17b35725eb4 target:ed16476bee61ee2b of:p-dj1v
p-epk0
  translated human source:aef65360ee8e1a7f target:594242b713ed8cea of:p-epk0
p-jjhh
  translated human source:d212b1f18d15e2ce target:56522beffa34d504 of:p-jjhh
p-sbgq
  translated human source:796b7097cb069921 target:2755c5bea03b8800 of:p-sbgq
p-yt2b
  translated human source:3e5a620be55a63d4 target:d2da4db022afce8d of:p-yt2b
p-yxbx
  translated human source:be3deb9dde0d6f50 target:aa6ad48cc4e8f95e of:p-yxbx
p-zvrv
  translated human source:3f1b985b39758954 target:a24d85726fb0a086 of:p-zvrv
