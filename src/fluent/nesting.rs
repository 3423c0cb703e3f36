//! Following brackets through patterns, without building a tree.
//!
//! Tells which lines of a pattern lie inside a placeable, and finds entries nested so deeply
//! that a recursive reader would run out of stack.

use std::ops::Range;

use super::EntryKind;

/// How deep placeables and calls may nest in one entry.
pub(super) const MAX_DEPTH: usize = 50;

/// What stands around a place in a pattern.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bracket {
    /// Between `{` and `}`; `is_fresh` until something stands after the `{`.
    Placeable { is_fresh: bool },
    /// Between `(` and `)`.
    Call,
    /// In the value of a variant.
    Variant,
}

/// The brackets that are open at a place in a pattern.
#[derive(Default)]
pub(super) struct Nesting {
    open: Vec<Bracket>,
    has_failed: bool,
}

impl Nesting {
    /// Says whether more placeables and calls are open than may be.
    fn is_too_deep(&self) -> bool {
        // Between two placeables stands one variant at most.
        let least = self.open.len() / 2;
        let variants = || self.open.iter().filter(|open| **open == Bracket::Variant);
        let is_possible = self.open.len() > MAX_DEPTH;
        is_possible && (least > MAX_DEPTH || self.open.len() - variants().count() > MAX_DEPTH)
    }

    /// Says whether a place is text of the pattern itself.
    pub(super) fn is_outside(&self) -> bool {
        self.open.is_empty()
    }

    /// Reads one line or the rest of one, and hands each offset at which a bracket opened or
    /// closed, counted after the bracket, to `visit`.
    pub(super) fn read_line(&mut self, line: &str, mut visit: impl FnMut(&Self, usize)) {
        self.enter_line(line);
        let bytes = line.as_bytes();
        let mut offset = 0;
        while let Some(byte) = bytes.get(offset) {
            offset += 1;
            match (self.open.last(), byte) {
                (None | Some(Bracket::Variant), b'{') => self.open(false),
                (None | Some(Bracket::Variant), _) | (_, b' ' | b'\r' | b'\n') => continue,
                (_, b'"') => {
                    offset += string_length(&bytes[offset..]);
                    self.spoil();
                    continue;
                }
                (_, b'{') => self.open(true),
                (_, b'(') => {
                    self.spoil();
                    self.open.push(Bracket::Call);
                }
                (Some(Bracket::Placeable { .. }), b']') => self.open.push(Bracket::Variant),
                (Some(Bracket::Placeable { .. }), b'}') | (Some(Bracket::Call), b')') => {
                    self.open.pop();
                }
                _ => {
                    self.spoil();
                    continue;
                }
            }
            visit(self, offset);
        }
    }

    /// A line that begins with `[`, `*` or `}` ends the value of a variant.
    fn enter_line(&mut self, line: &str) {
        let begins_key = line.trim_start_matches(' ').starts_with(['[', '*', '}']);
        if begins_key && self.open.last() == Some(&Bracket::Variant) {
            self.open.pop();
        }
    }

    /// Opens a placeable; inside another it can only stand first.
    fn open(&mut self, is_nested: bool) {
        let is_stray = self.open.last() == Some(&Bracket::Placeable { is_fresh: false });
        self.has_failed |= is_nested && is_stray;
        self.spoil();
        self.open.push(Bracket::Placeable { is_fresh: true });
    }

    fn spoil(&mut self) {
        if let Some(Bracket::Placeable { is_fresh }) = self.open.last_mut() {
            *is_fresh = false;
        }
    }
}

/// Returns the length of what is left of a string literal, its closing quote included.
fn string_length(bytes: &[u8]) -> usize {
    let mut offset = 0;
    while let Some(byte) = bytes.get(offset) {
        match byte {
            b'\\' => offset += 2,
            b'"' => return offset + 1,
            b'\n' => return offset,
            _ => offset += 1,
        }
    }
    bytes.len()
}

/// A line that has the form of an entry's first, and all lines up to the next such line.
struct Stretch {
    range: Range<usize>,
    brackets: usize,
}

/// An entry that nests too deeply to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooDeep {
    /// Where the entry's first line starts.
    pub(super) start: usize,
    /// Just after the bracket that is one too many.
    pub(super) position: usize,
}

/// Finds the entries of `text` that nest too deeply.
///
/// The parser begins afresh at every line of the form `id =`, whatever stands before it: no
/// placeable can hold a `=` outside a string, and no string goes over a line's end.
pub(super) fn find_too_deep(text: &str) -> Vec<TooDeep> {
    if count_brackets(text) <= MAX_DEPTH {
        return Vec::new();
    }
    let mut stretch: Option<Stretch> = None;
    let mut found = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            found.extend(stretch.take().and_then(|stretch| stretch.measure(text)));
            stretch = Some(Stretch {
                range: offset..offset,
                brackets: 0,
            });
        }
        offset += line.len();
        if let Some(stretch) = &mut stretch {
            stretch.range.end = offset;
            stretch.brackets += count_brackets(line);
        }
    }
    found.extend(stretch.and_then(|stretch| stretch.measure(text)));
    found
}

fn count_brackets(text: &str) -> usize {
    let brackets = text.bytes().filter(|byte| matches!(byte, b'{' | b'('));
    brackets.count()
}

impl Stretch {
    fn measure(&self, text: &str) -> Option<TooDeep> {
        if self.brackets <= MAX_DEPTH {
            return None;
        }
        let mut nesting = Nesting::default();
        let mut offset = self.range.start;
        for line in text[self.range.clone()].split_inclusive('\n') {
            let is_continued = line.starts_with([' ', '\r', '\n', '{']);
            if nesting.is_outside() && offset > self.range.start && !is_continued {
                return None;
            }
            let mut position = None;
            nesting.read_line(line, |nesting, after| {
                if !nesting.has_failed && nesting.is_too_deep() {
                    position.get_or_insert(offset + after);
                }
            });
            if let Some(position) = position {
                let start = self.range.start;
                return Some(TooDeep { start, position });
            }
            offset += line.len();
        }
        None
    }
}

/// Says whether a line begins in the form `id =` or `-id =`.
pub(super) fn begins_entry(line: &str) -> bool {
    entry_name(line).is_some()
}

/// Returns the kind and id with which a line begins in the form `id =` or `-id =`.
pub(super) fn entry_name(line: &str) -> Option<(EntryKind, &str)> {
    let (kind, line) = match line.strip_prefix('-') {
        Some(rest) => (EntryKind::Term, rest),
        None => (EntryKind::Message, line),
    };
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let (id, rest) = line.split_at(line.find(|c| !is_name(c)).unwrap_or(line.len()));
    let is_named = id.starts_with(|first: char| first.is_ascii_alphabetic());
    (is_named && rest.trim_start_matches(' ').starts_with('=')).then_some((kind, id))
}
