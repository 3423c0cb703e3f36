//! The overview of languages at the root of the publication.

use serde::Serialize;

use super::Frame;
use crate::build::language::Language;
use crate::build::location::Location;
use crate::locale::Direction;
use crate::project::config::PageLayout;

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
    pub(crate) fn new(language: &Language, percent: u8, layout: PageLayout) -> Self {
        let front = Location::of_front(&language.locale);
        Self {
            locale: language.locale.to_string(),
            dir: language.direction,
            autonym: language.autonym.clone(),
            href: Location::root().href_to(&front, layout),
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
