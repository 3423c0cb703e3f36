### Texts of the website around the articles. The register is that of a serious daily newspaper.

## Site

site-title = { -site-name }
# Stands under the name of the newspaper on the front page.
site-tagline = One newsroom, many languages

## Navigation

# First link on every page, for readers who use a keyboard or a screen reader.
skip-to-content = Skip to the content
# Read aloud by screen readers; not visible.
nav-main = Main menu
# First step of the breadcrumb on every page.
nav-home = Home
    .title = Back to the front page
nav-languages = Languages
    .title = All languages of this newspaper
# Read aloud by screen readers; not visible. The row of links above a headline that shows where the
# reader is.
nav-breadcrumb = Breadcrumb
back-to-top = Back to top

## Categories

category-diplomacy = Diplomacy
category-culture = Culture
# Articles that explain the background of a subject.
category-explainers = Explainers

## Article

# $date (date): the day on which the article appeared.
published-on = Published { DATETIME($date, dateStyle: "long") }
# $minutes (number): estimated time to read the article, a whole number, at least 1.
reading-time =
    { $minutes ->
        [one] { $minutes } minute to read
       *[other] { $minutes } minutes to read
    }
# $words (number): length of the article.
word-count =
    { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
# Stands before the name of the source, for example “Source: Agencies”; the colon is added by
# source-line.
source-label = Source
# $source (text): one of the source messages below.
source-line = { source-label }: { $source }
# News agencies, not government agencies.
source-agencies = Agencies
# Written by this newspaper’s own reporters.
source-staff = Our own staff
# Heading above the links to social networks.
follow-us = Follow us
    .aria-label = { -site-name } on social networks
# Heading above the list of headings of a long article.
contents-title = In this article
footnotes-title = Footnotes
# Label of the arrow after a footnote.
footnote-back = Back to the text

## Translations

# Heading above the links to the same article in other languages.
article-languages = This article in other languages
    .aria-label = Choose a language for this article
# $language (text): name of the language, in the language of this file.
translated-from = Translated from { $language }
# Marks, in a list of languages, the one in which the article was written.
original-language = Original language
# Notice above an article that is only partly translated.
# $language (text): name of the language in which the article was written.
untranslated-notice = A part of this page has not been translated yet and is shown in its original language, { $language }.
# $count (number): how many passages of the page are not translated yet.
untranslated-count =
    { $count ->
        [one] { $count } passage has not been translated yet.
       *[other] { $count } passages have not been translated yet.
    }

## Front page

latest-articles = Latest articles
# $count (number): how many articles are in the list below.
article-count =
    { $count ->
        [0] No articles yet
        [one] { $count } article
       *[other] { $count } articles
    }
# Link below a summary. The title is read aloud by screen readers.
# $title (text): headline of the article.
read-article = Read the article
    .aria-label = Read “{ $title }”

## Language overview

languages-title = Read in your language
languages-intro = Every article in { -site-name } is written in one language and then travels to the others. Choose yours. What has not been translated yet is shown in the original.
# Column headings of the table of languages.
languages-column-language = Language
languages-column-coverage = Translated
coverage-complete = Every article translated
# $percent (number): share of the messages that are translated, a whole number from 0 to 99.
coverage-partial = { $percent }% translated
# Stands in place of a link to an article that has no translation in a language.
not-available = Not available in this language yet

## Footer and missing pages

# Last line of every page.
footer-note = The illustrations in { -site-name } are drawings, not photographs.
not-found-title = This page does not exist
not-found-text = It may have moved. You will find all articles on the front page.

##
