tarjuma-ledger 1
dateline
  translated human source:cd3136f5c8d7038d target:72d9e3c6143b28b9 of:dateline
description
  translated human source:cb75aa7d7ae0b449 target:974975028aabb358 of:description
h-esnz
  missing source:6eb9955f4ad1531a of:h-esnz
h-g6nr
  translated human source:f0c67598aaa9d733 target:fe4cc76ec154b212 of:h-g6nr
h-jta8
  translated human source:f2da8a4891cabcc3 target:e1e3f3d7b924b975 of:h-jta8
headline
  translated human source:14ab70e51a06ef85 target:9e364365f6120981 of:headline
li-15ww
  translated human source:e1a5fc3c1196de55 target:a9527018add5da59 of:li-15ww
li-gc55
  translated human source:10cca5a57bac91e9 target:19a5be6a44366383 of:li-gc55
li-tb0a
  translated human source:7aaba04acee6dbb1 target:b57cf4818bd8142e of:li-tb0a
li-xqhq
  translated human source:9d7771579c53d15b target:7f45c656d0f82181 of:li-xqhq
p-1bry
  missing source:c1abf89ef472be63 of:p-1bry
p-6asn
  translated human source:66cab9352d499846 target:eea0347350b7632b of:p-6asn
p-afqv
  translated human source:cacf579b3a1e84dd target:809241176e82b9d0 of:p-afqv
p-dj1v
  translated human source:8d12a17b35725eb4 target:00d4efeccb50b4b9 of:p-dj1v
p-epk0
  translated human source:aef65360ee8e1a7f target:8a4fe814f5e7f88a of:p-epk0
p-jjhh
  translated human source:d212b1f18d15e2ce target:69bf87b004858f5f of:p-jjhh
p-sbgq
  translated human source:796b7097cb069921 target:fe5054246ff7080a of:p-sbgq
p-yt2b
  missing source:3e5a620be55a63d4 of:p-yt2b
p-yxbx
  translated human source:be3deb9dde0d6f50 target:5438c29425d85109 of:p-yxbx
p-zvrv
  missing source:3f1b985b39758954 of:p-zvrv
