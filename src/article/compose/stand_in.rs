//! What stands for slots while a message is formatted.

use super::request::SlotArgument;
use crate::article::revision::SlotNames;
use crate::markdown::{Message, Segment};

/// Opens a stand-in: a code point for private use, in a plane that no font in use has.
const OPENING: char = '\u{f8e2b}';
/// Closes a stand-in.
const CLOSING: char = '\u{f8e2c}';

/// Returns the arguments for the slots of a segment, under the names they have in the bundle.
pub(super) fn slot_arguments(segment: &Segment, names: &SlotNames) -> Vec<SlotArgument> {
    let argument = |(index, slot): (usize, &crate::markdown::Slot)| {
        let name = slot.name.to_string();
        SlotArgument {
            name: names.get(&name).cloned().unwrap_or(name),
            value: format!("{OPENING}{index}{CLOSING}"),
        }
    };
    segment.slots.iter().enumerate().map(argument).collect()
}

/// Reads a formatted text, in which stand-ins are slots of `segment` again.
pub(super) fn read_formatted(text: &str, segment: &Segment) -> Message {
    let mut message = Message::default();
    let mut rest = text;
    while let Some(start) = rest.find(OPENING) {
        message.push_str(&rest[..start]);
        let after = &rest[start + OPENING.len_utf8()..];
        let slot = after.split_once(CLOSING).and_then(|(index, after)| {
            let slot = segment.slots.get(index.parse::<usize>().ok()?)?;
            Some((slot.name, after))
        });
        match slot {
            Some((name, after)) => {
                message.push_slot(name);
                rest = after;
            }
            None => {
                message.push_str(&rest[start..start + OPENING.len_utf8()]);
                rest = after;
            }
        }
    }
    message.push_str(rest);
    message
}
