//! Slot numbers, minted and kept.

use std::collections::HashMap;

use super::entry::SlotNote;

/// Returns the name that each slot of a new text keeps or gets, by the provisional name it has.
///
/// A slot keeps the number that its target had; where the target changed, slots without a
/// partner keep the numbers that are left, in order; what remains gets new numbers above all
/// that were known, so that no number ever shifts.
#[must_use]
pub fn number_slots(known: &[SlotNote], current: &[SlotNote]) -> HashMap<String, String> {
    let mut left: Vec<&SlotNote> = known.iter().collect();
    let mut names = HashMap::new();
    for slot in current {
        let same = |note: &&SlotNote| kind_of(note) == kind_of(slot) && is_same_target(note, slot);
        if let Some(place) = left.iter().position(same) {
            names.insert(slot.name.clone(), left.remove(place).name.clone());
        }
    }
    let mut next: HashMap<&str, u32> = HashMap::new();
    for note in known {
        let above = next.entry(kind_of(note)).or_default();
        *above = number_of(note).max(*above);
    }
    for slot in current {
        if names.contains_key(&slot.name) {
            continue;
        }
        let name = match left.iter().position(|note| kind_of(note) == kind_of(slot)) {
            Some(place) => left.remove(place).name.clone(),
            None => {
                let number = next.entry(kind_of(slot)).or_default();
                *number += 1;
                format!("{}-{number}", kind_of(slot))
            }
        };
        names.insert(slot.name.clone(), name);
    }
    names
}

fn is_same_target(left: &SlotNote, right: &SlotNote) -> bool {
    left.target
        .split_whitespace()
        .eq(right.target.split_whitespace())
}

fn kind_of(slot: &SlotNote) -> &str {
    let name = &slot.name;
    name.rsplit_once('-').map_or(name, |(kind, _)| kind)
}

fn number_of(slot: &SlotNote) -> u32 {
    let number = slot.name.rsplit_once('-').map(|(_, number)| number.parse());
    number.and_then(Result::ok).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slots(slots: &[(&str, &str)]) -> Vec<SlotNote> {
        let note = |(name, target): &(&str, &str)| SlotNote {
            name: (*name).to_owned(),
            target: (*target).to_owned(),
        };
        slots.iter().map(note).collect()
    }

    /// Numbers links to `targets` in order.
    fn numbered(known: &[(&str, &str)], targets: &[&str]) -> Vec<String> {
        let current: Vec<SlotNote> = targets
            .iter()
            .enumerate()
            .map(|(index, target)| SlotNote {
                name: format!("link-{}", index + 1),
                target: (*target).to_owned(),
            })
            .collect();
        let names = number_slots(&slots(known), &current);
        current
            .iter()
            .map(|slot| names[&slot.name].clone())
            .collect()
    }

    #[test]
    fn a_link_keeps_its_number_wherever_it_moves() {
        let known = [("link-1", "/a"), ("link-2", "/b")];
        assert_eq!(numbered(&known, &["/b", "/a"]), ["link-2", "link-1"]);
        assert_eq!(numbered(&known, &["/b"]), ["link-2"]);
    }

    #[test]
    fn a_new_link_before_the_others_gets_a_new_number() {
        let known = [("link-1", "/a"), ("link-2", "/b")];
        assert_eq!(
            numbered(&known, &["/new", "/a", "/b"]),
            ["link-3", "link-1", "link-2"]
        );
    }

    #[test]
    fn a_changed_target_keeps_the_number() {
        let known = [("link-1", "/a"), ("link-4", "/b")];
        assert_eq!(numbered(&known, &["/a", "/c"]), ["link-1", "link-4"]);
    }

    #[test]
    fn first_slots_are_numbered_in_order() {
        assert_eq!(numbered(&[], &["/a", "/a"]), ["link-1", "link-2"]);
    }
}
