//! A segment's text as the value of a Fluent message, and back.
//!
//! A message holds Markdown inline source: `**bold**` and `` `code` `` stay visible. What Fluent
//! would take for syntax is escaped on the way in and read back on the way out.

use std::fmt;

use crate::fluent::edit::{NewEntry, entry_source};
use crate::fluent::{PatternView, SourcePart};

/// The text of a segment.
///
/// Texts are never empty and never stand side by side, so that equal messages are equal values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MessageText {
    parts: Vec<Part>,
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Markdown inline source; a line end in it is a hard break.
    Text(String),
    /// What the author's file has at this place and no translator changes, such as the
    /// destination of a link; named `link-1`.
    Slot(String),
    /// A Fluent placeable as its author wrote it, braces included.
    Placeable(String),
}

impl MessageText {
    /// Makes a message of parts in order.
    pub fn new(parts: impl IntoIterator<Item = Part>) -> Self {
        let mut message = Self::default();
        for part in parts {
            message.push(part);
        }
        message
    }

    /// Reads the value of a Fluent message; literals become text.
    #[must_use]
    pub fn from_pattern(pattern: PatternView<'_>) -> Self {
        Self::new(pattern.parts().into_iter().map(|part| match part {
            SourcePart::Text(text) => Part::Text(text.to_owned()),
            SourcePart::Literal { text, .. } => Part::Text(text.into_owned()),
            SourcePart::Placeable(source) => match slot_name(&source) {
                Some(name) => Part::Slot(name.to_owned()),
                None => Part::Placeable(source.into_owned()),
            },
        }))
    }

    /// Returns the parts in order.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Returns the names of the slots, in order of first use.
    #[must_use]
    pub fn slots(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for part in &self.parts {
            if let Part::Slot(name) = part
                && !names.contains(&name.as_str())
            {
                names.push(name);
            }
        }
        names
    }

    /// Returns the same message with each slot renamed.
    #[must_use]
    pub fn rename_slots(&self, rename: impl Fn(&str) -> String) -> Self {
        Self::new(self.parts.iter().map(|part| match part {
            Part::Slot(name) => Part::Slot(rename(name)),
            other => other.clone(),
        }))
    }

    /// Returns the text with slots in a form that does not depend on their names: what says
    /// whether two revisions read the same.
    #[must_use]
    pub fn nameless_text(&self) -> String {
        let text_of = |part: &Part| match part {
            Part::Slot(name) => format!("{{ ${} }}", kind_of(name)),
            Part::Text(text) | Part::Placeable(text) => text.clone(),
        };
        self.parts.iter().map(text_of).collect()
    }

    /// Returns the value of a Fluent message whose text this is, without indentation: a value of
    /// several lines has to start on a line of its own and be indented.
    #[must_use]
    pub fn to_value(&self) -> String {
        let is_block = self.parts.iter().any(has_line_end);
        let mut value = Value::new(is_block);
        for part in &self.parts {
            match part {
                Part::Text(text) => value.push_text(text),
                Part::Slot(name) => value.push_source(&format!("{{ ${name} }}")),
                Part::Placeable(source) => value.push_source(source),
            }
        }
        value.finish()
    }

    fn push(&mut self, part: Part) {
        match (self.parts.last_mut(), part) {
            (_, Part::Text(text)) if text.is_empty() => {}
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, part) => self.parts.push(part),
        }
    }
}

impl fmt::Display for MessageText {
    /// Writes the Markdown source with slots and placeables in braces.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.iter().try_for_each(|part| match part {
            Part::Text(text) | Part::Placeable(text) => formatter.write_str(text),
            Part::Slot(name) => write!(formatter, "{{ ${name} }}"),
        })
    }
}

/// The id of a value that stands in no bundle.
pub(crate) const SAID: &str = "said";

/// Returns a message [`SAID`] whose value is a pattern text; none where that is no pattern.
pub(crate) fn said(value: &str) -> Option<String> {
    entry_source(&NewEntry::message(SAID, value)).ok()
}

/// What the name of a slot begins with.
const SLOT_KINDS: [&str; 3] = ["link-", "image-", "code-"];

/// Says whether a variable is a slot: `link-1`.
pub(crate) fn is_slot_name(variable: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    SLOT_KINDS
        .iter()
        .any(|kind| variable.strip_prefix(kind).is_some_and(is_number))
}

/// Returns the name of the slot that a placeable is.
fn slot_name(placeable: &str) -> Option<&str> {
    let inner = placeable.strip_prefix('{')?.strip_suffix('}')?;
    let variable = inner.trim_matches([' ', '\n', '\r']).strip_prefix('$')?;
    is_slot_name(variable).then_some(variable)
}

/// Returns what a slot stands for, `link` for `link-1`.
fn kind_of(slot: &str) -> &str {
    slot.rsplit_once('-').map_or(slot, |(kind, _)| kind)
}

fn has_line_end(part: &Part) -> bool {
    matches!(part, Part::Text(text) if text.contains('\n'))
}

/// A value as it is being written.
struct Value {
    source: String,
    /// What comes next stands at the start of a line, where `[`, `*`, `.` and spaces are syntax.
    at_line_start: bool,
}

impl Value {
    fn new(is_block: bool) -> Self {
        Self {
            source: String::new(),
            at_line_start: is_block,
        }
    }

    fn push_source(&mut self, source: &str) {
        self.source.push_str(source);
        self.at_line_start = false;
    }

    fn push_text(&mut self, text: &str) {
        for letter in text.chars() {
            let is_first = self.source.is_empty();
            match letter {
                '{' | '}' => self.push_literal(letter),
                '[' | '*' | '.' if self.at_line_start => self.push_literal(letter),
                ' ' if self.at_line_start || is_first => self.push_literal(letter),
                '\r' => self.push_source("{\"\\u000D\"}"),
                '\n' if is_first => self.push_source("{\"\"}\n"),
                _ => self.source.push(letter),
            }
            self.at_line_start = letter == '\n';
        }
    }

    fn push_literal(&mut self, letter: char) {
        self.push_source(&format!("{{\"{letter}\"}}"));
    }

    /// Fluent trims a value's end, so what would be lost is written as a literal.
    fn finish(mut self) -> String {
        if self.source.ends_with(' ') {
            self.source.pop();
            self.push_literal(' ');
        } else if self.source.is_empty() || self.source.ends_with('\n') {
            self.push_source("{\"\"}");
        }
        self.source
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fluent;

    fn text(text: &str) -> Part {
        Part::Text(text.to_owned())
    }

    fn slot(name: &str) -> Part {
        Part::Slot(name.to_owned())
    }

    /// Writes the value into a resource and reads it back through the parser.
    fn through_fluent(message: &MessageText) -> MessageText {
        let value = message.to_value();
        let indented = value.replace('\n', "\n    ");
        let resource = if value.contains('\n') {
            format!("x =\n    {indented}\ny = z\n")
        } else {
            format!("x = {indented}\ny = z\n")
        };
        let outline = fluent::parse(&resource);
        assert!(outline.junk.is_empty(), "{resource:?} {:?}", outline.junk);
        assert_eq!(outline.entries.len(), 2, "{resource:?}");
        let view = fluent::View::new(&resource, &outline);
        let entry = view.entries().next().unwrap();
        MessageText::from_pattern(entry.value().unwrap())
    }

    #[test]
    fn slots_and_markup_stay_visible() {
        let message = MessageText::new([
            text("Das berichtet [die Agentur]("),
            slot("link-1"),
            text(")."),
        ]);
        let value = "Das berichtet [die Agentur]({ $link-1 }).";
        assert_eq!(message.to_value(), value);
        assert_eq!(message.to_string(), value);
        assert_eq!(through_fluent(&message), message);
        assert_eq!(message.slots(), ["link-1"]);
    }

    #[test]
    fn braces_and_line_starts_are_escaped() {
        let message = MessageText::new([text("f(x) = {x}\\\n*कल*\\\n[a]\\\n.b")]);
        assert_eq!(
            message.to_value(),
            "f(x) = {\"{\"}x{\"}\"}\\\n{\"*\"}कल*\\\n{\"[\"}a]\\\n{\".\"}b"
        );
        assert_eq!(through_fluent(&message), message);
    }

    #[test]
    fn one_line_may_begin_with_markup() {
        let message = MessageText::new([text("*نص* و[رابط]")]);
        assert_eq!(message.to_value(), "*نص* و[رابط]");
    }

    #[test]
    fn equal_texts_with_slots_of_other_numbers_read_the_same() {
        let message = |name| MessageText::new([text("[a]("), slot(name), text(")")]);
        assert_eq!(
            message("link-1").nameless_text(),
            message("link-7").nameless_text()
        );
        assert_ne!(
            message("link-1").nameless_text(),
            message("code-1").nameless_text()
        );
    }

    fn any_part() -> impl Strategy<Value = Part> {
        prop_oneof![
            "[ \\n\\r{}\"\\\\\\[*.=$\\-#a-zп日हि]{0,8}".prop_map(Part::Text),
            (1..4_u8).prop_map(|number| Part::Slot(format!("link-{number}"))),
            prop_oneof![
                Just("{ -abu-dhabi }"),
                Just("{$count}"),
                Just("{ DATETIME($date, dateStyle: \"}long{\") }"),
                Just("{ nav-home }"),
            ]
            .prop_map(|source| Part::Placeable(source.to_owned())),
        ]
    }

    proptest! {
        #[test]
        fn a_message_survives_its_value(parts in proptest::collection::vec(any_part(), 0..6)) {
            let message = MessageText::new(parts);
            prop_assert_eq!(through_fluent(&message), message);
        }
    }
}
