//! The last lines of a page: who supplied the text, and where to follow the site.

use super::imported::{LeftOut, Page};
use super::words::{AGENCIES, FOLLOW, SOURCE, is_one_of};

/// What a footer says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Footer {
    /// Who supplied the text: `agencies`, or a name.
    pub(super) source: Option<String>,
    /// Where to follow the site.
    pub(super) follow: Vec<String>,
    /// The labels, separators and spellings that the front matter does not hold.
    pub(super) left_out: Vec<LeftOut>,
}

/// Which label was read last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Source,
    Follow,
}

impl Footer {
    /// Reads a block as a footer: pieces between `|` or line ends, the first of them labelled.
    pub(super) fn parse(block: &str, page: &Page<'_>) -> Option<Self> {
        let mut footer = Self::default();
        let mut field = None;
        for (index, piece) in block.split(['|', '\n']).enumerate() {
            if index > 0 && block.contains('|') {
                footer.left_out.push(LeftOut::new("|", SEPARATOR));
            }
            field = Some(footer.take(piece.trim(), field, page)?);
        }
        Some(footer)
    }

    /// Says whether two blocks can be parts of one footer: each says what the other does not.
    pub(super) fn can_join(&self, before: &Self) -> bool {
        let both_name_a_source = self.source.is_some() && before.source.is_some();
        let both_name_networks = !self.follow.is_empty() && !before.follow.is_empty();
        !both_name_a_source && !both_name_networks
    }

    /// Adds the block that stands before this one.
    pub(super) fn join(&mut self, before: Self) {
        self.source = self.source.take().or(before.source);
        self.follow.extend(before.follow);
        let after = std::mem::replace(&mut self.left_out, before.left_out);
        self.left_out.extend(after);
    }

    /// Takes a piece; returns the field that it belongs to, or none where the block is no footer.
    fn take(&mut self, piece: &str, field: Option<Field>, page: &Page<'_>) -> Option<Field> {
        let (field, value) = match split_label(piece, page) {
            Some((label, found, value)) => {
                self.left_out.push(LeftOut::new(label, LABEL));
                (found, value)
            }
            None => (field?, piece),
        };
        match field {
            Field::Source if self.source.is_none() => self.take_source(value),
            Field::Source => return None,
            Field::Follow if !value.is_empty() => self.follow.push(value.to_owned()),
            Field::Follow => {}
        }
        Some(field)
    }

    fn take_source(&mut self, value: &str) {
        let key = source_key(value);
        if key != value {
            self.left_out.push(LeftOut::new(value, SPELLING));
        }
        self.source = Some(key);
    }
}

const SEPARATOR: &str = "a separator";
const LABEL: &str = "a label that page templates write";
const SPELLING: &str = "the source's spelling on the page";

/// Splits "Source : AGENCIES" into label with colon, field and value.
fn split_label<'t>(piece: &'t str, page: &Page<'_>) -> Option<(&'t str, Field, &'t str)> {
    let colon = piece.find([':', '：'])?;
    let width = piece[colon..].chars().next()?.len_utf8();
    let (label, value) = piece.split_at(colon + width);
    let name = piece[..colon].trim();
    let is_message = |prefix: &str| {
        let named = |text: &str| text.trim_end_matches([':', '：', ' ']).to_lowercase();
        page.labels
            .iter()
            .any(|label| label.id.starts_with(prefix) && named(&label.text) == named(name))
    };
    let field = if is_one_of(name, &SOURCE) || is_message("source") {
        Field::Source
    } else if is_one_of(name, &FOLLOW) || is_message("follow") {
        Field::Follow
    } else {
        return None;
    };
    Some((label, field, value.trim()))
}

/// Returns what the front matter names a source by: `agencies`, or its own name.
fn source_key(value: &str) -> String {
    if is_one_of(value, &AGENCIES) {
        "agencies".to_owned()
    } else {
        value.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(block: &str) -> Option<(Option<String>, Vec<String>)> {
        let lang = "en".parse().unwrap();
        let page = Page {
            path: "page.txt",
            text: block,
            lang: &lang,
            labels: &[],
        };
        Footer::parse(block, &page).map(|footer| (footer.source, footer.follow))
    }

    #[test]
    fn source_and_networks_are_read() {
        let block = "SOURCE : AGENCIES |\u{a0} Follow Us:\u{a0}Facebook\u{a0}|\u{a0}Youtube";
        let (source, follow) = parse(block).unwrap();
        assert_eq!(source.as_deref(), Some("agencies"));
        assert_eq!(follow, ["Facebook", "Youtube"]);
        let (source, follow) = parse("स्रोत: पीटीआई\nहमें फॉलो करें: फेसबुक | एक्स").unwrap();
        assert_eq!(source.as_deref(), Some("पीटीआई"));
        assert_eq!(follow, ["फेसबुक", "एक्स"]);
    }

    #[test]
    fn a_paragraph_is_no_footer() {
        for paragraph in [
            "“We remain vigilant,” he said.",
            "He said: no | yes",
            "Source of hope",
        ] {
            assert_eq!(parse(paragraph), None, "{paragraph}");
        }
    }
}
