//! Importing files into a project.

use std::path::Path;

use tarjuma::article::Article;
use tarjuma::locale::LocaleId;
use tarjuma::plan::{ImportFormat, ImportRequest, Plan, SyncOptions, import, sync};
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

use crate::shared::shared_data;

fn project() -> MemoryTree {
    MemoryTree::new()
        .with(
            "locales/en/ui.ftl",
            "nav-home = Home\ncategory-diplomacy = Diplomacy\n",
        )
        .with("locales/hi/ui.ftl", "nav-home = होम\n")
        .with("articles/old.md", "---\ntitle: Old\n---\n\nText.\n")
}

fn import_file(path: &str, text: &str, slug: Option<&str>) -> Plan {
    let workspace = Workspace::load(Path::new("/site"), &project()).expect("the project loads");
    let lang: LocaleId = "en".parse().expect("the test names a locale");
    let request = ImportRequest {
        path,
        text,
        format: ImportFormat::of_path(path),
        lang: &lang,
        slug,
    };
    import(&workspace, &request)
}

fn article(plan: &Plan) -> &str {
    let [write] = plan.writes.as_slice() else {
        panic!("{plan:?}");
    };
    assert_eq!(write.before, None);
    &write.after
}

#[test]
fn the_scraped_page_becomes_an_article_that_syncs() {
    let Some(path) = shared_data("page/prisoner-exchange.txt") else {
        return;
    };
    let page = std::fs::read_to_string(path).unwrap();
    let plan = import_file("../data/prisoner-exchange.txt", &page, None);
    assert_eq!(&*plan.writes[0].path, "articles/prisoner-exchange.md");
    assert_eq!(plan.findings.len(), 1);
    assert_eq!(plan.findings[0].check, "foreign-label");
    assert!(article(&plan).contains("category: diplomacy\n"));
    let tree = project().with("articles/prisoner-exchange.md", article(&plan));
    let workspace = Workspace::load(Path::new("/site"), &tree).unwrap();
    let synced = sync(&workspace, &SyncOptions::default()).expect("no match is unclear");
    let bundle = &synced
        .writes
        .iter()
        .find(|write| write.path.ends_with("prisoner-exchange.ftl"))
        .unwrap()
        .after;
    let count = |start: &str| {
        bundle
            .lines()
            .filter(|line| line.starts_with(start))
            .count()
    };
    assert_eq!(
        (count("headline ="), count("dateline ="), count("p-")),
        (1, 1, 11),
        "{bundle}"
    );
    assert_eq!(count("caption-1 = President Donald Trump"), 1);
    for paragraph in page
        .split("\n\n")
        .skip(3)
        .filter(|block| block.ends_with('.'))
    {
        let caption = paragraph.starts_with("President");
        assert!(
            bundle.contains(&format!("= {paragraph}")) || caption,
            "{paragraph}"
        );
    }
}

#[test]
fn escaped_text_reads_as_it_stood_on_the_page() {
    let odd = "1. *Mai* & AT&T; {x} { $y } [z](w) <b> `c` _d_ # | ~ \\ ! ![i]";
    let page = format!("Headline here\n\n{odd}\n\n- {odd}\n");
    let plan = import_file("odd.txt", &page, None);
    let article = Article::read(article(&plan), &["title"], &|_| true);
    assert_eq!(article.segments.len(), 3);
    for segment in &article.segments {
        assert_eq!(segment.unknown, []);
        assert!(segment.slots.is_empty(), "{segment:?}");
    }
    let read = article.segments[1].text.to_string().replace('\\', "");
    assert_eq!(read, odd.replace('\\', ""));
}

#[test]
fn a_markdown_file_gets_front_matter_and_loses_its_first_heading() {
    let text =
        "# The *swap*, explained\r\n\r\nTwo prisoners went home.\r\n\r\n## Why\r\n\r\nMoney.\r\n";
    let plan = import_file("drafts/swap.md", text, Some("2025/swap"));
    assert_eq!(&*plan.writes[0].path, "articles/2025/swap.md");
    assert_eq!(
        article(&plan),
        "---\r\nlang: en\r\ntitle: The swap, explained\r\n---\r\n\r\n\
         Two prisoners went home.\r\n\r\n## Why\r\n\r\nMoney.\r\n"
    );
    assert_eq!(plan.notes.len(), 1);
}

#[test]
fn front_matter_is_completed_and_kept() {
    let yaml = "---\ndate: 2025-04-10\n---\nSwap\n====\n\nText.\n";
    assert_eq!(
        article(&import_file("a.md", yaml, None)),
        "---\nlang: en\ntitle: Swap\ndate: 2025-04-10\n---\nText.\n"
    );
    let toml = "+++\ndate = 2025-04-10\n+++\n\n# Swap: the \"deal\"\n\nText.\n";
    assert_eq!(
        article(&import_file("b.md", toml, None)),
        "+++\nlang = \"en\"\ntitle = \"Swap: the \\\"deal\\\"\"\ndate = 2025-04-10\n+++\n\nText.\n"
    );
    let complete = "---\nlang: hi\ntitle: अदला-बदली\n---\n\n# अदला-बदली\n\nपाठ।\n";
    assert_eq!(article(&import_file("c.md", complete, None)), complete);
}

#[test]
fn a_file_without_title_is_imported_with_a_warning() {
    let plan = import_file("d.md", "Only text.\n", None);
    assert_eq!(article(&plan), "---\nlang: en\n---\n\nOnly text.\n");
    assert_eq!(plan.findings[0].check, "missing-title");
}

#[test]
fn nothing_is_overwritten_and_no_slug_leads_elsewhere() {
    let slugs = [
        Some("old"),
        Some("../x"),
        Some("/etc/x"),
        Some(""),
        Some("a//b"),
        Some("a\\b"),
    ];
    for slug in slugs {
        let plan = import_file("page.txt", "Headline\n\nText.\n", slug);
        assert!(plan.is_empty(), "{slug:?}");
        assert_eq!(plan.findings[0].check, "unusable-import");
        assert!(plan.findings[0].hint.as_deref().unwrap().contains("--slug"));
    }
    for text in ["", " \n"] {
        assert!(import_file("empty.md", text, None).is_empty());
        assert!(import_file("empty.txt", text, None).is_empty());
    }
    assert!(import_file("broken.md", "---\ntitle: \"x\n---\n\nText.\n", None).is_empty());
}
