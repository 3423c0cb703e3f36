//! What a run of the checks is asked to do.

use thiserror::Error;

use crate::article::import::IMPORT_PROBLEMS;
use crate::check::Check;
use crate::check::levels::{Levels, config_error};
use crate::check::registry::{self, CHECKS};
use crate::diagnostic::{Finding, ProblemKind};
use crate::locale::LocaleId;
use crate::plan::ARTICLE_PROBLEMS;
use crate::project::config::{CONFIG_FILE, Config, ConfigError, Day, Level, Percent};
use crate::project::{PROBLEM_KINDS, Resource, Selection};
use crate::reading::PUBLICATION_PROBLEMS;
use crate::text::nearest_name;

/// Which checks run and how bad their findings are; by default all, each at its own severity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    levels: Levels,
    selection: Option<Selection>,
    today: Option<Day>,
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
    /// Returns an error that points at the first name of something that is no check.
    pub fn from_config(config: &Config) -> Result<Self, Box<ConfigError>> {
        for check in config.allowances.iter().flat_map(|allowed| &allowed.checks) {
            known_id(&check.value).map_err(|unknown| config_error(config, check, unknown))?;
        }
        Ok(Self {
            levels: Levels::from_config(config)?,
            ..Self::default()
        })
    }

    /// Sets the level of a check, or of a problem that files have before they are checked.
    ///
    /// # Errors
    ///
    /// Returns an error when there is no such check.
    pub fn set(&mut self, id: &str, level: Level) -> Result<(), UnknownCheck> {
        self.levels.set(known_id(id)?, level);
        Ok(())
    }

    /// Says what day it is; on none, no grace has ended.
    pub fn on_day(&mut self, today: Day) {
        self.today = Some(today);
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
                self.levels.set_default(check.id, level);
            }
        }
        let others = CHECKS.iter().filter(|check| !selected.contains(&check.id));
        others.for_each(|check| self.levels.turn_off(check.id));
        Ok(())
    }

    /// Narrows the run to a part of the project; references still see all of it.
    pub fn narrow(&mut self, selection: Selection) {
        self.selection = Some(selection);
    }

    /// Says whether the check runs.
    #[must_use]
    pub fn is_on(&self, check: &Check) -> bool {
        self.levels.is_on(check)
    }

    /// Returns the share of a locale that has to be translated today.
    #[must_use]
    pub fn asked_coverage(&self, config: &Config, locale: &LocaleId) -> Percent {
        match self.has_grace_ended(config, locale) {
            true => Percent::ALL,
            false => config.min_coverage_of(locale).value,
        }
    }

    /// Says whether the time is over in which less than all of a locale was enough.
    #[must_use]
    pub fn has_grace_ended(&self, config: &Config, locale: &LocaleId) -> bool {
        let until = config.grace_of(locale);
        until.is_some_and(|until| self.today.is_some_and(|today| until.value < today))
    }

    /// Says whether everything is looked at.
    pub(super) fn is_everything(&self) -> bool {
        let selection = self.selection.as_ref();
        selection.is_none_or(Selection::is_everything)
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

    /// Says whether a finding lies in the part that is asked about. Those that lie in the
    /// configuration are about a locale as a whole.
    fn includes_finding(&self, finding: &Finding) -> bool {
        let locale = finding.subject.locale.as_ref();
        self.selection.as_ref().is_none_or(|selection| {
            let is_of_locale =
                || *finding.path == *CONFIG_FILE && locale.is_some() && !selection.has_paths();
            (selection.includes_path(&finding.path) || is_of_locale())
                && locale.is_none_or(|locale| selection.includes_locale(locale))
        })
    }

    /// Gives a finding the severity that is configured; says whether to keep it.
    pub(super) fn adjust(&self, finding: &mut Finding) -> bool {
        self.levels.adjust(finding)
    }
}

/// Returns the id of a check or problem.
///
/// # Errors
///
/// Returns the unknown id with the nearest right one.
pub fn known_id(id: &str) -> Result<&'static str, UnknownCheck> {
    let known = all_ids().find(|known| *known == id);
    known.ok_or_else(|| UnknownCheck {
        id: id.to_owned(),
        nearest: nearest_name(id, all_ids()),
    })
}

/// Returns the kind of problem of that id.
pub(super) fn problem_kind(id: &str) -> Option<&'static ProblemKind> {
    problem_kinds().find(|kind| kind.id == id)
}

/// Returns the ids under which findings are reported: those of the checks, and of the problems that
/// each layer has a table of.
fn all_ids() -> impl Iterator<Item = &'static str> {
    let checks = CHECKS.iter().map(|check| check.id);
    checks.chain(problem_kinds().map(|kind| kind.id))
}

/// Returns the kinds of problems beside the checks.
pub fn problem_kinds() -> impl Iterator<Item = &'static ProblemKind> {
    let problems = PROBLEM_KINDS.iter().chain(&ARTICLE_PROBLEMS);
    problems
        .chain(&IMPORT_PROBLEMS)
        .chain(&PUBLICATION_PROBLEMS)
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
