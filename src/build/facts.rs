//! What the front matter of an article says beside its texts.

use std::sync::Arc;

use jiff::civil::Date;

use super::rendition::Facts;
use crate::diagnostic::Finding;
use crate::markdown::{FieldValue, FrontMatter};
use crate::project::ArticleFile;
use crate::reading::INVALID_DATE;

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

fn read_date(file: &ArticleFile, front_matter: &FrontMatter) -> (Option<String>, Vec<Finding>) {
    let Some(scalar) = front_matter.scalar("date") else {
        return (None, Vec::new());
    };
    if let Ok(date) = scalar.text.parse::<Date>() {
        return (Some(date.to_string()), Vec::new());
    }
    let message = format!("the date `{}` is no date; the page shows none", scalar.text);
    let finding = INVALID_DATE
        .in_file(Arc::clone(&file.path), message)
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
