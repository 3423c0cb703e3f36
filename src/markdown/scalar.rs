//! Writing a scalar of YAML in the style the author chose, as far as the new text allows.

use std::fmt::Write;

use super::front_matter::ScalarStyle;

/// Words that YAML 1.1 or 1.2 reads as something other than text.
const WORDS: [&str; 11] = [
    "yes", "no", "true", "false", "on", "off", "null", "y", "n", "~", "nan",
];
/// What a plain scalar may not start with.
const INDICATORS: &str = "-?:,[]{}#&*!|>'\"%@`=";

/// Writes `text` in `style`; `indent` spaces stand before the lines of a block.
///
/// A plain scalar stays plain where YAML reads it back as this text, and is quoted otherwise.
#[must_use]
pub fn encode_scalar(style: ScalarStyle, text: &str, indent: usize) -> String {
    match style {
        ScalarStyle::Plain if is_plain(text) => text.to_owned(),
        ScalarStyle::Plain if text.contains(['"', '\\']) => quote_single(text),
        ScalarStyle::SingleQuoted => quote_single(text),
        ScalarStyle::Plain | ScalarStyle::DoubleQuoted => quote_double(text),
        ScalarStyle::Literal => block(text, indent, "\n"),
        ScalarStyle::Folded => block(text, indent, "\n\n"),
    }
}

fn is_plain(text: &str) -> bool {
    let lower = text.to_lowercase();
    !text.is_empty()
        && text.trim() == text
        && !text.starts_with(|letter| INDICATORS.contains(letter))
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !text.contains(needs_escape)
        && !WORDS.contains(&lower.as_str())
        && !is_number_like(&lower)
}

/// Says whether `text` may be read as a number or a date.
fn is_number_like(text: &str) -> bool {
    let starts = text.starts_with(|letter: char| letter.is_ascii_digit() || "+.".contains(letter));
    starts
        && text
            .chars()
            .all(|letter| letter.is_ascii_hexdigit() || "+-.,:_xoptz inf".contains(letter))
}

fn needs_escape(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

fn quote_single(text: &str) -> String {
    if text.contains(needs_escape) {
        return quote_double(text);
    }
    format!("'{}'", text.replace('\'', "''"))
}

fn quote_double(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            _ if needs_escape(letter) => {
                let _infallible = write!(quoted, "\\u{:04X}", u32::from(letter));
            }
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

fn block(text: &str, indent: usize, line_end: &str) -> String {
    let separator = format!("{line_end}{}", " ".repeat(indent));
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(&separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        encode_scalar(ScalarStyle::Plain, text, 0)
    }

    #[test]
    fn a_plain_scalar_is_quoted_only_where_yaml_needs_it() {
        assert_eq!(plain("कैदियों की अदला-बदली"), "कैदियों की अदला-बदली");
        assert_eq!(plain("वाशिंगटन: समझौता"), "\"वाशिंगटन: समझौता\"");
        assert_eq!(plain("a #b"), "\"a #b\"");
        assert_eq!(plain("@mikeal"), "\"@mikeal\"");
        assert_eq!(plain("- a"), "\"- a\"");
        assert_eq!(plain("yes"), "\"yes\"");
        assert_eq!(plain("2025-02-11"), "\"2025-02-11\"");
        assert_eq!(plain("11 फ़रवरी"), "11 फ़रवरी");
        assert_eq!(plain("\"a\": b"), "'\"a\": b'");
    }

    #[test]
    fn quotes_stay_and_what_they_enclose_is_escaped() {
        let single = encode_scalar(ScalarStyle::SingleQuoted, "l'été", 0);
        assert_eq!(single, "'l''été'");
        let double = encode_scalar(ScalarStyle::DoubleQuoted, "\"a\\b\"\n", 0);
        assert_eq!(double, "\"\\\"a\\\\b\\\"\\n\"");
    }

    #[test]
    fn blocks_keep_their_indentation() {
        assert_eq!(encode_scalar(ScalarStyle::Literal, "एक\nदो", 2), "एक\n  दो");
    }
}
