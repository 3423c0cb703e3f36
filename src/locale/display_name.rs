//! What languages are called.

use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::LocaleDisplayNamesFormatter;
use icu_locale::Locale;

use super::LocaleId;

/// Returns the name of `locale` in its own language: हिन्दी for `hi`; the id where CLDR has none.
#[must_use]
pub fn autonym(locale: &LocaleId) -> String {
    display_name(locale, locale)
}

/// Returns the name of `locale` in the language `reader`: "Hindi" for `hi` in `en`.
#[must_use]
pub fn display_name(locale: &LocaleId, reader: &LocaleId) -> String {
    let named = Locale::from(locale.to_icu());
    let preferences = Locale::from(reader.to_icu()).into();
    LocaleDisplayNamesFormatter::try_new(preferences, DisplayNamesOptions::default()).map_or_else(
        |_| locale.to_string(),
        |names| names.of(&named).into_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_languages_in_their_own_and_in_others() {
        let locale = |name: &str| name.parse::<LocaleId>().unwrap();
        assert_eq!(autonym(&locale("hi")), "हिन्दी");
        assert_eq!(autonym(&locale("ar")), "العربية");
        assert_eq!(display_name(&locale("hi"), &locale("ru")), "хинди");
    }
}
