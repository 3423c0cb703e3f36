tarjuma-ledger 1
-abu-dhabi
  translated human source:b6349ed53956f984 target:22d9d0bbb75e7f5e of:-abu-dhabi
-cia
  translated human source:a8ab6f2e8a7ff250 target:e2575d117dcfa0cf of:-cia
-fsb
  translated human source:5d60aef9bd4ade26 target:4eba96572f74f11b of:-fsb
-karelina
  translated human source:579e760f6b6eb57e target:84cb641f95dff569 of:-karelina
-petrov
  translated human source:4f86e85c6c935622 target:621e9b6fbb3ef704 of:-petrov
-rubio
  translated human source:f88eb2af303c8891 target:d75899b886e5d730 of:-rubio
-site-name
  translated human source:e199e33ed010c3ce target:aaf0598c977a2180 of:-site-name
-wsj
  translated human source:c560cf75968f4b00 target:87ca48f8ed105820 of:-wsj
