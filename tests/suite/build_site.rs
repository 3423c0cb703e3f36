//! What a publication tells search engines, feed readers and readers who look around.

use serde_json::{Value, json};

use crate::build_newsroom::{Publication, build, newsroom};

const SITE: &str = "[site]\nurl = \"https://daily.example.org/news\"\n";

fn site() -> Publication {
    build(&newsroom().with("tarjuma.toml", SITE))
}

fn folders(extra: &str) -> Publication {
    let config = format!("{SITE}layout = \"folders\"\n{extra}");
    build(&newsroom().with("tarjuma.toml", config))
}

fn linked_data(page: &str) -> Value {
    let (_, rest) = page
        .split_once("<script type=\"application/ld+json\">")
        .expect("there is linked data");
    let (json, _) = rest.split_once("</script>").expect("it ends");
    serde_json::from_str(json).expect("it is JSON")
}

#[test]
fn a_page_names_itself_and_its_translations() {
    let publication = site();
    let page = publication.text("ar/swap.html");
    let base = "https://daily.example.org/news";
    for part in [
        format!("<link rel=\"canonical\" href=\"{base}/ar/swap.html\">"),
        format!("<link rel=\"alternate\" hreflang=\"ar\" href=\"{base}/ar/swap.html\">"),
        format!("<link rel=\"alternate\" hreflang=\"hi\" href=\"{base}/hi/swap.html\">"),
        format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{base}/en/swap.html\">"),
        "<meta property=\"og:locale\" content=\"ar_EG\">".to_owned(),
        "<meta property=\"og:locale:alternate\" content=\"hi_IN\">".to_owned(),
        "<link rel=\"alternate\" type=\"application/atom+xml\" hreflang=\"ar\" href=\"feed.xml\""
            .to_owned(),
        "<meta property=\"article:published_time\" content=\"2025-04-11\">".to_owned(),
    ] {
        assert!(page.contains(&part), "{part}\n{page}");
    }
}

#[test]
fn a_page_that_is_hardly_translated_is_not_announced() {
    let publication = site();
    let page = publication.text("ja/stepwell.html");
    assert!(
        page.contains("<meta name=\"robots\" content=\"noindex\">"),
        "{page}"
    );
    assert!(!page.contains("hreflang=\"x-default\""), "{page}");
    let original = publication.text("hi/stepwell.html");
    assert!(!original.contains("ja/stepwell.html"), "{original}");
    assert!(
        !publication
            .text("sitemap.xml")
            .contains("/ja/stepwell.html")
    );
    assert!(!publication.text("ja/feed.xml").contains("stepwell"));
    assert!(publication.text("ja/index.html").contains("stepwell.html"));
}

#[test]
fn linked_data_tells_what_is_a_translation_of_what() {
    let publication = site();
    let translation = linked_data(publication.text("hi/swap.html"));
    let article = &translation["@graph"][0];
    assert_eq!(article["@type"], "NewsArticle");
    assert_eq!(article["inLanguage"], "hi");
    assert_eq!(article["headline"], "दो कैदी घर लौटे");
    assert_eq!(article["datePublished"], "2025-04-11");
    let original = "https://daily.example.org/news/en/swap.html";
    assert_eq!(article["translationOfWork"]["@id"], original);
    let source = linked_data(publication.text("en/swap.html"));
    let translations = source["@graph"][0]["workTranslation"].as_array().unwrap();
    let languages: Vec<_> = translations
        .iter()
        .map(|work| work["inLanguage"].as_str().unwrap())
        .collect();
    assert_eq!(languages, ["ar", "hi", "ja"]);
    let crumbs = &translation["@graph"][1]["itemListElement"];
    assert_eq!(crumbs[0]["name"], "होम");
    assert_eq!(crumbs[1]["name"], "कूटनीति");
    assert_eq!(
        crumbs[2]["item"],
        "https://daily.example.org/news/hi/swap.html"
    );
}

#[test]
fn without_an_address_pages_are_relative_and_name_none() {
    let publication = build(&newsroom());
    for (path, bytes) in &publication.files {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !path.ends_with(".html")
                || !(text.contains("rel=\"canonical\"") || text.contains("x-default")),
            "{path}"
        );
    }
    assert!(!publication.files.contains_key("sitemap.xml"));
    assert!(!publication.files.contains_key("hi/feed.xml"));
    let data = linked_data(publication.text("hi/swap.html"));
    assert_eq!(data["@graph"][0]["inLanguage"], "hi");
    assert_eq!(data["@graph"].as_array().unwrap().len(), 1);
}

#[test]
fn pages_may_be_folders() {
    let publication = folders("");
    let page = publication.text("hi/swap/index.html");
    for part in [
        "<link rel=\"canonical\" href=\"https://daily.example.org/news/hi/swap/\">",
        "href=\"../../style.css\"",
        "<a href=\"../../ar/swap/\" lang=\"ar\" dir=\"rtl\"",
        "<a href=\"../category/diplomacy/\">",
        "<img src=\"../photo.jpg\"",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(publication.files.contains_key("hi/photo.jpg"));
    assert!(publication.files.contains_key("hi/swap.md"));
    assert!(
        publication
            .text("hi/index.html")
            .contains("<a href=\"swap/\">")
    );
}

#[test]
fn a_long_list_goes_on_elsewhere() {
    let article =
        |day: u32| format!("---\ntitle: Day {day}\ndate: 2024-01-{day:02}\n---\n\nText.\n");
    let mut tree = newsroom().with("tarjuma.toml", format!("{SITE}page-size = 3\n"));
    for day in 1..=5 {
        tree = tree.with(&format!("articles/day-{day}.md"), article(day));
    }
    let publication = build(&tree);
    let first = publication.text("en/index.html");
    assert!(
        first.contains("href=\"page/2.html\" rel=\"next\""),
        "{first}"
    );
    assert!(first.contains("Day 5") && !first.contains("Day 4"));
    let last = publication.text("en/page/3.html");
    assert!(last.contains("Day 1") && !last.contains("rel=\"next\""));
    assert!(last.contains("href=\"2.html\" rel=\"prev\""), "{last}");
    let year = publication.text("en/archive/2024/2.html");
    assert!(
        year.contains("href=\"../2024.html\" rel=\"prev\""),
        "{year}"
    );
    let feed = publication.text("en/feed.xml");
    assert_eq!(feed.matches("<entry>").count(), 3);
}

#[test]
fn a_category_is_listed_under_a_name_fit_for_an_address() {
    let article = "---\ntitle: A\ncategory: \"City / Life: <b>&\"\n---\n\nText.\n";
    let publication = build(&newsroom().with("articles/a.md", article));
    let list = publication.text("en/category/city--life-b.html");
    assert!(!list.contains("<p class=\"category\">"), "{list}");
    let all = publication.text("en/index.html");
    let link = "<p class=\"category\"><a href=\"category/city--life-b.html\">";
    assert!(all.contains(link), "{all}");
}

#[test]
fn the_page_for_wrong_addresses_works_under_any() {
    let publication = site();
    let page = publication.text("hi/404.html");
    assert!(page.contains("href=\"/news/style.css\""), "{page}");
    assert!(page.contains("href=\"/news/hi/index.html\""), "{page}");
    assert!(publication.text("404.html").contains("<html lang=\"en\""));
}

#[test]
fn what_was_put_right_and_who_wrote_it_is_said() {
    let article = "---\nlang: en\ntitle: A\ndate: 2025-04-11\nupdated: 2025-04-12\n\
        author: [Leila Haddad, 田中 葵]\ncorrection: The exchange was on Thursday.\n---\n\nText.\n";
    let publication = build(&newsroom().with("articles/a.md", article));
    let page = publication.text("hi/a.html");
    for part in [
        "लेखक: <bdi>Leila Haddad</bdi>",
        "<time datetime=\"2025-04-12\"><bdi>12 अप्रैल, 2025</bdi> को अपडेट किया गया</time>",
        "<span lang=\"en\" dir=\"ltr\">The exchange was on Thursday.</span>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    let data = linked_data(publication.text("en/a.html"));
    assert_eq!(data["@graph"][0]["author"][1]["name"], "田中 葵");
    assert_eq!(data["@graph"][0]["dateModified"], "2025-04-12");
    let text = "A\n\nBy Leila Haddad · By 田中 葵 · Published April 11, 2025 · Updated April 12, 2025\n\n\
                Correction\nThe exchange was on Thursday.\n\nText.\n";
    assert_eq!(publication.text("en/a.txt"), text);
    let json: Value = serde_json::from_str(publication.text("en/a.json")).unwrap();
    let fields = json!({
        "title": "A", "date": "2025-04-11", "updated": "2025-04-12", "authors": ["Leila Haddad", "田中 葵"],
        "correction": "The exchange was on Thursday.",
    });
    assert_eq!(json["fields"], fields);
}

#[test]
fn news_are_those_of_two_days() {
    use crate::build_newsroom::build_on;
    let tree = newsroom().with("tarjuma.toml", SITE);
    let news = |day: &str| {
        let publication = build_on(&tree, day);
        let news = publication.files.get("news-sitemap.xml");
        let news = news.map(|news| String::from_utf8_lossy(news));
        news.map_or(0, |news| news.matches("<news:title>").count())
    };
    assert_eq!(news("2025-04-11"), 6, "two articles in their languages");
    assert_eq!(news("2025-04-13"), 4);
    assert_eq!(news("2025-04-14"), 0);
    assert_eq!(news("2025-04-10"), 2, "what is yet to come is no news");
}

#[test]
fn every_page_is_small() {
    for (path, bytes) in &site().files {
        if path.ends_with(".html") {
            assert!(bytes.len() < 10_000, "{path}: {}", bytes.len());
        }
    }
}
