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
    let fields = text.lines().filter_map(|line| line.split_once(':'));
    let fields = fields.map(|(name, value)| (name.trim(), value.trim()));
    let of = |name: &'static str| {
        let fields = fields.clone();
        fields.filter(move |(own, _)| own.eq_ignore_ascii_case(name))
    };
    let is_there = |address: &str| {
        let path = address.strip_prefix(base.as_str());
        let path = path.and_then(|path| path.strip_prefix('/'));
        path.is_some_and(|path| site.files.contains(path))
    };
    if of("sitemap").next().is_none() {
        faults.file(ROBOTS, "no sitemap is named");
    }
    for (_, address) in of("sitemap").filter(|(_, address)| !is_there(address)) {
        faults.file(ROBOTS, format!("the sitemap `{address}` does not exist"));
    }
    if of("disallow").any(|(_, path)| path == "/") {
        faults.file(ROBOTS, "robots are shut out of the whole site");
    }
}
