//! Flags a translation that lacks a reference of its source to a term or message.
//!
//! ## Why
//!
//! Names that are typed out are no longer the same everywhere, and stay as they are when the term
//! changes.
//!
//! Translations are compared branch by branch. A reference that stands behind another one, as an
//! agency's name within that of its archive, is there; so is one by which a selection decides.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! -agency = Sahana News
//! footer = Published by { -agency }
//! # ru
//! -agency = Сахана Ньюс
//! footer = Издание Сахана Ньюс
//! ```
//!
//! ## Way out
//!
//! Write `{ -agency }` where the name belongs. Where the language needs another form of it, give the
//! term variants by case.

use crate::check::reference_closure::{EntryName, Lookup, names_of, written};
use crate::check::text::{BranchText, PatternText, TextPair, each_translation};
use crate::check::variable_set::{VariableSet, variables_of};
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::EntryKind;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "missing-reference",
    severity: Severity::Warning,
    summary: "a translation lacks a reference of its source",
    scope: CheckScope::Pair(check),
    source: include_str!("missing_reference.rs"),
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
        for name in names_of(texts.source) {
            let Some(branch) = lacking_branch(texts, name) else {
                continue;
            };
            if original.find(name).is_none() || is_elsewhere(texts, name, (original, translated)) {
                continue;
            }
            let what = format!("`{}` is missing in", written(name));
            let range = 0..branch.text().len();
            if let Some(finding) = report.add(&what, texts.target, branch, range) {
                let is_typed = translated.types_out(texts.target, name);
                finding.hint = Some(hint(name, is_typed).into());
            }
        }
    });
}

/// Returns the first branch of the translation that lacks the reference: any, where all of the source
/// have it; where some have not, only if none has it.
fn lacking_branch<'c, 'a>(
    texts: TextPair<'c, 'a>,
    name: EntryName<'a>,
) -> Option<&'c BranchText<'a>> {
    let has = |branch: &BranchText<'_>| branch.references().contains(&name);
    let is_in_all = texts.source.branches.iter().all(has);
    let target: &'c PatternText<'a> = texts.target;
    let lacking = target.branches.iter().find(|branch| !has(branch))?;
    let is_in_some = target.branches.iter().any(has);
    (is_in_all || !is_in_some).then_some(lacking)
}

/// Says whether the translation has the reference by another way: behind one of its own, in a
/// selector, or as what stands behind it in the source.
fn is_elsewhere<'a>(
    texts: TextPair<'_, 'a>,
    name: EntryName<'a>,
    (original, translated): (Lookup<'_, 'a>, Lookup<'_, 'a>),
) -> bool {
    let own = names_of(texts.target);
    if own.contains(&name) {
        return false;
    }
    if shows_what_is_behind(texts.target, name, original) {
        return true;
    }
    let behind = original.behind(name);
    let (entry, attribute) = (texts.target.entry, texts.target.attribute);
    own.iter().any(|name| behind.contains(name))
        || translated.closure(entry, attribute).contains(&name)
}

/// Says whether the translation shows a variable that the source shows through a message.
fn shows_what_is_behind<'a>(
    target: &PatternText<'a>,
    name: EntryName<'a>,
    original: Lookup<'_, 'a>,
) -> bool {
    let message = Some(name).filter(|(kind, _)| *kind == EntryKind::Message);
    let Some(found) = message.and_then(|name| original.find(name)) else {
        return false;
    };
    let own = VariableSet::of_entry(target.entry);
    variables_of(found.entry)
        .into_iter()
        .any(|variable| own.has(variable))
}

fn hint(name: EntryName<'_>, is_typed: bool) -> String {
    let written = written(name);
    match is_typed {
        true => format!("write `{written}` instead of the words"),
        false => format!("write `{written}` where it belongs"),
    }
}
