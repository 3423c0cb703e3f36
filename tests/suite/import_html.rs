//! Pages of HTML as articles.

use tarjuma::article::import::{Imported, Page, import_html};
use tarjuma::markdown::{Document, Role};

use crate::cli_project::ProjectFolder;

fn import(html: &str, lang: &str) -> Imported {
    let lang = lang.parse().unwrap();
    let page = Page {
        path: "page.html",
        text: html,
        lang: &lang,
        labels: &[],
    };
    import_html(&page).unwrap()
}

fn left_out(imported: &Imported) -> Vec<(&str, &str)> {
    let pieces = imported.left_out.iter();
    pieces.map(|piece| (&*piece.text, piece.reason)).collect()
}

const ENGLISH: &str = r#"<!DOCTYPE html>
<html lang="en-GB"><head><title>Well fills again | The Bundi Post</title>
<meta property="og:title" content="Well fills again">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"WebSite","name":"The Bundi Post"},
 {"@type":["NewsArticle"],"headline":"Old well fills again","description":"After six dry years, rain &amp; work.",
  "datePublished":"2024-06-12T08:30:00+05:30"}]}</script></head>
<body><header><a href="/">The Bundi Post</a></header><nav><ul><li>News<li>Sport</ul></nav>
<main><article>
<h1>Old well <em>fills</em> again</h1>
<p class="byline">By A. Reporter</p>
<div class="share-buttons"><a href="https://x.example/share">Post this</a></div>
<p>Rain filled the well on <strong>12 June</strong>, the <a href="https://bundi.example/council">council</a> said.
<figure><img src="/well.jpg" alt="The well &quot;today&quot;" width=800><figcaption>The well on Monday. (Photo/R. Meena)</figcaption></figure>
<h2>Who paid</h2>
<ul><li>40 rupees a family<li>One grant</ul>
<blockquote><p>&ldquo;We meet here.&rdquo;</p></blockquote>
<table><tr><th>Year</th><th>Level</th></tr><tr><td>2023</td><td>0 m</td></tr></table>
<aside><h3>Related</h3><p>Another story</p></aside>
<script>track("article")</script>
<div id="comments"><p>First!</p></div>
</article></main>
<footer>© The Bundi Post</footer></body></html>"#;

#[test]
fn an_english_page_becomes_its_article() {
    let imported = import(ENGLISH, "en");
    assert_eq!(
        imported.article,
        "---\nlang: en\ntitle: Old well fills again\n\
        description: \"After six dry years, rain & work.\"\ndate: \"2024-06-12\"\n---\n\n\
        By A. Reporter\n\n\
        Rain filled the well on **12 June**, the [council](https://bundi.example/council) said.\n\n\
        <figure><img src=\"/well.jpg\" alt=\"The well &quot;today&quot;\">\
        <figcaption>The well on Monday. (Photo/R. Meena)</figcaption></figure>\n\n\
        ## Who paid\n\n- 40 rupees a family\n- One grant\n\n> “We meet here.”\n\n\
        | Year | Level |\n|---|---|\n| 2023 | 0 m |\n"
            .replace(
                "\"After six dry years, rain & work.\"",
                "After six dry years, rain & work."
            )
    );
    assert_eq!(imported.findings, []);
}

#[test]
fn what_stands_around_an_article_is_listed() {
    let imported = import(ENGLISH, "en");
    assert_eq!(
        left_out(&imported),
        [
            (
                "Old well fills again",
                "the headline, which is the title now"
            ),
            ("Post this", "links to share it"),
            ("Related Another story", "an aside"),
            ("First!", "comments of readers"),
            ("The Bundi Post", "the head of the page"),
            ("News Sport", "navigation"),
            ("© The Bundi Post", "a footer"),
        ]
    );
}

#[test]
fn a_hindi_page_is_read_by_its_microdata() {
    let page = "<html lang=hi><body><div class=menu>होम</div>\
        <div itemscope itemtype='https://schema.org/NewsArticle'>\
        <h2 itemprop=headline>बावड़ी फिर भरी</h2><time itemprop=datePublished datetime='2024-06-12'>12 जून</time>\
        <div itemprop=articleBody><p>नई दिल्ली — बारिश ने <b>बावड़ी</b> भर दी।<p>१. मई को काम शुरू हुआ।<br>सब आए।\
        <dl><dt>गहराई<dd>20 मीटर</dl></div></div></body></html>";
    let imported = import(page, "hi");
    assert_eq!(
        imported.article,
        "---\nlang: hi\ntitle: बावड़ी फिर भरी\ndate: \"2024-06-12\"\n---\n\n\
        नई दिल्ली — बारिश ने **बावड़ी** भर दी।\n\n१. मई को काम शुरू हुआ।\\\nसब आए।\n\n\
        **गहराई**\n\n20 मीटर\n"
    );
}

#[test]
fn an_arabic_page_keeps_its_words_and_order() {
    let page = "<!doctype html><html lang='ar' dir='rtl'><title>البئر</title><body>\
        <main><h1>البئر تمتلئ من جديد</h1><p dir=rtl>قال <a href='/c'>المجلس</a> إن المطر ملأ البئر في ١٢ يونيو.</p>\
        <ol start=2><li>أربعون روبية<li>منحة واحدة</ol></main><div>تابعونا</div>";
    let imported = import(page, "ar");
    assert!(
        imported.article.ends_with(
            "title: البئر تمتلئ من جديد\n---\n\nقال [المجلس](/c) إن المطر ملأ البئر في ١٢ يونيو.\n\n\
             2. أربعون روبية\n3. منحة واحدة\n"
        ),
        "{}",
        imported.article
    );
    assert!(left_out(&imported).contains(&("تابعونا", "what stands around the article")));
}

#[test]
fn text_that_looks_like_markup_stays_text() {
    let imported = import("<p>1. May * {x} [y] &lt;b&gt; a_b<p># no<p>- no", "pl");
    let document = Document::parse(&imported.article);
    let roles: Vec<_> = document
        .segments()
        .iter()
        .map(|segment| &segment.role)
        .collect();
    assert_eq!(roles, [&Role::Paragraph; 3], "{}", imported.article);
}

#[test]
fn a_page_in_another_language_than_said_is_a_warning() {
    let imported = import("<html lang=ru><h1>Колодец</h1><p>Дождь.", "en");
    assert_eq!(imported.findings[0].check, "other-language");
}

#[test]
fn malformed_pages_are_read_all_the_same() {
    for page in [
        "<article><p>a<b>b<p>c</article></b></div><td>d",
        "<<p>a</p",
        "<p title='x>a",
        "a<table><p>b</table><li>c",
        "<figure><figcaption>a",
        "&#0;&notanentity;a<![CDATA[b]]>",
    ] {
        let lang = "en".parse().unwrap();
        let page = Page {
            path: "page.html",
            text: page,
            lang: &lang,
            labels: &[],
        };
        // An error says that there is no text, which holds of an unclosed tag.
        let imported = import_html(&page).map(|imported| imported.article);
        assert!(imported.is_err() || imported.unwrap().contains("lang: en"));
    }
}

#[test]
fn a_page_is_imported_in_the_language_that_it_names() {
    let project = ProjectFolder::newsroom().with("well.html", ENGLISH);
    project
        .run(&["import", "well.html"])
        .ends_with(0)
        .says("created articles/well.md")
        .says("left out `Post this`: links to share it");
    let article = project.read("articles/well.md");
    assert!(article.starts_with("---\nlang: en-GB\n"), "{article}");
    let project = project.with("bare.html", "<p>Rain.");
    project
        .run(&["import", "bare.html"])
        .ends_with(2)
        .says("--lang <LOCALE>");
}

#[test]
fn a_translated_page_is_adopted() {
    let hindi = ENGLISH
        .replace("lang=\"en-GB\"", "lang=\"hi\"")
        .replace(
            "Old well <em>fills</em> again",
            "पुरानी बावड़ी <em>फिर</em> भरी",
        )
        .replace(
            "Rain filled the well on <strong>12 June</strong>, the",
            "<strong>12 जून</strong> को बारिश ने बावड़ी भरी:",
        )
        .replace(">council</a> said", ">समिति</a> ने बताया")
        .replace("Who paid", "पैसा किसका")
        .replace("40 rupees a family", "हर परिवार से 40 रुपये");
    let project = ProjectFolder::newsroom()
        .with("well.html", ENGLISH)
        .with("old/well.html", hindi);
    project
        .run(&["import", "well.html", "--lang", "en"])
        .ends_with(0);
    project.run(&["sync"]);
    project.run(&["adopt", "hi", "old/well.html"]).ends_with(0);
    let bundle = project.read("locales/hi/articles/well.ftl");
    assert!(
        bundle.contains("headline = पुरानी बावड़ी फिर भरी\n"),
        "{bundle}"
    );
    assert!(bundle.contains("[समिति]({ $link-1 }) ने बताया."), "{bundle}");
    assert!(bundle.contains("हर परिवार से 40 रुपये"), "{bundle}");
    assert!(!bundle.contains("We meet here"), "{bundle}");
}
