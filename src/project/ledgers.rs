//! The ledgers of a project as they stand on disk.
//!
//! What is in them is read by `ledger`; here they are texts with a place.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::problem;
use super::resource::ResourcePath;
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::tree::{Tree, TreeError, TreePath};

/// The folder that holds the ledgers.
const FOLDER: &str = ".tarjuma/ledger";

/// The file that tells git how to merge the others.
const ATTRIBUTES: &str = ".tarjuma/ledger/.gitattributes";

/// How the files end that hold the texts to which ledgers refer.
const TEXTS_END: &str = ".texts.ftl";

/// The files below `.tarjuma/ledger/`: a ledger for each resource and target locale, and beside it
/// the texts it refers to. Those of the source stand once, under the source locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LedgerFiles {
    texts: BTreeMap<Arc<str>, Arc<str>>,
    unreadable: BTreeSet<Arc<str>>,
    has_attributes: bool,
}

impl LedgerFiles {
    /// Reads the files of a tree. Bytes that are no UTF-8 are replaced: a damaged ledger is read
    /// as far as it goes.
    pub(super) fn load(tree: &dyn Tree, problems: &mut Vec<Finding>) -> Result<Self, TreeError> {
        let folder: TreePath = FOLDER.parse().unwrap_or_default();
        let listing = tree.walk(&folder, &[])?;
        let read: Vec<_> = listing
            .files
            .par_iter()
            .map(|path| tree.read(path))
            .collect();
        let attributes: TreePath = ATTRIBUTES.parse().unwrap_or_default();
        let mut files = Self {
            has_attributes: !matches!(tree.read(&attributes), Err(TreeError::NotFound(_))),
            ..Self::default()
        };
        for (path, read) in listing.files.iter().zip(read) {
            match read {
                Ok(bytes) => {
                    let text = String::from_utf8(bytes).unwrap_or_else(|error| {
                        String::from_utf8_lossy(error.as_bytes()).into_owned()
                    });
                    files.texts.insert(path.to_shared(), text.into());
                }
                Err(error) => {
                    problems.push(problem::unreadable_file(path, &error));
                    files.unreadable.insert(path.to_shared());
                }
            }
        }
        Ok(files)
    }

    /// Returns where the ledger of a resource in a locale is, or would be.
    #[must_use]
    pub fn ledger_path(locale: &LocaleId, resource: &ResourcePath) -> Arc<str> {
        format!("{FOLDER}/{locale}/{resource}").into()
    }

    /// Returns where the texts of a resource in a locale are, or would be.
    #[must_use]
    pub fn texts_path(locale: &LocaleId, resource: &ResourcePath) -> Arc<str> {
        format!("{FOLDER}/{locale}/{resource}{TEXTS_END}").into()
    }

    /// Returns where the file is that tells git how to merge ledgers, or would be.
    #[must_use]
    pub fn attributes_path() -> Arc<str> {
        ATTRIBUTES.into()
    }

    /// Says whether that file is there; what stands in it is its owner's affair.
    #[must_use]
    pub fn has_attributes(&self) -> bool {
        self.has_attributes
    }

    /// Says whether a path is that of a ledger, of its texts or of what belongs to them.
    #[must_use]
    pub fn holds(path: &str) -> bool {
        let below = path.strip_prefix(FOLDER);
        below.is_some_and(|below| below.starts_with('/'))
    }

    /// Says whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.unreadable.is_empty()
    }

    /// Returns the text of a file.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&Arc<str>> {
        self.texts.get(path)
    }

    /// Puts a file in place, as if it had been loaded so.
    pub fn put(&mut self, path: Arc<str>, text: String) {
        self.texts.insert(path, text.into());
    }

    /// Takes a file away, as if it had not been there, and returns its text.
    pub fn take(&mut self, path: &str) -> Option<Arc<str>> {
        self.texts.remove(path)
    }

    /// Returns the files with their texts, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let texts = self.texts.iter();
        texts.map(|(path, text)| (&**path, &**text))
    }

    /// Says whether there is a file that could not be read, which is a problem of its own.
    #[must_use]
    pub fn is_unreadable(&self, path: &str) -> bool {
        self.unreadable.contains(path)
    }

    /// Returns the resources that have a ledger in a locale, and its text, sorted; resources that
    /// are gone included.
    pub fn of_locale(&self, locale: &LocaleId) -> impl Iterator<Item = (ResourcePath, &Arc<str>)> {
        let folder = format!("{FOLDER}/{locale}/");
        let files = self.texts.iter();
        files.filter_map(move |(path, text)| {
            let resource = path.strip_prefix(&folder)?;
            (!resource.ends_with(TEXTS_END)).then(|| (ResourcePath::new(resource), text))
        })
    }

    /// Returns the texts of a locale, sorted by resource.
    pub fn texts_of_locale(
        &self,
        locale: &LocaleId,
    ) -> impl Iterator<Item = (ResourcePath, &Arc<str>)> {
        let folder = format!("{FOLDER}/{locale}/");
        let files = self.texts.iter();
        files.filter_map(move |(path, text)| {
            let resource = path.strip_prefix(&folder)?.strip_suffix(TEXTS_END)?;
            Some((ResourcePath::new(resource), text))
        })
    }
}
