//! The stretches of inline source that are no words: code, tags, entities, addresses, labels.
//!
//! A light reading of Markdown and HTML text alike, for pseudo-translation and for escaping; what
//! it takes for no words in doubt does no harm.

use std::ops::Range;

/// Returns the stretches of `text` that hold no words for translators, in order: code, tags,
/// entities, addresses and the labels of footnotes.
pub fn verbatim(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut position = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = &text[position..];
            let found = rest.find(['`', '<', '&', '[', ':', '\\'])?;
            let start = position + found;
            let length = length_at(text, start);
            position = start + length.max(1);
            match text.as_bytes()[start] {
                b'\\' if text[position..].starts_with('`') => position += 1,
                b':' if length > 0 => return Some(address_start(text, start)..position),
                _ if length > 0 => return Some(start..position),
                _ => {}
            }
        }
    })
}

/// Returns the code spans of `text`, in order.
pub(super) fn code_spans(text: &str) -> impl Iterator<Item = Range<usize>> {
    verbatim(text).filter(|range| text.as_bytes()[range.start] == b'`')
}

/// Returns the tags and comments of the HTML text `text`, in order; backticks mean nothing there.
pub(super) fn tags(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut position = 0;
    std::iter::from_fn(move || {
        loop {
            let start = position + text[position..].find('<')?;
            let length = tag_length(&text[start..]);
            position = start + length.max(1);
            if length > 0 {
                return Some(start..position);
            }
        }
    })
}

fn length_at(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    match rest.as_bytes()[0] {
        b'`' => code_length(rest),
        b'<' => tag_length(rest),
        b'&' => entity_length(rest),
        b'[' => label_length(rest),
        b':' => address_length(text, start),
        _ => 0,
    }
}

/// Returns the length of the code span that `text` starts with; of its backticks, if none.
fn code_length(text: &str) -> usize {
    let run = text.bytes().take_while(|byte| *byte == b'`').count();
    let mut position = run;
    while let Some(found) = text[position..].find('`') {
        let start = position + found;
        let length = text[start..]
            .bytes()
            .take_while(|byte| *byte == b'`')
            .count();
        position = start + length;
        if length == run {
            return position;
        }
    }
    run
}

/// Returns the length of the tag, comment or autolink that `text` starts with.
fn tag_length(text: &str) -> usize {
    if let Some(comment) = text.strip_prefix("<!--") {
        return comment.find("-->").map_or(0, |end| end + 7);
    }
    let opens = |letter: char| letter.is_ascii_alphabetic() || "/!?".contains(letter);
    if !text[1..].starts_with(opens) {
        return 0;
    }
    let mut quote = None;
    for (offset, letter) in text.char_indices().skip(1) {
        match (quote, letter) {
            (None, '>') => return offset + 1,
            (None, '"' | '\'') if text[..offset].trim_end().ends_with('=') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
    }
    0
}

fn entity_length(text: &str) -> usize {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '#';
    let name = text[1..].find(|letter| !is_name(letter)).unwrap_or(0);
    let is_closed = name > 0 && text[1 + name..].starts_with(';');
    if is_closed { name + 2 } else { 0 }
}

/// Returns the length of the footnote label that `text` starts with.
fn label_length(text: &str) -> usize {
    if !text.starts_with("[^") {
        return 0;
    }
    text.find(']').map_or(0, |end| end + 1)
}

/// Returns the length of the address whose `://` stands at `start`, from there.
fn address_length(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    let begins = rest.starts_with("://") && address_start(text, start) < start;
    let ends = |letter: char| letter.is_whitespace() || "<>()[]\"'`".contains(letter);
    if begins {
        rest.find(ends).unwrap_or(rest.len())
    } else {
        0
    }
}

fn address_start(text: &str, colon: usize) -> usize {
    let scheme = text[..colon].bytes().rev();
    colon - scheme.take_while(u8::is_ascii_alphanumeric).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_is_no_words() {
        let text =
            "`कोड` और <b title=\"a > b\">x</b> &amp; https://a.example/b [^1] `` a`b `` \\`c";
        let found: Vec<&str> = verbatim(text).map(|range| &text[range]).collect();
        assert_eq!(
            found,
            [
                "`कोड`",
                "<b title=\"a > b\">",
                "</b>",
                "&amp;",
                "https://a.example/b",
                "[^1]",
                "`` a`b ``"
            ]
        );
    }
}
