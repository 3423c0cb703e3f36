tarjuma-ledger 1
article-count
  translated human source:8ff9980ffbfd93f6 target:1126f81abe045ff8 of:article-count
article-languages
  translated human source:dd6f009e3df9f28f target:b6656a5979b29c1b of:article-languages
back-to-top
  translated human source:12547ac9e995be81 target:5e78a4b0a7948454 of:back-to-top
category-culture
  translated human source:fdbbfd049f855fa1 target:ea782e0cc4138474 of:category-culture
category-diplomacy
  translated human source:93e1191735e8dbe2 target:8b2a78e8263a71ed of:category-diplomacy
category-explainers
  translated human source:37fb0076cf7b9893 target:b0d174b252fdf93a of:category-explainers
contents-title
  translated human source:2884d35336e4a29c target:0d58e7b28e44279c of:contents-title
coverage-complete
  translated human source:507657ef46bc3f47 target:525788cc69310403 of:coverage-complete
coverage-partial
  translated human source:6186f5bfe6c6d64c target:44bd71a9bf646e90 of:coverage-partial
follow-us
  translated human source:247aff6d3b2fc1f0 target:b695fa366c4a9530 of:follow-us
footer-note
  translated human source:11821a843dbecbd4 target:a725b2053c9ad384 of:footer-note
footnote-back
  translated human source:cdd829b3e1509b30 target:a7125f3ae571b4a3 of:footnote-back
footnotes-title
  translated human source:7d0c9633275ee39e target:64661247311ad9fe of:footnotes-title
languages-column-coverage
  translated human source:0b9e0ee6834e3c37 target:c9a5b164956cb443 of:languages-column-coverage
languages-column-language
  translated human source:2633a9bec205b01d target:9300cd74c6688ba3 of:languages-column-language
languages-intro
  translated human source:9d4839e8dc370efa target:7dfc730b4ceeb972 of:languages-intro
languages-title
  translated human source:d7875a9a32962294 target:fd45beae1a59720e of:languages-title
latest-articles
  translated human source:8a4b13ec96daffb1 target:844285ff0dc45cb7 of:latest-articles
nav-breadcrumb
  translated human source:fe0783645184c115 target:884b03ae22afcaf0 of:nav-breadcrumb
nav-home
  translated human source:d2e90fe50f04a881 target:48cddfdb8a6b7886 of:nav-home
nav-languages
  translated human source:c1dabda45913585d target:45116d4033f851a7 of:nav-languages
nav-main
  translated human source:601772bf4dcdf9d9 target:1e86188974aae11b of:nav-main
not-available
  translated human source:74b7df7286fee26b target:5476e7f6c85bb1e2 of:not-available
not-found-text
  translated human source:aede926c9adf5202 target:660f39672639517c of:not-found-text
not-found-title
  translated human source:905c0e2720dab266 target:45fa822141a41df4 of:not-found-title
original-language
  translated human source:18ae0c0c92ee6b09 target:dbf8b5c2bca92fc6 of:original-language
published-on
  translated human source:a9a591f5d2be1cd7 target:c4784eeecd048eda of:published-on
read-article
  translated human source:0b6667bb869930e4 target:584706f8a5fa5fea of:read-article
reading-time
  translated human source:18e571b2c5db948e target:29540442309134ba of:reading-time
site-tagline
  translated human source:4eb1469f37f2deb7 target:2f0e58aeef453ab6 of:site-tagline
site-title
  missing source:d34b44ffa0b9e829 of:site-title
skip-to-content
  translated human source:203f4893791faedc target:dcfdd7921ccb2921 of:skip-to-content
source-agencies
  translated human source:5fa2a57369e3a320 target:009c0a9f303959ad of:source-agencies
source-label
  translated human source:6023901513aa00a6 target:b262f58ddebb8d29 of:source-label
source-line
  missing source:dd07dae4d685e7a1 of:source-line
source-staff
  translated human source:2550e05ab6cb3291 target:e813636054fadaa5 of:source-staff
translated-from
  translated human source:50e9e50b004803d5 target:066b92f37a6cf179 of:translated-from
untranslated-count
  translated human source:9b77ff0d312152ec target:6e03681829eb13ed of:untranslated-count
untranslated-notice
  translated human source:8b3a0e6816dff8be target:76972230d6ff33f8 of:untranslated-notice
word-count
  translated human source:bcf3818df00a0ce9 target:2f4e3fca38b79e8b of:word-count
