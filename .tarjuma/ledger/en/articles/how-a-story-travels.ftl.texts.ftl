### What translations were made from, and drafts; written by `tarjuma sync`.

## description
t-2b4e8711069aaca5 = What our translators change, what they leave alone, and why the number 21 is harder than it looks.

## fn-h95b
t-8509f68183ab7974 = The categories are part of the [Common Locale Data Repository]({ $link-1 }), CLDR for short. The table is about counting (*three days*). Ranking (*the third day*) has rules of its own.

## fn-kymt
t-d31e745a66d8bffe = In Russian, `one` covers 1, 21, 31 and so on, but not 11. In Hindi it covers 0 as well as 1.

## h-640a
t-668460aaffb53775 = Which way the text runs

## h-7979
t-670947a99ec41636 = What gets lost

## h-bvx7
t-6bbb7d67b2304f81 = One sentence, many plurals

## h-mzwd
t-741f9c8d7abee7c4 = What travels and what stays

## h-tbbh
t-5a8b2bb1c42eee97 = When the story changes

## headline
t-05c45541aa67f95f = How a story travels between languages

## html-cf00
t-cc2f2040413bac00 = When you report such a mistake, please tell us the <strong>number</strong> you saw.

## html-xxxs
t-bd7d3d19429a71ed = Software that adds an “s” to a word whenever a number is not 1 is right in English only by luck, and wrong almost everywhere else.

## li-1yw5
t-01fefc8524ce5b1e = **Words travel.** That means the headline, every paragraph, the captions, and also the text that a screen reader speaks in place of a picture.

## li-7gx7
t-a7b0dd871d7ef581 = a heading remains a heading of the same rank;

## li-7meh
t-07f44eb128248f38 = **Dates** in figures mislead. `04/11` is the eleventh of April in New York and the fourth of November in London, which is why we spell out the month.

## li-dva9
t-4d9b6a4951a23e25 = a table keeps its rows and columns;

## li-eqpb
t-6eb7f6eb2ef75b89 = **Quotes** change their wording by necessity. Without the speaker’s exact words before us, we report what was said and leave out the quotation marks.

## li-f34q
t-2fe3e4b79cd12592 = A name in another script is set apart from its surroundings, so that a full stop or a bracket next to it does not jump to the wrong side.

## li-fkn4
t-8fd3552469e7f69a = **The frame stays.** The order of the page is the author’s decision:

## li-pswj
t-16997cb22fe7f681 = **Names are agreed once.** How the name of a city or an agency is spelled is settled in a shared list, so that two translators do not arrive at two spellings.

## li-rk5r
t-b8d305380450fc5f = The page declares its language and direction, for example `lang="ur" dir="rtl"`.

## li-s6gs
t-b9461099878a3e17 = Somebody who reads the language has looked at the finished page. No program can replace this step.

## li-wr4e
t-3c58648e8117ff0a = a link keeps its address, unless a local page serves the reader better.

## li-x5ww
t-ddc5bc5cedd82edd = **Courtesy** is not the same everywhere. English has one *you*; Hindi chooses between *tu*, *tum* and *aap*, and the choice says something about both people.

## li-xstt
t-fdf95a1a09f9dcd9 = **Large numbers** are counted in other steps. An Indian reader expects *lakh* for a hundred thousand and *crore* for ten million.

## p-18s7
t-61a899e72beba113 = A story that is read in six languages was first written in one. Between the author’s draft and the sixth front page lies a short journey that readers seldom see. This page follows it and explains why some of the stops take longer than others.

## p-2rv7
t-c218fb670465d59d = Some things do not survive the journey, and it is better to know which.

## p-6rcw
t-a618ac1c545282b4 = News does not hold still. When an editor corrects a figure in the original, each translation of that paragraph is marked as out of date until a translator has seen the change. Until then a paragraph may be shown in the language it was written in, with a note that says so. We would rather show you the right number in a foreign language than the wrong one in your own.

## p-8fgt
t-94f5866a53c17b9f = The World Wide Web Consortium explains the details for page authors at <{ $link-1 }>.

## p-9218
t-e922e168c2f4bd9b = A translator never starts from an empty page. The article is taken apart into *segments*, each about as long as a paragraph, and only the words in them change hands:

## p-jyzm
t-75f2d1bdad91ff30 = English gets by with two forms: *one day*, *two days*. It is tempting to think that every other language does the same with different endings. Many do not. The [Unicode Consortium]({ $link-1 }) publishes [a chart of plural rules]({ $link-2 }) that sorts the numbers of each language into at most six categories.[^1] The table shows how six languages use them, and which category the number 21 falls into.

## p-p2y6
t-a573c8888090449c = We write these segments in [Fluent]({ $link-1 }), an open format made for translators. In a Fluent message a number appears as `{ "{" } $count { "}" }`, and whoever translates the sentence decides where it stands and what form the words around it take.

## p-wykz
t-f842c075e5d84b77 = Arabic, Hebrew, Persian and Urdu are written from right to left, but the numbers inside them run from left to right, and so do names in Latin letters. Browsers sort this out by following the [Unicode Bidirectional Algorithm]({ $link-1 }). What they cannot work out for themselves is the direction in which the page as a whole should read; the page has to say so. Before a page goes out, we therefore check three things, in this order:

## p-yanz
t-feca751f7957ac17 = The names of the categories are labels and should not be taken literally.[^2] A translator into Russian writes up to four versions of a sentence about days; a translator into Japanese writes one. Neither says more than the other. **The number of versions belongs to the language, not to the story.**

## q-883h
t-a8e82371f0b07f15 = When the two pull apart, we ask the author.

## q-sc9m
t-f9ac4954250c3029 = A good translation does not say what the words say. It says what the author would have said to this reader.

## td-0gczb
t-813e9b729141e7f3 = 2

## td-0p33
t-80168303e417d207 = `other`

## td-1yvj
t-813e9b729141e7f3 = 2

## td-2wqx
t-e23c97bdc3ea28eb = How many

## td-67kj
t-86675392da3a1157 = `many`

## td-6k9y
t-2633a9bec205b01d = Language

## td-6m6e6
t-80168303e417d207 = `other`

## td-6tw5
t-e67a9c4536256f1e = 4

## td-7wtan
t-80168303e417d207 = `other`

## td-9ee2
t-292ece82361e650d = `one`

## td-9f9b
t-89af29ab7f7812e8 = `one`, `few`, `many`, `other`

## td-aa4b
t-eaea046bc2f051a0 = 21 is

## td-cv16
t-8c9b21a6b2a601a1 = Russian

## td-cy5q
t-8c9e85f73432a9c0 = Arabic

## td-eckx
t-2e2c137de94528ed = `zero`, `one`, `two`, `few`, `many`, `other`

## td-haws
t-f16adc59376b6a10 = Hindi

## td-jgnvp
t-89af29ab7f7812e8 = `one`, `few`, `many`, `other`

## td-jtn6
t-d2da152636a82ab3 = `one`, `other`

## td-kssnt
t-80168303e417d207 = `other`

## td-mrev
t-54584e7bd1124356 = Japanese

## td-nprge
t-d2da152636a82ab3 = `one`, `other`

## td-nw0p3
t-86675392da3a1157 = `many`

## td-pvs8
t-d63bd9a826af91c1 = 1

## td-pxas
t-165d6a197723e2a2 = Polish

## td-q8mb
t-b748b4ebf5379568 = 6

## td-rr93
t-f8b84963fd53c33c = English

## td-t7wr
t-1a479c98e9beb74c = Categories

## td-xr696
t-e67a9c4536256f1e = 4
