//! From a message back to the source of its segment.

use super::escape::{Surroundings, escape_lines};
use super::fold::ends_with_escape;
use super::inline::{code_spans, tags};
use super::message::{Message, Piece, Slot, SlotForm, SlotName};
use super::scalar::encode_scalar;
use super::segment::{CellKind, Lines, Place, Role, Segment};

/// Writes `message` as the source of `segment`, with `newline` between lines.
pub(super) fn render(segment: &Segment, message: &Message, newline: &str) -> String {
    let text = fill_slots(segment, message);
    match &segment.place {
        Place::Paragraph(lines) => {
            let surroundings = Surroundings::paragraph(lines.opening);
            with_lines(&text, lines, surroundings, newline)
        }
        Place::Underlined(lines) => {
            let surroundings = Surroundings::underlined(lines.opening);
            with_lines(&text, lines, surroundings, newline)
        }
        Place::Alt(lines) => {
            let text = balance_brackets(&text);
            with_lines(&text, lines, Surroundings::image(), newline)
        }
        Place::Heading => without_closing_marks(&one_line(&text)),
        Place::Cell { starts_line } => {
            let kind = match segment.role {
                Role::TableCell(kind) if *starts_line => Some(kind),
                _ => None,
            };
            cell(&one_line(&text), kind)
        }
        Place::Title { close } => title(&one_line(&text), *close),
        Place::Html => html_text(&one_line(&text), segment),
        Place::Attribute { quote } => attribute(&one_line(&text), *quote),
        Place::Field { style, indent } => {
            let value = encode_scalar(*style, &text.replace("\\\n", "\n"), *indent);
            value.replace('\n', newline)
        }
    }
}

/// Puts into the slots what the source has there.
fn fill_slots(segment: &Segment, message: &Message) -> String {
    let mut text = String::new();
    let mut pieces = message.pieces().iter().peekable();
    let mut is_closing_dropped = false;
    let mut slots = SlotCursor::new(&segment.slots);
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Text(piece) if is_closing_dropped => text.push_str(&piece[1..]),
            Piece::Text(piece) => text.push_str(piece),
            Piece::Slot(name) => {
                let next = match pieces.peek() {
                    Some(Piece::Text(next)) => next.as_str(),
                    _ => "",
                };
                is_closing_dropped = fill_slot(&mut text, slots.find(*name), *name, next);
                continue;
            }
        }
        is_closing_dropped = false;
    }
    text
}

/// Finds slots by name, starting after the last that was found: most messages keep their order.
struct SlotCursor<'s> {
    slots: &'s [Slot],
    next: usize,
}

impl<'s> SlotCursor<'s> {
    fn new(slots: &'s [Slot]) -> Self {
        Self { slots, next: 0 }
    }

    fn find(&mut self, name: SlotName) -> Option<&'s Slot> {
        let (before, after) = self.slots.split_at(self.next.min(self.slots.len()));
        let offset = after
            .iter()
            .chain(before)
            .position(|slot| slot.name == name)?;
        self.next = (self.next + offset) % self.slots.len() + 1;
        self.slots.get(self.next - 1)
    }
}

/// Appends what stands for a slot before `next`; says whether the parenthesis that closes its
/// destination is to be left out.
fn fill_slot(text: &mut String, slot: Option<&Slot>, name: SlotName, next: &str) -> bool {
    let Some(slot) = slot else {
        text.push_str(&Message::new([Piece::Slot(name)]).to_string());
        return false;
    };
    if let SlotForm::Inline = slot.form {
        text.push_str(&slot.source);
        return false;
    }
    let is_reference = text.ends_with("](") && next.starts_with(')');
    if !is_reference {
        text.push_str(&destination(slot));
        return false;
    }
    text.pop();
    text.push_str(&reference(text, slot, &next[1..]));
    true
}

/// Returns what follows the text of a reference link that `before` ends with.
fn reference(before: &str, slot: &Slot, after: &str) -> String {
    let (label, is_collapsed) = match &slot.form {
        SlotForm::Inline => return String::new(),
        SlotForm::Reference { label } => return format!("[{label}]"),
        SlotForm::Collapsed { label } => (label, true),
        SlotForm::Shortcut { label } => (label, false),
    };
    let is_own_text = before
        .strip_suffix(']')
        .and_then(|text| text.strip_suffix(label.as_str()))
        .is_some_and(|text| text.ends_with('[') && !ends_with_escape(&text[..text.len() - 1]));
    match (is_own_text, is_collapsed) {
        (true, true) => "[]".to_owned(),
        (true, false) if !after.starts_with(['(', '[', ':']) => String::new(),
        _ => format!("[{label}]"),
    }
}

/// Returns the destination of a reference link as an inline link spells it.
fn destination(slot: &Slot) -> String {
    if slot.source.is_empty() || slot.source.contains([' ', '(', ')']) {
        return format!("<{}>", slot.source);
    }
    slot.source.clone()
}

/// Makes one line of a text: hard breaks and newlines become spaces.
fn one_line(text: &str) -> String {
    text.replace("\\\n", " ")
        .replace('\n', " ")
        .trim_matches([' ', '\t'])
        .to_owned()
}

/// Writes the lines between hard breaks, with what goes before them.
fn with_lines(text: &str, lines: &Lines, surroundings: Surroundings, newline: &str) -> String {
    let mut broken = hard_lines(text);
    escape_lines(&mut broken, surroundings);
    let separator = format!("{newline}{}", lines.prefix);
    broken.join("\n").replace('\n', &separator)
}

/// Splits a text after its hard breaks; other newlines become spaces.
fn hard_lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in text.trim_matches([' ', '\t', '\n']).split('\n') {
        let line = line.trim_matches([' ', '\t']);
        match lines.last_mut() {
            Some(last) if goes_on => {
                last.push(' ');
                last.push_str(line);
            }
            _ => lines.push(line.to_owned()),
        }
        goes_on = !ends_with_escape(line);
    }
    lines
}

/// Escapes a run of `#` at the end that would close the heading.
fn without_closing_marks(text: &str) -> String {
    let kept = text.trim_end_matches('#');
    let is_closing = kept.len() < text.len() && (kept.is_empty() || kept.ends_with([' ', '\t']));
    if is_closing {
        format!("{kept}\\{}", &text[kept.len()..])
    } else {
        text.to_owned()
    }
}

/// Escapes the pipes of a table cell, and what would open a block in one that starts its line.
fn cell(text: &str, starts_line: Option<CellKind>) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter == '|' && !ends_with_escape(&escaped) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    let mut lines = [escaped];
    if let Some(kind) = starts_line {
        escape_lines(&mut lines, Surroundings::cell(kind));
    }
    lines.concat().replace('\n', " ")
}

/// Escapes what would end a title.
fn title(text: &str, close: char) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        let is_delimiter = letter == close || (close == ')' && letter == '(');
        if is_delimiter && !ends_with_escape(&escaped) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    if ends_with_escape(&escaped) {
        escaped.push('\\');
    }
    escaped
}

/// Escapes brackets that have no partner outside code.
fn balance_brackets(text: &str) -> String {
    let mut open = Vec::new();
    let mut lonely = Vec::new();
    let mut code = code_spans(text).peekable();
    for (offset, letter) in text.char_indices() {
        while code.next_if(|span| span.end <= offset).is_some() {}
        let is_code = code.peek().is_some_and(|span| span.start <= offset);
        if is_code || !matches!(letter, '[' | ']') || ends_with_escape(&text[..offset]) {
            continue;
        }
        match letter {
            '[' => open.push(offset),
            _ if open.pop().is_none() => lonely.push(offset),
            _ => {}
        }
    }
    lonely.append(&mut open);
    lonely.sort_unstable();
    insert_at(text, &lonely, "\\")
}

/// Writes only such tags as the source has; another `<` that would open a tag is text.
fn html_text(text: &str, segment: &Segment) -> String {
    let source: Vec<&str> = segment.message.texts().flat_map(tag_names).collect();
    let mut escaped = String::with_capacity(text.len());
    let mut position = 0;
    for tag in tags(text) {
        push_text(&mut escaped, &text[position..tag.start]);
        position = tag.end;
        if source.contains(&tag_name(&text[tag.clone()])) {
            escaped.push_str(&text[tag]);
        } else {
            push_text(&mut escaped, &text[tag]);
        }
    }
    push_text(&mut escaped, &text[position..]);
    escaped
}

/// Appends text in which no `<` opens a tag.
fn push_text(escaped: &mut String, text: &str) {
    for (offset, letter) in text.char_indices() {
        let opens_tag = letter == '<'
            && text[offset + 1..]
                .starts_with(|next: char| next.is_ascii_alphabetic() || "/!?".contains(next));
        if opens_tag {
            escaped.push_str("&lt;");
        } else {
            escaped.push(letter);
        }
    }
}

fn tag_names(text: &str) -> impl Iterator<Item = &str> {
    tags(text).map(|range| tag_name(&text[range]))
}

fn tag_name(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|letter: char| letter.is_whitespace() || letter == '>' || letter == '/');
    &name[..end.unwrap_or(name.len())]
}

/// Keeps an attribute's value within its quotes; one without gets them where it needs them.
fn attribute(text: &str, quote: Option<char>) -> String {
    match quote {
        Some('\'') => text.replace('\'', "&#39;"),
        Some(_) => text.replace('"', "&quot;"),
        None => {
            let needs_quotes = text.is_empty()
                || text
                    .contains(|letter: char| letter.is_whitespace() || "\"'=<>`".contains(letter));
            if needs_quotes {
                format!("\"{}\"", text.replace('"', "&quot;"))
            } else {
                text.to_owned()
            }
        }
    }
}

/// Inserts `inserted` into `text` at ascending `offsets`.
fn insert_at(text: &str, offsets: &[usize], inserted: &str) -> String {
    let mut result = String::with_capacity(text.len() + offsets.len());
    let mut position = 0;
    for offset in offsets {
        result.push_str(&text[position..*offset]);
        result.push_str(inserted);
        position = *offset;
    }
    result.push_str(&text[position..]);
    result
}
