//! The grades of changes.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::diagnostic::Severity;

/// What changed in a source; the gravest of all that did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grade {
    /// Punctuation, capitals and blanks.
    Punctuation,
    /// Emphasis, tags and links.
    Markup,
    /// An address.
    Url,
    /// Words.
    Rewrite,
    /// What somebody is quoted as saying.
    Quote,
    /// A name or term.
    Name,
    /// A number.
    Number,
    /// Whether something is so.
    Negation,
}

/// A word that is no grade.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{word}` is no grade of a change; the grades are {}", listed())]
pub struct UnknownGrade {
    /// The word.
    pub word: String,
}

impl Grade {
    /// Every grade, the gravest last.
    pub const ALL: [Self; 8] = [
        Self::Punctuation,
        Self::Markup,
        Self::Url,
        Self::Rewrite,
        Self::Quote,
        Self::Name,
        Self::Number,
        Self::Negation,
    ];

    /// Returns the word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Punctuation => "punctuation",
            Self::Markup => "markup",
            Self::Url => "url",
            Self::Rewrite => "rewrite",
            Self::Quote => "quote",
            Self::Name => "name",
            Self::Number => "number",
            Self::Negation => "negation",
        }
    }

    /// Returns how bad it is that readers get a translation of the old text: an error where it
    /// says something else than the source does.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::Punctuation | Self::Markup => Severity::Info,
            Self::Url | Self::Rewrite => Severity::Warning,
            Self::Quote | Self::Name | Self::Number | Self::Negation => Severity::Error,
        }
    }
}

impl FromStr for Grade {
    type Err = UnknownGrade;

    fn from_str(text: &str) -> Result<Self, UnknownGrade> {
        let mut all = Self::ALL.into_iter();
        all.find(|grade| grade.as_str() == text)
            .ok_or_else(|| UnknownGrade {
                word: text.to_owned(),
            })
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

fn listed() -> String {
    let names = Grade::ALL.map(|grade| format!("`{grade}`"));
    names.join(", ")
}
