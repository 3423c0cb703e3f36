//! Findings that a project means to have.

use super::name_pattern::NamePattern;
use super::section::Section;
use super::value::Value;
use super::{ConfigError, Setting};
use crate::diagnostic::Finding;
use crate::project::pattern::PathPattern;
use crate::text::Span;

/// Findings that a project means to have, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedFindings {
    /// Where the section stands.
    pub span: Span,
    /// The ids of their checks, as they are written.
    pub checks: Vec<Setting<String>>,
    /// The files they lie in; all where there is none.
    pub paths: Vec<Setting<PathPattern>>,
    /// The messages they are about, a term with its `-`; all where there is none.
    pub ids: Vec<Setting<NamePattern>>,
    /// Why they are meant.
    pub reason: String,
}

impl AllowedFindings {
    /// Says whether the finding is one of them.
    #[must_use]
    pub fn allows(&self, finding: &Finding) -> bool {
        let is_in_path = |pattern: &Setting<PathPattern>| pattern.value.covers(&finding.path);
        let entry = finding.subject.entry.as_deref();
        let is_about = |pattern: &Setting<NamePattern>| {
            entry.is_some_and(|entry| pattern.value.matches(entry))
        };
        let mut checks = self.checks.iter();
        checks.any(|check| check.value == finding.check)
            && (self.paths.is_empty() || self.paths.iter().any(is_in_path))
            && (self.ids.is_empty() || self.ids.iter().any(is_about))
    }
}

/// Reads the `[[allow]]` sections.
pub(super) fn read_allowances(value: Value<'_>) -> Result<Vec<AllowedFindings>, ConfigError> {
    value.tables()?.into_iter().map(read_allowance).collect()
}

fn read_allowance(value: Value<'_>) -> Result<AllowedFindings, ConfigError> {
    let mut section = Section::new(value.source, value.table()?);
    let checks = section.get("check");
    let paths = section.get("path");
    let ids = section.get("id");
    let reason = section.get("reason");
    section.finish()?;
    let needed = |key: &str| {
        let message = format!("an `[[allow]]` section needs a `{key}`");
        value.source.error(value.span(), message)
    };
    let reason: Setting<String> = reason.ok_or_else(|| needed("reason"))?.parsed()?;
    if reason.value.trim().is_empty() {
        let message = "`reason` says nothing";
        let error = value.source.error(reason.span.unwrap_or_default(), message);
        return Err(error.with_hint("say why these findings are meant"));
    }
    Ok(AllowedFindings {
        span: value.span(),
        checks: checks.ok_or_else(|| needed("check"))?.parsed_list()?,
        paths: paths.map_or(Ok(Vec::new()), Value::parsed_list)?,
        ids: ids.map_or(Ok(Vec::new()), Value::parsed_list)?,
        reason: reason.value,
    })
}
