//! The sections `[publish]` and `[locale.<id>.publish]`.

use super::section::{Section, entries};
use super::value::Value;
use super::{ConfigError, PublishSettings};
use crate::ledger::Grade;

/// Reads what pages have to have.
pub(super) fn read_publish(value: Value<'_>) -> Result<PublishSettings, ConfigError> {
    let mut section = Section::new(value.source, value.table()?);
    let fallback = section.get("fallback").map(Value::parsed);
    let min_words = section.get("min-words").map(Value::percent);
    let required = section.get("required").map(Value::parsed_list);
    let mut settings = PublishSettings {
        fallback: fallback.transpose()?,
        min_words: min_words.transpose()?,
        required: required.transpose()?,
        ..PublishSettings::default()
    };
    if let Some(value) = section.get("stale") {
        read_stale(&mut settings, value)?;
    }
    section.finish()?;
    Ok(settings)
}

fn read_stale(settings: &mut PublishSettings, value: Value<'_>) -> Result<(), ConfigError> {
    for (span, value) in entries(value.source, value.table()?) {
        let grade: Grade = value
            .key
            .parse()
            .map_err(|error| value.source.error(span, format!("{error}")))?;
        settings.stale.insert(grade, value.parsed()?);
    }
    Ok(())
}
