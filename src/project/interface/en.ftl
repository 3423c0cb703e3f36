### Texts of the built-in templates, for projects that have none of their own.

site-tagline = Articles in several languages
skip-to-content = Skip to the content
nav-main = Main menu
nav-home = Home
    .title = Back to the front page
nav-languages = Languages
    .title = All languages
nav-breadcrumb = Breadcrumb
back-to-top = Back to top
published-on = Published { DATETIME($date, dateStyle: "long") }
reading-time =
    { $minutes ->
        [one] { $minutes } minute to read
       *[other] { $minutes } minutes to read
    }
source-label = Source
source-line = { source-label }: { $source }
follow-us = Follow us
    .aria-label = Social networks
contents-title = In this article
footnotes-title = Footnotes
footnote-back = Back to the text
article-languages = This article in other languages
    .aria-label = Choose a language for this article
translated-from = Translated from { $language }
original-language = Original language
untranslated-notice = A part of this page has not been translated yet and is shown in its original language, { $language }.
untranslated-count =
    { $count ->
        [one] { $count } passage has not been translated yet.
       *[other] { $count } passages have not been translated yet.
    }
latest-articles = Latest articles
article-count =
    { $count ->
        [0] No articles yet
        [one] { $count } article
       *[other] { $count } articles
    }
read-article = Read the article
    .aria-label = Read “{ $title }”
languages-title = Read in your language
languages-intro = Every article is written in one language and translated into the others. Choose yours.
languages-column-language = Language
languages-column-coverage = Translated
coverage-complete = Every article translated
coverage-partial = { $percent }% translated
coverage-note = Counted are all passages of the articles and the texts of the pages around them.
footer-note = What has not been translated yet is shown in the language it was written in.
updated-on = Updated { DATETIME($date, dateStyle: "long") }
byline = By { $author }
outdated-notice =
    { $count ->
        [one] { $count } passage is older than its original, which has changed since.
       *[other] { $count } passages are older than their original, which has changed since.
    }
correction-label = Correction
archive-title = Archive
categories-title = Sections
nav-pages = Pages of this list
page-of = Page { $page } of { $pages }
newer-articles = Newer articles
older-articles = Older articles
not-found-title = This page does not exist
not-found-text = The address leads nowhere, or the page has moved.
provenance-machine =
    { $count ->
        [one] { $count } passage was translated by a machine.
       *[other] { $count } passages were translated by a machine.
    }
provenance-memory =
    { $count ->
        [one] { $count } passage was translated with the help of earlier translations.
       *[other] { $count } passages were translated with the help of earlier translations.
    }
provenance-acknowledged =
    { $count ->
        [one] { $count } passage was compared with its changed original and left as it was.
       *[other] { $count } passages were compared with their changed originals and left as they were.
    }
