//! The text of a translated block with the slots of its source.

use super::tokens::{destination_key, is_wide};
use crate::article::bundle::SlotNote;
use crate::article::message::{MessageText, Part};
use crate::article::segment::SourceSegment;

/// Returns the text of translated blocks as one message, in which destinations that the source
/// has are its slots; other destinations, such as those of localized pages, are written out.
pub(super) fn render(blocks: &[SourceSegment], slots: &[SlotNote]) -> MessageText {
    let mut left: Vec<&SlotNote> = slots.iter().collect();
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

fn render_slot(name: &str, block: &SourceSegment, left: &mut Vec<&SlotNote>) -> Part {
    let Some(slot) = block.slots.iter().find(|slot| slot.name == name) else {
        return Part::Slot(name.to_owned());
    };
    let is_akin = |note: &&SlotNote| kind_of(&note.name) == kind_of(name);
    let is_same = |note: &&SlotNote| is_akin(note) && note.target == slot.target;
    let key = destination_key(&slot.target);
    let is_alike = |note: &&SlotNote| is_akin(note) && destination_key(&note.target) == key;
    let place = left.iter().position(is_same);
    match place.or_else(|| left.iter().position(is_alike)) {
        Some(place) => Part::Slot(left.remove(place).name.clone()),
        None => Part::Text(write_out(&slot.target, kind_of(name))),
    }
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
