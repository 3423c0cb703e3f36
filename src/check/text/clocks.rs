//! Times of day, which one language counts to twelve and another to 24: 5:30 pm is 17h30.

use std::ops::Range;

use crate::check::text::pieces::{Piece, PieceKind, pieces};
use crate::check::text::scale_words::is_word_edge;
use crate::locale::{CalendarNames, is_spaceless};

/// Letters and words that stand between hours and minutes, or after an hour.
const HOUR_WORDS: [&str; 7] = ["h", "시", "giờ", "時", "时", "点", "點"];

/// Words beside an hour that stand with no minutes.
const SPOKEN_HOUR_WORDS: [&str; 7] = ["uhr", "heure", "heures", "час", "часа", "часов", "часу"];

/// What makes a length of time of [`HOUR_WORDS`]: 18時間.
const LENGTHS: [char; 3] = ['間', '间', '간'];

/// What is said for thirty minutes after [`HOUR_WORDS`].
const HALF_HOUR: char = '半';

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

/// Reads the times of day in texts of one language.
#[derive(Debug)]
pub(super) struct ClockReader {
    /// What stands beside an hour, folded, and whether it is of the second half of the day.
    halves: Vec<(String, bool)>,
}

impl Clock {
    /// Says whether both can be the same time.
    pub(in crate::check) fn can_be(&self, other: &Self) -> bool {
        let minute = |clock: &Self| clock.minute.unwrap_or(0);
        let mut hours = self.hours();
        minute(self) == minute(other) && hours.any(|hour| other.hours().any(|own| own == hour))
    }

    /// Says whether `other`, counted from dawn, can be the same time: 7 am is *saa 1 asubuhi*.
    pub(in crate::check) fn can_be_from_dawn(&self, other: &Self) -> bool {
        let minute = |clock: &Self| clock.minute.unwrap_or(0);
        minute(self) == minute(other) && self.hour_from_dawn() % 12 == other.hour % 12
    }

    /// Returns the hour as it is counted from dawn and from dusk, from 1 to 12.
    pub(in crate::check) fn hour_from_dawn(&self) -> u128 {
        (self.hour + 5) % 12 + 1
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

impl ClockReader {
    /// Makes a reader that knows what a locale calls the halves of the day.
    pub(super) fn of(names: &CalendarNames) -> Self {
        let of_english = [("am".to_owned(), false), ("pm".to_owned(), true)];
        let halves = |names: &[String], is_afternoon| -> Vec<_> {
            let squeezed = names.iter().map(|name| (squeezed(name), is_afternoon));
            squeezed.collect()
        };
        let mut all = Vec::from(of_english);
        all.extend(halves(&names.morning, false));
        all.extend(halves(&names.afternoon, true));
        Self { halves: all }
    }

    /// Returns the times of day of a text: `3:30 pm`, `18h30`, `5時30分`, `5 pm`.
    pub(super) fn clocks(&self, text: &str, pieces: &[Piece]) -> Vec<Clock> {
        let mut found = Vec::new();
        let mut index = 0;
        while index < pieces.len() {
            let clock = self.clock_at(text, pieces, index);
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

/// Says whether hours are counted from dawn and from dusk in a language.
pub(in crate::check) fn counts_from_dawn(language: &str) -> bool {
    matches!(language, "am" | "lg" | "om" | "rw" | "sw" | "ti")
}

/// Says whether a language has half of the next hour for half past one: *halb acht* is 7:30.
pub(in crate::check) fn counts_to_the_half(language: &str) -> bool {
    matches!(language, "af" | "de" | "nl")
}

/// Says whether a number is an hour, as the text after it tells: ` Uhr`, `時から`, ` bis 18 Uhr`.
pub(in crate::check) fn is_hour_before(after: &str) -> bool {
    const NEAR: usize = 12;
    const BETWEEN: [&str; 9] = ["to", "and", "bis", "und", "à", "et", "a", "до", "и"];
    for piece in pieces(after) {
        if after[..piece.range.start].chars().count() >= NEAR {
            return false;
        }
        match &piece.kind {
            PieceKind::Number(_) | PieceKind::Mark('-' | '–' | '—' | '~' | '〜' | '～') => {}
            PieceKind::Word(word) if BETWEEN.contains(&word.as_str()) => {}
            PieceKind::Word(word) => return is_hour_word(word),
            PieceKind::Mark(_) => return false,
        }
    }
    false
}

/// Says whether a folded word, or what begins one where nothing sets words apart, names an hour.
fn is_hour_word(word: &str) -> bool {
    let mut words = HOUR_WORDS.iter().chain(&SPOKEN_HOUR_WORDS);
    words.any(|hour| match word.strip_prefix(hour) {
        Some("") => true,
        Some(rest) => hour.chars().all(is_run_on) && !rest.starts_with(LENGTHS),
        None => false,
    })
}

/// Says whether words run on behind a letter: no blank need follow it, or a particle grows on it.
fn is_run_on(letter: char) -> bool {
    is_spaceless(letter) || letter == '시'
}

fn squeezed(name: &str) -> String {
    let letters = name.chars().flat_map(char::to_lowercase);
    letters
        .filter(|letter| !letter.is_whitespace() && *letter != '.')
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clocks(locale: &str, text: &str) -> Vec<Clock> {
        let names = CalendarNames::of(&locale.parse().unwrap());
        ClockReader::of(&names).clocks(text, &pieces(text))
    }

    #[test]
    fn hours_stand_before_words_for_them() {
        for after in [
            " Uhr",
            "h",
            " h auf",
            "時から",
            "시부터",
            " heures",
            " bis 18 Uhr",
            "–18 h",
        ] {
            assert!(is_hour_before(after), "{after}");
        }
        for after in [
            " of the 20 homes",
            " hurt",
            "日の5時",
            "時間",
            "시간",
            "; 3 h",
            "",
        ] {
            assert!(!is_hour_before(after), "{after}");
        }
    }

    #[test]
    fn hours_are_counted_from_dawn_and_dusk() {
        for (text, hour) in [("7 am", 1), ("6 pm", 12), ("12 am", 6), ("3 pm", 9)] {
            assert_eq!(clocks("en", text)[0].hour_from_dawn(), hour, "{text}");
        }
        let from = |text: &str| clocks("en", "7:30 am")[0].can_be_from_dawn(&clocks("sw", text)[0]);
        assert!(from("saa 1:30 asubuhi") && !from("saa 2:30 asubuhi") && !from("saa 1:40"));
    }

    #[test]
    fn times_name_the_half_of_the_day() {
        let can_be = |source: &str, locale: &str, target: &str| {
            clocks("en", source)[0].can_be(&clocks(locale, target)[0])
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
            assert!(clocks("en", text).is_empty(), "{text}");
        }
        let hours: Vec<u128> = clocks("en", "from 6 -7 pm")
            .iter()
            .flat_map(Clock::hours)
            .collect();
        assert_eq!(hours, [18, 19]);
        assert_eq!(clocks("en", "at 5 p.m.")[0].hours().next(), Some(17));
    }
}
