//! Brackets, and those that have no counterpart.
//!
//! Pairs after [BidiBrackets](https://www.unicode.org/Public/UCD/latest/ucd/BidiBrackets.txt) and the
//! corner and angle brackets of Chinese and Japanese. ASCII and full-width forms close each other, as
//! people who write both mix them.

use crate::check::text::ATOM;

/// What opens and what closes, and the ASCII bracket they are taken for.
const PAIRS: [(char, char, char); 17] = [
    ('(', ')', '('),
    ('（', '）', '('),
    ('﹙', '﹚', '('),
    ('[', ']', '['),
    ('［', '］', '['),
    ('【', '】', '['),
    ('〔', '〕', '['),
    ('{', '}', '{'),
    ('｛', '｝', '{'),
    ('「', '」', '「'),
    ('｢', '｣', '「'),
    ('『', '』', '『'),
    ('《', '》', '《'),
    ('〈', '〉', '〈'),
    ('〖', '〗', '〖'),
    ('⟨', '⟩', '〈'),
    ('⟦', '⟧', '⟦'),
];

/// A bracket without its counterpart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) struct Unmatched {
    /// Where it stands.
    pub(in crate::check) place: usize,
    /// The bracket.
    pub(in crate::check) bracket: char,
    /// What it is taken for, `(` also of `）`.
    pub(in crate::check) kind: char,
    /// Whether it opens.
    pub(in crate::check) is_opening: bool,
    /// Whether it stands alone between quotation marks, as what the text is about.
    pub(in crate::check) is_spoken_of: bool,
}

/// Returns the brackets of `text` that have no counterpart, in order. A closing one after a number
/// or single letter at the start of a line, after a blank or a mark that has none after it in Chinese and
/// Japanese, as in `1)`, has none to have.
pub(in crate::check) fn unmatched_brackets(text: &str) -> Vec<Unmatched> {
    let mut open: Vec<Unmatched> = Vec::new();
    let mut stray = Vec::new();
    for (place, bracket) in text.char_indices() {
        let Some((kind, is_opening)) = kind_of(bracket) else {
            continue;
        };
        let found = Unmatched {
            place,
            bracket,
            kind,
            is_opening,
            is_spoken_of: is_spoken_of(text, place, bracket),
        };
        if is_opening {
            open.push(found);
        } else if let Some(at) = open.iter().rposition(|opener| opener.kind == kind) {
            open.remove(at);
        } else if !is_enumeration(&text[..place]) {
            stray.push(found);
        }
    }
    stray.append(&mut open);
    stray.retain(|one| !is_smiley(text, one.place));
    stray.sort_by_key(|bracket| bracket.place);
    stray
}

fn kind_of(letter: char) -> Option<(char, bool)> {
    let is_ascii = matches!(letter, '(' | ')' | '[' | ']' | '{' | '}');
    let is_wide =
        matches!(letter, '\u{27e6}'..='\u{27e9}' | '\u{3008}'..='\u{3017}' | '\u{fe59}'..);
    if !is_ascii && !is_wide {
        return None;
    }
    PAIRS
        .iter()
        .find_map(|(opening, closing, kind)| match letter {
            _ if letter == *opening => Some((*kind, true)),
            _ if letter == *closing => Some((*kind, false)),
            _ => None,
        })
}

/// Says whether a bracket stands between quotation marks alone, as what the text is about.
fn is_spoken_of(text: &str, place: usize, bracket: char) -> bool {
    const QUOTES: [char; 16] = [
        '\'', '"', '`', '‘', '’', '“', '”', '„', '«', '»', '‚', '‹', '›', '「', '」', '｢',
    ];
    let before = text[..place].trim_end_matches(['\u{a0}', '\u{202f}']);
    let after = text[place + bracket.len_utf8()..].trim_start_matches(['\u{a0}', '\u{202f}']);
    before.ends_with(QUOTES) && after.starts_with(QUOTES)
}

/// Says whether `before`, which ends where a bracket closes, ends in the number of a list.
fn is_enumeration(before: &str) -> bool {
    let is_before_word =
        |letter: char| letter.is_whitespace() || matches!(letter, '：' | '；' | '、' | '，' | '。');
    let word = before.rsplit(is_before_word).next().unwrap_or_default();
    let word = word.trim_start_matches(['*', '_']);
    let is_placeable = word.starts_with([ATOM, '%']) && word.chars().count() <= 2;
    let is_number = !word.is_empty() && word.chars().all(char::is_numeric) && word.len() < 9;
    let mut letters = word.chars();
    let is_letter = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    is_number || is_letter || is_placeable
}

/// Says whether the bracket at `place` is the mouth of `:)` or `;-(`.
fn is_smiley(text: &str, place: usize) -> bool {
    let before = &text[..place];
    let eyes = before.strip_suffix('-').unwrap_or(before);
    eyes.ends_with([':', ';', '='])
        && !before.ends_with(char::is_whitespace)
        && text[place + 1..]
            .chars()
            .next()
            .is_none_or(|next| !next.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> String {
        let brackets = unmatched_brackets(text).into_iter();
        let brackets = brackets.filter(|unmatched| !unmatched.is_spoken_of);
        brackets.map(|unmatched| unmatched.bracket).collect()
    }

    #[test]
    fn all_brackets_are_known() {
        for (opening, closing, kind) in PAIRS {
            assert_eq!(kind_of(opening), Some((kind, true)), "{opening}");
            assert_eq!(kind_of(closing), Some((kind, false)), "{closing}");
        }
    }

    #[test]
    fn brackets_of_any_script_have_counterparts() {
        for text in [
            "(да) [нет]",
            "会見（東京)",
            "「はい」『本』",
            "أ (ب) ج",
            "1) एक 2) दो a) b)",
            "例外：1)安全、2)行動規範。３）その他",
            "%d) %s",
            "«(» और '['",
            "so :) ;-(",
        ] {
            assert_eq!(found(text), "", "{text}");
        }
        assert_eq!(found("(да"), "(");
        assert_eq!(found("会見（東京」"), "（」");
        assert_eq!(found("घर) [और"), ")[");
    }
}
