### What translations were made from, and drafts; written by `tarjuma sync`.

## -abu-dhabi
t-b6349ed53956f984 = Abu Dhabi

## -cia
t-a8ab6f2e8a7ff250 = CIA

## -fsb
t-5d60aef9bd4ade26 = FSB

## -karelina
t-579e760f6b6eb57e = Ksenia Karelina

## -petrov
t-4f86e85c6c935622 = Arthur Petrov

## -rubio
t-f88eb2af303c8891 = Marco Rubio

## -site-name
t-e199e33ed010c3ce = Tarjuma Daily

## -wsj
t-c560cf75968f4b00 = The Wall Street Journal
