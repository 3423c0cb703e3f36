//! Footnotes, taken out of the text to stand below it.
//!
//! The Markdown renderer leaves each where its author defined it. A page wants them together, with
//! a way back, and under ids that no heading has.

use std::collections::HashSet;

use serde::Serialize;

const DEFINITION: &str = "<div class=\"footnote-definition\" id=\"";
const LABEL: &str = "\"><sup class=\"footnote-definition-label\">";
const LABEL_END: &str = "</sup>";
const REFERENCE: &str = "<sup class=\"footnote-reference\"><a href=\"#";

/// A footnote below the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Footnote {
    /// Its number in the text.
    pub(crate) number: String,
    /// The id of its element; its first reference has this with `-back` behind it.
    pub(crate) id: String,
    /// What it says, as HTML.
    pub(crate) content: String,
}

/// Splits `html` into the text and its footnotes, by number.
pub(crate) fn split_footnotes(html: &str) -> (String, Vec<Footnote>) {
    let mut text = String::with_capacity(html.len());
    let mut footnotes = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find(DEFINITION) {
        text.push_str(&rest[..start]);
        match read_definition(&rest[start..]) {
            Some((footnote, length)) => {
                footnotes.push(footnote);
                rest = &rest[start + length..];
            }
            None => {
                text.push_str(DEFINITION);
                rest = &rest[start + DEFINITION.len()..];
            }
        }
    }
    text.push_str(rest);
    footnotes.sort_by_key(|footnote: &Footnote| footnote.number.parse::<u32>().unwrap_or(u32::MAX));
    let mut seen = HashSet::new();
    let text = link_references(&text, &mut seen);
    for footnote in &mut footnotes {
        footnote.content = link_references(&footnote.content, &mut seen);
    }
    (text, footnotes)
}

/// Reads the definition at the start of `html`; returns it and its length, its line end included.
fn read_definition(html: &str) -> Option<(Footnote, usize)> {
    let (_, labelled) = html.strip_prefix(DEFINITION)?.split_once(LABEL)?;
    let (number, content) = labelled.split_once(LABEL_END)?;
    let length = content_length(content)?;
    let start = html.len() - content.len();
    let closing = content[length..].find('>')? + 1;
    let line_end = usize::from(content[length + closing..].starts_with('\n'));
    let footnote = Footnote {
        number: number.to_owned(),
        id: id_of(number),
        content: content[..length].trim().to_owned(),
    };
    Some((footnote, start + length + closing + line_end))
}

/// Returns how much of `html` stands before the `</div>` that closes an open `<div>`.
fn content_length(html: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (offset, _) in html.match_indices('<') {
        let tag = &html[offset..];
        if tag.starts_with("<div") {
            depth += 1;
        } else if tag.starts_with("</div") {
            match depth.checked_sub(1) {
                Some(outer) => depth = outer,
                None => return Some(offset),
            }
        }
    }
    None
}

/// Points references at footnotes by number. The first to each, which is one that `seen` does not
/// have, gets an id to come back to.
fn link_references(html: &str, seen: &mut HashSet<String>) -> String {
    let mut linked = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, reference)) = rest.split_once(REFERENCE) {
        linked.push_str(before);
        let number = reference
            .split_once("\">")
            .and_then(|(_, labelled)| labelled.split_once('<'));
        let Some((number, behind)) = number else {
            linked.push_str(REFERENCE);
            rest = reference;
            continue;
        };
        let id = id_of(number);
        let is_first = seen.insert(number.to_owned());
        let back = if is_first {
            format!(" id=\"{id}-back\"")
        } else {
            String::new()
        };
        let opening = "<sup class=\"footnote-reference\">";
        linked.push_str(&format!("{opening}<a href=\"#{id}\"{back}>{number}<"));
        rest = behind;
    }
    linked.push_str(rest);
    linked
}

fn id_of(number: &str) -> String {
    format!("footnote-{number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(label: &str, number: u32) -> String {
        format!("{REFERENCE}{label}\">{number}</a></sup>")
    }

    fn definition(label: &str, number: u32, content: &str) -> String {
        format!("{DEFINITION}{label}{LABEL}{number}{LABEL_END}\n{content}\n</div>\n")
    }

    #[test]
    fn footnotes_stand_below_in_the_order_of_their_numbers() {
        let html = [
            "<p>एक".to_owned(),
            reference("ख", 1),
            reference("b", 2),
            reference("ख", 1),
            "</p>\n".into(),
            definition("b", 2, "<p>zwei <div>x</div></p>"),
            definition("ख", 1, "<p>eins</p>"),
            "<p>Ende</p>\n".into(),
        ]
        .concat();
        let (text, footnotes) = split_footnotes(&html);
        let link = |number: u32, id: &str| {
            format!(
                "<sup class=\"footnote-reference\"><a href=\"#footnote-{number}\"{id}>{number}</a></sup>"
            )
        };
        let links = [
            link(1, " id=\"footnote-1-back\""),
            link(2, " id=\"footnote-2-back\""),
            link(1, ""),
        ];
        assert_eq!(text, format!("<p>एक{}</p>\n<p>Ende</p>\n", links.concat()));
        let read: Vec<_> = footnotes
            .iter()
            .map(|note| (&*note.id, &*note.content))
            .collect();
        assert_eq!(
            read,
            [
                ("footnote-1", "<p>eins</p>"),
                ("footnote-2", "<p>zwei <div>x</div></p>")
            ]
        );
    }

    #[test]
    fn what_only_looks_like_a_footnote_stays() {
        for html in [
            format!("<p>{DEFINITION}"),
            format!("{DEFINITION}a{LABEL}1"),
            REFERENCE.to_owned(),
        ] {
            assert_eq!(split_footnotes(&html), (html.clone(), Vec::new()));
        }
    }
}
