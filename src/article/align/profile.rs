//! How alike two texts are.

use similar::{Algorithm, DiffOp, DiffableStr, capture_diff_slices};

use super::block::Block;

/// Texts with fewer words are compared by letters too: one word of three says little.
const FEW_WORDS: usize = 6;

/// A text prepared for comparison.
#[derive(Clone, Debug)]
pub(super) struct Profile {
    /// Hashes of its words (UAX #29) in order.
    words: Vec<u64>,
    sorted_words: Vec<u64>,
    sorted_letter_pairs: Vec<u64>,
    /// A hash of the text with its digits masked.
    shape: u64,
    has_digits: bool,
    family: u64,
}

impl Profile {
    pub(super) fn new(block: &Block) -> Self {
        Self::of_text(&block.text, &block.family)
    }

    /// Prepares the text that two blocks make together.
    pub(super) fn joined(first: &Block, second: &Block) -> Self {
        let text = format!("{} {}", first.text, second.text);
        Self::of_text(&text, &first.family)
    }

    fn of_text(text: &str, family: &str) -> Self {
        let words: Vec<u64> = text
            .tokenize_unicode_words()
            .into_iter()
            .filter(|word| word.contains(char::is_alphanumeric))
            .map(hash)
            .collect();
        let mut sorted_words = words.clone();
        sorted_words.sort_unstable();
        let masked: String = text.chars().map(mask_digit).collect();
        Self {
            words,
            sorted_words,
            sorted_letter_pairs: letter_pairs(text),
            has_digits: masked != text,
            shape: hash(&masked),
            family: hash(family),
        }
    }

    /// Returns the number of words.
    pub(super) fn word_count(&self) -> usize {
        self.words.len()
    }

    /// Returns the distinct words, as hashes, sorted.
    pub(super) fn distinct_words(&self) -> impl Iterator<Item = u64> {
        self.sorted_words
            .chunk_by(|left, right| left == right)
            .map(|equal| equal[0])
    }

    /// Says whether both are of one family.
    pub(super) fn is_akin(&self, other: &Self) -> bool {
        self.family == other.family
    }

    /// Returns how alike two texts are, from 0 to 1: the share of words that stand in both, in
    /// order. Zero where it is certain to be below `floor`.
    pub(super) fn similarity(&self, other: &Self, floor: f64) -> f64 {
        if self.has_digits && other.has_digits && self.shape == other.shape {
            return 0.95;
        }
        let by_letters = if self.words.len().min(other.words.len()) < FEW_WORDS {
            share_of_common(&self.sorted_letter_pairs, &other.sorted_letter_pairs)
        } else {
            0.0
        };
        let bound = share_of_common(&self.sorted_words, &other.sorted_words);
        if bound.max(by_letters) < floor {
            return 0.0;
        }
        share_in_order(&self.words, &other.words).max(by_letters)
    }

    /// Returns the share of this text's words that `other` holds too, in any order.
    pub(super) fn share_within(&self, other: &Self) -> f64 {
        let common = count_common(&self.sorted_words, &other.sorted_words);
        ratio(common, self.words.len())
    }
}

fn mask_digit(letter: char) -> char {
    if letter.is_numeric() { '0' } else { letter }
}

fn letter_pairs(text: &str) -> Vec<u64> {
    let letters: Vec<char> = std::iter::once(' ')
        .chain(text.chars().flat_map(char::to_lowercase))
        .chain(std::iter::once(' '))
        .collect();
    let mut pairs: Vec<u64> = letters
        .windows(2)
        .map(|pair| u64::from(u32::from(pair[0])) << 32 | u64::from(u32::from(pair[1])))
        .collect();
    pairs.sort_unstable();
    pairs
}

fn share_of_common(left: &[u64], right: &[u64]) -> f64 {
    ratio(2 * count_common(left, right), left.len() + right.len())
}

/// Counts what two sorted lists have in common, repeated items as often as both have them.
fn count_common(left: &[u64], right: &[u64]) -> usize {
    let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
    let mut common = 0;
    while let (Some(first), Some(second)) = (left.peek(), right.peek()) {
        let order = first.cmp(second);
        common += usize::from(order.is_eq());
        if order.is_le() {
            left.next();
        }
        if order.is_ge() {
            right.next();
        }
    }
    common
}

fn share_in_order(left: &[u64], right: &[u64]) -> f64 {
    let common: usize = capture_diff_slices(Algorithm::Myers, left, right)
        .iter()
        .map(|operation| match operation {
            DiffOp::Equal { len, .. } => *len,
            _ => 0,
        })
        .sum();
    ratio(2 * common, left.len() + right.len())
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}

fn hash(text: &str) -> u64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&blake3::hash(text.as_bytes()).as_bytes()[..8]);
    u64::from_le_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn similarity(left: &str, right: &str) -> f64 {
        let profile = |text: &str| Profile::new(&Block::new("p", text));
        profile(left).similarity(&profile(right), 0.0)
    }

    #[test]
    fn an_edit_stays_alike_in_every_script() {
        let edits = [
            (
                "The swap took place in Abu Dhabi on Thursday.",
                "The swap took place in Doha on Thursday.",
            ),
            (
                "अदला-बदली गुरुवार को अबू धाबी में हुई थी।",
                "अदला-बदली शुक्रवार को अबू धाबी में हुई थी।",
            ),
            (
                "تمت عملية التبادل في أبو ظبي يوم الخميس.",
                "تمت عملية التبادل في أبو ظبي يوم الجمعة.",
            ),
            (
                "交換は木曜日にアブダビで行われた。",
                "交換は金曜日にアブダビで行われた。",
            ),
            ("Donate", "Donaet"),
            ("12", "13"),
        ];
        for (old, new) in edits {
            assert!(similarity(old, new) > 0.5, "{old} | {new}");
        }
    }

    #[test]
    fn strangers_are_not_alike() {
        let strangers = [
            (
                "The swap took place in Abu Dhabi on Thursday.",
                "A spokesman declined to say who had paid for it.",
            ),
            ("Donate", "Locate us"),
            ("はい", "いいえ"),
        ];
        for (left, right) in strangers {
            assert!(similarity(left, right) < 0.5, "{left} | {right}");
        }
    }

    #[test]
    fn what_is_below_the_floor_is_not_compared() {
        let profile = |text: &str| Profile::new(&Block::new("p", text));
        let (left, right) = (
            profile("one two three four five six"),
            profile("one two x y z w"),
        );
        assert_eq!(left.similarity(&right, 0.5), 0.0);
        assert!(left.similarity(&right, 0.2) > 0.3);
    }
}
