//! Plain text as Markdown that reads the same.

/// Escapes what Markdown would take for markup, or the author's layer for a placeable.
pub(super) fn escape_markdown(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| escape_line(line.trim())).collect();
    lines.join("\n")
}

/// Escapes text that stands between HTML tags.
pub(super) fn escape_html(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .join(" ")
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn escape_line(line: &str) -> String {
    let (opening, rest) = split_block_start(line);
    opening + &escape_inline(rest)
}

/// Escapes what opens a block at the start of a line of Markdown.
pub(super) fn escape_line_start(line: &str) -> String {
    let (opening, rest) = split_block_start(line);
    opening + rest
}

/// Returns what opens a block at the start of a line, escaped, and the rest of the line.
fn split_block_start(line: &str) -> (String, &str) {
    let Some(length) = block_start(line) else {
        return (String::new(), line);
    };
    let (before, sign) = line[..length].split_at(length - 1);
    (format!("{before}\\{sign}"), &line[length..])
}

/// Escapes what Markdown would take for markup within a line.
pub(super) fn escape_inline(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_markup = match letter {
            '*' | '_' | '`' | '[' | ']' | '\\' | '~' | '|' => true,
            '<' => letters
                .peek()
                .is_some_and(|next| next.is_alphabetic() || "/!?".contains(*next)),
            '&' => letters
                .peek()
                .is_some_and(|next| next.is_alphabetic() || *next == '#'),
            '{' => true,
            _ => false,
        };
        if is_markup {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// Returns the length of what opens a block at the start of a line, up to the character that an
/// escape goes before: `#`, `-`, `+`, `>`, `=`, `:`, or the `.` of `1.`.
fn block_start(line: &str) -> Option<usize> {
    let digits = line.len()
        - line
            .trim_start_matches(|letter: char| letter.is_ascii_digit())
            .len();
    let after_digits = line[digits..].starts_with(['.', ')']);
    if (1..=9).contains(&digits) && after_digits {
        return Some(digits + 1);
    }
    line.starts_with(['#', '-', '+', '>', '=', ':'])
        .then_some(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped_and_text_left_alone() {
        let texts = [
            ("1. Mai war es", "1\\. Mai war es"),
            ("- nein", "\\- nein"),
            ("# 1 अंक", "\\# 1 अंक"),
            (
                "a*b* [x] {y} & AT&T <b> 3 < 4",
                "a\\*b\\* \\[x\\] \\{y} & AT\\&T \\<b> 3 < 4",
            ),
            (
                "“This is a step forward,” he said.",
                "“This is a step forward,” he said.",
            ),
            ("one\r\n  > two", "one\n\\> two"),
        ];
        for (text, escaped) in texts {
            assert_eq!(escape_markdown(text), escaped);
        }
    }
}
