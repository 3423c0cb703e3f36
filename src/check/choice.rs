//! The variants that lead to a branch of a pattern.

use crate::fluent::{Element, SelectView};
use crate::text::Span;

/// A variant on the way to a branch.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice<'a> {
    /// The variable by which it is chosen, bare or inside a function.
    pub(super) variable: Option<&'a str>,
    /// The key.
    pub(super) key: &'a str,
    /// Where the key stands; none in a message that is referred to.
    pub(super) span: Option<Span>,
    /// Whether it is the default variant.
    pub(super) is_default: bool,
}

/// Says whether a branch that `choices` lead to can go on with this variant: not where another
/// variant was chosen before by the same variable.
pub(super) fn admits(
    choices: &[Choice<'_>],
    variable: Option<&str>,
    key: &str,
    select: SelectView<'_>,
) -> bool {
    let mut choices = choices.iter();
    let earlier = choices.find(|choice| variable.is_some() && choice.variable == variable);
    let Some(earlier) = earlier else {
        return true;
    };
    earlier.key == key
        || select
            .variants()
            .all(|variant| variant.key().name().text != earlier.key)
}

/// Returns the variable that a selector asks for, bare or as an argument.
pub(super) fn first_variable(selector: Element<'_>) -> Option<&str> {
    match selector {
        Element::Variable(name) => Some(name.text),
        Element::Function { mut arguments, .. } => arguments.find_map(first_variable),
        _ => None,
    }
}

/// Returns the keys that lead to a branch, as `[few]` or `[few][male]`.
pub(super) fn name_of(choices: &[Choice<'_>]) -> String {
    let keys = choices.iter().map(|choice| format!("[{}]", choice.key));
    keys.collect()
}
