//! Plain text as it is written where Markdown or HTML would read it.

/// How a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// As it stands.
    Plain,
    /// As the inline text of Markdown.
    Markdown,
    /// As the text of an HTML element or attribute.
    Html,
}

impl Notation {
    /// Writes `text` so that readers see it letter by letter. Line ends become spaces, since a text in
    /// a sentence ends no line.
    #[must_use]
    pub fn write(self, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Markdown => in_markdown(text),
            Self::Html => in_html(&on_one_line(text)),
        }
    }
}

fn on_one_line(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.join(" ")
}

fn in_html(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            _ => written.push(letter),
        }
    }
    written
}

/// A backslash goes before what can be markup and nowhere else: `new_delhi` and dates stay as they are,
/// so that messages select by them.
fn in_markdown(text: &str) -> String {
    let text = on_one_line(text);
    let mut written = String::with_capacity(text.len());
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_markup = match letter {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '&' | '|' | '~' => true,
            '_' => {
                !(before.is_alphanumeric()
                    && letters.peek().is_some_and(|next| next.is_alphanumeric()))
            }
            _ => false,
        };
        if is_markup {
            written.push('\\');
        }
        written.push(letter);
        before = letter;
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::plain_text;

    #[test]
    fn markup_is_read_as_text() {
        for text in [
            "a * b | [c](d)",
            "<b>Rome</b>",
            "_रोम_ & `x` ~~y~~ &amp; \\*",
            "![a](b) <https://example.org>",
        ] {
            let written = Notation::Markdown.write(text);
            assert_eq!(
                plain_text(&format!("# x {written} x\n")).trim(),
                format!("x {text} x")
            );
        }
        assert_eq!(
            Notation::Html.write("<b>\"A & B\"</b>"),
            "&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;"
        );
    }

    #[test]
    fn what_is_no_markup_stays() {
        for text in ["2025-04-11", "new_delhi", "São Paulo", "№ 5, 10 %", "東京"] {
            assert_eq!(Notation::Markdown.write(text), text);
        }
        assert_eq!(Notation::Markdown.write("दो\n  पंक्तियाँ"), "दो पंक्तियाँ");
    }
}
