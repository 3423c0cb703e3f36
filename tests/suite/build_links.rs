//! Where links lead: those of articles to each other, those in data, and those to networks.

use tarjuma::tree::MemoryTree;

use crate::build_newsroom::{build, newsroom};
use crate::cli_project::ProjectFolder;

const SITE: &str = "[site]\nurl = \"https://daily.example.org\"\n";

fn article(title: &str, text: &str) -> String {
    format!("---\nlang: en\ntitle: {title}\n---\n\n{text}\n")
}

/// A project in which `well` is translated into Urdu and `rain`, to which it leads, is not.
fn project(settings: &str) -> ProjectFolder {
    let project = ProjectFolder::new()
        .with("tarjuma.toml", format!("{SITE}{settings}"))
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("locales/ur/ui.ftl", "nav-home = سرورق\n")
        .with(
            "articles/rain.md",
            article("Rain", "It rained in June.\n\n## June"),
        )
        .with(
            "articles/well.md",
            article("Well", "See [the rain](rain.md#june)."),
        );
    project.run(&["sync"]).ends_with(0);
    let source = project.read("locales/en/articles/well.ftl");
    let urdu = source
        .replace("= Well", "= کنواں")
        .replace("See [the rain]", "دیکھیے [بارش]");
    project.write("locales/ur/articles/well.ftl", urdu);
    project
}

#[test]
fn a_link_to_an_article_that_is_withheld_leads_to_its_original() {
    let project = project("[publish]\nfallback = \"skip-article\"\n");
    let link = |link: &str| {
        project.run(&["build"]).ends_with(0);
        let page = project.read("dist/ur/well.html");
        assert!(page.contains(link), "{page}");
        project.run(&["verify"]).ends_with(0);
    };
    let original = "<a href=\"../en/rain.html#june\" hreflang=\"en\">";
    link(original);
    assert!(!project.has("dist/ur/rain.html"));
    link(original);
    let source = project.read("locales/en/articles/rain.ftl");
    let urdu = source
        .replace("= Rain", "= بارش")
        .replace("= June", "= جون")
        .replace("It rained in June.", "جون میں بارش ہوئی۔");
    project.write("locales/ur/articles/rain.ftl", urdu);
    link("<a href=\"rain.html#june\">");
    std::fs::remove_file(project.path("locales/ur/articles/rain.ftl")).unwrap();
    project.run(&["build", "--prune"]).ends_with(0);
    link(original);
}

#[test]
fn an_article_withholds_itself_however_its_field_is_written() {
    for field in ["publish", "publish ", "\"publish\"", "'publish'"] {
        let project = project("");
        let settled = format!("lang: en\n{field}: {{ fallback: skip-article }}");
        project.edit("articles/rain.md", "lang: en", &settled);
        project.run(&["build"]).ends_with(0);
        assert!(!project.has("dist/ur/rain.html"), "{field}");
        let page = project.read("dist/ur/well.html");
        let original = "<a href=\"../en/rain.html#june\" hreflang=\"en\">";
        assert!(page.contains(original), "{field}: {page}");
    }
}

#[test]
fn a_link_to_an_article_that_is_shown_in_its_source_stays_in_the_language() {
    let project = project("");
    project.run(&["build"]).ends_with(0);
    let page = project.read("dist/ur/well.html");
    assert!(page.contains("<a href=\"rain.html#june\">"), "{page}");
}

#[test]
fn categories_that_differ_in_signs_are_one_list_in_all_languages() {
    let project = project("[publish]\nfallback = \"skip-article\"\n");
    project.edit(
        "articles/well.md",
        "lang: en",
        "lang: en\ncategory: Culture\ndate: 2025-02-01",
    );
    project.edit(
        "articles/rain.md",
        "lang: en",
        "lang: en\ncategory: Culture!\ndate: 2025-01-01",
    );
    project.run(&["build"]).ends_with(0);
    let map = project.read("dist/sitemap.xml");
    let own = "<loc>https://daily.example.org/en/category/culture.html</loc>";
    let (_, entry) = map.split_once(own).unwrap();
    let entry = entry.split("</url>").next().unwrap();
    let other = "hreflang=\"ur\" href=\"https://daily.example.org/ur/category/culture.html\"";
    assert!(entry.contains(other), "{entry}");
}

#[test]
fn html_in_data_leads_where_the_page_does() {
    let text = "[The swap](swap.md) <a href=\"javascript:alert(1)\">x</a>";
    let tree = newsroom()
        .with("tarjuma.toml", format!("{SITE}layout = \"folders\"\n"))
        .with("articles/talks.md", article("Talks", text));
    let publication = build(&tree);
    let json: serde_json::Value =
        serde_json::from_str(publication.text("hi/talks.ninjs.json")).unwrap();
    let html = json["bodies"][0]["value"].as_str().unwrap();
    assert!(html.contains("href=\"../swap/\""), "{html}");
    assert!(!html.contains("javascript"), "{html}");
}

#[test]
fn readers_can_follow_where_the_site_says() {
    let settings = "[site.follow]\nMastodon = \"https://social.example/@daily\"\n";
    let article = article("Talks", "Text.\n")
        .replace("title: Talks", "title: Talks\nfollow: [Mastodon, Telegram]");
    let tree: MemoryTree = newsroom()
        .with("tarjuma.toml", format!("{SITE}{settings}"))
        .with("articles/talks.md", article);
    let publication = build(&tree);
    let link = "<a href=\"https://social.example/@daily\" rel=\"me\"><bdi>Mastodon</bdi></a>";
    for path in [
        "ar/index.html",
        "en/404.html",
        "index.html",
        "hi/talks.html",
    ] {
        let page = publication.text(path);
        assert!(page.contains(link), "{path}: {page}");
    }
    let page = publication.text("ar/talks.html");
    assert!(
        page.contains("<li><a href=\"https://social.example/@daily\"><bdi>Mastodon</bdi></a></li>")
    );
    assert!(page.contains("<li><bdi>Telegram</bdi></li>"));
    assert!(page.contains("\"sameAs\":[\"https://social.example/@daily\"]"));
    assert_eq!(publication.verified(), Vec::<String>::new());
    let plain = build(&newsroom().with("tarjuma.toml", SITE));
    assert!(!plain.text("ar/index.html").contains("rel=\"me\""));
}

#[test]
fn a_slip_in_a_key_of_the_site_is_answered_with_the_right_one() {
    for (slip, hint) in [
        ("[site]\ntitel = \"x\"\n", "did you mean `title`?"),
        (
            "[site]\nsource-at-rot = true\n",
            "did you mean `source-at-root`?",
        ),
        ("[site]\nfolow = {}\n", "did you mean `follow`?"),
        (
            "[site]\ncolour = \"red\"\n",
            "the keys here are `url`, `title`",
        ),
        (
            "[site]\nlayout = \"folder\"\n",
            "`folder` is not one of `files`, `folders`",
        ),
        (
            "[site.follow]\nX = \"@daily\"\n",
            "is no address of the web",
        ),
    ] {
        let project = ProjectFolder::new().with("tarjuma.toml", slip);
        project
            .run(&["build"])
            .ends_with(2)
            .says("tarjuma.toml")
            .says(hint);
    }
}
