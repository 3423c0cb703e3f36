//! Locales: their ids, script, direction, names and fallback.
//!
//! The one door to the locale data of ICU4X; nothing outside this module (and the formatters of
//! `fluent::runtime`) names it.

mod abbreviations;
mod calendar_names;
mod casing;
mod choice;
mod collation;
mod currency;
mod detection;
mod direction;
mod display_name;
mod fallback;
mod format_locale;
mod format_settings;
mod id;
mod plural;
mod plural_numbers;
mod pseudo;
mod punctuation;
mod quotation;
mod region;
mod script;
mod sentence;
mod transliteration;
mod unit;
mod zone;

pub use calendar_names::CalendarNames;
pub use choice::{Calendar, HourCycle, InvalidChoice, NumberingSystem};
pub use collation::Collation;
pub use currency::{CurrencyCode, InvalidCurrency};
pub use detection::{other_language, surely_other_language};
pub use direction::Direction;
pub use display_name::{autonym, display_name, is_known_language};
pub use fallback::FallbackChain;
pub use format_locale::{FormatLocale, InvalidFormatLocale, locale_of_tag};
pub use format_settings::FormatSettings;
pub use id::{InvalidLocale, LocaleId};
pub(crate) use plural::plural_rules;
pub use plural::{PluralKind, is_plural_category, plural_categories};
pub use plural_numbers::{FractionDigits, PluralNumbers, sample};
pub use pseudo::{NotPseudo, PseudoLocale};
pub use punctuation::Punctuation;
pub use quotation::QuotationMarks;
pub use script::{
    Scripts, is_greek, is_latin, is_mark, is_of_several_scripts, is_right_to_left, is_spaceless,
    script_name,
};
pub use transliteration::Latinizer;
pub use unit::Unit;
pub use zone::{InvalidZone, ZoneId};
