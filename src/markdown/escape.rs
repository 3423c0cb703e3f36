//! Backslashes where a text would open a block.
//!
//! Whether a line would is asked of the parser itself, on the text alone; so what needs no
//! backslash gets none, and a message that was read is written as it was.

use std::mem::{Discriminant, discriminant};

use pulldown_cmark::{Event, Tag, TagEnd};

use super::parser::{events, is_block};
use super::segment::{CellKind, Opening};

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

    /// A cell that no pipe sets apart from the start of its line.
    pub(super) fn cell(kind: CellKind) -> Self {
        let (before, after) = match kind {
            CellKind::Header => ("", " | x\n-|-"),
            CellKind::Body => ("|x|x|\n|-|-|\n", ""),
        };
        Self {
            before,
            indent: "",
            after,
        }
    }

    /// Says whether `lines` make the blocks that a single word makes in their place.
    fn keep_blocks(self, lines: &[String]) -> bool {
        let separator = format!("\n{}", self.indent);
        self.blocks(&lines.join("\n").replace('\n', &separator)) == self.blocks("x")
    }

    /// Returns the blocks and where they start.
    fn blocks(self, text: &str) -> Vec<(Discriminant<Event<'static>>, Option<TagEnd>, usize)> {
        let text = format!("{}{text}{}", self.before, self.after);
        let blocks = events(&text, 0).filter(|(event, _)| opens_block(event));
        blocks
            .map(|(event, range)| {
                let tag = match &event {
                    Event::Start(tag) => Some(tag.to_end()),
                    _ => None,
                };
                (discriminant(&event.into_static()), tag, range.start)
            })
            .collect()
    }
}

/// Says whether the event is a block or a checkbox; how many cells a row has, the header says.
fn opens_block(event: &Event<'_>) -> bool {
    let is_ignored = matches!(event, Event::End(_) | Event::Start(Tag::TableCell));
    (is_block(event) || matches!(event, Event::TaskListMarker(_))) && !is_ignored
}

/// Changes `lines`, which have no blanks at their starts, so that they stay one block.
///
/// A first line gets a backslash; one that is nothing but a tag, which would be an HTML block, is
/// broken within the tag instead. Further lines are indented like code, which cannot interrupt a
/// paragraph.
pub(super) fn escape_lines(lines: &mut [String], surroundings: Surroundings) {
    for index in 0..lines.len() {
        let is_kept = !may_open_block(&lines[index], index == 0)
            || surroundings.keep_blocks(&lines[..=index]);
        if is_kept {
            continue;
        }
        let line = std::mem::take(&mut lines[index]);
        if index > 0 {
            lines[index] = format!("    {line}");
            continue;
        }
        if let Some(broken) = break_tag(&line) {
            lines[index] = broken;
            if surroundings.keep_blocks(&lines[..=index]) {
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
fn escape_start(line: &str) -> String {
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
            ("نعم\\\n===", "نعم\\\n    ==="),
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
