tarjuma-ledger 1
article-count
  translated human source:8ff9980ffbfd93f6 target:c5e770896deef468 of:article-count
article-languages
  translated human source:dd6f009e3df9f28f target:b8a74f82c3117201 of:article-languages
back-to-top
  translated human source:12547ac9e995be81 target:7fea0a7caec01282 of:back-to-top
category-culture
  translated human source:fdbbfd049f855fa1 target:d132ba9ca56a8dd4 of:category-culture
category-diplomacy
  translated human source:93e1191735e8dbe2 target:2b5338ac9d10d8cd of:category-diplomacy
category-explainers
  translated human source:37fb0076cf7b9893 target:8fbfe065b054447f of:category-explainers
contents-title
  translated human source:2884d35336e4a29c target:6f2463e78ebfa9c3 of:contents-title
coverage-complete
  translated human source:507657ef46bc3f47 target:05ad19a04400435d of:coverage-complete
coverage-partial
  translated human source:6186f5bfe6c6d64c target:6bb6027d96208053 of:coverage-partial
follow-us
  translated human source:247aff6d3b2fc1f0 target:cb53a6baacb91ece of:follow-us
footer-note
  translated human source:11821a843dbecbd4 target:aa438f46ba96a3e3 of:footer-note
footnote-back
  translated human source:cdd829b3e1509b30 target:8ca2631c55c346d3 of:footnote-back
footnotes-title
  translated human source:7d0c9633275ee39e target:758a192fb3446471 of:footnotes-title
languages-column-coverage
  translated human source:0b9e0ee6834e3c37 target:d56399858dd8c4b8 of:languages-column-coverage
languages-column-language
  translated human source:2633a9bec205b01d target:70fd23d38a4afc65 of:languages-column-language
languages-intro
  translated human source:9d4839e8dc370efa target:27a2c5a8f180c9a4 of:languages-intro
languages-title
  translated human source:d7875a9a32962294 target:105e41268b10cecb of:languages-title
latest-articles
  translated human source:8a4b13ec96daffb1 target:14cbfdb6ec5546d8 of:latest-articles
nav-breadcrumb
  translated human source:fe0783645184c115 target:499842aca397cb00 of:nav-breadcrumb
nav-home
  translated human source:d2e90fe50f04a881 target:4628552602ab8cc5 of:nav-home
nav-languages
  translated human source:c1dabda45913585d target:3db3c516825b4bc1 of:nav-languages
nav-main
  translated human source:601772bf4dcdf9d9 target:27942d67fc502f23 of:nav-main
not-available
  translated human source:74b7df7286fee26b target:b4ebc208d82c2df9 of:not-available
not-found-text
  translated human source:aede926c9adf5202 target:7fcad8fc5b4a5f23 of:not-found-text
not-found-title
  translated human source:905c0e2720dab266 target:bd86207f03efd978 of:not-found-title
original-language
  translated human source:18ae0c0c92ee6b09 target:989a5358780f3942 of:original-language
published-on
  translated human source:a9a591f5d2be1cd7 target:1debe9b6beeecacf of:published-on
read-article
  translated human source:0b6667bb869930e4 target:2574b58ae63547ee of:read-article
reading-time
  translated human source:18e571b2c5db948e target:3aa861831caa2cc2 of:reading-time
site-tagline
  translated human source:4eb1469f37f2deb7 target:8cb01e8e58dca383 of:site-tagline
site-title
  missing source:d34b44ffa0b9e829 of:site-title
skip-to-content
  translated human source:203f4893791faedc target:b2b0e488790ca0b4 of:skip-to-content
source-agencies
  translated human source:5fa2a57369e3a320 target:13553543d126fd67 of:source-agencies
source-label
  translated human source:6023901513aa00a6 target:b022f98728af8266 of:source-label
source-line
  missing source:dd07dae4d685e7a1 of:source-line
source-staff
  translated human source:2550e05ab6cb3291 target:5cc6830d4f806ebf of:source-staff
translated-from
  translated human source:50e9e50b004803d5 target:6eb7ce15ca296bb5 of:translated-from
untranslated-count
  translated human source:9b77ff0d312152ec target:e22f9a0b89fbfb10 of:untranslated-count
untranslated-notice
  translated human source:8b3a0e6816dff8be target:1864de433299dde6 of:untranslated-notice
word-count
  translated human source:bcf3818df00a0ce9 target:a07b1c2a501761b5 of:word-count
