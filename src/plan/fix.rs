//! Carrying out the fixes of findings.
//!
//! Only the bytes that a fix names are touched. In the ledger `target` moves with a translation that
//! was fixed, and `from` stays: a stale translation with a mended variable is as stale as before.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::changes::Plan;
use crate::diagnostic::Fix;
use crate::fluent::EntryView;
use crate::ledger::{EntryId, Fingerprint};
use crate::locale::LocaleId;
use crate::project::{LedgerFiles, Resource, ResourceFile, ResourcePath, Workspace};
use crate::text::{TextEdit, apply_edits};

/// A project in which fixes are carried out.
#[derive(Clone, Debug)]
pub struct FixedProject<'w> {
    before: &'w Workspace,
    after: Workspace,
    notes: Plan,
}

impl<'w> FixedProject<'w> {
    /// Begins with a project as it stands.
    #[must_use]
    pub fn of(workspace: &'w Workspace) -> Self {
        Self {
            before: workspace,
            after: workspace.clone(),
            notes: Plan::default(),
        }
    }

    /// Returns the project with the fixes so far.
    #[must_use]
    pub fn workspace(&self) -> &Workspace {
        &self.after
    }

    /// Carries out fixes of what was found in the project with the fixes so far; says whether
    /// anything has changed. Of fixes that touch the same bytes, the first is carried out.
    pub fn apply<'f>(&mut self, fixes: impl IntoIterator<Item = &'f Fix>) -> bool {
        let mut by_path: BTreeMap<&Arc<str>, Vec<&Fix>> = BTreeMap::new();
        for fix in fixes {
            by_path.entry(&fix.path).or_default().push(fix);
        }
        let mut has_changed = false;
        for (path, fixes) in by_path {
            let Some((resource, locale, text)) = find_file(&self.after, path) else {
                continue;
            };
            let (fixed, titles) = fix_text(&text, &fixes);
            if fixed == *text {
                continue;
            }
            has_changed = true;
            for title in titles {
                self.notes.note(path, title);
            }
            self.after.put_file(&resource, &locale, &fixed);
        }
        has_changed
    }

    /// Returns the files that have changed, and the ledgers of their translations.
    #[must_use]
    pub fn into_plan(self) -> Plan {
        let mut plan = self.notes;
        for resource in &self.after.resources {
            for (locale, file) in &resource.files {
                let before = self.before.resource(&resource.path);
                let Some(before) = before.and_then(|resource| resource.file(locale)) else {
                    continue;
                };
                if before.text != file.text {
                    let text = file.text.to_string();
                    plan.write(Arc::clone(&file.path), Some(Arc::clone(&before.text)), text);
                    write_ledger(self.before, resource, locale, (before, file), &mut plan);
                }
            }
        }
        plan.sorted()
    }
}

fn find_file(workspace: &Workspace, path: &str) -> Option<(ResourcePath, LocaleId, Arc<str>)> {
    let mut resources = workspace.resources.iter();
    resources.find_map(|resource| {
        let mut files = resource.files.iter();
        let (locale, file) = files.find(|(_, file)| *file.path == *path)?;
        let is_writable = !resource.is_read_only;
        is_writable.then(|| {
            (
                resource.path.clone(),
                locale.clone(),
                Arc::clone(&file.text),
            )
        })
    })
}

/// Carries out the fixes that fit together; returns their titles.
fn fix_text(text: &str, fixes: &[&Fix]) -> (String, Vec<String>) {
    let mut edits: Vec<TextEdit> = Vec::new();
    let mut fixed = text.to_owned();
    let mut titles = Vec::new();
    for fix in fixes {
        let mut more = edits.clone();
        more.extend(
            fix.edits
                .iter()
                .filter(|edit| !edits.contains(edit))
                .cloned(),
        );
        if more.len() == edits.len() {
            continue;
        }
        if let Ok(result) = apply_edits(text, &more) {
            (fixed, edits) = (result, more);
            titles.push(fix.title.clone());
        }
    }
    (fixed, titles)
}

/// Plans the ledger of a translation, in which nothing but `target` moves, and that only where it was
/// the text that stood there: an edit that `sync` has not seen is still to be seen.
fn write_ledger(
    workspace: &Workspace,
    resource: &Resource,
    locale: &LocaleId,
    (before, after): (&ResourceFile, &ResourceFile),
    plan: &mut Plan,
) {
    let path = LedgerFiles::ledger_path(locale, &resource.path);
    let Some(ledger) = workspace.ledgers.text(&path) else {
        return;
    };
    let mut text = ledger.to_string();
    for old in before.view().entries() {
        let new = after.view().entry(old.kind(), old.id());
        if let Some(new) = new.filter(|new| new.entry().tree_hash != old.entry().tree_hash) {
            text = with_target(&text, old, new);
        }
    }
    plan.write(path, Some(Arc::clone(ledger)), text);
}

/// Returns the ledger with the fingerprint of `new` where the record of the entry has that of `old`.
fn with_target(ledger: &str, old: EntryView<'_>, new: EntryView<'_>) -> String {
    let id = EntryId::of(old);
    let target = format!("target:{}", Fingerprint::of(old));
    let moved = format!("target:{}", Fingerprint::of(new));
    let mut is_own = false;
    let lines = ledger.split_inclusive('\n').map(|line| {
        if !line.starts_with(' ') {
            is_own = line.trim_end() == id.as_str();
        }
        match is_own {
            true => line.replace(&target, &moved),
            false => line.to_owned(),
        }
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    fn fix(title: &str, edits: Vec<TextEdit>) -> Fix {
        Fix {
            title: title.to_owned(),
            path: "hi.ftl".into(),
            edits,
        }
    }

    #[test]
    fn a_fix_is_carried_out_whole_or_not_at_all() {
        let first = fix("first", vec![TextEdit::replace(Span::new(0, 3), "x")]);
        let overlapping = fix(
            "second",
            vec![
                TextEdit::replace(Span::new(2, 4), "y"),
                TextEdit::insert(6, "z"),
            ],
        );
        let same = fix("third", vec![TextEdit::replace(Span::new(0, 3), "x")]);
        let (text, titles) = fix_text("abcdef", &[&first, &overlapping, &same]);
        assert_eq!((text.as_str(), titles.len()), ("xdef", 1));
    }
}
