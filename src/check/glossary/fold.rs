//! What differs between two spellings of one word without making it another one.

use unicode_normalization::UnicodeNormalization;

/// Folds a text: small letters, no accents, vowel points or nuktas, one form of letters that Arabic
/// scripts write in several, straight apostrophes. Vowel signs of Indic scripts stay.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let letters = text.chars().flat_map(char::to_lowercase);
    let bare = letters.nfd().filter(|letter| !is_left_out(*letter));
    bare.map(alike).nfc().collect()
}

/// Says whether a mark or an invisible character makes no other word.
fn is_left_out(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{487}'
        | '\u{591}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6ed}'
        | '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{ab3c}' | '\u{b3c}' | '\u{cbc}'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}')
}

/// Returns the letter that stands for all that are taken for each other.
fn alike(letter: char) -> char {
    match letter {
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ہ' | 'ە' | 'ھ' | 'ة' => 'ه',
        'ँ' => 'ं',
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        '’' | 'ʼ' | '׳' => '\'',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_are_folded_alike() {
        for (one, other) in [
            ("Räte", "rate"),
            ("ख़बर", "खबर"),
            ("هاں", "ہاں"),
            ("وَكَالَة", "وكالة"),
            ("council’s", "COUNCIL'S"),
            ("İstanbul", "istanbul"),
        ] {
            assert_eq!(fold(one), fold(other));
        }
        assert_ne!(fold("की"), fold("का"));
        assert_eq!(fold("가각"), "가각");
    }
}
