//! Flags a variant of a selection by number that no number leads to.
//!
//! ## Why
//!
//! Nobody ever reads it. Mostly the text was meant for numbers that now get another one: no number
//! is `[zero]` in English, and for 0 readers get `[other]`; and Japanese knows no `[one]`.
//!
//! Variants are tried in order. After `[one]`, `[1]` has nothing left where `[one]` has the 1, nor has
//! `[one]` after `[1]` where it has no other number. The default variant is never flagged. What is
//! so in the source already is told there alone.
//!
//! ## Example
//!
//! ```fluent
//! files = { $count ->
//!     [zero] No files
//!     [one] One file
//!    *[other] { $count } files
//! }
//! ```
//!
//! ## Way out
//!
//! Write `[0]`, `[1]` or `[2]` for that number alone, before the categories, or remove the variant.

use crate::check::plurals::{PluralSelection, category_of, each_plural_selection, integer_of};
use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::VariantView;
use crate::locale::{FractionDigits, PluralKind};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unreachable-variant",
    severity: Severity::Warning,
    summary: "no number leads to a variant of a selection by number",
    scope: CheckScope::File(check),
    source: include_str!("unreachable_variant.rs"),
};

/// Why no number leads to a variant.
enum Reason<'a> {
    /// The language has no such category, or not of numbers that are written so.
    NoNumber(&'a str),
    /// Its numbers are taken by variants before it, the key of one of which this is.
    Taken(&'a str),
}

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    each_plural_selection(context, |plural| {
        for (place, variant) in plural.variants.iter().enumerate() {
            if variant.is_default() {
                continue;
            }
            let reason = reason(plural, place, *variant);
            if let Some(reason) =
                reason.filter(|reason| !is_fault_of_source(context, plural, reason))
            {
                findings.push(finding(context, plural, *variant, &reason));
            }
        }
    });
}

fn reason<'a>(
    plural: &PluralSelection<'a>,
    place: usize,
    variant: VariantView<'a>,
) -> Option<Reason<'a>> {
    let earlier = &plural.variants[..place];
    let key = |variant: &VariantView<'a>| variant.key().name().text;
    if let Some(category) = category_of(variant) {
        if !plural.numbers.is_possible(category) {
            return Some(Reason::NoNumber(category));
        }
        let exact = plural.exact(place);
        let own = plural.numbers.integers(category);
        let taker = earlier
            .iter()
            .find(|variant| integer_of(**variant).is_some_and(|integer| own.contains(&integer)));
        let is_taken = plural.numbers.is_covered_by(category, &exact);
        return taker.filter(|_| is_taken).map(key).map(Reason::Taken);
    }
    let integer = integer_of(variant)?;
    let takes = |variant: &&VariantView<'a>| {
        let category = category_of(**variant);
        category.is_some_and(|category| plural.numbers.integers(category).contains(&integer))
    };
    earlier.iter().find(takes).map(key).map(Reason::Taken)
}

/// Says whether the source has the same category for no number of its own.
fn is_fault_of_source(
    context: &FileContext<'_, '_>,
    plural: &PluralSelection<'_>,
    reason: &Reason<'_>,
) -> bool {
    let (Reason::NoNumber(category), Some(scope)) = (reason, context.fallback) else {
        return false;
    };
    let source = scope.own();
    let Some(entry) = source.entry(plural.entry.kind(), plural.entry.id()) else {
        return false;
    };
    let digits = FractionDigits::default();
    let numbers = scope
        .shared()
        .plural_numbers(source.locale(), plural.kind, digits);
    let is_possible = numbers.is_none_or(|numbers| numbers.is_possible(category));
    let mut selections = entry.selections().into_iter();
    !is_possible
        && selections.any(|selection| {
            let mut variants = selection.select.variants();
            variants.any(|variant| category_of(variant) == Some(*category))
        })
}

fn finding(
    context: &FileContext<'_, '_>,
    plural: &PluralSelection<'_>,
    variant: VariantView<'_>,
    reason: &Reason<'_>,
) -> Finding {
    let (name, key) = (plural.name(), variant.key().name());
    let kind = match plural.kind {
        PluralKind::Cardinal => "",
        PluralKind::Ordinal => "ordinal ",
    };
    let (message, hint) = match reason {
        Reason::NoNumber(category) => (
            format!(
                "no {kind}number is `[{category}]` in `{}`, so that nobody reads this variant of `{name}`",
                context.file().locale()
            ),
            way_out(category).to_owned(),
        ),
        Reason::Taken(other) if category_of(variant).is_some() => (
            format!(
                "`[{}]` of `{name}` has no {kind}number that `[{other}]` before it has not",
                key.text
            ),
            "remove one of them".to_owned(),
        ),
        Reason::Taken(other) => (
            format!(
                "`[{}]` of `{name}` is never read, since `[{other}]` before it has that number",
                key.text
            ),
            format!("put it before `[{other}]`, or remove it"),
        ),
    };
    let finding = plural.finding(context, &CHECK, message);
    finding.at(key.span).with_hint(hint)
}

fn way_out(category: &str) -> &'static str {
    match category {
        "zero" => "write `[0]` for a text of that number alone, or remove it",
        "one" => "write `[1]` for a text of that number alone, or remove it",
        "two" => "write `[2]` for a text of that number alone, or remove it",
        _ => "remove it",
    }
}
