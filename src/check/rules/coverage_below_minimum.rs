//! Flags a locale of which less is translated than `tarjuma.toml` asks for.
//!
//! ## Why
//!
//! A locale that falls behind does so a message at a time. The bar tells the day on which it is too
//! much; and a grace that nobody ends is none.
//!
//! It speaks of locales for which a `min-coverage` is written, and counts as `status` does: a copy of
//! the source is not translated, a stale translation is. After the day of `until` all of the locale
//! is asked for.
//!
//! ## Example
//!
//! ```toml
//! [locale.hi]
//! min-coverage = 60
//! ```
//!
//! ```fluent
//! # en
//! nav-home = Home
//! nav-world = World
//! # hi
//! nav-home = होम
//! ```
//!
//! ## Way out
//!
//! Translate more of it, beginning with what `missing-message` lists, or lower the bar:
//!
//! ```toml
//! [locale.hi]
//! min-coverage = 50
//! until = 2027-01-31
//! ```

use crate::check::{Check, CheckScope, Counts, CoverageContext};
use crate::diagnostic::{Finding, Severity};
use crate::locale::LocaleId;
use crate::project::config::Percent;

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "coverage-below-minimum",
    severity: Severity::Error,
    summary: "less of a locale is translated than is asked for",
    scope: CheckScope::Coverage(check),
    source: include_str!("coverage_below_minimum.rs"),
};

fn check(context: &CoverageContext<'_>, findings: &mut Vec<Finding>) {
    for (locale, counts) in &context.coverage.locales {
        let asked = context.asked(locale);
        if !asked.is_reached_by(counts.translated, counts.messages) {
            findings.extend(finding(context, locale, counts, asked));
        }
    }
}

fn finding(
    context: &CoverageContext<'_>,
    locale: &LocaleId,
    counts: &Counts,
    asked: Percent,
) -> Option<Finding> {
    let config = &context.workspace.config;
    let bar = config.min_coverage_of(locale);
    bar.span?;
    let grace = config
        .grace_of(locale)
        .filter(|_| context.has_grace_ended(locale));
    let (place, expectation) = match grace {
        Some(until) => (until.span, format!("its grace ended on {}", until.value)),
        None => (bar.span, format!("{asked} are asked for")),
    };
    let message = format!(
        "{} % of `{locale}` are translated, and {expectation}",
        counts.percent()
    );
    let path = config.path.clone();
    let finding = Finding::new(CHECK.id, CHECK.severity, path, message)
        .in_locale(locale)
        .at(place?)
        .with_hint(hint(locale, counts, asked));
    Some(finding)
}

fn hint(locale: &LocaleId, counts: &Counts, asked: Percent) -> String {
    let wanted = (counts.messages * usize::from(asked.value())).div_ceil(100);
    let messages = match wanted - counts.translated {
        1 => "1 more message".to_owned(),
        count => format!("{count} more messages"),
    };
    format!("translate {messages}; `tarjuma status --locale {locale}` tells where")
}
