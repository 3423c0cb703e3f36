//! What is asked for.

use std::sync::Arc;

/// What is to be renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RenameKind {
    /// A message, or an attribute of one.
    Message,
    /// A term, or an attribute of one.
    Term,
    /// One `.ftl` file in all its locales.
    Resource,
    /// An article, with its bundles.
    Article,
}

/// A name and the one that takes its place.
#[derive(Clone, Copy, Debug)]
pub struct RenameRequest<'a> {
    /// What there is: `nav-home`, `ui.ftl:nav-home`, `-agency`, `nav-home.title`, `ui.ftl`, a slug,
    /// or the path of a file.
    pub old: &'a str,
    /// What it is to be called.
    pub new: &'a str,
    /// What it is, where the name does not tell.
    pub kind: Option<RenameKind>,
    /// The page templates of the project.
    pub templates: &'a [TemplateText],
}

/// A page template of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateText {
    /// Where it is, relative to the root.
    pub path: Arc<str>,
    /// What stands in it.
    pub text: Arc<str>,
}

impl RenameKind {
    /// All kinds, in the order in which people are told of them.
    pub const ALL: [Self; 4] = [Self::Message, Self::Term, Self::Resource, Self::Article];

    /// Returns the word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Term => "term",
            Self::Resource => "resource",
            Self::Article => "article",
        }
    }
}
