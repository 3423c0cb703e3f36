//! Flags a selection by number that lacks a plural category of its language.
//!
//! ## Why
//!
//! Readers of some numbers get the text of others: "5 файла" for "5 файлов".
//!
//! Asked for are the categories that the language gives to the numbers from 0 to 1,000, and to
//! fractions where NUMBER writes the number with fraction digits; French needs no `[many]`, which is
//! for millions. Ordinal numbers, `NUMBER($place, type: "ordinal")`, have categories of their own.
//! An exact number such as `[1]` stands in for a category that has no other numbers. A selection
//! that does not count, as one by `[male]` and `[other]`, is left alone, and so is one by numbers
//! alone, as `[404]` and `[other]`, but for `[1]`.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! files = { $count ->
//!     [one] { $count } file
//!    *[other] { $count } files
//! }
//! # ru
//! files = { $count ->
//!     [one] { $count } файл
//!    *[other] { $count } файлов
//! }
//! ```
//!
//! ## Way out
//!
//! Write the variants. `tarjuma check --fix` adds them with the text of the default variant and says
//! so; put the words into the right form.

use crate::check::plurals::{PluralSelection, category_of, each_plural_selection};
use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Fix, Severity};
use crate::fluent::edit;
use crate::locale::PluralKind;

/// With more selections in it, the default variant is not copied.
const MAX_NESTED: usize = 1;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "missing-plural-variant",
    severity: Severity::Error,
    summary: "a selection by number lacks a plural category of its language",
    scope: CheckScope::File(check),
    source: include_str!("missing_plural_variant.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    each_plural_selection(context, |plural| {
        let missing = missing_categories(plural);
        if !missing.is_empty() {
            findings.push(finding(context, plural, &missing));
        }
    });
}

fn missing_categories(plural: &PluralSelection<'_>) -> Vec<&'static str> {
    let exact = plural.exact(plural.variants.len());
    let is_missing = |category: &&'static str| {
        plural.categories().all(|(key, _)| key != *category)
            && !plural.numbers.is_covered_by(category, &exact)
    };
    let missing: Vec<_> = plural.numbers.required().filter(is_missing).collect();
    let can_be_any = missing.len() == 1 && has_open_default(plural);
    if can_be_any { Vec::new() } else { missing }
}

/// Says whether the default variant is for no category of the language by its key, so that it can be
/// for any one of them.
fn has_open_default(plural: &PluralSelection<'_>) -> bool {
    let category = plural.default().and_then(category_of);
    category.is_none_or(|category| !plural.numbers.is_possible(category))
}

fn finding(
    context: &FileContext<'_, '_>,
    plural: &PluralSelection<'_>,
    missing: &[&'static str],
) -> Finding {
    let numbers = &plural.numbers;
    let exact = plural.exact(plural.variants.len());
    let named: Vec<String> = missing
        .iter()
        .map(|category| format!("`[{category}]` ({})", numbers.samples(category, &exact)))
        .collect();
    let (noun, pronoun) = match missing {
        [_] => ("variant", "it"),
        _ => ("variants", "them"),
    };
    let ordinal = match plural.kind {
        PluralKind::Cardinal => "",
        PluralKind::Ordinal => "ordinal ",
    };
    let message = format!(
        "`{}` lacks the {ordinal}{noun} {}",
        plural.name(),
        listed(&named)
    );
    let mut finding = plural.finding(context, &CHECK, message);
    if let Some(default) = plural.default() {
        finding = finding
            .at(default.key().name().span)
            .with_label("these numbers read like this one");
    }
    finding = finding.with_hint(format!("add {pronoun} before the default variant"));
    finding.fix = fix(context, plural, missing).map(Box::new);
    finding
}

/// Puts the text of the default variant there, for a translator to put into the right form; nested
/// selections would be copied many times over.
fn fix(
    context: &FileContext<'_, '_>,
    plural: &PluralSelection<'_>,
    missing: &[&'static str],
) -> Option<Fix> {
    let text = plural.default()?.value().source();
    if text.matches("->").count() > MAX_NESTED {
        return None;
    }
    let edit = edit::insert_variants(plural.selection.select, missing)?;
    let named: Vec<String> = missing.iter().map(|key| format!("`[{key}]`")).collect();
    let default = plural.default()?.key().name().text;
    let verb = if missing.len() == 1 { "reads" } else { "read" };
    Some(Fix {
        title: format!(
            "{} of `{}` {verb} like `[{default}]`, to be put into the right form",
            listed(&named),
            plural.name()
        ),
        path: context.file().path().clone(),
        edits: vec![edit],
    })
}

/// Returns names as a sentence lists them.
fn listed(names: &[String]) -> String {
    match names.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
    }
}
