//! Texts in one form, whatever their blanks and their way of writing accents.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Appends `text` in Unicode normal form C, with every run of white space as one space and none at
/// its ends.
pub(super) fn fold(text: &str, folded: &mut String) {
    if is_folded(text) {
        folded.push_str(text);
        return;
    }
    let normal: Cow<'_, str> = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfc().collect()),
    };
    for (index, word) in normal.split_whitespace().enumerate() {
        if index > 0 {
            folded.push(' ');
        }
        folded.push_str(word);
    }
}

/// The sign that joins letters of Devanagari. It may be put in another order among other marks, so
/// that it has to follow a letter here.
const VIRAMA: char = '\u{94d}';

/// Says whether a text is certainly in that form, which most texts are.
fn is_folded(text: &str) -> bool {
    let mut before = ' ';
    for letter in text.chars() {
        let is_in_place = match letter {
            ' ' => before != ' ',
            VIRAMA => is_inert(before),
            _ => is_inert(letter),
        };
        if !is_in_place {
            return false;
        }
        before = letter;
    }
    before != ' ' || text.is_empty()
}

/// Says whether a character is no blank and combines with none before it.
fn is_inert(letter: char) -> bool {
    matches!(letter,
        '!'..='~'
        | '\u{a1}'..='\u{2ff}'
        | '\u{400}'..='\u{482}'
        | '\u{48a}'..='\u{52f}'
        | '\u{620}'..='\u{64a}'
        | '\u{660}'..='\u{66f}'
        | '\u{671}'..='\u{6d4}'
        | '\u{900}'..='\u{939}'
        | '\u{93d}'..='\u{94c}'
        | '\u{964}'..='\u{97f}'
        | '\u{2010}'..='\u{2027}'
        | '\u{2030}'..='\u{205e}'
        | '\u{3001}'..='\u{3029}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fe}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{ff01}'..='\u{ff60}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn folded(text: &str) -> String {
        let mut folded = String::new();
        fold(text, &mut folded);
        folded
    }

    /// The same without the short way.
    fn folded_the_long_way(text: &str) -> String {
        let normal: String = text.nfc().collect();
        normal.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_character_that_counts_as_inert_is_in_normal_form_beside_any_other() {
        let inert: Vec<char> = ('\0'..=char::MAX)
            .filter(|letter| is_inert(*letter))
            .collect();
        for letter in &inert {
            for text in [
                format!("{letter}"),
                format!("क{letter}"),
                format!("{letter}\u{94d}क"),
            ] {
                assert!(is_folded(&text));
                assert_eq!(text.nfc().collect::<String>(), text);
                assert!(!letter.is_whitespace());
            }
        }
    }

    #[test]
    fn most_texts_are_folded_already() {
        for text in [
            "Rain, 12 days",
            "क्षमा कीजिए",
            "عاد السجناء",
            "Москва — там",
            "記者は「東京」で",
        ] {
            assert!(is_folded(text), "{text}");
        }
        for text in [
            "a  b",
            " a",
            "a ",
            "a\nb",
            "cafe\u{301}",
            "a\u{a0}b",
            "क\u{93c}\u{94d}",
        ] {
            assert!(!is_folded(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_short_way_leads_where_the_long_one_does(
            text in "[ a-zé\\n\u{301}\u{a0}कक़्\u{93c}\u{94d}का日が\u{3099}각\u{11a8}ىٕ\u{654}]{0,12}"
        ) {
            prop_assert_eq!(folded(&text), folded_the_long_way(&text));
        }
    }
}
