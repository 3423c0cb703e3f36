//! The numbers, words and marks of which a text is made, one by one.

use std::ops::Range;

use crate::check::text::digits::digit_value;
use crate::check::text::scale_words::{folded, is_word_letter};

/// A run of digits or letters, or a mark.
#[derive(Debug)]
pub(super) struct Piece {
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) kind: PieceKind,
}

/// What a [`Piece`] is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum PieceKind {
    /// Digits, with their value.
    Number(u128),
    /// A word, folded.
    Word(String),
    /// Anything else but a blank.
    Mark(char),
}

impl Piece {
    /// Returns the word that it is, folded.
    pub(super) fn word(&self) -> Option<&str> {
        match &self.kind {
            PieceKind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Returns the number that it is.
    pub(super) fn number(&self) -> Option<u128> {
        match self.kind {
            PieceKind::Number(number) => Some(number),
            _ => None,
        }
    }
}

/// Splits a text into numbers, words and marks, without blanks.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let mut end = start + letter.len_utf8();
        let kind = if let Some(digit) = digit_value(letter) {
            let mut value = u128::from(digit);
            while let Some(digit) = letters.peek().and_then(|(_, letter)| digit_value(*letter)) {
                value = value.saturating_mul(10).saturating_add(u128::from(digit));
                end += letters.next().map_or(0, |(_, letter)| letter.len_utf8());
            }
            PieceKind::Number(value)
        } else if is_word_letter(letter) && letter != 'º' {
            while let Some((at, letter)) = letters.next_if(|(_, letter)| is_word_letter(*letter)) {
                end = at + letter.len_utf8();
            }
            PieceKind::Word(folded(&text[start..end]))
        } else if letter.is_whitespace() {
            continue;
        } else {
            PieceKind::Mark(letter)
        };
        let range = start..end;
        pieces.push(Piece { range, kind });
    }
    pieces
}
