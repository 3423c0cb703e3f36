//! Values that are written in the other direction than the text around them.

use crate::locale::{Direction, is_right_to_left};
use crate::text::{CLOSING_ISOLATE, OPENING_ISOLATES};

/// Returns a formatted text with those isolates that hold a letter of the other direction than
/// `direction`, that of the text.
pub(super) fn keep_foreign(text: &str, direction: Direction) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut open: Vec<(usize, bool)> = Vec::new();
    for character in text.chars() {
        if OPENING_ISOLATES.contains(&character) {
            open.push((kept.len(), false));
            kept.push(character);
        } else if character == CLOSING_ISOLATE {
            match open.pop() {
                Some((start, false)) => drop(kept.remove(start)),
                Some((_, true)) => kept.push(character),
                None => {}
            }
        } else {
            if is_foreign(character, direction) {
                open.iter_mut()
                    .for_each(|(_, is_foreign)| *is_foreign = true);
            }
            kept.push(character);
        }
    }
    kept
}

/// Says whether a character is a letter of the other direction.
fn is_foreign(character: char, direction: Direction) -> bool {
    match direction {
        Direction::Ltr => is_right_to_left(character),
        Direction::Rtl => {
            // Stand-ins for links are for private use, and no letters.
            character.is_alphabetic() && !is_right_to_left(character)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::without_isolates;

    #[test]
    fn values_of_foreign_direction_alone_are_set_apart() {
        let text = "a \u{2068}حلب\u{2069} \u{2068}Rome\u{2069} \u{2068}7\u{2069}";
        let ltr = "a \u{2068}حلب\u{2069} Rome 7";
        assert_eq!(keep_foreign(text, Direction::Ltr), ltr);
        let rtl = "a حلب \u{2068}Rome\u{2069} 7";
        assert_eq!(keep_foreign(text, Direction::Rtl), rtl);
    }

    #[test]
    fn isolates_nest() {
        let text = "\u{2068}b \u{2068}حلب\u{2069} \u{2068}c\u{2069}\u{2069}";
        let kept = "\u{2068}b \u{2068}حلب\u{2069} c\u{2069}";
        assert_eq!(keep_foreign(text, Direction::Ltr), kept);
        assert_eq!(without_isolates(text), "b حلب c");
    }
}
