//! Flags a reference of a translation to a term or message that its source does not name there.
//!
//! ## Why
//!
//! Readers are told another name than the author wrote.
//!
//! Fine are entries and attributes that only the language has, and a term for words that the source types out.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! -agency = Sahana News
//! -archive = Sahana Archive
//! footer = Published by { -agency }
//! # ar
//! -agency = سهانا للأنباء
//! -archive = أرشيف سهانا
//! footer = نشرته { -agency } و{ -archive }
//! ```
//!
//! ## Way out
//!
//! Name what the source names.

use crate::check::attributes::Attributes;
use crate::check::name_span;
use crate::check::reference_closure::{EntryName, Lookup, names_of, written};
use crate::check::text::{PatternText, TextPair, each_translation};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};
use crate::text::Span;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "extra-reference",
    severity: Severity::Warning,
    summary: "a translation refers to what its source does not name",
    scope: CheckScope::Pair(check),
    source: include_str!("extra_reference.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    let Some((source, target)) = pair.source.zip(pair.target) else {
        return;
    };
    let original = Lookup {
        scope: source,
        fallback: None,
    };
    let translated = Lookup {
        scope: target,
        fallback: Some(source),
    };
    each_translation(&CHECK, pair, findings, |report, texts| {
        let in_source = names_of(texts.source);
        for name in names_of(texts.target) {
            if in_source.contains(&name)
                || is_private(texts.target, name, original)
                || is_meant(texts, &in_source, name, (original, translated))
            {
                continue;
            }
            let mut branches = texts.target.branches.iter();
            let branch = branches.find(|branch| branch.references().contains(&name));
            let Some(branch) = branch else {
                continue;
            };
            let what = format!(
                "the source does not have `{}`, which stands in",
                written(name)
            );
            let range = 0..branch.text().len();
            if let Some(finding) = report.add(&what, texts.target, branch, range) {
                finding.span = place_of(texts.target, name).or(finding.span);
                finding.hint = Some("name what the source names".into());
            }
        }
    });
}

/// Says whether the source has no such entry, or not the attribute that the translation names.
fn is_private<'a>(
    text: &PatternText<'a>,
    (kind, id): EntryName<'a>,
    original: Lookup<'_, 'a>,
) -> bool {
    let Some(found) = original.find((kind, id)) else {
        return true;
    };
    let known = Attributes::of(found.entry);
    let references = text.entry.references().into_iter();
    let mut own = references.filter(|reference| {
        reference.within == text.attribute && reference.kind == kind && reference.id.text == id
    });
    own.all(|reference| {
        let attribute = reference.attribute.map(|name| name.text);
        attribute.is_some_and(|name| known.get(name).is_none())
    })
}

/// Says whether the source names the same by another way: through a reference of its own, as what
/// stands behind it in the translation, or in words. A circle is told as one.
fn is_meant<'a>(
    texts: TextPair<'_, 'a>,
    in_source: &[EntryName<'a>],
    name: EntryName<'a>,
    (original, translated): (Lookup<'_, 'a>, Lookup<'_, 'a>),
) -> bool {
    let (entry, attribute) = (texts.source.entry, texts.source.attribute);
    let own = (entry.kind(), entry.id());
    let behind = translated.behind(name);
    name == own
        || behind.contains(&own)
        || in_source.iter().any(|name| behind.contains(name))
        || original.closure(entry, attribute).contains(&name)
        || original.types_out(texts.source, name)
}

fn place_of(text: &PatternText<'_>, (kind, id): EntryName<'_>) -> Option<Span> {
    let mut references = text.entry.references().into_iter();
    let reference = references.find(|reference| {
        reference.within == text.attribute && reference.kind == kind && reference.id.text == id
    })?;
    Some(name_span::of_kind(kind, reference.id.span))
}
