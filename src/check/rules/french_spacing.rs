//! Flags a mark that French sets apart by a space, and that is not.
//!
//! ## Why
//!
//! In French a no-break space stands before `;`, `:`, `!`, `?` and `»` and after `«`. Without one the text
//! looks wrong; with an ordinary one, the mark may begin a line.
//!
//! An ordinary space is flagged only where the file, or else the locale, has no-break ones as a rule,
//! and nothing is where it has none as a rule. Canadian French has no space before `;`, `!` and `?`. Times, addresses,
//! code and the name of a program before its message are left alone.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! leave = Do you want to leave this page?
//! # fr
//! leave = Voulez-vous quitter cette page?
//! ```
//!
//! ## Way out
//!
//! Write U+202F before `;`, `!` and `?`, U+00A0 before `:` and `»` and after `«`; the fix does.

use std::ops::Range;

use crate::check::text::{BranchText, Marks, PatternText, SpacingHabit, each_translation};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Fix, Severity};
use crate::locale::LocaleId;
use crate::markdown::verbatim;
use crate::text::TextEdit;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "french-spacing",
    severity: Severity::Warning,
    summary: "a mark that French sets apart by a space is not",
    scope: CheckScope::Pair(check),
    source: include_str!("french_spacing.rs"),
};

/// A mark without the space that it should have.
struct Fault {
    mark: char,
    /// Where the mark stands.
    place: usize,
    /// Where the space should be; not empty where there is an ordinary one.
    gap: Range<usize>,
}

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    if pair.locale.language() != "fr" {
        return;
    }
    let Some(target) = pair.target else {
        return;
    };
    let own = SpacingHabit::shown_by(std::iter::once(target.own().view()));
    let habit = own.unwrap_or_else(|| target.shared().spacing_habit());
    if habit == SpacingHabit::None {
        return;
    }
    each_translation(&CHECK, pair, findings, |report, texts| {
        if !texts.target.marks.has(Marks::HIGH.or(Marks::QUOTE)) {
            return;
        }
        for branch in &texts.target.branches {
            let faults: Vec<Fault> = faults(branch.text(), pair.locale)
                .into_iter()
                .filter(|fault| fault.gap.is_empty() || habit == SpacingHabit::NoBreak)
                .filter(|fault| !fault.stands_in(texts.source, branch))
                .collect();
            let Some(first) = faults.first() else {
                continue;
            };
            let fix = Fix {
                title: "write the spaces".to_owned(),
                path: target.own().path().clone(),
                edits: faults
                    .iter()
                    .filter_map(|fault| fault.edit(branch))
                    .collect(),
            };
            let what = format!("`{}` is not set apart by a no-break space in", first.mark);
            let range = first.place..first.place + first.mark.len_utf8();
            if let Some(finding) = report.add(&what, texts.target, branch, range) {
                let space = u32::from(space_of(first.mark));
                finding.hint = Some(format!("write U+{space:04X} beside it").into());
                finding.fix = Some(Box::new(fix)).filter(|fix| !fix.edits.is_empty());
            }
        }
    });
}

impl Fault {
    /// Says whether the mark stands so in the source too, after the same word, as in code: a
    /// semicolon anywhere, a colon behind the name of a program that begins the line.
    fn stands_in(&self, source: &PatternText<'_>, branch: &BranchText<'_>) -> bool {
        let text = &branch.text()[..self.place + self.mark.len_utf8()];
        let line = text.rsplit('\n').next().unwrap_or_default().trim_start();
        let word = line.rsplit(char::is_whitespace).next().unwrap_or_default();
        let mut sources = source.branches.iter().map(BranchText::text);
        match self.mark {
            ';' => sources.any(|text| text.contains(word)),
            ':' if is_program(line) => {
                let mut lines = sources.flat_map(str::lines);
                lines.any(|other| other.trim_start().starts_with(line))
            }
            _ => false,
        }
    }

    /// Returns the edit that puts the right space beside the mark.
    fn edit(&self, branch: &BranchText<'_>) -> Option<TextEdit> {
        let end = self.place + self.mark.len_utf8();
        let whole = self.place.min(self.gap.start)..end.max(self.gap.end);
        let span = branch.verbatim_span(whole)?;
        let space = space_of(self.mark);
        let replacement = if self.mark == '«' {
            format!("«{space}")
        } else {
            format!("{space}{}", self.mark)
        };
        Some(TextEdit::replace(span, replacement))
    }
}

fn space_of(mark: char) -> char {
    match mark {
        ':' | '»' | '«' => '\u{a0}',
        _ => '\u{202f}',
    }
}

fn faults(text: &str, locale: &LocaleId) -> Vec<Fault> {
    let marks: &[char] = if locale.to_string() == "fr-CA" {
        &[':', '«', '»']
    } else {
        &[';', ':', '!', '?', '«', '»']
    };
    let code: Vec<Range<usize>> = verbatim(text).collect();
    let is_prose = |place: usize| !code.iter().any(|range| range.contains(&place));
    let placed = text
        .char_indices()
        .filter(|(_, letter)| marks.contains(letter));
    let placed = placed.filter(|(place, _)| is_prose(*place));
    placed
        .filter_map(|(place, mark)| fault(text, place, mark))
        .collect()
}

fn fault(text: &str, place: usize, mark: char) -> Option<Fault> {
    let end = place + mark.len_utf8();
    let (before, after) = (&text[..place], &text[end..]);
    let gap = if mark == '«' {
        let gap = after.len() - after.trim_start_matches(' ').len();
        let next = after.chars().nth(gap)?;
        if !next.is_alphanumeric() {
            return None;
        }
        end..end + gap
    } else {
        let word = before.trim_end_matches(' ');
        let ends_sentence = mark == '»' && word.ends_with(['.', '!', '?', '…']);
        let ends_word = ends_sentence
            || word.ends_with(|letter: char| letter.is_alphanumeric() || letter == ')');
        let is_followed = after
            .chars()
            .next()
            .is_some_and(|next| !(next.is_whitespace() || "»”\"')*_.,!?…".contains(next)));
        let token = word.rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_code = token.contains(['/', '=', '\\', '<', '[', '%', '@', '$', '-'])
            && token.contains(|c: char| !c.is_alphanumeric() && c != '-' && c != '\'' && c != '’')
            || token.starts_with('-')
            || (mark != '»' && token.starts_with(['\'', '"', '`', '“', '«']))
            || is_name(token);
        if !ends_word || is_followed || is_code {
            return None;
        }
        word.len()..place
    };
    Some(Fault { mark, place, gap })
}

/// Says whether the start of a line up to its colon is the name of a program, as `chmod:`, and no word
/// of a sentence.
fn is_program(start: &str) -> bool {
    let name = start.strip_suffix(':').unwrap_or(start);
    let is_part = |letter: char| letter.is_ascii_lowercase() || "0123456789-_.".contains(letter);
    name.starts_with(|letter: char| letter.is_ascii_lowercase()) && name.chars().all(is_part)
}

/// Says whether a word is the name of an argument, as `FILE2`: the colon after it is not prose.
fn is_name(token: &str) -> bool {
    token.chars().nth(1).is_some() && !token.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> String {
        let locale = "fr".parse().unwrap();
        faults(text, &locale)
            .into_iter()
            .map(|fault| fault.mark)
            .collect()
    }

    #[test]
    fn spaces_are_missed_in_prose_alone() {
        assert_eq!(found("Voulez-vous quitter?"), "?");
        assert_eq!(found("Auteur : «Moi»"), ":«»");
        assert_eq!(found("«\u{a0}Non.»"), "»");
        for text in [
            "à 10:30",
            "https://a.example/?x",
            "std::fs",
            "Vraiment\u{202f}?",
            "«\u{a0}Oui\u{a0}»",
            "--opt: x",
            "ARG1: x",
        ] {
            assert_eq!(found(text), "", "{text}");
        }
    }
}
