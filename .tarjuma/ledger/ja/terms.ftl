tarjuma-ledger 1
-abu-dhabi
  translated human source:b6349ed53956f984 target:49b38c97776d24b9
-cia
  translated human source:a8ab6f2e8a7ff250 target:29a411ff8e210879
-fsb
  translated human source:5d60aef9bd4ade26 target:c76e8ccdcaa7e68d
-karelina
  translated human source:579e760f6b6eb57e target:5de513af3056356a
-petrov
  translated human source:4f86e85c6c935622 target:bc1afe704df00bc8
-rubio
  translated human source:f88eb2af303c8891 target:0668d4b7c86c4f23
-site-name
  translated human source:e199e33ed010c3ce target:63d09252bf70b6f2
-wsj
  translated human source:c560cf75968f4b00 target:2a94fdea669a9a51
