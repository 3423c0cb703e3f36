//! All rules, and what one is.

use std::sync::Arc;

use super::html::{Attribute, Page};
use super::rules;
use super::site::Site;
use crate::diagnostic::{Finding, ProblemKind, Wording};
use crate::text::Span;
use crate::tree::TreePath;

/// The rules, sorted by id.
pub const RULES: &[Rule] = &[
    rules::alternates::RULE,
    rules::broken_link::RULE,
    rules::canonical::RULE,
    rules::data_file::RULE,
    rules::default_alternate::RULE,
    rules::encoding::RULE,
    rules::feed::RULE,
    rules::leftover::RULE,
    rules::linked_data::RULE,
    rules::not_found_page::RULE,
    rules::open_graph::RULE,
    rules::page_language::RULE,
    rules::robots::RULE,
    rules::sitemap::RULE,
    rules::time_element::RULE,
    rules::unmarked_language::RULE,
];

/// A rule: something that holds for every good site.
#[derive(Clone, Copy)]
pub struct Rule {
    /// What its findings are called.
    pub kind: ProblemKind,
    /// Finds where it does not hold.
    pub(super) check: fn(&Site, &mut Faults<'_>),
}

/// The findings of one rule.
pub(super) struct Faults<'f> {
    kind: ProblemKind,
    folder: &'f TreePath,
    found: Vec<Finding>,
}

impl Rule {
    /// Finds where the rule does not hold on a site in `folder`.
    pub(super) fn run(&self, site: &Site, folder: &TreePath) -> Vec<Finding> {
        let mut faults = Faults {
            kind: self.kind,
            folder,
            found: Vec::new(),
        };
        (self.check)(site, &mut faults);
        faults.found
    }
}

impl Faults<'_> {
    /// Notes a fault of a file.
    pub(super) fn file(&mut self, path: &str, message: impl Into<Wording>) {
        let path = self.path(path);
        self.found.push(self.kind.in_file(path, message));
    }

    /// Notes a fault of a page.
    pub(super) fn page(&mut self, page: &Page, message: impl Into<Wording>) {
        self.file(&page.path, message);
    }

    /// Notes a fault at a place of a file.
    pub(super) fn at(&mut self, path: &str, span: Span, message: impl Into<Wording>) {
        let path = self.path(path);
        self.found.push(self.kind.in_file(path, message).at(span));
    }

    /// Notes a fault where something stands on a page.
    pub(super) fn on(&mut self, page: &Page, place: &Attribute, message: impl Into<Wording>) {
        self.at(&page.path, place.span, message);
    }

    /// Notes a fault where something stands on a page, with a way out if one is known.
    pub(super) fn on_with_hint(
        &mut self,
        page: &Page,
        place: &Attribute,
        message: impl Into<Wording>,
        hint: Option<String>,
    ) {
        self.on(page, place, message);
        if let Some(finding) = self.found.last_mut() {
            finding.hint = hint.map(Into::into);
        }
    }

    fn path(&self, path: &str) -> Arc<str> {
        match path.parse() {
            Ok(path) => self.folder.join(&path).to_shared(),
            Err(_) => path.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_file_is_in_the_registry_under_its_name_and_in_order() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/verify/rules");
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "mod.rs")
            .map(|name| name.trim_end_matches(".rs").replace('_', "-"))
            .collect();
        names.sort();
        let ids: Vec<&str> = RULES.iter().map(|rule| rule.kind.id).collect();
        assert_eq!(ids, names);
    }
}
