//! Selections by plural category.

use super::element::{Element, SelectView, VariantKey, VariantView};
use super::view::PatternView;
use crate::locale::{LocaleId, PluralKind, is_plural_category, plural_categories};

const OTHER: &str = "other";

/// A variant of a selection as it is to be written in another locale.
pub(super) struct ScaffoldVariant<'a> {
    pub(super) key: &'a str,
    pub(super) is_default: bool,
    pub(super) value: PatternView<'a>,
}

/// Returns the variants that a selection has in `locale`, each with the text of the source's variant
/// of that key or, where there is none, of its default one; nothing for a selection that is not by
/// plural category.
pub(super) fn scaffold_variants<'a>(
    select: SelectView<'a>,
    locale: &LocaleId,
) -> Option<Vec<ScaffoldVariant<'a>>> {
    let kind = plural_kind(select)?;
    let variants: Vec<VariantView<'a>> = select.variants().collect();
    let default = *variants.iter().find(|variant| variant.is_default())?;
    let numbers = variants
        .iter()
        .filter(|variant| matches!(variant.key(), VariantKey::Number(_)));
    let numbers = numbers.map(|variant| ScaffoldVariant {
        key: variant.key().name().text,
        is_default: false,
        value: variant.value(),
    });
    let categories = plural_categories(locale, kind).into_iter().map(|category| {
        let mut same = variants.iter();
        let same = same.find(|variant| variant.key().name().text == category);
        ScaffoldVariant {
            key: category,
            is_default: category == OTHER,
            value: same.unwrap_or(&default).value(),
        }
    });
    Some(numbers.chain(categories).collect())
}

/// Returns what a selection counts, if it selects by plural category.
fn plural_kind(select: SelectView<'_>) -> Option<PluralKind> {
    let is_of_number = |variant: VariantView<'_>| match variant.key() {
        VariantKey::Number(_) => true,
        VariantKey::Word(name) => is_plural_category(name.text),
    };
    let has_other = |variant: VariantView<'_>| variant.key().name().text == OTHER;
    if !select.variants().all(is_of_number) || !select.variants().any(has_other) {
        return None;
    }
    match select.selector() {
        Element::Variable(_) => Some(PluralKind::Cardinal),
        Element::Function { id, mut arguments } if id.text == "NUMBER" => {
            let is_ordinal = arguments.any(|argument| match argument {
                Element::Argument(argument) => {
                    argument.name.text == "type"
                        && matches!(argument.value(), Element::String(name) if name.text == "ordinal")
                }
                _ => false,
            });
            Some(match is_ordinal {
                true => PluralKind::Ordinal,
                false => PluralKind::Cardinal,
            })
        }
        _ => None,
    }
}
