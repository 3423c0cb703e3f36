//! Reading a ledger, whatever has happened to it.

use std::fmt;

use super::entry_id::EntryId;
use super::fingerprint::Fingerprint;
use super::line_format::{BECAUSE, FROM, HEADER, Ledger, SINCE, VERSION};
use super::record::{Origin, Record, State};
use super::transition::{Present, Target};
use crate::text::Span;

/// What stands in a ledger: of each entry all records there are, as after an unfinished merge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LedgerReading {
    /// Sorted by id.
    candidates: Vec<Candidates>,
    /// What is wrong with it, by line.
    pub faults: Vec<LedgerFault>,
}

/// The records of one entry, which are one unless something has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Candidates {
    id: EntryId,
    first: Placed,
    others: Vec<Placed>,
}

/// A record, and where the ledger names the source it was made from, or else where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Placed {
    record: Record,
    span: Span,
    /// The line its values stand in.
    line: Line,
}

/// A line of a ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Line {
    /// From 1.
    number: usize,
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
    /// Something among the kept texts that is none.
    NoText,
    /// A kept text that is not the one that its name says.
    OtherText,
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
            Self::NoText => formatter.write_str("this is no text of a source or translation"),
            Self::OtherText => {
                formatter.write_str("the text has been changed, and what it was is lost")
            }
        }
    }
}

impl LedgerFaultKind {
    fn at(self, line: Line) -> LedgerFault {
        LedgerFault {
            kind: self,
            line: line.number,
            span: line.span,
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
            let content = line.strip_suffix('\n').unwrap_or(line);
            let content = content.strip_suffix('\r').unwrap_or(content);
            let span = Span::new(offset, offset + content.len());
            let number = index + 1;
            reader.read_line(Line { number, span }, content);
            offset += line.len();
        }
        reader.into_reading()
    }

    /// Returns the ids of all entries that have a record.
    pub fn ids(&self) -> impl Iterator<Item = &EntryId> {
        self.candidates.iter().map(|candidates| &candidates.id)
    }

    /// Says whether there is a record of an entry.
    #[must_use]
    pub fn has(&self, id: &EntryId) -> bool {
        self.candidates_of(id).is_some()
    }

    /// Settles on one record of one entry, as [`resolve`](Self::resolve) does.
    #[must_use]
    pub fn resolve_one(&self, id: &EntryId, present: Option<Present>) -> Option<Record> {
        Some(self.candidates_of(id)?.settle(present).record.clone())
    }

    /// Returns where the record on which [`resolve_one`](Self::resolve_one) settles names the
    /// source that its translation was made from.
    #[must_use]
    pub fn span_of(&self, id: &EntryId, present: Option<Present>) -> Option<Span> {
        Some(self.candidates_of(id)?.settle(present).span)
    }

    fn candidates_of(&self, id: &EntryId) -> Option<&Candidates> {
        let found = self
            .candidates
            .binary_search_by(|candidates| candidates.id.cmp(id));
        found.ok().map(|index| &self.candidates[index])
    }

    /// Settles on one record for each entry: the one that matches what `present` says is there,
    /// else the older source, since stale is the safe side.
    #[must_use]
    pub fn resolve(&self, present: impl Fn(&EntryId) -> Option<Present>) -> Ledger {
        let candidates = self.candidates.iter();
        let records = candidates.map(|candidates| {
            let is_one = candidates.others.is_empty();
            let present = if is_one {
                None
            } else {
                present(&candidates.id)
            };
            let settled = candidates.settle(present);
            (candidates.id.clone(), settled.record.clone())
        });
        Ledger {
            records: records.collect(),
        }
    }
}

impl Candidates {
    fn settle(&self, present: Option<Present>) -> &Placed {
        let Some(present) = present else {
            return &self.first;
        };
        let target = match present.target {
            Target::Whole(target) => Some(target),
            Target::Absent | Target::Broken => None,
        };
        let mut best = &self.first;
        let rank = |Placed { record, .. }: &Placed| {
            let is_unlike = record.target != target;
            let is_fresh = record.from.unwrap_or(record.source) == present.source;
            (is_unlike, is_fresh)
        };
        for placed in &self.others {
            if rank(placed) < rank(best) {
                best = placed;
            }
        }
        best
    }

    /// Adds a record; says whether none like it is there.
    fn add(&mut self, placed: Placed) -> bool {
        let is_like = |other: &Placed| other.record == placed.record;
        let is_new = !is_like(&self.first) && !self.others.iter().any(is_like);
        if is_new {
            self.others.push(placed);
        }
        is_new
    }
}

/// How many signs make the marker of an unfinished merge.
const MARKER_LENGTH: usize = 7;

#[derive(Default)]
struct Reader {
    /// In the order of the file.
    records: Vec<(EntryId, Placed)>,
    faults: Vec<LedgerFault>,
    /// The entry that the next record is of, until it has been read.
    open: Option<EntryId>,
    /// The one that was open above the conflict that is being read.
    above: Option<EntryId>,
    /// Whether a record of the entry that was named last has been read.
    has_record: bool,
    is_newer: bool,
    in_ancestor: bool,
    has_begun: bool,
}

impl Reader {
    fn read_line(&mut self, line: Line, content: &str) {
        let content = content.strip_prefix('\u{feff}').unwrap_or(content);
        let fault = if self.read_marker(content) {
            Some(LedgerFaultKind::MergeMarker)
        } else if self.in_ancestor || content.trim().is_empty() {
            None
        } else if !self.has_begun {
            self.has_begun = true;
            self.read_header(content, line)
        } else {
            self.read_content(content, line)
        };
        let fault = fault.filter(|kind| !(self.is_newer && *kind == LedgerFaultKind::Unreadable));
        self.faults.extend(fault.map(|kind| kind.at(line)));
    }

    /// Puts the records of each entry together; a second one that differs is a fault. An id before
    /// a conflict stands for the records of both sides.
    fn into_reading(mut self) -> LedgerReading {
        let is_sorted = self.records.is_sorted_by(|(one, _), (next, _)| one < next);
        if !is_sorted {
            self.records.sort_by(|(one, _), (other, _)| one.cmp(other));
        }
        let mut candidates: Vec<Candidates> = Vec::with_capacity(self.records.len());
        for (id, placed) in self.records {
            let line = placed.line;
            let last = candidates.last_mut();
            let Some(last) = last.filter(|last| last.id == id) else {
                candidates.push(Candidates {
                    id,
                    first: placed,
                    others: Vec::new(),
                });
                continue;
            };
            if last.add(placed) {
                let second = LedgerFaultKind::SecondRecord(id);
                self.faults.push(second.at(line));
            }
        }
        self.faults.sort_by_key(|fault| fault.line);
        LedgerReading {
            candidates,
            faults: self.faults,
        }
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
            '<' if is_marker => self.above = self.open.clone().or_else(|| self.last_id()),
            '|' | '=' if is_marker => {
                self.open.clone_from(&self.above);
                self.has_record &= self.open.is_some();
            }
            '>' if is_marker => {}
            _ => return false,
        }
        self.in_ancestor = sign == '|';
        true
    }

    fn read_header(&mut self, content: &str, line: Line) -> Option<LedgerFaultKind> {
        let version = content.strip_prefix(HEADER).map(str::trim);
        match version.and_then(|version| version.parse::<u32>().ok()) {
            Some(VERSION) => None,
            Some(version) if version > VERSION => {
                self.is_newer = true;
                Some(LedgerFaultKind::NewerVersion(version))
            }
            _ => {
                // What is no header may be the first record of a file that has lost its head.
                self.read_content(content, line);
                Some(LedgerFaultKind::NoHeader)
            }
        }
    }

    fn read_content(&mut self, content: &str, line: Line) -> Option<LedgerFaultKind> {
        if content.starts_with([' ', '\t']) {
            let start = line.span.start as usize + content.len() - content.trim_start().len();
            return self.read_values(content.trim(), start, line);
        }
        self.has_record = false;
        self.open = content.trim().parse().ok();
        match self.open {
            Some(_) => None,
            None => Some(LedgerFaultKind::Unreadable),
        }
    }

    fn read_values(&mut self, values: &str, start: usize, line: Line) -> Option<LedgerFaultKind> {
        if self.has_record
            && let Some(reason) = values.strip_prefix(BECAUSE.trim_start())
            && let Some((id, last)) = self.records.last_mut()
            && self.open.as_ref().is_none_or(|open| open == id)
        {
            last.record.reason = Some(reason.trim().to_owned());
            return None;
        }
        if self.open.is_none() && !self.has_record {
            return None;
        }
        let Some((record, of)) = read_record(values, self.is_newer) else {
            return Some(LedgerFaultKind::Unreadable);
        };
        let span = source_span(values, start);
        let above = self.open.take().or_else(|| self.last_id());
        let named = of.filter(|of| above.as_ref().is_none_or(|above| above.as_str() != *of));
        let id = match named {
            Some(of) => of.parse().ok(),
            None => above,
        };
        self.has_record = true;
        self.records
            .extend(id.map(|id| (id, Placed { record, span, line })));
        None
    }

    /// Returns the id that values belong to which have none of their own.
    fn last_id(&self) -> Option<EntryId> {
        let last = self.records.last().filter(|_| self.has_record);
        last.map(|(id, _)| id.clone())
    }
}

/// Returns where values name the source that the translation was made from, else where they stand.
fn source_span(values: &str, start: usize) -> Span {
    let Some(from) = values.find(FROM).or_else(|| values.find(SINCE)) else {
        return Span::new(start, start + values.len());
    };
    let length = values[from..].find(' ').unwrap_or(values.len() - from);
    Span::new(start + from, start + from + length)
}

/// Reads what is recorded, and of which entry; of a newer version, words that are not known are
/// passed over.
fn read_record(values: &str, is_newer: bool) -> Option<(Record, Option<&str>)> {
    let (values, reason) = match values.split_once(BECAUSE) {
        Some((values, reason)) => (values, Some(reason.to_owned())),
        None => (values, None),
    };
    let mut words = values.split_ascii_whitespace();
    let state = State::read(words.next()?)?;
    let (mut origin, mut from, mut source, mut target) = (None, None, None, None);
    let (mut of, mut is_presumed) = (None, false);
    for word in words {
        let is_read = match word.split_once(':') {
            Some(("from", value)) => read_once(&mut from, value),
            Some(("since", value)) => {
                is_presumed = true;
                read_once(&mut from, value)
            }
            Some(("of", value)) => of.replace(value).is_none(),
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
    let record = Record {
        state,
        origin: origin.unwrap_or_default(),
        from,
        is_presumed,
        source: source?,
        target,
        reason,
    };
    is_complete.then_some((record, of))
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
    fn a_record_belongs_to_the_entry_that_it_names() {
        let line = |from: &str, source: &str, id: &str| {
            format!("  translated human from:{from} source:{source} target:{T} of:{id}\n")
        };
        // What git makes of two sides when it is told to keep the lines of both.
        let ours = format!(
            "{}m2\n{}m3\n{}",
            line(A, B, "m1"),
            line(A, A, "m2"),
            line(A, B, "m3")
        );
        let theirs = format!(
            "{}m2\n{}m3\n{}",
            line(A, A, "m1"),
            line(A, A, "m2"),
            line(A, A, "m3")
        );
        let text = format!("tarjuma-ledger 1\nm1\n{ours}{theirs}");
        let reading = LedgerReading::of(&text);
        let id = |id: &str| LedgerFaultKind::SecondRecord(id.parse().unwrap());
        assert_eq!(kinds(&reading), [(8, &id("m1")), (12, &id("m3"))]);
        let ids: Vec<_> = reading.ids().map(EntryId::as_str).collect();
        assert_eq!(ids, ["m1", "m2", "m3"]);
    }

    #[test]
    fn reasons_are_read_beside_their_record_and_below_it() {
        let record = format!("  acknowledged human from:{A} source:{A} target:{T} of:because-x");
        for reason in [" because of: it holds", "\n  because of: it holds"] {
            let text = format!("tarjuma-ledger 1\nbecause-x\n{record}{reason}\n");
            let reading = LedgerReading::of(&text);
            assert_eq!(kinds(&reading), []);
            let ledger = reading.resolve(|_| None);
            let reason = ledger.record("because-x").unwrap().reason.as_deref();
            assert_eq!(reason, Some("of: it holds"));
        }
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
