//! The section `[usage]`.

use super::section::Section;
use super::value::Value;
use super::{ConfigError, Setting};
use crate::project::pattern::PathPattern;

/// Reads where source code names messages.
pub(super) fn read_usage(value: Value<'_>) -> Result<Vec<Setting<PathPattern>>, ConfigError> {
    let mut section = Section::new(value.source, value.table()?);
    let sources = section.get("sources").map(Value::parsed_list);
    section.finish()?;
    Ok(sources.transpose()?.unwrap_or_default())
}
