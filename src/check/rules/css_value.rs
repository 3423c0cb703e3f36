//! Flags a translated style that is no CSS, or sets something else than its source.
//!
//! ## Why
//!
//! Some messages hold the width of a window, which differs by language. A browser leaves out what it
//! cannot read, and the window gets a size nobody chose.
//!
//! Looked at are attributes `.style` whose source sets lengths: `width: 32em`. The translation sets the
//! same properties, each with a number and a unit of CSS.
//!
//! ## Example
//!
//! ```fluent
//! # en
//! dialog =
//!     .style = width: 40em
//! # hi
//! dialog =
//!     .style = width: 40 em
//! ```
//!
//! ## Way out
//!
//! Write it as the source does, with another number: `width: 40em`.

use crate::check::text::each_attribute;
use crate::check::{Check, CheckScope, PairContext};
use crate::diagnostic::{Finding, Severity};

/// The units of length of [CSS](https://www.w3.org/TR/css-values-4/#lengths).
const UNITS: [&str; 19] = [
    "em", "rem", "ex", "ch", "ic", "lh", "rlh", "vw", "vh", "vi", "vb", "px", "cm", "mm", "q",
    "in", "pt", "pc", "%",
];

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "css-value",
    severity: Severity::Warning,
    summary: "a translated style is no CSS, or sets something else",
    scope: CheckScope::Pair(check),
    source: include_str!("css_value.rs"),
};

fn check(pair: &PairContext<'_, '_>, findings: &mut Vec<Finding>) {
    each_attribute("style", &CHECK, pair, findings, |report, texts| {
        let source = texts
            .source
            .branches
            .iter()
            .map(|branch| lengths(branch.text()));
        let Some(source) = source.collect::<Option<Vec<_>>>() else {
            return;
        };
        for branch in &texts.target.branches {
            let what = match lengths(branch.text()) {
                None => "no length of CSS stands in",
                Some(own) if !source.contains(&own) => {
                    "other properties than in the source are set in"
                }
                Some(_) => continue,
            };
            if let Some(finding) = report.add(what, texts.target, branch, 0..branch.text().len()) {
                finding.hint =
                    Some("write `width: 40em`, with the properties of the source".into());
            }
        }
    });
}

/// Returns the properties that a style sets, sorted, where all are lengths.
fn lengths(style: &str) -> Option<Vec<&str>> {
    let declarations = style.split(';').map(str::trim);
    let declarations = declarations.filter(|declaration| !declaration.is_empty());
    let properties = declarations.map(|declaration| {
        let (property, value) = declaration.split_once(':')?;
        is_length(value.trim()).then_some(property.trim())
    });
    let mut properties: Vec<&str> = properties.collect::<Option<_>>()?;
    properties.sort_unstable();
    (!properties.is_empty()).then_some(properties)
}

fn is_length(value: &str) -> bool {
    let unit = value.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
    let number = &value[..value.len() - unit.len()];
    let is_unit = UNITS.contains(&unit.to_ascii_lowercase().as_str());
    number.parse::<f64>().is_ok() && (is_unit || (unit.is_empty() && number == "0"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_has_a_number_and_a_unit() {
        assert_eq!(
            lengths("width: 32em; min-height:20.5ch"),
            Some(vec!["min-height", "width"])
        );
        for style in [
            "width: 32 em",
            "width: ३२em",
            "width 32em",
            "",
            "color: red",
        ] {
            assert_eq!(lengths(style), None, "{style}");
        }
    }
}
