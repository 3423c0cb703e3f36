### What translations were made from, and drafts; written by `tarjuma sync`.

t-0b6667bb869930e4 = Read the article
    .aria-label = Read “{ $title }”

t-0b9e0ee6834e3c37 = Translated

t-11821a843dbecbd4 = The illustrations in { -site-name } are drawings, not photographs.

t-12547ac9e995be81 = Back to top

t-18ae0c0c92ee6b09 = Original language

t-18e571b2c5db948e = { $minutes ->
    [one] { $minutes } minute to read
   *[other] { $minutes } minutes to read
 }

t-203f4893791faedc = Skip to the content

t-247aff6d3b2fc1f0 = Follow us
    .aria-label = { -site-name } on social networks

t-2550e05ab6cb3291 = Our own staff

t-2633a9bec205b01d = Language

t-2884d35336e4a29c = In this article

t-37fb0076cf7b9893 = Explainers

t-4eb1469f37f2deb7 = One newsroom, many languages

t-507657ef46bc3f47 = Every article translated

t-50e9e50b004803d5 = Translated from { $language }

t-5fa2a57369e3a320 = Agencies

t-601772bf4dcdf9d9 = Main menu

t-6023901513aa00a6 = Source

t-6186f5bfe6c6d64c = { $percent }% translated

t-74b7df7286fee26b = Not available in this language yet

t-7d0c9633275ee39e = Footnotes

t-8a4b13ec96daffb1 = Latest articles

t-8b3a0e6816dff8be = A part of this page has not been translated yet and is shown in its original language, { $language }.

t-8ff9980ffbfd93f6 = { $count ->
    [0] No articles yet
    [one] { $count } article
   *[other] { $count } articles
 }

t-905c0e2720dab266 = This page does not exist

t-93e1191735e8dbe2 = Diplomacy

t-9b77ff0d312152ec = { $count ->
    [one] { $count } passage has not been translated yet.
   *[other] { $count } passages have not been translated yet.
 }

t-9d4839e8dc370efa = Every article in { -site-name } is written in one language and then travels to the others. Choose yours. What has not been translated yet is shown in the original.

t-a9a591f5d2be1cd7 = Published { DATETIME($date, dateStyle: "long") }

t-aede926c9adf5202 = It may have moved. You will find all articles on the front page.

t-bcf3818df00a0ce9 = { $words ->
    [one] { $words } word
   *[other] { $words } words
 }

t-c1dabda45913585d = Languages
    .title = All languages of this newspaper

t-cdd829b3e1509b30 = Back to the text

t-d2e90fe50f04a881 = Home
    .title = Back to the front page

t-d34b44ffa0b9e829 = { -site-name }

t-d7875a9a32962294 = Read in your language

t-dd07dae4d685e7a1 = { source-label }: { $source }

t-dd6f009e3df9f28f = This article in other languages
    .aria-label = Choose a language for this article

t-fdbbfd049f855fa1 = Culture

t-fe0783645184c115 = Breadcrumb
