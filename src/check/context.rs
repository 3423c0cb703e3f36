//! What a check is given to look at.

use std::sync::Arc;

use crate::check::{FileIndex, Scope};
use crate::fluent::{EntryKind, EntryView};
use crate::locale::LocaleId;

/// One file of any locale.
#[derive(Clone, Copy, Debug)]
pub struct FileContext<'c, 'a> {
    /// What references in the file can mean; holds the file.
    pub scope: Scope<'c, 'a>,
    /// The scope of the source file, which stands in for what the locale lacks; none for the
    /// source itself.
    pub fallback: Option<Scope<'c, 'a>>,
}

impl<'c, 'a> FileContext<'c, 'a> {
    /// Returns the file.
    #[must_use]
    pub fn file(&self) -> &'c FileIndex<'a> {
        self.scope.own()
    }

    /// Says whether locale or source have the entry, sound or broken.
    #[must_use]
    pub fn knows(&self, kind: EntryKind, id: &str) -> bool {
        self.scope.knows(kind, id) || self.fallback.is_some_and(|scope| scope.knows(kind, id))
    }
}

/// One resource in its source locale and in one target locale.
#[derive(Clone, Copy, Debug)]
pub struct PairContext<'c, 'a> {
    /// The scope of the source file; none where the source locale has no such file.
    pub source: Option<Scope<'c, 'a>>,
    /// The scope of the target file; none where it is missing.
    pub target: Option<Scope<'c, 'a>>,
    /// The source locale of the resource.
    pub source_locale: &'c LocaleId,
    /// The target locale.
    pub locale: &'c LocaleId,
    /// The path that the target file has or should have.
    pub target_path: &'c Arc<str>,
    /// Whether the resource is one article's segments or shared by all.
    pub owner: Owner<'c>,
    /// How far the locale is expected to be translated.
    pub expectation: Expectation,
}

/// Whose messages a resource holds.
#[derive(Clone, Copy, Debug)]
pub enum Owner<'c> {
    /// Nobody's: a string of the user interface may be used anywhere.
    Shared,
    /// One article's, whose front matter gives these variables.
    Article(&'c [String]),
}

/// Whether a locale has reached the coverage that is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expectation {
    /// It has: what is missing is work to come.
    Met,
    /// It has not: what is missing is at fault.
    Unmet,
}

impl<'a> PairContext<'_, 'a> {
    /// Returns the entries that both files have whole, source first, in the source's order.
    pub fn translated(&self) -> impl Iterator<Item = (EntryView<'a>, EntryView<'a>)> {
        let files = self.source.zip(self.target);
        files.into_iter().flat_map(|(source, target)| {
            source.own().unique_entries().filter_map(move |entry| {
                let translation = target.own().entry(entry.kind(), entry.id())?;
                let is_whole = !entry.entry().is_truncated && !translation.entry().is_truncated;
                is_whole.then_some((entry, translation))
            })
        })
    }
}
