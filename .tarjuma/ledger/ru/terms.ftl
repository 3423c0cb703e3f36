tarjuma-ledger 1
-abu-dhabi
  translated human source:b6349ed53956f984 target:5c757c38bef1ca26 of:-abu-dhabi
-cia
  translated human source:a8ab6f2e8a7ff250 target:f02f606c3c214f20 of:-cia
-fsb
  translated human source:5d60aef9bd4ade26 target:03704d38d30fb2dc of:-fsb
-karelina
  translated human source:579e760f6b6eb57e target:fe8f6dcad149b490 of:-karelina
-petrov
  translated human source:4f86e85c6c935622 target:518f515e365f2e05 of:-petrov
-rubio
  translated human source:f88eb2af303c8891 target:a292d5d23560a6e5 of:-rubio
-site-name
  translated human source:e199e33ed010c3ce target:7bb593baf8eaec97 of:-site-name
-wsj
  missing source:c560cf75968f4b00 of:-wsj
