//! Pseudo-translation: the words of a message in the letters of another script.
//!
//! What no translator would touch stays: slots, code, tags, entities, addresses and footnote
//! labels. So a pseudo-translated article shows what was left untranslated, and keeps its
//! structure.

use super::inline::verbatim;
use super::message::{Message, Piece};

/// The letters to write in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// Cyrillic.
    Cyrillic,
    /// Devanagari.
    Devanagari,
    /// Kana, which are wide.
    Katakana,
    /// Arabic.
    Arabic,
}

impl Letters {
    fn alphabet(self) -> &'static [char] {
        match self {
            Self::Cyrillic => &[
                'а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з', 'и', 'к', 'л', 'м', 'н', 'о', 'п', 'р',
                'с', 'т', 'у', 'ф', 'х', 'ц', 'ч', 'ш', 'щ', 'э', 'ю', 'я',
            ],
            Self::Devanagari => &[
                'अ', 'इ', 'उ', 'ए', 'ओ', 'क', 'ख', 'ग', 'घ', 'च', 'छ', 'ज', 'ट', 'ड', 'त', 'थ',
                'द', 'ध', 'न', 'प', 'फ', 'ब', 'भ', 'म', 'य', 'र', 'ल', 'व', 'श', 'स', 'ह',
            ],
            Self::Katakana => &[
                'ア', 'イ', 'ウ', 'エ', 'オ', 'カ', 'キ', 'ク', 'ケ', 'コ', 'サ', 'シ', 'ス', 'セ',
                'ソ', 'タ', 'チ', 'ツ', 'テ', 'ト', 'ナ', 'ニ', 'ヌ', 'ネ', 'ノ', 'ハ', 'ヒ', 'フ',
            ],
            Self::Arabic => &[
                'ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط',
                'ظ', 'ع', 'غ', 'ف', 'ق', 'ك', 'ل', 'م', 'ن', 'ه', 'و', 'ي',
            ],
        }
    }

    fn letter(self, source: char) -> char {
        let alphabet = self.alphabet();
        alphabet[u32::from(source) as usize % alphabet.len()]
    }
}

/// Writes the words of `message` in other letters; digits and punctuation stay.
#[must_use]
pub fn pseudo_translate(message: &Message, letters: Letters) -> Message {
    Message::new(message.pieces().iter().map(|piece| match piece {
        Piece::Text(text) => Piece::Text(translate_text(text, letters)),
        Piece::Slot(name) => Piece::Slot(*name),
    }))
}

fn translate_text(text: &str, letters: Letters) -> String {
    let mut translated = String::with_capacity(text.len() * 2);
    let mut position = 0;
    let map = |letter: char| {
        if letter.is_alphabetic() {
            letters.letter(letter)
        } else {
            letter
        }
    };
    for range in verbatim(text) {
        if range.start < position {
            continue;
        }
        translated.extend(text[position..range.start].chars().map(map));
        translated.push_str(&text[range.clone()]);
        position = range.end;
    }
    translated.extend(text[position..].chars().map(map));
    translated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_words_in_other_letters_and_leaves_the_rest() {
        let message = Message::from_text("Der `Code` am <b>1.</b> &amp; https://a.example/x[^n]");
        let pseudo = pseudo_translate(&message, Letters::Cyrillic).to_string();
        assert!(
            pseudo.ends_with(" &amp; https://a.example/x[^n]"),
            "{pseudo}"
        );
        assert!(pseudo.contains(" `Code` ") && pseudo.contains(" <b>1.</b> "));
        assert!(!pseudo.contains("Der"));
    }
}
