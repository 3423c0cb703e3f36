//! Adoption of real translations, by hand and in places incomplete or out of date.

use std::path::Path;

use tarjuma::article::adopt::Confidence;
use tarjuma::build::FallbackReason;
use tarjuma::locale::LocaleId;
use tarjuma::markdown::{Destinations, Document};
use tarjuma::plan::{
    AdoptPlan, AdoptRequest, Existing, ImportFormat, Plan, SyncOptions, TranslatedDocument, adopt,
    sync,
};
use tarjuma::project::Workspace;
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
    let plan = sync(&load(&tree), &SyncOptions::default());
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
    for locale in ["ar", "es", "hi", "ja"] {
        let locale: LocaleId = locale.parse().unwrap();
        let tree = guides(&folder, &WHOLE);
        let adopted = adopt_guides(&tree, &folder, &locale, &WHOLE);
        assert_eq!(adopted.plan.findings, [], "{locale}");
        assert_eq!(adopted.plan.writes.len(), WHOLE.len());
        let messages: usize = adopted.adopted.iter().map(|bundle| bundle.ids.len()).sum();
        println!("{locale}: {messages} messages");
        assert!(messages > 150, "{locale}: {messages}");
        let written = write(tree, &adopted.plan);
        let again = adopt_guides(&written, &folder, &locale, &WHOLE);
        assert_eq!(again.plan.writes, [], "{locale}");
        assert_eq!(again.adopted, [], "{locale}");
        assert_structure_holds(&written, &locale);
    }
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
