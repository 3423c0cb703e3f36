## Site

site-title = { -site-name }
site-tagline = ایک نیوز روم، کئی زبانیں

## Navigation

skip-to-content = سیدھے مواد پر جائیں
nav-main = مرکزی مینیو
nav-home = صفحۂ اول
    .title = صفحۂ اول پر واپس جائیں
nav-languages = زبانیں
    .title = اس اخبار کی تمام زبانیں
nav-breadcrumb = آپ یہاں ہیں
back-to-top = اوپر جائیں

## Categories

category-diplomacy = سفارت کاری
category-culture = ثقافت
category-explainers = پس منظر

## Article

published-on = { DATETIME($date, dateStyle: "long") } کو شائع ہوا
reading-time =
    { $minutes ->
        [one] پڑھنے میں { $minutes } منٹ لگے گا
       *[other] پڑھنے میں { $minutes } منٹ لگیں گے
    }
word-count =
    { $words ->
        [one] { $words } لفظ
       *[other] { $words } الفاظ
    }
source-label = ماخذ
source-line = { source-label }: { $source }
source-agencies = خبر رساں ادارے
source-staff = ہمارے نامہ نگار
follow-us = ہمیں فالو کریں
    .aria-label = سوشل میڈیا پر { -site-name }
contents-title = اس مضمون میں
footnotes-title = حواشی
footnote-back = متن پر واپس جائیں

## Translations

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

## Front page

latest-articles = تازہ ترین مضامین
article-count =
    { $count ->
        [0] ابھی کوئی مضمون نہیں
        [one] { $count } مضمون
       *[other] { $count } مضامین
    }
read-article = مضمون پڑھیں
    .aria-label = “{ $title }” پڑھیں

## Language overview

languages-title = اپنی زبان میں پڑھیں
languages-intro = { -site-name } کا ہر مضمون پہلے کسی ایک زبان میں لکھا جاتا ہے اور پھر دوسری زبانوں تک پہنچتا ہے۔ اپنی زبان منتخب کریں۔ جس حصے کا ترجمہ ابھی نہیں ہوا، وہ اصل زبان میں دکھایا جاتا ہے۔
languages-column-language = زبان
languages-column-coverage = ترجمہ
coverage-complete = تمام مضامین کا ترجمہ موجود ہے
coverage-partial = { $percent } فیصد ترجمہ مکمل
not-available = ابھی اس زبان میں دستیاب نہیں

## Footer and missing pages

footer-note = { -site-name } میں شائع ہونے والی تصویریں خاکے ہیں، فوٹو نہیں۔
not-found-title = یہ صفحہ موجود نہیں
not-found-text = ممکن ہے اسے کہیں اور منتقل کر دیا گیا ہو۔ تمام مضامین آپ کو صفحۂ اول پر مل جائیں گے۔

##
