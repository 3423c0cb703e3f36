//! Addresses of the web that pages lead to.

use std::str::FromStr;

use thiserror::Error;

/// An address of the web: `https://social.example/@daily`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(String);

/// A text that is no address of the web.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no address of the web; write one such as `https://social.example/@daily`")]
pub struct InvalidWebAddress(String);

impl WebAddress {
    /// Returns the address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for WebAddress {
    type Err = InvalidWebAddress;

    /// Takes an address with a scheme of the web and a host, without what no address holds
    /// ([RFC 3986](https://www.rfc-editor.org/rfc/rfc3986)); letters of all scripts are let pass.
    fn from_str(text: &str) -> Result<Self, InvalidWebAddress> {
        let rest = (text.strip_prefix("https://")).or_else(|| text.strip_prefix("http://"));
        let is_part = |c: char| !c.is_whitespace() && !c.is_control() && !"\"<>\\^`{|}".contains(c);
        let has_host = |rest: &str| rest.starts_with(|c: char| c.is_alphanumeric() || c == '[');
        match rest {
            Some(rest) if has_host(rest) && rest.chars().all(is_part) => Ok(Self(text.to_owned())),
            _ => Err(InvalidWebAddress(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_the_web_alone() {
        for text in [
            "https://social.example/@daily?x=1#y",
            "http://मित्र.example/दैनिक",
        ] {
            assert!(text.parse::<WebAddress>().is_ok(), "{text}");
        }
        for text in [
            "javascript:alert(1)",
            "https://",
            "https:///x",
            "https://a b",
            "https://a/\"x",
            "@daily",
            "//a",
        ] {
            assert!(text.parse::<WebAddress>().is_err(), "{text}");
        }
    }
}
