//! Names that cannot collide.
//!
//! `fluent_bundle` keeps messages, terms and functions in one table by their bare names, so that
//! `-agency` and `agency` take each other's place. Each kind is given a suffix there; a message
//! keeps its name unless that ends with a suffix.

use std::borrow::Cow;

/// What stands in a text for an expression without a name.
const UNNAMED: &str = "???";

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum NameKind {
    Message,
    Term,
    Function,
}

impl NameKind {
    const fn suffix(self) -> &'static str {
        match self {
            Self::Message => "_m",
            Self::Term => "_t",
            Self::Function => "_F",
        }
    }
}

/// Returns the name under which an entry is kept.
pub(super) fn to_table(kind: NameKind, name: &str) -> Cow<'_, str> {
    let ends_with = |kind: NameKind| name.ends_with(kind.suffix());
    let is_taken = [NameKind::Message, NameKind::Term, NameKind::Function]
        .into_iter()
        .any(ends_with);
    if kind == NameKind::Message && !is_taken {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(format!("{name}{}", kind.suffix()))
    }
}

/// Returns the name that is kept as `name`.
pub(super) fn from_table(kind: NameKind, name: &str) -> &str {
    name.strip_suffix(kind.suffix()).unwrap_or(name)
}

fn is_call(reference: &str) -> bool {
    reference
        .split('}')
        .next()
        .is_some_and(|name| name.ends_with("()"))
}

/// Puts the names that people wrote into references that failed, which stand in a text as
/// `{name}`, `{-name}`, `{name.attribute}` and `{NAME()}`.
pub(super) fn restore_names(text: &str) -> String {
    let mut parts = text.split('{');
    let mut result = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (kind, sigil) = match part.strip_prefix('-') {
            Some(_) => (NameKind::Term, "-"),
            None if is_call(part) => (NameKind::Function, ""),
            None => (NameKind::Message, ""),
        };
        let part = &part[sigil.len()..];
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let (name, rest) = part.split_at(part.find(|c| !is_name(c)).unwrap_or(part.len()));
        let name = match from_table(kind, name) {
            "SELECTOR" | "NUMBER-LITERAL" | "STRING-LITERAL-AS-SELECTOR" => UNNAMED,
            name => name,
        };
        result.extend(["{", sigil, name, rest]);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failed_references_read_as_they_were_written() {
        let text = "По данным {-agency_t}, {-agency_t.short}, {a_t_m}, {FOO_F()} и {$x}";
        let restored = "По данным {-agency}, {-agency.short}, {a_t}, {FOO()} и {$x}";
        assert_eq!(restore_names(text), restored);
    }

    #[test]
    fn kinds_never_collide_and_names_come_back() {
        let names = ["a", "a_m", "a_t", "a_F", "a_t_m"];
        let kinds = [NameKind::Message, NameKind::Term, NameKind::Function];
        let mut seen = Vec::new();
        for (kind, name) in kinds
            .iter()
            .flat_map(|kind| names.map(|name| (*kind, name)))
        {
            let kept = to_table(kind, name).into_owned();
            assert_eq!(from_table(kind, &kept), name);
            assert!(!seen.contains(&kept), "{kept}");
            seen.push(kept);
        }
    }
}
