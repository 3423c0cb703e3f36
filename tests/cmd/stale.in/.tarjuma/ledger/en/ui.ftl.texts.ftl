### What translations were made from, and drafts; written by `tarjuma sync`.

t-05249b950c109b58 = 12 people died

t-36706d031917b155 = Follow us

t-9350f3487eedc941 = Home
