//! Writing front matter: a few fields of plain YAML.

/// Front matter as it is being written, field by field.
#[derive(Clone, Debug, Default)]
pub(super) struct FrontMatter {
    fields: Vec<(&'static str, Value)>,
}

#[derive(Clone, Debug)]
enum Value {
    Text(String),
    List(Vec<String>),
}

impl FrontMatter {
    /// Adds a field.
    pub(super) fn field(&mut self, name: &'static str, value: &str) {
        self.fields.push((name, Value::Text(value.to_owned())));
    }

    /// Adds a field that is a list; an empty one is left out.
    pub(super) fn list(&mut self, name: &'static str, values: &[impl AsRef<str>]) {
        if !values.is_empty() {
            let values = values.iter().map(|value| value.as_ref().to_owned());
            self.fields.push((name, Value::List(values.collect())));
        }
    }

    /// Returns the front matter as YAML with its fences.
    pub(super) fn finish(self) -> String {
        format!("---\n{}---\n", self.into_yaml())
    }

    /// Returns the fields as YAML, a line each.
    pub(super) fn into_yaml(self) -> String {
        let line = |(name, value): (&str, Value)| match value {
            Value::Text(text) => format!("{name}: {}\n", scalar(&text, &[])),
            Value::List(texts) => format!("{name}: [{}]\n", join(&texts, yaml_item)),
        };
        self.fields.into_iter().map(line).collect()
    }

    /// Returns the fields as TOML, a line each.
    pub(super) fn into_toml(self) -> String {
        let line = |(name, value): (&str, Value)| match value {
            Value::Text(text) => format!("{name} = {}\n", quote(&text)),
            Value::List(texts) => format!("{name} = [{}]\n", join(&texts, quote)),
        };
        self.fields.into_iter().map(line).collect()
    }
}

fn join(texts: &[String], write: fn(&str) -> String) -> String {
    let texts: Vec<String> = texts.iter().map(|text| write(text)).collect();
    texts.join(", ")
}

fn yaml_item(text: &str) -> String {
    scalar(text, &LIST_SYNTAX)
}

/// What would be syntax in a list.
const LIST_SYNTAX: [char; 5] = [',', '[', ']', '{', '}'];

/// Plain words that YAML, in one version or another, takes for something else.
const RESERVED: [&str; 9] = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

/// Writes a text as a YAML scalar: plain where that reads as the same text, else quoted.
fn scalar(value: &str, syntax: &[char]) -> String {
    if is_plain(value) && !value.contains(syntax) {
        return value.to_owned();
    }
    quote(value)
}

/// Writes a text in double quotes, as YAML and TOML both read it.
fn quote(value: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(letter);
            }
            '\n' | '\r' | '\t' => quoted.push(' '),
            _ if letter.is_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// Says whether YAML reads a plain scalar as this very text.
fn is_plain(value: &str) -> bool {
    let has_syntax = value.contains(": ")
        || value.contains(" #")
        || value.ends_with(':')
        || value.contains(char::is_control);
    value.starts_with(char::is_alphabetic)
        && value.trim() == value
        && !has_syntax
        && !RESERVED.contains(&value.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_quoted_where_yaml_would_read_another_text() {
        assert_eq!(scalar("U.S., Russia", &[]), "U.S., Russia");
        assert_eq!(scalar("नई दिल्ली", &LIST_SYNTAX), "नई दिल्ली");
        for (value, written) in [
            ("Talks: day two", "\"Talks: day two\""),
            ("\"Yes\" \\ no", "\"\\\"Yes\\\" \\\\ no\""),
            ("No", "\"No\""),
            ("12 dead", "\"12 dead\""),
            ("C {x}", "\"C {x}\""),
        ] {
            assert_eq!(scalar(value, &LIST_SYNTAX), written);
        }
    }
}
