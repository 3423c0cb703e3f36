//! A whole build of this repository's newsroom with values of both directions in its texts: in
//! HTML they are set apart by elements, and no mark of direction is in anything that is written.

use std::path::Path;

use tarjuma::tree::{DiskTree, MemoryTree, Tree, TreePath};

use crate::build_newsroom::{Publication, build};

const ARTICLE: &str = "\
---
title: A letter from { $witness }
lang: en
description: What { $witness } told { $reporter }.
dateline: { $place }
date: 2025-05-02
category: { كتب }
author: دانيال حداد
vars:
  witness: دانيال حداد
  reporter: Ana Ortiz
  place: حلب
  edition: كتاب (1)
---

The letter of { $witness } reached { $reporter } in **{ $place }**.

## The words of { $witness }

- [{ $witness }](https://example.org/a) wrote { NUMBER($witness) } to { -wsj }.

![A portrait of { $witness }](portrait.svg)

## On { $edition } again

## On pages

![A cover](portrait.svg \"The cover of { $edition } in 2025\")
";

const ENGLISH: &str = "\
headline = A letter from { $witness }
description = What { $witness } told { $reporter }.
dateline = { $place }
p-aaaa = The letter of { $witness } reached { $reporter } in **{ $place }**.
h-bbbb = The words of { $witness }
";

const ARABIC: &str = "\
headline = رسالة إلى { $reporter }
description = ما قاله { $witness } لمراسلتنا { $reporter }.
dateline = { $place }
p-aaaa = وصلت رسالة { $witness } إلى { $reporter } في **{ $place }**.
h-bbbb = كلمات إلى { $reporter }
";

/// Every way in which the marks U+2066 to U+2069 can be written in what a build makes.
fn marks() -> Vec<String> {
    let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    let written = marks.into_iter().flat_map(|mark| {
        let number = u32::from(mark);
        let bytes = mark.to_string().into_bytes();
        let in_url: String = bytes.iter().map(|byte| format!("%{byte:02X}")).collect();
        [
            mark.to_string(),
            format!("\\u{number:04x}"),
            format!("&#x{number:04x};"),
            format!("&#{number};"),
            in_url.to_lowercase(),
            in_url,
        ]
    });
    written.collect()
}

fn publication() -> Publication {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let disk = DiskTree::new(root);
    let mut tree = MemoryTree::new();
    for folder in ["articles", "locales"] {
        let folder: TreePath = folder.parse().expect("a path");
        for path in disk.walk(&folder, &[]).expect("it is ours").files {
            tree = tree.with(path.as_str(), disk.read(&path).expect("it is ours"));
        }
    }
    let config = std::fs::read(root.join("tarjuma.toml")).expect("it is ours");
    let tree = tree
        .with("tarjuma.toml", config)
        .with("articles/letter.md", ARTICLE)
        .with(
            "articles/portrait.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        )
        .with("locales/en/articles/letter.ftl", ENGLISH)
        .with("locales/ar/articles/letter.ftl", ARABIC);
    build(&tree)
}

#[test]
fn no_mark_of_direction_leaves_and_values_are_set_apart_in_html() {
    let publication = publication();
    let extensions = ["md", "txt", "json", "ninjs.json", "html", "xml"];
    for extension in extensions {
        let mut paths = publication.files.keys();
        assert!(paths.any(|path| path.ends_with(extension)), "{extension}");
    }
    let marks = marks();
    for (path, bytes) in &publication.files {
        let text = String::from_utf8_lossy(bytes);
        for mark in &marks {
            assert!(!path.contains(mark), "{path}");
            assert!(!text.contains(mark), "{mark:?} in {path}");
        }
    }
    let english = publication.text("en/letter.html");
    for expected in [
        "<title>A letter from دانيال حداد",
        "The letter of <bdi>دانيال حداد</bdi> reached",
        "in <strong><bdi>حلب</bdi></strong>",
        "alt=\"A portrait of دانيال حداد\"",
        "<h1>A letter from <bdi>دانيال حداد</bdi>",
        "<figcaption>The cover of <bdi>كتاب (1)</bdi> in 2025</figcaption>",
        "\">On <bdi>كتاب (1)</bdi> again</a>",
        "On <bdi>كتاب (1)</bdi> again</h2>",
        "aria-current=\"page\"><span>A letter from <bdi>دانيال حداد</bdi></span>",
    ] {
        assert!(english.contains(expected), "{expected} is not in {english}");
    }
    let arabic = publication.text("ar/letter.html");
    for expected in [
        "<title>رسالة إلى Ana Ortiz",
        "إلى <bdi>Ana Ortiz</bdi> في",
        "content=\"ما قاله دانيال حداد لمراسلتنا Ana Ortiz.\"",
    ] {
        assert!(arabic.contains(expected), "{expected} is not in {arabic}");
    }
    for path in ["ar/letter.md", "ar/letter.txt", "ar/letter.json"] {
        assert!(
            publication.text(path).contains("إلى Ana Ortiz في"),
            "{path}"
        );
    }
}

/// What an author and a translator wrote with marks of direction, as some editors put them.
const MARKED: &str = "\
---
lang: en
title: \"A letter \u{2068}from\u{2069} \u{2067}حلب\u{2069}\"
description: \"Told \u{2066}by\u{2069} { $who }\"
slug: \"let\u{2068}ter\u{2069}s\"
slugs:
  ar: \"رسا\u{2067}ئل\u{2069}\"
category: \"\u{2067}كتب\u{2069}\"
author: \"\u{2068}Ana\u{2069}\"
date: 2025-05-02
vars:
  who: \"\u{2068}دانيال\u{2069}\"
---

Text \u{2068}with\u{2069} marks and { $who }.

## Head \u{2068}ing\u{2069}
";

#[test]
fn marks_that_people_write_reach_no_name_and_no_data() {
    let config = "source-locale = \"en\"\n\n[site]\nurl = \"https://example.org\"\n";
    let tree = MemoryTree::new()
        .with("tarjuma.toml", config)
        .with("articles/marked.md", MARKED)
        .with(
            "locales/en/articles/marked.ftl",
            "p-aaaa = Text \u{2068}with\u{2069} marks and { $who }.\n",
        )
        .with(
            "locales/ar/articles/marked.ftl",
            "p-aaaa = نص \u{2067}مع\u{2069} { $who }.\n",
        );
    let publication = build(&tree);
    let marks = marks();
    for (path, bytes) in &publication.files {
        let text = String::from_utf8_lossy(bytes);
        let (head, _) = text.split_once("</head>").unwrap_or((&text, ""));
        for mark in &marks {
            assert!(!path.contains(mark), "{path}");
            assert!(
                path.ends_with(".md") || !head.contains(mark),
                "{mark:?} in {path}"
            );
        }
    }
    // Markdown in the language of the article is what its author wrote, but for what a variable says.
    let own = publication.text("en/letters.md");
    assert!(
        own.contains("Text \u{2068}with\u{2069} marks and دانيال."),
        "{own}"
    );
    let arabic = publication.text("ar/رسائل.md");
    assert!(arabic.contains("نص مع دانيال."), "{arabic}");
    assert!(
        publication
            .text("en/letters.txt")
            .contains("Text with marks and دانيال.")
    );
}
