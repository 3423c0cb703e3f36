//! For programs: one JSON document.
//!
//! `version` changes when a field changes its meaning or goes; new fields may come. `files` holds
//! the files that differ, each with `changes`; a change has its `kind` (`added`, `removed`,
//! `changed`, `moved`, `renamed`, `comment`, `reordered`, `stale` or `unconfirmed`), for moved and
//! renamed entries `from`, for stale and unconfirmed ones `grade` (`null` where the old text is lost),
//! and `parts`: an attribute or variant, or the value where both are absent, with its `old` and
//! `new` text (`null` on a side without it) and the `pieces` of both texts in one, `op` being
//! `equal`, `delete` or `insert`. `words` are words of the source as in `totals`.

use std::io;

use serde::Serialize;

use crate::diff::{
    ChangeKind, CommentChange, Comparison, EntryChange, FileChanges, PartChange, PieceKind,
    Presence, UncomparedKind, VariantPlace, WordTotals,
};
use crate::ledger::Grade;
use crate::locale::LocaleId;
use crate::report::diff::{DiffFormat, DiffReport};
use crate::report::json_document::write_document;

pub(in crate::report::diff) const FORMAT: DiffFormat = DiffFormat {
    id: "json",
    summary: "for programs",
    write,
};

const VERSION: u32 = 1;

fn write(report: &DiffReport<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    write_document(out, &Document::new(report.comparison))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'r> {
    version: u32,
    old: &'r str,
    new: &'r str,
    files: Vec<FileRecord<'r>>,
    totals: Vec<TotalsRecord>,
    not_compared: Vec<NotComparedRecord<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FileRecord<'r> {
    path: &'r str,
    resource: &'r str,
    locale: Option<&'r LocaleId>,
    old_language: Option<&'r LocaleId>,
    new_language: Option<&'r LocaleId>,
    article: Option<&'r str>,
    words: WordsRecord,
    changes: Vec<ChangeRecord<'r>>,
}

#[derive(Serialize)]
struct ChangeRecord<'r> {
    kind: &'static str,
    id: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    grade: Option<Option<&'static str>>,
    words: EntryWordsRecord,
    parts: Vec<PartRecord<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<CommentRecord<'r>>,
}

#[derive(Serialize)]
struct PartRecord<'r> {
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute: Option<&'r str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    variants: Vec<VariantRecord<'r>>,
    old: Option<String>,
    new: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation: Option<&'r str>,
    pieces: Vec<PieceRecord<'r>>,
}

#[derive(Serialize)]
struct VariantRecord<'r> {
    selector: &'r str,
    key: &'r str,
}

#[derive(Serialize)]
struct PieceRecord<'r> {
    op: &'static str,
    text: &'r str,
}

#[derive(Serialize)]
struct CommentRecord<'r> {
    old: &'r str,
    new: &'r str,
}

#[derive(Serialize)]
struct EntryWordsRecord {
    old: usize,
    new: usize,
}

#[derive(Serialize)]
struct WordsRecord {
    added: usize,
    removed: usize,
    changed: usize,
}

#[derive(Serialize)]
struct TotalsRecord {
    locale: Option<LocaleId>,
    article: Option<String>,
    words: WordsRecord,
}

#[derive(Serialize)]
struct NotComparedRecord<'r> {
    path: &'r str,
    side: &'r str,
    reason: &'static str,
}

impl<'r> Document<'r> {
    fn new(comparison: &'r Comparison) -> Self {
        let totals = comparison.totals().into_iter();
        let uncompared = comparison.uncompared.iter();
        Self {
            version: VERSION,
            old: &comparison.old,
            new: &comparison.new,
            files: comparison.files.iter().map(FileRecord::new).collect(),
            totals: totals
                .map(|(key, words)| TotalsRecord {
                    locale: key.locale,
                    article: key.article,
                    words: words.into(),
                })
                .collect(),
            not_compared: uncompared
                .map(|uncompared| NotComparedRecord {
                    path: &uncompared.path,
                    side: &uncompared.side,
                    reason: match uncompared.what {
                        UncomparedKind::Unreadable => "unreadable",
                        UncomparedKind::Junk(_) => "syntax",
                    },
                })
                .collect(),
        }
    }
}

impl<'r> FileRecord<'r> {
    fn new(file: &'r FileChanges) -> Self {
        Self {
            path: &file.path,
            resource: &file.resource,
            locale: file.locale.as_ref(),
            old_language: file.old_language.as_ref(),
            new_language: file.new_language.as_ref(),
            article: file.article.as_ref().map(|slug| slug.as_str()),
            words: file.words().into(),
            changes: file.changes.iter().map(ChangeRecord::new).collect(),
        }
    }
}

impl<'r> ChangeRecord<'r> {
    fn new(change: &'r EntryChange) -> Self {
        Self {
            kind: change.kind.word(),
            id: &change.id,
            from: match &change.kind {
                ChangeKind::Moved { from } => Some(from),
                ChangeKind::Renamed { from } => Some(from),
                _ => None,
            },
            grade: match &change.kind {
                ChangeKind::Stale { grade } | ChangeKind::Unconfirmed { grade } => {
                    Some(grade.map(Grade::as_str))
                }
                _ => None,
            },
            words: EntryWordsRecord {
                old: change.words.old,
                new: change.words.new,
            },
            parts: change.parts.iter().map(PartRecord::new).collect(),
            comment: change.comment.as_ref().map(CommentRecord::new),
        }
    }
}

impl<'r> CommentRecord<'r> {
    fn new(comment: &'r CommentChange) -> Self {
        Self {
            old: &comment.old,
            new: &comment.new,
        }
    }
}

impl<'r> PartRecord<'r> {
    fn new(part: &'r PartChange) -> Self {
        let has_old = part.presence != Presence::NewOnly;
        let has_new = part.presence != Presence::OldOnly;
        Self {
            attribute: part.place.attribute.as_deref(),
            variants: part.place.variants.iter().map(VariantRecord::new).collect(),
            old: has_old.then(|| part.words.old_text()),
            new: has_new.then(|| part.words.new_text()),
            translation: part.translation.as_deref(),
            pieces: part
                .words
                .pieces()
                .iter()
                .map(|piece| PieceRecord {
                    op: match piece.kind {
                        PieceKind::Kept => "equal",
                        PieceKind::Deleted => "delete",
                        PieceKind::Inserted => "insert",
                    },
                    text: &piece.text,
                })
                .collect(),
        }
    }
}

impl<'r> VariantRecord<'r> {
    fn new(variant: &'r VariantPlace) -> Self {
        Self {
            selector: &variant.selector,
            key: &variant.key,
        }
    }
}

impl From<WordTotals> for WordsRecord {
    fn from(totals: WordTotals) -> Self {
        Self {
            added: totals.added,
            removed: totals.removed,
            changed: totals.changed,
        }
    }
}
