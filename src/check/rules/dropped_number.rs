//! Flags a variant that does not show its number, though other numbers lead to it, too.
//!
//! ## Why
//!
//! In Russian, Ukrainian, Serbian, Lithuanian and others `[one]` is for 21, 31 and 101 as well. Where
//! it says "one file", readers with 21 files are told a falsehood.
//!
//! Looked at are `[zero]`, `[one]` and `[two]` of a text that shows the number in other variants. That a
//! language has 0 in `[one]` beside the 1, as French and Hindi do, is not flagged.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! files = { $count ->
//!     [one] One file
//!    *[other] { $count } files
//! }
//! # ru
//! files = { $count ->
//!     [one] Один файл
//!     [few] { $count } файла
//!     [many] { $count } файлов
//!    *[other] { $count } файла
//! }
//! ```
//!
//! ## Way out
//!
//! Show the number in the variant. A text for 1 alone belongs into `[1]`, before `[one]`.

use crate::check::branches::{Branch, Branches};
use crate::check::plurals::{PluralSelection, each_plural_selection};
use crate::check::{Check, CheckScope, FileContext, Found};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::VariantView;
use crate::locale::{PluralKind, sample};
use crate::text::Span;

/// The categories that are named for one number, and that number.
const NAMED: [(&str, u16); 3] = [("zero", 0), ("one", 1), ("two", 2)];

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "dropped-number",
    severity: Severity::Warning,
    summary: "a variant for several numbers does not show which it is",
    scope: CheckScope::File(check),
    source: include_str!("dropped_number.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    each_plural_selection(context, |plural| {
        let Some(variable) = plural
            .variable
            .filter(|_| plural.kind == PluralKind::Cardinal)
        else {
            return;
        };
        for (place, variant) in plural.variants.iter().enumerate() {
            let misread = misread(plural, place, *variant);
            if !misread.is_empty() && drops(context, plural, *variant, variable) {
                findings.push(finding(context, plural, *variant, (variable, &misread)));
            }
        }
    });
}

/// Returns the numbers beyond 1 that lead to the variant and are not the one it is named for.
fn misread(plural: &PluralSelection<'_>, place: usize, variant: VariantView<'_>) -> Vec<u16> {
    let key = variant.key().name().text;
    let mut named = NAMED.iter();
    let Some((_, own)) = named.find(|(category, _)| *category == key) else {
        return Vec::new();
    };
    let exact = plural.exact(place);
    let integers = plural.numbers.integers(key).iter().copied();
    integers
        .filter(|integer| integer != own && *integer > 1 && !exact.contains(integer))
        .collect()
}

/// Says whether a text with this variant does not display the number, and one with another does.
fn drops<'a>(
    context: &FileContext<'_, 'a>,
    plural: &PluralSelection<'a>,
    variant: VariantView<'a>,
    variable: &str,
) -> bool {
    let (path, pattern) = (context.file().path(), plural.selection.pattern);
    let entry = plural.entry;
    let branches = Branches::of(
        Found { path, entry },
        pattern,
        context.scope,
        context.fallback,
    );
    let leads_to = |branch: &&Branch<'a>, key: Span| {
        let mut choices = branch.choices.iter();
        choices.any(|choice| choice.span == Some(key))
    };
    let own = variant.key().name().span;
    let others = plural.variants.iter().map(|other| other.key().name().span);
    let others: Vec<Span> = others.filter(|other| *other != own).collect();
    let mut with_own = branches.list.iter().filter(|branch| leads_to(branch, own));
    let mut with_others = branches
        .list
        .iter()
        .filter(|branch| others.iter().any(|other| leads_to(branch, *other)));
    branches.is_complete
        && with_own.any(|branch| !branch.shows(variable))
        && with_others.any(|branch| branch.shows(variable))
}

fn finding(
    context: &FileContext<'_, '_>,
    plural: &PluralSelection<'_>,
    variant: VariantView<'_>,
    (variable, misread): (&str, &[u16]),
) -> Finding {
    let key = variant.key().name();
    let message = format!(
        "`[{}]` of `{}` does not show `${variable}`, and is read for {}, too",
        key.text,
        plural.name(),
        sample(misread)
    );
    let own = NAMED.iter().find(|(category, _)| *category == key.text);
    let own = own.map_or(1, |(_, number)| *number);
    plural
        .finding(context, &CHECK, message)
        .at(key.span)
        .with_hint(format!(
            "show the number, and write a text for {own} alone as `[{own}]`"
        ))
}
