//! Why nothing is renamed.

use std::sync::Arc;

use thiserror::Error;

/// Why nothing is renamed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RenameError {
    /// There is no such thing.
    #[error("there is no {what} `{name}`")]
    Unknown {
        /// What was looked for.
        what: &'static str,
        /// What was asked for.
        name: String,
        /// The name that was probably meant.
        nearest: Option<String>,
    },
    /// There are several.
    #[error("`{name}` may be {}", candidates.join(" or "))]
    Ambiguous {
        /// What was asked for.
        name: String,
        /// What it may be.
        candidates: Vec<String>,
        /// How to say which.
        hint: String,
    },
    /// Something is called so already.
    #[error("there is a {what} `{name}` already, in {path}")]
    Taken {
        /// What there is.
        what: &'static str,
        /// The new name.
        name: String,
        /// Where it is.
        path: Arc<str>,
    },
    /// Both names are one.
    #[error("`{name}` is what it is called already")]
    Same {
        /// The name.
        name: String,
    },
    /// Nothing can be called so.
    #[error("`{name}` cannot name {what}: {reason}")]
    Unfit {
        /// What was to be called so.
        what: &'static str,
        /// The new name.
        name: String,
        /// Why not.
        reason: String,
    },
    /// The thing cannot be renamed.
    #[error("`{name}` cannot be renamed: {reason}")]
    Fixed {
        /// What was asked for.
        name: String,
        /// Why not.
        reason: String,
    },
}

impl RenameError {
    /// Returns what to type instead, if it is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Unknown { nearest, .. } => nearest
                .as_ref()
                .map(|name| format!("did you mean `{name}`?")),
            Self::Ambiguous { hint, .. } => Some(hint.clone()),
            Self::Taken { .. } => Some("nothing is overwritten; choose another name".to_owned()),
            Self::Same { .. } => Some("give the new name behind the present one".to_owned()),
            Self::Unfit { .. } | Self::Fixed { .. } => None,
        }
    }
}
