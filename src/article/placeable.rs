//! Finding the placeables of a Fluent value in its source text.

use super::message::Part;

/// What the name of a slot begins with, and stands for.
const SLOT_KINDS: [&str; 2] = ["link-", "code-"];

/// Says whether a variable is a slot: `link-1`.
pub(super) fn is_slot_name(variable: &str) -> bool {
    SLOT_KINDS.iter().any(|kind| {
        variable.strip_prefix(kind).is_some_and(|number| {
            !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    })
}

/// Splits a dedented value into texts, slots and placeables; literals become text.
///
/// An unclosed brace is text.
pub(super) fn split_placeables(value: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = value;
    while let Some(start) = rest.find('{') {
        let Some(length) = placeable_length(&rest[start..]) else {
            break;
        };
        parts.push(Part::Text(rest[..start].to_owned()));
        parts.push(read_placeable(&rest[start..start + length]));
        rest = &rest[start + length..];
    }
    parts.push(Part::Text(rest.to_owned()));
    parts
}

/// Returns the length of the placeable that `text` begins with, nested ones included.
pub(super) fn placeable_length(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut is_escaped = false;
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_string => is_escaped = true,
            b'"' => in_string = !in_string,
            b'{' if !in_string => depth += 1,
            b'}' if !in_string => {
                depth -= 1;
                if depth == 0 {
                    return Some(offset + 1);
                }
            }
            _ => {}
        }
    }
    None
}

fn read_placeable(source: &str) -> Part {
    let inner = source[1..source.len() - 1].trim_matches([' ', '\n', '\r']);
    if let Some(name) = inner.strip_prefix('$')
        && is_slot_name(name)
    {
        return Part::Slot(name.to_owned());
    }
    let literal = inner
        .strip_prefix('"')
        .and_then(|inner| inner.strip_suffix('"'));
    match literal.and_then(unescape) {
        Some(text) => Part::Text(text),
        None => Part::Placeable(source.to_owned()),
    }
}

/// Reads the inside of a string literal; none where it is several literals or no literal.
fn unescape(literal: &str) -> Option<String> {
    let mut text = String::new();
    let mut letters = literal.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return None,
            '\\' => match letters.next()? {
                'u' => text.push(take_code_point(&mut letters, 4)?),
                'U' => text.push(take_code_point(&mut letters, 6)?),
                quoted @ ('"' | '\\') => text.push(quoted),
                _ => return None,
            },
            _ => text.push(letter),
        }
    }
    Some(text)
}

fn take_code_point(letters: &mut std::str::Chars<'_>, digits: usize) -> Option<char> {
    let code = letters.as_str().get(..digits)?;
    *letters = letters.as_str()[digits..].chars();
    char::from_u32(u32::from_str_radix(code, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selections_are_one_placeable() {
        let value = "A{ $n ->\n    [one] { -city }\n   *[other] { $n }\n} b";
        let parts = split_placeables(value);
        assert!(matches!(&parts[1], Part::Placeable(source) if source.ends_with("\n}")));
    }

    #[test]
    fn literals_are_read_with_their_escapes() {
        let text = |value| match split_placeables(value).as_slice() {
            [Part::Text(before), Part::Text(text), Part::Text(_)] if before.is_empty() => {
                text.clone()
            }
            other => panic!("{other:?}"),
        };
        assert_eq!(text("{ \"\\u0915\" }"), "क");
        assert_eq!(text("{ \"\\U01F600\" }"), "😀");
        assert_eq!(text("{\"\\\"\\\\\"}"), "\"\\");
    }
}
