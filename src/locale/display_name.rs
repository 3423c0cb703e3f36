//! What languages are called.

use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, LocaleDisplayNamesFormatter};
use icu_locale::{LanguageIdentifier, Locale, locale};

use super::LocaleId;

/// What ICU4X leaves out, each line a locale and its name.
const AUTONYMS: &str = include_str!("data/autonyms.tsv");

/// Returns the name of `locale` in its own language: हिन्दी for `hi`; the id where CLDR has none.
#[must_use]
pub fn autonym(locale: &LocaleId) -> String {
    let name = display_name(locale, locale);
    let id = locale.to_string();
    if name != id {
        return name;
    }
    let mut lines = AUTONYMS.lines().filter_map(|line| line.split_once('\t'));
    let known = lines.find(|(named, _)| *named == id);
    known.map_or(name, |(_, name)| name.to_owned())
}

/// Returns the name of `locale` in the language `reader`: "Hindi" for `hi` in `en`.
#[must_use]
pub fn display_name(locale: &LocaleId, reader: &LocaleId) -> String {
    let named = Locale::from(locale.to_icu());
    let is_bare = named.id == LanguageIdentifier::from(named.id.language);
    let full = || (!is_bare).then(|| full_name(&named, reader)).flatten();
    let name = full().or_else(|| language_name(&named, reader));
    name.unwrap_or_else(|| locale.to_string())
}

/// Says whether the language of a locale is one that CLDR knows by name.
#[must_use]
pub fn is_known_language(locale: &LocaleId) -> bool {
    let names =
        LanguageDisplayNames::try_new((&locale!("en")).into(), DisplayNamesOptions::default());
    let language = Locale::from(locale.to_icu()).id.language;
    names.is_ok_and(|names| names.of(language).is_some())
}

/// Names script, region and variants too. ICU4X can do so only for readers in whose language it
/// has names for all of these, which leaves out Urdu.
fn full_name(named: &Locale, reader: &LocaleId) -> Option<String> {
    let preferences = Locale::from(reader.to_icu()).into();
    let options = DisplayNamesOptions::default();
    let names = LocaleDisplayNamesFormatter::try_new(preferences, options).ok()?;
    Some(names.of(named).into_owned())
}

fn language_name(named: &Locale, reader: &LocaleId) -> Option<String> {
    let preferences = Locale::from(reader.to_icu()).into();
    let options = DisplayNamesOptions::default();
    let names = LanguageDisplayNames::try_new(preferences, options).ok()?;
    names.of(named.id.language).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_languages_in_their_own_and_in_others() {
        let locale = |name: &str| name.parse::<LocaleId>().unwrap();
        assert!(is_known_language(&locale("bho")));
        assert!(is_known_language(&locale("pt-BR")));
        assert!(!is_known_language(&locale("zz")));
        assert_eq!(autonym(&locale("hi")), "हिन्दी");
        assert_eq!(autonym(&locale("ar")), "العربية");
        assert_eq!(autonym(&locale("ur")), "اردو");
        assert_eq!(autonym(&locale("yi")), "ייִדיש");
        assert_eq!(autonym(&locale("pa-Arab")), "پنجابی");
        assert_eq!(autonym(&locale("qqq")), "qqq");
        assert_eq!(display_name(&locale("hi"), &locale("ru")), "хинди");
        assert_eq!(
            display_name(&locale("pt-BR"), &locale("en")),
            "Brazilian Portuguese"
        );
    }
}
