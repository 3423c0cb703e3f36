//! The markup within a text, as Markdown reads it.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::parser::events;
use super::tag_outline::attribute_of_source;

/// What a text is marked up with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InlineMarkup {
    /// How many stretches are strong, `**so**`.
    pub strong: usize,
    /// How many are emphasised, `*so*`.
    pub emphasis: usize,
    /// How many are struck through, `~~so~~`.
    pub strikethrough: usize,
    /// How many are code.
    pub code: usize,
    /// The tags, `b` and `/b`, in order.
    pub tags: Vec<String>,
    /// The names by which [Fluent's overlays](https://github.com/projectfluent/fluent.js/wiki/DOM-Overlays)
    /// tell elements apart, `data-l10n-name`, in order.
    pub overlays: Vec<String>,
    /// Where `**` stands that opens and closes nothing, so that readers see it.
    pub literal: Vec<Range<usize>>,
}

/// Stands before a text, so that nothing in it opens a block.
const LEAD: &str = "\u{fffc} ";

/// The attribute with the name of an overlay.
const OVERLAY: &str = "data-l10n-name";

impl InlineMarkup {
    /// Reads the markup of one text; lines are taken as one.
    #[must_use]
    pub fn of(text: &str) -> Self {
        if !text.contains(['*', '_', '~', '`', '<']) {
            return Self::default();
        }
        let line = format!("{LEAD}{}", text.replace('\n', " "));
        let mut markup = Self::default();
        let mut text = 0..0;
        for (event, range) in events(&line, 0) {
            match event {
                // A run of `*` that is no markup comes in several events.
                Event::Text(_) if range.start == text.end => text.end = range.end,
                Event::Text(_) => {
                    markup.note_literal(&line, text);
                    text = range;
                }
                Event::Start(Tag::Strong) => markup.strong += 1,
                Event::Start(Tag::Emphasis) => markup.emphasis += 1,
                Event::Start(Tag::Strikethrough) => markup.strikethrough += 1,
                Event::Code(_) => markup.code += 1,
                Event::InlineHtml(tag) => {
                    markup.tags.extend(tag_name(&tag));
                    markup.overlays.extend(attribute_of_source(&tag, OVERLAY));
                }
                _ => {}
            }
        }
        markup.note_literal(&line, text);
        markup
    }

    fn note_literal(&mut self, line: &str, range: Range<usize>) {
        let text = &line[range.clone()];
        for (offset, run) in text.match_indices("**") {
            let start = range.start + offset;
            if let Some(start) = start.checked_sub(LEAD.len()) {
                self.literal.push(start..start + run.len());
            }
        }
    }
}

/// Returns the name of a tag, with the `/` of an end tag; none of comments.
fn tag_name(tag: &str) -> Option<String> {
    let inner = tag.strip_prefix('<')?;
    let (slash, inner) = match inner.strip_prefix('/') {
        Some(rest) => ("/", rest),
        None => ("", inner),
    };
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let end = inner.find(|letter| !is_name(letter)).unwrap_or(inner.len());
    (end > 0).then(|| format!("{slash}{}", inner[..end].to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_read_as_markdown_reads_it() {
        let markup = InlineMarkup::of("# **ज़रूरी** *बात* `कोड` <b>x</b> ~~न~~");
        assert_eq!((markup.strong, markup.emphasis, markup.code), (1, 1, 1));
        assert_eq!(markup.strikethrough, 1);
        assert_eq!(markup.tags, ["b", "/b"]);
        assert!(markup.literal.is_empty());
    }

    #[test]
    fn names_of_overlays_are_read() {
        let text = "<a data-l10n-name=\"terms\">x</a> <img alt='' data-l10n-name = 'logo'> <b data-l10n-name=b>";
        assert_eq!(InlineMarkup::of(text).overlays, ["terms", "logo", "b"]);
        assert!(InlineMarkup::of("<a href=\"x\">y</a>").overlays.is_empty());
    }

    #[test]
    fn names_of_overlays_are_read_as_html_is() {
        for (tag, name) in [
            (
                "<a data-l10n-name-old=\"x\" data-l10n-name=\"y\">",
                Some("y"),
            ),
            ("<a data-l10n-name-old=\"x\">", None),
            ("<a title=\"a data-l10n-name='x'\">", None),
            ("<a\tdata-l10n-name\t=\t\"y\">", Some("y")),
            ("<a\ndata-l10n-name='y'>", Some("y")),
            ("<A DATA-L10N-NAME=\"Y\">", Some("Y")),
            ("<img src=\"x\"data-l10n-name=\"y\"/>", None),
            ("<a data-l10n-name=\"y &amp; z\">", Some("y & z")),
            ("</a>", None),
        ] {
            let names: Vec<&str> = name.into_iter().collect();
            assert_eq!(InlineMarkup::of(tag).overlays, names, "{tag}");
        }
    }

    #[test]
    fn what_a_full_stop_keeps_from_closing_is_literal() {
        let text = "これは**重要です。**次に";
        let markup = InlineMarkup::of(text);
        assert_eq!(markup.strong, 0);
        let runs: Vec<_> = markup
            .literal
            .iter()
            .map(|range| &text[range.clone()])
            .collect();
        assert_eq!(runs, ["**", "**"]);
        assert!(InlineMarkup::of("2 \\*\\* 3").literal.is_empty());
    }
}
