//! The pieces of a compiled pattern.

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// These characters.
    Literal(String),
    /// Any characters but `/`.
    Star,
    /// Any folders, each with the `/` after it.
    Folders,
    /// The name of a locale.
    Locale,
}

impl Token {
    /// Says whether the token stands for different texts in different paths of one locale.
    pub(super) fn is_wildcard(&self) -> bool {
        matches!(self, Self::Star | Self::Folders)
    }
}

/// Adds characters, to the literal that `tokens` end with if there is one.
pub(super) fn push_literal(tokens: &mut Vec<Token>, text: &str) {
    match tokens.last_mut() {
        _ if text.is_empty() => {}
        Some(Token::Literal(last)) => last.push_str(text),
        _ => tokens.push(Token::Literal(text.to_owned())),
    }
}

/// Adds a token, joining literals.
pub(super) fn push(tokens: &mut Vec<Token>, token: &Token) {
    match token {
        Token::Literal(text) => push_literal(tokens, text),
        other => tokens.push(other.clone()),
    }
}

/// Writes tokens out, with these texts for the wildcards in order.
pub(super) fn fill<'t>(
    tokens: &[Token],
    wildcards: impl IntoIterator<Item = &'t str>,
    locale: &str,
) -> String {
    let mut wildcards = wildcards.into_iter();
    let mut text = String::new();
    for token in tokens {
        text.push_str(match token {
            Token::Literal(literal) => literal,
            Token::Locale => locale,
            Token::Star | Token::Folders => wildcards.next().unwrap_or_default(),
        });
    }
    text
}
