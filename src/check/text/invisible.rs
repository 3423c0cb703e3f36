//! Characters that readers cannot see, and where they have a use.
//!
//! After [UAX #9](https://www.unicode.org/reports/tr9/) for direction,
//! [UTS #39](https://www.unicode.org/reports/tr39/) and chapter 23 of
//! [the Unicode Standard](https://www.unicode.org/versions/latest/core-spec/chapter-23/) for the rest.

use crate::locale::{Direction, LocaleId, is_right_to_left, is_spaceless};

/// What is wrong with a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Harm {
    /// It turns the direction of what follows and is not taken back.
    OpenDirection,
    /// It takes back a direction that nothing has turned.
    StrayDirection,
    /// It stands for a character that was lost.
    Replacement,
    /// It is a control character.
    Control,
    /// It cannot be seen and has no use where it stands.
    Invisible,
    /// It looks different on each machine.
    PrivateUse,
}

/// How a locale is written.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) struct Writing {
    direction: Direction,
    is_spaceless: bool,
}

impl Writing {
    /// Returns how `locale` is written.
    pub(in crate::check) fn of(locale: &LocaleId) -> Self {
        Self {
            direction: Direction::of(locale),
            is_spaceless: locale.is_written_without_spaces(),
        }
    }
}

/// Returns the harmful characters of a text with their places, in order.
pub(in crate::check) fn harms(text: &str, locale: &Writing) -> Vec<(usize, char, Harm)> {
    let mut found = Vec::new();
    if !text.contains(is_suspect) {
        return found;
    }
    let has_rtl = locale.direction == Direction::Rtl || text.chars().any(is_open_or_right_to_left);
    let mut before = None;
    let mut rest = text.char_indices().peekable();
    while let Some((place, letter)) = rest.next() {
        let after = rest.peek().map(|(_, letter)| *letter);
        let around = Neighbours {
            before,
            after,
            has_rtl,
            is_spaceless: locale.is_spaceless,
        };
        let harm = harm_of(letter, around);
        found.extend(harm.map(|harm| (place, letter, harm)));
        before = Some(letter);
    }
    found.extend(unpaired_directions(text));
    found.sort_by_key(|(place, ..)| *place);
    found
}

/// Says whether a character may be one that [`harm_of`] or [`unpaired_directions`] flags.
fn is_suspect(letter: char) -> bool {
    match letter {
        '\n' | '\t' | '\u{fffc}' => false,
        '\0'..'\u{20}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' => true,
        '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}' | '\u{3164}' => true,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' => true,
        '\u{fff0}'..='\u{fffd}' | '\u{e0020}'.. => true,
        _ => false,
    }
}

/// What stands around a character.
#[derive(Clone, Copy)]
struct Neighbours {
    before: Option<char>,
    after: Option<char>,
    /// Whether some of the text runs, or may run, from right to left.
    has_rtl: bool,
    /// Whether the language puts no spaces between words, so that a zero-width one is of use.
    is_spaceless: bool,
}

fn harm_of(letter: char, around: Neighbours) -> Option<Harm> {
    let is_useless = match letter {
        '\n' | '\t' => return None,
        '\u{fffd}' => return Some(Harm::Replacement),
        '\0'..'\u{20}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => {
            return Some(Harm::Control);
        }
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => return Some(Harm::PrivateUse),
        // Soft hyphen, combining grapheme joiner.
        '\u{ad}' | '\u{34f}' => !around.is_between(char::is_alphanumeric),
        // Marks of direction.
        '\u{61c}' | '\u{200e}' | '\u{200f}' => !around.has_rtl,
        // Joiners.
        '\u{200c}' | '\u{200d}' => !around.joins(),
        '\u{200b}' => !around.is_spaceless && !around.touches(is_spaceless),
        // Variation selectors.
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => {
            around.before.is_none_or(char::is_whitespace)
        }
        // Tags, which spell the flags of regions.
        '\u{e0020}'..='\u{e007f}' => !around.before.is_some_and(is_flag_part),
        // Hangul fillers.
        '\u{115f}' | '\u{1160}' => !around.touches(is_jamo),
        '\u{3164}' | '\u{ffa0}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}' | '\u{feff}' => true,
        '\u{2061}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{fff0}'..='\u{fffb}' => true,
        _ => false,
    };
    is_useless.then_some(Harm::Invisible)
}

impl Neighbours {
    fn touches(self, is_kind: impl Fn(char) -> bool) -> bool {
        self.before.is_some_and(&is_kind) || self.after.is_some_and(&is_kind)
    }

    fn is_between(self, is_kind: impl Fn(char) -> bool) -> bool {
        self.before.is_some_and(&is_kind) && self.after.is_some_and(&is_kind)
    }

    /// Says whether a joiner has something to join: letters of scripts that shape them, or signs
    /// that make up an emoji.
    fn joins(self) -> bool {
        let is_joining = |letter: char| {
            !letter.is_ascii() && !letter.is_whitespace() && !matches!(letter, '\u{80}'..'\u{590}')
        };
        self.before.is_some_and(is_joining)
    }
}

fn is_open_or_right_to_left(letter: char) -> bool {
    letter == super::ATOM || (letter.is_alphabetic() && is_right_to_left(letter))
}

fn is_flag_part(letter: char) -> bool {
    letter == '\u{1f3f4}' || matches!(letter, '\u{e0020}'..='\u{e007f}')
}

fn is_jamo(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97f}' | '\u{d7b0}'..='\u{d7ff}')
}

/// Returns what turns direction and is not taken back within its line, and the other way round.
fn unpaired_directions(text: &str) -> Vec<(usize, char, Harm)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found = Vec::new();
    for (place, letter) in text.char_indices() {
        match letter {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' | '\u{2066}'..='\u{2068}' => {
                open.push((place, letter));
            }
            '\u{202c}' | '\u{2069}' => {
                let is_isolate = letter == '\u{2069}';
                let opened = |(_, opener): &(usize, char)| (*opener >= '\u{2066}') == is_isolate;
                match open.iter().rposition(opened) {
                    Some(at) => open.truncate(at),
                    None => found.push((place, letter, Harm::StrayDirection)),
                }
            }
            '\n' => found.extend(leave_open(&mut open)),
            _ => {}
        }
    }
    found.extend(leave_open(&mut open));
    found
}

fn leave_open(open: &mut Vec<(usize, char)>) -> impl Iterator<Item = (usize, char, Harm)> {
    let open = std::mem::take(open).into_iter();
    open.map(|(place, letter)| (place, letter, Harm::OpenDirection))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<Harm> {
        let direction = if text.starts_with(is_right_to_left) {
            Direction::Rtl
        } else {
            Direction::Ltr
        };
        let writing = Writing {
            direction,
            is_spaceless: false,
        };
        let found = harms(text, &writing).into_iter();
        found.map(|(_, _, harm)| harm).collect()
    }

    #[test]
    fn what_a_script_has_a_use_for_is_no_harm() {
        for text in [
            "क्\u{200d}ष और न\u{200c}ही",
            "می\u{200c}خواهم",
            "👩\u{200d}👩\u{200d}👧 ❤\u{fe0f}",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            "ភាសា\u{200b}ខ្មែរ",
            "Straßen\u{ad}bahn",
            "\u{2067}שלום\u{2069} world",
            "قال\u{200f}: نعم",
            "\u{fffc}\u{200e} ok",
            "line\n\tnext",
            "邊\u{e0100}",
        ] {
            assert_eq!(found(text), [], "{text:?}");
        }
    }

    #[test]
    fn nothing_is_flagged_that_is_not_looked_for() {
        for letter in '\0'..=char::MAX {
            let alone = Neighbours {
                before: None,
                after: None,
                has_rtl: false,
                is_spaceless: false,
            };
            let is_flagged = harm_of(letter, alone).is_some()
                || !unpaired_directions(&letter.to_string()).is_empty();
            assert!(!is_flagged || is_suspect(letter), "{letter:?}");
        }
    }

    #[test]
    fn what_it_has_no_use_for_is() {
        assert_eq!(found("Го\u{200b}род"), [Harm::Invisible]);
        assert_eq!(found("plain\u{200d} text"), [Harm::Invisible]);
        assert_eq!(found("\u{feff}Start"), [Harm::Invisible]);
        assert_eq!(found("abc\u{200f}def"), [Harm::Invisible]);
        assert_eq!(found("सम\u{fffd}चार"), [Harm::Replacement]);
        assert_eq!(found("bell\u{7}"), [Harm::Control]);
        assert_eq!(found("\u{f8ff} Store"), [Harm::PrivateUse]);
        assert_eq!(found("an \u{202e}override"), [Harm::OpenDirection]);
        assert_eq!(
            found("one\u{2066}\ntwo\u{2069}"),
            [Harm::OpenDirection, Harm::StrayDirection]
        );
    }
}
