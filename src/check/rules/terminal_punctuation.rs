//! Flags a sentence whose translation ends with another mark, or with none.
//!
//! ## Why
//!
//! A question that ends like a statement is read as one, and a colon that is lost leaves a label
//! hanging.
//!
//! Marks of all scripts are taken for each other: `.` is `।`, `。` and `۔`, `?` is `؟` and `？`. Full stop,
//! exclamation mark and dots may replace each other, and a request may be put as a question. Stops
//! are compared only in sentences, in a user interface in those of six words and more, not in
//! Thai, Lao and Burmese, and not where a file leaves them out as a rule. A text that ends with a
//! placeable is left alone.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! leave = Do you want to leave this page?
//! # ja
//! leave = このページを離れます。
//! ```
//!
//! ## Way out
//!
//! End it as the source does, in the marks of the language.

use std::ops::Range;

use crate::check::context::Owner;
use crate::check::text::{BranchText, Ending, TextPair, each_translation, ending};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};
use crate::text::count_words;

/// So many words make a sentence where texts are prose.
const SENTENCE: usize = 3;

/// So many make one in a user interface, where fewer may be a label that one language closes with a
/// stop and another does not.
const INTERFACE_SENTENCE: usize = 6;

/// So many translations of a file without a mark make a rule.
const RULE: usize = 3;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "terminal-punctuation",
    severity: Severity::Warning,
    summary: "a translation ends with another mark than its source",
    scope: CheckScope::Pair(check),
    source: include_str!("terminal_punctuation.rs"),
};

/// A translation that ends in another way.
struct Difference<'c, 'a> {
    texts: TextPair<'c, 'a>,
    branch: &'c BranchText<'a>,
    range: Range<usize>,
    source: Ending,
    target: Ending,
}

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let mut differences = Vec::new();
    let mut alike = [0; 7];
    for texts in pair.texts().filter(|texts| texts.source.is_prose()) {
        let endings = texts.source.endings();
        for branch in &texts.target.branches {
            let (target, start, end) = ending(branch.text());
            let Some(source) = expected(endings, target) else {
                if let Some(source) = endings.first() {
                    alike[*source as usize] += 1;
                }
                continue;
            };
            if differs(pair, source, target, texts, branch) {
                differences.push(Difference {
                    texts,
                    branch,
                    range: start..end,
                    source,
                    target,
                });
            }
        }
    }
    let is_rule = |source: Ending, target: Ending| {
        let is_like = |one: &&Difference<'_, '_>| one.source == source && one.target == target;
        let count = differences.iter().filter(is_like).count();
        count >= RULE && count * 2 > alike[source as usize]
    };
    let faults: Vec<_> = differences
        .iter()
        .filter(|one| !is_rule(one.source, one.target))
        .collect();
    let mut faults = faults.into_iter().peekable();
    each_translation(&CHECK, pair, findings, |report, texts| {
        let is_own = |one: &&Difference<'_, '_>| std::ptr::eq(one.texts.target, texts.target);
        while let Some(fault) = faults.next_if(is_own) {
            let what = describe(fault.source, fault.target);
            report.add(&what, texts.target, fault.branch, fault.place());
        }
    });
}

impl Difference<'_, '_> {
    /// Returns where the mark stands; where there is none, the last letter.
    fn place(&self) -> Range<usize> {
        let text = self.branch.text();
        if !self.range.is_empty() {
            return self.range.clone();
        }
        let last = text[..self.range.end].chars().next_back();
        self.range.end - last.map_or(0, char::len_utf8)..self.range.end
    }
}

/// Returns how the source ends, unless one of its branches ends so or cannot be told.
fn expected(endings: &[Ending], target: Ending) -> Option<Ending> {
    let is_open = target == Ending::Unknown || endings.contains(&Ending::Unknown);
    let first = endings
        .first()
        .filter(|_| !is_open && !endings.contains(&target))?;
    Some(*first)
}

fn differs(
    pair: &PairContext<'_, '_>,
    source: Ending,
    target: Ending,
    texts: TextPair<'_, '_>,
    branch: &BranchText<'_>,
) -> bool {
    use Ending::{Bare, Colon, Ellipsis, Exclamation, Question, Stop};
    let language = pair.locale.language();
    let text = branch.text();
    if last_word(text).is_some_and(|word| {
        texts
            .source
            .branches
            .iter()
            .any(|one| one.text().contains(word))
    }) {
        return false;
    }
    let is_free = |ending| matches!(ending, Stop | Exclamation | Ellipsis);
    if is_free(source) && is_free(target) {
        return false;
    }
    match (source, target) {
        // A request may be put as a question.
        (_, Question) => false,
        (Question, _) => !asks_otherwise(language, text),
        // What has no stop at its end and none within may be no sentence.
        (Bare, Stop)
            if !texts
                .source
                .branches
                .iter()
                .any(|one| has_inner_stop(one.text())) =>
        {
            false
        }
        (Stop, Bare) | (Bare, Stop) => needs_stop(pair, texts, text),
        (Colon, Stop) => !is_east_asian(language),
        // The Armenian full stop looks like a colon.
        (Stop, Colon) => !matches!(language, "hy" | "hye" | "hyw"),
        // The Devanagari visarga does, too, and is written for it.
        (Colon, Bare) => !text.trim_end().ends_with('ः'),
        (Bare, Colon) => true,
        _ => false,
    }
}

/// Says whether a language leaves out the stop within a closing quotation mark, and goes on to a list
/// with one.
fn is_east_asian(language: &str) -> bool {
    matches!(language, "ja" | "zh" | "ko" | "yue")
}

/// Says whether a text and its translation are sentences of a kind that ends with a full stop.
fn needs_stop(pair: &PairContext<'_, '_>, texts: TextPair<'_, '_>, text: &str) -> bool {
    let language = pair.locale.language();
    let is_closed = text.trim_end().ends_with(['」', '』', '”', '）', ')']);
    let is_stopless = matches!(language, "th" | "lo" | "my" | "bo" | "dz");
    let mut source = texts.source.branches.iter();
    if is_stopless || (is_closed && is_east_asian(language)) || is_list(texts) {
        return false;
    }
    are_sentences(pair.owner, texts, text)
        && !ends_with_abbreviation(text)
        && !source.any(|branch| ends_with_abbreviation(branch.text()))
}

/// Returns the last word with its mark, if there is one that is no letter.
fn last_word(text: &str) -> Option<&str> {
    let word = text.trim_end().rsplit(char::is_whitespace).next()?;
    let word = word.trim_matches(|letter: char| "«»“”„\"'‘’`".contains(letter));
    (word.len() > 1 && word.ends_with(|letter: char| letter.is_ascii_punctuation())).then_some(word)
}

fn has_inner_stop(text: &str) -> bool {
    [". ", ".\n", "। ", "。", "۔ "]
        .iter()
        .any(|stop| text.contains(stop))
}

/// Says whether the last line of a text or of its translation is the item of a list, which is no sentence.
fn is_list(texts: TextPair<'_, '_>) -> bool {
    let branches = texts.source.branches.iter();
    let mut branches = branches.chain(&texts.target.branches);
    branches.any(|branch| {
        let mut lines = branch.text().trim_end().rsplit('\n');
        let last = lines.next().unwrap_or_default().trim_start();
        last.starts_with(['-', '*', '•', '–'])
            || lines
                .next()
                .is_some_and(|line| line.trim_start().starts_with(['-', '•', '–']))
    })
}

fn are_sentences(owner: Owner<'_>, texts: TextPair<'_, '_>, target: &str) -> bool {
    let least = match owner {
        Owner::Article(_) => SENTENCE,
        Owner::Shared => INTERFACE_SENTENCE,
    };
    let mut source = texts.source.branches.iter();
    source.all(|branch| count_words(branch.text()) >= least) && count_words(target) >= SENTENCE
}

/// Says whether a language asks without a mark at the end: by a word in Japanese, Korean and
/// Chinese, by a mark within in Armenian, by `;` in Greek.
fn asks_otherwise(language: &str, text: &str) -> bool {
    let bare = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    match language {
        "ja" => bare.ends_with('か') || bare.ends_with('の'),
        "zh" => bare.ends_with(['吗', '嗎', '呢']),
        "ko" => bare.ends_with(['까', '요', '니', '나']),
        "hy" => text.contains('՞'),
        "el" => text.trim_end().ends_with(';'),
        "th" | "lo" | "my" | "km" | "bo" => true,
        _ => false,
    }
}

/// Says whether the full stop at the end of `text` may be part of an abbreviation, or its last word
/// is one that goes without.
fn ends_with_abbreviation(text: &str) -> bool {
    let bare = text.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.');
    let Some(word) = bare.strip_suffix('.') else {
        return false;
    };
    let word = word
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .unwrap_or_default();
    let length = word.chars().count();
    let is_short = length <= 3 && word.chars().all(|c| c.is_alphabetic() || c == '.');
    let has_case = word.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    word.contains('.') || (is_short && has_case && !word.is_empty())
}

fn describe(source: Ending, target: Ending) -> String {
    let name = |ending| match ending {
        Ending::Stop => "a full stop",
        Ending::Question => "a question mark",
        Ending::Exclamation => "an exclamation mark",
        Ending::Ellipsis => "dots",
        Ending::Colon => "a colon",
        Ending::Bare | Ending::Unknown => "no mark",
    };
    format!(
        "the source ends with {}, and {} ends",
        name(source),
        name(target)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_end_with_a_stop_of_their_own() {
        for text in ["и т. д.", "at 5 p.m.", "Acme Inc.", "usw."] {
            assert!(ends_with_abbreviation(text), "{text}");
        }
        for text in ["The end is near.", "यह अंत है.", "終わり。"] {
            assert!(!ends_with_abbreviation(text), "{text}");
        }
    }

    #[test]
    fn questions_are_asked_without_a_mark_in_some_languages() {
        assert!(asks_otherwise("ja", "終了しますか。"));
        assert!(asks_otherwise("el", "Είστε σίγουροι;"));
        assert!(!asks_otherwise("ru", "Выйти"));
    }
}
