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

const DAMAGES: [Damage; 32] = [
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
        "\"headline\":\"",
        "\"headline\":\"आज ",
    ),
    (
        "linked-data",
        "hi/swap.html",
        "\"datePublished\":\"2025",
        "\"datePublished\":\"2024",
    ),
    (
        "linked-data",
        "hi/swap.html",
        "\"dateModified\":\"2025",
        "\"dateModified\":\"2026",
    ),
    (
        "open-graph",
        "hi/swap.html",
        "<meta property=\"og:title\" content=\"",
        "<meta property=\"og:title\" content=\"आज ",
    ),
    (
        "open-graph",
        "hi/swap.html",
        "<meta property=\"og:locale\" content=\"hi_IN\">",
        "<meta property=\"og:locale\" content=\"en_US\">",
    ),
    (
        "time-element",
        "hi/index.html",
        "<time datetime=\"2025-0",
        "<time datetime=\"2025-4",
    ),
    (
        "data-file",
        "hi/swap.json",
        "\"version\": 1,",
        "\"version\": 1",
    ),
    ("data-file", "hi/swap.ninjs.json", "\"uri\":", "\"uri\""),
    (
        "robots",
        "robots.txt",
        "https://daily.example.org/news/sitemap.xml",
        "https://daily.example.org/sitemap.xml",
    ),
    ("robots", "robots.txt", "Allow: /", "Disallow: /"),
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
fn files_that_servers_and_robots_look_for_are_missed() {
    for (rule, file) in [("not-found-page", "404.html"), ("robots", "robots.txt")] {
        let mut publication = site();
        publication.files.remove(file);
        let told = told(&verify_damaged(&publication, |_, text| text));
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with(rule), "{told:?}");
    }
}

#[test]
fn robots_may_be_shut_out_one_by_one() {
    let publication = site();
    let with = |groups: &str| {
        let robots = |path: &str, text: String| match path {
            "robots.txt" => text.replacen("User-agent: *\n", groups, 1),
            _ => text,
        };
        told(&verify_damaged(&publication, robots))
    };
    for groups in [
        "User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\n",
        "User-agent: GPTBot\nUser-agent: CCBot\nDisallow: / # all\nUser-agent: *\n",
        "User-agent: *\nDisallow: /drafts/\n",
    ] {
        assert_eq!(with(groups), Vec::<String>::new(), "{groups}");
    }
    for groups in [
        "User-agent: GPTBot\nUser-agent: * # all\nDisallow: / # all\n",
        "User-agent: *\nUser-agent: GPTBot\n\nDisallow: /\n",
        "USER-AGENT:*\nCrawl-delay: 2\nDISALLOW:/\n",
        "User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nDisallow: /\n",
    ] {
        let told = with(groups);
        assert_eq!(told.len(), 1, "{groups}: {told:?}");
        assert!(told[0].contains("shut out"), "{told:?}");
    }
}

#[test]
fn dates_are_those_of_the_article_and_no_others() {
    let publication = site();
    let undated = |text: String| {
        let lines = text.split_inclusive('\n');
        let is_told = |line: &&str| line.contains("article:published_time");
        lines.filter(|line| !is_told(line)).collect::<String>()
    };
    let masthead = |text: String| {
        let today = "<header class=\"site\"><time datetime=\"2025-05-01\">1</time>";
        text.replacen("<header class=\"site\">", today, 1)
    };
    let unshown = |text: String| text.replace("<time datetime=\"2025-04-11\"", "<time");
    let hindi = "hi/swap.html";
    let on = |change: &dyn Fn(String) -> String| {
        let damage = |path: &str, text: String| match path == hindi {
            true => change(text),
            false => text,
        };
        told(&verify_damaged(&publication, damage))
    };
    assert_eq!(on(&masthead), Vec::<String>::new());
    let alone = |text| masthead(undated(unshown(text)));
    assert_eq!(on(&alone), Vec::<String>::new());
    let other = |text: String| {
        let text = masthead(undated(text));
        text.replacen("\"datePublished\":\"2025", "\"datePublished\":\"2024", 1)
    };
    let told = on(&other);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("datePublished"), "{told:?}");
}

#[test]
fn the_day_of_the_first_version_may_be_all_that_is_shown() {
    let article =
        "---\nlang: en\ntitle: A day\ndate: 2025-04-10\nupdated: 2025-04-11\n---\n\nText.\n";
    let publication = build(
        &newsroom()
            .with("tarjuma.toml", SITE)
            .with("articles/day.md", article),
    );
    let shown = |_: &str, text: String| {
        let lines = text.split_inclusive('\n');
        let is_update = |line: &&str| line.contains("<time datetime=\"2025-04-11\"");
        lines.filter(|line| !is_update(line)).collect::<String>()
    };
    let verified = told(&verify_damaged(&publication, shown));
    assert_eq!(verified, Vec::<String>::new());
}

#[test]
fn an_index_of_sitemaps_names_no_index() {
    let index = "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap>\
        <loc>https://daily.example.org/news/news-sitemap.xml</loc></sitemap></sitemapindex>";
    let verified = verify_damaged(&site(), |path, text| match path {
        "news-sitemap.xml" => index.to_owned(),
        _ => text,
    });
    let told = told(&verified);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("is an index itself"), "{told:?}");
}

/// Two languages of one script, in passages long enough to tell them apart.
const SPANISH: &str = "Los vecinos del casco antiguo limpiaron con sus propias manos el pozo escalonado, \
    que llevaba años lleno de basura, y ahora vuelve a tener agua. Por la tarde las familias se reúnen en \
    los escalones, y los niños de la escuela leen cada lunes el nivel en la pared antes de anotarlo en un \
    cuaderno que el ayuntamiento guarda desde el final de las obras. Nadie recuerda ya quién empezó, pero \
    todos saben contar lo que pasó después de la primera lluvia del verano.";
const ENGLISH: &str = "The neighbours of the old town cleared the stepwell with their own hands, which had \
    been full of rubbish for years, and now there is water in it again. In the evening the families meet on \
    the steps, and the children of the school read the level on the wall every Monday before they write it \
    down in a notebook that the council has kept since the work was done. Nobody remembers who began it, but \
    everyone can tell what happened after the first rain of the summer.";

#[test]
fn a_text_in_another_language_of_the_same_script_is_found() {
    let page = |lang: &str, text: &str| {
        let html = format!(
            "<!doctype html><html lang=\"{lang}\" dir=\"ltr\"><head><meta charset=\"utf-8\">\
             <meta name=\"robots\" content=\"noindex\"></head><body>{text}</body></html>"
        );
        let tree = MemoryTree::new().with("dist/404.html", html);
        told(&verify_tree(&tree))
    };
    let (spanish, english) = (format!("<p>{SPANISH}</p>"), format!("<p>{ENGLISH}</p>"));
    let found = page("es", &format!("{spanish}{english}"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("unmarked-language"), "{found:?}");
    assert!(found[0].contains("is in `en`, not in `es`"), "{found:?}");
    let sentences = |attributes: &str| -> String {
        let sentences = ENGLISH.split_inclusive(". ");
        let passages = sentences.map(|sentence| format!("<p{attributes}>{sentence}</p>"));
        passages.collect()
    };
    let found = page("es", &format!("{spanish}{}", sentences("")));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("is in `en`, not in `es`"), "{found:?}");
    let marked = english.replace("<p>", "<p lang=\"en\">");
    for (lang, text) in [
        ("es", format!("{spanish}{}", sentences(" lang=\"en\""))),
        ("es", format!("{spanish}{marked}")),
        ("es-MX", spanish.clone()),
        ("ca", spanish.clone()),
        ("en", english.clone()),
        (
            "ru",
            format!("<p>{ENGLISH} Это короткий русский текст.</p>"),
        ),
        ("es", format!("<p>{}</p>", &ENGLISH[..120])),
    ] {
        assert_eq!(page(lang, &text), Vec::<String>::new(), "{lang}");
    }
}

#[test]
fn an_address_is_of_no_language() {
    for (text, is_found) in [
        (
            "(करेंगे) https://producing.example.org/en/evaluating/projects",
            false,
        ),
        (
            "@kfogel, [Producing](https://producing.example.org/en/pitfalls)",
            false,
        ),
        ("Nobody remembers who began it https://example.org", true),
        (
            "詳細はhttps://example.org/を見る。村の人々は十年をかけて古い井戸を掘り直した。",
            true,
        ),
    ] {
        let html = format!(
            "<!doctype html><html lang=\"hi\" dir=\"ltr\"><head><meta charset=\"utf-8\">\
             <meta name=\"robots\" content=\"noindex\"></head>\
             <body><p>यह पन्ना कहीं नहीं ले जाता।</p><p>{text}</p></body></html>"
        );
        let tree = MemoryTree::new().with("dist/404.html", html);
        let found = told(&verify_tree(&tree));
        assert_eq!(!found.is_empty(), is_found, "{text}: {found:?}");
    }
}

#[test]
fn a_link_that_leads_to_nothing_is_told_with_what_may_be_meant() {
    let site = site();
    for (wrong, hint) in [
        (
            "../stepwell.html",
            Some("did you mean `hi/stepwell.html`? A link"),
        ),
        ("swap.html#quiet-talk", Some("did you mean `#quiet-talks`?")),
        (
            "swap.html#शांत",
            Some("places are called as in the source, in every language"),
        ),
        ("nowhere.html", None),
    ] {
        let link = format!("<p><a href=\"{wrong}\">");
        let damaged = tree(&site, |path, text| match path {
            "hi/swap.html" => text.replacen("<p>", &link, 1),
            _ => text,
        });
        let verified = verify_tree(&damaged);
        let findings = &verified.findings;
        let of_link = findings
            .iter()
            .find(|finding| finding.check == "broken-link");
        let told = of_link.and_then(|finding| finding.hint.as_deref());
        assert_eq!(told.is_some(), hint.is_some(), "{wrong}: {findings:#?}");
        assert!(
            told.zip(hint)
                .is_none_or(|(told, hint)| told.contains(hint)),
            "{wrong}: {told:?}"
        );
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
