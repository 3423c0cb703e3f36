//! The record of what builds have written, kept in the output folder, by which a later build
//! knows what it may delete.

use std::collections::BTreeMap;

use crate::project::Slug;
use crate::tree::TreePath;

/// The name of the record, below the output folder.
pub(super) const MANIFEST: &str = ".tarjuma-built";

/// The files that builds have written, with fingerprints of what they wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) files: BTreeMap<TreePath, Written>,
}

/// What a build wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) fingerprint: Fingerprint,
    /// The article that the file is of.
    pub(super) article: Option<Slug>,
}

/// What stands for the article of a file that is of none.
const NO_ARTICLE: &str = "-";

/// What tells the content of a file from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fingerprint(u64);

impl Fingerprint {
    /// Returns the fingerprint of a content, by FNV-1a, the same on every machine.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        Self(bytes.iter().fold(0xcbf2_9ce4_8422_2325, step))
    }
}

impl Written {
    /// Returns the line of a record about the file at `path`.
    pub(super) fn line(&self, path: &TreePath) -> String {
        let Fingerprint(hash) = self.fingerprint;
        let article = self.article.as_ref().map_or(NO_ARTICLE, Slug::as_str);
        format!("{hash:016x}\t{article}\t{path}\n")
    }
}

impl Manifest {
    /// Reads a record; lines that are none, or name a file elsewhere, are passed over.
    pub(super) fn read(text: &str) -> Self {
        let files = text.lines().filter_map(|line| {
            let mut fields = line.splitn(3, '\t');
            let hash = u64::from_str_radix(fields.next()?, 16).ok()?;
            let article = fields.next().filter(|article| *article != NO_ARTICLE);
            let path: TreePath = fields.next()?.parse().ok()?;
            let is_below = path.is_inside_root() && !path.is_root();
            let written = Written {
                fingerprint: Fingerprint(hash),
                article: article.map(Slug::new),
            };
            is_below.then_some((path, written))
        });
        Self {
            files: files.collect(),
        }
    }

    /// Writes the record, a line a file.
    pub(super) fn to_text(&self) -> String {
        let files = self.files.iter();
        files.map(|(path, written)| written.line(path)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let written = |article: Option<&str>| Written {
            fingerprint: Fingerprint::of(b"x"),
            article: article.map(Slug::new),
        };
        let page = "ur/قیدی تبادلہ.html".parse().unwrap();
        let index = "ur/index.html".parse().unwrap();
        let files = BTreeMap::from([(page, written(Some("قیدی تبادلہ"))), (index, written(None))]);
        let manifest = Manifest { files };
        assert_eq!(Manifest::read(&manifest.to_text()), manifest);
    }

    #[test]
    fn a_record_that_somebody_edited_names_no_file_elsewhere() {
        let text =
            "00000000000000af\t-\t../articles/swap.md\nzz\t-\thi/a.html\n\n0\t-\t.\nnothing\n";
        assert_eq!(Manifest::read(text), Manifest::default());
    }
}
