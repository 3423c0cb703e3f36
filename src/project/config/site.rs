//! The site that builds make: where it will be found, and how it is laid out.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::str::FromStr;

use thiserror::Error;

use super::publish::{UnknownPolicy, unknown};
use super::{Setting, WebAddress};

/// How many articles a page of a list shows where nothing else is set.
const PAGE_SIZE: NonZeroUsize = NonZeroUsize::new(20).expect("twenty is not zero");

/// What a project says of its site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteSettings {
    /// Where it will be found.
    pub url: Option<Setting<SiteUrl>>,
    /// What it is called, where no message says so.
    pub title: Option<Setting<String>>,
    /// How its pages are named.
    pub layout: Setting<PageLayout>,
    /// Where the pages of the project's source locale are.
    pub source_place: Setting<SourcePlace>,
    /// What translations of an article are called in addresses.
    pub slugs: Setting<SlugPolicy>,
    /// How many articles a list shows before it goes on elsewhere; feeds stop there.
    pub page_size: Setting<NonZeroUsize>,
    /// Where readers can follow the publication, by the names of networks.
    pub follow: BTreeMap<String, Setting<WebAddress>>,
    /// Whether pages say of each passage where its translation comes from.
    pub provenance_labels: Setting<ProvenanceLabels>,
}

/// How pages are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageLayout {
    /// `hi/stepwell.html`: the site can be read without a server.
    #[default]
    Files,
    /// `hi/stepwell/index.html`, found at `/hi/stepwell/`.
    Folders,
}

/// Where the pages of the project's source locale are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SourcePlace {
    /// In a folder of its name, as those of every locale.
    #[default]
    Folder,
    /// At the root of the site.
    Root,
}

/// What translations of an article are called in addresses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SlugPolicy {
    /// As the article is.
    #[default]
    Kept,
    /// By their headline, in its own script.
    Translated,
    /// By their headline in Latin letters, where there are rules for its script.
    Transliterated,
}

/// Whether pages say of each passage where its translation comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ProvenanceLabels {
    /// They do not; data formats do.
    #[default]
    Hidden,
    /// They do.
    Shown,
}

/// The address of a site, without a `/` at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteUrl(String);

/// A text that is no address of a site.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no address of a site; write one such as `https://example.org/news`")]
pub struct InvalidSiteUrl(String);

impl Default for SiteSettings {
    fn default() -> Self {
        Self {
            url: None,
            title: None,
            layout: Setting::default_of(PageLayout::default()),
            source_place: Setting::default_of(SourcePlace::default()),
            slugs: Setting::default_of(SlugPolicy::default()),
            page_size: Setting::default_of(PAGE_SIZE),
            follow: BTreeMap::new(),
            provenance_labels: Setting::default_of(ProvenanceLabels::default()),
        }
    }
}

impl SiteUrl {
    /// Returns the address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns its host and port: `example.org`.
    #[must_use]
    pub fn host(&self) -> &str {
        let (_, rest) = self.0.split_once("://").unwrap_or_default();
        rest.split('/').next().unwrap_or_default()
    }

    /// Returns its path without a `/` at the end: `/news`, or nothing.
    #[must_use]
    pub fn path(&self) -> &str {
        let (_, rest) = self.0.split_once("://").unwrap_or_default();
        rest.find('/').map_or("", |slash| &rest[slash..])
    }
}

impl FromStr for SiteUrl {
    type Err = InvalidSiteUrl;

    /// Takes an address of the web with a host and perhaps a path, written as
    /// [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986) has it: no query, no user.
    fn from_str(text: &str) -> Result<Self, InvalidSiteUrl> {
        let rest = (text.strip_prefix("https://")).or_else(|| text.strip_prefix("http://"));
        let is_part = |c: char| c.is_ascii_alphanumeric() || "-._~!$&()*+,;=:%/[]".contains(c);
        let is_address = rest.is_some_and(|rest| {
            !rest.starts_with('/') && !rest.is_empty() && rest.chars().all(is_part)
        });
        if !is_address {
            return Err(InvalidSiteUrl(text.to_owned()));
        }
        Ok(Self(text.trim_end_matches('/').to_owned()))
    }
}

impl FromStr for PageLayout {
    type Err = UnknownPolicy;

    fn from_str(text: &str) -> Result<Self, UnknownPolicy> {
        match text {
            "files" => Ok(Self::Files),
            "folders" => Ok(Self::Folders),
            _ => Err(unknown(text, "`files`, `folders`")),
        }
    }
}

impl FromStr for SlugPolicy {
    type Err = UnknownPolicy;

    fn from_str(text: &str) -> Result<Self, UnknownPolicy> {
        match text {
            "kept" => Ok(Self::Kept),
            "translated" => Ok(Self::Translated),
            "transliterated" => Ok(Self::Transliterated),
            _ => Err(unknown(text, "`kept`, `translated`, `transliterated`")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_host_and_nothing_that_ends_an_attribute() {
        let url: SiteUrl = "https://news.example.org:8080/daily/".parse().unwrap();
        assert_eq!(
            (url.as_str(), url.host(), url.path()),
            (
                "https://news.example.org:8080/daily",
                "news.example.org:8080",
                "/daily"
            )
        );
        for text in [
            "example.org",
            "https://",
            "https:///daily",
            "javascript:alert(1)",
            "https://x\"><script>",
            "https://a b",
            "https://user@example.org",
            "https://example.org?x",
            "https://example.org#x",
        ] {
            assert!(text.parse::<SiteUrl>().is_err(), "{text}");
        }
    }
}
