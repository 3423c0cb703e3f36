tarjuma-ledger 1
-abu-dhabi
  translated human source:b6349ed53956f984 target:4b9e2f49e2581b97 of:-abu-dhabi
-cia
  missing source:a8ab6f2e8a7ff250 of:-cia
-fsb
  missing source:5d60aef9bd4ade26 of:-fsb
-karelina
  missing source:579e760f6b6eb57e of:-karelina
-petrov
  translated human source:4f86e85c6c935622 target:f82731a8f96ddb2d of:-petrov
-rubio
  missing source:f88eb2af303c8891 of:-rubio
-site-name
  translated human source:e199e33ed010c3ce target:57ec845a69150514 of:-site-name
-wsj
  missing source:c560cf75968f4b00 of:-wsj
