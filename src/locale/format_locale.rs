//! A locale with the extensions of BCP 47 that say how numbers and dates are written.

use std::str::FromStr;

use icu_locale::Locale;
use icu_locale::extensions::unicode::Keywords;
use thiserror::Error;

use super::{Calendar, FormatSettings, HourCycle, LocaleId, NumberingSystem};

/// A locale whose numbers and dates are taken, `en-IN-u-nu-deva-hc-h23`.
///
/// Of the [Unicode extension](https://www.unicode.org/reports/tr35/#u_Extension) the calendar
/// (`ca`), the hour cycle (`hc`) and the numbering system (`nu`) are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatLocale(FormatSettings);

/// A text that is no locale of formats.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InvalidFormatLocale {
    /// It is no locale at all.
    #[error("`{0}` is not a locale; write one such as `en-IN` or `hi-u-nu-deva`")]
    NotALocale(String),
    /// An extension that means nothing here.
    #[error("the extension `{0}` means nothing here; `-u-` with `ca`, `hc` and `nu` is read")]
    UnknownExtension(String),
    /// A value that an extension does not have.
    #[error("{0}")]
    UnknownValue(String),
}

impl FormatLocale {
    /// Returns the locale and what it chooses.
    #[must_use]
    pub fn settings(&self) -> &FormatSettings {
        &self.0
    }

    /// Returns the locale and what it chooses.
    #[must_use]
    pub fn into_settings(self) -> FormatSettings {
        self.0
    }
}

impl FromStr for FormatLocale {
    type Err = InvalidFormatLocale;

    fn from_str(text: &str) -> Result<Self, InvalidFormatLocale> {
        if let Ok(plain) = text.parse() {
            return Ok(Self(FormatSettings {
                locale: Some(plain),
                ..FormatSettings::default()
            }));
        }
        let not_a_locale = || InvalidFormatLocale::NotALocale(text.to_owned());
        let id = locale_of_tag(text).ok_or_else(not_a_locale)?;
        let locale: Locale = text.parse().map_err(|_| not_a_locale())?;
        let mut extensions = locale.extensions.clone();
        extensions.unicode.keywords = Keywords::new();
        if !extensions.is_empty() {
            return Err(InvalidFormatLocale::UnknownExtension(
                extensions.to_string(),
            ));
        }
        let mut settings = FormatSettings {
            locale: Some(id),
            ..FormatSettings::default()
        };
        for (key, value) in locale.extensions.unicode.keywords.iter() {
            read_keyword(&mut settings, key.as_str(), &value.to_string())?;
        }
        Ok(Self(settings))
    }
}

/// Returns the locale that a [language tag](https://www.rfc-editor.org/rfc/bcp/bcp47.txt) names,
/// whatever its extensions say: `hi` of `hi-u-nu-deva` and of `hi-x-mine`.
#[must_use]
pub fn locale_of_tag(tag: &str) -> Option<LocaleId> {
    if let Ok(plain) = tag.parse() {
        return Some(plain);
    }
    let locale: Locale = tag.parse().ok()?;
    locale.id.to_string().parse().ok()
}

fn read_keyword(
    settings: &mut FormatSettings,
    key: &str,
    value: &str,
) -> Result<(), InvalidFormatLocale> {
    match key {
        "ca" => settings.calendar = Some(parse::<Calendar>(value)?),
        "hc" => settings.hour_cycle = Some(parse::<HourCycle>(value)?),
        "nu" => settings.numbering_system = Some(parse::<NumberingSystem>(value)?),
        _ => return Err(InvalidFormatLocale::UnknownExtension(key.to_owned())),
    }
    Ok(())
}

fn parse<T: FromStr<Err: ToString>>(value: &str) -> Result<T, InvalidFormatLocale> {
    let parsed = value.parse();
    parsed.map_err(|error: T::Err| InvalidFormatLocale::UnknownValue(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_are_choices() {
        let locale: FormatLocale = "hi-IN-u-ca-indian-hc-h23-nu-deva".parse().unwrap();
        let settings = locale.settings();
        assert_eq!(settings.locale, Some("hi-IN".parse().unwrap()));
        assert_eq!(settings.calendar.map(Calendar::as_str), Some("indian"));
        assert_eq!(settings.hour_cycle.map(HourCycle::as_str), Some("h23"));
        let digits = settings.numbering_system.map(NumberingSystem::as_str);
        assert_eq!(digits, Some("deva"));
    }

    #[test]
    fn spellings_of_locales_are_those_of_locale_ids() {
        for (text, id) in [("hi_IN", "hi-IN"), ("ja-JP-mac", "ja-JP-macos")] {
            let locale: FormatLocale = text.parse().unwrap();
            assert_eq!(locale.settings().locale, Some(id.parse().unwrap()));
        }
    }

    #[test]
    fn a_tag_is_of_its_language_whatever_it_says_beside() {
        for (tag, id) in [
            ("pl_PL", "pl-PL"),
            ("pl-u-ca-gregory", "pl"),
            ("pl-u-co-phonebk", "pl"),
            ("zh-Hant-x-mine", "zh-Hant"),
        ] {
            assert_eq!(locale_of_tag(tag), Some(id.parse().unwrap()), "{tag}");
        }
        assert_eq!(locale_of_tag("drafts"), None);
    }

    #[test]
    fn what_means_nothing_is_refused() {
        for (text, message) in [
            ("drafts", "`drafts` is not a locale"),
            ("hi-u-nu-dewa", "did you mean `deva`?"),
            ("hi-u-co-phonebk", "the extension `co` means nothing here"),
            ("hi-t-ur", "the extension `t-ur` means nothing here"),
            ("hi-x-mine", "the extension `x-mine` means nothing here"),
        ] {
            let error = text.parse::<FormatLocale>().unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
        }
    }
}
