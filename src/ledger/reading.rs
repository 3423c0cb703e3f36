//! Reading a ledger, whatever has happened to it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use super::entry_id::EntryId;
use super::fingerprint::Fingerprint;
use super::line_format::{BECAUSE, HEADER, Ledger, VERSION};
use super::record::{Origin, Record, State};
use super::transition::{Present, Target};
use crate::text::Span;

/// What stands in a ledger: of each entry all records there are, as after an unfinished merge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LedgerReading {
    candidates: BTreeMap<EntryId, Candidates>,
    /// What is wrong with it, by line.
    pub faults: Vec<LedgerFault>,
}

/// The records of one entry, which are one unless something has happened.
type Candidates = (Placed, Vec<Placed>);

/// A record, and where the ledger names the source it was made from, or else where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Placed {
    record: Record,
    span: Span,
}

/// Something wrong with a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerFault {
    /// What it is.
    pub kind: LedgerFaultKind,
    /// The line, from 1.
    pub line: usize,
    /// Where the line stands.
    pub span: Span,
}

/// What can be wrong with a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LedgerFaultKind {
    /// The first line does not say that it is a ledger.
    NoHeader,
    /// It was written by a newer version.
    NewerVersion(u32),
    /// A merge was not finished.
    MergeMarker,
    /// A second, different record of one entry.
    SecondRecord(EntryId),
    /// A line that is no part of a record.
    Unreadable,
}

impl fmt::Display for LedgerFaultKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHeader => write!(formatter, "the first line is not `{HEADER} {VERSION}`"),
            Self::NewerVersion(version) => {
                write!(
                    formatter,
                    "version {version} is newer than {VERSION}, the one known here"
                )
            }
            Self::MergeMarker => formatter.write_str("a merge was not finished"),
            Self::SecondRecord(id) => write!(formatter, "`{id}` has a second record"),
            Self::Unreadable => formatter.write_str("the line is no part of a record"),
        }
    }
}

impl LedgerReading {
    /// Reads the text of a ledger: records in any order, both sides of unfinished merges, and of a
    /// newer version or a damaged file whatever can be read.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut reader = Reader::default();
        let mut offset = 0;
        for (index, line) in text.split_inclusive('\n').enumerate() {
            let content = line.trim_end_matches(['\r', '\n']);
            reader.read_line(
                index + 1,
                content,
                Span::new(offset, offset + content.len()),
            );
            offset += line.len();
        }
        reader.reading
    }

    /// Returns the ids of all entries that have a record.
    pub fn ids(&self) -> impl Iterator<Item = &EntryId> {
        self.candidates.keys()
    }

    /// Says whether there is a record of an entry.
    #[must_use]
    pub fn has(&self, id: &EntryId) -> bool {
        self.candidates.contains_key(id)
    }

    /// Settles on one record of one entry, as [`resolve`](Self::resolve) does.
    #[must_use]
    pub fn resolve_one(&self, id: &EntryId, present: Option<Present>) -> Option<Record> {
        let (first, others) = self.candidates.get(id)?;
        Some(settle(first, others, present).record.clone())
    }

    /// Returns where the record on which [`resolve_one`](Self::resolve_one) settles names the
    /// source that its translation was made from.
    #[must_use]
    pub fn span_of(&self, id: &EntryId, present: Option<Present>) -> Option<Span> {
        let (first, others) = self.candidates.get(id)?;
        Some(settle(first, others, present).span)
    }

    /// Settles on one record for each entry: the one that matches what `present` says is there,
    /// else the older source, since stale is the safe side.
    #[must_use]
    pub fn resolve(&self, present: impl Fn(&EntryId) -> Option<Present>) -> Ledger {
        let candidates = self.candidates.iter();
        let records = candidates.map(|(id, (first, others))| {
            let present = if others.is_empty() { None } else { present(id) };
            let settled = settle(first, others, present);
            (id.clone(), settled.record.clone())
        });
        Ledger {
            records: records.collect(),
        }
    }
}

fn settle<'r>(first: &'r Placed, others: &'r [Placed], present: Option<Present>) -> &'r Placed {
    let Some(present) = present else {
        return first;
    };
    let target = match present.target {
        Target::Whole(target) => Some(target),
        Target::Absent | Target::Broken => None,
    };
    let mut best = first;
    let rank = |Placed { record, .. }: &Placed| {
        let is_unlike = record.target != target;
        let is_fresh = record.from.unwrap_or(record.source) == present.source;
        (is_unlike, is_fresh)
    };
    for placed in others {
        if rank(placed) < rank(best) {
            best = placed;
        }
    }
    best
}

/// How many signs make the marker of an unfinished merge.
const MARKER_LENGTH: usize = 7;

#[derive(Default)]
struct Reader {
    reading: LedgerReading,
    /// The entry that the next record is of.
    open: Option<EntryId>,
    /// The one that was open above the conflict that is being read.
    above: Option<EntryId>,
    /// Whether a record of it has been read.
    has_record: bool,
    is_newer: bool,
    in_ancestor: bool,
    has_begun: bool,
}

impl Reader {
    fn read_line(&mut self, line: usize, content: &str, span: Span) {
        let content = content.strip_prefix('\u{feff}').unwrap_or(content);
        let fault = if self.read_marker(content) {
            Some(LedgerFaultKind::MergeMarker)
        } else if self.in_ancestor || content.trim().is_empty() {
            None
        } else if !self.has_begun {
            self.has_begun = true;
            self.read_header(content, span)
        } else {
            self.read_content(content, span)
        };
        let fault = fault.filter(|kind| !(self.is_newer && *kind == LedgerFaultKind::Unreadable));
        let faults = fault.map(|kind| LedgerFault { kind, line, span });
        self.reading.faults.extend(faults);
    }

    /// Reads the marker of an unfinished merge; of a conflict both sides are read, their common
    /// ancestor is not. An id above a conflict goes for the records that either side begins with.
    fn read_marker(&mut self, content: &str) -> bool {
        let sign = content.chars().next().unwrap_or_default();
        if !matches!(sign, '<' | '|' | '=' | '>') {
            return false;
        }
        let rest = content.trim_start_matches(sign);
        let is_marker = content.len() - rest.len() == MARKER_LENGTH
            && (rest.is_empty() || rest.starts_with(' '));
        match sign {
            '<' if is_marker => self.above.clone_from(&self.open),
            '|' | '=' if is_marker => self.open.clone_from(&self.above),
            '>' if is_marker => {}
            _ => return false,
        }
        self.in_ancestor = sign == '|';
        true
    }

    fn read_header(&mut self, content: &str, span: Span) -> Option<LedgerFaultKind> {
        let version = content.strip_prefix(HEADER).map(str::trim);
        match version.and_then(|version| version.parse::<u32>().ok()) {
            Some(VERSION) => None,
            Some(version) if version > VERSION => {
                self.is_newer = true;
                Some(LedgerFaultKind::NewerVersion(version))
            }
            _ => {
                // What is no header may be the first record of a file that has lost its head.
                self.read_content(content, span);
                Some(LedgerFaultKind::NoHeader)
            }
        }
    }

    fn read_content(&mut self, content: &str, span: Span) -> Option<LedgerFaultKind> {
        if content.starts_with([' ', '\t']) {
            let start = span.start as usize + content.len() - content.trim_start().len();
            return self.read_values(content.trim(), start);
        }
        self.has_record = false;
        self.open = content.trim().parse().ok();
        match self.open {
            Some(_) => None,
            None => Some(LedgerFaultKind::Unreadable),
        }
    }

    fn read_values(&mut self, values: &str, start: usize) -> Option<LedgerFaultKind> {
        if let Some(reason) = values.strip_prefix(BECAUSE)
            && self.has_record
            && let Some(id) = &self.open
            && let Some((first, others)) = self.reading.candidates.get_mut(id)
        {
            let last = others.last_mut().unwrap_or(first);
            last.record.reason = Some(reason.trim().to_owned());
            return None;
        }
        let id = self.open.as_ref()?;
        let Some(record) = read_record(values, self.is_newer) else {
            return Some(LedgerFaultKind::Unreadable);
        };
        let span = source_span(values, start);
        self.has_record = true;
        self.add(id.clone(), Placed { record, span })
    }

    /// Adds a record; a second one that differs is a fault. An id before a conflict stands for the
    /// records of both sides.
    fn add(&mut self, id: EntryId, placed: Placed) -> Option<LedgerFaultKind> {
        match self.reading.candidates.entry(id) {
            Entry::Vacant(vacant) => {
                vacant.insert((placed, Vec::new()));
                None
            }
            Entry::Occupied(mut occupied) => {
                let id = occupied.key().clone();
                let (first, others) = occupied.get_mut();
                let is_like = |other: &Placed| other.record == placed.record;
                let is_known = is_like(first) || others.iter().any(is_like);
                if !is_known {
                    others.push(placed);
                }
                (!is_known).then_some(LedgerFaultKind::SecondRecord(id))
            }
        }
    }
}

/// The word before the source that a translation was made from.
const FROM: &str = "from:";

/// Returns where values name the source that the translation was made from, else where they stand.
fn source_span(values: &str, start: usize) -> Span {
    let Some(from) = values.find(FROM) else {
        return Span::new(start, start + values.len());
    };
    let length = values[from..].find(' ').unwrap_or(values.len() - from);
    Span::new(start + from, start + from + length)
}

/// Reads what is recorded; of a newer version, words that are not known are passed over.
fn read_record(values: &str, is_newer: bool) -> Option<Record> {
    let mut words = values.split_whitespace();
    let state = State::read(words.next()?)?;
    let (mut origin, mut from, mut source, mut target) = (None, None, None, None);
    for word in words {
        let is_read = match word.split_once(':') {
            Some(("from", value)) => read_once(&mut from, value),
            Some(("source", value)) => read_once(&mut source, value),
            Some(("target", value)) => read_once(&mut target, value),
            _ => {
                let known = Origin::read(word).filter(|_| origin.is_none());
                origin = known.or(origin);
                origin.is_some()
            }
        };
        if !is_read && !is_newer {
            return None;
        }
    }
    let is_complete = target.is_some() || state == State::Missing;
    is_complete.then_some(Record {
        state,
        origin: origin.unwrap_or_default(),
        from,
        source: source?,
        target,
        reason: None,
    })
}

fn read_once(place: &mut Option<Fingerprint>, value: &str) -> bool {
    let read = value.parse().ok().filter(|_| place.is_none());
    *place = read.or(*place);
    read.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "aaaaaaaaaaaaaaaa";
    const B: &str = "bbbbbbbbbbbbbbbb";
    const T: &str = "7777777777777777";

    fn fingerprint(text: &str) -> Fingerprint {
        text.parse().unwrap()
    }

    fn present(source: &str, target: Option<&str>) -> Option<Present> {
        Some(Present {
            source: fingerprint(source),
            target: target.map_or(Target::Absent, |target| Target::Whole(fingerprint(target))),
        })
    }

    fn kinds(reading: &LedgerReading) -> Vec<(usize, &LedgerFaultKind)> {
        let faults = reading.faults.iter();
        faults.map(|fault| (fault.line, &fault.kind)).collect()
    }

    #[test]
    fn any_order_will_do() {
        let text = format!("tarjuma-ledger 1\nz\n  missing source:{A}\na\n  missing source:{B}\n");
        let reading = LedgerReading::of(&text);
        assert_eq!(reading.faults, []);
        let ids: Vec<_> = reading.ids().map(EntryId::as_str).collect();
        assert_eq!(ids, ["a", "z"]);
    }

    #[test]
    fn of_two_records_the_one_that_matches_the_bundle_wins() {
        let text = format!(
            "tarjuma-ledger 1\nnav\n<<<<<<< HEAD\n  missing source:{B}\n||||||| base\n  missing source:{T}\n=======\n  translated human from:{A} source:{A} target:{T}\n>>>>>>> hi\n"
        );
        let reading = LedgerReading::of(&text);
        assert!(kinds(&reading).contains(&(3, &LedgerFaultKind::MergeMarker)));
        let with = reading.resolve(|_| present(B, Some(T)));
        assert_eq!(with.record("nav").unwrap().from, Some(fingerprint(A)));
        let without = reading.resolve(|_| present(B, None));
        assert_eq!(without.record("nav").unwrap().state, State::Missing);
    }

    #[test]
    fn an_id_above_a_conflict_is_that_of_both_sides() {
        let text = format!(
            "tarjuma-ledger 1\nnav\n<<<<<<< HEAD\n  missing source:{A}\nb\n  missing source:{A}\n=======\n  missing source:{B}\n>>>>>>> hi\n"
        );
        let reading = LedgerReading::of(&text);
        let ledger = reading.resolve(|_| present(A, None));
        assert_eq!(ledger.record("nav").unwrap().source, fingerprint(B));
        assert_eq!(ledger.record("b").unwrap().source, fingerprint(A));
    }

    #[test]
    fn else_the_older_source_wins() {
        let record = |from| format!("nav\n  translated human from:{from} source:{B} target:{T}\n");
        for (first, second) in [(A, B), (B, A)] {
            let text = format!("tarjuma-ledger 1\n{}{}", record(first), record(second));
            let ledger = LedgerReading::of(&text).resolve(|_| present(B, Some(T)));
            assert_eq!(ledger.record("nav").unwrap().from, Some(fingerprint(A)));
        }
    }

    #[test]
    fn damage_is_named_by_line_and_the_rest_is_read() {
        let text = format!(
            "tarjuma-ledger 1\nnav\n  translated human from:{A} source:12 target:{T}\n?? \nb\n  missing source:{A}\n  gone\nlast"
        );
        let reading = LedgerReading::of(&text);
        let lines: Vec<_> = reading.faults.iter().map(|fault| fault.line).collect();
        assert_eq!(lines, [3, 4, 7]);
        assert_eq!(reading.ids().count(), 1);
        assert_eq!(
            reading.faults[0].span.of(&text).trim(),
            format!("translated human from:{A} source:12 target:{T}")
        );
    }

    #[test]
    fn of_a_newer_version_what_is_known_is_read() {
        let text = format!(
            "tarjuma-ledger 2\nnav\n  translated human from:{A} source:{A} target:{T} by:asha\n  tone:formal\nb\n  polished source:{A}\n"
        );
        let reading = LedgerReading::of(&text);
        assert_eq!(kinds(&reading), [(1, &LedgerFaultKind::NewerVersion(2))]);
        assert_eq!(reading.ids().count(), 1);
    }

    #[test]
    fn a_record_is_found_where_it_names_its_source() {
        let text = format!(
            "\u{feff}tarjuma-ledger 1\r\nnav\r\n\ttranslated human from:{A} source:{B} target:{T}\r\nb\r\n  missing source:{A}\r\n"
        );
        let reading = LedgerReading::of(&text);
        let spelt = |id: &str| {
            let span = reading.span_of(&id.parse().unwrap(), None).unwrap();
            span.of(&text).to_owned()
        };
        assert_eq!(spelt("nav"), format!("from:{A}"));
        assert_eq!(spelt("b"), format!("missing source:{A}"));
    }

    #[test]
    fn a_lost_head_costs_no_record() {
        let text = format!("nav\n  missing source:{A}\n");
        let reading = LedgerReading::of(&text);
        assert_eq!(kinds(&reading), [(1, &LedgerFaultKind::NoHeader)]);
        assert_eq!(reading.ids().count(), 1);
    }

    #[test]
    fn no_text_is_read_with_a_panic() {
        let text = format!(
            "tarjuma-ledger 1\nनव\n  missing source:{A}\n  because\n\u{feff}x\n  because x\n"
        );
        for end in 0..text.len() {
            let Some(part) = text.get(..end) else {
                continue;
            };
            let _ = LedgerReading::of(part).resolve(|_| present(A, None));
        }
        assert_eq!(LedgerReading::of("").faults, []);
    }
}
