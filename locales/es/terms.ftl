## La publicación

-site-name = Diario Tarjuma

## Personas

# tarjuma: allow(untranslated-copy) se escribe igual en español
-karelina = Ksenia Karelina
-petrov = Artur Petrov
# tarjuma: allow(untranslated-copy) se escribe igual en español
-rubio = Marco Rubio

## Lugares

-abu-dhabi = Abu Dabi

## Organismos y periódicos

-cia = CIA
-fsb = FSB
# tarjuma: allow(untranslated-copy) las cabeceras no se traducen
-wsj = The Wall Street Journal

##
