//! The overview of languages at the root of the publication.

use serde::Serialize;

use super::Frame;
use crate::locale::{Direction, LocaleId, autonym};

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
    /// Makes the row of a locale in which `translated` of `total` words can be read.
    pub(crate) fn new(locale: &LocaleId, translated: usize, total: usize) -> Self {
        Self {
            locale: locale.to_string(),
            dir: Direction::of(locale),
            autonym: autonym(locale),
            href: format!("{locale}/index.html"),
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
        let ja = "ja".parse().unwrap();
        assert_eq!(LanguageRow::new(&ja, 9_999, 10_000).percent, 99);
        assert_eq!(LanguageRow::new(&ja, 0, 0).percent, 100);
    }
}
