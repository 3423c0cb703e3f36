### Texts of the built-in templates, for projects that have none of their own.

site-tagline = کئی زبانوں میں مضامین
skip-to-content = سیدھے مواد پر جائیں
nav-main = مرکزی مینیو
nav-home = صفحۂ اول
    .title = صفحۂ اول پر واپس جائیں
nav-languages = زبانیں
    .title = تمام زبانیں
nav-breadcrumb = آپ یہاں ہیں
back-to-top = اوپر جائیں
published-on = { DATETIME($date, dateStyle: "long") } کو شائع ہوا
reading-time =
    { $minutes ->
        [one] پڑھنے میں { $minutes } منٹ لگے گا
       *[other] پڑھنے میں { $minutes } منٹ لگیں گے
    }
source-label = ماخذ
source-line = { source-label }: { $source }
follow-us = ہمیں فالو کریں
    .aria-label = سوشل میڈیا
contents-title = اس مضمون میں
footnotes-title = حواشی
footnote-back = متن پر واپس جائیں
article-languages = یہ مضمون دیگر زبانوں میں
    .aria-label = اس مضمون کے لیے زبان منتخب کریں
translated-from = { $language } سے ترجمہ
original-language = اصل زبان
untranslated-notice = اس صفحے کے ایک حصے کا ترجمہ ابھی نہیں ہوا، اس لیے وہ اپنی اصل زبان ({ $language }) میں دکھایا گیا ہے۔
untranslated-count =
    { $count ->
        [one] { $count } حصے کا ترجمہ ابھی باقی ہے۔
       *[other] { $count } حصوں کا ترجمہ ابھی باقی ہے۔
    }
latest-articles = تازہ ترین مضامین
article-count =
    { $count ->
        [0] ابھی کوئی مضمون نہیں
        [one] { $count } مضمون
       *[other] { $count } مضامین
    }
read-article = مضمون پڑھیں
    .aria-label = “{ $title }” پڑھیں
languages-title = اپنی زبان میں پڑھیں
languages-intro = ہر مضمون کسی ایک زبان میں لکھا جاتا ہے اور دوسری زبانوں میں اس کا ترجمہ ہوتا ہے۔ اپنی زبان منتخب کریں۔
languages-column-language = زبان
languages-column-coverage = ترجمہ
coverage-complete = تمام مضامین کا ترجمہ موجود ہے
coverage-partial = { $percent } فیصد ترجمہ مکمل
coverage-note = گنتی میں مضامین کے تمام حصے اور ان کے گرد صفحات کے متن شامل ہیں۔
footer-note = جس حصے کا ترجمہ ابھی نہیں ہوا، وہ اپنی اصل زبان میں دکھایا جاتا ہے۔
updated-on = { DATETIME($date, dateStyle: "long") } کو تازہ کیا گیا
byline = تحریر: { $author }
outdated-notice =
    { $count ->
        [one] { $count } حصہ اپنی اصل سے پرانا ہے، جو اس کے بعد بدل چکی ہے۔
       *[other] { $count } حصے اپنی اصل سے پرانے ہیں، جو اس کے بعد بدل چکی ہے۔
    }
correction-label = تصحیح
archive-title = پرانے مضامین
categories-title = زمرے
nav-pages = اس فہرست کے صفحات
page-of = صفحہ { $page } از { $pages }
newer-articles = نئے مضامین
older-articles = مزید پرانے مضامین
not-found-title = یہ صفحہ موجود نہیں
not-found-text = پتا غلط ہے، یا صفحہ کہیں اور منتقل ہو گیا ہے۔
provenance-machine =
    { $count ->
        [one] { $count } حصے کا ترجمہ مشین نے کیا ہے۔
       *[other] { $count } حصوں کا ترجمہ مشین نے کیا ہے۔
    }
provenance-memory =
    { $count ->
        [one] { $count } حصے کا ترجمہ پچھلے ترجموں کی مدد سے ہوا ہے۔
       *[other] { $count } حصوں کا ترجمہ پچھلے ترجموں کی مدد سے ہوا ہے۔
    }
provenance-acknowledged =
    { $count ->
        [one] { $count } حصے کو بدلی ہوئی اصل سے ملا کر ویسا ہی رکھا گیا ہے۔
       *[other] { $count } حصوں کو بدلی ہوئی اصل سے ملا کر ویسا ہی رکھا گیا ہے۔
    }
