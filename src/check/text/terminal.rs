//! How a text ends.
//!
//! The marks after [Sentence_Terminal](https://www.unicode.org/Public/UCD/latest/ucd/PropList.txt).

use crate::check::text::ATOM;

/// The mark with which a text ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Ending {
    /// A full stop.
    Stop,
    /// A question mark.
    Question,
    /// An exclamation mark.
    Exclamation,
    /// Dots that leave something out.
    Ellipsis,
    /// A colon.
    Colon,
    /// A letter or digit.
    Bare,
    /// Something of which that cannot be told: a placeable, a sign.
    Unknown,
}

/// Closes what may stand around a sentence together with its mark.
const CLOSERS: &str = "\"'”’»“›)]}）］｝」』】》〉*_`~\u{200f}\u{200e}\u{2069}\u{202c}";

/// Returns how `text` ends, and where its mark begins and ends: quotation marks, brackets and
/// markup after it are seen through.
pub(in crate::check) fn ending(text: &str) -> (Ending, usize, usize) {
    let is_smiley = |mouth: &&str| text.trim_end().ends_with(*mouth);
    if [":)", ";)", ":-)", ";-)", ":("].iter().any(is_smiley) {
        return (Ending::Unknown, text.len(), text.len());
    }
    let text = without_closers(text);
    let end = text.len();
    let at = |ending, mark: &str| (ending, end - mark.len(), end);
    for doubt in ["?!", "!?", "？！", "！？", "??"] {
        if text.ends_with(doubt) {
            return at(Ending::Unknown, doubt);
        }
    }
    for dots in ["......", "……", "...", "…", "‥", "⋯", "。。。"] {
        if text.ends_with(dots) {
            return at(Ending::Ellipsis, dots);
        }
    }
    let Some(last) = text.chars().next_back() else {
        return (Ending::Unknown, end, end);
    };
    let ending = match last {
        '.' | '。' | '।' | '॥' | '۔' | '։' | '።' | '។' | '៕' | '｡' | '．' | '|' | '။' | '꓿' => {
            Ending::Stop
        }
        '?' | '？' | '؟' | '\u{37e}' | '፧' | '⁇' | '⁉' => Ending::Question,
        '!' | '！' | '՜' | '‼' | '⁈' => Ending::Exclamation,
        ':' | '：' | '፦' | '៖' => Ending::Colon,
        ATOM => Ending::Unknown,
        _ if last.is_alphanumeric() || is_mark(last) => return (Ending::Bare, end, end),
        _ => Ending::Unknown,
    };
    let start = end - last.len_utf8();
    if is_spoken_of(&text[..start], last) {
        return (Ending::Unknown, start, end);
    }
    (ending, start, end)
}

/// Says whether a mark after `before` ends nothing and is itself what the text is about: `'.'`, `-, + or ?`.
fn is_spoken_of(before: &str, mark: char) -> bool {
    const AROUND: [char; 12] = ['\'', '"', '`', '(', '[', '«', '“', '‘', '「', '„', ':', '.'];
    // French puts a space before the others.
    before.ends_with(AROUND) || (before.ends_with(' ') && matches!(mark, '.' | '?'))
}

/// Says whether a sign above or below a letter ends words, as the vowel signs of Hindi do.
fn is_mark(letter: char) -> bool {
    letter > '\u{300}' && !letter.is_alphanumeric() && crate::locale::is_mark(letter)
}

/// Leaves off what closes after the mark: quotation marks, brackets, markup, the destination of a
/// link, a footnote.
fn without_closers(text: &str) -> &str {
    let mut text = text.trim_end();
    loop {
        let is_tag =
            |start: &usize| text[*start..].starts_with("</") || text[*start..].starts_with("<br");
        let opener = match text.as_bytes().last() {
            Some(b')') => text.rfind("]("),
            Some(b']') => text.rfind("[^"),
            Some(b'>') => text.rfind('<').filter(is_tag),
            _ => None,
        };
        let is_closer = |letter: char| !letter.is_ascii_alphanumeric() && CLOSERS.contains(letter);
        let shorter = match opener {
            Some(start) => &text[..start],
            None => text.trim_end_matches(is_closer),
        };
        let shorter = shorter.trim_end();
        if shorter.len() == text.len() {
            return text;
        }
        text = shorter;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_behind_what_closes() {
        for (text, expected) in [
            ("यह सच है।", Ending::Stop),
            ("彼は「行く。」", Ending::Stop),
            ("Is it **so?**", Ending::Question),
            ("هل هذا صحيح؟", Ending::Question),
            ("Он сказал: «Да».", Ending::Stop),
            ("See [the list.](\u{fffc})", Ending::Stop),
            ("Done.[^2]", Ending::Stop),
            ("<b>Fertig!</b>", Ending::Exclamation),
            ("Loading…", Ending::Ellipsis),
            ("Author :", Ending::Colon),
            ("घर की", Ending::Bare),
            ("कहीं", Ending::Bare),
            ("by \u{fffc}", Ending::Unknown),
            ("files that begin with '.'", Ending::Unknown),
            ("+, - or ?", Ending::Unknown),
            ("The report :)", Ending::Unknown),
            ("", Ending::Unknown),
        ] {
            assert_eq!(ending(text).0, expected, "{text}");
        }
    }
}
