//! What a build makes of templates, a project's own and the built-in ones.

use crate::build_newsroom::{build, newsroom};

#[test]
fn pages_speak_the_language_of_their_readers() {
    let publication = build(&newsroom());
    let page = publication.text("ar/swap.html");
    for part in [
        "<title>سجينان يعودان إلى الوطن · ترجمة اليومية</title>",
        r#"<link rel="stylesheet" href="../style.css">"#,
        r#"<a href="index.html" title="العودة إلى الصفحة الأولى">الرئيسية</a>"#,
        r#"<time datetime="2025-04-11">"#,
        "دقيقة واحدة للقراءة",
        "مترجم عن <bdi>الإنجليزية</bdi>",
        r#"<a href="../hi/swap.html" lang="hi" dir="ltr" hreflang="hi" rel="alternate">हिन्दी</a>"#,
        r#"hreflang="ar" rel="alternate" aria-current="true">العربية</a>"#,
        "<li><bdi>Facebook</bdi></li>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    let charset = page
        .find("<meta charset=\"utf-8\">")
        .expect("the encoding is declared");
    assert!(charset < 1024);
}

#[test]
fn the_index_lists_the_newest_article_first() {
    let publication = build(&newsroom());
    let page = publication.text("ja/index.html");
    let newest = page.find("囚人二人が帰国").expect("the first article");
    let older = page.find("बावड़ी में लौटी रौनक").expect("the second article");
    assert!(newest < older);
    assert!(page.contains("記事<bdi>2</bdi>本"), "{page}");
    let marked = r#"<h2 lang="hi" dir="ltr"><a href="stepwell.html">बावड़ी में लौटी रौनक</a></h2>"#;
    assert!(page.contains(marked), "{page}");
}

#[test]
fn the_overview_tells_how_far_each_language_is() {
    let publication = build(&newsroom());
    let page = publication.text("index.html");
    let hindi = r#"<a href="hi/index.html" lang="hi" dir="ltr" hreflang="hi">हिन्दी</a></th>"#;
    assert!(page.contains(hindi), "{page}");
    let after_hindi = &page[page.find(hindi).unwrap_or_default()..];
    assert!(
        after_hindi
            .lines()
            .nth(1)
            .is_some_and(|line| line.contains("Every article translated")),
        "{page}"
    );
    let arabic = page.find("العربية").expect("Arabic is there");
    assert!(page[arabic..].contains("% translated"), "{page}");
}

#[test]
fn a_project_replaces_a_template_or_the_style_sheet_by_its_own() {
    let own = "{% extends \"base.html\" %}{% block content %}<p>{{ page.title }}: {{ t('nav-home') }}</p>{% endblock %}\n";
    let tree = newsroom()
        .with("templates/article.html", own)
        .with("templates/style.css", "p { color: red; }\n");
    let publication = build(&tree);
    assert!(
        publication
            .text("hi/swap.html")
            .contains("<p>दो कैदी घर लौटे: होम</p>")
    );
    assert_eq!(publication.text("style.css"), "p { color: red; }\n");
    assert!(publication.text("hi/index.html").contains("पूरा लेख पढ़ें"));
}

#[test]
fn an_unknown_message_is_a_finding_and_the_page_is_made() {
    let own = "<!doctype html>\n<title>x</title>\n{{ t('nav-hom') }}\n";
    let publication = build(&newsroom().with("templates/article.html", own));
    assert!(publication.text("hi/swap.html").ends_with("nav-hom\n"));
    let findings: Vec<_> = (publication.report.findings.iter())
        .filter(|finding| finding.check == "unknown-template-message")
        .collect();
    assert_eq!(findings.len(), 1, "one for all locales: {findings:?}");
    assert_eq!(&*findings[0].path, "templates/article.html");
    assert_eq!(findings[0].span.map(|span| span.of(own)), Some("nav-hom"));
}

#[test]
fn a_text_of_another_language_is_marked_and_told() {
    let english = include_str!("../fixtures/build/newsroom/locales/en/ui.ftl");
    let tree = newsroom()
        .with("locales/en/ui.ftl", format!("{english}more = More\n"))
        .with(
            "templates/article.html",
            "{{ t('more') }}|{{ text('more') }}\n",
        );
    let publication = build(&tree);
    assert_eq!(
        publication.text("ja/swap.html"),
        "<span lang=\"en\" dir=\"ltr\">More</span>|More\n"
    );
    assert_eq!(publication.text("en/swap.html"), "More|More\n");
    let told: Vec<_> = (publication.report.findings.iter())
        .filter(|finding| finding.check == "missing-message")
        .map(|finding| finding.message())
        .collect();
    assert_eq!(
        told,
        ["pages in ar, hi, ja show `more` in another language"]
    );
}

#[test]
fn a_broken_template_costs_its_own_pages_alone() {
    let tree = newsroom().with("templates/article.html", "<p>\n{% if page.title %}\n");
    let publication = build(&tree);
    let broken: Vec<_> = (publication.report.findings.iter())
        .filter(|finding| finding.check == "broken-template")
        .collect();
    assert_eq!(broken.len(), 1, "{broken:?}");
    assert_eq!(&*broken[0].path, "templates/article.html");
    assert!(broken[0].span.is_some());
    assert!(!publication.files.contains_key("hi/swap.html"));
    assert!(publication.files.contains_key("hi/swap.md"));
    assert!(publication.files.contains_key("hi/index.html"));
    assert!(
        publication
            .report
            .skipped
            .contains(&"hi/swap.html".to_owned())
    );
}

#[test]
fn a_template_that_fails_in_one_locale_costs_that_locale_alone() {
    let own = "{% if page.locale == 'ja' %}{{ page.titel }}{% endif %}{{ page.title }}\n";
    let publication = build(&newsroom().with("templates/article.html", own));
    assert!(publication.files.contains_key("hi/swap.html"));
    assert_eq!(
        publication.report.skipped,
        ["ja/stepwell.html", "ja/swap.html"]
    );
    assert!(publication.checks().contains(&"broken-template"));
}

#[test]
fn a_template_joins_lists_and_follows_the_digits_that_are_set() {
    let own = "{{ number(12) }}|{{ list(['A', '<B>', 'C']) }}|{{ list(['A', 'B'], type='disjunction') }}|\
               {{ list([]) }}|\n";
    let digits = "[locale.hi]\nnumbering-system = \"deva\"\n";
    let tree = newsroom().with("templates/article.html", own);
    let publication = build(&tree.with("tarjuma.toml", digits));
    let page = publication.text("hi/swap.html");
    assert_eq!(page, "१२|A, &lt;B&gt; और C|A या B||\n");
}

#[test]
fn a_template_formats_values_as_its_locale_does() {
    let own = "{{ number(1234567) }}|{{ datetime('2025-04-11', style='full') }}|{{ dir('ur') }}\n";
    let publication = build(&newsroom().with("templates/article.html", own));
    let page = publication.text("ja/swap.html");
    assert!(page.ends_with("|2025年4月11日金曜日|rtl\n"), "{page}");
    for (wrong, check) in [
        ("{{ datetime('soon') }}\n", "unformattable-value"),
        ("{{ list(['a'], type='nor') }}\n", "broken-template"),
    ] {
        let publication = build(&newsroom().with("templates/article.html", wrong));
        assert!(publication.checks().contains(&check), "{wrong}");
    }
}
