//! The real tree of 37 locales on which checks are tried.

use std::fs;
use std::path::{Path, PathBuf};

use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

use crate::shared::shared_data;

const CONFIG: &str = r#"
source-locale = "en-US"

[[resources]]
path = "src/uu/*/locales/{locale}.ftl"

[[resources]]
path = "src/uucore/locales/{locale}.ftl"
"#;

/// Loads the tree with a configuration that suits it; none where it is absent.
pub(crate) fn load_coreutils() -> Option<Workspace> {
    let folder = shared_data("coreutils")?;
    let mut tree = MemoryTree::new().with("tarjuma.toml", CONFIG);
    for path in ftl_files(&folder) {
        let relative = path
            .strip_prefix(&folder)
            .expect("the file lies in the folder");
        let content = fs::read(&path).expect("the file can be read");
        tree = tree.with(&relative.to_string_lossy(), content);
    }
    Some(Workspace::load(&folder, &tree).expect("the tree loads"))
}

fn ftl_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    entries
        .map(|entry| entry.expect("the entry can be read").path())
        .flat_map(|path| {
            if path.is_dir() {
                ftl_files(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect()
}
