//! What `verify` finds on a site: nothing on one that was built, and each kind of damage by its
//! own rule.

use std::path::Path;

use tarjuma::tree::MemoryTree;
use tarjuma::verify::Verified;

use crate::build_newsroom::{Publication, build, build_on, newsroom, told, verify_tree};
use crate::cli_project::ProjectFolder;

const SITE: &str = "[site]\nurl = \"https://daily.example.org/news\"\n";

fn site() -> Publication {
    let article = "---\nlang: en\ntitle: Read on\ndate: 2025-04-10\n---\n\n\
        [The first](swap.md#quiet-talks), and [यहाँ](stepwell.md#श्रमदान).\n";
    let tree = newsroom()
        .with("tarjuma.toml", SITE)
        .with("articles/2025/पढ़ें.md", article.replace("](", "](../"));
    build_on(&tree, "2025-04-11")
}

fn tree(publication: &Publication, damage: impl Fn(&str, String) -> String) -> MemoryTree {
    let files = publication.files.iter();
    files.fold(MemoryTree::new(), |tree, (path, bytes)| {
        let place = format!("dist/{path}");
        match String::from_utf8(bytes.clone()) {
            Ok(text) => tree.with(&place, damage(path, text)),
            Err(_) => tree.with(&place, bytes.clone()),
        }
    })
}

fn verify_damaged(publication: &Publication, damage: impl Fn(&str, String) -> String) -> Verified {
    verify_tree(&tree(publication, damage))
}

#[test]
fn nothing_is_wrong_with_a_site_as_it_was_built() {
    for layout in ["files", "folders"] {
        let config = format!("{SITE}layout = \"{layout}\"\npage-size = 1\n");
        let publication = build(&newsroom().with("tarjuma.toml", config));
        let verified = verify_damaged(&publication, |_, text| text);
        assert_eq!(told(&verified), Vec::<String>::new(), "{layout}");
        assert!(verified.pages > 20);
    }
    let verified = verify_damaged(&site(), |_, text| text);
    assert_eq!(told(&verified), Vec::<String>::new());
}

#[test]
fn nothing_is_wrong_with_a_site_without_an_address() {
    let publication = build(&newsroom());
    let verified = verify_damaged(&publication, |_, text| text);
    assert_eq!(told(&verified), Vec::<String>::new());
}

/// A damage: the rule that finds it, the file, and what is replaced by what.
type Damage = (&'static str, &'static str, &'static str, &'static str);

const DAMAGES: [Damage; 22] = [
    ("encoding", "hi/swap.html", "<meta charset=\"utf-8\">\n", ""),
    (
        "encoding",
        "hi/swap.html",
        "<!doctype html>",
        "\u{feff}<!doctype html>",
    ),
    (
        "page-language",
        "ar/swap.html",
        "dir=\"rtl\">\n<head>",
        "dir=\"ltr\">\n<head>",
    ),
    (
        "page-language",
        "ar/404.html",
        " dir=\"rtl\">\n<head>",
        ">\n<head>",
    ),
    (
        "page-language",
        "hi/404.html",
        "lang=\"hi\"",
        "lang=\"hi_IN\"",
    ),
    (
        "unmarked-language",
        "ar/swap.html",
        "<p lang=\"en\" dir=\"ltr\" class=\"untranslated\">",
        "<p>",
    ),
    (
        "canonical",
        "hi/swap.html",
        "<link rel=\"canonical\" href=\"https://daily.example.org/news/hi/",
        "<link rel=\"canonical\" href=\"https://daily.example.org/news/en/",
    ),
    (
        "canonical",
        "hi/index.html",
        "<link rel=\"canonical\" href=\"https://daily.example.org/news/hi/\">",
        "",
    ),
    (
        "alternates",
        "hi/swap.html",
        "<link rel=\"alternate\" hreflang=\"ar\" href=\"https://daily.example.org/news/ar/swap.html\">",
        "",
    ),
    (
        "alternates",
        "hi/swap.html",
        "hreflang=\"ar\" href=\"https://daily.example.org/news/",
        "hreflang=\"ar\" href=\"../",
    ),
    (
        "alternates",
        "hi/swap.html",
        "<link rel=\"alternate\" hreflang=\"hi\" href=\"https://daily.example.org/news/hi/swap.html\">",
        "",
    ),
    (
        "default-alternate",
        "hi/swap.html",
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://daily.example.org/news/en/swap.html\">",
        "",
    ),
    (
        "linked-data",
        "hi/swap.html",
        "\"@context\":",
        "\"@context\"",
    ),
    (
        "linked-data",
        "hi/swap.html",
        "\"inLanguage\":\"hi\"",
        "\"inLanguage\":\"en\"",
    ),
    (
        "linked-data",
        "hi/swap.html",
        "\"translationOfWork\"",
        "\"about\"",
    ),
    (
        "broken-link",
        "hi/swap.html",
        "href=\"../style.css\"",
        "href=\"style.css\"",
    ),
    (
        "broken-link",
        "en/2025/पढ़ें.html",
        "#quiet-talks",
        "#loud-talks",
    ),
    (
        "leftover",
        "hi/swap.html",
        "<h2 id=\"quiet-talks\">",
        "<h2 id=\"quiet-talks\">{ $name } ",
    ),
    (
        "leftover",
        "ar/swap.json",
        "سجينان",
        "\u{2068}سجينان\u{2069}",
    ),
    (
        "sitemap",
        "sitemap.xml",
        "<loc>https://daily.example.org/news/hi/swap.html</loc>",
        "<loc>https://daily.example.org/news/hi/sweep.html</loc>",
    ),
    ("sitemap", "sitemap.xml", "</urlset>", ""),
    ("feed", "hi/feed.xml", "</title>", "</titel>"),
];

#[test]
fn each_damage_is_found_by_its_own_rule_and_by_no_other() {
    let publication = site();
    for (rule, file, before, after) in DAMAGES {
        let is_done = std::cell::Cell::new(false);
        let verified = verify_damaged(&publication, |path, text| {
            if path != file {
                return text;
            }
            is_done.set(text.contains(before));
            text.replacen(before, after, 1)
        });
        assert!(is_done.get(), "{file} has no {before:?}");
        let told = told(&verified);
        assert!(
            !told.is_empty(),
            "{rule}: nothing tells of {after:?} in {file}"
        );
        let others: Vec<_> = told.iter().filter(|line| !line.starts_with(rule)).collect();
        assert!(
            others.is_empty(),
            "{rule}, {after:?} in {file}: {others:#?}"
        );
    }
}

#[test]
fn a_page_that_is_gone_is_missed() {
    let mut publication = site();
    publication.files.remove("hi/swap.html");
    let verified = verify_damaged(&publication, |_, text| text);
    let told = told(&verified).join("\n");
    for rule in ["broken-link", "alternates", "sitemap", "feed"] {
        assert!(told.contains(rule), "{rule}\n{told}");
    }
}

#[test]
fn the_program_reads_back_what_it_built() {
    let project = ProjectFolder::newsroom().with("tarjuma.toml", SITE);
    project.run(&["sync"]).ends_with(0);
    project.run(&["build"]).ends_with(0);
    project
        .run(&["verify"])
        .ends_with(0)
        .says("read ")
        .says(" pages in ");
    project.edit("dist/en/index.html", "stepwell.html", "well.html");
    let ran = project.run(&["verify", "--format", "concise"]).ends_with(1);
    ran.prints("dist/en/index.html:")
        .prints("error[broken-link]");
    assert!(Path::new(&project.path("dist/en/stepwell.html")).exists());
}

#[test]
fn where_nothing_was_built_there_is_nothing_to_read() {
    let project = ProjectFolder::newsroom();
    project
        .run(&["verify"])
        .ends_with(2)
        .says("build the site first");
}
