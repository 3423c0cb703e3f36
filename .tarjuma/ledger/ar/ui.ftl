tarjuma-ledger 1
article-count
  translated human source:8ff9980ffbfd93f6 target:d55f1e601729f0cf of:article-count
article-languages
  translated human source:dd6f009e3df9f28f target:21a37715a0aeee2d of:article-languages
back-to-top
  translated human source:12547ac9e995be81 target:ac049a956b85a476 of:back-to-top
category-culture
  translated human source:fdbbfd049f855fa1 target:826f6290b8211389 of:category-culture
category-diplomacy
  translated human source:93e1191735e8dbe2 target:27e360060b2c8f42 of:category-diplomacy
category-explainers
  translated human source:37fb0076cf7b9893 target:74629191b864ea0c of:category-explainers
contents-title
  translated human source:2884d35336e4a29c target:aefe1f7ba02d5942 of:contents-title
coverage-complete
  translated human source:507657ef46bc3f47 target:8dc2ab7198f639b8 of:coverage-complete
coverage-partial
  translated human source:6186f5bfe6c6d64c target:323f2477cf81292f of:coverage-partial
follow-us
  translated human source:247aff6d3b2fc1f0 target:d790672868537b15 of:follow-us
footer-note
  translated human source:11821a843dbecbd4 target:fd94dfd1175d68e7 of:footer-note
footnote-back
  translated human source:cdd829b3e1509b30 target:3b16a558032556e0 of:footnote-back
footnotes-title
  translated human source:7d0c9633275ee39e target:7be787ebdb0b669d of:footnotes-title
languages-column-coverage
  translated human source:0b9e0ee6834e3c37 target:84d6ef8e813bd900 of:languages-column-coverage
languages-column-language
  translated human source:2633a9bec205b01d target:f017994483489e0b of:languages-column-language
languages-intro
  translated human source:9d4839e8dc370efa target:4ac082f19519f3b4 of:languages-intro
languages-title
  translated human source:d7875a9a32962294 target:d019ab79d404d4a7 of:languages-title
latest-articles
  translated human source:8a4b13ec96daffb1 target:d816175c3a64c428 of:latest-articles
nav-breadcrumb
  translated human source:fe0783645184c115 target:3b761472f608099a of:nav-breadcrumb
nav-home
  translated human source:d2e90fe50f04a881 target:ca83d2a1fb985d0d of:nav-home
nav-languages
  translated human source:c1dabda45913585d target:21d9ced066aff08c of:nav-languages
nav-main
  translated human source:601772bf4dcdf9d9 target:4c047d73c9526bad of:nav-main
not-available
  translated human source:74b7df7286fee26b target:0cc2591179bebf57 of:not-available
not-found-text
  translated human source:aede926c9adf5202 target:e3716c03ec015f0e of:not-found-text
not-found-title
  translated human source:905c0e2720dab266 target:6697ec971e7f3817 of:not-found-title
original-language
  translated human source:18ae0c0c92ee6b09 target:55747f492d3769be of:original-language
published-on
  translated human source:a9a591f5d2be1cd7 target:65828cc3dcbe68ab of:published-on
read-article
  translated human source:0b6667bb869930e4 target:ae6c5eec2e02cdff of:read-article
reading-time
  translated human source:18e571b2c5db948e target:37765a110c7eac82 of:reading-time
site-tagline
  translated human source:4eb1469f37f2deb7 target:9744ad2acd3e1ea3 of:site-tagline
site-title
  missing source:d34b44ffa0b9e829 of:site-title
skip-to-content
  translated human source:203f4893791faedc target:f11e6bb2bf57ea7f of:skip-to-content
source-agencies
  translated human source:5fa2a57369e3a320 target:079da4b94cc49ab3 of:source-agencies
source-label
  translated human source:6023901513aa00a6 target:dcfe01433182d393 of:source-label
source-line
  missing source:dd07dae4d685e7a1 of:source-line
source-staff
  translated human source:2550e05ab6cb3291 target:483c8c7ba4273bdb of:source-staff
translated-from
  translated human source:50e9e50b004803d5 target:0e739f6bd72e4f5a of:translated-from
untranslated-count
  translated human source:9b77ff0d312152ec target:181b496afccda54d of:untranslated-count
untranslated-notice
  translated human source:8b3a0e6816dff8be target:4d6308d23379d2d0 of:untranslated-notice
word-count
  translated human source:bcf3818df00a0ce9 target:9897ff50fb400eba of:word-count
