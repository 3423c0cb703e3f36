### What translations were made from, and drafts; written by `tarjuma sync`.

t-4f86e85c6c935622 = Arthur Petrov

t-579e760f6b6eb57e = Ksenia Karelina

t-5d60aef9bd4ade26 = FSB

t-a8ab6f2e8a7ff250 = CIA

t-b6349ed53956f984 = Abu Dhabi

t-c560cf75968f4b00 = The Wall Street Journal

t-e199e33ed010c3ce = Tarjuma Daily

t-f88eb2af303c8891 = Marco Rubio
