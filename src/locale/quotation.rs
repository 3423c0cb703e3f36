//! The quotation marks of a language.
//!
//! After the delimiters of [CLDR](https://cldr.unicode.org/) 48, and what style guides of the
//! language allow beside them. ICU4X has no such data.

use super::LocaleId;

/// A pair of quotation marks.
pub type QuotationMarks = (char, char);

/// Languages with the pairs that are right in them, the usual one first. What is not in the table has
/// pairs that we do not know.
const MARKS: &[(&str, &[QuotationMarks])] = &[
    ("ar", &[('”', '“'), ('“', '”'), ('«', '»')]),
    ("ast", &[('«', '»'), ('“', '”')]),
    ("az", &[('“', '”'), ('«', '»')]),
    ("be", &[('«', '»'), ('„', '“')]),
    ("bg", &[('„', '“'), ('«', '»')]),
    ("bn", &[('“', '”')]),
    ("ca", &[('«', '»'), ('“', '”')]),
    ("cs", &[('„', '“'), ('»', '«')]),
    ("da", &[('“', '”'), ('„', '“'), ('»', '«'), ('”', '”')]),
    ("de", &[('„', '“'), ('»', '«')]),
    ("de-CH", &[('«', '»'), ('„', '“')]),
    ("el", &[('«', '»'), ('“', '”')]),
    ("en", &[('“', '”')]),
    ("es", &[('«', '»'), ('“', '”')]),
    ("et", &[('„', '“'), ('„', '”'), ('«', '»')]),
    ("eu", &[('“', '”'), ('«', '»')]),
    ("fa", &[('«', '»')]),
    ("fi", &[('”', '”'), ('»', '»')]),
    ("fr", &[('«', '»'), ('“', '”')]),
    ("gl", &[('«', '»'), ('“', '”')]),
    ("he", &[('”', '”'), ('“', '”'), ('„', '”')]),
    ("hi", &[('“', '”')]),
    ("hr", &[('„', '“'), ('„', '”'), ('»', '«')]),
    ("hu", &[('„', '”'), ('»', '«')]),
    ("id", &[('“', '”')]),
    ("it", &[('«', '»'), ('“', '”')]),
    ("ja", &[('「', '」'), ('“', '”')]),
    ("ko", &[('“', '”'), ('「', '」')]),
    ("lt", &[('„', '“'), ('„', '”')]),
    ("lv", &[('“', '”'), ('„', '”'), ('«', '»')]),
    ("mr", &[('“', '”')]),
    ("nb", &[('«', '»'), ('“', '”')]),
    ("ne", &[('“', '”')]),
    ("nl", &[('“', '”'), ('„', '”')]),
    ("nn", &[('«', '»'), ('“', '”')]),
    ("no", &[('«', '»'), ('“', '”')]),
    ("pl", &[('„', '”'), ('«', '»'), ('»', '«')]),
    ("pt", &[('“', '”'), ('«', '»')]),
    ("ro", &[('„', '”'), ('«', '»')]),
    ("ru", &[('«', '»'), ('„', '“')]),
    ("sk", &[('„', '“'), ('»', '«')]),
    ("sl", &[('„', '“'), ('»', '«')]),
    ("sr", &[('„', '“'), ('„', '”'), ('»', '«')]),
    ("sv", &[('”', '”'), ('»', '»')]),
    ("th", &[('“', '”')]),
    ("tr", &[('“', '”'), ('«', '»')]),
    ("uk", &[('«', '»'), ('„', '“'), ('“', '”')]),
    ("ur", &[('”', '“'), ('“', '”'), ('«', '»')]),
    ("vi", &[('“', '”'), ('«', '»')]),
    ("zh", &[('“', '”'), ('「', '」')]),
];

impl LocaleId {
    /// Returns the pairs of quotation marks that are right in the locale, the usual one first; nothing
    /// where they are not known.
    #[must_use]
    pub fn quotation_marks(&self) -> &'static [QuotationMarks] {
        let name = self.to_string();
        let own = MARKS.iter().find(|(locale, _)| *locale == name);
        let own = own.or_else(|| MARKS.iter().find(|(locale, _)| *locale == self.language()));
        own.map_or(&[], |(_, marks)| marks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_may_have_marks_of_their_own() {
        let usual = |name: &str| name.parse::<LocaleId>().unwrap().quotation_marks()[0];
        assert_eq!(usual("de-AT"), ('„', '“'));
        assert_eq!(usual("de-CH"), ('«', '»'));
        assert_eq!(usual("hi-IN"), ('“', '”'));
        assert!(
            "kab"
                .parse::<LocaleId>()
                .unwrap()
                .quotation_marks()
                .is_empty()
        );
    }
}
