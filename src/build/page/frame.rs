//! What every page has.

use minijinja::Value;
use serde::Serialize;

use crate::build::place::Place;
use crate::locale::{Direction, LocaleId};

/// The part of `page` that the base template uses.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Frame {
    /// The locale of the page.
    pub(crate) locale: String,
    /// Its direction, `ltr` or `rtl`.
    pub(crate) dir: Direction,
    /// The way up to `dist/`: nothing, or `../` once or more.
    pub(crate) root: String,
    /// The link to the locale's index.
    pub(crate) home: String,
}

impl Frame {
    /// Makes the frame of an article's page.
    pub(crate) fn of_article(place: Place<'_>) -> Self {
        let home = format!("{}index.html", place.home());
        Self::new(place.locale, place.root(), home)
    }

    /// Makes the frame of a locale's index.
    pub(crate) fn of_index(locale: &LocaleId) -> Self {
        Self::new(locale, "../".to_owned(), "index.html".to_owned())
    }

    /// Makes the frame of the overview of languages, which speaks `locale`.
    pub(crate) fn of_overview(locale: &LocaleId) -> Self {
        Self::new(locale, String::new(), format!("{locale}/index.html"))
    }

    fn new(locale: &LocaleId, root: String, home: String) -> Self {
        Self {
            locale: locale.to_string(),
            dir: Direction::of(locale),
            root,
            home,
        }
    }
}

/// A text of an article in a locale's page, and the locale it is written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Served {
    /// Plain text.
    pub(crate) text: String,
    /// The locale that has it.
    pub(crate) locale: LocaleId,
}

impl Served {
    /// Returns the attributes of an element in a page in `page_locale` that holds this text:
    /// nothing, or ` lang="en" dir="ltr"`.
    pub(crate) fn attributes(&self, page_locale: &LocaleId) -> Value {
        if self.locale == *page_locale {
            return Value::from_safe_string(String::new());
        }
        let direction = Direction::of(&self.locale);
        let attributes = format!(r#" lang="{}" dir="{direction}""#, self.locale);
        Value::from_safe_string(attributes)
    }
}

/// Returns the text and attributes of what may be absent, for a template's two variables.
pub(super) fn text_and_attributes(
    served: Option<&Served>,
    page_locale: &LocaleId,
) -> (Option<String>, Value) {
    match served {
        Some(served) => (Some(served.text.clone()), served.attributes(page_locale)),
        None => (None, Value::from_safe_string(String::new())),
    }
}
