### What translations were made from, and drafts; written by `tarjuma sync`.

# deaths from 05249b950c109b58
t-4eaf0af6535ade81 = 12 लोगों की मौत

# follow from 36706d031917b155
t-97b251cff76d988f = हमें फ़ॉलो करें
