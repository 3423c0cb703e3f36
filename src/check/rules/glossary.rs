//! Flags a term whose translation is not the agreed one.
//!
//! ## Why
//!
//! A paper that calls the same council by three names seems to speak of three. What is agreed once
//! holds everywhere.
//!
//! Agreed is what the terms of the bundles are in both locales, and what glossaries say that the
//! configuration names: CSV files with a column for each locale, and, where wanted, `note`, `forbidden`
//! and `forbidden:LOCALE`. Alternatives in a cell are apart by `|`. A source text has a term where it
//! types out its words, outside code; a word with a capital in the term has one in the text. Of terms that
//! overlap the longest counts. A reference, `{ -press-council }`, is right by itself.
//!
//! Source texts inflect: the term *stepwell* is found in “stepwells”, but not in a longer word that begins
//! so, and an English name is found as it is written.
//!
//! Translations may inflect: a word stands for the agreed one where it shares its stem, or its consonants,
//! or, in a language without spaces, where the agreed translation stands in the text. No dictionary is
//! asked, so that some slips stay unseen: forms are told by what words share.
//!
//! ## Example
//!
//! ```toml
//! [glossary]
//! files = ["glossary/press.csv"]
//! ```
//!
//! ```text
//! # glossary/press.csv
//! en,ru,note,forbidden:ru
//! press council,совет по прессе,as its statute has it,комитет по прессе
//! ```
//!
//! ```fluent
//! # en
//! complaints = The press council hears complaints
//! # ru
//! complaints = Жалобы рассматривает комитет по делам прессы
//! ```
//!
//! ## Way out
//!
//! Write the agreed translation, or `{ -term }` where it is the value of a term. Where another word is
//! right, say so above the message, `# tarjuma: allow(glossary) …`, or add it to the glossary after `|`.

use std::ops::Range;

use crate::check::glossary::{Agreed, AgreedTerm, TermBase, Words};
use crate::check::text::{BranchText, TextPair};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::EntryKind;
use crate::text::Span;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "glossary",
    severity: Severity::Warning,
    summary: "a term is not translated as agreed",
    scope: CheckScope::Pair(check),
    source: include_str!("glossary.rs"),
};

/// What is wrong with the translation of a term.
struct Fault<'t> {
    term: &'t AgreedTerm,
    /// Where the source has the term.
    source: Span,
    /// Where the translation has what is forbidden; none where it has nothing of the term.
    forbidden: Option<(Span, String)>,
}

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let base = pair.term_base();
    for texts in pair.texts().filter(|texts| texts.source.is_prose()) {
        for fault in faults(&base, texts, pair) {
            findings.extend(finding(pair, texts, &fault));
        }
    }
}

fn faults<'t>(
    base: &'t TermBase,
    texts: TextPair<'_, '_>,
    pair: &PairContext<'_, '_>,
) -> Vec<Fault<'t>> {
    let mut sources = texts.source.branches.iter();
    let Some(first) = sources.next() else {
        return Vec::new();
    };
    if !base.may_be_in(first.text()) {
        return Vec::new();
    }
    let found = base.terms_in(first.text(), pair.source_locale);
    let branches: Vec<(&BranchText<'_>, Words<'_>)> = texts
        .target
        .branches
        .iter()
        .map(|branch| (branch, Words::of(branch.text(), pair.locale)))
        .collect();
    let others: Vec<Vec<(Range<usize>, &AgreedTerm)>> = sources
        .map(|branch| base.terms_in(branch.text(), pair.source_locale))
        .collect();
    let is_everywhere = |term: &AgreedTerm| {
        let has = |other: &Vec<(Range<usize>, &AgreedTerm)>| {
            other.iter().any(|(_, other)| std::ptr::eq(*other, term))
        };
        others.iter().all(has)
    };
    let mut faults: Vec<Fault<'t>> = Vec::new();
    for (place, term) in &found {
        let is_told = faults.iter().any(|fault| std::ptr::eq(fault.term, *term));
        // One word may be a term twice, with two translations.
        let is_settled = found.iter().any(|(other, alternative)| {
            other == place
                && branches
                    .iter()
                    .any(|branch| is_settled(alternative, branch))
        });
        let forbidden = branches
            .iter()
            .find_map(|branch| forbidden_in(term, branch));
        if is_told || !is_everywhere(term) || (is_settled && forbidden.is_none()) {
            continue;
        }
        faults.push(Fault {
            term,
            source: first.span(place.clone()),
            forbidden,
        });
    }
    faults
}

/// Says whether a branch has the agreed translation, or refers to it.
fn is_settled(term: &AgreedTerm, (branch, words): &(&BranchText<'_>, Words<'_>)) -> bool {
    let is_referred_to = match &term.agreed {
        Agreed::Term(id) => branch.references().contains(&(EntryKind::Term, id)),
        Agreed::Glossary { .. } => false,
    };
    let mut translations = term.translations.iter();
    is_referred_to || translations.any(|translation| translation.is_in(words))
}

/// Returns what stands in a branch instead of the agreed translation, and where.
fn forbidden_in(
    term: &AgreedTerm,
    (branch, words): &(&BranchText<'_>, Words<'_>),
) -> Option<(Span, String)> {
    let is_within = |phrase| {
        let mut agreed = term.translations.iter();
        agreed.any(|agreed| agreed.is_in(words) && agreed.has_part(phrase))
    };
    let mut phrases = term.forbidden.iter();
    phrases.find_map(|phrase| {
        let place = phrase.place_in(words).filter(|_| !is_within(phrase))?;
        Some((branch.span(place), phrase.text.clone()))
    })
}

fn finding(
    pair: &PairContext<'_, '_>,
    texts: TextPair<'_, '_>,
    fault: &Fault<'_>,
) -> Option<Finding> {
    let (source, target) = (pair.source?.own(), pair.target?.own());
    let name = texts.target.name();
    let term = &fault.term.source.text;
    let agreed = fault.term.translations.first().map(|phrase| &phrase.text)?;
    let (place, message) = match &fault.forbidden {
        Some((place, forbidden)) => (
            *place,
            format!("`{forbidden}` stands for `{term}` in `{name}`; agreed is `{agreed}`"),
        ),
        None => (
            texts.target.span,
            format!("`{term}` is agreed to be `{agreed}`, which `{name}` does not have"),
        ),
    };
    let mut finding = target
        .finding(&CHECK, message)
        .about(texts.target.entry.display_id())
        .at(place)
        .with_related(
            source.path().clone(),
            fault.source,
            "the source has it here",
        )
        .with_hint(hint(fault.term));
    finding.subject.attribute = texts.target.attribute.map(str::to_owned);
    Some(finding)
}

fn hint(term: &AgreedTerm) -> String {
    let note = term.note.as_ref();
    let note = note.map_or_else(String::new, |note| format!(": {note}"));
    match &term.agreed {
        Agreed::Term(id) => format!("it is the value of `-{id}`; write it or `{{ -{id} }}`"),
        Agreed::Glossary { path, line } => format!("agreed in {path}, line {line}{note}"),
    }
}
