//! What an article settles about its own publication: the field `publish` of its front matter.

use std::fmt::Display;
use std::str::FromStr;
use std::sync::Arc;

use crate::diagnostic::Finding;
use crate::markdown::{FrontMatter, Scalar};
use crate::project::ArticleFile;
use crate::project::config::{Percent, PublishSettings, Setting};
use crate::reading::INVALID_POLICY;

/// The field.
const PUBLISH: &str = "publish";

/// Says whether an article may have the field, before it is read.
pub(super) fn may_settle(file: &ArticleFile) -> bool {
    file.text.contains(PUBLISH)
}

/// Reads the field. What cannot be read is a finding, and holds not.
pub(super) fn read_policy(
    file: &ArticleFile,
    front_matter: Option<&FrontMatter>,
    findings: &mut Vec<Finding>,
) -> PublishSettings {
    let mut settings = PublishSettings::default();
    let entries = front_matter.map_or(&[][..], |front_matter| front_matter.map(PUBLISH));
    for (name, scalar) in entries {
        let read = match name.as_str() {
            "fallback" => parse(scalar).map(|fallback| settings.fallback = Some(fallback)),
            "min-words" => percent(scalar).map(|words| settings.min_words = Some(words)),
            _ => Err(format!(
                "there is no `{name}` here, only `fallback` and `min-words`"
            )),
        };
        if let Err(fault) = read {
            let finding = INVALID_POLICY.in_file(Arc::clone(&file.path), fault);
            findings.push(finding.at(scalar.span));
        }
    }
    settings
}

fn parse<T: FromStr<Err: Display>>(scalar: &Scalar) -> Result<Setting<T>, String> {
    let value = scalar
        .text
        .parse()
        .map_err(|error: T::Err| error.to_string())?;
    Ok(Setting::default_of(value))
}

fn percent(scalar: &Scalar) -> Result<Setting<Percent>, String> {
    let number = scalar.text.trim_end_matches('%').trim_end();
    let percent = number.parse().ok().and_then(Percent::new);
    let fault = || format!("`{}` is no whole number from 0 to 100", scalar.text);
    percent.map(Setting::default_of).ok_or_else(fault)
}
