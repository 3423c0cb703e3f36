//! What goes into an import and what comes out.

use thiserror::Error;

use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::markdown::Problem;

/// A short message of a user interface, by which labels on a page are recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UiLabel {
    /// The locale of the text.
    pub locale: LocaleId,
    /// The message: `nav-home`.
    pub id: String,
    /// What it reads.
    pub text: String,
}

/// A page to import.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// The file it comes from, for findings.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The language that it is written in.
    pub lang: &'a LocaleId,
    /// The messages of every locale that may stand on it as labels.
    pub labels: &'a [UiLabel],
}

/// An article made of something else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// The article: front matter and Markdown.
    pub article: String,
    /// What does not stand in it, in the order of the page.
    pub left_out: Vec<LeftOut>,
    /// What its author should look at.
    pub findings: Vec<Finding>,
}

/// Why a file cannot become an article.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ImportError {
    /// There is nothing in it.
    #[error("the file has no text")]
    Empty,
    /// Its front matter cannot be read.
    #[error("{}", .0.reason)]
    FrontMatter(Problem),
}

/// A piece of the page that does not stand in the article as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The piece.
    pub text: String,
    /// Why, in a few words.
    pub reason: &'static str,
}

impl LeftOut {
    pub(super) fn new(text: impl Into<String>, reason: &'static str) -> Self {
        Self {
            text: text.into(),
            reason,
        }
    }
}
