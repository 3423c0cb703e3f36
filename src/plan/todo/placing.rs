//! Where stubs belong in a translator's file.

use std::collections::{BTreeMap, HashMap};

use super::stub::{Owner, Stub};
use crate::fluent::{EntryView, View};
use crate::ledger::EntryId;
use crate::text::{Span, TextEdit};

/// A place between the lines of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Below what ends here.
    Below(usize),
    /// Above what begins here.
    Above(usize),
}

impl Gap {
    fn offset(self) -> usize {
        match self {
            Self::Below(offset) | Self::Above(offset) => offset,
        }
    }
}

/// Tells where the messages of a source belong in a translator's file.
pub(super) struct Places<'s> {
    /// The messages of the source in order, each with its group.
    order: Vec<(EntryId, Option<Span>)>,
    index: HashMap<EntryId, usize>,
    /// What stands in the file, entry or stub, by message.
    located: HashMap<EntryId, Span>,
    text: &'s str,
}

impl<'s> Places<'s> {
    pub(super) fn of(source: &[EntryView<'_>], target: View<'s>, stubs: &[Stub]) -> Self {
        let group = |entry: &EntryView<'_>| entry.group().map(|group| group.span());
        let order: Vec<_> = source
            .iter()
            .map(|entry| (EntryId::of(*entry), group(entry)))
            .collect();
        let index = order.iter().enumerate();
        let alone = stubs.iter().filter(|stub| stub.owner == Owner::Nothing);
        let mut located: HashMap<EntryId, Span> =
            alone.map(|stub| (stub.id.clone(), stub.comment)).collect();
        let entries = target.entries();
        located.extend(entries.map(|entry| (EntryId::of(entry), entry.extent())));
        Self {
            index: index.map(|(index, (id, _))| (id.clone(), index)).collect(),
            order,
            located,
            text: target.text(),
        }
    }

    /// Returns where a stub of a message belongs: above the message if it is there; else below the
    /// nearest message before it that is there, one of the same group rather than another.
    pub(super) fn gap_for(&self, id: &EntryId) -> Gap {
        if let Some(own) = self.located.get(id) {
            return Gap::Above(own.start as usize);
        }
        let Some(&index) = self.index.get(id) else {
            return Gap::Below(self.end());
        };
        let group = self.order[index].1;
        let before = || self.order[..index].iter().rev();
        let after = || self.order[index + 1..].iter();
        let is_near = |(_, other): &&(EntryId, Option<Span>)| *other == group;
        let below = |found: Option<Span>| found.map(|span| self.below(span));
        let above = |found: Option<Span>| found.map(|span| Gap::Above(span.start as usize));
        below(self.first_located(before().take_while(is_near)))
            .or_else(|| above(self.first_located(after().take_while(is_near))))
            .or_else(|| below(self.first_located(before())))
            .or_else(|| above(self.first_located(after())))
            .unwrap_or(Gap::Below(self.end()))
    }

    fn first_located<'a>(
        &self,
        mut ids: impl Iterator<Item = &'a (EntryId, Option<Span>)>,
    ) -> Option<Span> {
        ids.find_map(|(id, _)| self.located.get(id).copied())
    }

    fn below(&self, span: Span) -> Gap {
        let rest = &self.text[span.end as usize..];
        let line = rest.split('\n').next().unwrap_or("");
        let line = line.strip_suffix('\r').unwrap_or(line);
        Gap::Below(span.end as usize + line.len())
    }

    fn end(&self) -> usize {
        self.text.trim_end().len()
    }
}

/// Puts blocks of lines into gaps, each between blank lines.
pub(super) fn fill_gaps(
    text: &str,
    gaps: &BTreeMap<Gap, Vec<String>>,
    line_end: &str,
) -> Vec<TextEdit> {
    let has_block_above = |text: &str| {
        let end = text.strip_suffix(line_end).unwrap_or(text).len();
        gaps.contains_key(&Gap::Below(end))
    };
    let edits = gaps.iter().map(|(gap, blocks)| {
        let (before, after) = text.split_at(gap.offset());
        let is_first = before.trim_start_matches('\u{feff}').trim().is_empty();
        let blank = line_end.repeat(2);
        let joined = blocks.join(&blank);
        let inserted = match gap {
            Gap::Below(_) => {
                let start = if is_first { "" } else { &blank };
                let end = match after.trim().is_empty() {
                    true if after.is_empty() && is_first => line_end,
                    true => "",
                    false if has_blank_line_first(after) => "",
                    false => line_end,
                };
                format!("{start}{joined}{end}")
            }
            Gap::Above(_) => {
                let start =
                    match is_first || ends_with_blank_line(before) || has_block_above(before) {
                        true => "",
                        false => line_end,
                    };
                format!("{start}{joined}{blank}")
            }
        };
        TextEdit::insert(gap.offset(), inserted)
    });
    edits.collect()
}

/// Says whether a text that begins with a line end has a blank line after it.
fn has_blank_line_first(text: &str) -> bool {
    text.split('\n')
        .nth(1)
        .is_some_and(|line| line.trim().is_empty())
}

/// Says whether the last whole line of a text is blank.
fn ends_with_blank_line(text: &str) -> bool {
    let line = text.strip_suffix('\n').unwrap_or(text);
    line.rsplit('\n')
        .next()
        .is_some_and(|line| line.trim().is_empty())
}
