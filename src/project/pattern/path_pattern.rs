//! A pattern that says where files are.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use super::PatternError;
use super::compile::{fixed_folders, path_tokens, read_segments, stem_tokens};
use super::matcher::match_tokens;
use super::token::{Token, fill, push, push_literal};
use crate::tree::TreePath;

/// Where files are: `locales/{locale}/**/*.ftl`.
///
/// `*` stands for any characters within a name, `**` for any folders, none included, and
/// `{locale}` for the name of a locale; at most one of the last. Where a path can be read in
/// several ways, the wildcards further left match as little as they can, and `{locale}` matches
/// a locale if that is possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathPattern {
    text: String,
    path: Vec<Token>,
    stem: Vec<Token>,
    base: TreePath,
}

/// How a pattern reads a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathMatch {
    /// Where in the path the name of the locale stands, if the pattern has one.
    pub locale: Option<Range<usize>>,
    /// The path less its fixed folders and its locale: `articles/swap.ftl` of
    /// `locales/hi/articles/swap.ftl`.
    pub stem: String,
}

impl PathPattern {
    /// Returns the deepest folder that holds everything the pattern can match.
    #[must_use]
    pub fn base(&self) -> &TreePath {
        &self.base
    }

    /// Says whether `{locale}` stands in the pattern.
    #[must_use]
    pub fn has_locale(&self) -> bool {
        self.path.contains(&Token::Locale)
    }

    /// Reads a path; none when the pattern does not match it.
    #[must_use]
    pub fn read(&self, path: &str) -> Option<PathMatch> {
        let ranges = match_tokens(&self.path, path)?;
        let locale = (self.path.iter().zip(&ranges))
            .find(|(token, _)| **token == Token::Locale)
            .map(|(_, range)| range.clone());
        let stem = fill(&self.stem, wildcards(&self.path, &ranges, path), "");
        Some(PathMatch { locale, stem })
    }

    /// Says whether the pattern matches a path.
    #[must_use]
    pub fn matches(&self, path: &str) -> bool {
        match_tokens(&self.path, path).is_some()
    }

    /// Says whether the pattern matches a path or a folder that the path lies in.
    #[must_use]
    pub fn covers(&self, path: &str) -> bool {
        let folders = path.match_indices('/').map(|(slash, _)| &path[..slash]);
        folders.chain([path]).any(|path| self.matches(path))
    }

    /// Writes the path of a stem in a locale; none when the pattern has no such stem.
    ///
    /// The inverse of [`read`](Self::read), but for patterns such as `**/*/{locale}.ftl` in which
    /// one stem can come from several paths.
    #[must_use]
    pub fn write(&self, stem: &str, locale: &str) -> Option<String> {
        let ranges = match_tokens(&self.stem, stem)?;
        let wildcards = wildcards(&self.stem, &ranges, stem);
        Some(fill(&self.path, wildcards, locale))
    }

    /// Returns the pattern with the folders it starts with put before its stems, which tells them
    /// from the stems of another pattern. Steps out of the root are left out of them.
    #[must_use]
    pub fn with_base_in_stem(self) -> Self {
        let mut folders: Vec<&str> = self.base.as_str().split('/').collect();
        folders.retain(|name| !matches!(*name, "" | ".."));
        let named_by_folder = match self.stem.as_slice() {
            [Token::Literal(stem)] => folders
                .last()
                .is_some_and(|folder| stem.split('.').next() == Some(folder)),
            _ => false,
        };
        if named_by_folder {
            folders.pop();
        }
        let mut stem = Vec::new();
        for folder in folders {
            push_literal(&mut stem, folder);
            push_literal(&mut stem, "/");
        }
        self.stem.iter().for_each(|token| push(&mut stem, token));
        Self { stem, ..self }
    }
}

fn wildcards<'t>(
    tokens: &'t [Token],
    ranges: &'t [Range<usize>],
    text: &'t str,
) -> impl Iterator<Item = &'t str> {
    let matched = tokens.iter().zip(ranges);
    matched
        .filter(|(token, _)| token.is_wildcard())
        .map(|(_, range)| &text[range.clone()])
}

impl FromStr for PathPattern {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        let segments = read_segments(text)?;
        let base = fixed_folders(&segments).join("/");
        Ok(Self {
            path: path_tokens(&segments),
            stem: stem_tokens(&segments),
            base: base
                .parse()
                .map_err(|_| PatternError::Absolute(text.to_owned()))?,
            text: text.to_owned(),
        })
    }
}

impl fmt::Display for PathPattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> PathPattern {
        text.parse().unwrap()
    }

    /// Reads `path`, and checks that writing gives it back.
    fn read(text: &str, path: &str) -> (String, String) {
        let pattern = pattern(text);
        let found = pattern.read(path).expect("the pattern matches");
        let locale = &path[found.locale.expect("the pattern has a locale")];
        assert_eq!(pattern.write(&found.stem, locale).as_deref(), Some(path));
        (locale.to_owned(), found.stem)
    }

    #[test]
    fn reads_a_locale_and_a_stem_wherever_the_locale_stands() {
        for (text, path, locale, stem) in [
            (
                "locales/{locale}/**/*.ftl",
                "locales/hi/ui.ftl",
                "hi",
                "ui.ftl",
            ),
            (
                "locales/{locale}/**/*.ftl",
                "locales/pt_BR/articles/x.ftl",
                "pt_BR",
                "articles/x.ftl",
            ),
            (
                "src/uu/*/locales/{locale}.ftl",
                "src/uu/arch/locales/en-US.ftl",
                "en-US",
                "arch.ftl",
            ),
            ("core/{locale}/*.ftl", "core/ja/x.ftl", "ja", "x.ftl"),
            ("{locale}/**/*.ftl", "ar/a/b.ftl", "ar", "a/b.ftl"),
            (
                "*/{locale}/*.ftl",
                "browser/pl/menu.ftl",
                "pl",
                "browser/menu.ftl",
            ),
            (
                "i18n/app-{locale}.ftl",
                "i18n/app-zh-Hans.ftl",
                "zh-Hans",
                "app.ftl",
            ),
            (
                "i18n/*_{locale}.ftl",
                "i18n/my_app_pt_BR.ftl",
                "pt_BR",
                "my_app.ftl",
            ),
            (
                "../terms/{locale}.ftl",
                "../terms/ur.ftl",
                "ur",
                "terms.ftl",
            ),
            ("{locale}.ftl", "ru.ftl", "ru", "messages.ftl"),
            (
                "src/**/locales/{locale}.ftl",
                "src/uu/arch/locales/de.ftl",
                "de",
                "uu/arch/locales.ftl",
            ),
        ] {
            assert_eq!(
                read(text, path),
                (locale.to_owned(), stem.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn leaves_other_paths_alone() {
        let pattern = pattern("core/{locale}/*.ftl");
        for path in [
            "core/hi/a/b.ftl",
            "core//b.ftl",
            "core/hi/b.ftl2",
            "x/core/hi/b.ftl",
            "core/hi",
        ] {
            assert_eq!(pattern.read(path), None, "{path}");
        }
    }

    #[test]
    fn a_folder_that_is_no_locale_is_read_as_one_all_the_same() {
        let path = "locales/drafts of june/ui.ftl";
        assert_eq!(read("locales/{locale}/**/*.ftl", path).0, "drafts of june");
    }

    #[test]
    fn patterns_with_their_base_in_the_stem_do_not_collide() {
        let stem =
            |text: &str, path: &str| pattern(text).with_base_in_stem().read(path).unwrap().stem;
        assert_eq!(stem("mail/{locale}/*.ftl", "mail/hi/ui.ftl"), "mail/ui.ftl");
        assert_eq!(
            stem("../terms/{locale}.ftl", "../terms/hi.ftl"),
            "terms.ftl"
        );
        assert_eq!(
            stem(
                "src/uucore/locales/{locale}.ftl",
                "src/uucore/locales/hi.ftl"
            ),
            "src/uucore/locales.ftl"
        );
    }

    #[test]
    fn refuses_what_is_no_pattern() {
        assert_eq!("".parse::<PathPattern>(), Err(PatternError::Empty));
        assert!(matches!(
            "/x/*.ftl".parse::<PathPattern>(),
            Err(PatternError::Absolute(_))
        ));
        assert!(matches!(
            "{locale}/{locale}.ftl".parse::<PathPattern>(),
            Err(PatternError::SecondLocale(_))
        ));
        assert!(matches!(
            "{lang}/x.ftl".parse::<PathPattern>(),
            Err(PatternError::UnknownPlaceholder(_))
        ));
        assert!(matches!(
            "a**/x.ftl".parse::<PathPattern>(),
            Err(PatternError::PartialFolders(_))
        ));
    }

    #[test]
    fn many_wildcards_do_not_take_exponential_time() {
        let pattern = pattern(&format!("{}x", "*a".repeat(30)));
        assert!(!pattern.matches(&"a".repeat(3000)));
    }

    #[test]
    fn comes_in_normal_form() {
        let path = "locales/hi/ui.ftl";
        assert!(pattern("./site/../locales//{locale}/*.ftl").matches(path));
    }

    #[test]
    fn covers_what_lies_in_a_folder() {
        assert!(pattern("locales/drafts").covers("locales/drafts/x/ui.ftl"));
        assert!(!pattern("locales/drafts").covers("locales/hi/drafts"));
    }
}
