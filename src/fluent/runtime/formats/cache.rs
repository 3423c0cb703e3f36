//! The formats of one locale, each made once and shared between threads.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use icu_experimental::relativetime::RelativeTimeFormatter;
use icu_list::ListFormatter;
use icu_locale::Locale;
use intl_pluralrules::{PluralRuleType, PluralRules};

use super::calls::Calls;
use super::date_time::DateTimeFormat;
use super::number::NumberFormat;
use super::{list, relative_time};
use crate::fluent::functions::{
    DateTimeOptions, ListOptions, NumberOptions, NumberType, RelativeTimeOptions,
};
use crate::locale::{FormatSettings, LocaleId, NumberingSystem};

/// Formats by their options; what a locale has no data for is kept as none.
type Cache<Options, Format> = RwLock<HashMap<Options, Option<Arc<Format>>>>;

/// The formats of one locale under one choice of settings.
#[derive(Debug)]
pub(in super::super) struct LocaleFormats {
    locale: LocaleId,
    settings: FormatSettings,
    plain: OnceLock<Option<Arc<NumberFormat>>>,
    numbers: Cache<NumberOptions, NumberFormat>,
    date_times: Cache<DateTimeOptions, DateTimeFormat>,
    lists: Cache<ListOptions, ListFormatter>,
    relative_times: Cache<RelativeTimeOptions, RelativeTimeFormatter>,
    cardinal: OnceLock<Option<PluralRules>>,
    ordinal: OnceLock<Option<PluralRules>>,
    number_calls: Calls<NumberFormat>,
    date_time_calls: Calls<DateTimeFormat>,
}

impl LocaleFormats {
    /// Makes an empty set.
    pub(in super::super) fn new(locale: &LocaleId, settings: FormatSettings) -> Self {
        Self {
            locale: locale.clone(),
            settings,
            plain: OnceLock::new(),
            numbers: Cache::default(),
            date_times: Cache::default(),
            lists: Cache::default(),
            relative_times: Cache::default(),
            cardinal: OnceLock::new(),
            ordinal: OnceLock::new(),
            number_calls: Calls::default(),
            date_time_calls: Calls::default(),
        }
    }

    /// Makes an empty set of the same locale under other choices, and these where there are none.
    pub(in super::super) fn with_choices(&self, chosen: &FormatSettings) -> Self {
        Self::new(&self.locale, chosen.clone().or(self.settings.clone()))
    }

    /// Returns the format of numbers that no call gives options.
    pub(in super::super) fn plain_number(&self) -> Option<&Arc<NumberFormat>> {
        let plain = self
            .plain
            .get_or_init(|| self.number(&NumberOptions::default()));
        plain.as_ref()
    }

    /// Returns the locale of the texts.
    pub(in super::super) fn locale(&self) -> &LocaleId {
        &self.locale
    }

    /// Returns the formats of calls of NUMBER.
    pub(in super::super) fn number_calls(&self) -> &Calls<NumberFormat> {
        &self.number_calls
    }

    /// Returns the formats of calls of DATETIME.
    pub(in super::super) fn date_time_calls(&self) -> &Calls<DateTimeFormat> {
        &self.date_time_calls
    }

    /// Returns a format of numbers.
    pub(in super::super) fn number(&self, options: &NumberOptions) -> Option<Arc<NumberFormat>> {
        get_or_load(&self.numbers, options, || {
            NumberFormat::load(&self.with_digits(options.numbering_system), options.clone())
        })
    }

    /// Returns a format of dates and times.
    pub(in super::super) fn date_time(
        &self,
        options: &DateTimeOptions,
    ) -> Option<Arc<DateTimeFormat>> {
        get_or_load(&self.date_times, options, || {
            let mut settings = self.settings.clone();
            settings.calendar = options.calendar.or(settings.calendar);
            settings.hour_cycle = options.hour_cycle.or(settings.hour_cycle);
            settings.numbering_system = options.numbering_system.or(settings.numbering_system);
            DateTimeFormat::load(&settings.to_icu(&self.locale), options, &settings)
        })
    }

    /// Returns a format of lists.
    pub(in super::super) fn list(&self, options: ListOptions) -> Option<Arc<ListFormatter>> {
        let locale = || self.settings.to_icu(&self.locale);
        get_or_load(&self.lists, &options, || list::load(&locale(), options))
    }

    /// Returns a format of distances in time.
    pub(in super::super) fn relative_time(
        &self,
        options: RelativeTimeOptions,
    ) -> Option<Arc<RelativeTimeFormatter>> {
        get_or_load(&self.relative_times, &options, || {
            relative_time::load(&self.with_digits(options.numbering_system), options)
        })
    }

    /// Returns the plural rules of the locale.
    pub(in super::super) fn plural_rules(&self, number_type: NumberType) -> Option<&PluralRules> {
        let (place, rule_type) = match number_type {
            NumberType::Cardinal => (&self.cardinal, PluralRuleType::CARDINAL),
            NumberType::Ordinal => (&self.ordinal, PluralRuleType::ORDINAL),
        };
        let load = || {
            let locale = self.locale.as_language_identifier().clone();
            PluralRules::create(locale, rule_type).ok()
        };
        place.get_or_init(load).as_ref()
    }

    fn with_digits(&self, digits: Option<NumberingSystem>) -> Locale {
        let mut settings = self.settings.clone();
        settings.numbering_system = digits.or(settings.numbering_system);
        settings.to_icu(&self.locale)
    }
}

/// Returns what is in the cache, or loads it. Two threads may both load it; one of them wins.
fn get_or_load<Options: Clone + Eq + Hash, Format>(
    cache: &Cache<Options, Format>,
    options: &Options,
    load: impl FnOnce() -> Option<Format>,
) -> Option<Arc<Format>> {
    let known = cache.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(format) = known.get(options) {
        return format.clone();
    }
    drop(known);
    let format = load().map(Arc::new);
    let mut known = cache.write().unwrap_or_else(PoisonError::into_inner);
    known.entry(options.clone()).or_insert(format).clone()
}
