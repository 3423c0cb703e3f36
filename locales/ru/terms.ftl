## Издание

-site-name =
    { $case ->
       *[nominative] Ежедневная Тарджума
        [genitive] Ежедневной Тарджумы
        [dative] Ежедневной Тарджуме
        [accusative] Ежедневную Тарджуму
        [instrumental] Ежедневной Тарджумой
        [prepositional] Ежедневной Тарджуме
    }

## Люди

-karelina =
    { $case ->
       *[nominative] Ксения Карелина
        [genitive] Ксении Карелиной
        [dative] Ксении Карелиной
        [accusative] Ксению Карелину
        [instrumental] Ксенией Карелиной
        [prepositional] Ксении Карелиной
    }
-petrov =
    { $case ->
       *[nominative] Артур Петров
        [genitive] Артура Петрова
        [dative] Артуру Петрову
        [accusative] Артура Петрова
        [instrumental] Артуром Петровым
        [prepositional] Артуре Петрове
    }
# Не склоняется.
-rubio = Марко Рубио

## Города

# Не склоняется.
-abu-dhabi = Абу-Даби

## Ведомства и газеты

# Не склоняется; средний род.
-cia = ЦРУ
# Не склоняется; женский род.
-fsb = ФСБ
# Не склоняется; пишется латиницей, в тексте — после слова «газета».
# tarjuma: allow(untranslated-copy) название газеты не переводится
-wsj = The Wall Street Journal

##
