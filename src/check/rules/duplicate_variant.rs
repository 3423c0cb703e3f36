//! Flags a selection that has a key twice.
//!
//! ## Why
//!
//! Variants are tried in order, so that nobody reads the second. `[1]` and `[1.0]` are one key.
//!
//! ## Example
//!
//! ```fluent
//! files = { $count ->
//!     [one] { $count } plik
//!     [few] { $count } pliki
//!     [few] { $count } plików
//!    *[many] { $count } plików
//! }
//! ```
//!
//! ## Way out
//!
//! Remove one of them, or give it the key that was meant.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::check::{Check, CheckScope, FileContext};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::{EntryView, Name, Selection, VariantKey};
use crate::text::Span;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "duplicate-variant",
    severity: Severity::Error,
    summary: "a selection has a key twice",
    scope: CheckScope::File(check),
    source: include_str!("duplicate_variant.rs"),
};

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let entries = context.file().view().entries();
    for entry in entries.filter(|entry| !entry.entry().is_truncated) {
        for selection in entry.selections() {
            let mut first_by_key: HashMap<Cow<'_, str>, Span> = HashMap::new();
            for variant in selection.select.variants() {
                let name = variant.key().name();
                match first_by_key.get(&normalized(variant.key())) {
                    Some(first) => {
                        findings.push(finding(context, entry, selection, (name, *first)))
                    }
                    None => {
                        first_by_key.insert(normalized(variant.key()), name.span);
                    }
                }
            }
        }
    }
}

/// Returns a key as it is compared: a number without the zeros that make no difference.
fn normalized(key: VariantKey<'_>) -> Cow<'_, str> {
    let VariantKey::Number(name) = key else {
        return Cow::Borrowed(key.name().text);
    };
    let (sign, digits) = match name.text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", name.text),
    };
    let (integer, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let (integer, fraction) = (
        integer.trim_start_matches('0'),
        fraction.trim_end_matches('0'),
    );
    match (integer, fraction) {
        ("", "") => Cow::Borrowed("0"),
        _ => Cow::Owned(format!("{sign}{integer}.{fraction}")),
    }
}

fn finding(
    context: &FileContext<'_, '_>,
    entry: EntryView<'_>,
    selection: Selection<'_>,
    (name, first): (Name<'_>, Span),
) -> Finding {
    let id = entry.display_id();
    let within = selection.within;
    let place = within.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
    let file = context.file();
    let mut finding = file
        .finding(
            &CHECK,
            format!("`{place}` has the variant `[{}]` twice", name.text),
        )
        .about(id)
        .at(name.span)
        .with_related(file.path().clone(), first, "the first stands here")
        .with_hint("remove one of them, or give it the key that was meant");
    finding.subject.attribute = within.map(str::to_owned);
    finding
}

#[cfg(test)]
mod tests {
    use crate::fluent::{EntryKind, View, parse};

    use super::*;

    #[test]
    fn numbers_are_compared_by_value() {
        let text =
            "a = { $n ->\n    [1] x\n    [01.0] x\n    [-0] x\n    [0.50] x\n   *[one] x\n}\n";
        let outline = parse(text);
        let entry = View::new(text, &outline).entry(EntryKind::Message, "a");
        let select = entry.unwrap().selections()[0].select;
        let keys: Vec<_> = select
            .variants()
            .map(|variant| normalized(variant.key()))
            .collect();
        assert_eq!(keys, ["1.", "1.", "0", ".5", "one"]);
    }
}
