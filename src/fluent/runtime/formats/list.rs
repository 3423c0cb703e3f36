//! Lists.

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::Locale;

use crate::fluent::functions::{ListOptions, ListType, TextStyle};

/// Loads a way of writing lists; none where the locale has no data for it.
pub(super) fn load(locale: &Locale, options: ListOptions) -> Option<ListFormatter> {
    let length = match options.style {
        TextStyle::Long => ListLength::Wide,
        TextStyle::Short => ListLength::Short,
        TextStyle::Narrow => ListLength::Narrow,
    };
    let length = ListFormatterOptions::default().with_length(length);
    let preferences = locale.into();
    let formatter = match options.list_type {
        ListType::Conjunction => ListFormatter::try_new_and(preferences, length),
        ListType::Disjunction => ListFormatter::try_new_or(preferences, length),
        ListType::Unit => ListFormatter::try_new_unit(preferences, length),
    };
    formatter.ok()
}
