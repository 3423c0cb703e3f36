tarjuma-ledger 1
article-count
  translated human source:8ff9980ffbfd93f6 target:f7d5e334aba1dc6e of:article-count
article-languages
  translated human source:dd6f009e3df9f28f target:1ddb22091d3bfce7 of:article-languages
back-to-top
  translated human source:12547ac9e995be81 target:f92d20fee5d5c2c3 of:back-to-top
category-culture
  translated human source:fdbbfd049f855fa1 target:6fcf3a47974a004f of:category-culture
category-diplomacy
  translated human source:93e1191735e8dbe2 target:051263faf43865c6 of:category-diplomacy
category-explainers
  translated human source:37fb0076cf7b9893 target:e0c0aee367c57045 of:category-explainers
contents-title
  translated human source:2884d35336e4a29c target:be6b0ad7b8875ee9 of:contents-title
coverage-complete
  translated human source:507657ef46bc3f47 target:ac5360ba4b19e952 of:coverage-complete
coverage-partial
  translated human source:6186f5bfe6c6d64c target:c7cf78db9cde1cc7 of:coverage-partial
follow-us
  translated human source:247aff6d3b2fc1f0 target:5a8252ce2f242869 of:follow-us
footer-note
  translated human source:11821a843dbecbd4 target:8e8ebdc66832ae7f of:footer-note
footnote-back
  translated human source:cdd829b3e1509b30 target:8a6dc88daa1446b9 of:footnote-back
footnotes-title
  translated human source:7d0c9633275ee39e target:eb564ac019961425 of:footnotes-title
languages-column-coverage
  translated human source:0b9e0ee6834e3c37 target:fc10671990a74327 of:languages-column-coverage
languages-column-language
  translated human source:2633a9bec205b01d target:4cf2ff6c3f5cad54 of:languages-column-language
languages-intro
  translated human source:9d4839e8dc370efa target:fd833e50e5e9d7c4 of:languages-intro
languages-title
  translated human source:d7875a9a32962294 target:b50698b7a5d7f841 of:languages-title
latest-articles
  translated human source:8a4b13ec96daffb1 target:c27f80f31d0be0cb of:latest-articles
nav-breadcrumb
  translated human source:fe0783645184c115 target:f5e7da34c29a65f7 of:nav-breadcrumb
nav-home
  translated human source:d2e90fe50f04a881 target:637a8382b22e026a of:nav-home
nav-languages
  translated human source:c1dabda45913585d target:171c566edf61cdd0 of:nav-languages
nav-main
  translated human source:601772bf4dcdf9d9 target:002acfe207dd67c6 of:nav-main
not-available
  translated human source:74b7df7286fee26b target:20a3e8dc07cba71a of:not-available
not-found-text
  translated human source:aede926c9adf5202 target:e15cd6947309a452 of:not-found-text
not-found-title
  translated human source:905c0e2720dab266 target:e632d67a01ae6de6 of:not-found-title
original-language
  translated human source:18ae0c0c92ee6b09 target:4622f288d8c4daf5 of:original-language
published-on
  translated human source:a9a591f5d2be1cd7 target:32426be12b2c8e67 of:published-on
read-article
  translated human source:0b6667bb869930e4 target:5b7708211a3008bc of:read-article
reading-time
  translated human source:18e571b2c5db948e target:37717818fdb41cae of:reading-time
site-tagline
  translated human source:4eb1469f37f2deb7 target:ffb471f1c9cbd6aa of:site-tagline
site-title
  missing source:d34b44ffa0b9e829 of:site-title
skip-to-content
  translated human source:203f4893791faedc target:16e153dc0408dd87 of:skip-to-content
source-agencies
  translated human source:5fa2a57369e3a320 target:3020b2e9d77e7bf8 of:source-agencies
source-label
  translated human source:6023901513aa00a6 target:bd54b9505cd675a6 of:source-label
source-line
  missing source:dd07dae4d685e7a1 of:source-line
source-staff
  translated human source:2550e05ab6cb3291 target:cad44d3cc5da2295 of:source-staff
translated-from
  translated human source:50e9e50b004803d5 target:9f530d3b235b34fa of:translated-from
untranslated-count
  translated human source:9b77ff0d312152ec target:c739ef547a22d041 of:untranslated-count
untranslated-notice
  translated human source:8b3a0e6816dff8be target:880d40662c9fcd1b of:untranslated-notice
word-count
  translated human source:bcf3818df00a0ce9 target:fdb3495b513bb46f of:word-count
