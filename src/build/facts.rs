//! What the front matter of an article says beside its texts.

use std::sync::Arc;

use super::rendition::Facts;
use crate::diagnostic::Finding;
use crate::fluent::runtime::Moment;
use crate::locale::ZoneId;
use crate::markdown::{FieldValue, FrontMatter, Scalar};
use crate::project::ArticleFile;
use crate::reading::{INVALID_DATE, INVALID_FIELD};
use crate::text::without_isolates;

/// Reads the facts of an article, times as those of the zone `home` if there is one. A date that is
/// none and a name that is several are findings.
pub(super) fn read_facts(
    file: &ArticleFile,
    front_matter: Option<&FrontMatter>,
    home: Option<&ZoneId>,
) -> (Facts, Vec<Finding>) {
    let Some(front_matter) = front_matter else {
        return (Facts::default(), Vec::new());
    };
    let scalar = |key| front_matter.scalar(key).map(shown);
    let mut findings = Vec::new();
    let named = ["category", "source"].into_iter();
    findings.extend(named.filter_map(|key| misshapen(file, front_matter, key)));
    let mut date = |key| match read_date(file, front_matter, key, home)? {
        Ok(date) => Some(date),
        Err(finding) => {
            findings.push(*finding);
            None
        }
    };
    let facts = Facts {
        date: date("date"),
        updated: date("updated"),
        authors: read_list(front_matter, "author"),
        correction: scalar("correction"),
        category: scalar("category"),
        source: scalar("source"),
        follow: read_list(front_matter, "follow"),
    };
    (facts, findings)
}

/// Returns the time that [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) wants of a date in ISO
/// 8601: of a day without a time, its start in the zone `home`, else in UTC.
pub(super) fn time_of(date: &str, home: Option<&ZoneId>) -> String {
    if date.contains('T') {
        return date.to_owned();
    }
    let start = || Moment::parse(date)?.to_rfc3339_time(home);
    let in_zone = home.and_then(|_| start());
    in_zone.unwrap_or_else(|| format!("{date}T00:00:00Z"))
}

/// Reports a field that holds several things, of which a page shows one.
fn misshapen(file: &ArticleFile, front_matter: &FrontMatter, key: &str) -> Option<Finding> {
    let field = front_matter.field(key)?;
    let kind = match &field.value {
        FieldValue::Scalar(_) => return None,
        FieldValue::List(_) => "a list",
        FieldValue::Map(_) => "a map",
    };
    let message = format!("`{key}` is {kind} where one name should be; the page shows none");
    let finding = INVALID_FIELD
        .in_file(Arc::clone(&file.path), message)
        .at(field.key_span)
        .with_hint(format!("write `{key}: name`"));
    Some(finding)
}

fn read_date(
    file: &ArticleFile,
    front_matter: &FrontMatter,
    key: &str,
    home: Option<&ZoneId>,
) -> Option<Result<String, Box<Finding>>> {
    let scalar = front_matter.scalar(key)?;
    let moment = Moment::parse(&scalar.text);
    if let Some(date) = moment.and_then(|moment| moment.to_rfc3339(home)) {
        return Some(Ok(date));
    }
    let message = format!("the date `{}` is no date; the page shows none", scalar.text);
    let finding = INVALID_DATE
        .in_file(Arc::clone(&file.path), message)
        .at(scalar.span)
        .with_hint("write a day or a time: `2025-04-11` or `2025-04-11T20:30:00Z`");
    Some(Err(Box::new(finding)))
}

/// Returns a value as pages, data and addresses have it: marks of direction are not for them.
fn shown(scalar: &Scalar) -> String {
    without_isolates(&scalar.text)
}

fn read_list(front_matter: &FrontMatter, key: &str) -> Vec<String> {
    match front_matter.field(key).map(|field| &field.value) {
        Some(FieldValue::List(scalars)) => scalars.iter().map(shown).collect(),
        Some(FieldValue::Scalar(scalar)) => vec![shown(scalar)],
        Some(FieldValue::Map(_)) | None => Vec::new(),
    }
}
