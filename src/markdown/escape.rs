//! Backslashes where a text would open a block.
//!
//! Whether a line would is asked of the parser itself, on the text alone; so what needs no
//! backslash gets none, and a message that was read is written as it was.

use pulldown_cmark::{Event, Parser, Tag};

use super::options::options;
use super::segment::Opening;

/// The surroundings of a text in which it must stay one block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Surroundings {
    before: &'static str,
    indent: &'static str,
    after: &'static str,
}

impl Surroundings {
    /// A paragraph of its own, or one that opens an item.
    pub(super) fn paragraph(opening: Opening) -> Self {
        let (before, indent) = match opening {
            Opening::Plain => ("", ""),
            Opening::Item => ("- ", "  "),
            Opening::Checkbox => ("- [ ] ", "  "),
        };
        Self {
            before,
            indent,
            after: "",
        }
    }

    /// A heading that is underlined.
    pub(super) fn underlined(opening: Opening) -> Self {
        Self {
            after: "\n===",
            ..Self::paragraph(opening)
        }
    }

    /// The text of an image.
    pub(super) fn image() -> Self {
        Self {
            before: "![",
            indent: "",
            after: "](x)",
        }
    }

    /// Says whether `lines` stay one block.
    fn keep_one_block(self, lines: &[String]) -> bool {
        let separator = format!("\n{}", self.indent);
        let text = lines.join("\n") + self.after;
        let text = format!("{}{}", self.before, text.replace('\n', &separator));
        let mut has_checkbox = false;
        let mut blocks = 0;
        let is_item = !self.indent.is_empty();
        for (event, range) in Parser::new_ext(&text, options()).into_offset_iter() {
            match event {
                Event::TaskListMarker(_) => has_checkbox = true,
                Event::Start(Tag::List(_) | Tag::Item)
                    if is_item && range.start == 0 && blocks < 2 =>
                {
                    blocks += 1;
                }
                Event::Start(Tag::Paragraph)
                    if !self.is_underlined() && !is_item && blocks == 0 && range.start == 0 =>
                {
                    blocks += 1;
                }
                Event::Start(Tag::Heading { .. }) if self.is_heading_at(range.start, blocks) => {
                    blocks += 1;
                }
                _ if opens_block(&event) => return false,
                _ => {}
            }
        }
        let expected = if is_item { 2 } else { 1 } + usize::from(is_item && self.is_underlined());
        has_checkbox == self.before.ends_with("] ") && blocks == expected
    }

    fn is_underlined(self) -> bool {
        self.after == "\n==="
    }

    fn is_heading_at(self, start: usize, blocks: usize) -> bool {
        let before = if self.indent.is_empty() { 0 } else { 2 };
        self.is_underlined() && blocks == before && start <= self.before.len()
    }
}

fn opens_block(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        ),
        Event::Rule => true,
        _ => false,
    }
}

/// Escapes `lines`, which have no blanks at their starts, so that they stay one block.
///
/// A line that is nothing but a tag would be an HTML block; it is broken within the tag instead,
/// and the new line is appended to it after a newline.
pub(super) fn escape_lines(lines: &mut [String], surroundings: Surroundings) {
    for index in 0..lines.len() {
        if !may_open_block(&lines[index], index == 0)
            || surroundings.keep_one_block(&lines[..=index])
        {
            continue;
        }
        let line = std::mem::take(&mut lines[index]);
        if let Some(broken) = break_tag(&line) {
            lines[index] = broken;
            if surroundings.keep_one_block(&lines[..=index]) {
                continue;
            }
        }
        lines[index] = escape_start(&line);
    }
}

/// Says whether `line` might open a block or close one; cheap, and true in doubt.
fn may_open_block(line: &str, is_first: bool) -> bool {
    let rest = line.get(1..).unwrap_or_default();
    let is_run_of = |mark: char| line.chars().all(|letter| letter == mark || letter == ' ');
    match line.bytes().next() {
        Some(b'#' | b'>' | b'=' | b'<' | b'-') => true,
        Some(b'+') => rest.is_empty() || rest.starts_with([' ', '\t']),
        Some(mark @ (b'*' | b'_')) => {
            rest.is_empty() || rest.starts_with([' ', '\t']) || is_run_of(char::from(mark))
        }
        Some(b'`') => line.starts_with("```"),
        Some(b'~') => line.starts_with("~~~"),
        Some(b'[') => line.contains("]:") || line.as_bytes().get(2) == Some(&b']'),
        Some(b'|' | b':') => !is_first,
        Some(b'0'..=b'9') => {
            let digits = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
            digits.starts_with(['.', ')'])
        }
        _ => false,
    }
}

/// Returns `line` with a backslash before what opens a block.
pub(super) fn escape_start(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    format!("{number}\\{rest}")
}

/// Breaks a line that starts with a tag at the first blank within the tag.
fn break_tag(line: &str) -> Option<String> {
    let end = line.find('>')?;
    let blank = line.find(' ').filter(|blank| *blank < end)?;
    line.starts_with('<')
        .then(|| format!("{}\n{}", &line[..blank], &line[blank + 1..]))
}

/// Returns `line` so that it opens no block where it begins a line.
pub(super) fn escape_first_line(line: &str) -> String {
    let mut lines = [line.to_owned()];
    escape_lines(&mut lines, Surroundings::paragraph(Opening::Plain));
    let [line] = lines;
    line.replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str, opening: Opening) -> String {
        let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
        escape_lines(&mut lines, Surroundings::paragraph(opening));
        lines.join("\n")
    }

    #[test]
    fn escapes_what_opens_a_block_and_nothing_else() {
        for (text, wanted) in [
            ("1. Mai", "1\\. Mai"),
            ("1.5 Mio.", "1.5 Mio."),
            ("- तीन", "\\- तीन"),
            ("-5 °C", "-5 °C"),
            ("# ३", "\\# ३"),
            ("#नमस्ते", "#नमस्ते"),
            ("> x", "\\> x"),
            ("***", "\\***"),
            ("**भारी**", "**भारी**"),
            ("```", "\\```"),
            ("<div>", "\\<div>"),
            ("<b>x</b>", "<b>x</b>"),
            ("[a]: b", "\\[a]: b"),
            ("نعم\\\n===", "نعم\\\n\\==="),
            ("a\\\n2. b", "a\\\n2. b"),
        ] {
            assert_eq!(escaped(text, Opening::Plain), wanted);
        }
    }

    #[test]
    fn a_checkbox_is_escaped_in_an_item_only() {
        assert_eq!(escaped("[x] y", Opening::Item), "\\[x] y");
        assert_eq!(escaped("[x] y", Opening::Plain), "[x] y");
        assert_eq!(escaped("# y", Opening::Checkbox), "# y");
    }

    #[test]
    fn a_tag_alone_is_broken_within() {
        assert_eq!(escaped("<a href=\"b\">", Opening::Plain), "<a\nhref=\"b\">");
    }
}
