tarjuma-ledger 1
-site-name
  translated human source:fb28442652c4fa1e target:92f15f895c1efecb
deaths
  missing source:4d9b10d10160b969
follow
  missing source:0494472976e72051
nav-home
  translated human source:9350f3487eedc941 target:7a2943df729f7d67
nav-search
  missing source:aac918e257f4878e
stories
  missing source:cbb6551b0845e750
