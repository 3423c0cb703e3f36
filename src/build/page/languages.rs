//! The overview of languages at the root of the publication.

use serde::Serialize;

use super::Frame;
use crate::build::language::Language;
use crate::build::layout::Layout;
use crate::locale::Direction;

/// The variable `page` of `languages.html`.
#[derive(Debug, Serialize)]
pub(crate) struct LanguagesPage {
    #[serde(flatten)]
    frame: Frame,
    languages: Vec<LanguageRow>,
}

/// A language of the publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct LanguageRow {
    locale: String,
    dir: Direction,
    autonym: String,
    href: String,
    /// How much is translated: 100 only when all is.
    percent: u8,
}

impl LanguageRow {
    /// Makes the row of a language into which so much is translated.
    pub(crate) fn new(language: &Language, percent: u8, layout: Layout<'_>) -> Self {
        let front = layout.front(&language.locale);
        Self {
            locale: language.locale.to_string(),
            dir: language.direction,
            autonym: language.autonym.clone(),
            href: layout.languages().href_to(&front, layout),
            percent,
        }
    }
}

impl LanguagesPage {
    /// Makes the overview.
    pub(crate) fn new(frame: Frame, languages: Vec<LanguageRow>) -> Self {
        Self { frame, languages }
    }
}
