//! From plain text to pattern text.

/// Returns the pattern text that stands for `text` and nothing else, whatever is in it.
///
/// ```
/// use tarjuma::fluent::edit::escape_text;
///
/// assert_eq!(escape_text("a {b}\n[1]"), "a {\"{\"}b{\"}\"}\n{\"[\"}1]");
/// ```
#[must_use]
pub fn escape_text(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    if text.is_empty() {
        return "{\"\"}".to_owned();
    }
    let last = text.split('\n').count() - 1;
    let lines = text.split('\n').enumerate().map(|(index, line)| {
        let is_edge = index == 0 || index == last;
        escape_line(line, index > 0, is_edge)
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Escapes one line; at the edges of the text an empty line and blanks are kept by placeables.
fn escape_line(line: &str, is_continuation: bool, is_edge: bool) -> String {
    let mut result = String::with_capacity(line.len());
    let is_blank = line.trim_start_matches(' ').is_empty();
    if line.starts_with(' ') || (is_blank && is_edge) {
        result.push_str("{\"\"}");
    }
    for (index, character) in line.char_indices() {
        match character {
            '{' | '}' => push_literal(&mut result, character),
            '[' | '*' | '.' if is_continuation && index == 0 => {
                push_literal(&mut result, character);
            }
            '\r' => result.push_str("{\"\\u000D\"}"),
            _ => result.push(character),
        }
    }
    if line.ends_with(' ') && is_edge {
        result.push_str("{\"\"}");
    }
    result
}

fn push_literal(result: &mut String, character: char) {
    result.push_str("{\"");
    result.push(character);
    result.push_str("\"}");
}
