//! The parser's reasons in plain words.

use fluent_syntax::parser::ErrorKind;

use super::nesting::MAX_DEPTH;

/// Says that an entry nests too deeply to be read.
pub(super) fn explain_depth() -> String {
    format!("placeables are nested more than {MAX_DEPTH} deep")
}

/// Says what is wrong, for somebody who knows the file but not the grammar; no full stop.
pub(super) fn explain(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken(token) => format!("`{token}` is expected here"),
        ErrorKind::ExpectedCharRange { range } if range.contains("a-z") => {
            "a name is expected here; it starts with a letter from a to z".to_owned()
        }
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            "a line break is expected here; each variant stands on a line of its own".to_owned()
        }
        ErrorKind::ExpectedCharRange { range } => {
            format!("one of the characters {range} is expected here")
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("the message `{entry_id}` has neither a value nor an attribute")
        }
        ErrorKind::ExpectedTermField { entry_id } => format!("the term `-{entry_id}` has no value"),
        ErrorKind::ForbiddenCallee => {
            "only a function, in capitals such as `NUMBER`, can be called".to_owned()
        }
        ErrorKind::MissingDefaultVariant => {
            "the selection has no default variant; mark one with `*`, as in `*[other]`".to_owned()
        }
        ErrorKind::MissingValue => "a value is expected here".to_owned(),
        ErrorKind::MultipleDefaultVariants => {
            "the selection has two default variants; only one may have `*`".to_owned()
        }
        ErrorKind::MessageReferenceAsSelector => "a message cannot be a selector".to_owned(),
        ErrorKind::TermReferenceAsSelector => {
            "a term cannot be a selector; one of its attributes can".to_owned()
        }
        ErrorKind::MessageAttributeAsSelector => {
            "an attribute of a message cannot be a selector".to_owned()
        }
        ErrorKind::TermAttributeAsPlaceable => {
            "an attribute of a term can only be a selector".to_owned()
        }
        ErrorKind::UnterminatedStringLiteral => {
            "the string has no closing quotation mark on its line".to_owned()
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            "an argument without a name stands after one with a name".to_owned()
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            format!("the argument `{name}` is given twice")
        }
        ErrorKind::UnknownEscapeSequence(sequence) => {
            format!("`\\{sequence}` is no escape; only `\\\\`, `\\\"`, `\\uXXXX` and `\\UXXXXXX` are")
        }
        ErrorKind::InvalidUnicodeEscapeSequence(sequence) => {
            format!("`{sequence}` is no Unicode character")
        }
        ErrorKind::UnbalancedClosingBrace => {
            "a `}` closes nothing; write `{\"}\"}` for the character".to_owned()
        }
        ErrorKind::ExpectedInlineExpression => {
            "a variable, message, term, function, string or number is expected after `{`".to_owned()
        }
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "only a variable, a function, a term's attribute, a string or a number can be a selector"
                .to_owned()
        }
        ErrorKind::ExpectedLiteral => {
            "the value of a named argument is a string in quotes or a number".to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::fluent::parse;

    #[test]
    fn reasons_are_one_line_of_plain_words() {
        let outline = parse("a = { $n -> *[other] x }\n");
        let reason = &outline.junk[0].reason;
        assert!(
            reason.starts_with("a line break is expected here"),
            "{reason}"
        );
        assert!(!reason.contains('\n'), "{reason:?}");
    }
}
