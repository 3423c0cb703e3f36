//! Findings that somebody means to have: by a comment above the message or its source, or by an
//! `[[allow]]` section of the configuration.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;

use crate::check::options::known_id;
use crate::check::rules::untranslated_copy;
use crate::check::{Options, registry};
use crate::diagnostic::Finding;
use crate::fluent::directives::{self, Allowed};
use crate::fluent::{EntryView, is_copy};
use crate::locale::LocaleId;
use crate::project::config::AllowedFindings;
use crate::project::{Resource, ResourceFile, Workspace};

/// All that is allowed in a project, and what of it has been made use of.
#[derive(Debug)]
pub struct Suppressions<'a> {
    workspace: &'a Workspace,
    options: &'a Options,
    sections: Vec<Section<'a>>,
    comments: Vec<CommentAllowance<'a>>,
    /// Indices of comments by the files in which they hold and the entries they are about.
    by_place: HashMap<(Arc<str>, String), Vec<usize>>,
}

#[derive(Debug)]
struct Section<'a> {
    allowed: &'a AllowedFindings,
    is_used: Cell<bool>,
}

/// What a comment allows of one check.
#[derive(Debug)]
pub(super) struct CommentAllowance<'a> {
    pub(super) path: &'a Arc<str>,
    pub(super) locale: &'a LocaleId,
    pub(super) entry: EntryView<'a>,
    pub(super) allowed: Allowed<'a>,
    is_used: Cell<bool>,
}

impl<'a> Suppressions<'a> {
    /// Reads what is allowed in the project.
    pub(super) fn of(workspace: &'a Workspace, options: &'a Options) -> Self {
        let sections = workspace.config.allowances.iter();
        let mut suppressions = Self {
            workspace,
            options,
            sections: sections
                .map(|allowed| Section {
                    allowed,
                    is_used: Cell::new(false),
                })
                .collect(),
            comments: Vec::new(),
            by_place: HashMap::new(),
        };
        let resources = workspace.resources.iter();
        for resource in resources.filter(|resource| !resource.is_read_only) {
            for (locale, file) in &resource.files {
                suppressions.read(resource, locale, file);
            }
        }
        suppressions
    }

    fn read(&mut self, resource: &'a Resource, locale: &'a LocaleId, file: &'a ResourceFile) {
        let entries = file.view().entries();
        for entry in entries.filter(|entry| entry.entry().comment.is_some()) {
            for allowed in directives::allowances(entry) {
                let index = self.comments.len();
                for path in places(self.workspace, resource, locale, file) {
                    let place = (path, entry.display_id());
                    self.by_place.entry(place).or_default().push(index);
                }
                self.comments.push(CommentAllowance {
                    path: &file.path,
                    locale,
                    entry,
                    allowed,
                    is_used: Cell::new(is_allowed_copy(allowed, entry, resource, locale)),
                });
            }
        }
    }

    /// Leaves out the findings that are allowed.
    pub(super) fn apply(&self, findings: &mut Vec<Finding>) {
        if !(self.sections.is_empty() && self.by_place.is_empty()) {
            findings.retain(|finding| !self.allows(finding));
        }
    }

    fn allows(&self, finding: &Finding) -> bool {
        let mut is_allowed = false;
        for section in &self.sections {
            if section.allowed.allows(finding) {
                section.is_used.set(true);
                is_allowed = true;
            }
        }
        for comment in self.comments_at(finding) {
            if comment.allowed.check == finding.check && comment.allowed.has_reason() {
                comment.is_used.set(true);
                is_allowed = true;
            }
        }
        is_allowed
    }

    fn comments_at(&self, finding: &Finding) -> impl Iterator<Item = &CommentAllowance<'a>> {
        let entry = finding.subject.entry.as_ref();
        let place = entry
            .filter(|_| !self.by_place.is_empty())
            .map(|entry| (Arc::clone(&finding.path), entry.to_string()));
        let indices = place.and_then(|place| self.by_place.get(&place));
        indices
            .into_iter()
            .flatten()
            .map(|index| &self.comments[*index])
    }

    /// Returns the comments that allow what is not there, or that give no reason. Nothing is known
    /// where a part of the project or of the checks was not looked at.
    pub(super) fn unused_comments(&self) -> impl Iterator<Item = &CommentAllowance<'a>> {
        self.comments.iter().filter(|comment| {
            let is_looked_at = || self.is_looked_at(comment.allowed.check, comment);
            match comment.allowed.has_reason() {
                true => !comment.is_used.get() && is_looked_at(),
                false => known_id(comment.allowed.check).is_ok(),
            }
        })
    }

    /// Returns the sections of the configuration that allow what is not there.
    pub(super) fn unused_sections(&self) -> impl Iterator<Item = &'a AllowedFindings> {
        let is_on = |id: &str| registry::find(id).is_ok_and(|check| self.options.is_on(check));
        let is_known = move |section: &&Section<'a>| {
            let mut checks = section.allowed.checks.iter();
            self.options.is_everything() && checks.all(|check| is_on(&check.value))
        };
        self.sections
            .iter()
            .filter(is_known)
            .filter(|section| !section.is_used.get())
            .map(|section| section.allowed)
    }

    /// Returns the configuration's path.
    pub(super) fn config_path(&self) -> &Arc<str> {
        &self.workspace.config.path
    }

    fn is_looked_at(&self, id: &str, comment: &CommentAllowance<'_>) -> bool {
        let Ok(check) = registry::find(id) else {
            return false;
        };
        let mut probe = Finding::new(check.id, check.severity, Arc::clone(comment.path), "");
        probe.subject.locale = Some(comment.locale.clone());
        self.options.is_everything() && self.options.is_on(check) && self.options.adjust(&mut probe)
    }
}

/// Returns the files in which comments of `file` hold: those of a source in its translations, too.
fn places(
    workspace: &Workspace,
    resource: &Resource,
    locale: &LocaleId,
    file: &ResourceFile,
) -> Vec<Arc<str>> {
    if *locale != resource.source_locale {
        return vec![Arc::clone(&file.path)];
    }
    let locales = workspace.locale_ids();
    locales
        .map(|locale| resource.expected_path(locale))
        .collect()
}

/// Says whether a copy of the source is there that the comment speaks of. Copies of a word or two
/// are no findings, but count as untranslated unless they are allowed.
fn is_allowed_copy(
    allowed: Allowed<'_>,
    entry: EntryView<'_>,
    resource: &Resource,
    locale: &LocaleId,
) -> bool {
    if allowed.check != untranslated_copy::CHECK.id || !allowed.has_reason() {
        return false;
    }
    let source = resource.source().map(ResourceFile::view);
    let source = source.and_then(|source| source.entry(entry.kind(), entry.id()));
    let mut targets = resource.files.iter();
    source.is_some_and(|source| {
        targets.any(|(target, file)| {
            let is_meant = *locale == resource.source_locale || target == locale;
            let translation = file.view().entry(entry.kind(), entry.id());
            let is_copied = |translation| is_copy(source, translation, target);
            is_meant && *target != resource.source_locale && translation.is_some_and(is_copied)
        })
    })
}
