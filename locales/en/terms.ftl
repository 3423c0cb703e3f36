### Names that must be spelled the same way everywhere.
### Give each name the form that is customary in your language. If names are inflected in your
### language, select on a parameter such as $case and use it in your own translations.

## The publication

# The name of the newspaper. Translate it or write it in your own script.
-site-name = Tarjuma Daily

## People

# Dancer from Los Angeles, a citizen of Russia and the United States (Russian: Ксения Карелина).
-karelina = Ksenia Karelina
# A citizen of Russia and Germany (Russian: Артур Петров).
-petrov = Arthur Petrov
# Secretary of State of the United States.
-rubio = Marco Rubio

## Places

# Capital of the United Arab Emirates (Arabic: أبوظبي).
-abu-dhabi = Abu Dhabi

## Agencies and newspapers

# American foreign intelligence service, the Central Intelligence Agency.
-cia = CIA
# Russian security service (Russian: ФСБ).
-fsb = FSB
# American newspaper. English keeps the article as a part of the name.
-wsj = The Wall Street Journal

##
