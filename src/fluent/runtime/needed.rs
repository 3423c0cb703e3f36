//! The arguments of a message that it takes in.
//!
//! A page passes all that it knows to every message; a value that no placeable asks for is not
//! made ready.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

use super::arguments::Arguments;
use super::formats::LocaleFormats;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// So many expressions are looked at; a message with more is given all arguments.
const MOST_EXPRESSIONS: usize = 64;

/// Returns the arguments that `pattern` takes in, as `fluent_bundle` has them.
pub(super) fn needed_by<'a>(
    pattern: &'a Pattern<&'a str>,
    bundle: &'a Bundle,
    given: &'a Arguments,
    formats: &'a LocaleFormats,
) -> FluentArgs<'a> {
    if given.is_empty() {
        return FluentArgs::new();
    }
    let mut needed = Needed {
        bundle,
        given,
        formats,
        arguments: FluentArgs::new(),
        left: MOST_EXPRESSIONS,
    };
    match needed.add_pattern(pattern) {
        Some(()) => needed.arguments,
        None => given.to_fluent(formats),
    }
}

struct Needed<'a> {
    bundle: &'a Bundle,
    given: &'a Arguments,
    formats: &'a LocaleFormats,
    arguments: FluentArgs<'a>,
    left: usize,
}

/// Each returns none where there is more than is looked at.
impl<'a> Needed<'a> {
    fn add_pattern(&mut self, pattern: &'a Pattern<&'a str>) -> Option<()> {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.add_expression(expression)?;
            }
        }
        Some(())
    }

    fn add_expression(&mut self, expression: &'a Expression<&'a str>) -> Option<()> {
        self.left = self.left.checked_sub(1)?;
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector)?;
                variants
                    .iter()
                    .try_for_each(|variant| self.add_pattern(&variant.value))
            }
        }
    }

    fn add_inline(&mut self, inline: &'a InlineExpression<&'a str>) -> Option<()> {
        self.left = self.left.checked_sub(1)?;
        match inline {
            InlineExpression::VariableReference { id } => self.add_variable(id.name),
            InlineExpression::FunctionReference { arguments, .. } => {
                self.add_call(arguments)?;
            }
            InlineExpression::TermReference {
                arguments: Some(arguments),
                ..
            } => self.add_call(arguments)?,
            InlineExpression::MessageReference { id, attribute } => {
                if let Some(message) = self.bundle.get_message(id.name) {
                    let pattern = match attribute {
                        None => message.value(),
                        Some(attribute) => message
                            .get_attribute(attribute.name)
                            .map(|attribute| attribute.value()),
                    };
                    pattern.map_or(Some(()), |pattern| self.add_pattern(pattern))?;
                }
            }
            InlineExpression::Placeable { expression } => self.add_expression(expression)?,
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::TermReference { .. } => {}
        }
        Some(())
    }

    fn add_call(&mut self, arguments: &'a CallArguments<&'a str>) -> Option<()> {
        arguments
            .positional
            .iter()
            .try_for_each(|argument| self.add_inline(argument))
    }

    fn add_variable(&mut self, name: &'a str) {
        if let Some(value) = self.given.get(name) {
            self.arguments.set(name, value.to_fluent(self.formats));
        }
    }
}
