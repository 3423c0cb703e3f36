tarjuma-ledger 1
deaths
  translated human source:05249b950c109b58 target:4eaf0af6535ade81
follow
  translated human source:36706d031917b155 target:97b251cff76d988f
nav-home
  translated human source:9350f3487eedc941 target:67b57c1e608a2e91
