### What translations were made from, and drafts; written by `tarjuma sync`.

## deaths
t-05249b950c109b58 = 12 people died

## follow
t-36706d031917b155 = Follow us

## nav-home
t-9350f3487eedc941 = Home
