tarjuma-ledger 1
dateline
  translated human source:cd3136f5c8d7038d target:59fef61995104722
description
  translated human source:cb75aa7d7ae0b449 target:81a23650243afd02
h-esnz
  translated human source:6eb9955f4ad1531a target:bf4e971bfc49e10d
h-g6nr
  translated human source:f0c67598aaa9d733 target:c3ff9533c907d679
h-jta8
  translated human source:f2da8a4891cabcc3 target:96dfdc4828f2eb9e
headline
  translated human source:14ab70e51a06ef85 target:b1cbb9109716764e
li-15ww
  translated human source:e1a5fc3c1196de55 target:045fb0b9144948c6
li-gc55
  translated human source:10cca5a57bac91e9 target:ce352c0ae441e03c
li-tb0a
  translated human source:7aaba04acee6dbb1 target:79a0c885046e54ad
li-xqhq
  translated human source:9d7771579c53d15b target:2f77711f71fcc273
p-1bry
  translated human source:c1abf89ef472be63 target:3ec3aa3f3c8745be
p-6asn
  translated human source:66cab9352d499846 target:34b11fa9d75e38f4
p-afqv
  translated human source:cacf579b3a1e84dd target:e27dc665b3d937d5
p-dj1v
  translated human source:8d12a17b35725eb4 target:ed16476bee61ee2b
p-epk0
  translated human source:aef65360ee8e1a7f target:594242b713ed8cea
p-jjhh
  translated human source:d212b1f18d15e2ce target:56522beffa34d504
p-sbgq
  translated human source:796b7097cb069921 target:2755c5bea03b8800
p-yt2b
  translated human source:3e5a620be55a63d4 target:d2da4db022afce8d
p-yxbx
  translated human source:be3deb9dde0d6f50 target:aa6ad48cc4e8f95e
p-zvrv
  translated human source:3f1b985b39758954 target:a24d85726fb0a086
