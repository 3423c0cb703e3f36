//! Patterns of names of messages.

use std::convert::Infallible;
use std::str::FromStr;

/// A name in which `*` stands for any characters: `nav-*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePattern(String);

impl NamePattern {
    /// Says whether the pattern matches a name.
    #[must_use]
    pub fn matches(&self, name: &str) -> bool {
        let Some((first, rest)) = self.0.split_once('*') else {
            return self.0 == name;
        };
        let Some(mut name) = name.strip_prefix(first) else {
            return false;
        };
        let (middle, last) = rest.rsplit_once('*').unwrap_or(("", rest));
        for part in middle.split('*') {
            let Some(start) = name.find(part) else {
                return false;
            };
            name = &name[start + part.len()..];
        }
        name.ends_with(last)
    }
}

impl FromStr for NamePattern {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_characters() {
        let matches = |pattern: &str, name| NamePattern(pattern.to_owned()).matches(name);
        assert!(matches("nav-home", "nav-home") && !matches("nav-home", "nav-homes"));
        assert!(matches("nav-*", "nav-") && !matches("nav-*", "-nav-home"));
        assert!(matches("*-label", "search-label") && matches("*", "x"));
        assert!(matches("a*b*c", "a-b-b-c") && !matches("a*b*c", "acb"));
        assert!(!matches("aba*ba", "aba"));
    }
}
