### Texts of the built-in templates, for projects that have none of their own.

site-tagline = مقالات بعدة لغات
skip-to-content = الانتقال إلى المحتوى
nav-main = القائمة الرئيسية
nav-home = الرئيسية
    .title = العودة إلى الصفحة الرئيسية
nav-languages = اللغات
    .title = جميع اللغات
nav-breadcrumb = مسار التنقل
back-to-top = العودة إلى الأعلى
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
source-label = المصدر
source-line = { source-label }: { $source }
follow-us = تابعونا
    .aria-label = شبكات التواصل الاجتماعي
contents-title = في هذا المقال
footnotes-title = الهوامش
footnote-back = العودة إلى النص
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
languages-title = اقرؤوا بلغتكم
languages-intro = يُكتب كل مقال بلغة واحدة ويُترجم إلى اللغات الأخرى. اختاروا لغتكم.
languages-column-language = اللغة
languages-column-coverage = الترجمة
coverage-complete = جميع المقالات مترجمة
coverage-partial = تُرجم { $percent } في المئة
coverage-note = تُحسب جميع مقاطع المقالات ونصوص الصفحات المحيطة بها.
footer-note = ما لم يُترجم بعد يُعرض بلغته الأصلية.
updated-on = آخر تحديث في { DATETIME($date, dateStyle: "long") }
byline = بقلم { $author }
outdated-notice =
    { $count ->
        [one] فقرة واحدة أقدم من أصلها الذي تغيّر بعد ترجمتها.
        [two] فقرتان أقدم من أصلهما الذي تغيّر بعد ترجمتهما.
        [few] { $count } فقرات أقدم من أصلها الذي تغيّر بعد ترجمتها.
        [many] { $count } فقرة أقدم من أصلها الذي تغيّر بعد ترجمتها.
       *[other] { $count } فقرة أقدم من أصلها الذي تغيّر بعد ترجمتها.
    }
correction-label = تصحيح
archive-title = الأرشيف
categories-title = الأقسام
nav-pages = صفحات هذه القائمة
page-of = الصفحة { $page } من { $pages }
newer-articles = مقالات أحدث
older-articles = مقالات أقدم
not-found-title = هذه الصفحة غير موجودة
not-found-text = العنوان غير صحيح، أو نُقلت الصفحة.
provenance-machine =
    { $count ->
        [one] فقرة واحدة تُرجمت آليًا.
        [two] فقرتان تُرجمتا آليًا.
        [few] { $count } فقرات تُرجمت آليًا.
        [many] { $count } فقرة تُرجمت آليًا.
       *[other] { $count } فقرة تُرجمت آليًا.
    }
provenance-memory =
    { $count ->
        [one] فقرة واحدة تُرجمت بالاستعانة بترجمات سابقة.
        [two] فقرتان تُرجمتا بالاستعانة بترجمات سابقة.
        [few] { $count } فقرات تُرجمت بالاستعانة بترجمات سابقة.
        [many] { $count } فقرة تُرجمت بالاستعانة بترجمات سابقة.
       *[other] { $count } فقرة تُرجمت بالاستعانة بترجمات سابقة.
    }
provenance-acknowledged =
    { $count ->
        [one] فقرة واحدة قورنت بأصلها المعدَّل وبقيت كما هي.
        [two] فقرتان قورنتا بأصلهما المعدَّل وبقيتا كما هما.
        [few] { $count } فقرات قورنت بأصلها المعدَّل وبقيت كما هي.
        [many] { $count } فقرة قورنت بأصلها المعدَّل وبقيت كما هي.
       *[other] { $count } فقرة قورنت بأصلها المعدَّل وبقيت كما هي.
    }
