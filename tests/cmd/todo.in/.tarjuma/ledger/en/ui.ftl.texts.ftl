### What translations were made from, and drafts; written by `tarjuma sync`.

t-0494472976e72051 = Follow us!

t-05249b950c109b58 = 12 people died

t-36706d031917b155 = Follow us

t-4d9b10d10160b969 = 15 people died

t-9350f3487eedc941 = Home

t-aac918e257f4878e = Search { -site-name }
    .title = Search the whole site

t-cbb6551b0845e750 = { $count ->
    [one] One story
   *[other] { $count } stories
 }

t-fb28442652c4fa1e = The Wire
