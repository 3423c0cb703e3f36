//! Words as pseudo-locales write them.

use crate::locale::{PseudoLocale, is_mark};

/// Keeps a word in an order of its own within text from right to left.
const MARK: char = '\u{200f}';

/// What texts are made longer with.
const PADDING: &str = "öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ ";

/// Which share of a text is added to it, in per cent.
const GROWTH: usize = 40;

/// What stands around a text, so that one that is cut off or glued together is seen.
pub(super) const BRACKETS: [char; 2] = ['⟦', '⟧'];

/// Appends `text` as the pseudo-locale writes it.
pub(super) fn write(pseudo: PseudoLocale, text: &str, written: &mut String) {
    match pseudo {
        PseudoLocale::Accented => written.extend(text.chars().map(accented)),
        PseudoLocale::Mirrored => write_mirrored(text, written),
    }
}

/// Returns what stands before and after a text of so many characters.
pub(super) fn frame(pseudo: PseudoLocale, length: usize) -> (String, String) {
    let [opening, closing] = BRACKETS;
    match pseudo {
        PseudoLocale::Accented => (opening.to_string(), format!("{}{closing}", padding(length))),
        PseudoLocale::Mirrored => (String::new(), String::new()),
    }
}

/// Returns what makes a text of so many characters longer, its brackets counted.
fn padding(length: usize) -> String {
    let added = (length * GROWTH).div_ceil(100);
    // The brackets and the space before the padding.
    let letters = added.saturating_sub(BRACKETS.len() + 1);
    let padding: String = PADDING.chars().cycle().take(letters).collect();
    let padding = padding.trim_end();
    if padding.is_empty() {
        return String::new();
    }
    format!(" {padding}")
}

/// Writes words between marks, so that they follow each other from right to left.
fn write_mirrored(text: &str, written: &mut String) {
    let is_inner = |letter: char| {
        letter.is_alphanumeric() || "'’\u{200c}\u{200d}".contains(letter) || is_mark(letter)
    };
    let mut rest = text;
    while let Some(start) = rest.find(is_inner) {
        let (before, word) = rest.split_at(start);
        let end = word.find(|letter| !is_inner(letter)).unwrap_or(word.len());
        let (word, after) = word.split_at(end);
        written.push_str(before);
        let is_word = word.contains(char::is_alphabetic);
        written.extend(is_word.then_some(MARK));
        written.push_str(word);
        written.extend(is_word.then_some(MARK));
        rest = after;
    }
    written.push_str(rest);
}

/// Returns a letter with an accent; what is no letter of ASCII as it is.
fn accented(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçðéƒĝĥîĵķļḿñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻḾÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    let place = PLAIN.find(letter);
    place
        .and_then(|place| ACCENTED.chars().nth(place))
        .unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(pseudo: PseudoLocale, text: &str) -> String {
        let mut written = String::new();
        write(pseudo, text, &mut written);
        written
    }

    #[test]
    fn every_letter_of_ascii_has_another_with_an_accent() {
        for letter in ('a'..='z').chain('A'..='Z') {
            let with = accented(letter);
            assert!(!with.is_ascii() && with.is_alphabetic(), "{letter}: {with}");
            assert_eq!(with.is_lowercase(), letter.is_lowercase(), "{letter}");
        }
        assert_eq!(written(PseudoLocale::Accented, "Save 3 {"), "Šåṽé 3 {");
    }

    #[test]
    fn words_are_marked_and_signs_are_not() {
        assert_eq!(
            written(PseudoLocale::Mirrored, "**Don't** go, 12 x"),
            "**\u{200f}Don't\u{200f}** \u{200f}go\u{200f}, 12 \u{200f}x\u{200f}"
        );
    }

    #[test]
    fn texts_grow_by_about_two_fifths() {
        for length in 10..400 {
            let (before, after) = frame(PseudoLocale::Accented, length);
            let all = length + before.chars().count() + after.chars().count();
            assert!(
                (130..=150).contains(&(all * 100 / length)),
                "{length}: {all}"
            );
        }
    }
}
