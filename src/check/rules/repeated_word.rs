//! Flags a word that stands twice in a row.
//!
//! ## Why
//!
//! The second is a slip of the pen that readers stumble over and writers do not see.
//!
//! Looked at are the languages of Europe that do not repeat words on purpose. Hindi, Urdu,
//! Indonesian, Malay, Turkish, French and most others do. Left alone are words that may meet
//! themselves, as the German *die die*, and what the source repeats too.
//!
//! ## Example
//!
//! ```fluent
//! saved = The article was was saved
//! ```
//!
//! ## Way out
//!
//! Leave one.

use std::ops::Range;

use crate::check::text::{PatternText, Report};
use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};
use crate::locale::is_mark;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "repeated-word",
    severity: Severity::Warning,
    summary: "a word stands twice in a row",
    scope: CheckScope::File(check),
    source: include_str!("repeated_word.rs"),
};

/// The languages in which a word that follows itself is a slip. Most others say a word twice to say more,
/// or put no spaces between words.
const UNREPEATING: &str = " be bg bs ca cs da de el en es et fi ga gl hr hu is it lt lv mk nb nl nn no pl pt \
    ro ru sk sl sq sr sv uk ";

/// Words of a language that may stand beside themselves.
const MEETING: &[(&str, &str)] = &[
    ("bg", " да се "),
    ("bs", " da je se "),
    ("ca", " molt poc se "),
    ("da", " at det der som "),
    ("de", " das den der die sie wir "),
    ("en", " had so that very "),
    ("es", " muy "),
    ("fi", " en se "),
    ("gl", " se "),
    ("hr", " da je se "),
    ("hu", " az hogy "),
    ("it", " mano piano quasi si via "),
    ("mk", " да се "),
    ("nb", " at det som "),
    ("nl", " dat die is was ze zij "),
    ("pl", " się tak "),
    ("pt", " da das do dos muito na no se "),
    ("ru", " так "),
    ("sl", " da je se "),
    ("sq", " të "),
    ("sr", " da je se да је се "),
    ("sv", " det som "),
];

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let file = context.file();
    let language = file.locale().language();
    if !UNREPEATING.contains(&format!(" {language} ")) {
        return;
    }
    let meeting = MEETING.iter().find(|(own, _)| *own == language);
    let meeting = meeting.map_or("", |(_, words)| words);
    let mut report = Report::new(&CHECK, file, findings);
    for pattern in file.texts().patterns() {
        for branch in &pattern.branches {
            let Some((word, range)) = repetition(branch.text(), meeting) else {
                continue;
            };
            if repeats_in_source(context, pattern) {
                continue;
            }
            let second = range.clone();
            let what = format!("`{word}` stands twice in a row in");
            let fix = branch.verbatim_span(second.clone());
            let fix = fix.map(|span| report.fix("leave one", span, ""));
            if let Some(finding) = report.add(&what, pattern, branch, range) {
                finding.hint = Some("leave one".into());
                finding.fix = fix.map(Box::new);
            }
        }
    }
}

fn repeats_in_source(context: &FileContext<'_, '_>, pattern: &PatternText<'_>) -> bool {
    let Some(source) = context.fallback else {
        return false;
    };
    let entry = source.own().entry(pattern.entry.kind(), pattern.entry.id());
    entry.is_some_and(|entry| {
        let texts = source.own().texts().of_entry(entry).iter();
        let mut branches = texts.flat_map(|text| &text.branches);
        branches.any(|branch| repetition(branch.text(), "").is_some())
    })
}

/// Returns the first word that follows itself, and where its second stands with the blank before it.
fn repetition<'t>(text: &'t str, meeting: &str) -> Option<(&'t str, Range<usize>)> {
    let mut earlier = "";
    let mut position = 0;
    for token in text.split(' ') {
        let start = position;
        position += token.len() + 1;
        if begins_alike(earlier, token) {
            let word = word_of(token);
            if word_of(earlier) == earlier
                && is_word(word)
                && is_same(earlier, word)
                && !meeting.contains(&format!(" {} ", word.to_lowercase()))
                && token[word.len()..]
                    .chars()
                    .all(|letter| !"-/=_.:@".contains(letter) || is_final(token, word))
            {
                return Some((word, start - 1..start + word.len()));
            }
        }
        earlier = token;
    }
    None
}

/// Says whether a token goes on as the word before it does after its first letter, which may be a
/// capital: what else may be that word again.
fn begins_alike(earlier: &str, token: &str) -> bool {
    let after_first = |text: &str| text.chars().next().map_or(0, char::len_utf8);
    let rest = &earlier[after_first(earlier)..];
    !rest.is_empty() && token[after_first(token)..].starts_with(rest)
}

/// Returns the word with which a token begins.
fn word_of(token: &str) -> &str {
    let end = token.find(|letter: char| {
        !letter.is_alphanumeric() && !"’'".contains(letter) && !is_mark(letter)
    });
    &token[..end.unwrap_or(token.len())]
}

/// Says whether nothing but one mark follows the word.
fn is_final(token: &str, word: &str) -> bool {
    token[word.len()..].chars().count() <= 1
}

fn is_word(word: &str) -> bool {
    let mut letters = word.chars();
    if matches!(word, "ah" | "eh" | "ha" | "oh") {
        return false;
    }
    let is_worded = letters.clone().nth(1).is_some() && letters.clone().all(char::is_alphabetic);
    is_worded && letters.any(char::is_lowercase)
}

/// Says whether a word is the one before it. In capitals it is a name, as *Bora Bora*.
fn is_same(earlier: &str, word: &str) -> bool {
    word.starts_with(char::is_lowercase)
        && !earlier.chars().skip(1).any(char::is_uppercase)
        && (earlier == word || earlier.to_lowercase() == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&str> {
        repetition(text, " that ").map(|(word, _)| word)
    }

    #[test]
    fn a_word_follows_itself() {
        assert_eq!(found("The article was was saved"), Some("was"));
        assert_eq!(found("The the end"), Some("the"));
        assert_eq!(found("Статья была была."), Some("была"));
        for text in [
            "He said that that was it",
            "no, no",
            "Bora Bora",
            "a a",
            "FILE FILE",
            "BYTES bytes",
            "cp file file.txt",
            "12 12",
            "bora-bora",
            "so fort, fort",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
