//! The text of a translated block with the slots of its source.

use super::tokens::{destination_key, is_wide};
use crate::article::bundle::SlotNote;
use crate::article::message::{MessageText, Part};
use crate::article::segment::SourceSegment;
use crate::markdown::is_relative_destination;

/// Returns the text of translated blocks as one message, in which destinations that the source
/// has are its slots; other destinations, such as those of localized pages, are written out.
pub(super) fn render(blocks: &[SourceSegment], slots: &[SlotNote]) -> MessageText {
    let mut paired = pair_slots(blocks, slots).into_iter();
    let mut parts = Vec::new();
    for block in blocks {
        if !parts.is_empty() {
            parts.push(Part::Text(separator(&parts, block).to_owned()));
        }
        for part in block.text.parts() {
            parts.push(match part {
                Part::Slot(name) => render_slot(name, block, paired.next().flatten()),
                other => other.clone(),
            });
        }
    }
    MessageText::new(parts)
}

fn render_slot(name: &str, block: &SourceSegment, note: Option<&SlotNote>) -> Part {
    match (note, target_of(name, block)) {
        (Some(note), _) => Part::Slot(note.name.clone()),
        (None, Some(target)) => Part::Text(write_out(target, kind_of(name))),
        (None, None) => Part::Slot(name.to_owned()),
    }
}

fn target_of<'b>(name: &str, block: &'b SourceSegment) -> Option<&'b str> {
    let mut slots = block.slots.iter();
    slots.find_map(|slot| (slot.name == name).then_some(slot.target.as_str()))
}

/// Returns for each slot of the translated blocks, in order, the one of the source that leads where
/// it does: to the same address, else to one that is written otherwise, else to a place of the
/// same page. A place is called as in the source in every language, whatever its translation
/// called it; where several are left, there is no telling which is which.
fn pair_slots<'s>(blocks: &[SourceSegment], slots: &'s [SlotNote]) -> Vec<Option<&'s SlotNote>> {
    let mut own: Vec<(&str, Option<&str>)> = Vec::new();
    for block in blocks {
        for part in block.text.parts() {
            if let Part::Slot(name) = part {
                own.push((name, target_of(name, block)));
            }
        }
    }
    let mut left: Vec<&SlotNote> = slots.iter().collect();
    let mut paired = vec![None; own.len()];
    let ways: [fn(&str, &str) -> bool; 2] = [
        |own, note| own == note,
        |own, note| destination_key(own) == destination_key(note),
    ];
    for leads_there in ways {
        for (pair, (name, target)) in paired.iter_mut().zip(&own) {
            let is_paired = |note: &&SlotNote| {
                let is_akin = kind_of(&note.name) == kind_of(name);
                is_akin && target.is_some_and(|target| leads_there(target, &note.target))
            };
            if pair.is_none()
                && let Some(place) = left.iter().position(is_paired)
            {
                *pair = Some(left.remove(place));
            }
        }
    }
    let pages: Vec<Option<&str>> = own.iter().zip(&paired).map(open_place).collect();
    for (place, page) in pages.iter().enumerate() {
        let leads_to_page = |note: &&&SlotNote| page_of_place(&note.target) == *page;
        let mut notes = left.iter().filter(leads_to_page);
        let only = (notes.next(), notes.next());
        if page.is_some()
            && pages.iter().filter(|other| *other == page).count() == 1
            && let (Some(note), None) = only
        {
            paired[place] = Some(note);
        }
    }
    paired
}

/// Returns the page to a place of which a slot leads that has no pair yet.
fn open_place<'t>(
    ((_, target), pair): (&(&str, Option<&'t str>), &Option<&SlotNote>),
) -> Option<&'t str> {
    page_of_place((*target)?).filter(|_| pair.is_none())
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
