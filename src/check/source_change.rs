//! How findings tell what changed in a source.

use std::sync::Arc;

use super::{PairContext, name_span};
use crate::fluent::{EntryView, PieceKind, WordDiff};
use crate::ledger::Wording;
use crate::plan::SourceChange;
use crate::text::{Span, word_segments};

/// How many words, blanks and signs are shown beside a change.
const CONTEXT: usize = 9;

/// Returns what changed, word by word and with its grade: `(number) … [-12-]{+15+} people …`.
pub(super) fn describe(change: &SourceChange) -> String {
    match (&change.old, change.grade) {
        (Some(old), Some(grade)) => format!("({grade}) {}", diff(old, &change.new)),
        _ => "the text it was made from is lost".to_owned(),
    }
}

/// Returns where the source says what it says now, and what that place is: in the article where its
/// bundle is behind it, else in the source file.
pub(super) fn place_now(
    pair: &PairContext<'_, '_>,
    source: EntryView<'_>,
    change: &SourceChange,
) -> Option<(Arc<str>, Span, &'static str)> {
    let is_ahead = Wording::of(source) != change.new;
    let mut places = pair.places.iter();
    let place = places.find(|place| is_ahead && place.id == source.id());
    match (place, pair.article) {
        (Some(place), Some(article)) => {
            let text = place.span.of(&article.text);
            let line = text.lines().next().unwrap_or_default();
            let start = place.span.start as usize;
            let span = Span::new(start, start + line.len());
            let label = "the source now; `tarjuma sync` has yet to see it";
            Some((Arc::clone(&place.path), span, label))
        }
        _ => {
            let path = pair.source?.own().path();
            Some((path.clone(), name_span::of_entry(source), "the source now"))
        }
    }
}

/// Returns the old text on one line.
pub(super) fn old_text(change: &SourceChange) -> Option<String> {
    let text = change.old.as_ref()?.text();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Returns the byte at which `old`, the old text on one line, is no longer the new one.
pub(super) fn first_difference(old: &str, change: &SourceChange) -> usize {
    let new = change.new.text();
    let new = new.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut letters = old.char_indices().zip(new.chars());
    let differing = letters.find(|((_, was), is)| was != is);
    differing.map_or(old.len().min(new.len()), |((byte, _), _)| byte)
}

/// Returns the differing words with some of those around them.
fn diff(old: &Wording, new: &Wording) -> String {
    let diff = WordDiff::of(&old.text(), &new.text());
    let mut pieces = diff.pieces().to_vec();
    let last = pieces.len().saturating_sub(1);
    for (index, piece) in pieces.iter_mut().enumerate() {
        if piece.kind == PieceKind::Kept {
            piece.text = shortened(&piece.text, index == 0, index == last);
        }
    }
    let text = WordDiff::from(pieces).to_string();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Leaves out the middle of a text, or the end that no change stands at.
fn shortened(text: &str, is_first: bool, is_last: bool) -> String {
    let words = word_segments(text);
    let start = if is_first { 0 } else { CONTEXT };
    let end = if is_last { 0 } else { CONTEXT };
    if words.len() <= start + end + 1 {
        return text.to_owned();
    }
    let (before, after) = (&words[..start], &words[words.len() - end..]);
    format!("{}…{}", before.concat(), after.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        diff(&Wording::of_value(old), &Wording::of_value(new))
    }

    #[test]
    fn a_change_stands_among_some_of_the_words_around_it() {
        let old = "One two three four five six seven eight 12 nine ten eleven twelve thirteen fourteen fifteen.";
        assert_eq!(
            shown(old, &old.replace("12", "15")),
            "… five six seven eight [-12-]{+15+} nine ten eleven twelve …"
        );
    }

    #[test]
    fn short_texts_are_shown_whole() {
        assert_eq!(
            shown("記者は東京で会見した。", "記者は京都で会見した。"),
            "記者は[-東京-]{+京都+}で会見した。"
        );
    }
}
