//! What is to be adopted.

use crate::article::adopt::Confidence;
use crate::locale::LocaleId;
use crate::plan::ImportFormat;

/// What an adoption is told beside the project.
#[derive(Clone, Debug)]
pub struct AdoptRequest<'a> {
    /// The locale of the documents.
    pub locale: &'a LocaleId,
    /// The documents.
    pub documents: Vec<TranslatedDocument>,
    /// How sure a pair must be.
    pub least: Confidence,
    /// What to do about messages that are translated already.
    pub existing: Existing,
}

/// A document that somebody translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslatedDocument {
    /// Where it comes from; need not lie in the project.
    pub path: String,
    /// What stands in it.
    pub text: String,
    /// What it is.
    pub format: ImportFormat,
    /// The article it is a translation of; by default the one that is called as the file is.
    pub slug: Option<String>,
}

/// What to do about messages that are translated already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Existing {
    /// They stay.
    #[default]
    Keep,
    /// They give way to what the document says.
    Overwrite,
}

impl TranslatedDocument {
    /// Returns what the article is called.
    #[must_use]
    pub fn article(&self) -> &str {
        self.slug.as_deref().unwrap_or_else(|| {
            let name = self.path.rsplit(['/', '\\']).next().unwrap_or(&self.path);
            name.rsplit_once('.').map_or(name, |(stem, _)| stem)
        })
    }
}
