## Site

site-title = { -site-name }
site-tagline = غرفة أخبار واحدة ولغات كثيرة

## Navigation

skip-to-content = الانتقال إلى المحتوى
nav-main = القائمة الرئيسية
nav-home = الرئيسية
    .title = العودة إلى الصفحة الرئيسية
nav-languages = اللغات
    .title = جميع لغات هذه الصحيفة
nav-breadcrumb = مسار التنقل
back-to-top = العودة إلى الأعلى

## Categories

category-diplomacy = دبلوماسية
category-culture = ثقافة
category-explainers = خلفيات

## Article

published-on = نُشر في { DATETIME($date, dateStyle: "long") }
reading-time =
    { $minutes ->
        [zero] مدة القراءة: { $minutes } دقيقة
        [one] مدة القراءة: دقيقة واحدة
        [two] مدة القراءة: دقيقتان
        [few] مدة القراءة: { $minutes } دقائق
        [many] مدة القراءة: { $minutes } دقيقة
       *[other] مدة القراءة: { $minutes } دقيقة
    }
word-count =
    { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
source-label = المصدر
source-line = { source-label }: { $source }
source-agencies = وكالات الأنباء
source-staff = مراسلو الصحيفة
follow-us = تابعونا
    .aria-label = { -site-name } على شبكات التواصل الاجتماعي
contents-title = في هذا المقال
footnotes-title = الهوامش
footnote-back = العودة إلى النص

## Translations

article-languages = هذا المقال بلغات أخرى
    .aria-label = اختيار لغة لهذا المقال
translated-from = مترجم عن { $language }
original-language = اللغة الأصلية
untranslated-notice = جزء من هذه الصفحة لم يُترجم بعد، ويُعرض بلغته الأصلية، وهي { $language }.
untranslated-count =
    { $count ->
        [zero] لا توجد مقاطع غير مترجمة.
        [one] مقطع واحد لم يُترجم بعد.
        [two] مقطعان لم يُترجما بعد.
        [few] { $count } مقاطع لم تُترجم بعد.
        [many] { $count } مقطعًا لم تُترجم بعد.
       *[other] { $count } مقطع لم تُترجم بعد.
    }

## Front page

latest-articles = أحدث المقالات
article-count =
    { $count ->
        [zero] لا مقالات بعد
        [one] مقال واحد
        [two] مقالان
        [few] { $count } مقالات
        [many] { $count } مقالًا
       *[other] { $count } مقال
    }
read-article = قراءة المقال
    .aria-label = قراءة «{ $title }»

## Language overview

languages-title = اقرؤوا بلغتكم
languages-intro = يُكتب كل مقال في صحيفة { -site-name } بلغة واحدة، ثم ينتقل إلى اللغات الأخرى. اختاروا لغتكم. وما لم يُترجم بعد يُعرض بلغته الأصلية.
languages-column-language = اللغة
languages-column-coverage = الترجمة
coverage-complete = جميع المقالات مترجمة
coverage-partial = تُرجم { $percent } في المئة
not-available = غير متاح بهذه اللغة بعد

## Footer and missing pages

footer-note = الصور التوضيحية في صحيفة { -site-name } رسوم، لا صور فوتوغرافية.
not-found-title = هذه الصفحة غير موجودة
not-found-text = ربما نُقلت إلى مكان آخر. ستجدون جميع المقالات على الصفحة الرئيسية.

##
