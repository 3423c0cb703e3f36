//! A site with an address says in `robots.txt` where its sitemaps are, and shuts nobody out.

use crate::diagnostic::ProblemKind;
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::{ROBOTS, Site};

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error(
        "robots",
        "what robots read is absent, or does not lead them to the sitemap",
    ),
    check,
};

fn check(site: &Site, faults: &mut Faults<'_>) {
    let Some(base) = &site.base else {
        return;
    };
    let Some(text) = site.documents.get(ROBOTS) else {
        faults.file(ROBOTS, format!("there is no `{ROBOTS}`"));
        return;
    };
    let sitemaps = || fields(text).filter_map(|(name, value)| (name == "sitemap").then_some(value));
    let is_there = |address: &str| {
        let path = address.strip_prefix(base.as_str());
        let path = path.and_then(|path| path.strip_prefix('/'));
        path.is_some_and(|path| site.files.contains(path))
    };
    if sitemaps().next().is_none() {
        faults.file(ROBOTS, "no sitemap is named");
    }
    for address in sitemaps().filter(|address| !is_there(address)) {
        faults.file(ROBOTS, format!("the sitemap `{address}` does not exist"));
    }
    if shuts_all_out(text) {
        faults.file(ROBOTS, "robots are shut out of the whole site");
    }
}

/// Returns the fields of a file, their names in lower case, comments aside, as
/// [RFC 9309](https://www.rfc-editor.org/rfc/rfc9309#section-2.2) has them.
fn fields(text: &str) -> impl Iterator<Item = (String, &str)> {
    text.lines().filter_map(|line| {
        let (line, _) = line.split_once('#').unwrap_or((line, ""));
        let (name, value) = line.split_once(':')?;
        Some((name.trim().to_ascii_lowercase(), value.trim()))
    })
}

/// Says whether the robots that are not named are shut out of everything. The lines that name
/// robots, one after another, begin a group; other lines than those of rules are of none.
fn shuts_all_out(text: &str) -> bool {
    let (mut is_of_all, mut has_rules) = (false, true);
    fields(text).any(|(name, value)| {
        match name.as_str() {
            "user-agent" => {
                is_of_all = value == "*" || (is_of_all && !has_rules);
                has_rules = false;
            }
            "allow" | "disallow" => has_rules = true,
            _ => {}
        }
        is_of_all && name == "disallow" && value == "/"
    })
}
