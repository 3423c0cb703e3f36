tarjuma-ledger 1
-site-name
  missing source:fb28442652c4fa1e
deaths
  translated human from:05249b950c109b58 source:4d9b10d10160b969 target:4eaf0af6535ade81
follow
  translated human from:36706d031917b155 source:0494472976e72051 target:97b251cff76d988f
nav-home
  translated human source:9350f3487eedc941 target:67b57c1e608a2e91
nav-search
  missing source:aac918e257f4878e
stories
  missing source:cbb6551b0845e750
