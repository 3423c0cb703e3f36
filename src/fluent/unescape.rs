//! What the escapes of a string literal stand for.

use std::borrow::Cow;

use fluent_syntax::unicode::unescape_unicode_to_string;

/// Returns the text of a string literal that is written as `literal`, its quotes left out.
#[must_use]
pub fn unescape(literal: &str) -> Cow<'_, str> {
    unescape_unicode_to_string(literal)
}
