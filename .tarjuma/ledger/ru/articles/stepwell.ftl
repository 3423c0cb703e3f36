tarjuma-ledger 1
dateline
  translated human source:cd3136f5c8d7038d target:02c0fe1ad08e65ef of:dateline
description
  translated human source:cb75aa7d7ae0b449 target:5c5ffdabd632ffad of:description
h-esnz
  translated human source:6eb9955f4ad1531a target:51afc510519bc5f4 of:h-esnz
h-g6nr
  translated human source:f0c67598aaa9d733 target:044668958b6bc726 of:h-g6nr
h-jta8
  translated human source:f2da8a4891cabcc3 target:89fdb9c70ffd1e9c of:h-jta8
headline
  translated human source:14ab70e51a06ef85 target:0f0f858266fd6225 of:headline
li-15ww
  translated human source:e1a5fc3c1196de55 target:6a3021516617945f of:li-15ww
li-gc55
  translated human source:10cca5a57bac91e9 target:d976cb180085f1c0 of:li-gc55
li-tb0a
  translated human source:7aaba04acee6dbb1 target:2beb94d1ab3d23f4 of:li-tb0a
li-xqhq
  translated human source:9d7771579c53d15b target:a4da44d990ee2fd8 of:li-xqhq
p-1bry
  translated human source:c1abf89ef472be63 target:1eb398d875f434bd of:p-1bry
p-6asn
  translated human source:66cab9352d499846 target:7a48afa5ad5d3061 of:p-6asn
p-afqv
  translated human source:cacf579b3a1e84dd target:7ed221b57200598f of:p-afqv
p-dj1v
  translated human source:8d12a17b35725eb4 target:b1c289672f81935d of:p-dj1v
p-epk0
  translated human source:aef65360ee8e1a7f target:906ad988d8a26dd1 of:p-epk0
p-jjhh
  translated human source:d212b1f18d15e2ce target:4f58d8d7de9967a3 of:p-jjhh
p-sbgq
  translated human source:796b7097cb069921 target:07d0514fbbe88811 of:p-sbgq
p-yt2b
  translated human source:3e5a620be55a63d4 target:5358087f3567e8e1 of:p-yt2b
p-yxbx
  translated human source:be3deb9dde0d6f50 target:b2b33a263994aebc of:p-yxbx
p-zvrv
  translated human source:3f1b985b39758954 target:00a49d1cb03e73fa of:p-zvrv
