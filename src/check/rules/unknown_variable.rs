//! Flags a variable in a translation that its source does not have.
//!
//! ## Why
//!
//! The program gives a message the variables that its source asks for. Readers of the translation
//! see `{$nmae}` in place of the name.
//!
//! Known are the variables of the value and all attributes of the source message, those of the
//! messages it refers to, and, in an article, the `vars:` of its front matter. Variables of a term
//! are its own parameters and are not compared.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! welcome = Welcome, { $name }
//! # es
//! welcome = Te damos la bienvenida, { $nombre }
//! ```
//!
//! ## Way out
//!
//! Use the name that the source uses. Names of variables are not translated. `tarjuma check --fix`
//! puts slips of the pen right.

use crate::check::variable_set::{each_variable_of, variables_of};
use crate::check::variables::unknown;
use crate::check::{Check, CheckScope, PairContext, name_span};
use crate::diagnostic::{Finding, Fix, Severity};
use crate::fluent::{EntryKind, EntryView, Name};
use crate::text::{TextEdit, nearest_name};

/// So many variables of the source are offered.
const NAMED: usize = 20;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unknown-variable",
    severity: Severity::Error,
    summary: "a translation has a variable that its source does not have",
    scope: CheckScope::Pair(check),
    source: include_str!("unknown_variable.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    for &(source, target) in &pair.pairing.translated {
        if source.kind() == EntryKind::Term {
            continue;
        }
        let unknown = unknown((source, target), pair);
        if unknown.is_empty() {
            continue;
        }
        let mut known = variables_of(source);
        known.truncate(NAMED);
        for name in unknown {
            let finding = finding(pair, source, target, name);
            let finding = finding.map(|finding| finding.with_hint(hint(name.text, &known)));
            let fix = fix(pair, source, target, name);
            findings.extend(finding.map(|finding| match fix {
                Some(fix) => finding.with_fix(fix),
                None => finding,
            }));
        }
    }
}

fn finding(
    pair: &PairContext<'_, '_>,
    source: EntryView<'_>,
    target: EntryView<'_>,
    name: Name<'_>,
) -> Option<Finding> {
    let id = target.display_id();
    let message = format!("the source of `{id}` has no variable `${}`", name.text);
    let finding = pair
        .target?
        .own()
        .finding(&CHECK, message)
        .about(id)
        .at(name_span::of_variable(name));
    Some(pair.beside_source(finding, name_span::of_entry(source)))
}

/// Gives a misspelt variable the name that is near and that the translation lacks; where it lacks
/// none, the one name of the source that is near.
fn fix(
    pair: &PairContext<'_, '_>,
    source: EntryView<'_>,
    target: EntryView<'_>,
    name: Name<'_>,
) -> Option<Fix> {
    let present = variables_of(target);
    let known = variables_of(source);
    let lacking = known.iter().copied();
    let lacking = lacking.filter(|known| !present.contains(known));
    let near = nearest_name(name.text, lacking).or_else(|| only_near_name(name.text, &known))?;
    let mut edits = Vec::new();
    each_variable_of(target, &mut |found| {
        if found.text == name.text {
            edits.push(TextEdit::replace(found.span, near));
        }
    });
    Some(Fix {
        title: format!(
            "`{}` has `${near}` for `${}`",
            target.display_id(),
            name.text
        ),
        path: pair.target?.own().path().clone(),
        edits,
    })
}

/// Returns the name that is near, if no other one is.
fn only_near_name<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let mut near = known
        .iter()
        .copied()
        .filter(|known| nearest_name(name, [*known]).is_some());
    near.next().filter(|_| near.next().is_none())
}

fn hint(name: &str, known: &[&str]) -> String {
    if let Some(near) = nearest_name(name, known.iter().copied()) {
        return format!("did you mean `${near}`?");
    }
    let names: Vec<_> = known.iter().map(|name| format!("`${name}`")).collect();
    match names.as_slice() {
        [] => "the source has no variables; write the text instead".to_owned(),
        names => format!("the source has {}", names.join(", ")),
    }
}
