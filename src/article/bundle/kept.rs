//! What the ledger keeps of an article's segments.

use super::entry::SlotNote;
use super::known::{KnownEntry, attributes_of};
use crate::article::message::MessageText;
use crate::fluent::{EntryView, View, parse};
use crate::text::with_blank_markers;

/// Reads the texts that segments have or had, as the ledger keeps them: each stands in a group
/// that is called by its segment. What stood in their slots is not kept.
#[must_use]
pub fn read_kept(texts: &str) -> Vec<KnownEntry> {
    let texts = with_blank_markers(texts);
    let outline = parse(&texts);
    let view = View::new(&texts, &outline);
    view.entries().filter_map(read_entry).collect()
}

fn read_entry(entry: EntryView<'_>) -> Option<KnownEntry> {
    let text = MessageText::from_pattern(entry.value()?);
    let slot = |name: &str| SlotNote {
        name: name.to_owned(),
        target: String::new(),
    };
    Some(KnownEntry {
        id: entry.group()?.lines().next()?.parse().ok()?,
        slots: text.slots().into_iter().map(slot).collect(),
        text,
        notes: Vec::new(),
        attributes: attributes_of(entry),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_with_their_segment() {
        let texts = "### Written by sync.\n\n## p-5kts\nt-1 = यह [कड़ी]({ $link-3 }) है।\nt-2 = वह।\n\n\
                     ## p-x\n\n## h-19qt\nt-3 = ठहराव\n    .title = शीर्षक\n";
        let kept = read_kept(texts);
        let ids: Vec<&str> = kept.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids, ["p-5kts", "p-5kts", "h-19qt"]);
        assert_eq!(kept[0].slots[0].name, "link-3");
        assert_eq!(kept[2].attributes, ".title = शीर्षक");
    }
}
