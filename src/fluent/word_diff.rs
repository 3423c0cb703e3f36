//! Where two texts differ, word by word.

use std::fmt;

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

use super::tokens::pattern_tokens;

/// How one text became another: pieces in the order in which they are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordDiff {
    pieces: Vec<Piece>,
}

/// A run of whole words, blanks and placeables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Which of the two texts has it.
    pub kind: PieceKind,
    /// The run.
    pub text: String,
}

/// Which of the two texts has a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PieceKind {
    /// Both.
    Kept,
    /// The old one.
    Deleted,
    /// The new one.
    Inserted,
}

impl WordDiff {
    /// Compares two texts word by word; a placeable is one word. Where hardly a word is kept,
    /// the one text as a whole stands for the other.
    #[must_use]
    pub fn of(old: &str, new: &str) -> Self {
        let mut builder = Builder::default();
        if old.is_empty() || new.is_empty() {
            builder.change(&[old], &[new]);
            return builder.finish();
        }
        let matching = Matching::of(pattern_tokens(old), pattern_tokens(new));
        if matching.likeness() < LEAST_LIKENESS {
            builder.change(&matching.old, &matching.new);
        } else {
            matching.hand_to(&mut builder);
        }
        builder.finish()
    }

    /// Returns the pieces; of two neighbours that differ the deleted one comes first.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Says whether the texts are equal.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces
            .iter()
            .all(|piece| piece.kind == PieceKind::Kept)
    }

    /// Returns the old text.
    #[must_use]
    pub fn old_text(&self) -> String {
        self.without(PieceKind::Inserted)
    }

    /// Returns the new text.
    #[must_use]
    pub fn new_text(&self) -> String {
        self.without(PieceKind::Deleted)
    }

    fn without(&self, kind: PieceKind) -> String {
        let pieces = self.pieces.iter().filter(|piece| piece.kind != kind);
        pieces.map(|piece| piece.text.as_str()).collect()
    }
}

impl From<Vec<Piece>> for WordDiff {
    fn from(pieces: Vec<Piece>) -> Self {
        Self { pieces }
    }
}

impl fmt::Display for WordDiff {
    /// Writes the new text with what is gone as `[-old-]` and what is new as `{+new+}`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces.iter().try_for_each(|piece| match piece.kind {
            PieceKind::Kept => formatter.write_str(&piece.text),
            PieceKind::Deleted => write!(formatter, "[-{}-]", piece.text),
            PieceKind::Inserted => write!(formatter, "{{+{}+}}", piece.text),
        })
    }
}

/// Returns the share of the words of two texts that both have in the same order, from 0 to 1.
#[must_use]
pub fn likeness(old: &str, new: &str) -> f64 {
    Matching::of(pattern_tokens(old), pattern_tokens(new)).likeness()
}

/// Below this share of common words, a text counts as replaced.
const LEAST_LIKENESS: f64 = 0.2;

/// Beyond so many tokens only the common start and end of two texts are looked for, since the
/// effort grows with the square of what differs.
const MOST_TOKENS: usize = 10_000;

/// Two texts as tokens, and which of these correspond.
struct Matching<'t> {
    old: Vec<&'t str>,
    new: Vec<&'t str>,
    operations: Vec<DiffOp>,
}

impl<'t> Matching<'t> {
    fn of(old: Vec<&'t str>, new: Vec<&'t str>) -> Self {
        let operations = if old.len().max(new.len()) > MOST_TOKENS {
            match_ends(&old, &new)
        } else {
            capture_diff_slices(Algorithm::Myers, &old, &new)
        };
        Self {
            old,
            new,
            operations,
        }
    }

    fn likeness(&self) -> f64 {
        let words = |tokens: &[&str]| tokens.iter().filter(|token| is_word(token)).count();
        let all = words(&self.old) + words(&self.new);
        if all == 0 {
            return if self.old == self.new { 1.0 } else { 0.0 };
        }
        let kept = self
            .operations
            .iter()
            .map(|operation| match operation.tag() {
                DiffTag::Equal => words(&self.old[operation.old_range()]),
                _ => 0,
            });
        ratio(2 * kept.sum::<usize>(), all)
    }

    fn hand_to(&self, builder: &mut Builder) {
        for operation in &self.operations {
            let old = &self.old[operation.old_range()];
            match operation.tag() {
                DiffTag::Equal => builder.keep(old),
                _ => builder.change(old, &self.new[operation.new_range()]),
            }
        }
    }
}

/// Matches the tokens that both texts begin and end with.
fn match_ends(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    let equal = |(old, new): &(&&str, &&str)| old == new;
    let start = old.iter().zip(new).take_while(equal).count();
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let end = (old_rest.iter().rev())
        .zip(new_rest.iter().rev())
        .take_while(equal)
        .count();
    let (old_len, new_len) = (old_rest.len() - end, new_rest.len() - end);
    let same = |old_index, new_index, len| DiffOp::Equal {
        old_index,
        new_index,
        len,
    };
    vec![
        same(0, 0, start),
        DiffOp::Replace {
            old_index: start,
            old_len,
            new_index: start,
            new_len,
        },
        same(start + old_len, start + new_len, end),
    ]
}

fn ratio(part: usize, whole: usize) -> f64 {
    let exact = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    exact(part) / exact(whole)
}

fn is_word(token: &str) -> bool {
    token.contains(char::is_alphanumeric)
}

/// Collects pieces, joining what belongs together.
#[derive(Default)]
struct Builder {
    pieces: Vec<Piece>,
    deleted: String,
    inserted: String,
    /// Blanks that both texts have after a change, while it is open whether another follows.
    blanks: String,
}

impl Builder {
    fn keep(&mut self, tokens: &[&str]) {
        let text = tokens.concat();
        if text.is_empty() {
            return;
        }
        let follows_change = !(self.deleted.is_empty() && self.inserted.is_empty());
        if follows_change && text.trim().is_empty() {
            self.blanks.push_str(&text);
            return;
        }
        self.close();
        self.push(PieceKind::Kept, text);
    }

    fn change(&mut self, old: &[&str], new: &[&str]) {
        let blanks = std::mem::take(&mut self.blanks);
        self.deleted += &blanks;
        self.inserted += &blanks;
        self.deleted += &old.concat();
        self.inserted += &new.concat();
    }

    /// Ends the open change.
    fn close(&mut self) {
        let deleted = std::mem::take(&mut self.deleted);
        let inserted = std::mem::take(&mut self.inserted);
        let blanks = std::mem::take(&mut self.blanks);
        self.push(PieceKind::Deleted, deleted);
        self.push(PieceKind::Inserted, inserted);
        self.push(PieceKind::Kept, blanks);
    }

    fn push(&mut self, kind: PieceKind, text: String) {
        match self.pieces.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.kind == kind => last.text += &text,
            _ => self.pieces.push(Piece { kind, text }),
        }
    }

    fn finish(mut self) -> WordDiff {
        self.close();
        WordDiff {
            pieces: self.pieces,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the diff as it is written without colours.
    fn marked(old: &str, new: &str) -> String {
        let diff = WordDiff::of(old, new);
        assert_eq!((diff.old_text(), diff.new_text()), (old.into(), new.into()));
        diff.to_string()
    }

    #[test]
    fn words_are_marked_whole_in_every_script() {
        assert_eq!(
            marked("कैदी सोमवार को लौटे", "कैदी मंगलवार को लौटे"),
            "कैदी [-सोमवार-]{+मंगलवार+} को लौटे"
        );
        assert_eq!(
            marked("عاد السجناء يوم الاثنين", "عاد السجناء يوم الثلاثاء"),
            "عاد السجناء يوم [-الاثنين-]{+الثلاثاء+}"
        );
        assert_eq!(
            marked("記者は東京で会見した。", "記者は京都で会見した。"),
            "記者は[-東京-]{+京都+}で会見した。"
        );
        assert_eq!(
            marked("总理今天在北京会见记者", "总理昨天在北京会见记者"),
            "总理[-今天-]{+昨天+}在北京会见记者"
        );
    }

    #[test]
    fn neighbouring_changes_are_one() {
        assert_eq!(
            marked("the old stone well is dry", "the new brick well is dry"),
            "the [-old stone-]{+new brick+} well is dry"
        );
    }

    #[test]
    fn a_text_with_hardly_a_word_in_common_is_replaced_as_a_whole() {
        assert_eq!(
            marked("Rain filled the well.", "Nobody in town slept."),
            "[-Rain filled the well.-]{+Nobody in town slept.+}"
        );
    }

    #[test]
    fn a_placeable_is_one_word() {
        assert_eq!(
            marked("See [it]({ $link-1 }).", "See [it]({ $link-2 })."),
            "See [it]([-{ $link-1 }-]{+{ $link-2 }+})."
        );
    }

    #[test]
    fn very_long_texts_are_compared_at_their_ends() {
        let old = format!("Start {}end", "alt ".repeat(MOST_TOKENS));
        let new = format!("Start {}end", "neu ".repeat(MOST_TOKENS));
        let diff = WordDiff::of(&old, &new);
        assert_eq!((diff.old_text(), diff.new_text()), (old.clone(), new));
        assert!(WordDiff::of(&old, &old).is_empty());
    }

    #[test]
    fn equal_texts_have_no_diff() {
        assert!(WordDiff::of("होम", "होम").is_empty());
        assert!(WordDiff::of("", "").is_empty());
        assert_eq!(marked("", "होम"), "{+होम+}");
    }
}
