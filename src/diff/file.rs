//! One file in two states.

use std::collections::HashMap;
use std::sync::Arc;

use super::change::{ChangeKind, CommentChange, EntryChange, EntryWords};
use super::compare::{Between, Options, Order};
use super::comparison::FileChanges;
use super::entries::{EntryPair, Matched};
use super::order;
use super::parts::{Presence, all_parts, differing_parts};
use super::renamed::find_renamed;
use super::side::{FileKey, SideFile};
use crate::check::words_of;
use crate::fluent::{EntryKind, EntryView, View};

/// A file on both sides, its entries matched.
pub(super) struct FilePair<'a> {
    pub(super) key: FileKey,
    pub(super) old: Option<SideFile<'a>>,
    pub(super) new: Option<SideFile<'a>>,
    pub(super) matched: Matched<'a>,
    /// What came from another file.
    pub(super) moved: Vec<MovedEntry<'a>>,
}

/// An entry in its old file and in its new one.
#[derive(Clone, Debug)]
pub(super) struct MovedEntry<'a> {
    pub(super) old: EntryView<'a>,
    pub(super) new: EntryView<'a>,
    /// The old file.
    pub(super) from: Arc<str>,
}

impl FilePair<'_> {
    /// Returns what differs, if anything does.
    pub(super) fn changes(mut self, options: Options) -> Option<FileChanges> {
        let changes = self.entry_changes(options);
        let file = self.new.as_ref().or(self.old.as_ref())?;
        let language = |file: &Option<SideFile<'_>>| file.as_ref()?.language.clone();
        (!changes.is_empty()).then(|| FileChanges {
            path: Arc::clone(&file.path),
            resource: self.key.resource,
            locale: self.key.locale,
            old_language: language(&self.old).or_else(|| file.language.clone()),
            new_language: language(&self.new).or_else(|| file.language.clone()),
            article: file.article.clone(),
            changes,
        })
    }

    fn entry_changes(&mut self, options: Options) -> Vec<EntryChange> {
        let renamed = match options.between {
            Between::Revisions => find_renamed(&mut self.matched),
            Between::Locales | Between::Sources => Vec::new(),
        };
        let writer = ChangeWriter {
            options,
            old_source: SourceEntries::of(self.old.as_ref()),
            new_source: SourceEntries::of(self.new.as_ref()),
        };
        let mut changes = Vec::new();
        let shifted = match options.order {
            Order::Compared => order::moved(&old_indices(&self.matched.both)),
            Order::Ignored => vec![false; self.matched.both.len()],
        };
        for (pair, is_shifted) in self.matched.both.iter().zip(shifted) {
            let change = writer.of_both(pair.old, pair.new, is_shifted);
            changes.extend(change.map(|change| (pair.new, change)));
        }
        for moved in &self.moved {
            let from = Arc::clone(&moved.from);
            let kind = ChangeKind::Moved { from };
            changes.push((moved.new, writer.write(moved.old, moved.new, kind)));
        }
        for pair in renamed {
            let from = pair.old.display_id();
            let kind = ChangeKind::Renamed { from };
            changes.push((pair.new, writer.write(pair.old, pair.new, kind)));
        }
        let added = self.matched.added.iter();
        changes.extend(added.map(|entry| (*entry, writer.added(*entry))));
        changes.sort_by_key(|(entry, _)| entry.entry().span.start);
        let removed = self.matched.removed.iter();
        let removed = removed.map(|entry| writer.removed(*entry));
        (changes.into_iter().map(|(_, change)| change))
            .chain(removed)
            .collect()
    }
}

fn old_indices(pairs: &[EntryPair<'_>]) -> Vec<usize> {
    pairs.iter().map(|pair| pair.old_index).collect()
}

/// Describes changes of one file.
struct ChangeWriter<'a> {
    options: Options,
    old_source: SourceEntries<'a>,
    new_source: SourceEntries<'a>,
}

impl ChangeWriter<'_> {
    /// Describes how an entry of both sides differs, if it does.
    fn of_both(
        &self,
        old: EntryView<'_>,
        new: EntryView<'_>,
        is_shifted: bool,
    ) -> Option<EntryChange> {
        let parts = differing_parts(old, new);
        let comment = self.comment_change(old, new);
        let kind = if !parts.is_empty() {
            ChangeKind::Changed
        } else if comment.is_some() {
            ChangeKind::Commented
        } else if is_shifted {
            ChangeKind::Reordered
        } else {
            return None;
        };
        Some(EntryChange {
            id: new.display_id(),
            kind,
            parts,
            comment,
            words: self.words(old, new),
        })
    }

    /// Describes an entry that stands elsewhere or is called otherwise.
    fn write(&self, old: EntryView<'_>, new: EntryView<'_>, kind: ChangeKind) -> EntryChange {
        EntryChange {
            id: new.display_id(),
            kind,
            parts: differing_parts(old, new),
            comment: self.comment_change(old, new),
            words: self.words(old, new),
        }
    }

    fn words(&self, old: EntryView<'_>, new: EntryView<'_>) -> EntryWords {
        EntryWords {
            old: self.old_source.words(old),
            new: self.new_source.words(new),
        }
    }

    fn added(&self, entry: EntryView<'_>) -> EntryChange {
        EntryChange {
            id: entry.display_id(),
            kind: ChangeKind::Added,
            parts: all_parts(entry, Presence::NewOnly),
            comment: None,
            words: EntryWords {
                old: 0,
                new: self.new_source.words(entry),
            },
        }
    }

    fn removed(&self, entry: EntryView<'_>) -> EntryChange {
        EntryChange {
            id: entry.display_id(),
            kind: ChangeKind::Removed,
            parts: all_parts(entry, Presence::OldOnly),
            comment: None,
            words: EntryWords {
                old: self.old_source.words(entry),
                new: 0,
            },
        }
    }

    fn comment_change(&self, old: EntryView<'_>, new: EntryView<'_>) -> Option<CommentChange> {
        let is_compared = self.options.between == Between::Revisions;
        if !is_compared || old.comment_lines().eq(new.comment_lines()) {
            return None;
        }
        let joined = |entry: EntryView<'_>| entry.comment_lines().collect::<Vec<_>>().join("\n");
        Some(CommentChange {
            old: joined(old),
            new: joined(new),
        })
    }
}

/// The entries of the source file, by which words are counted.
struct SourceEntries<'a> {
    entries: HashMap<(EntryKind, &'a str), EntryView<'a>>,
}

impl<'a> SourceEntries<'a> {
    fn of(file: Option<&SideFile<'a>>) -> Self {
        let source = file.and_then(|file| file.source);
        let entries = source.into_iter().flat_map(View::entries);
        Self {
            entries: entries
                .map(|entry| ((entry.kind(), entry.id()), entry))
                .collect(),
        }
    }

    /// Counts the words of an entry's source; of one without source its own.
    fn words(&self, entry: EntryView<'_>) -> usize {
        let source = self.entries.get(&(entry.kind(), entry.id()));
        words_of(source.copied().unwrap_or(entry))
    }
}
