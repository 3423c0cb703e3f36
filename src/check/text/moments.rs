//! Months and times of day, which one language names and another counts: 3 March is 3月3日, and 5:30 pm
//! is 17h30.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use crate::check::text::digits::digit_value;
use crate::check::text::scale_words::{folded, is_word_edge, is_word_letter};
use crate::locale::{CalendarNames, LocaleId, is_spaceless};

/// So many letters a name keeps in its forms, at least.
const SHORTEST_STEM: usize = 3;

/// So many letters longer than its name a form may be.
const LONGEST_SUFFIX: usize = 3;

/// Letters and words that stand between hours and minutes, or after an hour.
const HOUR_WORDS: [&str; 7] = ["h", "시", "giờ", "時", "时", "点", "點"];

/// What is said for thirty minutes after [`HOUR_WORDS`].
const HALF_HOUR: char = '半';

/// Reads the months and times of day in texts of one language.
#[derive(Debug)]
pub(in crate::check) struct MomentReader {
    months: Vec<MonthName>,
    /// What stands before and after the number of a month, as 月.
    numbered: Vec<(String, String)>,
    /// What stands beside an hour, folded, and whether it is of the second half of the day.
    halves: Vec<(String, bool)>,
}

#[derive(Debug)]
struct MonthName {
    month: u8,
    words: Vec<String>,
    has_capital: bool,
}

/// The months of the dates in a text.
#[derive(Debug, Default)]
pub(in crate::check) struct Months {
    /// Those that are surely meant, from 1 to 12, with where they stand.
    pub(in crate::check) sure: Vec<(u8, Range<usize>)>,
    /// Those that can be meant beside them: of `3/5` both.
    possible: Vec<u8>,
}

/// A time of day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct Clock {
    /// Where it stands.
    pub(in crate::check) range: Range<usize>,
    /// The hour as it is written.
    pub(in crate::check) hour: u128,
    /// The minute; none where the hour alone is written.
    pub(in crate::check) minute: Option<u128>,
    /// Whether it says that it is of the second half of the day.
    is_afternoon: Option<bool>,
    /// It can be another number too: `17.30`.
    pub(in crate::check) is_doubtful: bool,
}

/// A run of digits or letters, or a mark.
#[derive(Debug)]
struct Piece {
    range: Range<usize>,
    kind: PieceKind,
}

#[derive(Debug, PartialEq, Eq)]
enum PieceKind {
    Number(u128),
    /// A word, folded.
    Word(String),
    Mark(char),
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

impl Clock {
    /// Says whether both can be the same time.
    pub(in crate::check) fn can_be(&self, other: &Self) -> bool {
        let minute = |clock: &Self| clock.minute.unwrap_or(0);
        let mut hours = self.hours();
        minute(self) == minute(other) && hours.any(|hour| other.hours().any(|own| own == hour))
    }

    /// Returns the hours, from 0 to 23, that can be meant.
    pub(in crate::check) fn hours(&self) -> impl Iterator<Item = u128> + use<> {
        let hour = self.hour % 24;
        let can_be_half = (1..=12).contains(&hour);
        let (morning, afternoon) = (hour % 12, hour % 12 + 12);
        let (first, second) = match self.is_afternoon {
            _ if !can_be_half => (hour, None),
            Some(true) => (afternoon, None),
            Some(false) => (morning, None),
            None => (morning, Some(afternoon)),
        };
        std::iter::once(first).chain(second)
    }
}

impl MomentReader {
    /// Returns the reader for the texts of a locale, made once.
    pub(in crate::check) fn of(locale: &LocaleId) -> Arc<Self> {
        static READERS: Mutex<BTreeMap<LocaleId, Arc<MomentReader>>> = Mutex::new(BTreeMap::new());
        let mut readers = READERS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(reader) = readers.get(locale) {
            return Arc::clone(reader);
        }
        let reader = Arc::new(Self::new(locale));
        readers.insert(locale.clone(), Arc::clone(&reader));
        reader
    }

    fn new(locale: &LocaleId) -> Self {
        let names = CalendarNames::of(locale);
        let mut reader = Self {
            months: Vec::new(),
            numbered: Vec::new(),
            halves: Vec::new(),
        };
        for (month, name) in &names.months {
            reader.add_month(*month, name);
        }
        let of_english = [("am".to_owned(), false), ("pm".to_owned(), true)];
        let halves = |names: &[String], is_afternoon| -> Vec<_> {
            let squeezed = names.iter().map(|name| (squeezed(name), is_afternoon));
            squeezed.collect()
        };
        reader.halves.extend(of_english);
        reader.halves.extend(halves(&names.morning, false));
        reader.halves.extend(halves(&names.afternoon, true));
        reader
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
        self.months.push(MonthName {
            month,
            words: if long.is_empty() { words } else { long },
            has_capital: name.starts_with(char::is_uppercase),
        });
    }

    /// Returns the months of the dates of a text: names beside a number, `8月`, `11.05.2025`.
    pub(in crate::check) fn months(&self, text: &str) -> Months {
        let pieces = pieces(text);
        let mut months = Months::default();
        for index in 0..pieces.len() {
            match &pieces[index].kind {
                PieceKind::Number(number) => {
                    let month = u8::try_from(*number).ok().filter(|month| is_month(*month));
                    if let Some(month) = month.filter(|_| self.is_numbered(&pieces, index)) {
                        months.sure.push((month, pieces[index].range.clone()));
                    }
                    add_numeric_date(&pieces[index..], &mut months);
                }
                PieceKind::Word(_) => self.add_named(text, &pieces, index, &mut months),
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
        for name in self.months.iter().filter(begins) {
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
        let mut names = self.months.iter().flat_map(|name| &name.words);
        names.any(|name| name == word)
    }

    /// Returns the times of day of a text: `3:30 pm`, `18h30`, `5時30分`, `5 pm`.
    pub(in crate::check) fn clocks(&self, text: &str) -> Vec<Clock> {
        let pieces = pieces(text);
        let mut found = Vec::new();
        let mut index = 0;
        while index < pieces.len() {
            let clock = self.clock_at(text, &pieces, index);
            let end = clock.as_ref().map_or(0, |clock| clock.range.end);
            found.extend(clock);
            index += 1;
            while pieces
                .get(index)
                .is_some_and(|piece| piece.range.start < end)
            {
                index += 1;
            }
        }
        found
    }

    fn clock_at(&self, text: &str, pieces: &[Piece], index: usize) -> Option<Clock> {
        let hour = pieces[index].number().filter(|hour| *hour <= 24)?;
        let start = pieces[index].range.start;
        let is_longer = |index: Option<usize>| {
            let piece = index.and_then(|index| pieces.get(index));
            piece.is_some_and(|piece| matches!(piece.kind, PieceKind::Mark(':' | '：' | '.' | ',')))
        };
        let between = pieces.get(index + 1).map(|piece| &piece.kind);
        let minute = pieces.get(index + 2).and_then(|piece| {
            let has_two_digits = text[piece.range.clone()].chars().count() == 2;
            let minute = piece.number().filter(|minute| *minute < 60)?;
            has_two_digits.then_some(minute)
        });
        let (separated, is_doubtful) = match between {
            Some(PieceKind::Mark(':' | '：')) => (minute, false),
            Some(PieceKind::Mark('.')) => (minute, true),
            Some(PieceKind::Word(word)) if HOUR_WORDS.contains(&word.as_str()) => (minute, false),
            _ => (None, false),
        };
        if let Some(minute) = separated {
            let end = pieces[index + 2].range.end;
            let is_afternoon = self.half_beside(text, start, end);
            let is_part = is_longer(
                index
                    .checked_sub(1)
                    .filter(|before| pieces[*before].range.end == start && *before > 0),
            ) || (is_longer(Some(index + 3))
                && pieces.get(index + 4).is_some_and(|piece| {
                    piece.number().is_some() && piece.range.start == pieces[index + 3].range.end
                }));
            return (!is_part).then_some(Clock {
                range: start..end,
                hour,
                minute: Some(minute),
                is_afternoon,
                is_doubtful: is_doubtful && is_afternoon.is_none(),
            });
        }
        let own_end = pieces[index].range.end;
        if let Some(PieceKind::Word(word)) = between
            && let Some(rest) = HOUR_WORDS.iter().find_map(|hour| word.strip_prefix(hour))
            && rest.starts_with(HALF_HOUR)
        {
            return Some(Clock {
                range: start..own_end,
                hour,
                minute: Some(30),
                is_afternoon: self.half_beside(text, start, own_end),
                is_doubtful: false,
            });
        }
        let own = self.half_beside(text, start, own_end);
        let is_afternoon = own.or_else(|| self.half_of_range(text, &pieces[index + 1..]))?;
        (1..=12).contains(&hour).then_some(Clock {
            range: start..own_end,
            hour,
            minute: None,
            is_afternoon: Some(is_afternoon),
            is_doubtful: false,
        })
    }

    /// Says which half of the day is named behind the second hour of a range, of which these are the pieces
    /// after the first: `6 to 7 pm`.
    fn half_of_range(&self, text: &str, pieces: &[Piece]) -> Option<bool> {
        let [between, second, ..] = pieces else {
            return None;
        };
        let is_range = match &between.kind {
            PieceKind::Mark(mark) => matches!(mark, '-' | '–' | '—'),
            PieceKind::Word(word) => word == "to" || word == "and",
            PieceKind::Number(_) => false,
        };
        second
            .number()
            .filter(|hour| is_range && (1..=12).contains(hour))?;
        self.half_beside(text, second.range.start, second.range.end)
    }

    /// Says which half of the day is named beside a time.
    fn half_beside(&self, text: &str, start: usize, end: usize) -> Option<bool> {
        const LONGEST: usize = 16;
        let after: String = text[end..].chars().take(LONGEST).collect();
        let after = after.trim_start().to_lowercase();
        let after: String = after.chars().filter(|letter| *letter != '.').collect();
        let before = text[..start].trim_end();
        let near = before.char_indices().rev().take(LONGEST).last();
        let before = before[near.map_or(0, |(at, _)| at)..].to_lowercase();
        let stands = |half: &&(String, bool)| {
            let follows = after.strip_prefix(&half.0);
            let precedes = before.strip_suffix(&half.0);
            follows.is_some_and(|rest| is_word_edge(rest.chars().next()))
                || (precedes.is_some_and(|rest| is_word_edge(rest.chars().next_back()))
                    && !half.0.is_ascii())
        };
        let found = self.halves.iter().find(stands);
        found.map(|(_, is_afternoon)| *is_afternoon)
    }
}

impl Piece {
    fn word(&self) -> Option<&str> {
        match &self.kind {
            PieceKind::Word(word) => Some(word),
            _ => None,
        }
    }

    fn number(&self) -> Option<u128> {
        match self.kind {
            PieceKind::Number(number) => Some(number),
            _ => None,
        }
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

fn squeezed(name: &str) -> String {
    let letters = name.chars().flat_map(char::to_lowercase);
    letters
        .filter(|letter| !letter.is_whitespace() && *letter != '.')
        .collect()
}

/// Splits a text into numbers, words and marks, without blanks.
fn pieces(text: &str) -> Vec<Piece> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(locale: &str) -> Arc<MomentReader> {
        MomentReader::of(&locale.parse().unwrap())
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
            let months = reader(locale).months(text);
            assert!(
                !months.sure.is_empty() && months.sure.iter().all(|(known, _)| *known == month),
                "{locale}: {text}: {months:?}"
            );
        }
        for (locale, text, month) in [
            ("en", "11/05/2025", 5),
            ("ru", "в мае", 5),
            ("ar", "في 3 ومارس", 3),
            ("fi", "3. maaliskuuksi", 3),
        ] {
            assert!(reader(locale).months(text).has(month), "{text}");
        }
        for (locale, text) in [
            ("en", "You may go"),
            ("ja", "5か月"),
            ("en", "1.2.3"),
            ("en", "the march of 20 people"),
            ("fr", "mardi 3"),
        ] {
            assert!(reader(locale).months(text).sure.is_empty(), "{text}");
        }
    }

    #[test]
    fn times_name_the_half_of_the_day() {
        let can_be = |source: &str, locale: &str, target: &str| {
            let clocks = reader(locale).clocks(target);
            reader("en").clocks(source)[0].can_be(&clocks[0])
        };
        for (source, locale, target) in [
            ("at 3:30 pm", "de", "15:30"),
            ("at 3:30 pm", "de", "15.30 Uhr"),
            ("at 3:30 pm", "fr", "15h30"),
            ("at 3:30 pm", "fr", "15 h 30"),
            ("at 3:30 pm", "ja", "午後3時30分"),
            ("at 3:30 pm", "ja", "午後3時半"),
            ("at 3:30 pm", "ja", "15時30分"),
            ("5:30 p.m.", "hi", "शाम 5:30 बजे"),
            ("12:10 a.m.", "ru", "0:10"),
            ("12:10 p.m.", "ru", "12:10"),
            ("17:30", "en", "5:30 PM"),
            ("17:30", "ar", "٥:٣٠ م"),
        ] {
            assert!(can_be(source, locale, target), "{source}: {target}");
        }
        for (source, locale, target) in [
            ("3:30 pm", "de", "16:30"),
            ("3:30 pm", "ja", "午前3時30分"),
            ("5:30 p.m.", "fr", "18h30"),
            ("5:30 am", "ru", "17:30"),
            ("5:30 am", "ru", "5:40"),
        ] {
            assert!(!can_be(source, locale, target), "{source}: {target}");
        }
        for text in ["1:02:03", "1.2.3", "see 16:9", "5 amps", "12.345"] {
            assert!(reader("en").clocks(text).is_empty(), "{text}");
        }
        let hours: Vec<u128> = reader("en")
            .clocks("from 6 -7 pm")
            .iter()
            .flat_map(Clock::hours)
            .collect();
        assert_eq!(hours, [18, 19]);
        assert_eq!(reader("en").clocks("at 5 p.m.")[0].hours().next(), Some(17));
    }
}
