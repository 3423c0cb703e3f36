//! Flags text in a script that the language is not written in.
//!
//! ## Why
//!
//! A label in another script is usually a string of another locale that got in: `होम` on an
//! English page. A single Cyrillic letter in a Latin word looks right, and the word is not found.
//!
//! Flagged are stretches of two letters and more that the source does not have, a letter that stands
//! for its double of another script within a word, and in languages with a script of their own a line of
//! four Latin words and more that the source does not have. Brand names, code and Greek
//! letters in formulas are left alone.
//!
//! ## Example
//!
//! ```toml
//! source-locale = "hi"
//! ```
//!
//! ```fluent
//! # hi
//! nav-home = होम
//! # en
//! nav-home = होम पेज
//! ```
//!
//! ## Way out
//!
//! Write it in the script of the language. Where it is meant, as the name of something in its own
//! language, put it into the source too.

use std::ops::Range;

use crate::check::text::{BranchText, Marks, PatternText, each_translation};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::count_ordinary_words_in;
use crate::locale::{Scripts, is_greek, is_latin, is_mark, is_of_several_scripts, script_name};

/// So many Latin words in a row are text of another language.
const LATIN_WORDS: usize = 4;

/// So many Greek letters in a row are no formula.
const GREEK_LETTERS: usize = 4;

/// Letters that look alike in Latin, Cyrillic and Greek.
const DOUBLES: &str = "aceopxyABCEHKMOPTXaiаеорсухАВСЕНКМОРТХіІΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "wrong-script",
    severity: Severity::Warning,
    summary: "text is in a script that the language is not written in",
    scope: CheckScope::Pair(check),
    source: include_str!("wrong_script.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(target) = pair.target else {
        return;
    };
    let scripts = target.shared().scripts(pair.locale);
    if !scripts.is_known() {
        return;
    }
    let suspects = if scripts.has_latin() {
        Marks::WIDE
    } else {
        Marks::WIDE.or(Marks::LATIN)
    };
    each_translation(&CHECK, pair, findings, |report, texts| {
        if !texts.target.marks.has(suspects) {
            return;
        }
        for branch in &texts.target.branches {
            let runs = foreign_runs(branch.text(), scripts);
            let run = runs
                .into_iter()
                .find(|run| is_fault(branch, run, texts.source));
            if let Some(run) = run {
                let script = branch.text()[run.clone()]
                    .chars()
                    .next()
                    .map_or("", script_name);
                let what = format!("{script} letters stand in");
                if let Some(finding) = report.add(&what, texts.target, branch, run) {
                    let hint = format!("write it as `{}` is written", pair.locale);
                    finding.hint = Some(hint.into());
                }
            } else if let Some(line) = latin_line(branch.text(), scripts, texts.source) {
                let what = "a line without a word of the language stands in";
                report.add(what, texts.target, branch, line);
            }
        }
    });
}

/// Returns the stretches of letters of one foreign script, Latin ones only where they touch others.
fn foreign_runs(text: &str, scripts: &Scripts) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut is_open = false;
    for (place, letter) in text.char_indices() {
        if !is_open && scripts.is_in_own_block(letter) {
            continue;
        }
        let is_suspect = if letter.is_ascii() {
            letter.is_ascii_alphabetic()
        } else {
            letter.is_alphabetic()
        };
        if is_suspect && !scripts.has(letter) {
            let end = place + letter.len_utf8();
            match runs.last_mut().filter(|_| is_open) {
                Some(run) => run.end = end,
                None => runs.push(place..end),
            }
            is_open = true;
        } else if !goes_with_any(letter) {
            is_open = false;
        }
    }
    runs
}

/// Says whether a character ends no stretch of letters of whatever script.
fn goes_with_any(letter: char) -> bool {
    letter == ' ' || (letter > '\u{a0}' && (is_mark(letter) || is_of_several_scripts(letter)))
}

fn is_fault(branch: &BranchText<'_>, run: &Range<usize>, source: &PatternText<'_>) -> bool {
    let text = branch.text();
    let stretch = &text[run.clone()];
    let letters = stretch
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .count();
    let is_latin_run = stretch.chars().next().is_some_and(is_latin);
    let is_greek_run = stretch.chars().next().is_some_and(is_greek);
    let touches = |letter: Option<char>| letter.is_some_and(has_doubles);
    let is_within =
        touches(text[..run.start].chars().next_back()) || touches(text[run.end..].chars().next());
    let is_double = letters <= 2 && stretch.chars().all(|letter| DOUBLES.contains(letter));
    if is_within && is_double {
        return !stands_in(source, word_around(text, run));
    }
    if stands_in(source, stretch) {
        return false;
    }
    match (is_latin_run, is_greek_run) {
        (true, _) => false,
        (_, true) => letters >= GREEK_LETTERS,
        // Capitals are the name of something, as of a keyboard.
        _ => letters >= 2 && !stretch.chars().all(char::is_uppercase),
    }
}

fn stands_in(source: &PatternText<'_>, stretch: &str) -> bool {
    let mut branches = source.branches.iter();
    branches.any(|branch| branch.text().contains(stretch))
}

/// Returns the word of which a stretch of letters is a part.
fn word_around<'t>(text: &'t str, run: &Range<usize>) -> &'t str {
    let is_edge = |letter: char| !letter.is_alphabetic() && !is_mark(letter);
    let before = text[..run.start].char_indices().rev();
    let mut before = before.skip_while(|(_, letter)| !is_edge(*letter));
    let start = before.next().map_or(0, |(at, edge)| at + edge.len_utf8());
    let end = text[run.end..].find(is_edge);
    &text[start..end.map_or(text.len(), |end| run.end + end)]
}

/// Says whether a letter is of a script that has letters in common with others.
fn has_doubles(letter: char) -> bool {
    letter.is_alphabetic() && matches!(script_name(letter), "Latin" | "Cyrillic" | "Greek")
}

/// Returns a line of Latin words without a letter of the locale's own that the source does not have.
fn latin_line(text: &str, scripts: &Scripts, source: &PatternText<'_>) -> Option<Range<usize>> {
    if scripts.has_latin() {
        return None;
    }
    let mut lines = text.split('\n');
    let line = lines.find(|line| {
        let is_own = |letter: char| letter.is_alphabetic() && scripts.has(letter);
        let trimmed = line.trim();
        let mut branches = source.branches.iter();
        !trimmed.contains(is_own)
            && count_ordinary_words_in(trimmed) >= LATIN_WORDS
            && is_sentence(trimmed)
            && has_word_of_its_own(trimmed, source)
            && !branches.any(|branch| branch.text().contains(trimmed))
    })?;
    let start = text.find(line)?;
    Some(start..start + line.len())
}

/// Says whether some word of a line does not stand in the source.
fn has_word_of_its_own(line: &str, source: &PatternText<'_>) -> bool {
    let branches = source.branches.iter();
    let texts: Vec<String> = branches
        .map(|branch| branch.text().to_lowercase())
        .collect();
    let words = line.split(|letter: char| !letter.is_alphabetic());
    let mut words = words.map(str::to_lowercase);
    words.any(|word| !texts.iter().any(|text| text.contains(&word)))
}

/// Says whether most words begin with small letters, unlike a list of names.
fn is_sentence(line: &str) -> bool {
    let words = line.split_whitespace();
    let (small, others): (Vec<_>, Vec<_>) = words
        .filter(|word| word.starts_with(char::is_alphabetic))
        .partition(|word| word.starts_with(char::is_lowercase));
    small.len() > others.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(locale: &str, text: &str) -> Vec<String> {
        let scripts = Scripts::of(&locale.parse().unwrap());
        let runs = foreign_runs(text, &scripts).into_iter();
        runs.map(|run| text[run].to_owned()).collect()
    }

    #[test]
    fn a_stretch_is_part_of_a_word() {
        let text = "На Гaзета, там";
        let at = text.find('a').unwrap();
        assert_eq!(word_around(text, &(at..at + 1)), "Гaзета");
        assert_eq!(word_around("xа", &(0..1)), "xа");
    }

    #[test]
    fn stretches_of_another_script_are_found() {
        assert_eq!(runs("en", "Back to होम पेज, now"), ["होम पेज"]);
        assert_eq!(runs("ja", "ホームはновостиです"), ["новости"]);
        assert_eq!(runs("uk", "Мова ホーム, так"), ["ホーム"]);
        assert_eq!(runs("sr", "Početna Почетна"), Vec::<String>::new());
        assert_eq!(runs("hi", "समाचार، خبریں"), ["خبریں"]);
        assert_eq!(runs("en", "µ 日本"), ["日本"]);
    }
}
