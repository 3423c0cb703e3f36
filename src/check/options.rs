//! What a run of the checks is asked to do.

use std::collections::BTreeMap;

use thiserror::Error;

use crate::article::import::IMPORT_PROBLEMS;
use crate::check::Check;
use crate::check::registry::{self, CHECKS};
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::plan::ARTICLE_PROBLEMS;
use crate::project::config::{Config, ConfigError, Level};
use crate::project::{PROBLEM_KINDS, Resource, Selection};
use crate::reading::PUBLICATION_PROBLEMS;
use crate::text::{LineIndex, nearest_name};

/// Which checks run and how bad their findings are; by default all, each at its own severity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    levels: BTreeMap<&'static str, Level>,
    selection: Option<Selection>,
}

/// The id of no check.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("there is no check `{id}`{}", nearest.map_or_else(String::new, |name| format!("; did you mean `{name}`?")))]
pub struct UnknownCheck {
    /// The id that was asked for.
    pub id: String,
    /// The check that was probably meant.
    pub nearest: Option<&'static str>,
}

impl Options {
    /// Reads the severities of a project's configuration.
    ///
    /// # Errors
    ///
    /// Returns an error that points at the first severity of something that is no check.
    pub fn from_config(config: &Config) -> Result<Self, Box<ConfigError>> {
        let mut options = Self::default();
        for setting in &config.severities {
            let set = options.set(&setting.check.value, setting.level.value);
            set.map_err(|unknown| {
                let text = config.text.clone().unwrap_or_default();
                let span = setting.check.span.unwrap_or_default();
                Box::new(ConfigError {
                    path: config.path.clone(),
                    span,
                    place: LineIndex::new(&text).locate(&text, span.start as usize),
                    text,
                    message: format!("there is no check `{}`", unknown.id),
                    hint: unknown
                        .nearest
                        .map(|name| format!("did you mean `{name}`?")),
                })
            })?;
        }
        Ok(options)
    }

    /// Sets the level of a check, or of a problem that files have before they are checked.
    ///
    /// # Errors
    ///
    /// Returns an error when there is no such check.
    pub fn set(&mut self, id: &str, level: Level) -> Result<(), UnknownCheck> {
        let known = all_ids().find(|known| *known == id);
        let known = known.ok_or_else(|| UnknownCheck {
            id: id.to_owned(),
            nearest: nearest_name(id, all_ids()),
        })?;
        self.levels.insert(known, level);
        Ok(())
    }

    /// Turns off every check but these. Problems of files are reported all the same.
    ///
    /// # Errors
    ///
    /// Returns an error when there is no such check.
    pub fn select<'i>(
        &mut self,
        ids: impl IntoIterator<Item = &'i str>,
    ) -> Result<(), UnknownCheck> {
        let mut selected = Vec::new();
        for id in ids {
            let check = registry::find(id)?;
            selected.push(check.id);
            if check.is_optional() {
                let level = Level::At(check.severity);
                self.levels.entry(check.id).or_insert(level);
            }
        }
        let others = CHECKS.iter().filter(|check| !selected.contains(&check.id));
        self.levels
            .extend(others.map(|check| (check.id, Level::Off)));
        Ok(())
    }

    /// Narrows the run to a part of the project; references still see all of it.
    pub fn narrow(&mut self, selection: Selection) {
        self.selection = Some(selection);
    }

    /// Says whether the check runs.
    #[must_use]
    pub fn is_on(&self, check: &Check) -> bool {
        match self.levels.get(check.id) {
            None => !check.is_optional(),
            Some(level) => *level != Level::Off,
        }
    }

    /// Says whether the resource is looked at in the locale.
    pub(super) fn includes(&self, resource: &Resource, locale: &LocaleId) -> bool {
        let selection = self.selection.as_ref();
        selection.is_none_or(|selection| selection.includes(resource, locale))
    }

    /// Leaves of findings that no resource was looked at for those that are asked about, at their
    /// configured levels.
    pub(super) fn retain(&self, findings: &mut Vec<Finding>) {
        findings.retain_mut(|finding| self.includes_finding(finding) && self.adjust(finding));
    }

    /// Says whether a finding lies in the part that is asked about.
    fn includes_finding(&self, finding: &Finding) -> bool {
        let locale = finding.subject.locale.as_ref();
        self.selection.as_ref().is_none_or(|selection| {
            selection.includes_path(&finding.path)
                && locale.is_none_or(|locale| selection.includes_locale(locale))
        })
    }

    /// Gives a finding the severity that is configured; says whether to keep it.
    pub(super) fn adjust(&self, finding: &mut Finding) -> bool {
        match self.levels.get(finding.check) {
            Some(Level::Off) => return false,
            Some(Level::At(severity)) => finding.severity = *severity,
            None => {}
        }
        true
    }
}

/// Returns the ids under which findings are reported: those of the checks, and of the problems that
/// each layer has a table of.
fn all_ids() -> impl Iterator<Item = &'static str> {
    let checks = CHECKS.iter().map(|check| check.id);
    let problems = PROBLEM_KINDS.iter().chain(&ARTICLE_PROBLEMS);
    let problems = problems
        .chain(&IMPORT_PROBLEMS)
        .chain(&PUBLICATION_PROBLEMS);
    checks.chain(problems.map(|kind| kind.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_selection_turns_the_other_checks_off() {
        let mut options = Options::default();
        options.select(["missing-message"]).unwrap();
        let is_on = |id| options.is_on(registry::find(id).unwrap());
        assert!(is_on("missing-message"));
        assert!(!is_on("syntax-error"));
    }

    #[test]
    fn an_unknown_check_is_refused() {
        let mut options = Options::default();
        assert!(options.set("mising-message", Level::Off).is_err());
        assert!(options.set("invalid-utf8", Level::Off).is_ok());
    }
}
