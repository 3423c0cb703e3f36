//! Selections by plural category, for the checks of plurals.

use std::sync::Arc;

use crate::check::Check;
use crate::check::FileContext;
use crate::check::choice::first_variable;
use crate::diagnostic::Finding;
use crate::fluent::functions::{NumberKind, NumberOptions, NumberType, Precision};
use crate::fluent::{
    Element, Elements, EntryKind, EntryView, SelectView, Selection, VariantKey, VariantView,
};
use crate::locale::{FractionDigits, PluralKind, PluralNumbers, is_plural_category};

/// A selection by plural category.
#[derive(Debug)]
pub(super) struct PluralSelection<'a> {
    /// The entry in which it stands.
    pub(super) entry: EntryView<'a>,
    /// Where in it.
    pub(super) selection: Selection<'a>,
    /// The variants in order.
    pub(super) variants: Vec<VariantView<'a>>,
    /// The variable that is counted; none for a number in the text.
    pub(super) variable: Option<&'a str>,
    /// What is counted.
    pub(super) kind: PluralKind,
    /// Which numbers of the locale have which category.
    pub(super) numbers: Arc<PluralNumbers>,
}

/// Calls `look` with each selection by plural category of a file, if the rules of its locale are
/// known.
///
/// Terms select by what they are given, often the word "one"; theirs count where NUMBER says so.
pub(super) fn each_plural_selection<'a>(
    context: &FileContext<'_, 'a>,
    mut look: impl FnMut(&PluralSelection<'a>),
) {
    let file = context.file();
    let whole = file
        .unique_entries()
        .filter(|entry| !entry.entry().is_truncated);
    for entry in whole {
        for selection in entry.selections() {
            let Some(counter) = Counter::of(selection.select) else {
                continue;
            };
            let variants: Vec<_> = selection.select.variants().collect();
            if !is_plural(context, entry, selection, (&counter, &variants)) {
                continue;
            }
            let shared = context.scope.shared();
            let numbers = shared.plural_numbers(file.locale(), counter.kind, counter.digits);
            if let Some(numbers) = numbers {
                look(&PluralSelection {
                    entry,
                    selection,
                    variants,
                    variable: counter.variable,
                    kind: counter.kind,
                    numbers,
                });
            }
        }
    }
}

impl<'a> PluralSelection<'a> {
    /// Returns the default variant.
    pub(super) fn default(&self) -> Option<VariantView<'a>> {
        let mut variants = self.variants.iter();
        variants.find(|variant| variant.is_default()).copied()
    }

    /// Returns the variants whose keys are plural categories.
    pub(super) fn categories(&self) -> impl Iterator<Item = (&'a str, VariantView<'a>)> {
        self.variants.iter().filter_map(|variant| {
            let name = category_of(*variant)?;
            Some((name, *variant))
        })
    }

    /// Returns the integers that have variants of their own, among the first `count` variants.
    pub(super) fn exact(&self, count: usize) -> Vec<u16> {
        let variants = self.variants.iter().take(count);
        variants
            .filter_map(|variant| integer_of(*variant))
            .collect()
    }

    /// Starts a finding of `check` about the selection.
    pub(super) fn finding(
        &self,
        context: &FileContext<'_, '_>,
        check: &Check,
        message: String,
    ) -> Finding {
        let file = context.file();
        let mut finding = file.finding(check, message).about(self.entry.display_id());
        finding.subject.attribute = self.selection.within.map(str::to_owned);
        finding
    }

    /// Returns how messages name the pattern: `files.title`.
    pub(super) fn name(&self) -> String {
        let id = self.entry.display_id();
        match self.selection.within {
            None => id,
            Some(attribute) => format!("{id}.{attribute}"),
        }
    }
}

/// Returns the plural category that a variant is for.
pub(super) fn category_of(variant: VariantView<'_>) -> Option<&str> {
    match variant.key() {
        VariantKey::Word(name) => is_plural_category(name.text).then_some(name.text),
        VariantKey::Number(_) => None,
    }
}

/// Returns the integer that a variant is for: 1 for `[1]` and `[1.0]`.
pub(super) fn integer_of(variant: VariantView<'_>) -> Option<u16> {
    let VariantKey::Number(name) = variant.key() else {
        return None;
    };
    let (integer, fraction) = name.text.split_once('.').unwrap_or((name.text, ""));
    let is_whole = fraction.bytes().all(|digit| digit == b'0');
    integer.parse().ok().filter(|_| is_whole)
}

/// What a selector counts.
#[derive(Clone, Copy, Debug)]
struct Counter<'a> {
    variable: Option<&'a str>,
    kind: PluralKind,
    digits: FractionDigits,
    is_number: bool,
}

impl<'a> Counter<'a> {
    fn of(select: SelectView<'a>) -> Option<Self> {
        let selector = select.selector();
        let variable = first_variable(selector);
        if let Element::Variable(_) = selector {
            return Some(Self {
                variable,
                kind: PluralKind::Cardinal,
                digits: FractionDigits::default(),
                is_number: false,
            });
        }
        let options = select.number_options()?.ok()?;
        Some(Self {
            variable,
            kind: match options.number_type {
                NumberType::Cardinal => PluralKind::Cardinal,
                NumberType::Ordinal => PluralKind::Ordinal,
            },
            digits: digits_of(&options)?,
            is_number: true,
        })
    }
}

/// Returns how many fraction digits a number has; none where that depends on the number.
fn digits_of(options: &NumberOptions) -> Option<FractionDigits> {
    let digit = |digits: u16| u8::try_from(digits).unwrap_or(u8::MAX);
    match options.precision {
        _ if options.kind == NumberKind::Percent || options.compact.is_some() => None,
        Precision::AsWritten => Some(FractionDigits::default()),
        Precision::Fraction(least, greatest) => Some(FractionDigits {
            least: digit(least),
            greatest: digit(greatest),
        }),
        Precision::Significant(..) | Precision::Compact => None,
    }
}

/// Says whether a selection is by plural category: all its keys are categories or numbers, and it,
/// its source or a text with the number beside `other` shows that it counts.
fn is_plural<'a>(
    context: &FileContext<'_, 'a>,
    entry: EntryView<'a>,
    selection: Selection<'a>,
    (counter, variants): (&Counter<'a>, &[VariantView<'a>]),
) -> bool {
    let is_counting = |variant: &VariantView<'_>| {
        let is_number = matches!(variant.key(), VariantKey::Number(_));
        variant.is_default() || is_number || category_of(*variant).is_some()
    };
    if !variants.iter().all(is_counting) || entry.kind() == EntryKind::Term && !counter.is_number {
        return false;
    }
    (variants.len() > 1 && variants.iter().any(is_of_some_numbers))
        || counts_without_categories(counter, variants)
        || source_counts(context, entry, selection, counter)
}

/// Says whether a selection without categories counts: its `other` shows the number, and beside it
/// stand variants for one, perhaps with one for nothing. Other numbers alone may be codes, years or
/// marks, whose names no plural changes, and nothing alone leaves the unit open.
fn counts_without_categories(counter: &Counter<'_>, variants: &[VariantView<'_>]) -> bool {
    let default = variants.iter().find(|variant| variant.is_default());
    let shows_number = default.is_some_and(|default| {
        category_of(*default) == Some("other")
            && counter
                .variable
                .is_some_and(|variable| shows(default.value().elements(), variable))
    });
    let is_exact = |variant: &&VariantView<'_>| matches!(variant.key(), VariantKey::Number(_));
    let mut exact = variants.iter().filter(is_exact).map(|key| integer_of(*key));
    let is_ordinal = counter.kind == PluralKind::Ordinal;
    let is_number = counter.is_number && exact.clone().next().is_none();
    let is_of_one = exact.clone().any(|number| number == Some(1))
        && exact.all(|number| matches!(number, Some(0 | 1)));
    shows_number && (is_ordinal || is_number || is_of_one)
}

/// Says whether a variant is for a category other than `other`, which selections by anything have.
fn is_of_some_numbers(variant: &VariantView<'_>) -> bool {
    category_of(*variant).is_some_and(|category| category != "other")
}

/// Says whether the source selects by plural category of the same variable.
fn source_counts(
    context: &FileContext<'_, '_>,
    entry: EntryView<'_>,
    selection: Selection<'_>,
    counter: &Counter<'_>,
) -> bool {
    let source = context.fallback.map(|scope| scope.own());
    let Some(source) = source.and_then(|file| file.entry(entry.kind(), entry.id())) else {
        return false;
    };
    source.selections().into_iter().any(|other| {
        let mut variants = other.select.variants();
        other.select.variants().count() > 1
            && other.within == selection.within
            && first_variable(other.select.selector()) == counter.variable
            && variants.any(|variant| is_of_some_numbers(&variant))
    })
}

/// Says whether elements display a variable, bare or formatted.
fn shows(elements: Elements<'_>, variable: &str) -> bool {
    let mut elements = elements;
    elements.any(|element| match element {
        Element::Variable(name) => name.text == variable,
        Element::Function { arguments, .. } => shows(arguments, variable),
        Element::Select(select) => select
            .variants()
            .any(|variant| shows(variant.value().elements(), variable)),
        _ => false,
    })
}
