//! Capital letters as a language has them.

use icu_casemap::TitlecaseMapper;
use icu_casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};

use super::LocaleId;

impl LocaleId {
    /// Returns `text` as it begins a sentence: its first letter a capital, the rest as it is.
    ///
    /// What is before the first letter or digit is passed by; a text that begins with a digit, or is of
    /// a script without capitals, stays. Follows the special casing of
    /// [Unicode](https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt): `i` is `İ` in
    /// Turkish and Azerbaijani, `ij` is `IJ` in Dutch, `ß` is `Ss`.
    #[must_use]
    pub fn begin_sentence(&self, text: &str) -> String {
        let mut options = TitlecaseOptions::default();
        options.leading_adjustment = Some(LeadingAdjustment::Auto);
        options.trailing_case = Some(TrailingCase::Unchanged);
        let mapper = TitlecaseMapper::new();
        let capitalized = mapper.titlecase_segment_to_string(text, &self.to_icu(), options);
        capitalized.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_begin_as_the_language_has_it() {
        for (locale, text, expected) in [
            ("tr", "istanbul'da yağmur", "İstanbul'da yağmur"),
            ("tr", "ışık kesildi", "Işık kesildi"),
            ("az", "iqtisadiyyat", "İqtisadiyyat"),
            ("en", "istanbul", "Istanbul"),
            ("nl", "ijsbaan dicht", "IJsbaan dicht"),
            ("de", "ijsselmeer", "Ijsselmeer"),
            ("de", "ßtart", "Sstart"),
            ("de", "über die Nacht", "Über die Nacht"),
            ("el", "άνοιξη", "Άνοιξη"),
            ("ru", "«ведомости» пишут", "«Ведомости» пишут"),
            (
                "en",
                "\u{2068}the agency\u{2069} said",
                "\u{2068}The agency\u{2069} said",
            ),
            ("en", "iPhone and WSJ", "IPhone and WSJ"),
            ("en", "3 people", "3 people"),
            ("hr", "ǆep", "ǅep"),
            ("ka", "თბილისი", "თბილისი"),
            ("hi", "दिल्ली", "दिल्ली"),
            ("ar", "«الوكالة»", "«الوكالة»"),
            ("ja", "東京", "東京"),
            ("en", "", ""),
        ] {
            let locale: LocaleId = locale.parse().unwrap();
            assert_eq!(locale.begin_sentence(text), expected, "{locale}");
        }
    }
}
