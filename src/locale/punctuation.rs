//! The marks with which a locale quotes, lists and breaks off.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::LocaleId;

/// Each line is a locale and its marks; what a line does not name inherits.
const MARKS: &str = include_str!("data/marks.tsv");

/// The name in the table of what all others inherit from.
const ROOT: &str = "und";

static TABLE: LazyLock<BTreeMap<&str, Punctuation>> = LazyLock::new(|| {
    let lines = MARKS.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(read_line).collect()
});

/// The marks of a locale, as CLDR has them. ICU4X has no such data.
///
/// What style guides of a language allow beside them is in
/// [`quotation_marks`](LocaleId::quotation_marks).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Punctuation {
    /// Around a quotation.
    pub outer: (&'static str, &'static str),
    /// Around a quotation within a quotation.
    pub inner: (&'static str, &'static str),
    /// What is put after the last word of a text that goes on, with the blank before it where there
    /// is one.
    pub ellipsis: &'static str,
}

impl LocaleId {
    /// Returns the marks of the locale; those of the root of CLDR where it has none of its own.
    #[must_use]
    pub fn punctuation(&self) -> Punctuation {
        let own = TABLE.get(self.to_string().as_str());
        let inherited = || {
            let parents = self.parents().into_iter();
            parents
                .filter_map(|parent| TABLE.get(parent.to_string().as_str()))
                .next()
        };
        let marks = own.or_else(inherited).or_else(|| TABLE.get(ROOT));
        *marks.expect("the table has the root")
    }
}

fn read_line(line: &'static str) -> Option<(&'static str, Punctuation)> {
    let mut cells = line.split('\t');
    let mut next = || cells.next();
    let locale = next()?;
    let punctuation = Punctuation {
        outer: (next()?, next()?),
        inner: (next()?, next()?),
        ellipsis: next()?,
    };
    Some((locale, punctuation))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_those_of_the_locale_or_its_parents() {
        let written = |name: &str| {
            let locale: LocaleId = name.parse().unwrap();
            let marks = locale.punctuation();
            [marks.outer.0, marks.inner.0, marks.inner.1, marks.outer.1].concat()
        };
        for (locale, expected) in [
            ("en", "“‘’”"),
            ("en-IN", "“‘’”"),
            ("hi", "“‘’”"),
            ("de-AT", "„‚‘“"),
            ("de-CH", "„‚‘“"),
            ("fr", "««»»"),
            ("fr-CA", "«”“»"),
            ("ru", "«„“»"),
            ("pl", "„«»”"),
            ("ar-EG", "”’‘“"),
            ("ja", "「『』」"),
            ("zh", "“‘’”"),
            ("zh-TW", "「『』」"),
            ("pt", "“‘’”"),
            ("pt-AO", "«“”»"),
            ("uz", "“’‘”"),
            ("kab", "«“”»"),
            ("xx", "“‘’”"),
        ] {
            assert_eq!(written(locale), expected, "{locale}");
        }
    }

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = MARKS.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.count(), TABLE.len());
        for (name, marks) in TABLE.iter() {
            assert!(*name == ROOT || name.parse::<LocaleId>().is_ok(), "{name}");
            assert!(marks.ellipsis.ends_with(['…', '⋯']), "{name}");
        }
    }

    #[test]
    fn an_ellipsis_stands_off_where_the_language_has_it_so() {
        let ellipsis = |name: &str| name.parse::<LocaleId>().unwrap().punctuation().ellipsis;
        assert_eq!(ellipsis("en"), " …");
        assert_eq!(ellipsis("fr"), "…");
        assert_eq!(ellipsis("zh"), "…");
    }
}
