tarjuma-ledger 1
-abu-dhabi
  translated human source:b6349ed53956f984 target:49b38c97776d24b9 of:-abu-dhabi
-cia
  translated human source:a8ab6f2e8a7ff250 target:29a411ff8e210879 of:-cia
-fsb
  translated human source:5d60aef9bd4ade26 target:c76e8ccdcaa7e68d of:-fsb
-karelina
  translated human source:579e760f6b6eb57e target:5de513af3056356a of:-karelina
-petrov
  translated human source:4f86e85c6c935622 target:bc1afe704df00bc8 of:-petrov
-rubio
  translated human source:f88eb2af303c8891 target:0668d4b7c86c4f23 of:-rubio
-site-name
  translated human source:e199e33ed010c3ce target:63d09252bf70b6f2 of:-site-name
-wsj
  translated human source:c560cf75968f4b00 target:2a94fdea669a9a51 of:-wsj
