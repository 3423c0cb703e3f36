### The text of articles/how-a-story-travels.md, written by `tarjuma sync`.
### Edit the article, not this file; comments added to a message are kept.

# Headline
headline = How a story travels between languages

# Description
description = What our translators change, what they leave alone, and why the number 21 is harder than it looks.

# Paragraph
p-18s7 = A story that is read in six languages was first written in one. Between the author’s draft and the sixth front page lies a short journey that readers seldom see. This page follows it and explains why some of the stops take longer than others.

## What travels and what stays

# Heading
h-mzwd = What travels and what stays

# Paragraph
p-9218 = A translator never starts from an empty page. The article is taken apart into *segments*, each about as long as a paragraph, and only the words in them change hands:

# List item
li-1yw5 = **Words travel.** That means the headline, every paragraph, the captions, and also the text that a screen reader speaks in place of a picture.

# List item
li-fkn4 = **The frame stays.** The order of the page is the author’s decision:

# List item
li-7gx7 = a heading remains a heading of the same rank;

# List item
li-dva9 = a table keeps its rows and columns;

# List item
li-wr4e = a link keeps its address, unless a local page serves the reader better.

# List item
li-pswj = **Names are agreed once.** How the name of a city or an agency is spelled is settled in a shared list, so that two translators do not arrive at two spellings.

# Paragraph
# $link-1: https://projectfluent.org/
p-p2y6 = We write these segments in [Fluent]({ $link-1 }), an open format made for translators. In a Fluent message a number appears as `{"{"} $count {"}"}`, and whoever translates the sentence decides where it stands and what form the words around it take.

## One sentence, many plurals

# Heading
h-bvx7 = One sentence, many plurals

# Paragraph
# $link-1: https://home.unicode.org/
# $link-2: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
p-jyzm = English gets by with two forms: *one day*, *two days*. It is tempting to think that every other language does the same with different endings. Many do not. The [Unicode Consortium]({ $link-1 }) publishes [a chart of plural rules]({ $link-2 }) that sorts the numbers of each language into at most six categories.[^1] The table shows how six languages use them, and which category the number 21 falls into.

# Table cell
td-6k9y = Language

# Table cell
td-t7wr = Categories

# Table cell
td-2wqx = How many

# Table cell
td-aa4b = 21 is

# Table cell
td-mrev = Japanese

# Table cell
td-0p33 = `other`

# Table cell
td-pvs8 = 1

# Table cell
td-6m6e6 = `other`

# Table cell
td-rr93 = English

# Table cell
td-jtn6 = `one`, `other`

# Table cell
td-1yvj = 2

# Table cell
td-kssnt = `other`

# Table cell
td-haws = Hindi

# Table cell
td-nprge = `one`, `other`

# Table cell
td-0gczb = 2

# Table cell
td-7wtan = `other`

# Table cell
td-cv16 = Russian

# Table cell
td-9f9b = `one`, `few`, `many`, `other`

# Table cell
td-6tw5 = 4

# Table cell
td-9ee2 = `one`

# Table cell
td-pxas = Polish

# Table cell
td-jgnvp = `one`, `few`, `many`, `other`

# Table cell
td-xr696 = 4

# Table cell
td-67kj = `many`

# Table cell
td-cy5q = Arabic

# Table cell
td-eckx = `zero`, `one`, `two`, `few`, `many`, `other`

# Table cell
td-q8mb = 6

# Table cell
td-nw0p3 = `many`

# Paragraph
p-yanz = The names of the categories are labels and should not be taken literally.[^2] A translator into Russian writes up to four versions of a sentence about days; a translator into Japanese writes one. Neither says more than the other. **The number of versions belongs to the language, not to the story.**

# HTML text
html-xxxs = Software that adds an “s” to a word whenever a number is not 1 is right in English only by luck, and wrong almost everywhere else.

# HTML text
html-cf00 = When you report such a mistake, please tell us the <strong>number</strong> you saw.

## Which way the text runs

# Heading
h-640a = Which way the text runs

# Paragraph
# $link-1: https://www.unicode.org/reports/tr9/
p-wykz = Arabic, Hebrew, Persian and Urdu are written from right to left, but the numbers inside them run from left to right, and so do names in Latin letters. Browsers sort this out by following the [Unicode Bidirectional Algorithm]({ $link-1 }). What they cannot work out for themselves is the direction in which the page as a whole should read; the page has to say so. Before a page goes out, we therefore check three things, in this order:

# List item
li-rk5r = The page declares its language and direction, for example `lang="ur" dir="rtl"`.

# List item
li-f34q = A name in another script is set apart from its surroundings, so that a full stop or a bracket next to it does not jump to the wrong side.

# List item
li-s6gs = Somebody who reads the language has looked at the finished page. No program can replace this step.

# Paragraph
# $link-1: https://www.w3.org/International/
p-8fgt = The World Wide Web Consortium explains the details for page authors at <{ $link-1 }>.

## What gets lost

# Heading
h-7979 = What gets lost

# Paragraph
p-2rv7 = Some things do not survive the journey, and it is better to know which.

# Quotation
q-sc9m = A good translation does not say what the words say. It says what the author would have said to this reader.

# Quotation
q-883h = When the two pull apart, we ask the author.

# List item
li-eqpb = **Quotes** change their wording by necessity. Without the speaker’s exact words before us, we report what was said and leave out the quotation marks.

# List item
li-x5ww = **Courtesy** is not the same everywhere. English has one *you*; Hindi chooses between *tu*, *tum* and *aap*, and the choice says something about both people.

# List item
li-xstt = **Large numbers** are counted in other steps. An Indian reader expects *lakh* for a hundred thousand and *crore* for ten million.

# List item
li-7meh = **Dates** in figures mislead. `04/11` is the eleventh of April in New York and the fourth of November in London, which is why we spell out the month.

## When the story changes

# Heading
h-tbbh = When the story changes

# Paragraph
p-6rcw = News does not hold still. When an editor corrects a figure in the original, each translation of that paragraph is marked as out of date until a translator has seen the change. Until then a paragraph may be shown in the language it was written in, with a note that says so. We would rather show you the right number in a foreign language than the wrong one in your own.

# Footnote
# $link-1: https://cldr.unicode.org/
fn-h95b = The categories are part of the [Common Locale Data Repository]({ $link-1 }), CLDR for short. The table is about counting (*three days*). Ranking (*the third day*) has rules of its own.

# Footnote
fn-kymt = In Russian, `one` covers 1, 21, 31 and so on, but not 11. In Hindi it covers 0 as well as 1.

##
