//! How bad the findings of checks are taken to be: in files, in locales, everywhere.

use std::collections::BTreeMap;

use super::options::{UnknownCheck, known_id};
use crate::check::Check;
use crate::check::registry::is_optional;
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::project::config::{Config, ConfigError, Level, Setting, SeveritySetting};
use crate::project::pattern::PathPattern;
use crate::text::LineIndex;

/// The levels of checks by id.
type ById = BTreeMap<&'static str, Level>;

/// The levels of checks. What is said of a file holds before what is said of a locale, and that
/// before what is said of the project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Levels {
    project: ById,
    locales: BTreeMap<LocaleId, ById>,
    /// The last that speaks of a file and check holds.
    paths: Vec<PathLevels>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct PathLevels {
    patterns: Vec<Setting<PathPattern>>,
    levels: ById,
}

impl Levels {
    /// Reads the severities of a project's configuration.
    pub(super) fn from_config(config: &Config) -> Result<Self, Box<ConfigError>> {
        let mut levels = Self {
            project: read(config, &config.severities)?,
            ..Self::default()
        };
        for (locale, settings) in &config.locales {
            let of_locale = read(config, &settings.severities)?;
            if !of_locale.is_empty() {
                levels.locales.insert(locale.clone(), of_locale);
            }
        }
        for section in &config.path_severities {
            levels.paths.push(PathLevels {
                patterns: section.paths.clone(),
                levels: read(config, &section.severities)?,
            });
        }
        Ok(levels)
    }

    /// Sets the level that a check has in the project.
    pub(super) fn set(&mut self, id: &'static str, level: Level) {
        self.project.insert(id, level);
    }

    /// Sets the level that a check has in the project, unless one is set.
    pub(super) fn set_default(&mut self, id: &'static str, level: Level) {
        self.project.entry(id).or_insert(level);
    }

    /// Turns a check off everywhere.
    pub(super) fn turn_off(&mut self, id: &'static str) {
        self.project.insert(id, Level::Off);
        let paths = self.paths.iter_mut().map(|section| &mut section.levels);
        for levels in self.locales.values_mut().chain(paths) {
            levels.remove(id);
        }
    }

    /// Says whether findings of the check are wanted anywhere.
    pub(super) fn is_on(&self, check: &Check) -> bool {
        let is_wanted = |levels: &ById| matches!(levels.get(check.id), Some(Level::At(_)));
        let paths = self.paths.iter().map(|section| &section.levels);
        let is_on_in_project = match self.project.get(check.id) {
            None => !check.is_optional(),
            Some(level) => *level != Level::Off,
        };
        is_on_in_project || self.locales.values().chain(paths).any(is_wanted)
    }

    /// Gives a finding the severity that is configured; says whether to keep it.
    pub(super) fn adjust(&self, finding: &mut Finding) -> bool {
        match self.of(finding) {
            Some(Level::Off) => return false,
            Some(Level::At(severity)) => finding.severity = severity,
            None => return !is_optional(finding.check),
        }
        true
    }

    fn of(&self, finding: &Finding) -> Option<Level> {
        let id = finding.check;
        let of_path = self.paths.iter().rev().find_map(|section| {
            let level = section.levels.get(id)?;
            let mut patterns = section.patterns.iter();
            let is_covered = patterns.any(|pattern| pattern.value.covers(&finding.path));
            is_covered.then_some(level)
        });
        let of_locale = || {
            let locale = finding.subject.locale.as_ref()?;
            self.locales.get(locale)?.get(id)
        };
        let level = of_path.or_else(of_locale);
        level.or_else(|| self.project.get(id)).copied()
    }
}

fn read(config: &Config, settings: &[SeveritySetting]) -> Result<ById, Box<ConfigError>> {
    let mut levels = ById::new();
    for setting in settings {
        let id = known_id(&setting.check.value)
            .map_err(|unknown| config_error(config, &setting.check, unknown))?;
        levels.insert(id, setting.level.value);
    }
    Ok(levels)
}

/// Points at the name of no check in the configuration.
pub(super) fn config_error(
    config: &Config,
    name: &Setting<String>,
    unknown: UnknownCheck,
) -> Box<ConfigError> {
    let text = config.text.clone().unwrap_or_default();
    let span = name.span.unwrap_or_default();
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
}
