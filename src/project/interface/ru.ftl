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
updated-on = Обновлено { DATETIME($date, dateStyle: "long") }
byline = Автор: { $author }
outdated-notice =
    { $count ->
        [one] { $count } фрагмент старше оригинала: тот с тех пор изменился.
        [few] { $count } фрагмента старше оригинала: тот с тех пор изменился.
        [many] { $count } фрагментов старше оригинала: тот с тех пор изменился.
       *[other] { $count } фрагмента старше оригинала: тот с тех пор изменился.
    }
correction-label = Исправление
archive-title = Архив
categories-title = Рубрики
nav-pages = Страницы списка
page-of = Страница { $page } из { $pages }
newer-articles = Более новые статьи
older-articles = Более старые статьи
not-found-title = Такой страницы нет
not-found-text = Адрес неверен, или страница переехала.
provenance-machine =
    { $count ->
        [one] { $count } фрагмент переведён машиной.
        [few] { $count } фрагмента переведены машиной.
        [many] { $count } фрагментов переведены машиной.
       *[other] { $count } фрагмента переведены машиной.
    }
provenance-memory =
    { $count ->
        [one] { $count } фрагмент переведён с опорой на прежние переводы.
        [few] { $count } фрагмента переведены с опорой на прежние переводы.
        [many] { $count } фрагментов переведены с опорой на прежние переводы.
       *[other] { $count } фрагмента переведены с опорой на прежние переводы.
    }
provenance-acknowledged =
    { $count ->
        [one] { $count } фрагмент сверен с изменённым оригиналом и оставлен прежним.
        [few] { $count } фрагмента сверены с изменённым оригиналом и оставлены прежними.
        [many] { $count } фрагментов сверены с изменённым оригиналом и оставлены прежними.
       *[other] { $count } фрагмента сверены с изменённым оригиналом и оставлены прежними.
    }
