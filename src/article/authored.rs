//! The placeables that an author writes into an article: terms, variables, dates, numbers.
//!
//! Only those are Fluent; any other brace is a brace, and none is looked for in code, HTML tags,
//! autolinks or after a backslash.

use std::collections::BTreeSet;
use std::ops::Range;

use super::message::{MessageText, Part, is_slot_name};

use crate::fluent::{Element, Elements, EntryKind, Name, View, parse};

/// The functions that an article may call.
const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

/// What an author can refer to.
pub struct Scope<'a> {
    /// The variables that the front matter declares, without `$`.
    pub variables: &'a BTreeSet<String>,
    /// Says whether a shared message of that id exists.
    pub is_message: &'a dyn Fn(&str) -> bool,
}

/// A segment's text as a message, with what is wrong in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The message; an unknown variable stands in it as a placeable, so that nobody is served it.
    pub message: MessageText,
    /// The unknown variables, in order.
    pub unknown: Vec<UnknownVariable>,
    /// The terms and messages that are named, in order, whether they exist or not.
    pub named: Vec<NamedEntry>,
    /// How each pair of braces begins that looks like a placeable and is text, in order.
    pub lookalikes: Vec<String>,
}

/// A term or message that an author names in braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedEntry {
    /// Which of both it is.
    pub kind: EntryKind,
    /// Its id, without the `-` of a term.
    pub id: String,
    /// The attribute of it that is meant.
    pub attribute: Option<String>,
    /// The braces as their author wrote them.
    pub source: String,
}

impl NamedEntry {
    /// Returns the id, that of a term with its `-`.
    #[must_use]
    pub fn display_id(&self) -> String {
        match self.kind {
            EntryKind::Message => self.id.clone(),
            EntryKind::Term => format!("-{}", self.id),
        }
    }
}

/// A variable that no front matter declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownVariable {
    /// Its name, without `$`.
    pub name: String,
    /// The placeable as its author wrote it, braces included.
    pub source: String,
}

/// Reads the text of a segment, given as texts of Markdown inline source and slots.
#[must_use]
pub fn read_authored(parts: &[Part], scope: &Scope<'_>) -> Reading {
    let source = Source::new(parts);
    let mut reading = Reading::default();
    let mut found = Vec::new();
    let mut start = 0;
    let mut cursor = 0;
    while cursor < source.text.len() {
        let Some(length) = source.placeable_at(cursor) else {
            reading.lookalikes.extend(lookalike(&source.text[cursor..]));
            cursor = source.skip_literal(cursor);
            continue;
        };
        let end = cursor + length;
        match judge(&source.text[cursor..end], scope, &mut reading.named) {
            Verdict::Fluent => {
                source.push(start..cursor, &mut found);
                found.push(Part::Placeable(source.text[cursor..end].to_owned()));
                start = end;
            }
            Verdict::Unknown(name) => {
                let written = source.text[cursor..end].to_owned();
                // A bundle would have it for the slot of a link.
                if !is_slot_name(&name) {
                    source.push(start..cursor, &mut found);
                    found.push(Part::Placeable(written.clone()));
                    start = end;
                }
                reading.unknown.push(UnknownVariable {
                    name,
                    source: written,
                });
            }
            Verdict::Text => {
                let written = &source.text[cursor..end];
                reading.lookalikes.extend(lookalike(written));
            }
        }
        cursor = end;
    }
    source.push(start..source.text.len(), &mut found);
    reading.message = MessageText::new(found);
    reading
}

/// Returns how braces begin, up to the end of the first name, that look like a placeable: a variable,
/// or a function that is called.
fn lookalike(rest: &str) -> Option<String> {
    let inner = rest.strip_prefix('{')?;
    let name = inner.trim_start_matches(' ');
    let is_in_name = |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter);
    let start = name.strip_prefix('$').unwrap_or(name);
    let after = start.trim_start_matches(is_in_name);
    let id = &start[..start.len() - after.len()];
    let is_variable =
        start.len() < name.len() && id.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let is_function = id.starts_with(|letter: char| letter.is_ascii_uppercase())
        && !id.contains(|letter: char| letter.is_ascii_lowercase())
        && after.starts_with('(');
    let is_call = is_function && start.len() == name.len();
    (is_variable || is_call).then(|| rest[..rest.len() - after.len()].to_owned())
}

/// The parts of a segment as one text, so that code and tags may span them.
struct Source<'a> {
    text: String,
    /// Where slots stand in the text, one stand-in character each, in order.
    slots: Vec<(usize, &'a Part)>,
}

/// Stands for a slot in the joined text (U+FFFC, OBJECT REPLACEMENT CHARACTER).
const STAND_IN: char = '\u{fffc}';

impl<'a> Source<'a> {
    fn new(parts: &'a [Part]) -> Self {
        let mut source = Self {
            text: String::new(),
            slots: Vec::new(),
        };
        for part in parts {
            if let Part::Text(text) = part {
                source.text.push_str(text);
            } else {
                source.slots.push((source.text.len(), part));
                source.text.push(STAND_IN);
            }
        }
        source
    }

    /// Appends the texts and slots of a range.
    fn push(&self, range: Range<usize>, parts: &mut Vec<Part>) {
        let mut start = range.start;
        let first = self.slots.partition_point(|(offset, _)| *offset < start);
        for (offset, slot) in &self.slots[first..] {
            if *offset >= range.end {
                break;
            }
            parts.push(Part::Text(self.text[start..*offset].to_owned()));
            parts.push((*slot).clone());
            start = offset + STAND_IN.len_utf8();
        }
        parts.push(Part::Text(self.text[start..range.end].to_owned()));
    }

    /// Returns the length of what looks like a placeable: braces closed on one line, around no
    /// slot.
    fn placeable_at(&self, offset: usize) -> Option<usize> {
        let rest = self.text[offset..].strip_prefix('{')?;
        let mut in_string = false;
        for (index, byte) in rest.bytes().enumerate() {
            match byte {
                b'"' => in_string = !in_string,
                b'\n' => return None,
                b'{' if !in_string => return None,
                b'}' if !in_string => {
                    let end = offset + index + 2;
                    return (!self.has_slot(offset..end)).then_some(index + 2);
                }
                _ => {}
            }
        }
        None
    }

    fn has_slot(&self, range: Range<usize>) -> bool {
        let first = self
            .slots
            .partition_point(|(offset, _)| *offset < range.start);
        self.slots
            .get(first)
            .is_some_and(|(offset, _)| *offset < range.end)
    }

    /// Returns where reading goes on after the code span, tag, escape or character at `offset`.
    fn skip_literal(&self, offset: usize) -> usize {
        let rest = &self.text[offset..];
        let length = match rest.as_bytes()[0] {
            b'\\' => escape_length(rest),
            b'`' => code_length(rest),
            b'<' => tag_length(rest),
            _ => rest.chars().next().map_or(1, char::len_utf8),
        };
        offset + length
    }
}

fn escape_length(rest: &str) -> usize {
    match rest.as_bytes().get(1) {
        Some(escaped) if escaped.is_ascii_punctuation() => 2,
        _ => 1,
    }
}

/// Returns the length of a code span, or of the backticks alone where none closes it.
fn code_length(rest: &str) -> usize {
    let run = |text: &str| text.len() - text.trim_start_matches('`').len();
    let opening = run(rest);
    let mut cursor = opening;
    while let Some(next) = rest[cursor..].find('`') {
        cursor += next;
        let closing = run(&rest[cursor..]);
        cursor += closing;
        if closing == opening {
            return cursor;
        }
    }
    opening
}

/// Returns the length of an HTML tag, comment or autolink, or of the `<` alone.
fn tag_length(rest: &str) -> usize {
    let opens =
        rest[1..].starts_with(|next: char| next.is_ascii_alphabetic() || "/!?".contains(next));
    if !opens {
        return 1;
    }
    let mut quote = None;
    for (index, byte) in rest.bytes().enumerate() {
        match byte {
            _ if quote == Some(byte) => quote = None,
            b'"' | b'\'' if quote.is_none() => quote = Some(byte),
            b'>' if quote.is_none() => return index + 1,
            _ => {}
        }
    }
    rest.find('>').map_or(1, |end| end + 1)
}

/// What a pair of braces in an article is.
enum Verdict {
    Fluent,
    Unknown(String),
    Text,
}

/// Says what braces are, and adds the term or message in them to those that are named.
fn judge(placeable: &str, scope: &Scope<'_>, named: &mut Vec<NamedEntry>) -> Verdict {
    let resource = format!("x = {placeable}\n");
    let outline = parse(&resource);
    let view = View::new(&resource, &outline);
    let mut entries = view.entries();
    let (Some(entry), None, true) = (entries.next(), entries.next(), outline.junk.is_empty())
    else {
        return Verdict::Text;
    };
    let Some(element) = entry.value().and_then(|value| value.elements().next()) else {
        return Verdict::Text;
    };
    let mut name = |kind, id: Name<'_>, attribute: Option<Name<'_>>| {
        named.push(NamedEntry {
            kind,
            id: id.text.to_owned(),
            attribute: attribute.map(|name| name.text.to_owned()),
            source: placeable.to_owned(),
        });
    };
    match element {
        Element::Term { id, attribute, .. } => name(EntryKind::Term, id, attribute),
        Element::Message { id, attribute } => name(EntryKind::Message, id, attribute),
        _ => {}
    }
    match element {
        Element::Variable(name) => judge_variables([name.text], scope),
        Element::Term { .. } => Verdict::Fluent,
        Element::Function { id, arguments } if FUNCTIONS.contains(&id.text) => {
            judge_variables(variables(arguments), scope)
        }
        Element::Message { id, .. } if (scope.is_message)(id.text) => Verdict::Fluent,
        _ => Verdict::Text,
    }
}

fn variables(arguments: Elements<'_>) -> impl Iterator<Item = &str> {
    arguments.filter_map(|argument| match argument {
        Element::Variable(name) => Some(name.text),
        _ => None,
    })
}

fn judge_variables<'n>(names: impl IntoIterator<Item = &'n str>, scope: &Scope<'_>) -> Verdict {
    names
        .into_iter()
        .find(|name| is_slot_name(name) || !scope.variables.contains(*name))
        .map_or(Verdict::Fluent, |name| Verdict::Unknown(name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        read_parts(&[Part::Text(text.to_owned())])
    }

    fn read_parts(parts: &[Part]) -> Reading {
        let variables = BTreeSet::from(["date".to_owned(), "count".to_owned()]);
        let scope = Scope {
            variables: &variables,
            is_message: &|id| id == "nav-home",
        };
        read_authored(parts, &scope)
    }

    fn placeables(text: &str) -> Vec<String> {
        let is_placeable = |part: &Part| match part {
            Part::Placeable(source) => Some(source.clone()),
            _ => None,
        };
        read(text)
            .message
            .parts()
            .iter()
            .filter_map(is_placeable)
            .collect()
    }

    #[test]
    fn terms_variables_and_functions_are_fluent() {
        let text =
            "{ -abu-dhabi } में { $count } लोग, { DATETIME($date, dateStyle: \"long\") }: {nav-home}";
        assert_eq!(
            placeables(text),
            [
                "{ -abu-dhabi }",
                "{ $count }",
                "{ DATETIME($date, dateStyle: \"long\") }",
                "{nav-home}"
            ]
        );
        assert_eq!(read(text).message.to_string(), text);
    }

    #[test]
    fn other_braces_are_braces() {
        let texts = [
            "a { b } c",
            "{{ site.title }} and {% include %}",
            "{}",
            "{ unclosed",
            "{ COUNT($count) }",
            "{ \"quoted\" }",
            "{ $count ->\n *[other] x }",
            "{ nav-home.title-of { x } }",
        ];
        for text in texts {
            let reading = read(text);
            assert_eq!(placeables(text), [""; 0], "{text}");
            assert_eq!(reading.unknown, [], "{text}");
            assert_eq!(reading.message.to_string(), text);
        }
    }

    #[test]
    fn braces_that_look_like_placeables_are_told() {
        let text = "{ $n ->\n *[other] x } {FOO(1)} { $x, plural, one {#} } { $a-b: 1 } {{ $y }}";
        let found = ["{ $n", "{FOO", "{ $x", "{ $a-b", "{ $y"];
        assert_eq!(read(text).lookalikes[..4], found[..4]);
        for text in [
            "{ b }",
            "{ 2 }",
            "`{ $n -> }`",
            "\\{ $n -> }",
            "{ Foo(1) }",
            "{ $count }",
            "{ $ 5 }",
        ] {
            assert_eq!(read(text).lookalikes, [""; 0], "{text}");
        }
    }

    #[test]
    fn code_tags_and_escapes_hold_no_placeables() {
        let texts = [
            "`{ $count }` and ``a ` { $count }``",
            "<span title=\"> { $count }\">x</span>",
            "<https://example.org/{ $count }>",
            "\\{ $count }",
        ];
        for text in texts {
            assert_eq!(placeables(text), [""; 0], "{text}");
        }
        assert_eq!(placeables("a ` b { $count } < c"), ["{ $count }"]);
    }

    #[test]
    fn unknown_variables_are_reported_and_no_text() {
        let reading = read("Он получил { $amount } и { NUMBER($sum) }, { $link-1 }.");
        let names: Vec<_> = reading.unknown.iter().map(|found| &*found.name).collect();
        assert_eq!(names, ["amount", "sum", "link-1"]);
        assert_eq!(reading.message.parts().len(), 5);
    }

    #[test]
    fn terms_and_messages_are_named_whether_they_exist_or_not() {
        let named = read("{ -karelna } के { nav-hoem.title } और `{ -code }`").named;
        let names = named.iter().map(|entry| (entry.kind, entry.id.as_str()));
        assert_eq!(
            names.collect::<Vec<_>>(),
            [
                (EntryKind::Term, "karelna"),
                (EntryKind::Message, "nav-hoem")
            ]
        );
    }

    #[test]
    fn slots_stay_in_place() {
        let text = |text: &str| Part::Text(text.to_owned());
        let slot = || Part::Slot("link-1".to_owned());
        let parts = [
            text("[{ -wsj }]("),
            slot(),
            text(") { x"),
            slot(),
            text("}"),
        ];
        assert_eq!(
            read_parts(&parts).message.to_string(),
            "[{ -wsj }]({ $link-1 }) { x{ $link-1 }}"
        );
    }
}
