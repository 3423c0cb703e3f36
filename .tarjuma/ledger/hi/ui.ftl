tarjuma-ledger 1
article-count
  translated human source:8ff9980ffbfd93f6 target:d3b2b8e5ca0de83c of:article-count
article-languages
  translated human source:dd6f009e3df9f28f target:86d1fd43b8b7416c of:article-languages
back-to-top
  translated human source:12547ac9e995be81 target:1d14be28d3fea650 of:back-to-top
category-culture
  translated human source:fdbbfd049f855fa1 target:86d724ea58c6f692 of:category-culture
category-diplomacy
  translated human source:93e1191735e8dbe2 target:f72fada8ef59927b of:category-diplomacy
category-explainers
  translated human source:37fb0076cf7b9893 target:6c3f01f1c126c157 of:category-explainers
contents-title
  translated human source:2884d35336e4a29c target:85de0cb4a906ccaa of:contents-title
coverage-complete
  translated human source:507657ef46bc3f47 target:8206aa6b656d0423 of:coverage-complete
coverage-partial
  translated human source:6186f5bfe6c6d64c target:529a368e8f4a1417 of:coverage-partial
follow-us
  translated human source:247aff6d3b2fc1f0 target:df781b6213a486cd of:follow-us
footer-note
  translated human source:11821a843dbecbd4 target:ee817bbc5ad57e48 of:footer-note
footnote-back
  translated human source:cdd829b3e1509b30 target:c0476fd785594f9e of:footnote-back
footnotes-title
  translated human source:7d0c9633275ee39e target:02f7414496928dc2 of:footnotes-title
languages-column-coverage
  translated human source:0b9e0ee6834e3c37 target:b955fc197a6fcff9 of:languages-column-coverage
languages-column-language
  translated human source:2633a9bec205b01d target:c73e81cf56460f8e of:languages-column-language
languages-intro
  translated human source:9d4839e8dc370efa target:98386f728e057fc9 of:languages-intro
languages-title
  translated human source:d7875a9a32962294 target:7392a157e819ca04 of:languages-title
latest-articles
  translated human source:8a4b13ec96daffb1 target:76471e342caa927e of:latest-articles
nav-breadcrumb
  translated human source:fe0783645184c115 target:3baa1a7c80fbc4a5 of:nav-breadcrumb
nav-home
  translated human source:d2e90fe50f04a881 target:b99a0069c241bfc0 of:nav-home
nav-languages
  translated human source:c1dabda45913585d target:9920b79af5e36a81 of:nav-languages
nav-main
  translated human source:601772bf4dcdf9d9 target:e2d78fbeef91330c of:nav-main
not-available
  translated human source:74b7df7286fee26b target:ad93aea2fb015ef8 of:not-available
not-found-text
  translated human source:aede926c9adf5202 target:ac1d91ba65ea867f of:not-found-text
not-found-title
  translated human source:905c0e2720dab266 target:6d9df197eefdee57 of:not-found-title
original-language
  translated human source:18ae0c0c92ee6b09 target:5648e70d23fea066 of:original-language
published-on
  translated human source:a9a591f5d2be1cd7 target:52a37b7ce1582ff2 of:published-on
read-article
  translated human source:0b6667bb869930e4 target:92a7a0fb42ce962a of:read-article
reading-time
  translated human source:18e571b2c5db948e target:79aceb3bf674df47 of:reading-time
site-tagline
  translated human source:4eb1469f37f2deb7 target:fb3accdd26c04e69 of:site-tagline
site-title
  missing source:d34b44ffa0b9e829 of:site-title
skip-to-content
  translated human source:203f4893791faedc target:8ba856350916cdbe of:skip-to-content
source-agencies
  translated human source:5fa2a57369e3a320 target:7f304ffacf5281fd of:source-agencies
source-label
  translated human source:6023901513aa00a6 target:aae04baebf1e1b8b of:source-label
source-line
  missing source:dd07dae4d685e7a1 of:source-line
source-staff
  translated human source:2550e05ab6cb3291 target:6793ac0ac9bc8690 of:source-staff
translated-from
  translated human source:50e9e50b004803d5 target:ed5fb9f56cf87661 of:translated-from
untranslated-count
  translated human source:9b77ff0d312152ec target:54a7beb3a3198eef of:untranslated-count
untranslated-notice
  translated human source:8b3a0e6816dff8be target:a213d31f4911fc2d of:untranslated-notice
word-count
  translated human source:bcf3818df00a0ce9 target:8609508d8fe39aa2 of:word-count
