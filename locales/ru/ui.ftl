## Сайт

site-title = { -site-name }
site-tagline = Одна редакция, много языков

## Навигация

skip-to-content = Перейти к основному содержанию
nav-main = Главное меню
nav-home = Главная
    .title = Вернуться на главную страницу
nav-languages = Языки
    .title = Все языки этой газеты
nav-breadcrumb = Вы здесь
back-to-top = Наверх

## Рубрики

category-diplomacy = Дипломатия
category-culture = Культура
category-explainers = Разборы

## Статья

published-on = Опубликовано { DATETIME($date, dateStyle: "long") }
reading-time =
    { $minutes ->
        [one] { $minutes } минута на чтение
        [few] { $minutes } минуты на чтение
        [many] { $minutes } минут на чтение
       *[other] { $minutes } минуты на чтение
    }
word-count =
    { $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слова
    }
source-label = Источник
source-line = { source-label }: { $source }
source-agencies = информационные агентства
source-staff = собственные корреспонденты
follow-us = Подписывайтесь на нас
    .aria-label = «{ -site-name }» в социальных сетях
contents-title = В этой статье
footnotes-title = Примечания
footnote-back = Вернуться к тексту

## Переводы

article-languages = Эта статья на других языках
    .aria-label = Выберите язык статьи
# Название языка стоит в именительном падеже.
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

## Главная страница

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

## Обзор языков

languages-title = Читайте на своём языке
languages-intro = Каждая статья «{ -site-name(case: "genitive") }» пишется на одном языке, а затем отправляется в путь к остальным. Выберите свой. То, что ещё не переведено, показано в оригинале.
languages-column-language = Язык
languages-column-coverage = Переведено
coverage-complete = Переведены все статьи
coverage-partial = Переведено { $percent } %
not-available = На этом языке пока нет

## Низ страницы и ненайденные страницы

footer-note = Иллюстрации в «{ -site-name(case: "prepositional") }» — рисунки, а не фотографии.
not-found-title = Такой страницы нет
not-found-text = Возможно, её переместили. Все статьи вы найдёте на главной странице.

##
