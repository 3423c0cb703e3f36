//! A ledger and how it is written.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::entry_id::EntryId;
use super::record::Record;

/// The first line of a ledger, up to its version.
pub(super) const HEADER: &str = "tarjuma-ledger";

/// The version that is written.
pub(super) const VERSION: u32 = 1;

/// What stands before the reason of somebody who vouched for a translation.
pub(super) const BECAUSE: &str = " because ";

/// The word before the source that a translation was made from.
pub(super) const FROM: &str = "from:";

/// The word before the source beside which a translation was seen first.
pub(super) const SINCE: &str = "since:";

/// The word before the entry that a record is of.
pub(crate) const OF: &str = "of:";

/// The records of one resource in one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The records by id.
    pub records: BTreeMap<EntryId, Record>,
}

impl Ledger {
    /// Returns the record of an entry.
    #[must_use]
    pub fn record(&self, id: &str) -> Option<&Record> {
        self.records.get(id)
    }

    /// Writes the ledger: sorted by id, an entry's id on a line of its own and what is recorded on
    /// the next, so that two branches that translate different messages merge. That line names the
    /// entry once more, since git, told to keep the lines of both sides, puts those of one side
    /// under ids of the other.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("{HEADER} {VERSION}\n");
        for (id, record) in &self.records {
            text.push_str(id.as_str());
            text.push_str("\n  ");
            push_record(id, record, &mut text);
            text.push('\n');
        }
        text
    }
}

fn push_record(id: &EntryId, record: &Record, text: &mut String) {
    text.push_str(record.state.as_str());
    if record.target.is_some() {
        let _ = write!(text, " {}", record.origin);
    }
    if let Some(from) = record.from {
        let key = if record.is_presumed { SINCE } else { FROM };
        let _ = write!(text, " {key}{from}");
    }
    let _ = write!(text, " source:{}", record.source);
    if let Some(target) = record.target {
        let _ = write!(text, " target:{target}");
    }
    let _ = write!(text, " {OF}{id}");
    if let Some(reason) = &record.reason {
        let words: Vec<&str> = reason.split_whitespace().collect();
        let _ = write!(text, "{BECAUSE}{}", words.join(" "));
    }
}

#[cfg(test)]
mod tests {
    use super::super::record::{Origin, State};
    use super::super::{Fingerprint, LedgerReading};
    use super::*;

    fn fingerprint(text: &str) -> Fingerprint {
        text.parse().unwrap()
    }

    fn sample() -> Ledger {
        let (old, new) = (
            fingerprint("3fa9c1d200112233"),
            fingerprint("88b1e0aa00112233"),
        );
        let translated = Record::translated(Origin::Human, old, new);
        let acknowledged = Record {
            source: new,
            origin: Origin::Memory(96),
            ..translated.clone()
        }
        .vouched_for(State::Acknowledged, Some("a typo only".to_owned()));
        let machine = Record {
            state: State::Unconfirmed,
            origin: Origin::Machine("libre".to_owned()),
            ..translated.clone()
        };
        let records = [
            ("p-k7q2", translated),
            ("p-m3x9", Record::missing(old)),
            ("-wsj", acknowledged),
            ("h-0a1b", machine),
            (
                "nav",
                Record {
                    from: None,
                    ..Record::draft(None, old, new)
                },
            ),
        ];
        Ledger {
            records: records
                .into_iter()
                .map(|(id, record)| (id.parse().unwrap(), record))
                .collect(),
        }
    }

    #[test]
    fn ids_and_values_stand_on_lines_of_their_own_sorted_by_id() {
        assert_eq!(
            sample().to_text(),
            "tarjuma-ledger 1\n\
             -wsj\n  acknowledged memory:96 from:88b1e0aa00112233 source:88b1e0aa00112233 target:88b1e0aa00112233 of:-wsj because a typo only\n\
             h-0a1b\n  unconfirmed mt:libre from:3fa9c1d200112233 source:3fa9c1d200112233 target:88b1e0aa00112233 of:h-0a1b\n\
             nav\n  draft human source:3fa9c1d200112233 target:88b1e0aa00112233 of:nav\n\
             p-k7q2\n  translated human from:3fa9c1d200112233 source:3fa9c1d200112233 target:88b1e0aa00112233 of:p-k7q2\n\
             p-m3x9\n  missing source:3fa9c1d200112233 of:p-m3x9\n"
        );
    }

    #[test]
    fn what_is_written_is_read() {
        let ledger = sample();
        for text in [ledger.to_text(), ledger.to_text().replace('\n', "\r\n")] {
            let reading = LedgerReading::of(&text);
            assert_eq!(reading.faults, []);
            assert_eq!(reading.resolve(|_| None), ledger);
        }
    }
}
