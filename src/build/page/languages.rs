//! The overview of languages at the root of the publication.

use serde::Serialize;

use super::Frame;
use crate::build::language::Language;
use crate::locale::{Direction, LocaleId};

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
    /// How much of the articles' words is translated: 100 only when all are.
    percent: usize,
}

impl LanguageRow {
    /// Makes the row of a language in which `translated` of `total` words can be read.
    pub(crate) fn new(language: &Language, translated: usize, total: usize) -> Self {
        Self {
            locale: language.locale.to_string(),
            dir: language.direction,
            autonym: language.autonym.clone(),
            href: format!("{}/index.html", language.locale),
            percent: (translated * 100).checked_div(total).unwrap_or(100),
        }
    }
}

impl LanguagesPage {
    /// Makes the overview, which speaks `locale`.
    pub(crate) fn new(locale: &LocaleId, languages: Vec<LanguageRow>) -> Self {
        Self {
            frame: Frame::of_overview(locale),
            languages,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_missing_word_is_not_a_hundred_percent() {
        let ja = Language::new(&"ja".parse().unwrap());
        assert_eq!(LanguageRow::new(&ja, 9_999, 10_000).percent, 99);
        assert_eq!(LanguageRow::new(&ja, 0, 0).percent, 100);
    }
}
