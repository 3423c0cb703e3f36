//! Which articles readers of a locale are led to.
//!
//! A page may link to an article that is withheld in its locale. Most projects withhold nothing, so
//! that is found out of those articles alone that are linked to, where an earlier build does not tell.

use std::sync::{Arc, PoisonError};

use super::links::Editions;
use super::manuscript::Manuscript;
use super::policy::may_settle;
use super::press::{Audience, Press};
use super::records::ArticleState;
use crate::locale::LocaleId;
use crate::project::config::PublishSettings;

impl Editions for Press<'_> {
    fn locale_of(&self, path: &str, locale: &LocaleId) -> Option<LocaleId> {
        if self.audience == Audience::Testers {
            return Some(locale.clone());
        }
        let state = self.states.get(path)?;
        if self.leads_to(state, locale) {
            return Some(locale.clone());
        }
        let source = &state.article.file.locale;
        let mut locales = self.languages.iter().map(|language| &language.locale);
        locales
            .any(|locale| locale == source)
            .then(|| source.clone())
    }
}

impl Press<'_> {
    /// Says whether readers of `locale` get a page of an article that lists name.
    fn leads_to(&self, state: &ArticleState<'_, '_>, locale: &LocaleId) -> bool {
        let file = state.article.file;
        if *locale == file.locale {
            return true;
        }
        let mut languages = self.languages.iter();
        let place = languages.position(|language| language.locale == *locale);
        // Only editions that lists name are recorded.
        if place.is_some_and(|place| matches!(state.records.get(place), Some(Some(_)))) {
            return true;
        }
        if !self.may_withhold(state, locale) {
            return true;
        }
        let key = (Arc::clone(&file.path), locale.clone());
        let known = || self.led_to.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known().get(&key) {
            return *known;
        }
        let manuscript = Manuscript::read(self.workspace, self.voices, state.article);
        let is_led_to = self.draft(&manuscript, locale).standing.is_listed();
        known().insert(key, is_led_to);
        is_led_to
    }

    /// Says whether an article may be without a page in a locale, before it is read.
    fn may_withhold(&self, state: &ArticleState<'_, '_>, locale: &LocaleId) -> bool {
        let config = &self.workspace.config;
        let policy = || config.publish_policy(locale, &PublishSettings::default());
        may_settle(state.article.file) || policy().may_withhold()
    }
}
