//! What a build makes of articles.

use tarjuma::build::FallbackReason;

use crate::build_newsroom::{build, build_selected, newsroom};

#[test]
fn every_article_is_published_in_every_locale_and_format() {
    let publication = build(&newsroom());
    let root = ["404.html", "index.html", "style.css"];
    let mut expected: Vec<String> = root.map(str::to_owned).into();
    for locale in ["ar", "en", "hi", "ja"] {
        let around = [
            "404.html",
            "archive.html",
            "archive/2025.html",
            "category/culture.html",
            "category/diplomacy.html",
            "index.html",
            "photo.jpg",
        ];
        expected.extend(around.map(|name| format!("{locale}/{name}")));
        for slug in ["stepwell", "swap"] {
            let formats = ["html", "json", "md", "ninjs.json", "txt"];
            expected.extend(formats.map(|format| format!("{locale}/{slug}.{format}")));
        }
    }
    expected.sort();
    assert_eq!(
        publication.files.keys().cloned().collect::<Vec<_>>(),
        expected
    );
    assert_eq!(publication.report.files, expected.len());
}

#[test]
fn two_builds_are_the_same_byte_for_byte() {
    let tree = newsroom();
    let (first, second) = (build(&tree), build(&tree));
    assert!(first.files == second.files);
    assert_eq!(first.report.fallbacks, second.report.fallbacks);
    assert_eq!(first.report.findings, second.report.findings);
}

#[test]
fn an_article_in_its_own_language_comes_out_byte_for_byte() {
    let publication = build(&newsroom());
    let source = include_str!("../fixtures/build/newsroom/articles/stepwell.md");
    assert!(source.contains("\r\n"));
    assert_eq!(publication.text("hi/stepwell.md"), source);
    let source = include_str!("../fixtures/build/newsroom/articles/swap.md");
    assert_eq!(
        publication.text("en/swap.md"),
        source.replace("{ -abu-dhabi }", "Abu Dhabi"),
    );
}

#[test]
fn a_translation_changes_segments_and_language_alone() {
    let publication = build(&newsroom());
    let markdown = publication.text("hi/swap.md");
    for line in [
        "lang: hi",
        "title: दो कैदी घर लौटे",
        "date: 2025-04-11",
        "follow: [Facebook, X]",
        "[एजेंसी](https://example.org/swap) के मुताबिक एक नर्तकी गुरुवार को अबू धाबी से रवाना हुई।",
        "![हवाई पट्टी पर दो विमान](photo.jpg \"अदला-बदली की रूपरेखा\")",
        "- एक *फ़रवरी* में",
        "|:-----|-------:|",
        "[^1]: शीत युद्ध के बाद की सबसे बड़ी।",
    ] {
        assert!(
            markdown.lines().any(|own| own == line),
            "{line}\n{markdown}"
        );
    }
    let source = include_str!("../fixtures/build/newsroom/articles/swap.md");
    assert_eq!(markdown.lines().count(), source.lines().count());
}

#[test]
fn a_missing_segment_is_marked_and_told() {
    let publication = build(&newsroom());
    let page = publication.text("ar/swap.html");
    assert!(page.contains(r#"<html lang="ar" dir="rtl">"#));
    let marked = r#"<p lang="en" dir="ltr" class="untranslated">The talks went on in Istanbul for three days.</p>"#;
    assert!(page.contains(marked), "{page}");
    assert!(page.contains(r#"<p class="notice" role="note">"#));
    assert!(page.contains("بقيت فقرة واحدة لم تُترجم بعد."));
    let told: Vec<_> = (publication.report.fallbacks.iter())
        .filter(|fallback| {
            fallback.locale.to_string() == "ar" && fallback.article.as_str() == "swap"
        })
        .collect();
    assert_eq!(told.len(), 1);
    assert_eq!(
        (&*told[0].segment, told[0].reason),
        ("p-0003", FallbackReason::Missing)
    );
    assert_eq!(told[0].served.to_string(), "en");
    let hindi = publication.text("hi/swap.html");
    assert!(
        !hindi.contains("notice") && !hindi.contains("untranslated"),
        "{hindi}"
    );
}

#[test]
fn a_segment_that_cannot_be_formatted_falls_back_with_a_finding() {
    let publication = build(&newsroom());
    let page = publication.text("ja/swap.html");
    assert!(
        page.contains(r#"<p lang="en" dir="ltr" class="untranslated">The talks"#),
        "{page}"
    );
    let finding = (publication.report.findings.iter())
        .find(|finding| finding.check == "unknown-term")
        .expect("the finding is there");
    assert_eq!(&*finding.path, "locales/ja/articles/swap.ftl");
    assert_eq!(finding.subject.entry.as_deref(), Some("p-0003"));
    assert!(
        finding.span.is_some() && finding.message().contains("-istanbul"),
        "{finding:?}"
    );
    let told = (publication.report.fallbacks.iter())
        .any(|fallback| fallback.reason == FallbackReason::Unformattable);
    assert!(told);
}

#[test]
fn headings_have_the_anchors_of_the_source_in_every_locale() {
    let publication = build(&newsroom());
    for (locale, title) in [
        ("en", "Quiet talks"),
        ("hi", "पर्दे के पीछे बातचीत"),
        ("ar", "محادثات هادئة"),
    ] {
        let page = publication.text(&format!("{locale}/swap.html"));
        assert!(
            page.contains(&format!(r#"<h2 id="quiet-talks">{title}</h2>"#)),
            "{page}"
        );
    }
    assert!(
        publication
            .text("en/stepwell.html")
            .contains(r#"<h2 id="श्रमदान">Sunday work</h2>"#)
    );
}

#[test]
fn pictures_tables_and_footnotes_are_fit_for_a_page() {
    let publication = build(&newsroom());
    let page = publication.text("ar/swap.html");
    for part in [
        "<figure>\n<img src=\"photo.jpg\" alt=\"طائرتان على ساحة المطار\" />\n<figcaption>التبادل في خطوط عامة</figcaption>\n</figure>",
        "<td style=\"text-align: end\">24</td>",
        "<a href=\"#footnote-1\" id=\"footnote-1-back\">1</a>",
        "<li id=\"footnote-1\" value=\"1\">\n<p>الأكبر منذ الحرب الباردة.</p>\n<a href=\"#footnote-1-back\" title=\"العودة إلى النص\"",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
}

#[test]
fn json_tells_what_each_segment_is_served_in() {
    let publication = build(&newsroom());
    let document: serde_json::Value =
        serde_json::from_str(publication.text("ar/swap.json")).expect("it is JSON");
    assert_eq!(document["version"], 1);
    assert_eq!(document["locale"], "ar");
    assert_eq!(document["dir"], "rtl");
    assert_eq!(document["source_locale"], "en");
    assert_eq!(document["title"], "سجينان يعودان إلى الوطن");
    assert_eq!(document["fields"]["category"], "diplomacy");
    assert_eq!(document["fields"]["follow"][1], "X");
    let segments = document["segments"].as_array().expect("a list");
    assert_eq!(segments.len(), 16);
    let missing = &segments[5];
    assert_eq!(missing["id"], "p-0003");
    assert_eq!(
        (&missing["state"], &missing["locale"], &missing["dir"]),
        (&"fallback".into(), &"en".into(), &"ltr".into())
    );
    assert_eq!(segments[0]["state"], "translated");
    assert_eq!(
        segments[3]["text"],
        "غادرت راقصة أبوظبي يوم الخميس، بحسب [الوكالة](https://example.org/swap)."
    );
    for path in publication
        .files
        .keys()
        .filter(|path| path.ends_with(".json") || path.ends_with(".md"))
    {
        let has_isolates = publication
            .text(path)
            .contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']);
        assert!(!has_isolates, "{path}");
    }
}

#[test]
fn plain_text_has_no_markup() {
    let publication = build(&newsroom());
    let text = publication.text("hi/swap.txt");
    assert!(
        text.starts_with("दो कैदी घर लौटे\n\nसाल की दूसरी अदला-बदली"),
        "{text}"
    );
    assert!(
        text.contains("एजेंसी के मुताबिक एक नर्तकी गुरुवार को अबू धाबी से रवाना हुई।"),
        "{text}"
    );
    assert!(
        !text.contains(['*', '<', '|']) && !text.contains("]("),
        "{text}"
    );
    assert!(text.ends_with("\nFacebook · X\n"), "{text}");
}

#[test]
fn an_untranslated_headline_and_dateline_look_so_and_keep_the_order_of_the_line() {
    let article = "---\nlang: en\ntitle: Rain\ndateline: Pune\n---\n\nIt rained.\n";
    let publication = build(&newsroom().with("articles/rain.md", article));
    let page = publication.text("ar/rain.html");
    let headline = r#"<h1 lang="en" dir="ltr" class="untranslated">Rain</h1>"#;
    assert!(page.contains(headline), "{page}");
    let dateline = r#"<li><span lang="en" dir="ltr" class="untranslated">Pune</span></li>"#;
    assert!(page.contains(dateline), "{page}");
}

#[test]
fn an_image_is_copied_in_the_variant_of_the_locale() {
    let publication = build(&newsroom());
    assert_eq!(publication.text("hi/photo.jpg"), "विमान");
    assert_eq!(publication.text("ar/photo.jpg"), "aircraft");
}

#[test]
fn a_missing_image_is_a_finding_with_its_line() {
    let article = "---\nlang: en\ntitle: A\n---\n\n![x](gone.png)\n\n![y](../../etc/passwd)\n";
    let publication = build(&newsroom().with("articles/a.md", article));
    let findings = publication.report.findings.iter();
    let found: Vec<_> = findings
        .filter(|finding| &*finding.path == "articles/a.md")
        .map(|finding| (finding.check, finding.span.map(|span| span.of(article))))
        .collect();
    assert_eq!(
        found,
        [
            ("missing-image", Some("gone.png")),
            ("unfit-image", Some("../../etc/passwd"))
        ]
    );
    assert!(
        publication
            .files
            .keys()
            .all(|path| !path.contains("passwd"))
    );
}

#[test]
fn a_name_that_leads_elsewhere_is_not_written() {
    let article = |slug: &str| format!("---\nlang: en\ntitle: A\nslug: {slug}\n---\n\nText.\n");
    let tree = newsroom()
        .with("articles/a.md", article("../../escape"))
        .with("articles/b.md", article("index"))
        .with("articles/c.md", article("Swap"))
        .with("articles/con.md", "Text.\n")
        .with("articles/d.md", article("2025/d"));
    let publication = build(&tree);
    assert_eq!(
        publication
            .checks()
            .iter()
            .filter(|check| **check == "unfit-slug")
            .count(),
        3
    );
    let duplicates = publication
        .checks()
        .iter()
        .filter(|check| **check == "duplicate-slug")
        .count();
    assert_eq!(duplicates, 1);
    let names = publication.files.keys();
    assert!(
        names
            .clone()
            .all(|path| !path.contains("escape") && !path.contains("con."))
    );
    assert!(
        publication
            .text("hi/2025/d.html")
            .contains(r#"href="../../style.css""#)
    );
    assert!(
        publication
            .text("en/index.html")
            .contains(r#"href="2025/d.html""#)
    );
}

#[test]
fn only_what_is_selected_is_published() {
    let publication = build_selected(&newsroom(), &["hi"], &["articles/swap.md"]);
    let pages: Vec<_> = publication.files.keys().map(String::as_str).collect();
    assert_eq!(
        pages,
        [
            "404.html",
            "hi/404.html",
            "hi/archive.html",
            "hi/archive/2025.html",
            "hi/category/culture.html",
            "hi/category/diplomacy.html",
            "hi/index.html",
            "hi/photo.jpg",
            "hi/swap.html",
            "hi/swap.json",
            "hi/swap.md",
            "hi/swap.ninjs.json",
            "hi/swap.txt",
            "index.html",
            "style.css"
        ]
    );
    assert!(
        publication
            .text("hi/index.html")
            .contains("बावड़ी में लौटी रौनक")
    );
}

#[test]
fn an_article_that_was_never_synced_is_published_in_its_own_words() {
    let publication =
        build(&newsroom().with("articles/new.md", "# Neu\n\nEin { -abu-dhabi }-Text.\n"));
    assert_eq!(
        publication.text("en/new.md"),
        "# Neu\n\nEin Abu Dhabi-Text.\n"
    );
    let page = publication.text("hi/new.html");
    assert!(
        page.contains("<title lang=\"en\" dir=\"ltr\">Neu · दैनिक तर्जुमा</title>"),
        "{page}"
    );
    assert!(
        page.contains(r#"<h1 id="neu" lang="en" dir="ltr" class="untranslated">Neu</h1>"#),
        "{page}"
    );
    assert!(
        !page.contains(r#"<h1 lang="#),
        "the title is not said twice: {page}"
    );
}

#[test]
fn a_regional_locale_reads_its_language_without_a_notice() {
    let tree = newsroom().with("locales/hi-IN/ui.ftl", "nav-home = मुखपृष्ठ\n");
    let publication = build(&tree);
    let page = publication.text("hi-IN/swap.html");
    assert!(page.contains(r#"<html lang="hi-IN" dir="ltr">"#));
    assert!(
        page.contains("दो कैदी घर लौटे") && !page.contains("untranslated"),
        "{page}"
    );
    assert_eq!(publication.text("hi-IN/photo.jpg"), "विमान");
    let is_told = |fallback: &tarjuma::build::Fallback| {
        fallback.locale.to_string() == "hi-IN" && fallback.article.as_str() == "swap"
    };
    assert!(!publication.report.fallbacks.iter().any(is_told));
}

#[test]
fn a_pivot_serves_before_the_source() {
    let config = "[locale.ar]\nfallback = [\"hi\"]\n";
    let publication = build(&newsroom().with("tarjuma.toml", config));
    let marked =
        r#"<p lang="hi" dir="ltr" class="untranslated">बातचीत तीन दिन तक इस्तांबुल में चली।</p>"#;
    assert!(publication.text("ar/swap.html").contains(marked));
}

#[test]
fn text_from_front_matter_and_messages_is_escaped_in_pages() {
    let article = "---\nlang: en\ntitle: \"<script>alert('x')</script> & \\\"co\\\"\"\ndescription: '\"><img>'\ncategory: '<b>'\nfollow: ['<i>']\n---\n\nText.\n";
    let publication = build(&newsroom().with("articles/evil.md", article));
    let page = publication.text("en/evil.html");
    assert!(
        page.contains(
            "<h1>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;co&quot;</h1>"
        ),
        "{page}"
    );
    assert!(
        page.contains(r#"content="&quot;&gt;&lt;img&gt;""#),
        "{page}"
    );
    for raw in ["<script>", "<img>", "<b>", "<i>"] {
        assert!(!page.contains(raw), "{raw}\n{page}");
    }
}

#[test]
fn an_invalid_date_is_told_and_left_out() {
    let article = "---\nlang: en\ntitle: A\ndate: 11.04.2025\n---\n\nText.\n";
    let publication = build(&newsroom().with("articles/a.md", article));
    let dates: Vec<_> = (publication.report.findings.iter())
        .filter(|finding| finding.check == "invalid-date")
        .map(|finding| finding.span.map(|span| span.of(article)))
        .collect();
    assert_eq!(dates, [Some("11.04.2025")]);
    assert!(!publication.text("hi/a.html").contains("<time"));
}
