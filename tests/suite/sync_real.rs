//! Source bundles of real articles in seven languages.

use std::path::Path;

use tarjuma::fluent;
use tarjuma::plan::{Plan, SyncOptions, sync};
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

use crate::shared::shared_data;

fn read_articles(locale: &str, folder: &Path) -> MemoryTree {
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder is readable")
        .map(|entry| entry.expect("the folder is readable").path())
        .collect();
    paths.sort();
    let settings = format!("source-locale = \"{locale}\"\n");
    paths.iter().fold(
        MemoryTree::new().with("tarjuma.toml", settings),
        |tree, path| {
            let name = path
                .file_name()
                .expect("the file has a name in UTF-8")
                .to_str()
                .expect("the file has a name in UTF-8");
            let text = std::fs::read_to_string(path).expect("the file is readable");
            tree.with(&format!("articles/{name}"), text)
        },
    )
}

fn plan(tree: &MemoryTree) -> Plan {
    let workspace = Workspace::load(Path::new("/site"), tree).expect("the project loads");
    sync(&workspace, &SyncOptions::default()).expect("no match is unclear")
}

#[test]
fn real_articles_sync_to_a_fixed_point() {
    let Some(folder) = shared_data("articles") else {
        return;
    };
    for locale in ["ar", "en", "es", "fr", "hi", "ja", "ru"] {
        let tree = read_articles(locale, &folder.join(locale));
        let first = plan(&tree);
        assert_eq!(first.findings, [], "{locale}");
        let mut written = tree;
        let mut segments = 0;
        for write in &first.writes {
            let outline = fluent::parse(&write.after);
            assert!(
                outline.junk.is_empty(),
                "{}: {:?}",
                write.path,
                outline.junk
            );
            segments += outline.entries.len();
            written = written.with(&write.path, write.after.clone());
        }
        println!(
            "{locale}: {} bundles, {segments} segments",
            first.writes.len()
        );
        assert!(segments > 500, "{locale}: {segments}");
        assert_eq!(plan(&written), Plan::default(), "{locale}");
    }
}
