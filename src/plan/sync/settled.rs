//! The source bundle of an article as it will be.

use std::sync::Arc;

use crate::article::SettledArticle;
use crate::article::id::SegmentId;
use crate::article::revision::SegmentChange;
use crate::ledger::EntryId;
use crate::locale::LocaleId;
use crate::plan::MessagePlace;
use crate::project::{ArticleFile, ResourcePath};

/// The source bundle of an article as it will be.
#[derive(Clone, Debug)]
pub(in crate::plan) struct SettledBundle {
    /// The resource.
    pub(in crate::plan) resource: ResourcePath,
    /// The locale that the article is written in.
    pub(in crate::plan) locale: LocaleId,
    /// The text of the bundle.
    pub(in crate::plan) text: String,
    /// Its messages with where they stand in the article, in order.
    pub(in crate::plan) places: Vec<MessagePlace>,
    /// The messages that inherit translations.
    pub(in crate::plan) handovers: Vec<Handover>,
}

/// A message whose text was part of another one, or two others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::plan) struct Handover {
    /// What there was, in order.
    pub(in crate::plan) old: Vec<EntryId>,
    /// What there is.
    pub(in crate::plan) new: EntryId,
}

impl SettledBundle {
    pub(super) fn of(article: &ArticleFile, settled: &SettledArticle) -> Self {
        let changes = settled.revision.changes.iter();
        Self {
            resource: ResourcePath::of_article(&article.slug),
            locale: article.locale.clone(),
            text: settled.bundle.clone(),
            handovers: changes.flat_map(handovers).collect(),
            places: places(article, settled),
        }
    }
}

fn places(article: &ArticleFile, settled: &SettledArticle) -> Vec<MessagePlace> {
    let entries = settled.revision.entries.iter().zip(&settled.segments);
    entries
        .map(|(entry, segment)| MessagePlace {
            id: entry.id.to_string(),
            path: Arc::clone(&article.path),
            span: segment.span,
        })
        .collect()
}

fn handovers(change: &SegmentChange) -> Vec<Handover> {
    let hand_over = |old: &[SegmentId], new: &SegmentId| {
        let old: Option<Vec<EntryId>> = old.iter().map(entry_id).collect();
        Some(Handover {
            old: old?,
            new: entry_id(new)?,
        })
    };
    match change {
        SegmentChange::Split { old, new } => {
            let old = std::slice::from_ref(old);
            new.iter().filter_map(|new| hand_over(old, new)).collect()
        }
        SegmentChange::Merged { old, new } => hand_over(old, new).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn entry_id(id: &SegmentId) -> Option<EntryId> {
    id.as_str().parse().ok()
}
