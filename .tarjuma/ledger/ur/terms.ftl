tarjuma-ledger 1
-abu-dhabi
  translated human source:b6349ed53956f984 target:8c29cc6c42441381 of:-abu-dhabi
-cia
  translated human source:a8ab6f2e8a7ff250 target:659cb01c3f186c38 of:-cia
-fsb
  translated human source:5d60aef9bd4ade26 target:b040551d43c22c05 of:-fsb
-karelina
  translated human source:579e760f6b6eb57e target:8c4ba030549cbc1c of:-karelina
-petrov
  translated human source:4f86e85c6c935622 target:3da57fc661a46c06 of:-petrov
-rubio
  translated human source:f88eb2af303c8891 target:83ad24084d6d7538 of:-rubio
-site-name
  translated human source:e199e33ed010c3ce target:97114c92fd799a12 of:-site-name
-wsj
  translated human source:c560cf75968f4b00 target:e3ca7c3d656fabf5 of:-wsj
