//! Flags a comment or a section of `tarjuma.toml` that allows what nobody finds.
//!
//! ## Why
//!
//! It outlives its reason: the text was mended, the check was named wrongly or the message moved
//! away. The next fault of that kind would go by unseen.
//!
//! A comment without a reason is flagged as well, and allows nothing: whoever comes after has to
//! know whether it still holds. Nothing is said where only a part of the project is looked at, nor of
//! checks that are off.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! motto = All the news
//! # fr
//! # tarjuma: allow(untranslated-copy) our motto is English everywhere
//! motto = Toutes les nouvelles
//! ```
//!
//! ## Way out
//!
//! Remove it; where it gives no reason, write one after the parenthesis.

use crate::check::suppressions::CommentAllowance;
use crate::check::{Check, CheckScope, Suppressions};
use crate::diagnostic::{Finding, Severity};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "unused-suppression",
    severity: Severity::Warning,
    summary: "a comment or section allows what is not there",
    scope: CheckScope::Suppressions(check),
    source: include_str!("unused_suppression.rs"),
};

fn check(suppressions: &Suppressions<'_>, findings: &mut Vec<Finding>) {
    findings.extend(suppressions.unused_comments().map(unused_comment));
    for section in suppressions.unused_sections() {
        let checks: Vec<_> = section
            .checks
            .iter()
            .map(|check| format!("`{}`", check.value))
            .collect();
        let message = format!(
            "nothing is found that this section allows: {}",
            checks.join(", ")
        );
        let path = suppressions.config_path().clone();
        let finding = Finding::new(CHECK.id, CHECK.severity, path, message)
            .at(section.span)
            .with_hint("remove the section, or mend its `path` and `id`");
        findings.push(finding);
    }
}

fn unused_comment(comment: &CommentAllowance<'_>) -> Finding {
    let check = comment.allowed.check;
    let id = comment.entry.display_id();
    let (message, hint) = match comment.allowed.has_reason() {
        true => (
            format!("`{id}` allows `{check}`, of which nothing is found"),
            "remove it from the comment",
        ),
        false => (
            format!("`{id}` allows `{check}` and does not say why, so that nothing is allowed"),
            "write the reason after the parenthesis",
        ),
    };
    let path = comment.path.clone();
    Finding::new(CHECK.id, CHECK.severity, path, message)
        .in_locale(comment.locale)
        .about(id)
        .at(comment.allowed.span)
        .with_hint(hint)
}
