//! Plain text on its way into HTML: escaping, and what becomes of bidi isolates.
//!
//! Fluent puts U+2068 and U+2069 around what it inserts, so that a Latin name does not disturb an
//! Arabic sentence. In HTML that is the work of `<bdi>`; in attributes, titles and other formats the
//! marks are left out.

pub(crate) use crate::text::without_isolates;
use crate::text::{CLOSING_ISOLATE, OPENING_ISOLATES, is_isolate};

/// Embeddings and overrides of direction, which may show readers other words than are there, and
/// the mark that ends them.
const OVERRIDES: std::ops::RangeInclusive<char> = '\u{202a}'..='\u{202e}';

/// Returns `text` without marks that override directions; what is published holds none.
pub(crate) fn without_overrides(text: String) -> String {
    match has_overrides(&text) {
        true => text.replace(|c: char| OVERRIDES.contains(&c), ""),
        false => text,
    }
}

/// Says whether there are such marks. Bytes are compared, and all of them, which the compiler makes
/// many times as quick as reading characters up to the first.
fn has_overrides(text: &str) -> bool {
    let mut seconds = text.bytes();
    seconds.next();
    let mut thirds = seconds.clone();
    thirds.next();
    let triples = text.bytes().zip(seconds.zip(thirds));
    triples.fold(false, |found, (first, (second, third))| {
        found | ((first == 0xe2) & (second == 0x80) & (0xaa..=0xae).contains(&third))
    })
}

/// Returns `text` as HTML that shows it, isolates as `<bdi>`. Fit for content, not for attributes.
pub(crate) fn text_to_html(text: &str) -> String {
    isolates_to_bdi(&escape(text))
}

/// Escapes `text` for HTML content and for attribute values in quotes of either kind.
pub(crate) fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(character),
        }
    }
    html
}

/// Reads what [`escape`] and the Markdown renderer write.
pub(crate) fn unescape(html: &str) -> String {
    let entities = [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    let read = |text: String, (entity, meant): &(&str, &str)| text.replace(entity, meant);
    entities.iter().fold(html.to_owned(), read)
}

/// Turns the isolates in the text of `html` into `<bdi>` and takes those inside tags away.
///
/// A mark without its partner is dropped, so that elements stay balanced; a pair must not reach
/// across an element's border, as none does that Fluent wrote around one value.
pub(crate) fn isolates_to_bdi(html: &str) -> String {
    if !html.contains(is_isolate) {
        return html.to_owned();
    }
    let pairs = paired_isolates(html);
    let mut result = String::with_capacity(html.len() + pairs.len() * 8);
    let mut next_pair = pairs.iter().peekable();
    for (offset, character) in html.char_indices() {
        if next_pair.next_if(|pair| pair.0 == offset).is_some() {
            let is_opening = OPENING_ISOLATES.contains(&character);
            result.push_str(if is_opening { "<bdi>" } else { "</bdi>" });
        } else if !is_isolate(character) {
            result.push(character);
        }
    }
    result
}

/// Returns the offsets of the isolates outside tags that have a partner at the same depth of
/// elements, in order.
fn paired_isolates(html: &str) -> Vec<(usize, char)> {
    let mut paired = Vec::new();
    let mut open: Vec<(usize, char, usize)> = Vec::new();
    let mut tags_seen = 0;
    let mut is_in_tag = false;
    for (offset, character) in html.char_indices() {
        match character {
            '<' => is_in_tag = true,
            '>' if is_in_tag => {
                is_in_tag = false;
                tags_seen += 1;
            }
            _ if is_in_tag => {}
            _ if OPENING_ISOLATES.contains(&character) => open.push((offset, character, tags_seen)),
            CLOSING_ISOLATE => {
                let Some((start, opening, tags)) = open.pop() else {
                    continue;
                };
                if tags == tags_seen {
                    paired.extend([(start, opening), (offset, character)]);
                }
            }
            _ => {}
        }
    }
    paired.sort_unstable();
    paired
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolates_become_elements_in_html_and_nothing_elsewhere() {
        let text = "تُرجم عن \u{2068}<Русский>\u{2069}";
        assert_eq!(text_to_html(text), "تُرجم عن <bdi>&lt;Русский&gt;</bdi>");
        assert_eq!(without_isolates(text), "تُرجم عن <Русский>");
    }

    #[test]
    fn overrides_are_dropped() {
        let text = "pay \u{202e}001\u{202c} now".to_owned();
        assert_eq!(without_overrides(text), "pay 001 now");
        for mark in OVERRIDES {
            assert!(has_overrides(&format!("{mark}")) && has_overrides(&format!("ab{mark}c")));
        }
        assert!(!has_overrides("“\u{2029}\u{202f}\u{206a}” — हिन्दी"));
    }

    #[test]
    fn a_lone_mark_opens_no_element() {
        assert_eq!(isolates_to_bdi("a\u{2068}b"), "ab");
        assert_eq!(isolates_to_bdi("a\u{2069}b"), "ab");
        assert_eq!(
            isolates_to_bdi("\u{2068}a<em>b\u{2069}</em>"),
            "a<em>b</em>"
        );
    }

    #[test]
    fn marks_inside_tags_are_taken_away() {
        assert_eq!(
            isolates_to_bdi("<img alt=\"\u{2068}3\u{2069}\">\u{2068}4\u{2069}"),
            "<img alt=\"3\"><bdi>4</bdi>"
        );
    }

    #[test]
    fn isolates_nest() {
        assert_eq!(
            isolates_to_bdi("\u{2068}a \u{2067}b\u{2069}\u{2069}"),
            "<bdi>a <bdi>b</bdi></bdi>"
        );
    }
}
