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

/// What to do about an entry that nests too deeply.
pub(super) const DEPTH_WAY_OUT: &str = "make a message or term of the inner placeables";

/// Says what to do about it, for the most likely cause.
pub(super) fn way_out(kind: &ErrorKind) -> String {
    let way_out = match kind {
        ErrorKind::ExpectedToken(token) => return token_way_out(*token),
        ErrorKind::ExpectedCharRange { range } if range.contains("a-z") => {
            "write a name such as `nav-home` or `$count`, without blanks or other letters in it"
        }
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            "start a new line after `->` and before each `[…]` and the closing `}`"
        }
        ErrorKind::ExpectedCharRange { .. } => "write a number in the digits 0 to 9, as `1.5`",
        ErrorKind::ExpectedMessageField { .. } => {
            "write its text after `=`, or `{ \"\" }` where it is meant to be empty"
        }
        ErrorKind::ExpectedTermField { .. } => "write its text after `=`; a term needs one",
        ErrorKind::ForbiddenCallee => "write the function in capitals, or leave out the `(…)`",
        ErrorKind::MissingDefaultVariant => "put `*` before the last variant: `*[other]`",
        ErrorKind::MultipleDefaultVariants => "take the `*` away from all variants but one",
        ErrorKind::MissingValue => "write a text after `=` or `]`, or `{ \"\" }` for none",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "select on a variable: `{ $count -> … }`"
        }
        ErrorKind::TermReferenceAsSelector => "select on an attribute: `{ -term.gender -> … }`",
        ErrorKind::TermAttributeAsPlaceable => {
            "show the term itself, or select on the attribute: `{ -term.gender -> … }`"
        }
        ErrorKind::UnterminatedStringLiteral => "close the string with `\"` on the same line",
        ErrorKind::PositionalArgumentFollowsNamed => {
            "put arguments without a name first: `NUMBER($count, minimumFractionDigits: 2)`"
        }
        ErrorKind::DuplicatedNamedArgument(_) => "take one of the two away",
        ErrorKind::UnknownEscapeSequence(_) => "write a backslash that is meant as `\\\\`",
        ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "write the number of a character: four of 0-9 and A-F after `\\u`, six after `\\U`"
        }
        ErrorKind::UnbalancedClosingBrace => "take the `}` away, or write `{\"}\"}`",
        ErrorKind::ExpectedInlineExpression => {
            "name what is meant, as in `{ $count }`, or write `{\"{\"}` where a brace is meant"
        }
        ErrorKind::ExpectedLiteral => "put the value in quotes: `style: \"long\"`",
    };
    way_out.to_owned()
}

fn token_way_out(token: char) -> String {
    match token {
        '}' => "close the `{`, or write `{\"{\"}` where a brace is meant".to_owned(),
        '=' => "write `id = text`; a line that continues a text is indented".to_owned(),
        ']' => "close the key of the variant: `[one] text`".to_owned(),
        ')' => "close the `(` of the arguments".to_owned(),
        '-' | '>' => "a selection is `{ $count -> … }`".to_owned(),
        _ => format!("put `{token}` where reading stops"),
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

    #[test]
    fn each_fault_has_a_way_out() {
        let faults = [
            ("a = { $n\n", "close the `{`"),
            ("a = { $n ->\n    [one] x\n}\n", "`*[other]`"),
            ("a = { $n ->\n   *[one] x\n   *[b] y\n}\n", "but one"),
            ("a = { \"\\x\" }\n", "`\\\\`"),
            ("a = { \"x }\n", "close the string"),
            ("a = }\n", "take the `}` away"),
            ("a = { $n -> *[other] x }\n", "start a new line"),
            ("a = { -t.x }\n", "show the term itself"),
            ("a = { number($n) }\n", "in capitals"),
            ("a = { \"\\u00g0\" }\n", "four of"),
            ("a\n", "`id = text`"),
            ("-a =\n", "a term needs one"),
            ("a = { }\n", "as in `{ $count }`"),
        ];
        for (text, expected) in faults {
            let outline = parse(text);
            let way_out = &outline.junk[0].way_out;
            assert!(way_out.contains(expected), "{text:?}: {way_out}");
        }
    }
}
