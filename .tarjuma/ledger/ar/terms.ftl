tarjuma-ledger 1
-abu-dhabi
  translated human source:b6349ed53956f984 target:d4d1015707b65f5f of:-abu-dhabi
-cia
  translated human source:a8ab6f2e8a7ff250 target:953f6ff66cbb9362 of:-cia
-fsb
  translated human source:5d60aef9bd4ade26 target:e69ad13136831297 of:-fsb
-karelina
  translated human source:579e760f6b6eb57e target:eb56537d3033ba9f of:-karelina
-petrov
  translated human source:4f86e85c6c935622 target:05bb29ae145158ab of:-petrov
-rubio
  translated human source:f88eb2af303c8891 target:b0e6615ca6b67967 of:-rubio
-site-name
  translated human source:e199e33ed010c3ce target:551dc0ad845e0395 of:-site-name
-wsj
  translated human source:c560cf75968f4b00 target:e2373b5d67ebc16b of:-wsj
