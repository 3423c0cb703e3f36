//! What segments are, as far as ids and bundles tell.

use super::id::Naming;

/// What a segment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The title of the article.
    Headline,
    /// Its description.
    Description,
    /// Its dateline.
    Dateline,
    /// Another field of the front matter.
    Field,
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// The text of a list item.
    ListItem,
    /// A cell of a table.
    TableCell,
    /// A paragraph of a quotation.
    Quotation,
    /// A paragraph of a footnote.
    Footnote,
    /// The text that stands for an image.
    ImageDescription,
    /// The caption of a picture.
    Caption,
    /// The title of a link or image.
    Tooltip,
    /// What a screen reader calls an element.
    Label,
    /// Text of an HTML block.
    HtmlText,
}

/// Every kind, its naming and its words.
const KINDS: [(Kind, Naming, &str); 15] = [
    (Kind::Headline, Naming::Single("headline"), "Headline"),
    (
        Kind::Description,
        Naming::Single("description"),
        "Description",
    ),
    (Kind::Dateline, Naming::Single("dateline"), "Dateline"),
    (Kind::Field, Naming::Suffixed("field"), "Front matter"),
    (Kind::Heading, Naming::Suffixed("h"), "Heading"),
    (Kind::Paragraph, Naming::Suffixed("p"), "Paragraph"),
    (Kind::ListItem, Naming::Suffixed("li"), "List item"),
    (Kind::TableCell, Naming::Suffixed("td"), "Table cell"),
    (Kind::Quotation, Naming::Suffixed("q"), "Quotation"),
    (Kind::Footnote, Naming::Suffixed("fn"), "Footnote"),
    (
        Kind::ImageDescription,
        Naming::Suffixed("alt"),
        "Image description",
    ),
    (Kind::Caption, Naming::Numbered("caption"), "Caption"),
    (
        Kind::Tooltip,
        Naming::Suffixed("title"),
        "Title of a link or image",
    ),
    (Kind::Label, Naming::Suffixed("label"), "Label"),
    (Kind::HtmlText, Naming::Suffixed("html"), "HTML text"),
];

impl Kind {
    /// Returns how ids of this kind are made.
    #[must_use]
    pub fn naming(self) -> Naming {
        self.row().1
    }

    /// Returns what a translator reads in the comment.
    #[must_use]
    pub fn words(self) -> &'static str {
        self.row().2
    }

    /// Says whether a line of a comment is the words of a kind.
    #[must_use]
    pub fn is_words(line: &str) -> bool {
        KINDS.iter().any(|(_, _, words)| *words == line)
    }

    fn row(self) -> &'static (Kind, Naming, &'static str) {
        KINDS
            .iter()
            .find(|(kind, ..)| *kind == self)
            .expect("every kind has a row, which a test holds")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_row_of_its_own_in_order() {
        for (index, (kind, naming, words)) in KINDS.iter().enumerate() {
            assert_eq!(*kind as usize, index);
            assert_eq!((kind.naming(), kind.words()), (*naming, *words));
            assert!(Kind::is_words(words));
        }
    }
}
