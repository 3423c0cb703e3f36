//! What functions have no data for in a locale.

use icu_locale::Locale;

use super::iso::{asks_for_names, names_months};
use super::relative_time;
use crate::fluent::functions::{
    DateTimeOptions, Given, Numeric, RelativeTimeOptions, TextStyle, TimeUnit,
};
use crate::locale::{FormatSettings, LocaleId};

/// Says whether there are words for what a call of a function with these options writes in a locale, or
/// in one above it as CLDR has them; calls that write no words of their own have all they need, and so
/// have those with options that are none, which write nothing.
#[must_use]
pub fn has_words_for(
    function: &str,
    given: &[Given<'_>],
    locale: &LocaleId,
    settings: &FormatSettings,
) -> bool {
    let locale = settings.to_icu(locale);
    match function {
        "DATETIME" => {
            let options = DateTimeOptions::from_call(given);
            !options.is_ok_and(|options| asks_for_names(&options)) || names_months(&locale)
        }
        "RELATIVETIME" => says_how_far(&locale),
        _ => true,
    }
}

/// Says whether distances are told otherwise than in no language at all: `+2 d`.
fn says_how_far(locale: &Locale) -> bool {
    let options = RelativeTimeOptions {
        unit: TimeUnit::Day,
        numeric: Numeric::Always,
        style: TextStyle::Long,
        numbering_system: None,
    };
    let words = |locale: &Locale| {
        let format = relative_time::load(locale, options)?;
        let mut text = format.format(2.into()).to_string();
        text.retain(|c| !c.is_numeric());
        Some(text)
    };
    words(locale) != words(&Locale::UNKNOWN)
}
