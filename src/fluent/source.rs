//! The source of a pattern without what its place in the file adds: indentation and CR.

use std::borrow::Cow;

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::nesting::Nesting;
use super::outline::NodeKind;
use super::view::PatternView;

/// A part of a pattern's source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourcePart<'a> {
    /// Text, its lines ending with LF.
    Text(&'a str),
    /// A placeable that holds nothing but a string literal.
    Literal {
        /// The placeable as written.
        source: Cow<'a, str>,
        /// What it stands for, escapes resolved.
        text: Cow<'a, str>,
    },
    /// Any other placeable as written, its braces included.
    Placeable(Cow<'a, str>),
}

impl SourcePart<'_> {
    /// Returns the part as it is written, its lines ending with LF.
    #[must_use]
    pub fn source(&self) -> &str {
        match self {
            Self::Text(source) => source,
            Self::Literal { source, .. } | Self::Placeable(source) => source,
        }
    }
}

impl<'a> PatternView<'a> {
    /// Returns the texts and placeables in order, without the indentation that the value of the
    /// message does not have; lines within a placeable keep theirs relative to its first.
    #[must_use]
    pub fn parts(self) -> Vec<SourcePart<'a>> {
        let mut parts = Vec::new();
        let mut placeables = Vec::new();
        let mut gap_start = self.span().start as usize;
        for (kind, span) in self.top_level_nodes() {
            if kind != NodeKind::Text {
                placeables.push((kind, span));
                continue;
            }
            self.read_gap(gap_start..span.start as usize, &placeables, &mut parts);
            placeables.clear();
            parts.extend(self.text_part(span.of(self.file()), parts.last()));
            gap_start = span.end as usize;
        }
        self.read_gap(gap_start..self.span().end as usize, &placeables, &mut parts);
        parts
    }

    /// Returns the source without indentation, its lines ending with LF: what the pattern would
    /// be if it stood alone.
    #[must_use]
    pub fn dedented(self) -> String {
        self.parts().iter().map(SourcePart::source).collect()
    }

    /// Returns the text of a pattern without placeables other than string literals.
    #[must_use]
    pub fn plain_text(self) -> Option<String> {
        let parts = self.parts();
        parts
            .iter()
            .map(|part| match part {
                SourcePart::Text(text) => Some(*text),
                SourcePart::Literal { text, .. } => Some(text.as_ref()),
                SourcePart::Placeable(_) => None,
            })
            .collect()
    }

    /// Returns a text node; of a line with nothing but spaces only the line's end.
    fn text_part(self, text: &'a str, before: Option<&SourcePart<'a>>) -> Option<SourcePart<'a>> {
        let begins_line =
            matches!(before, Some(SourcePart::Text(before)) if before.ends_with('\n'));
        let is_blank_line = begins_line && text.trim_start_matches(' ') == "\n";
        let text = if is_blank_line { "\n" } else { text };
        (!text.is_empty()).then_some(SourcePart::Text(text))
    }

    /// Reads the placeables between two texts; blanks around them are indentation or CR.
    fn read_gap(
        self,
        range: std::ops::Range<usize>,
        placeables: &[(NodeKind, crate::text::Span)],
        parts: &mut Vec<SourcePart<'a>>,
    ) {
        let gap = &self.file()[range.clone()];
        let indentation = self.indentation_at(range.start + gap.len() - gap.trim_start().len());
        let mut placeables = placeables.iter();
        for source in split_placeables(gap) {
            let dedented = dedent(source, indentation);
            parts.push(match placeables.next() {
                Some((NodeKind::StringLiteral, span)) => SourcePart::Literal {
                    source: dedented,
                    text: unescape_unicode_to_string(span.of(self.file())),
                },
                _ => SourcePart::Placeable(dedented),
            });
        }
    }

    /// Returns by how much the line at `offset` is indented, if it is a line of this pattern
    /// alone.
    fn indentation_at(self, offset: usize) -> usize {
        let file = self.file();
        let line_start = file[..offset].rfind('\n').map_or(0, |newline| newline + 1);
        let pattern_start = self.span().start as usize;
        let before = file.get(line_start..pattern_start).unwrap_or("");
        if before.trim_start_matches(' ').is_empty() {
            leading_spaces(&file[line_start..])
        } else {
            0
        }
    }
}

/// Splits adjacent placeables.
fn split_placeables(gap: &str) -> Vec<&str> {
    let mut nesting = Nesting::default();
    let mut offset = 0;
    let mut start = 0;
    let mut found = Vec::new();
    for line in gap.split_inclusive('\n') {
        nesting.read_line(line, |nesting, after| {
            if nesting.is_outside() {
                let end = offset + after;
                found.push(gap[start..end].trim_start_matches([' ', '\r', '\n']));
                start = end;
            }
        });
        offset += line.len();
    }
    found
}

/// Takes up to `indentation` spaces off every line but the first, off all the same number.
fn dedent(source: &str, indentation: usize) -> Cow<'_, str> {
    if !source.contains('\n') {
        return Cow::Borrowed(source);
    }
    let source = source.replace("\r\n", "\n");
    let continuation = source.split('\n').skip(1);
    let least = continuation
        .filter(|line| !line.trim_start_matches(' ').is_empty())
        .map(leading_spaces)
        .min();
    let removed = least.unwrap_or(0).min(indentation);
    let lines = source.split('\n').enumerate().map(|(index, line)| {
        let removed = if index == 0 { 0 } else { removed };
        line.get(removed..).unwrap_or("")
    });
    Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
}

/// Counts the spaces that a line begins with.
pub(super) fn leading_spaces(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

#[cfg(test)]
mod tests {
    use super::super::{View, parse};

    fn dedented(text: &str) -> String {
        let outline = parse(text);
        let entry = View::new(text, &outline).entries().next();
        entry.unwrap().value().unwrap().dedented()
    }

    #[test]
    fn indentation_and_cr_are_no_part_of_a_value() {
        assert_eq!(
            dedented("a =\r\n    पहली पंक्ति\r\n\r\n      दूसरी { $x }\r\n"),
            "पहली पंक्ति\n\n  दूसरी { $x }"
        );
        assert_eq!(dedented("a = eins\n        zwei\n"), "eins\nzwei");
    }

    #[test]
    fn placeables_are_kept_as_written_wherever_they_stand() {
        let select = "{ $n ->\n    [one] jeden\n   *[other] { $n }\n}";
        assert_eq!(dedented(&format!("a = {select}\n")), select);
        let indented = select.replace('\n', "\n    ");
        assert_eq!(
            dedented(&format!("a =\n    {indented}{{a}}\n")),
            format!("{select}{{a}}")
        );
        assert_eq!(dedented("a =\n{ $x } عربي\n"), "{ $x } عربي");
    }

    #[test]
    fn literals_are_told_from_placeables_and_resolved() {
        let text = "a = {\"{\"}x{ \"\\u00A0\" }{ { \"}\" } }\nb = { $x }\n";
        let outline = parse(text);
        let view = View::new(text, &outline);
        let values: Vec<_> = view
            .entries()
            .map(|entry| entry.value().unwrap().plain_text())
            .collect();
        assert_eq!(values, [Some("{x\u{a0}}".to_owned()), None]);
    }
}
