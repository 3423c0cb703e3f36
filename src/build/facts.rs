//! What the front matter of an article says beside its texts.

use std::sync::Arc;

use jiff::civil::Date;

use super::rendition::Facts;
use crate::diagnostic::{Finding, Severity};
use crate::fluent::runtime::{Argument, Arguments, Number};
use crate::markdown::{FieldValue, FrontMatter};
use crate::project::ArticleFile;

/// The field that declares the variables of an article's messages.
const VARIABLES: &str = "vars";

/// Reads the facts of an article. A date that is none is a finding.
pub(super) fn read_facts(
    file: &ArticleFile,
    front_matter: Option<&FrontMatter>,
) -> (Facts, Vec<Finding>) {
    let Some(front_matter) = front_matter else {
        return (Facts::default(), Vec::new());
    };
    let scalar = |key| front_matter.scalar(key).map(|scalar| scalar.text.clone());
    let (date, findings) = read_date(file, front_matter);
    let facts = Facts {
        date,
        category: scalar("category"),
        source: scalar("source"),
        follow: read_list(front_matter, "follow"),
    };
    (facts, findings)
}

/// Reads the variables of an article's messages: digits are a number, all else is text.
pub(super) fn read_variables(front_matter: Option<&FrontMatter>) -> Arguments {
    let declared = front_matter.map_or(&[][..], |front_matter| front_matter.map(VARIABLES));
    let read = |arguments: Arguments, (name, scalar): &(String, crate::markdown::Scalar)| {
        let value = match scalar.text.parse::<Number>() {
            Ok(number) => Argument::Number(number),
            Err(_) => Argument::Text(scalar.text.clone()),
        };
        arguments.with(name.as_str(), value)
    };
    declared.iter().fold(Arguments::new(), read)
}

fn read_date(file: &ArticleFile, front_matter: &FrontMatter) -> (Option<String>, Vec<Finding>) {
    let Some(scalar) = front_matter.scalar("date") else {
        return (None, Vec::new());
    };
    if let Ok(date) = scalar.text.parse::<Date>() {
        return (Some(date.to_string()), Vec::new());
    }
    let message = format!("the date `{}` is no date; the page shows none", scalar.text);
    let finding = Finding::new(
        "invalid-date",
        Severity::Warning,
        Arc::clone(&file.path),
        message,
    )
    .at(scalar.span)
    .with_hint("write it as year, month and day: 2025-04-11");
    (None, vec![finding])
}

fn read_list(front_matter: &FrontMatter, key: &str) -> Vec<String> {
    match front_matter.field(key).map(|field| &field.value) {
        Some(FieldValue::List(scalars)) => {
            scalars.iter().map(|scalar| scalar.text.clone()).collect()
        }
        Some(FieldValue::Scalar(scalar)) => vec![scalar.text.clone()],
        Some(FieldValue::Map(_)) | None => Vec::new(),
    }
}
