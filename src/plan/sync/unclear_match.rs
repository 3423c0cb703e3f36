//! Words of an author about a segment that mean none, or one of several.

use std::sync::Arc;

use thiserror::Error;

use crate::article::id::SegmentId;

/// Why the word of an author about a segment means nothing.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum UnclearMatch {
    /// No article has had a message of that id.
    #[error("no article has had a message `{id}`")]
    UnknownId {
        /// What was asked for.
        id: SegmentId,
        /// The message that was probably meant.
        nearest: Option<String>,
    },
    /// Several articles have a message of that id.
    #[error("{} have a message `{id}`", quoted(articles).join(" and "))]
    SeveralArticles {
        /// What was asked for.
        id: SegmentId,
        /// Where the articles are.
        articles: Vec<Arc<str>>,
    },
    /// No segment of the article stands on that line.
    #[error("no text that `{id}` could be stands on line {line} of {article}")]
    NoText {
        /// What was asked for.
        id: SegmentId,
        /// The line, from 1.
        line: u32,
        /// Where the article is.
        article: Arc<str>,
        /// The lines on which the texts before and after it begin.
        nearest: Vec<u32>,
    },
}

impl UnclearMatch {
    /// Returns the way out.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::UnknownId { nearest, .. } => match nearest {
                Some(nearest) => format!("is `{nearest}` meant?"),
                None => "look for the id in the article's bundles".to_owned(),
            },
            Self::SeveralArticles { .. } => {
                "name the article that is meant beside it, such as `tarjuma sync articles/…`"
                    .to_owned()
            }
            Self::NoText { nearest, .. } if nearest.is_empty() => {
                "the article has no text to translate".to_owned()
            }
            Self::NoText { nearest, .. } => {
                let lines: Vec<String> = nearest.iter().map(u32::to_string).collect();
                format!(
                    "the texts nearest to it begin on line {}; lines count from the start of the \
                     file, front matter included",
                    lines.join(" and ")
                )
            }
        }
    }
}

fn quoted(names: &[Arc<str>]) -> Vec<String> {
    names.iter().map(|name| format!("`{name}`")).collect()
}
