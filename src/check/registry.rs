//! The table of all checks.

use crate::check::options::{UnknownCheck, problem_kind};
use crate::check::rules;
use crate::check::{CoverageContext, FileContext, PairContext, Suppressions};
use crate::diagnostic::{Finding, Severity};
use crate::project::Workspace;
use crate::text::nearest_name;

/// A check: what it is called, how bad its findings are, and how it looks for them.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// The id, named for what it flags: `missing-message`.
    pub id: &'static str,
    /// How bad its findings are unless the configuration says otherwise.
    pub severity: Severity,
    /// What it flags, in one line without a full stop.
    pub summary: &'static str,
    /// What it looks at.
    pub scope: CheckScope,
    pub(super) source: &'static str,
}

/// What a check looks at, and the function that looks.
#[derive(Clone, Copy, Debug)]
pub enum CheckScope {
    /// One file at a time, of whatever locale.
    File(fn(&FileContext<'_, '_>, &mut Vec<Finding>)),
    /// One resource in source and target at a time.
    Pair(fn(&PairContext<'_, '_>, &mut Vec<Finding>)),
    /// How much of each locale is translated.
    Coverage(fn(&CoverageContext<'_>, &mut Vec<Finding>)),
    /// What is allowed, when all else has been found.
    Suppressions(fn(&Suppressions<'_>, &mut Vec<Finding>)),
    /// The whole project.
    Project(fn(&Workspace, &mut Vec<Finding>)),
}

/// Every check, by id.
pub const CHECKS: &[Check] = &[
    rules::access_key::CHECK,
    rules::broken_structure::CHECK,
    rules::coverage_below_minimum::CHECK,
    rules::css_value::CHECK,
    rules::cyclic_reference::CHECK,
    rules::damaged_ledger::CHECK,
    rules::doctored_ledger::CHECK,
    rules::dropped_number::CHECK,
    rules::duplicate_attribute::CHECK,
    rules::duplicate_message::CHECK,
    rules::duplicate_variant::CHECK,
    rules::empty_translation::CHECK,
    rules::extra_reference::CHECK,
    rules::french_spacing::CHECK,
    rules::glossary::CHECK,
    rules::identical_variants::CHECK,
    rules::invalid_option::CHECK,
    rules::link_mismatch::CHECK,
    rules::markup_mismatch::CHECK,
    rules::missing_attribute::CHECK,
    rules::missing_formats::CHECK,
    rules::missing_message::CHECK,
    rules::missing_plural_variant::CHECK,
    rules::missing_reference::CHECK,
    rules::missing_value::CHECK,
    rules::missing_variable::CHECK,
    rules::not_normalized::CHECK,
    rules::number_mismatch::CHECK,
    rules::obsolete_attribute::CHECK,
    rules::obsolete_message::CHECK,
    rules::quotation_marks::CHECK,
    rules::repeated_space::CHECK,
    rules::repeated_word::CHECK,
    rules::stale_translation::CHECK,
    rules::surrounding_space::CHECK,
    rules::syntax_error::CHECK,
    rules::term_argument::CHECK,
    rules::terminal_punctuation::CHECK,
    rules::too_long::CHECK,
    rules::truncated_message::CHECK,
    rules::unbalanced_brackets::CHECK,
    rules::unconfirmed_translation::CHECK,
    rules::unknown_attribute::CHECK,
    rules::unknown_check::CHECK,
    rules::unknown_function::CHECK,
    rules::unknown_message::CHECK,
    rules::unknown_term::CHECK,
    rules::unknown_variable::CHECK,
    rules::unreachable_variant::CHECK,
    rules::unrecorded::CHECK,
    rules::unsafe_character::CHECK,
    rules::unsynced_article::CHECK,
    rules::untranslated_copy::CHECK,
    rules::unused_message::CHECK,
    rules::unused_suppression::CHECK,
    rules::unused_term::CHECK,
    rules::wrong_language::CHECK,
    rules::wrong_script::CHECK,
];

/// The checks that run only where the configuration gives them a severity.
const OPTIONAL: [&str; 5] = [
    rules::identical_variants::CHECK.id,
    rules::unrecorded::CHECK.id,
    rules::unused_message::CHECK.id,
    rules::unused_term::CHECK.id,
    rules::wrong_language::CHECK.id,
];

/// Says whether the check of that id runs only where the configuration gives it a severity.
pub(super) fn is_optional(id: &str) -> bool {
    OPTIONAL.contains(&id)
}

/// Returns the check of that id.
///
/// # Errors
///
/// Returns the unknown id with the nearest right one.
pub fn find(id: &str) -> Result<&'static Check, UnknownCheck> {
    CHECKS
        .iter()
        .find(|check| check.id == id)
        .ok_or_else(|| UnknownCheck {
            id: id.to_owned(),
            nearest: nearest_name(id, CHECKS.iter().map(|check| check.id)),
        })
}

/// Returns what the check or problem of that id flags, in one line.
#[must_use]
pub fn summary_of(id: &str) -> Option<&'static str> {
    let mut checks = CHECKS.iter();
    let check = checks.find(|check| check.id == id);
    check
        .map(|check| check.summary)
        .or_else(|| problem_kind(id).map(|kind| kind.summary))
}

/// Returns the manual page of the check of that id.
#[must_use]
pub fn explanation_of(id: &str) -> Option<String> {
    find(id).ok().map(Check::explanation)
}

impl Check {
    /// Says whether the check runs only where the configuration gives it a severity.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        is_optional(self.id)
    }

    /// Returns the manual page of the check as Markdown: what it flags, why, an example and the
    /// way out.
    pub fn explanation(&self) -> String {
        let lines = self
            .source
            .lines()
            .map_while(|line| line.strip_prefix("//!"));
        lines
            .map(|line| line.strip_prefix(' ').unwrap_or(line))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    fn names_in(folder: &str) -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let entries = fs::read_dir(folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().path());
        names
            .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
            .filter(|name| name != "mod.rs")
            .collect()
    }

    fn registered() -> BTreeSet<String> {
        CHECKS.iter().map(|check| check.id.to_owned()).collect()
    }

    #[test]
    fn every_rule_file_is_registered_and_the_other_way_round() {
        let files = registered().into_iter();
        let files = files.map(|id| format!("{}.rs", id.replace('-', "_")));
        assert_eq!(names_in("src/check/rules"), files.collect());
    }

    #[test]
    fn every_check_has_a_fixture_folder_and_no_folder_is_left_over() {
        assert_eq!(names_in("tests/fixtures/checks"), registered());
    }

    #[test]
    fn every_check_explains_itself() {
        for check in CHECKS {
            let page = check.explanation();
            for heading in ["## Why", "## Example", "## Way out"] {
                assert!(page.contains(heading), "{}: no {heading}", check.id);
            }
            assert!(!check.summary.ends_with('.'), "{}", check.id);
        }
    }

    #[test]
    fn checks_are_sorted_by_id() {
        assert!(CHECKS.is_sorted_by_key(|check| check.id));
    }

    #[test]
    fn an_unknown_id_is_answered_with_the_nearest() {
        let error = find("missing-mesage").unwrap_err();
        assert_eq!(
            error.to_string(),
            "there is no check `missing-mesage`; did you mean `missing-message`?"
        );
    }
}
