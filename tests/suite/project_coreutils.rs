//! A real tree of a hundred programs in 37 locales.

use std::path::Path;

use tarjuma::project::Workspace;
use tarjuma::tree::{DiskTree, MemoryTree, Tree, TreePath};

use crate::shared::shared_data;

const CONFIG: &str = r#"
source-locale = "en-US"
locales = ["src/uu/*/locales/{locale}.ftl", "src/uucore/locales/{locale}.ftl"]
"#;

#[test]
fn loads_every_file_of_coreutils_under_the_program_it_belongs_to() {
    let Some(root) = shared_data("coreutils") else {
        return;
    };
    let disk = DiskTree::new(&root);
    let listing = disk
        .walk(&TreePath::root(), &[])
        .expect("the tree is there");
    let mut tree = MemoryTree::new().with("tarjuma.toml", CONFIG);
    for path in &listing.files {
        tree = tree.with(
            path.as_str(),
            disk.read(path).expect("the file is readable"),
        );
    }
    let workspace = Workspace::load(Path::new("/coreutils"), &tree).expect("the project loads");
    assert_eq!(workspace.problems, []);
    assert_eq!(workspace.locales.len(), 37);
    let files: usize = (workspace.resources.iter())
        .map(|resource| resource.files.len())
        .sum();
    let fluent_files = listing
        .files
        .iter()
        .filter(|path| path.as_str().ends_with(".ftl"));
    assert_eq!(files, fluent_files.count());
    assert!(
        workspace
            .resources
            .iter()
            .all(|resource| resource.source().is_some())
    );
    let paths: Vec<_> = workspace
        .resources
        .iter()
        .map(|resource| resource.path.as_str())
        .collect();
    assert!(paths.contains(&"arch.ftl") && paths.contains(&"src/uucore/locales.ftl"));
}
