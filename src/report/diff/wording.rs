//! The words around differences, the same in all formats for people.

use std::collections::BTreeMap;

use crate::diff::{Between, ChangeKind, Comparison, Presence, TotalsKey};

/// Returns what has become of an entry; of two languages, which has it.
pub(super) fn kind(kind: &ChangeKind, comparison: &Comparison) -> String {
    let only = |name: &str| format!("only in {name}");
    match (comparison.between, kind) {
        (Between::Locales, ChangeKind::Added) => only(&comparison.new),
        (Between::Locales, ChangeKind::Removed) => only(&comparison.old),
        (Between::Locales, ChangeKind::Changed) => "differs".to_owned(),
        _ => kind.word().to_owned(),
    }
}

/// Returns what is compared, as a title.
pub(super) fn title(comparison: &Comparison) -> String {
    format!("From {} to {}", comparison.old, comparison.new)
}

/// Returns what is said when nothing differs.
pub(super) fn no_difference(comparison: &Comparison) -> String {
    if comparison.between == Between::Sources {
        return "no translation is stale or unconfirmed".to_owned();
    }
    format!(
        "no difference between {} and {}",
        comparison.old, comparison.new
    )
}

/// Returns what an entry was, if that is not what it is; of a stale one, how its source changed.
pub(super) fn origin(kind: &ChangeKind) -> Option<String> {
    match kind {
        ChangeKind::Moved { from } => Some(format!("from {from}")),
        ChangeKind::Renamed { from } => Some(format!("was {from}")),
        ChangeKind::Stale { grade } | ChangeKind::Unconfirmed { grade } => Some(match grade {
            Some(grade) => grade.to_string(),
            None => "what it was made from is lost".to_owned(),
        }),
        _ => None,
    }
}

/// Returns what has become of a part of an entry, where that needs saying.
pub(super) fn presence(presence: Presence, comparison: &Comparison) -> Option<String> {
    match presence {
        Presence::Both => None,
        Presence::OldOnly => Some(kind(&ChangeKind::Removed, comparison)),
        Presence::NewOnly => Some(kind(&ChangeKind::Added, comparison)),
    }
}

/// Returns the numbers of changes by kind: `2 changed, 1 moved in 2 files`.
pub(super) fn summary(comparison: &Comparison) -> String {
    let files = &comparison.files;
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for change in files.iter().flat_map(|file| &file.changes) {
        *counts.entry(kind(&change.kind, comparison)).or_default() += 1;
    }
    let counts: Vec<String> = counts
        .iter()
        .map(|(word, count)| format!("{count} {word}"))
        .collect();
    let noun = if files.len() == 1 { "file" } else { "files" };
    format!("{} in {} {noun}", counts.join(", "), files.len())
}

/// The titles of the columns of a table of words.
pub(super) const WORD_COLUMNS: [&str; 3] = ["added", "removed", "changed"];

/// The title of a table of words.
pub(super) const WORDS_TITLE: &str = "Words of the source";

/// Returns what a row of a table of words is about.
pub(super) fn row_label(key: &TotalsKey, comparison: &Comparison) -> String {
    let locale = key.locale.as_ref().map(ToString::to_string);
    let names: Vec<String> = locale.into_iter().chain(key.article.clone()).collect();
    if names.is_empty() {
        let has_articles = comparison.files.iter().any(|file| file.article.is_some());
        let label = if has_articles {
            "outside articles"
        } else {
            "all files"
        };
        return label.to_owned();
    }
    names.join("  ")
}
