//! What every page has.

use std::collections::BTreeMap;

use minijinja::Value;
use serde::{Deserialize, Serialize};

use super::Head;
use crate::build::foreign::is_foreign_to;
use crate::build::location::Location;
use crate::build::site::Site;
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
    /// The link to the locale's front page.
    pub(crate) home: String,
    /// The link to the overview of languages.
    pub(crate) languages_href: String,
    /// The addresses at which readers can follow the publication, by the names of networks.
    pub(crate) networks: BTreeMap<String, String>,
    /// What machines are told.
    pub(crate) head: Head,
}

impl Frame {
    /// Makes the frame of the page at `own`.
    pub(crate) fn new(site: &Site, locale: &LocaleId, own: &Location, head: Head) -> Self {
        let way = |to: &Location| own.href_to(to, site.layout());
        let root = own.href_to_file("style.css");
        Self {
            locale: locale.to_string(),
            dir: Direction::of(locale),
            root: root.trim_end_matches("style.css").to_owned(),
            home: way(&site.layout().front(locale)),
            languages_href: way(&site.layout().languages()),
            networks: site.follow.clone(),
            head,
        }
    }

    /// Makes the frame of a page that servers show under any address.
    pub(crate) fn anywhere(site: &Site, locale: &LocaleId) -> Self {
        let path = site.url.as_ref().map_or("", |url| url.path());
        let root = format!("{path}/");
        let file = |location: Location| format!("{root}{}", location.path());
        Self {
            locale: locale.to_string(),
            dir: Direction::of(locale),
            home: file(site.layout().front(locale)),
            languages_href: file(site.layout().languages()),
            networks: site.follow.clone(),
            root,
            head: Head {
                is_hidden: true,
                ..Head::default()
            },
        }
    }
}
/// A text of an article in a locale's page, and the locale it is written in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Served {
    /// Plain text.
    pub(crate) text: String,
    /// The locale that has it.
    pub(crate) locale: LocaleId,
}

impl Served {
    /// Says whether readers of a page in `page_locale` get this text in another language.
    pub(crate) fn is_foreign(&self, page_locale: &LocaleId) -> bool {
        is_foreign_to(page_locale, &self.locale)
    }

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
