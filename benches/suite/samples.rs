//! What is measured on: the shared folder of real data, and this repository's own newsroom.

use std::fs;
use std::path::{Path, PathBuf};

use tarjuma::tree::{DiskTree, MemoryTree, Tree, TreePath};
use tempfile::TempDir;

const COREUTILS_CONFIG: &str = r#"
source-locale = "en-US"
locales = ["src/uu/*/locales/{locale}.ftl", "src/uucore/locales/{locale}.ftl"]
"#;

/// A file of the sample newsroom.
pub(crate) struct SampleFile {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Copies the real tree of 37 locales into a project of its own; none where it is absent.
pub(crate) fn coreutils() -> Option<TempDir> {
    let source = shared_data("coreutils")?;
    let folder = TempDir::new().expect("there is room for temporary files");
    for path in files_below(&source) {
        let copy = folder.path().join(path.as_str());
        fs::create_dir_all(copy.parent().expect("a file lies in a folder")).expect("it is ours");
        fs::copy(source.join(path.as_str()), copy).expect("the file can be read");
    }
    fs::write(folder.path().join("tarjuma.toml"), COREUTILS_CONFIG).expect("it is ours");
    Some(folder)
}

/// Returns the texts of the files below a folder of the shared data whose names end like this;
/// none where it is absent.
pub(crate) fn shared_texts(folder: &str, extension: &str) -> Option<Vec<String>> {
    let folder = shared_data(folder)?;
    Some(texts_below(&folder, extension))
}

/// Returns the texts of the files below `folder` whose names end with `extension`.
pub(crate) fn texts_below(folder: &Path, extension: &str) -> Vec<String> {
    let paths = paths_below(folder, extension);
    let read = |path: PathBuf| fs::read_to_string(path).expect("the file is text");
    paths.into_iter().map(read).collect()
}

/// Returns where the files below `folder` are whose names end with `extension`.
pub(crate) fn paths_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let paths = files_below(folder).into_iter();
    let wanted = paths.filter(|path| path.as_str().ends_with(extension));
    wanted.map(|path| folder.join(path.as_str())).collect()
}

/// Returns the sample newsroom of this repository.
pub(crate) fn newsroom() -> Vec<SampleFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let paths = files_below(root).into_iter();
    let wanted = paths.filter(|path| {
        let text = path.as_str();
        text == "tarjuma.toml" || text.starts_with("articles/") || text.starts_with("locales/")
    });
    let read = |path: TreePath| SampleFile {
        text: fs::read_to_string(root.join(path.as_str())).expect("the file is text"),
        path: path.to_string(),
    };
    wanted.map(read).collect()
}

/// Returns the sample newsroom with each of its articles so many times, under other names.
pub(crate) fn newsroom_times(copies: usize) -> MemoryTree {
    let mut tree = MemoryTree::new();
    for file in newsroom() {
        let stem = file
            .path
            .strip_suffix(".md")
            .or(file.path.strip_suffix(".ftl"));
        match stem.filter(|_| file.path.contains("articles/")) {
            None => tree = tree.with(&file.path, file.text),
            Some(stem) => {
                let extension = &file.path[stem.len()..];
                for copy in 1..=copies {
                    tree = tree.with(&format!("{stem}-{copy}{extension}"), file.text.as_str());
                }
            }
        }
    }
    tree
}

/// Returns a folder of the shared data; says so where it is absent.
fn shared_data(relative: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("TARJUMA_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"),
        PathBuf::from,
    );
    let path = folder.join("data").join(relative);
    if path.exists() {
        return Some(path);
    }
    println!("skipped: {} is absent", path.display());
    None
}

fn files_below(folder: &Path) -> Vec<TreePath> {
    let skipped = ["target", "dist"].map(|name| name.parse().expect("a path"));
    let listing = DiskTree::new(folder).walk(&TreePath::root(), &skipped);
    listing.expect("the folder can be read").files
}
