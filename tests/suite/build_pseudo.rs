//! Pages in pseudo-locales: longer and accented, or from right to left, with nothing of the source
//! lost, and named nowhere else.

use tarjuma::locale::PseudoLocale;
use tarjuma::markdown::{Document, check_structure, verbatim};
use tarjuma::tree::{DiskTree, MemoryTree, Tree, TreePath};

use crate::build_newsroom::{build, build_with_pseudo, newsroom};
use crate::cli_project::ProjectFolder;
use crate::shared::shared_data;

const SITE: &str = "[site]\nurl = \"https://daily.example.org\"\ntitle = \"The Daily\"\n";

fn tree() -> MemoryTree {
    newsroom().with("tarjuma.toml", SITE)
}

fn is_of_pseudo_locale(path: &str) -> bool {
    let mut locales = PseudoLocale::ALL.into_iter();
    locales.any(|pseudo| path.starts_with(pseudo.as_str()))
}

/// Returns the words of an article that people read, without front matter, code, tags and addresses.
fn words(article: &str) -> String {
    let body = article.splitn(3, "---\n").nth(2).unwrap_or(article);
    let mut seen = String::new();
    let mut position = 0;
    for range in verbatim(body) {
        seen.push_str(&body[position.min(range.start)..range.start]);
        position = range.end;
    }
    seen.push_str(&body[position..]);
    let parts = seen.split("](").enumerate();
    let texts = parts.map(|(index, part)| match index {
        0 => part,
        _ => part.split_once(')').map_or("", |(_, rest)| rest),
    });
    texts.collect()
}

fn source_of(name: &str) -> String {
    let path: TreePath = format!("articles/{name}.md").parse().unwrap();
    let text = String::from_utf8(tree().read(&path).unwrap()).unwrap();
    text.replace("{ -abu-dhabi }", "Abu Dhabi")
}

#[test]
fn every_letter_of_an_article_has_an_accent_and_its_structure_is_that_of_the_source() {
    let publication = build_with_pseudo(&tree());
    let source = source_of("swap");
    let built = publication.text("en-XA/swap.md");
    let difference = check_structure(&Document::parse(&source), built);
    assert!(difference.is_none(), "{difference:?}\n{built}");
    let (before, after) = (words(&source), words(built));
    let plain: Vec<&str> = after
        .split_whitespace()
        .filter(|word| word.contains(|letter: char| letter.is_ascii_alphabetic()))
        .collect();
    assert_eq!(plain, Vec::<&str>::new(), "{built}");
    let length = |text: &str| {
        let prose = text.lines().filter(|line| !line.starts_with('|'));
        prose.map(|line| line.chars().count()).sum::<usize>()
    };
    let growth = length(&after) * 100 / length(&before);
    assert!((130..=150).contains(&growth), "{growth} %\n{built}");
    assert!(
        built.contains('⟦') && built.contains("lang: en-XA"),
        "{built}"
    );
}

#[test]
fn from_right_to_left_words_are_marked_and_pages_say_so() {
    let publication = build_with_pseudo(&tree());
    let page = publication.text("ar-XB/swap.html");
    assert!(page.contains("<html lang=\"ar-XB\" dir=\"rtl\">"), "{page}");
    let built = publication.text("ar-XB/swap.md");
    let source = source_of("swap");
    assert!(check_structure(&Document::parse(&source), built).is_none());
    assert_eq!(
        words(&built.replace('\u{200f}', "")),
        words(&source),
        "the words are those of the source"
    );
    let files = publication.files.iter();
    for (path, bytes) in files.filter(|(path, _)| is_of_pseudo_locale(path)) {
        let text = String::from_utf8_lossy(bytes);
        let is_isolate = |letter: char| ('\u{2066}'..='\u{2069}').contains(&letter);
        assert!(!text.contains(is_isolate), "{path}");
    }
}

#[test]
fn the_texts_of_templates_and_the_name_of_the_site_are_accented_too() {
    let publication = build_with_pseudo(&tree());
    let page = publication.text("en-XA/index.html");
    assert!(page.contains("Ţåŕĵûḿå Ðåîļý"), "{page}");
    let (_, nav) = page.split_once("<nav").expect("there is a menu");
    let (nav, _) = nav.split_once("</nav>").expect("it ends");
    assert!(nav.contains('⟦') && !nav.contains(">Home<"), "{nav}");
}

#[test]
fn nothing_else_changes_and_nothing_names_them() {
    let without = build(&tree());
    let publication = build_with_pseudo(&tree());
    let others = publication.files.iter();
    let others = others.filter(|(path, _)| !is_of_pseudo_locale(path));
    assert!(others.eq(&without.files));
    let mut pages = 0;
    for (path, bytes) in &publication.files {
        let text = String::from_utf8_lossy(bytes);
        if !is_of_pseudo_locale(path) {
            assert!(!text.contains("en-XA") && !text.contains("ar-XB"), "{path}");
            continue;
        }
        assert!(!path.ends_with(".xml"), "{path}");
        if path.ends_with(".html") {
            pages += 1;
            assert!(
                text.contains("<meta name=\"robots\" content=\"noindex\">"),
                "{path}"
            );
            assert!(!text.contains("<link rel=\"alternate\""), "{path}: {text}");
        }
    }
    assert!(pages > 6, "{pages}");
}

#[test]
fn verify_finds_nothing_wrong() {
    for layout in ["files", "folders"] {
        let config = format!("{SITE}layout = \"{layout}\"\npage-size = 1\n");
        let publication = build_with_pseudo(&newsroom().with("tarjuma.toml", config));
        assert_eq!(publication.verified(), Vec::<String>::new(), "{layout}");
    }
}

#[test]
fn real_articles_keep_their_structure() {
    let Some(folder) = shared_data("articles") else {
        return;
    };
    let files = DiskTree::new(&folder).walk(&TreePath::default(), &[]);
    let paths = files.expect("the folder can be listed").files.into_iter();
    let paths = paths.filter(|path| path.as_str().ends_with(".md"));
    let mut tree = MemoryTree::new().with("tarjuma.toml", SITE);
    for (index, path) in paths.step_by(10).enumerate() {
        let text = std::fs::read(folder.join(path.as_str())).expect("the article can be read");
        tree = tree.with(&format!("articles/article-{index}.md"), text);
    }
    let publication = build_with_pseudo(&tree);
    assert!(publication.files.contains_key("en-XA/article-0.html"));
    let fallbacks = publication.report.fallbacks.iter();
    let lost: Vec<_> = fallbacks
        .filter(|fallback| fallback.locale.is_pseudo())
        .collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn a_project_that_has_the_locale_is_refused() {
    let project = ProjectFolder::newsroom();
    project
        .run(&["build", "--pseudo", "en-XA,ar-XB"])
        .ends_with(0);
    let page = project.read("dist/en-XA/stepwell.html");
    assert!(page.contains('⟦'), "{page}");
    project.run(&["build", "--prune"]).ends_with(0);
    assert!(!project.has("dist/en-XA/stepwell.html"));
    project.write("locales/en-XA/ui.ftl", "nav-home = Ĥömé\n");
    let ran = project.run(&["build", "--pseudo", "en-XA"]).ends_with(2);
    ran.says("the project has files in `en-XA`");
    project.run(&["build", "--pseudo", "en"]).ends_with(2);
}
