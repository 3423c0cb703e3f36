//! All terms that hold between two locales, and where a text has them.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use super::term::{Agreed, AgreedTerm, Phrase, SourceTerm, Words, beginning_of, runs_of};
use crate::check::text::{ATOM, PatternText};
use crate::check::{LocaleEntries, PairContext};
use crate::fluent::{EntryKind, EntryView};
use crate::locale::LocaleId;
use crate::markdown::verbatim;
use crate::project::{Glossary, GlossaryRow};

/// A name of fewer letters stands in too many words of other meaning.
const SHORTEST_NAME: usize = 3;

/// The terms of a project, put together for each two locales when first asked for.
#[derive(Debug, Default)]
pub(in crate::check) struct TermBases<'a> {
    glossaries: &'a [Glossary],
    made: Mutex<BTreeMap<(LocaleId, LocaleId), Arc<TermBase>>>,
}

/// The terms that hold between two locales.
#[derive(Debug, Default)]
pub(in crate::check) struct TermBase {
    terms: Vec<AgreedTerm>,
    /// The first letters of the terms, by which a text without them is passed by.
    beginnings: HashSet<String>,
    /// A term may stand in a text that has no word with its first letters.
    has_hidden: bool,
}

impl<'a> TermBases<'a> {
    /// Holds the glossaries of a project.
    pub(in crate::check) fn new(glossaries: &'a [Glossary]) -> Self {
        Self {
            glossaries,
            made: Mutex::default(),
        }
    }

    /// Returns the terms between the locales of a resource.
    pub(in crate::check) fn of(&self, pair: &PairContext<'_, '_>) -> Arc<TermBase> {
        let Some((source, target)) = pair.source.zip(pair.target) else {
            return Arc::default();
        };
        let made = self.made.lock();
        let mut made = made.unwrap_or_else(PoisonError::into_inner);
        let place = made.entry((pair.source_locale.clone(), pair.locale.clone()));
        let base = place.or_insert_with(|| {
            let locales = (pair.source_locale, pair.locale);
            let rows = self.glossaries.iter();
            let rows =
                rows.flat_map(|glossary| glossary.rows.iter().map(move |row| (glossary, row)));
            let mut terms: Vec<_> = rows
                .flat_map(|(glossary, row)| terms_of_row(glossary, row, locales))
                .collect();
            terms.extend(terms_of_bundles(
                source.shared(),
                target.shared(),
                pair.source_locale,
            ));
            Arc::new(TermBase::new(terms))
        });
        Arc::clone(base)
    }
}

impl TermBase {
    fn new(terms: Vec<AgreedTerm>) -> Self {
        let found = terms.iter().map(|term| term.source.beginning());
        let has_hidden = found.clone().any(|found| found.is_none());
        Self {
            beginnings: found.flatten().collect(),
            has_hidden,
            terms,
        }
    }

    /// Says whether a text may have a term.
    pub(in crate::check) fn may_be_in(&self, text: &str) -> bool {
        !self.terms.is_empty()
            && (self.has_hidden
                || runs_of(text).any(|run| self.beginnings.contains(beginning_of(run).as_str())))
    }

    /// Returns the terms of a text outside code, with their places in order. Of terms that overlap the
    /// longest counts, and of those that are one all do.
    pub(in crate::check) fn terms_in(
        &self,
        text: &str,
        locale: &LocaleId,
    ) -> Vec<(Range<usize>, &AgreedTerm)> {
        let words = Words::of(text, locale);
        let code: Vec<Range<usize>> = verbatim(text).collect();
        let is_code = |place: &Range<usize>| {
            code.iter()
                .any(|code| code.start < place.end && place.start < code.end)
        };
        let mut found: Vec<(Range<usize>, &AgreedTerm)> = Vec::new();
        for term in &self.terms {
            let places = term.source.places(&words).into_iter();
            let places = places.filter(|place| !is_code(place));
            found.extend(places.map(|place| (place, term)));
        }
        let longer = found.clone();
        found.retain(|(place, _)| {
            !longer.iter().any(|(other, _)| {
                let overlaps = other.start < place.end && place.start < other.end;
                overlaps && other.len() > place.len()
            })
        });
        found.sort_by_key(|(place, _)| place.start);
        found
    }
}

/// Returns the value of a column in the first locale of a lineage that has one.
fn cell<'r, T>(cells: &'r BTreeMap<LocaleId, T>, locale: &LocaleId) -> Option<&'r T> {
    let lineage = std::iter::once(locale.clone()).chain(locale.parents());
    lineage.into_iter().find_map(|locale| cells.get(&locale))
}

fn terms_of_row<'r>(
    glossary: &'r Glossary,
    row: &'r GlossaryRow,
    (source, target): (&LocaleId, &LocaleId),
) -> Vec<AgreedTerm> {
    let (Some(written), Some(agreed)) = (cell(&row.terms, source), cell(&row.terms, target)) else {
        return Vec::new();
    };
    let of_target = cell(&row.forbidden_in, target).into_iter().flatten();
    let forbidden: Vec<Phrase> = row
        .forbidden
        .iter()
        .chain(of_target)
        .filter_map(|phrase| Phrase::new(phrase))
        .collect();
    let translations: Vec<Phrase> = agreed.iter().filter_map(|text| Phrase::new(text)).collect();
    let written = written.iter();
    written
        .filter_map(|text| {
            Some(AgreedTerm {
                source: SourceTerm::new(text, source)?,
                translations: translations.clone(),
                forbidden: forbidden.clone(),
                note: row.note.clone(),
                agreed: Agreed::Glossary {
                    path: glossary.path.to_string(),
                    line: row.line,
                },
            })
        })
        .collect()
}

/// Returns the terms of the bundles that both locales have as plain text.
fn terms_of_bundles<'a>(
    source: &LocaleEntries<'a>,
    target: &LocaleEntries<'a>,
    source_locale: &LocaleId,
) -> Vec<AgreedTerm> {
    let ids: BTreeSet<&str> = source.ids(EntryKind::Term).collect();
    let terms = ids.into_iter().filter_map(|id| {
        let here = source.find(EntryKind::Term, id)?.entry;
        let there = target.find(EntryKind::Term, id)?.entry;
        let written = texts_of(here)?.into_iter().next()?;
        let is_long_enough = written.chars().count() >= SHORTEST_NAME;
        let translations: Vec<_> = texts_of(there)?
            .iter()
            .filter_map(|text| Phrase::new(text))
            .collect();
        (is_long_enough && !translations.is_empty()).then_some(())?;
        Some(AgreedTerm {
            source: SourceTerm::new(&written, source_locale)?,
            translations,
            forbidden: Vec::new(),
            note: None,
            agreed: Agreed::Term(id.to_owned()),
        })
    });
    terms.collect()
}

/// Returns what a term reads in each of its variants, the default first; nothing where that is not
/// known from its text alone.
fn texts_of(entry: EntryView<'_>) -> Option<Vec<String>> {
    let pattern = PatternText::of(entry, None, entry.value()?);
    let is_plain = |text: &str| !text.contains(ATOM) && !text.contains('\n');
    let mut branches: Vec<_> = pattern.branches.iter().collect();
    branches.sort_by_key(|branch| !branch.choices().iter().all(|choice| choice.is_default));
    let texts = branches.into_iter().map(|branch| branch.text().trim());
    let texts: Vec<String> = texts.map(str::to_owned).collect();
    texts.iter().all(|text| is_plain(text)).then_some(texts)
}
