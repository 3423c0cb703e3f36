//! One file as checks see it: its entries by id, and its references.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::sync::Arc;

use crate::check::text::Texts;
use crate::check::{Check, name_span};
use crate::diagnostic::{Finding, Wording};
use crate::fluent::{EntryKind, EntryView, Junk, Reference, View};
use crate::locale::LocaleId;
use crate::project::ResourceFile;
use crate::text::SharedText;

/// A parsed file, indexed once for all checks; references when first asked for.
#[derive(Debug)]
pub struct FileIndex<'a> {
    file: &'a ResourceFile,
    locale: &'a LocaleId,
    view: View<'a>,
    /// Whether several entries have one kind and id.
    has_duplicates: bool,
    references: OnceCell<Vec<Reference<'a>>>,
    texts: OnceCell<Texts<'a>>,
    broken: HashSet<(EntryKind, &'a str)>,
}

impl<'a> FileIndex<'a> {
    /// Indexes a file of `locale`.
    #[must_use]
    pub fn new(file: &'a ResourceFile, locale: &'a LocaleId) -> Self {
        let view = file.view();
        let key = |entry: EntryView<'a>| (entry.kind(), entry.id());
        let next = view.entries_by_id().skip(1);
        let mut neighbours = view.entries_by_id().zip(next);
        Self {
            file,
            locale,
            view,
            has_duplicates: neighbours.any(|(one, next)| key(one) == key(next)),
            references: OnceCell::new(),
            texts: OnceCell::new(),
            broken: view.intended_entries().collect(),
        }
    }

    /// Returns the path of the file.
    #[must_use]
    pub fn path(&self) -> &'a Arc<str> {
        &self.file.path
    }

    /// Returns the locale of the file.
    #[must_use]
    pub fn locale(&self) -> &'a LocaleId {
        self.locale
    }

    /// Returns the text with its outline.
    #[must_use]
    pub fn view(&self) -> View<'a> {
        self.view
    }

    /// Returns the first entry of that kind and id.
    #[must_use]
    pub fn entry(&self, kind: EntryKind, id: &str) -> Option<EntryView<'a>> {
        self.view.entry(kind, id)
    }

    /// Returns the entries of which an earlier one has kind and id, each with the first such one.
    pub fn duplicates(&self) -> impl Iterator<Item = (EntryView<'a>, EntryView<'a>)> {
        let entries = self.view.entries().filter(|_| self.has_duplicates);
        entries.filter_map(|entry| {
            let first = self.entry(entry.kind(), entry.id())?;
            (first.entry().span != entry.entry().span).then_some((first, entry))
        })
    }

    /// Returns the entries in file order, without those of which an earlier one has kind and id.
    pub fn unique_entries(&self) -> impl Iterator<Item = EntryView<'a>> {
        self.view.entries().filter(|entry| {
            !self.has_duplicates
                || self
                    .entry(entry.kind(), entry.id())
                    .is_some_and(|first| first.entry().span == entry.entry().span)
        })
    }

    /// Says whether a stretch of junk was meant to be that entry.
    #[must_use]
    pub fn is_broken(&self, kind: EntryKind, id: &str) -> bool {
        self.broken.contains(&(kind, id))
    }

    /// Returns the junk that cuts `entry` short.
    #[must_use]
    pub fn truncating_junk(&self, entry: EntryView<'a>) -> Option<&'a Junk> {
        let end = entry.entry().span.end;
        let junk = &self.view.outline().junk;
        let next = junk.partition_point(|junk| junk.span.start < end);
        junk.get(next).filter(|_| entry.entry().is_truncated)
    }

    /// Returns how people write the id of an entry of the file, a term's with its `-`.
    #[must_use]
    pub fn name_of(&self, entry: EntryView<'_>) -> SharedText {
        SharedText::new(&self.file.text, name_span::of_entry(entry))
    }

    /// Starts a finding of `check` about this file.
    #[must_use]
    pub fn finding(&self, check: &Check, message: impl Into<Wording>) -> Finding {
        let path = Arc::clone(self.path());
        Finding::new(check.id, check.severity, path, message).in_locale(self.locale)
    }

    /// Returns the references to messages and terms, in file order.
    #[must_use]
    pub fn references(&self) -> &[Reference<'a>] {
        self.references.get_or_init(|| {
            let entries = self.view.entries();
            entries.flat_map(EntryView::references).collect()
        })
    }

    /// Returns what readers read.
    pub(super) fn texts(&self) -> &Texts<'a> {
        self.texts.get_or_init(|| Texts::of(self.view))
    }

    /// Returns the ids of that kind, sorted, for hints.
    pub fn ids(&self, kind: EntryKind) -> impl Iterator<Item = &'a str> {
        let entries = self.view.entries_by_id();
        entries
            .filter(move |entry| entry.kind() == kind)
            .map(EntryView::id)
    }
}
