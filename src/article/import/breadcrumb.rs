//! The breadcrumb of a page: labels that lead from the site's home to the article.
//!
//! Scraped pages often have its labels glued together, so they are told apart by what is known:
//! the labels of the project's user interface, then a change of script or a capital.

use super::imported::{Page, UiLabel};

/// The message that leads home.
const HOME: &str = "nav-home";
/// What the messages of categories begin with.
const CATEGORY: &str = "category-";
/// What may stand between labels.
const SEPARATORS: [char; 8] = ['>', '›', '»', '/', '|', '→', '·', '\n'];

/// A breadcrumb, label by label.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Breadcrumb<'a> {
    /// The label that leads home, with the message that it is.
    pub(super) home: Option<(&'a str, &'a UiLabel)>,
    /// The other labels, in order.
    pub(super) labels: Vec<&'a str>,
}

impl<'a> Breadcrumb<'a> {
    /// Reads a breadcrumb with the labels that are known for the page.
    pub(super) fn parse(text: &'a str, page: &Page<'a>) -> Self {
        let mut breadcrumb = Self::default();
        for piece in text.split(SEPARATORS) {
            breadcrumb.take(piece.trim(), page);
        }
        breadcrumb
    }

    /// Takes a piece without separators, whose labels may be glued.
    fn take(&mut self, piece: &'a str, page: &Page<'a>) {
        let mut rest = piece;
        if self.home.is_none()
            && self.labels.is_empty()
            && let Some(home) = find_prefix(rest, page, |label| label.id == HOME)
        {
            let (label, after) = rest.split_at(home.text.len());
            self.home = Some((label, home));
            rest = after.trim_start();
        }
        while let Some(category) = find_prefix(rest, page, is_category) {
            let (label, after) = rest.split_at(category.text.len());
            self.labels.push(label);
            rest = after.trim_start();
        }
        if self.home.is_none() && self.labels.is_empty() {
            self.labels.extend(split_glued(rest));
        } else if !rest.is_empty() {
            self.labels.push(rest);
        }
    }
}

/// Says whether a block is a breadcrumb and nothing else.
pub(super) fn is_breadcrumb(text: &str, page: &Page<'_>) -> bool {
    let has_separator = text.contains(['>', '›', '»', '→']);
    let leads_home = find_prefix(text, page, |label| label.id == HOME).is_some_and(|home| {
        let breadcrumb = Breadcrumb::parse(&text[home.text.len()..], page);
        breadcrumb
            .labels
            .iter()
            .all(|label| category_key(label, page).is_some())
    });
    has_separator || leads_home
}

/// Returns what stands between the labels of a breadcrumb.
pub(super) fn separators_of(text: &str) -> String {
    let is_separator = |letter: &char| SEPARATORS.contains(letter) && *letter != '\n';
    text.chars().filter(is_separator).collect()
}

/// Returns the key of the category that a label names: `diplomacy` where `category-diplomacy`
/// reads so, in the page's language or else in any.
pub(super) fn category_key<'a>(label: &str, page: &Page<'a>) -> Option<&'a str> {
    let named = |message: &&UiLabel| {
        is_category(message) && message.text.to_lowercase() == label.to_lowercase()
    };
    let found = page
        .labels
        .iter()
        .filter(|message| message.locale == *page.lang)
        .find(named)
        .or_else(|| page.labels.iter().find(named))?;
    found.id.strip_prefix(CATEGORY)
}

fn is_category(label: &UiLabel) -> bool {
    label.id.starts_with(CATEGORY)
}

/// Returns the longest known label that `text` begins with, one in the page's language first.
fn find_prefix<'a>(
    text: &str,
    page: &Page<'a>,
    is_wanted: impl Fn(&UiLabel) -> bool,
) -> Option<&'a UiLabel> {
    page.labels
        .iter()
        .filter(|label| is_wanted(label) && !label.text.is_empty())
        .filter(|label| text.starts_with(&label.text) && ends_label(&text[label.text.len()..]))
        .max_by_key(|label| (label.text.len(), label.locale == *page.lang))
}

/// Says whether a label can end before `rest`: a small letter would go on with the word, and so
/// would a vowel sign.
fn ends_label(rest: &str) -> bool {
    rest.chars().next().is_none_or(|next| {
        !next.is_lowercase() && (next.is_alphanumeric() || next.is_whitespace() || is_mark(next))
    })
}

fn is_mark(letter: char) -> bool {
    SEPARATORS.contains(&letter) || letter.is_ascii_punctuation()
}

/// Splits labels that are glued together: before a capital within a word, whether it follows a
/// small letter or a letter of a script without case.
fn split_glued(text: &str) -> Vec<&str> {
    let mut labels = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (offset, letter) in text.char_indices() {
        let is_seam = before.is_some_and(|before| {
            let is_inside_words = !before.is_whitespace() && !before.is_ascii_punctuation();
            letter.is_uppercase() && is_inside_words && !before.is_uppercase()
        });
        if is_seam {
            labels.push(text[start..offset].trim());
            start = offset;
        }
        before = Some(letter);
    }
    labels.push(text[start..].trim());
    labels.retain(|label| !label.is_empty());
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(locale: &str, id: &str, text: &str) -> UiLabel {
        UiLabel {
            locale: locale.parse().unwrap(),
            id: id.to_owned(),
            text: text.to_owned(),
        }
    }

    fn parse(text: &str, labels: &[UiLabel]) -> (Option<String>, Vec<String>) {
        let lang = "en".parse().unwrap();
        let page = Page {
            path: "page.txt",
            text,
            lang: &lang,
            labels,
        };
        let breadcrumb = Breadcrumb::parse(text, &page);
        let home = breadcrumb.home.map(|(_, home)| home.locale.to_string());
        (
            home,
            breadcrumb.labels.iter().map(ToString::to_string).collect(),
        )
    }

    fn known() -> [UiLabel; 4] {
        [
            label("en", "nav-home", "Home"),
            label("hi", "nav-home", "होम"),
            label("en", "category-world", "World"),
            label("en", "category-diplomacy", "Diplomacy"),
        ]
    }

    #[test]
    fn glued_labels_are_told_apart_by_what_is_known() {
        let (home, labels) = parse("होमWorldDiplomacy", &known());
        assert_eq!(home.as_deref(), Some("hi"));
        assert_eq!(labels, ["World", "Diplomacy"]);
        let (home, labels) = parse("HomeScience & Tech", &known());
        assert_eq!(
            (home.as_deref(), labels),
            (Some("en"), vec!["Science & Tech".to_owned()])
        );
    }

    #[test]
    fn separators_part_labels() {
        let (home, labels) = parse("Home › World › Middle East", &known());
        assert_eq!(home.as_deref(), Some("en"));
        assert_eq!(labels, ["World", "Middle East"]);
    }

    #[test]
    fn without_known_labels_script_and_capitals_part_them() {
        let (home, labels) = parse("होमDiplomacyWorld News", &[]);
        assert_eq!(home, None);
        assert_eq!(labels, ["होम", "Diplomacy", "World News"]);
    }

    #[test]
    fn a_longer_word_is_no_label() {
        let (home, labels) = parse("Homes", &known());
        assert_eq!((home, labels), (None, vec!["Homes".to_owned()]));
    }
}
