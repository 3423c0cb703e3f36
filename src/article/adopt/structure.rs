//! Which adopted messages would change the structure of the article.

use super::adoption::Adopted;
use crate::article::SettledArticle;
use crate::article::message::Part;
use crate::article::revision::SlotNames;
use crate::markdown::{Message, Segment};

/// Tells of each adopted message how it would change the structure of the article, if it does.
pub(super) fn note_differences(article: &SettledArticle, adopted: &mut [Adopted]) {
    let document = &article.document;
    let mut replacements = vec![None; document.segments().len()];
    for message in adopted.iter() {
        let place = article.segments[message.segment].place;
        replacements[place] = Some(to_message(article, message));
    }
    let breaking = document.breaking_segments(&replacements);
    for message in adopted {
        let place = article.segments[message.segment].place;
        if let Some(replacement) = replacements[place].as_ref()
            && breaking.contains(&place)
        {
            message.difference = document.difference_by(place, replacement);
        }
    }
}

/// Returns an adopted message as the document takes it.
fn to_message(article: &SettledArticle, adopted: &Adopted) -> Message {
    let segment = &article.document.segments()[article.segments[adopted.segment].place];
    let names = &article.revision.slot_names[adopted.segment];
    let mut message = Message::default();
    for part in adopted.text.parts() {
        match part {
            Part::Text(text) | Part::Placeable(text) => message.push_str(text),
            Part::Slot(name) => push_slot(name, segment, names, &mut message),
        }
    }
    message
}

fn push_slot(name: &str, segment: &Segment, names: &SlotNames, message: &mut Message) {
    let is_named = |own: &str| names.get(own).map_or(own, String::as_str) == name;
    let mut slots = segment.slots.iter();
    if let Some(slot) = slots.find(|slot| is_named(&slot.name.to_string())) {
        message.push_slot(slot.name);
    }
}
