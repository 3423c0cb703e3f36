### What translations were made from, and drafts; written by `tarjuma sync`.

## article-count
t-8ff9980ffbfd93f6 = { $count ->
    [0] No articles yet
    [one] { $count } article
   *[other] { $count } articles
 }

## article-languages
t-dd6f009e3df9f28f = This article in other languages
    .aria-label = Choose a language for this article

## back-to-top
t-12547ac9e995be81 = Back to top

## category-culture
t-fdbbfd049f855fa1 = Culture

## category-diplomacy
t-93e1191735e8dbe2 = Diplomacy

## category-explainers
t-37fb0076cf7b9893 = Explainers

## contents-title
t-2884d35336e4a29c = In this article

## coverage-complete
t-507657ef46bc3f47 = Every article translated

## coverage-partial
t-6186f5bfe6c6d64c = { $percent }% translated

## follow-us
t-247aff6d3b2fc1f0 = Follow us
    .aria-label = { -site-name } on social networks

## footer-note
t-11821a843dbecbd4 = The illustrations in { -site-name } are drawings, not photographs.

## footnote-back
t-cdd829b3e1509b30 = Back to the text

## footnotes-title
t-7d0c9633275ee39e = Footnotes

## languages-column-coverage
t-0b9e0ee6834e3c37 = Translated

## languages-column-language
t-2633a9bec205b01d = Language

## languages-intro
t-9d4839e8dc370efa = Every article in { -site-name } is written in one language and then travels to the others. Choose yours. What has not been translated yet is shown in the original.

## languages-title
t-d7875a9a32962294 = Read in your language

## latest-articles
t-8a4b13ec96daffb1 = Latest articles

## nav-breadcrumb
t-fe0783645184c115 = Breadcrumb

## nav-home
t-d2e90fe50f04a881 = Home
    .title = Back to the front page

## nav-languages
t-c1dabda45913585d = Languages
    .title = All languages of this newspaper

## nav-main
t-601772bf4dcdf9d9 = Main menu

## not-available
t-74b7df7286fee26b = Not available in this language yet

## not-found-text
t-aede926c9adf5202 = It may have moved. You will find all articles on the front page.

## not-found-title
t-905c0e2720dab266 = This page does not exist

## original-language
t-18ae0c0c92ee6b09 = Original language

## published-on
t-a9a591f5d2be1cd7 = Published { DATETIME($date, dateStyle: "long") }

## read-article
t-0b6667bb869930e4 = Read the article
    .aria-label = Read “{ $title }”

## reading-time
t-18e571b2c5db948e = { $minutes ->
    [one] { $minutes } minute to read
   *[other] { $minutes } minutes to read
 }

## site-tagline
t-4eb1469f37f2deb7 = One newsroom, many languages

## site-title
t-d34b44ffa0b9e829 = { -site-name }

## skip-to-content
t-203f4893791faedc = Skip to the content

## source-agencies
t-5fa2a57369e3a320 = Agencies

## source-label
t-6023901513aa00a6 = Source

## source-line
t-dd07dae4d685e7a1 = { source-label }: { $source }

## source-staff
t-2550e05ab6cb3291 = Our own staff

## translated-from
t-50e9e50b004803d5 = Translated from { $language }

## untranslated-count
t-9b77ff0d312152ec = { $count ->
    [one] { $count } passage has not been translated yet.
   *[other] { $count } passages have not been translated yet.
 }

## untranslated-notice
t-8b3a0e6816dff8be = A part of this page has not been translated yet and is shown in its original language, { $language }.

## word-count
t-bcf3818df00a0ce9 = { $words ->
    [one] { $words } word
   *[other] { $words } words
 }
