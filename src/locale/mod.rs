//! Locales: their ids, script, direction, names and fallback.
//!
//! The one door to the locale data of ICU4X; nothing outside this module (and the formatters of
//! `fluent::runtime`) names it.

mod detection;
mod direction;
mod display_name;
mod fallback;
mod id;
mod quotation;
mod script;

pub use detection::other_language;
pub use direction::Direction;
pub use display_name::{autonym, display_name};
pub use fallback::FallbackChain;
pub use id::{InvalidLocale, LocaleId};
pub use quotation::QuotationMarks;
pub use script::{
    Scripts, is_greek, is_latin, is_mark, is_right_to_left, is_spaceless, script_name,
};
