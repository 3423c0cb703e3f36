//! What can be wrong with a configuration.

use std::sync::Arc;

use thiserror::Error;

use crate::text::{LineColumn, LineIndex, Span};

/// A configuration that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{path}:{}:{}: {message}", .place.line, .place.column)]
pub struct ConfigError {
    /// The file.
    pub path: Arc<str>,
    /// Its text.
    pub text: Arc<str>,
    /// Where the fault is.
    pub span: Span,
    /// The line and column at which the span starts.
    pub place: LineColumn,
    /// What was found and what was expected, without a full stop.
    pub message: String,
    /// The way out.
    pub hint: Option<String>,
}

impl ConfigError {
    /// Makes an error about a place in `text`.
    pub(super) fn new(path: &Arc<str>, text: &Arc<str>, span: Span, message: String) -> Self {
        Self {
            path: Arc::clone(path),
            text: Arc::clone(text),
            span,
            place: LineIndex::new(text).locate(text, span.start as usize),
            message,
            hint: None,
        }
    }

    /// Says the way out.
    pub(super) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}
