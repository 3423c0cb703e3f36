//! The text of a translated block with the slots of its source.

use std::collections::HashSet;

use super::tokens::{destination_key, is_wide};
use crate::article::bundle::SlotNote;
use crate::article::message::{MessageText, Part};
use crate::article::segment::SourceSegment;
use crate::markdown::is_relative_destination;

/// Returns the text of translated blocks as one message, in which destinations that the source
/// has are its slots; other destinations, such as those of localized pages, are written out.
pub(super) fn render(blocks: &[SourceSegment], slots: &[SlotNote]) -> MessageText {
    let mut left = SlotsLeft::new(blocks, slots);
    let mut parts = Vec::new();
    for block in blocks {
        if !parts.is_empty() {
            parts.push(Part::Text(separator(&parts, block).to_owned()));
        }
        for part in block.text.parts() {
            parts.push(match part {
                Part::Slot(name) => render_slot(name, block, &mut left),
                other => other.clone(),
            });
        }
    }
    MessageText::new(parts)
}

fn render_slot(name: &str, block: &SourceSegment, left: &mut SlotsLeft<'_>) -> Part {
    let Some(slot) = block.slots.iter().find(|slot| slot.name == name) else {
        return Part::Slot(name.to_owned());
    };
    match left.take(name, &slot.target) {
        Some(note) => Part::Slot(note.name.clone()),
        None => Part::Text(write_out(&slot.target, kind_of(name))),
    }
}

/// The slots of a source that its translation has not used yet.
struct SlotsLeft<'s> {
    notes: Vec<&'s SlotNote>,
    /// The pages to whose places source and translation lead equally often.
    pages: HashSet<&'s str>,
}

impl<'s> SlotsLeft<'s> {
    fn new(blocks: &'s [SourceSegment], slots: &'s [SlotNote]) -> Self {
        let own = blocks.iter().flat_map(|block| &block.slots);
        let own: Vec<&str> = own.filter_map(|slot| page_of_place(&slot.target)).collect();
        let given = slots.iter().filter_map(|note| page_of_place(&note.target));
        let given: Vec<&str> = given.collect();
        let count = |pages: &[&str], page: &str| pages.iter().filter(|own| **own == page).count();
        let is_as_often = |page: &&&str| count(&own, page) == count(&given, page);
        Self {
            notes: slots.iter().collect(),
            pages: given.iter().filter(is_as_often).copied().collect(),
        }
    }

    /// Takes the slot that leads where `target` does: to the same address, to one that is written
    /// otherwise, or to a place of the same page, which is called as in the source in every
    /// language, whatever the translation called it.
    fn take(&mut self, name: &str, target: &str) -> Option<&'s SlotNote> {
        let key = destination_key(target);
        let page = page_of_place(target).filter(|page| self.pages.contains(page));
        let leads_there: [&dyn Fn(&str) -> bool; 3] = [
            &|own| own == target,
            &|own| destination_key(own) == key,
            &|own| page.is_some() && page_of_place(own) == page,
        ];
        let place = leads_there.iter().find_map(|leads_there| {
            let is_akin = |note: &SlotNote| kind_of(&note.name) == kind_of(name);
            let mut notes = self.notes.iter();
            notes.position(|note| is_akin(note) && leads_there(&note.target))
        })?;
        Some(self.notes.remove(place))
    }
}

/// Returns the page to a place of which a destination within the site leads, empty for the page
/// itself.
fn page_of_place(target: &str) -> Option<&str> {
    let (page, _) = target.split_once('#')?;
    (page.is_empty() || is_relative_destination(page)).then_some(page)
}

/// Returns what stands in a slot as Markdown source.
fn write_out(target: &str, kind: &str) -> String {
    let is_bare = !target.contains([' ', '(', ')', '<', '>']) || target.starts_with('<');
    if is_bare || kind == "code" {
        target.to_owned()
    } else {
        format!("<{target}>")
    }
}

fn kind_of(slot: &str) -> &str {
    slot.rsplit_once('-').map_or(slot, |(kind, _)| kind)
}

/// Returns what stands between two blocks that become one.
fn separator(before: &[Part], block: &SourceSegment) -> &'static str {
    let last = before.last().and_then(|part| match part {
        Part::Text(text) => text.chars().last(),
        _ => None,
    });
    let first = block.text.parts().first().and_then(|part| match part {
        Part::Text(text) => text.chars().next(),
        _ => None,
    });
    match (last, first) {
        (Some(last), Some(first)) if is_wide(last) && is_wide(first) => "",
        _ => " ",
    }
}
