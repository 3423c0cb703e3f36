//! The real tree of 37 locales on which checks are tried.

use std::path::Path;

use tarjuma::project::Workspace;
use tarjuma::tree::{DiskTree, MemoryTree, Tree, TreePath};

use crate::shared::shared_data;

const CONFIG: &str = r#"
source-locale = "en-US"
locales = ["src/uu/*/locales/{locale}.ftl", "src/uucore/locales/{locale}.ftl"]
"#;

/// Loads the tree with a configuration that suits it; none where it is absent.
pub(crate) fn load_coreutils() -> Option<Workspace> {
    let disk = DiskTree::new(shared_data("coreutils")?);
    let listing = disk
        .walk(&TreePath::root(), &[])
        .expect("the folder can be read");
    let mut tree = MemoryTree::new().with("tarjuma.toml", CONFIG);
    for path in &listing.files {
        let content = disk.read(path).expect("the file can be read");
        tree = tree.with(path.as_str(), content);
    }
    Some(Workspace::load(Path::new("/coreutils"), &tree).expect("the tree loads"))
}
