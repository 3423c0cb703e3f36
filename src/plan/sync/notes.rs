//! What a `sync` says of an article.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::article::revision::{Revision, SegmentChange};
use crate::plan::Plan;
use crate::project::ResourceFile;

/// Says how many segments changed, and of a bundle that exists, which; and which messages somebody
/// has edited in it instead of in `article`.
pub(super) fn note_changes(
    article: &str,
    revision: &Revision,
    bundle: Option<&ResourceFile>,
    target: &Arc<str>,
    plan: &mut Plan,
) {
    for id in &revision.edited_by_hand {
        let text = format!(
            "`{id}` was edited here by hand, and says again what {article} says; edit it there"
        );
        plan.note(target, text);
    }
    if revision.changes.is_empty() {
        return;
    }
    plan.note(target, summary(&revision.changes));
    if bundle.is_some() {
        for change in &revision.changes {
            plan.note(target, describe(change));
        }
    }
}

/// Returns "2 added, 1 edited".
fn summary(changes: &[SegmentChange]) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for change in changes {
        let word = word(change);
        match counts.iter_mut().find(|(known, _)| *known == word) {
            Some((_, count)) => *count += 1,
            None => counts.push((word, 1)),
        }
    }
    counts.sort_unstable();
    let mut text = String::new();
    for (index, (word, count)) in counts.into_iter().enumerate() {
        let separator = if index == 0 { "" } else { ", " };
        let _ = write!(text, "{separator}{count} {word}");
    }
    text
}

fn word(change: &SegmentChange) -> &'static str {
    match change {
        SegmentChange::Added(_) => "added",
        SegmentChange::Edited(_) => "edited",
        SegmentChange::Moved(_) => "moved",
        SegmentChange::Deleted(_) => "deleted",
        SegmentChange::Returned(_) => "returned",
        SegmentChange::Split { .. } => "split",
        SegmentChange::Merged { .. } => "merged",
        SegmentChange::Ambiguous { .. } => "ambiguous",
    }
}

fn describe(change: &SegmentChange) -> String {
    match change {
        SegmentChange::Added(id)
        | SegmentChange::Edited(id)
        | SegmentChange::Moved(id)
        | SegmentChange::Deleted(id)
        | SegmentChange::Returned(id) => format!("{} {id}", word(change)),
        SegmentChange::Split { old, new } => format!("split {old} into {} and {}", new[0], new[1]),
        SegmentChange::Merged { old, new } => {
            format!("merged {} and {} into {new}", old[0], old[1])
        }
        SegmentChange::Ambiguous { new, .. } => format!("added {new}, which may be no new one"),
    }
}
