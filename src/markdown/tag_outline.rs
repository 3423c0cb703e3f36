//! What of an HTML tag in a text is not a translator's to change.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

use super::destination::is_safe_destination;
use super::segment::AttributeName;

/// Attributes that name addresses, which may be those of localized pages.
const ADDRESSES: [&str; 2] = ["href", "src"];

/// Attributes that say a text's language.
const LANGUAGES: [&str; 2] = ["dir", "lang"];

/// Returns the outline of a tag as it is written.
pub(super) fn outline_of_source(tag: &str) -> String {
    let tag = on_one_line(tag);
    match first_token(&tag) {
        Some(Token::StartTag(tag)) => outline_of(&tag),
        Some(Token::EndTag(tag)) => format!("/{}", String::from_utf8_lossy(&tag.name)),
        _ => tag,
    }
}

/// Returns the value of an attribute of a start tag as it is written.
pub(super) fn attribute_of_source(tag: &str, name: &str) -> Option<String> {
    let Some(Token::StartTag(tag)) = first_token(tag) else {
        return None;
    };
    let value = tag.attributes.get(name.as_bytes())?;
    Some(String::from_utf8_lossy(value).into_owned())
}

fn first_token(html: &str) -> Option<Token<usize>> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let first = Tokenizer::new_with_emitter(html, emitter).next();
    first.map(|Ok(token)| token)
}

/// Joins the lines of a tag, which within a quotation begin with its marks.
fn on_one_line(tag: &str) -> String {
    let joined = |strip: fn(char) -> bool| {
        let mut lines = tag.lines();
        let first = lines.next().unwrap_or_default().trim_end();
        let others = lines.map(|line| line.trim_start_matches(strip).trim_end());
        let lines: Vec<&str> = std::iter::once(first).chain(others).collect();
        lines.join(" ")
    };
    let without_marks = joined(|c| c == '>' || c.is_whitespace());
    match without_marks.ends_with('>') {
        true => without_marks,
        false => joined(char::is_whitespace),
    }
}

/// Returns a tag's name with its attributes, sorted. The values of those that readers read, of
/// languages, and of addresses that a page may lead to are left out: they may differ.
pub(super) fn outline_of(tag: &StartTag<usize>) -> String {
    let mut outline = String::from_utf8_lossy(&tag.name).into_owned();
    let mut attributes: Vec<(String, String)> = tag
        .attributes
        .iter()
        .map(|(name, value)| {
            let name = String::from_utf8_lossy(name).into_owned();
            (name, String::from_utf8_lossy(value).into_owned())
        })
        .collect();
    attributes.sort_unstable();
    for (name, value) in attributes {
        let is_address = ADDRESSES.contains(&name.as_str()) && is_safe_destination(&value);
        let is_text = AttributeName::from_name(&name).is_some();
        outline.push(' ');
        outline.push_str(&name);
        if !is_address && !is_text && !LANGUAGES.contains(&name.as_str()) {
            outline.push_str(&format!("={value:?}"));
        }
    }
    outline
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_translator_may_change_is_left_out() {
        for (one, other) in [
            (
                "<a href=\"/en/\" title=\"Home\">",
                "<A title='होम' href=/hi/>",
            ),
            ("<span lang=\"en\">", "<span lang=\"hi\">"),
            ("<br>", "<br />"),
            ("</b>", "</B>"),
            ("<!-- a\n> b -->", "<!-- a b -->"),
            ("<b\n> class=\"a\">", "<b class=\"a\">"),
            ("<b class=\"a\"\n>", "<b class=\"a\">"),
        ] {
            assert_eq!(outline_of_source(one), outline_of_source(other));
        }
    }

    #[test]
    fn what_runs_or_looks_different_is_not() {
        for (one, other) in [
            ("<b>", "<b onclick=\"x\">"),
            ("<b>", "<b style=\"color:red\">"),
            ("<b class=\"a\">", "<b class=\"b\">"),
            ("<a href=\"/en/\">", "<a href=\"javascript:x\">"),
            ("<b>", "</b>"),
        ] {
            assert_ne!(outline_of_source(one), outline_of_source(other));
        }
    }
}
