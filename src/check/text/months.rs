//! The months of dates, which one language names and another counts: 3 March is 3月3日.

use std::ops::Range;

use crate::check::text::digits::digit_value;
use crate::check::text::pieces::{Piece, PieceKind, pieces};
use crate::check::text::scale_words::folded;
use crate::locale::{CalendarNames, is_spaceless};

/// So many letters a name keeps in its forms, at least.
const SHORTEST_STEM: usize = 3;

/// So many letters longer than its name a form may be.
const LONGEST_SUFFIX: usize = 3;

/// The months of the dates in a text.
#[derive(Debug, Default)]
pub(in crate::check) struct Months {
    /// Those that are surely meant, from 1 to 12, with where they stand.
    pub(in crate::check) sure: Vec<(u8, Range<usize>)>,
    /// Those that can be meant beside them: of `3/5` both.
    possible: Vec<u8>,
}

/// Reads the months in texts of one language.
#[derive(Debug, Default)]
pub(super) struct MonthReader {
    names: Vec<MonthName>,
    /// What stands before and after the number of a month, as 月.
    numbered: Vec<(String, String)>,
}

#[derive(Debug)]
struct MonthName {
    month: u8,
    words: Vec<String>,
    has_capital: bool,
}

impl Months {
    /// Says whether a month can be meant.
    pub(in crate::check) fn has(&self, month: u8) -> bool {
        let mut sure = self.sure.iter();
        sure.any(|(known, _)| *known == month) || self.possible.contains(&month)
    }

    /// Returns all months that can be meant.
    pub(in crate::check) fn all(&self) -> impl Iterator<Item = u8> + '_ {
        let sure = self.sure.iter().map(|(month, _)| *month);
        sure.chain(self.possible.iter().copied())
    }
}

impl MonthReader {
    /// Makes a reader that knows the names of a locale.
    pub(super) fn of(names: &CalendarNames) -> Self {
        let mut reader = Self::default();
        for (month, name) in &names.months {
            reader.add_month(*month, name);
        }
        reader
    }

    /// Returns the months of the dates of a text: names beside a number, `8月`, `11.05.2025`.
    pub(super) fn months(&self, text: &str, pieces: &[Piece]) -> Months {
        let mut months = Months::default();
        for index in 0..pieces.len() {
            match &pieces[index].kind {
                PieceKind::Number(number) => {
                    let month = u8::try_from(*number).ok().filter(|month| is_month(*month));
                    if let Some(month) = month.filter(|_| self.is_numbered(pieces, index)) {
                        months.sure.push((month, pieces[index].range.clone()));
                    }
                    add_numeric_date(&pieces[index..], &mut months);
                }
                PieceKind::Word(_) => self.add_named(text, pieces, index, &mut months),
                PieceKind::Mark(_) => {}
            }
        }
        months
    }

    /// Says whether a number stands between the words that make it a month.
    fn is_numbered(&self, pieces: &[Piece], index: usize) -> bool {
        let before = index
            .checked_sub(1)
            .and_then(|before| pieces[before].word());
        let after = pieces.get(index + 1).and_then(Piece::word);
        self.numbered.iter().any(|(prefix, suffix)| {
            let has_prefix = before.is_some_and(|word| word.ends_with(prefix));
            let has_suffix = after.is_some_and(|word| word.starts_with(suffix));
            (prefix.is_empty() || has_prefix) && (suffix.is_empty() || has_suffix)
        })
    }

    /// Adds the month whose name begins at a word that stands beside a number.
    fn add_named(&self, text: &str, pieces: &[Piece], index: usize, months: &mut Months) {
        let word = pieces[index].word().unwrap_or_default();
        let firsts = [word, without_particle(word)].map(|word| word.chars().next());
        let begins = |name: &&MonthName| {
            let first = name.words.first().and_then(|word| word.chars().next());
            firsts.contains(&first)
        };
        for name in self.names.iter().filter(begins) {
            let Some(window) = pieces.get(index..index + name.words.len()) else {
                continue;
            };
            let is = |matches: fn(&str, &str) -> bool| {
                let mut words = name.words.iter().zip(window);
                words.all(|(name, piece)| piece.word().is_some_and(|word| matches(name, word)))
            };
            let is_equal = is(is_name);
            if !is_equal && !is(is_form) {
                continue;
            }
            let end = index + name.words.len();
            let range = pieces[index].range.start..pieces[end - 1].range.end;
            let is_capital = text[range.clone()].starts_with(char::is_uppercase);
            let is_beside = self.is_beside_number(pieces, index, end);
            if is_equal && is_beside && (is_capital || !name.has_capital) {
                if !months.sure.contains(&(name.month, range.clone())) {
                    months.sure.push((name.month, range));
                }
            } else {
                months.possible.push(name.month);
            }
        }
    }

    /// Says whether a day or year stands beside these pieces, with what may stand between.
    fn is_beside_number(&self, pieces: &[Piece], start: usize, end: usize) -> bool {
        const BETWEEN: usize = 3;
        let is_day_or_year =
            |value: u128| (1..=31).contains(&value) || (1000..3000).contains(&value);
        let finds = |near: &mut dyn Iterator<Item = &Piece>| {
            for piece in near.take(BETWEEN + 1) {
                match &piece.kind {
                    PieceKind::Number(value) => return is_day_or_year(*value),
                    PieceKind::Mark('.' | ',' | '/' | '’' | '\'' | 'º' | '°') => {}
                    PieceKind::Word(word) if word.chars().count() < SHORTEST_STEM => {}
                    PieceKind::Word(word) if self.names_month(word) => {}
                    _ => return false,
                }
            }
            false
        };
        finds(&mut pieces[..start].iter().rev()) || finds(&mut pieces[end..].iter())
    }

    fn names_month(&self, word: &str) -> bool {
        let mut names = self.names.iter().flat_map(|name| &name.words);
        names.any(|name| name == word)
    }

    fn add_month(&mut self, month: u8, name: &str) {
        if let Some(start) = name.find(|letter| digit_value(letter).is_some()) {
            let rest = name[start..].trim_start_matches(|letter| digit_value(letter).is_some());
            let affixes = (folded(name[..start].trim()), folded(rest.trim()));
            if affixes != Default::default() && !self.numbered.contains(&affixes) {
                self.numbered.push(affixes);
            }
            return;
        }
        let words: Vec<String> = pieces(name)
            .into_iter()
            .filter_map(|piece| match piece.kind {
                PieceKind::Word(word) => Some(word),
                _ => None,
            })
            .collect();
        let is_long = |word: &String| word.chars().count() >= SHORTEST_STEM;
        // Catalan has the preposition with the name: `de març`.
        let long: Vec<String> = words.iter().filter(|word| is_long(word)).cloned().collect();
        self.names.push(MonthName {
            month,
            words: if long.is_empty() { words } else { long },
            has_capital: name.starts_with(char::is_uppercase),
        });
    }
}

fn is_month(number: u8) -> bool {
    (1..=12).contains(&number)
}

/// Says whether a word is a name; where nothing sets words apart, whether it begins with it.
fn is_name(name: &str, word: &str) -> bool {
    word == name || (name.contains(is_spaceless) && word.starts_with(name))
}

/// Says whether a word may be a form of a name, or have an Arabic particle before it.
fn is_form(name: &str, word: &str) -> bool {
    let bare = without_particle(word);
    let letters = name.chars().count();
    let shortest = if name.is_ascii() { SHORTEST_STEM } else { 2 };
    let kept = letters.saturating_sub(1).max(shortest.min(letters));
    let shared = |word: &str| {
        let pairs = name.chars().zip(word.chars());
        pairs.take_while(|(name, letter)| name == letter).count()
    };
    [word, bare]
        .into_iter()
        .any(|word| shared(word) >= kept && word.chars().count() <= letters + LONGEST_SUFFIX)
}

/// Returns a word without the Arabic particle of one letter that may stand before it.
fn without_particle(word: &str) -> &str {
    word.strip_prefix(['و', 'ب', 'ل', 'ف']).unwrap_or(word)
}

/// Adds the months of a date in digits that begins here.
fn add_numeric_date(pieces: &[Piece], months: &mut Months) {
    let [first, mark, second, rest @ ..] = pieces else {
        return;
    };
    let is_separator = |piece: &Piece| matches!(piece.kind, PieceKind::Mark('.' | '-' | '/'));
    let (Some(one), Some(two)) = (first.number(), second.number()) else {
        return;
    };
    if !is_separator(mark) || first.range.end != mark.range.start {
        return;
    }
    let month = |value: u128| u8::try_from(value).ok().filter(|month| is_month(*month));
    let third = match rest {
        [other, third, ..] if other.kind == mark.kind => third.number(),
        _ => None,
    };
    let sure = match third {
        Some(_) if one >= 1000 => month(two).map(|month| (month, second)),
        Some(year) if year >= 1000 && one > 12 => month(two).map(|month| (month, second)),
        Some(year) if year >= 1000 && two > 12 => month(one).map(|month| (month, first)),
        _ => None,
    };
    match sure {
        Some((month, piece)) => months.sure.push((month, piece.range.clone())),
        None => months
            .possible
            .extend([one, two].into_iter().filter_map(month)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(locale: &str, text: &str) -> Months {
        let names = CalendarNames::of(&locale.parse().unwrap());
        MonthReader::of(&names).months(text, &pieces(text))
    }

    #[test]
    fn dates_have_months() {
        for (locale, text, month) in [
            ("en", "On 11 April", 4),
            ("en", "August 1, 2024", 8),
            ("en", "the 21st of May", 5),
            ("ja", "5月11日", 5),
            ("ru", "11 мая", 5),
            ("ru", "1 августа 2024", 8),
            ("es", "1 de agosto de 2024", 8),
            ("en", "2025-05-11", 5),
            ("de", "13.05.2025", 5),
            ("hi", "1 अगस्त", 8),
            ("ar", "١١ أيلول/سبتمبر", 9),
            ("th", "3 มีนาคม 2568", 3),
            ("vi", "ngày 3 tháng 5", 5),
            ("ca", "3 de març", 3),
        ] {
            let found = months(locale, text);
            assert!(
                !found.sure.is_empty() && found.sure.iter().all(|(known, _)| *known == month),
                "{locale}: {text}: {found:?}"
            );
        }
        for (locale, text, month) in [
            ("en", "11/05/2025", 5),
            ("ru", "в мае", 5),
            ("ar", "في 3 ومارس", 3),
            ("fi", "3. maaliskuuksi", 3),
        ] {
            assert!(months(locale, text).has(month), "{text}");
        }
        for (locale, text) in [
            ("en", "You may go"),
            ("ja", "5か月"),
            ("en", "1.2.3"),
            ("en", "the march of 20 people"),
            ("fr", "mardi 3"),
        ] {
            assert!(months(locale, text).sure.is_empty(), "{text}");
        }
    }
}
