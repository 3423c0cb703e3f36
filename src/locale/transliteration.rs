//! Writing texts in Latin letters, by the
//! [transforms of CLDR](https://unicode.org/reports/tr35/tr35-general.html#Transforms).
//!
//! Not for scripts whose letters leave vowels out, as those of Arabic and Hebrew, nor for those
//! whose readings no table gives, as Japanese.

use icu_experimental::transliterate::Transliterator;
use icu_locale::Locale;

use super::LocaleId;

/// What a language is written by in Latin letters.
const BY_LANGUAGE: [(&str, &str); 9] = [
    ("be", "be-Latn-t-be-m0-bgn"),
    ("bg", "bg-Latn-t-bg-m0-bgn"),
    ("de", "de-t-de-d0-ascii"),
    ("mk", "mk-Latn-t-mk-m0-bgn"),
    ("ru", "ru-Latn-t-ru-m0-bgn"),
    ("sr", "sr-Latn-t-sr-m0-bgn"),
    ("uk", "uk-Latn-t-uk-m0-bgn"),
    ("yue", "und-Latn-t-und-hans"),
    ("zh", "und-Latn-t-und-hans"),
];

/// What a script is written by in Latin letters, in whatever language.
const BY_SCRIPT: [&str; 13] = [
    "und-Latn-t-und-beng",
    "und-Latn-t-und-cyrl",
    "und-Latn-t-und-deva",
    "und-Latn-t-und-grek",
    "und-Latn-t-und-gujr",
    "und-Latn-t-und-guru",
    "und-Latn-t-und-hang",
    "und-Latn-t-und-knda",
    "und-Latn-t-und-mlym",
    "und-Latn-t-und-orya",
    "und-Latn-t-und-taml",
    "und-Latn-t-und-telu",
    TO_ASCII,
];

/// What takes marks off Latin letters.
const TO_ASCII: &str = "und-t-und-latn-d0-ascii";

/// Writes texts of one language in Latin letters.
pub struct Latinizer(Vec<Transliterator>);

impl Latinizer {
    /// Makes one for texts in `locale`.
    #[must_use]
    pub fn of(locale: &LocaleId) -> Self {
        let own = BY_LANGUAGE.iter();
        let own = own.filter(|(language, _)| *language == locale.language());
        let names = own.map(|(_, name)| *name).chain(BY_SCRIPT);
        let transform = |name: &str| {
            let name: Locale = name.parse().ok()?;
            Transliterator::try_new(&name).ok()
        };
        Self(names.filter_map(transform).collect())
    }

    /// Returns `text` in letters of ASCII; what there are no rules for stays.
    #[must_use]
    pub fn write(&self, text: &str) -> String {
        // Azeri is written in Latin letters, and CLDR has no other for this one.
        let text = text.replace('ə', "e").replace('Ə', "E");
        let transforms = self.0.iter();
        transforms.fold(text, |text, transform| match text.is_ascii() {
            true => text,
            false => transform.transliterate(text),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_transform_is_there() {
        for name in BY_SCRIPT
            .iter()
            .chain(BY_LANGUAGE.iter().map(|(_, name)| name))
        {
            let name: Locale = name.parse().unwrap();
            assert!(Transliterator::try_new(&name).is_ok(), "{name}");
        }
    }

    #[test]
    fn writes_what_has_rules_and_leaves_the_rest() {
        for (locale, text, expected) in [
            ("hi", "सीढ़ियों पर चौपाल", "sirhiyom para caupala"),
            ("uk", "Обмін полоненими щодня", "Obmin polonenymy shchodnya"),
            ("ru", "Обмен заключёнными", "Obmen zaklyuchennymi"),
            ("zh", "囚犯交换", "qiu fan jiao huan"),
            ("ko", "포로 교환", "polo gyohwan"),
            ("de", "Größe", "Groesse"),
            ("az", "Mübadilə çox gecikdi", "Mubadile cox gecikdi"),
            ("ja", "捕虜の交換", "捕虜の交換"),
            ("ar", "محادثات هادئة", "محادثات هادئة"),
        ] {
            let latinizer = Latinizer::of(&locale.parse().unwrap());
            assert_eq!(latinizer.write(text), expected, "{locale}");
        }
    }
}
