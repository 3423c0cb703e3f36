tarjuma-ledger 1
article-count
  translated human source:8ff9980ffbfd93f6 target:e01c2735188027c9 of:article-count
article-languages
  translated human source:dd6f009e3df9f28f target:d29ffd60bf538e01 of:article-languages
back-to-top
  translated human source:12547ac9e995be81 target:0e4dbf7daa74647c of:back-to-top
category-culture
  translated human source:fdbbfd049f855fa1 target:00ac92086c0e3b96 of:category-culture
category-diplomacy
  translated human source:93e1191735e8dbe2 target:b96751e6d51f5391 of:category-diplomacy
category-explainers
  translated human source:37fb0076cf7b9893 target:e4a1d0e565afc122 of:category-explainers
contents-title
  translated human source:2884d35336e4a29c target:b8fffa1a0408261f of:contents-title
coverage-complete
  translated human source:507657ef46bc3f47 target:d7fbcc5dc26bb650 of:coverage-complete
coverage-partial
  translated human source:6186f5bfe6c6d64c target:e1507ac2ffdb28e6 of:coverage-partial
follow-us
  translated human source:247aff6d3b2fc1f0 target:8508ad0dfbc39fb5 of:follow-us
footer-note
  translated human source:11821a843dbecbd4 target:8fff71440829c7c8 of:footer-note
footnote-back
  translated human source:cdd829b3e1509b30 target:b85b4b7110111441 of:footnote-back
footnotes-title
  translated human source:7d0c9633275ee39e target:b73a7a30da6ba04f of:footnotes-title
languages-column-coverage
  translated human source:0b9e0ee6834e3c37 target:0622eb1613d827ed of:languages-column-coverage
languages-column-language
  translated human source:2633a9bec205b01d target:fa30c0ea7cc7e330 of:languages-column-language
languages-intro
  translated human source:9d4839e8dc370efa target:7440d195aaedc9a0 of:languages-intro
languages-title
  translated human source:d7875a9a32962294 target:1a9d490ebe7cd983 of:languages-title
latest-articles
  translated human source:8a4b13ec96daffb1 target:a060f0fc092daeb5 of:latest-articles
nav-breadcrumb
  translated human source:fe0783645184c115 target:f69c2e6ea7aab9d5 of:nav-breadcrumb
nav-home
  translated human source:d2e90fe50f04a881 target:284ce601f1f80f96 of:nav-home
nav-languages
  translated human source:c1dabda45913585d target:03c1058a187e0d49 of:nav-languages
nav-main
  translated human source:601772bf4dcdf9d9 target:fa375c880708bafb of:nav-main
not-available
  translated human source:74b7df7286fee26b target:c3a5403c8d13ae09 of:not-available
not-found-text
  translated human source:aede926c9adf5202 target:d7c413df975bff4a of:not-found-text
not-found-title
  translated human source:905c0e2720dab266 target:c39c59261a22f26a of:not-found-title
original-language
  translated human source:18ae0c0c92ee6b09 target:fc03955fc96633da of:original-language
published-on
  translated human source:a9a591f5d2be1cd7 target:0b9ca1855aebfb7b of:published-on
read-article
  translated human source:0b6667bb869930e4 target:f1037484493cd1b7 of:read-article
reading-time
  translated human source:18e571b2c5db948e target:52987fdc0400194e of:reading-time
site-tagline
  translated human source:4eb1469f37f2deb7 target:56b68b199d302640 of:site-tagline
site-title
  missing source:d34b44ffa0b9e829 of:site-title
skip-to-content
  translated human source:203f4893791faedc target:75fec8992df3c1e2 of:skip-to-content
source-agencies
  translated human source:5fa2a57369e3a320 target:a0f4bd995d93c944 of:source-agencies
source-label
  translated human source:6023901513aa00a6 target:e80e3e1453c7cd36 of:source-label
source-line
  translated human source:dd07dae4d685e7a1 target:834160591083f9cb of:source-line
source-staff
  translated human source:2550e05ab6cb3291 target:5db6dd268d6b5ab2 of:source-staff
translated-from
  translated human source:50e9e50b004803d5 target:20e772d90305d607 of:translated-from
untranslated-count
  translated human source:9b77ff0d312152ec target:860794e8afc80f7f of:untranslated-count
untranslated-notice
  translated human source:8b3a0e6816dff8be target:54ed2c49a091fa2b of:untranslated-notice
word-count
  translated human source:bcf3818df00a0ce9 target:ab0b680025cbedc5 of:word-count
