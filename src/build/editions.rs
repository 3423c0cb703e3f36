//! The editions of an article: what it is in each locale.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::language::Language;
use super::layout::Layout;
use super::location::Location;
use super::place::Place;
use super::standing::Standing;
use crate::locale::LocaleId;

/// What an article is in each locale of the project.
#[derive(Clone, Debug)]
pub(crate) struct Editions {
    /// What it is called in each locale.
    pub(crate) names: BTreeMap<LocaleId, Arc<str>>,
    /// The locale it was written in.
    pub(crate) source_locale: LocaleId,
    pub(crate) standings: BTreeMap<LocaleId, Standing>,
}

impl Editions {
    /// Returns the languages in which the site announces it, in the order of `languages`.
    pub(crate) fn announced<'l>(
        &self,
        languages: &'l [Language],
    ) -> impl Iterator<Item = &'l Language> {
        languages.iter().filter(|language| {
            let standing = self.standings.get(&language.locale);
            standing.is_some_and(|standing| standing.is_announced())
        })
    }

    /// Returns what it is called in a locale of the project.
    pub(crate) fn name(&self, locale: &LocaleId) -> &str {
        self.names.get(locale).map_or("", |name| name)
    }

    /// Returns where its page in a locale is, or would be.
    pub(crate) fn location(&self, locale: &LocaleId, layout: Layout<'_>) -> Location {
        let slug = self.name(locale);
        Location::of_article(Place { locale, slug }, layout)
    }
}
