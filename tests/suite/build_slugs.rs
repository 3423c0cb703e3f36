//! What articles are called in addresses, and where the source locale's pages are.

use crate::build_newsroom::{Publication, build, build_on, newsroom};
use crate::cli_project::ProjectFolder;

const URL: &str = "[site]\nurl = \"https://daily.example.org/news\"\n";

fn built(settings: &str) -> Publication {
    let tree = newsroom().with("tarjuma.toml", format!("{URL}{settings}"));
    build_on(&tree, "2025-04-11")
}

#[test]
fn names_that_differ_in_how_signs_are_composed_are_one() {
    let article = |title: &str| format!("---\nlang: en\ntitle: {title}\n---\n\nText.\n");
    let tree = newsroom()
        .with("articles/one.md", article("One\nslug: caf\u{e9}"))
        .with("articles/two.md", article("Two\nslug: cafe\u{301}"));
    let publication = build(&tree);
    let findings = publication.report.findings.iter();
    let told: Vec<_> = findings
        .filter(|finding| finding.check == "duplicate-slug")
        .collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(publication.files.contains_key("en/caf\u{e9}.html"));
}

#[test]
fn a_name_is_read_however_its_field_is_written() {
    let article = |fields: &str| format!("---\n{fields}\nlang: en\ntitle: One\n---\n\nText.\n");
    let tree = newsroom()
        .with("articles/one.md", article("\"slug\": first"))
        .with("articles/two.md", article("\"slugs\": { hi: doosra }"));
    let publication = crate::build_newsroom::build(&tree);
    for path in ["en/first.html", "en/two.html", "hi/doosra.html"] {
        assert!(publication.files.contains_key(path), "{path}");
    }
}

#[test]
fn every_way_to_name_pages_makes_a_site_that_is_right() {
    for layout in ["files", "folders"] {
        for slugs in ["kept", "translated", "transliterated"] {
            for at_root in [false, true] {
                let settings = format!(
                    "layout = \"{layout}\"\nslugs = \"{slugs}\"\nsource-at-root = {at_root}\n"
                );
                assert_eq!(
                    built(&settings).verified(),
                    Vec::<String>::new(),
                    "{settings}"
                );
            }
        }
    }
}

#[test]
fn a_translation_is_called_by_its_headline() {
    let site = built("slugs = \"translated\"\n");
    for path in [
        "hi/दो-कैदी-घर-लौटे.html",
        "hi/दो-कैदी-घर-लौटे.json",
        "ar/سجينان-يعودان-إلى-الوطن.html",
        "ja/囚人二人が帰国.html",
        "en/life-returns-to-the-stepwell.html",
        "hi/stepwell.html",
        "en/swap.html",
    ] {
        assert!(site.files.contains_key(path), "{path}");
    }
    assert!(!site.files.contains_key("hi/swap.html"));
    let page = site.text("en/swap.html");
    let address = "https://daily.example.org/news/hi/\
        %E0%A4%A6%E0%A5%8B-%E0%A4%95%E0%A5%88%E0%A4%A6%E0%A5%80-%E0%A4%98%E0%A4%B0-%E0%A4%B2%E0%A5%8C%E0%A4%9F%E0%A5%87.html";
    assert!(
        page.contains(&format!("hreflang=\"hi\" href=\"{address}\"")),
        "{page}"
    );
    assert!(page.contains("href=\"../hi/दो-कैदी-घर-लौटे.html\""), "{page}");
    assert!(site.text("hi/feed.xml").contains(address));
    let site = built("slugs = \"transliterated\"\n");
    for path in [
        "hi/do-kaidi-ghara-laute.html",
        "ja/囚人二人が帰国.html",
        "en/swap.html",
    ] {
        assert!(site.files.contains_key(path), "{path}");
    }
}

#[test]
fn the_source_locale_may_be_at_the_root() {
    let site = built("source-at-root = true\nlayout = \"folders\"\n");
    for path in [
        "index.html",
        "swap/index.html",
        "swap.json",
        "feed.xml",
        "404.html",
        "archive/index.html",
        "languages/index.html",
        "hi/swap/index.html",
    ] {
        assert!(site.files.contains_key(path), "{path}");
    }
    assert!(!site.files.keys().any(|path| path.starts_with("en/")));
    let page = site.text("hi/swap/index.html");
    for part in [
        "hreflang=\"en\" href=\"https://daily.example.org/news/swap/\"",
        "hreflang=\"x-default\" href=\"https://daily.example.org/news/swap/\"",
        "href=\"../../swap/\"",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let front = site.text("index.html");
    assert!(
        front.contains("<html lang=\"en\"") && front.contains("href=\"languages/\""),
        "{front}"
    );
}

/// A newsroom of two articles that link to each other, both with one headline in Hindi.
fn namesakes() -> ProjectFolder {
    let article = |title: &str, other: &str| {
        format!("---\ntitle: {title}\nlang: en\n---\n\nSee [the other]({other}.md#top).\n")
    };
    let project = ProjectFolder::new()
        .with("tarjuma.toml", format!("{URL}slugs = \"translated\"\n"))
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\n")
        .with("articles/rain.md", article("The rain", "well"))
        .with("articles/well.md", article("The well", "rain"));
    project.run(&["sync"]).ends_with(0);
    for (name, english) in [("rain", "The rain"), ("well", "The well")] {
        let source = project.read(&format!("locales/en/articles/{name}.ftl"));
        let hindi = source
            .replace(english, "बारिश का पानी")
            .replace("See [the other]", "[दूसरा] देखें");
        let hindi = hindi.replace("[दूसरा] देखें({ $link-1 })", "[दूसरा लेख]({ $link-1 }) देखें");
        project.write(&format!("locales/hi/articles/{name}.ftl"), hindi);
    }
    project.run(&["sync"]).ends_with(0);
    project
}

#[test]
fn the_second_of_two_namesakes_keeps_its_own_name() {
    let project = namesakes();
    let ran = project.run(&["build"]).ends_with(1);
    let told = format!("{}{}", ran.stdout, ran.stderr);
    assert!(
        told.contains("duplicate-slug") && told.contains("articles/well.md"),
        "{told}"
    );
    let page = project.read("dist/hi/well.html");
    assert!(page.contains("href=\"बारिश-का-पानी.html#top\""), "{page}");
    let again = project.run(&["build"]).ends_with(1);
    assert_eq!(again.stdout, ran.stdout);
    project.run(&["verify"]).ends_with(0);
    project.edit(
        "articles/well.md",
        "lang: en",
        "lang: en\nslugs:\n  hi: कुएँ-का-पानी",
    );
    project
        .run(&["build"])
        .ends_with(0)
        .says("hi/well.html leads to hi/कुएँ-का-पानी.html now");
    let page = project.read("dist/hi/बारिश-का-पानी.html");
    assert!(page.contains("href=\"कुएँ-का-पानी.html#top\""), "{page}");
    let moved = project.read("dist/hi/well.html");
    assert!(
        moved.contains("content=\"0; url=कुएँ-का-पानी.html\""),
        "{moved}"
    );
    assert!(!project.has("dist/hi/well.json"));
    project.run(&["verify"]).ends_with(0);
    let before = project.snapshot();
    project
        .run(&["build"])
        .ends_with(0)
        .says("0 of them new or changed");
    assert_eq!(project.snapshot(), before);
    project.run(&["build", "--prune"]).ends_with(0);
    assert!(!project.has("dist/hi/well.html"));
}

#[test]
fn a_new_headline_leaves_a_way_from_the_old_address() {
    let project = namesakes();
    project.edit("locales/hi/articles/well.ftl", "बारिश का पानी", "बावड़ी");
    project.run(&["build"]).ends_with(0);
    project.edit("locales/hi/articles/well.ftl", "= बावड़ी", "= पुरानी बावड़ी");
    project.run(&["build"]).ends_with(0);
    let moved = project.read("dist/hi/बावड़ी.html");
    assert!(
        moved.contains("url=पुरानी-बावड़ी.html") && moved.contains("noindex"),
        "{moved}"
    );
    let head = "<html lang=\"hi\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">";
    assert!(moved.contains(head), "{moved}");
    assert!(
        project
            .read("dist/hi/बारिश-का-पानी.html")
            .contains("href=\"पुरानी-बावड़ी.html#top\"")
    );
    project.run(&["verify"]).ends_with(0);
}

#[test]
fn a_name_that_is_a_folder_of_the_site_is_refused() {
    let project = namesakes();
    let at_root = format!("{URL}source-at-root = true\n");
    let project = project.with("tarjuma.toml", at_root);
    project.edit("articles/well.md", "lang: en", "lang: en\nslug: hi/well");
    project.run(&["build"]).ends_with(1);
    project.assert_finding(&["unfit-slug", "articles/well.md", "`hi`"]);
    project.edit(
        "articles/well.md",
        "slug: hi/well",
        "slugs: {hi: ../../etc}",
    );
    project.run(&["build"]).ends_with(1);
    project.assert_finding(&["unfit-slug", "articles/well.md", "leads out"]);
    assert!(project.has("dist/hi/well.html") && !project.has("etc.html"));
}

#[test]
fn a_way_to_name_pages_that_does_not_exist_is_told() {
    let project = namesakes().with("tarjuma.toml", "[site]\nslugs = \"latin\"\n");
    project
        .run(&["build"])
        .ends_with(2)
        .says("`latin` is not one of `kept`, `translated`, `transliterated`");
}
