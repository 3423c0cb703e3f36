//! The settings of a project.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use thiserror::Error;

use super::publish::{PublishPolicy, PublishSettings};
use super::site::SiteSettings;
use super::{AllowedFindings, CONFIG_FILE, Day, FunctionName, PathSeverities, SeveritySetting};
use crate::locale::{FormatSettings, LocaleId};
use crate::project::pattern::PathPattern;
use crate::text::Span;
use crate::tree::TreePath;

/// A value, and where in the configuration it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting<T> {
    /// The value.
    pub value: T,
    /// Its place; none where the default holds.
    pub span: Option<Span>,
}

impl<T> Setting<T> {
    /// Makes a setting that nobody has made.
    #[must_use]
    pub fn default_of(value: T) -> Self {
        Self { value, span: None }
    }

    /// Makes another value of this one at its place, or the error where there is none.
    pub(super) fn try_map<U, E>(
        self,
        map: impl FnOnce(T) -> Option<U>,
        error: impl FnOnce() -> E,
    ) -> Result<Setting<U>, E> {
        let value = map(self.value).ok_or_else(error)?;
        Ok(Setting {
            value,
            span: self.span,
        })
    }
}

/// The settings of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The file, relative to the root.
    pub path: Arc<str>,
    /// The text of the file; none where there is no file.
    pub text: Option<Arc<str>>,
    /// The locale in which resources are written first, articles of their own language aside.
    pub source_locale: Setting<LocaleId>,
    /// Where resources are; those of the project first, then further ones.
    pub resources: Vec<ResourcePattern>,
    /// Where articles are.
    pub articles: Vec<Setting<PathPattern>>,
    /// What is left out of resources and articles.
    pub exclude: Vec<Setting<PathPattern>>,
    /// The folder that builds write to.
    pub output: Setting<TreePath>,
    /// The site that builds make.
    pub site: SiteSettings,
    /// What has to be there for a page to be published.
    pub publish: PublishSettings,
    /// How much of a locale has to be translated.
    pub min_coverage: Setting<Percent>,
    /// Locales that the project has, files or none.
    pub required_locales: Vec<Setting<LocaleId>>,
    /// The front-matter fields that are translated.
    pub translatable_fields: Vec<Setting<String>>,
    /// The locales that every locale falls back to before the source.
    pub fallback_pivots: Vec<Setting<LocaleId>>,
    /// Which changes of a source leave its translations current.
    pub carry: Vec<Setting<Carried>>,
    /// How numbers and dates are written in all locales.
    pub formats: FormatSettings,
    /// What holds for one locale alone.
    pub locales: BTreeMap<LocaleId, LocaleSettings>,
    /// The severities of checks, in file order. Whether there are such checks is not known here.
    pub severities: Vec<SeveritySetting>,
    /// The severities of checks in some files, in file order; where two sections speak, the later
    /// holds.
    pub path_severities: Vec<PathSeverities>,
    /// The findings that are meant.
    pub allowances: Vec<AllowedFindings>,
    /// The files that say what terms are agreed to be.
    pub glossaries: Vec<Setting<TreePath>>,
    /// The functions that the application provides beside those of this program.
    pub functions: Vec<Setting<FunctionName>>,
    /// The source code in which messages are named.
    pub usage_sources: Vec<Setting<PathPattern>>,
}

/// A pattern of resources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourcePattern {
    /// Where they are.
    pub pattern: Setting<PathPattern>,
    /// Whether they belong to the project.
    pub access: Access,
}

/// What may be done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It belongs to the project.
    Writable,
    /// It is seen, but not counted and not written.
    ReadOnly,
}

/// What holds for one locale alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleSettings {
    /// The name of the locale in the section's head.
    pub span: Span,
    /// How much of it has to be translated.
    pub min_coverage: Option<Setting<Percent>>,
    /// The last day on which less than all of it is enough.
    pub until: Option<Setting<Day>>,
    /// The severities that hold in it, before those of the project.
    pub severities: Vec<SeveritySetting>,
    /// The locales it falls back to before the source, instead of the project's.
    pub fallback: Option<Vec<Setting<LocaleId>>>,
    /// How its numbers and dates are written.
    pub formats: FormatSettings,
    /// What its pages have to have, where it is other than elsewhere.
    pub publish: PublishSettings,
}

/// A change of a source after which `sync` says that translations hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// Nothing but punctuation, capitals and blanks.
    Punctuation,
}

/// A word that is no change to carry.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("changes of grade `{0}` are not carried; write `punctuation`")]
pub struct NotCarried(String);

impl FromStr for Carried {
    type Err = NotCarried;

    fn from_str(text: &str) -> Result<Self, NotCarried> {
        match text {
            "punctuation" => Ok(Self::Punctuation),
            _ => Err(NotCarried(text.to_owned())),
        }
    }
}

/// A share in whole per cent, from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(u8);

impl Percent {
    /// All of it.
    pub const ALL: Self = Self(100);

    /// Makes a share; none above 100.
    #[must_use]
    pub fn new(value: u8) -> Option<Self> {
        (value <= 100).then_some(Self(value))
    }

    /// Returns the number.
    #[must_use]
    pub fn value(self) -> u8 {
        self.0
    }

    /// Says whether `part` of `whole` is at least this share; of nothing, any part is.
    #[must_use]
    pub fn is_reached_by(self, part: usize, whole: usize) -> bool {
        part as u128 * 100 >= whole as u128 * u128::from(self.0)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} %", self.0)
    }
}

impl Config {
    /// Returns the patterns of resources that belong to the project.
    pub fn writable_patterns(&self) -> impl Iterator<Item = &PathPattern> {
        self.resources
            .iter()
            .filter(|resource| resource.access == Access::Writable)
            .map(|resource| &resource.pattern.value)
    }

    /// Returns the share of `locale` that has to be translated.
    #[must_use]
    pub fn min_coverage_of(&self, locale: &LocaleId) -> &Setting<Percent> {
        let own = self.locales.get(locale);
        own.and_then(|settings| settings.min_coverage.as_ref())
            .unwrap_or(&self.min_coverage)
    }

    /// Returns the last day on which less than all of `locale` is enough, if there is one.
    #[must_use]
    pub fn grace_of(&self, locale: &LocaleId) -> Option<&Setting<Day>> {
        self.locales.get(locale)?.until.as_ref()
    }

    /// Returns what pages of an article in `locale` have to have, given what the article itself
    /// settles.
    #[must_use]
    pub fn publish_policy(&self, locale: &LocaleId, article: &PublishSettings) -> PublishPolicy {
        let own = self.locales.get(locale).map(|settings| &settings.publish);
        let layers = [Some(article), own, Some(&self.publish)];
        PublishPolicy::of(layers.into_iter().flatten())
    }

    /// Returns the locales that `locale` falls back to before the source: its own, else those of
    /// the nearest locale above it, else the project's.
    #[must_use]
    pub fn pivots_of(&self, locale: &LocaleId) -> Vec<LocaleId> {
        let pivots = std::iter::once(locale.clone())
            .chain(locale.parents())
            .find_map(|locale| self.locales.get(&locale)?.fallback.as_ref())
            .unwrap_or(&self.fallback_pivots);
        pivots.iter().map(|pivot| pivot.value.clone()).collect()
    }

    /// Returns how numbers and dates are written in `locale`: choice by choice its own, else that
    /// of the nearest locale above it, else the project's.
    #[must_use]
    pub fn formats_of(&self, locale: &LocaleId) -> FormatSettings {
        let lineage = std::iter::once(locale.clone()).chain(locale.parents());
        let chosen = lineage.filter_map(|locale| Some(self.locales.get(&locale)?.formats.clone()));
        chosen
            .chain([self.formats.clone()])
            .fold(FormatSettings::default(), FormatSettings::or)
    }
}

impl Default for Config {
    /// Returns the settings of a project without `tarjuma.toml`.
    fn default() -> Self {
        Self {
            path: CONFIG_FILE.into(),
            text: None,
            source_locale: default_of("en"),
            resources: vec![ResourcePattern {
                pattern: default_of("locales/{locale}/**/*.ftl"),
                access: Access::Writable,
            }],
            articles: vec![default_of("articles/**/*.md")],
            exclude: Vec::new(),
            output: default_of("dist"),
            site: SiteSettings::default(),
            publish: PublishSettings::default(),
            min_coverage: Setting::default_of(Percent::ALL),
            required_locales: Vec::new(),
            translatable_fields: ["title", "description", "dateline", "caption"]
                .map(default_of)
                .to_vec(),
            fallback_pivots: Vec::new(),
            carry: Vec::new(),
            formats: FormatSettings::default(),
            locales: BTreeMap::new(),
            severities: Vec::new(),
            path_severities: Vec::new(),
            allowances: Vec::new(),
            glossaries: Vec::new(),
            functions: Vec::new(),
            usage_sources: Vec::new(),
        }
    }
}

fn default_of<T: FromStr<Err: fmt::Debug>>(text: &str) -> Setting<T> {
    Setting::default_of(text.parse().expect("the defaults parse"))
}
