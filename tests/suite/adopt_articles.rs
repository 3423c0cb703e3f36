//! Adoption of real translations, by hand and in places incomplete or out of date.

use std::collections::BTreeMap;
use std::path::Path;

use tarjuma::article::adopt::Confidence;
use tarjuma::article::message::MessageText;
use tarjuma::build::FallbackReason;
use tarjuma::fluent::{View, parse};
use tarjuma::locale::LocaleId;
use tarjuma::markdown::{Destinations, Document};
use tarjuma::plan::{
    AdoptPlan, AdoptRequest, Existing, ImportFormat, Plan, SyncOptions, TranslatedDocument, adopt,
    sync,
};
use tarjuma::project::{ResourcePath, Workspace};
use tarjuma::tree::MemoryTree;

use crate::build_newsroom::build;
use crate::shared::shared_data;

/// Articles of the Open Source Guides whose translations are whole.
const WHOLE: [&str; 3] = ["code-of-conduct", "metrics", "finding-users"];

fn load(tree: &MemoryTree) -> Workspace {
    Workspace::load(Path::new("/site"), tree).expect("the project loads")
}

fn write(tree: MemoryTree, plan: &Plan) -> MemoryTree {
    let writes = plan.writes.iter();
    writes.fold(tree, |tree, write| {
        tree.with(&write.path, write.after.clone())
    })
}

fn guides(folder: &Path, slugs: &[&str]) -> MemoryTree {
    let tree = slugs.iter().fold(MemoryTree::new(), |tree, slug| {
        let text = std::fs::read_to_string(folder.join(format!("en/{slug}.md"))).unwrap();
        tree.with(&format!("articles/{slug}.md"), text)
    });
    let plan = sync(&load(&tree), &SyncOptions::default()).expect("no match is unclear");
    write(tree, &plan)
}

fn adopt_guides(tree: &MemoryTree, folder: &Path, locale: &LocaleId, slugs: &[&str]) -> AdoptPlan {
    let document = |slug: &&str| {
        let path = folder.join(format!("{locale}/{slug}.md"));
        TranslatedDocument {
            text: std::fs::read_to_string(&path).unwrap(),
            path: path.to_string_lossy().into_owned(),
            format: ImportFormat::Markdown,
            slug: None,
        }
    };
    let request = AdoptRequest {
        locale,
        documents: slugs.iter().map(document).collect(),
        least: Confidence::default(),
        existing: Existing::Keep,
    };
    adopt(&load(tree), &request)
}

#[test]
fn whole_translations_come_over_and_are_built_with_the_structure_of_their_source() {
    let Some(folder) = shared_data("articles") else {
        return;
    };
    for locale in ["ar", "es", "fr", "hi", "ja", "ru"] {
        let locale: LocaleId = locale.parse().unwrap();
        let tree = guides(&folder, &WHOLE);
        let adopted = adopt_guides(&tree, &folder, &locale, &WHOLE);
        assert_eq!(adopted.plan.findings, [], "{locale}");
        let writes = adopted.plan.writes.iter();
        let bundles = writes.filter(|write| write.path.starts_with("locales/"));
        assert_eq!(bundles.count(), WHOLE.len());
        let messages: usize = adopted.adopted.iter().map(|bundle| bundle.ids.len()).sum();
        println!("{locale}: {messages} messages");
        assert!(messages > 150, "{locale}: {messages}");
        assert_names_are_in_their_places(&tree, &adopted.plan, &folder, &locale);
        let written = write(tree, &adopted.plan);
        let again = adopt_guides(&written, &folder, &locale, &WHOLE);
        assert_eq!(again.plan.writes, [], "{locale}");
        assert_eq!(again.adopted, [], "{locale}");
        assert_structure_holds(&written, &locale);
    }
}

/// Asserts that a name that stands in one block of the source and in one of the translation stands
/// in the same message of both, wherever that was adopted.
fn assert_names_are_in_their_places(
    tree: &MemoryTree,
    plan: &Plan,
    folder: &Path,
    locale: &LocaleId,
) {
    let (mut checked, mut wrong) = (0, Vec::new());
    let workspace = load(tree);
    for slug in WHOLE {
        let document = std::fs::read_to_string(folder.join(format!("{locale}/{slug}.md"))).unwrap();
        let mut articles = workspace.source_articles();
        let article = articles.find(|article| article.slug.as_str() == slug);
        let resource = ResourcePath::of_article(&article.unwrap().slug);
        let source = workspace.resource(&resource).unwrap();
        let source = messages(&source.source().unwrap().text);
        let path = format!("locales/{locale}/{resource}");
        let mut writes = plan.writes.iter();
        let adopted = writes.find(|write| *write.path == *path).unwrap();
        let adopted = messages(&adopted.after);
        for (id, text) in &source {
            for name in names(text) {
                let is_single = source.values().filter(|text| text.contains(name)).count() == 1
                    && document.lines().filter(|line| line.contains(name)).count() == 1;
                let Some(found) = adopted.get(id).filter(|_| is_single) else {
                    continue;
                };
                checked += 1;
                if !found.contains(name) {
                    wrong.push(format!("{slug} {id}: {name} not in {found}"));
                }
            }
        }
    }
    println!("{locale}: {} of {checked} names elsewhere", wrong.len());
    assert!(checked > 5, "{locale}: {checked} names");
    assert!(wrong.len() * 20 < checked, "{locale}: {wrong:#?}");
}

fn messages(bundle: &str) -> BTreeMap<String, String> {
    let outline = parse(bundle);
    let entries = View::new(bundle, &outline).entries();
    let texts = entries.filter_map(|entry| {
        let text = MessageText::from_pattern(entry.value()?).to_string();
        Some((entry.id().to_owned(), text))
    });
    texts.collect()
}

/// Returns the words of a text that look like names: of five letters or more, with a capital, and
/// not at the beginning of the text.
fn names(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).skip(1);
    let is_name =
        |word: &&str| word.len() > 4 && word.starts_with(|c: char| c.is_ascii_uppercase());
    words.filter(is_name).collect()
}

/// Builds a locale, and asserts that its articles have the structure of their sources and that few
/// of its messages would have changed it.
fn assert_structure_holds(tree: &MemoryTree, locale: &LocaleId) {
    let publication = build(tree);
    for slug in WHOLE {
        let source = Document::parse(publication.text(&format!("en/{slug}.md")));
        let built = Document::parse(publication.text(&format!("{locale}/{slug}.md")));
        let difference = source
            .outline()
            .difference(built.outline(), Destinations::Ignore);
        assert_eq!(difference, None, "{locale}/{slug}");
    }
    let broken = publication.report.fallbacks.iter();
    let broken = broken.filter(|fallback| fallback.reason == FallbackReason::BrokenStructure);
    let count = broken.count();
    println!("{locale}: {count} messages would change the structure");
    assert!(count < 10, "{locale}: {count}");
}
