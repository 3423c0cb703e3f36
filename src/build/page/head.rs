//! What the head of a page tells machines: its address, its versions and its language.

use minijinja::Value;
use serde::Serialize;

use crate::build::language::Language;
use crate::build::location::Location;
use crate::build::site::Site;
use crate::build::structured_data::StructuredData;

/// The value of `hreflang` for readers of no language of the site.
const DEFAULT: &str = "x-default";

/// The variable `page.head`.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Head {
    /// The address of the page itself.
    pub(crate) canonical: Option<String>,
    /// The addresses of all versions, this one included, and that for other readers.
    pub(crate) alternates: Vec<HeadAlternate>,
    /// The locale as Open Graph names it.
    pub(crate) og_locale: Option<String>,
    /// The locales of the other versions.
    pub(crate) og_alternates: Vec<String>,
    /// Whether search engines are asked to leave the page out.
    pub(crate) is_hidden: bool,
    /// The link to the feed of the locale.
    pub(crate) feed: Option<String>,
    /// The address of a picture.
    pub(crate) image: Option<String>,
    /// What a script element of linked data holds.
    pub(crate) structured_data: Option<Value>,
}

/// A version of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct HeadAlternate {
    pub(crate) hreflang: String,
    pub(crate) href: String,
}

/// A page and its versions in other languages.
pub(crate) struct Versions<'a> {
    /// All versions that the site announces, this one included.
    pub(crate) all: Vec<(&'a Language, Location)>,
    /// The version for readers of other languages.
    pub(crate) default: Option<Location>,
}

impl Head {
    /// Makes the head of the page at `own`, in `language`. A page that is not among the versions
    /// names none and is hidden.
    pub(crate) fn new(
        site: &Site,
        language: &Language,
        own: &Location,
        versions: &Versions<'_>,
    ) -> Self {
        let is_among = versions.all.iter().any(|(_, location)| location == own);
        let mut head = Self {
            canonical: site.absolute(own),
            og_locale: language.open_graph.clone(),
            is_hidden: !is_among,
            ..Self::default()
        };
        if is_among {
            head.name_versions(site, language, versions);
        }
        head
    }

    /// Adds the link to the feed of the page's locale.
    pub(crate) fn with_feed(mut self, site: &Site, own: &Location, feed: &str) -> Self {
        self.feed = site.url.as_ref().map(|_| own.href_to_file(feed));
        self
    }

    /// Adds linked data.
    pub(crate) fn with_data(mut self, data: &StructuredData) -> Self {
        self.structured_data = Some(Value::from_safe_string(data.to_script()));
        self
    }

    fn name_versions(&mut self, site: &Site, language: &Language, versions: &Versions<'_>) {
        let alternate = |hreflang: String, location: &Location| {
            let href = site.absolute(location)?;
            Some(HeadAlternate { hreflang, href })
        };
        let all = versions.all.iter();
        let all = all.filter_map(|(other, location)| alternate(other.locale.to_string(), location));
        let default = versions.default.iter();
        let default = default.filter_map(|location| alternate(DEFAULT.to_owned(), location));
        self.alternates = all.chain(default).collect();
        let others = versions.all.iter().map(|(other, _)| *other);
        let others = others.filter(|other| other.locale != language.locale);
        self.og_alternates = others
            .filter_map(|other| other.open_graph.clone())
            .collect();
    }
}
