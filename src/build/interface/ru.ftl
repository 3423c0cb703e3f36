### Texts of the built-in templates, for projects that have none of their own.

site-tagline = Статьи на нескольких языках
skip-to-content = Перейти к основному содержанию
nav-main = Главное меню
nav-home = Главная
    .title = Вернуться на главную страницу
nav-languages = Языки
    .title = Все языки
nav-breadcrumb = Вы здесь
back-to-top = Наверх
published-on = Опубликовано { DATETIME($date, dateStyle: "long") }
reading-time =
    { $minutes ->
        [one] { $minutes } минута на чтение
        [few] { $minutes } минуты на чтение
        [many] { $minutes } минут на чтение
       *[other] { $minutes } минуты на чтение
    }
source-label = Источник
source-line = { source-label }: { $source }
follow-us = Подписывайтесь на нас
    .aria-label = Социальные сети
contents-title = В этой статье
footnotes-title = Примечания
footnote-back = Вернуться к тексту
article-languages = Эта статья на других языках
    .aria-label = Выберите язык статьи
translated-from = Перевод. Язык оригинала: { $language }
original-language = Язык оригинала
untranslated-notice = Часть этой страницы ещё не переведена и показана на языке оригинала ({ $language }).
untranslated-count =
    { $count ->
        [one] { $count } фрагмент ещё не переведён.
        [few] { $count } фрагмента ещё не переведены.
        [many] { $count } фрагментов ещё не переведены.
       *[other] { $count } фрагмента ещё не переведено.
    }
latest-articles = Свежие статьи
article-count =
    { $count ->
        [0] Статей пока нет
        [one] { $count } статья
        [few] { $count } статьи
        [many] { $count } статей
       *[other] { $count } статьи
    }
read-article = Читать статью
    .aria-label = Читать «{ $title }»
languages-title = Читайте на своём языке
languages-intro = Каждая статья пишется на одном языке и переводится на остальные. Выберите свой.
languages-column-language = Язык
languages-column-coverage = Переведено
coverage-complete = Переведены все статьи
coverage-partial = Переведено { $percent } %
coverage-note = Учтены все фрагменты статей и тексты страниц вокруг них.
footer-note = То, что ещё не переведено, показано на языке оригинала.
