//! All translations of a locale whose source has moved on.

use std::sync::Arc;

use super::change::{ChangeKind, EntryChange};
use super::compare::Between;
use super::comparison::{Comparison, FileChanges, Uncompared, UncomparedKind};
use super::stale::{lost_change, stale_change};
use crate::fluent::edit::{NewEntry, entry_source};
use crate::fluent::{EntryView, Outline, View, parse};
use crate::ledger::{EntryId, Standing, Wording};
use crate::locale::LocaleId;
use crate::plan::{Account, AccountEntry, Accounts};
use crate::project::{Resource, Selection, Workspace};

/// Finds the translations into `locale` that were made from another text than their source has
/// now, in the order of the translators' files, with what changed and the present translation.
///
/// The words are those of the source as it is now.
#[must_use]
pub fn stale_translations(
    workspace: &Workspace,
    accounts: &Accounts,
    locale: &LocaleId,
    selection: &Selection,
) -> Comparison {
    let resources = workspace.resources.iter();
    let selected: Vec<&Resource> = resources
        .filter(|resource| !resource.is_read_only && resource.source_locale != *locale)
        .filter(|resource| selection.includes(resource, locale))
        .collect();
    let files = selected.iter().filter_map(|resource| {
        let account = accounts.account(&resource.path, locale)?;
        stale_in_file(resource, account)
    });
    let unreadable = selected
        .iter()
        .filter(|resource| resource.unreadable.contains(locale));
    Comparison {
        between: Between::Sources,
        old: format!("what {locale} was translated from"),
        new: "the source now".to_owned(),
        files: files.collect(),
        uncompared: unreadable
            .map(|resource| Uncompared {
                path: resource.expected_path(locale),
                side: locale.to_string(),
                what: UncomparedKind::Unreadable,
            })
            .collect(),
    }
}

fn stale_in_file(resource: &Resource, account: &Account) -> Option<FileChanges> {
    let file = resource.file(&account.locale)?;
    let mut found: Vec<(usize, EntryChange)> = account
        .entries
        .iter()
        .filter_map(|entry| {
            let (kind, id) = entry.id.parts();
            let translation = file.view().entry(kind, id)?;
            let place = translation.entry().span.start as usize;
            Some((place, change_of(entry, translation)?))
        })
        .collect();
    found.sort_by_key(|(place, _)| *place);
    let source_language = Some(resource.source_locale.clone());
    (!found.is_empty()).then(|| FileChanges {
        path: Arc::clone(&file.path),
        resource: resource.path.as_str().into(),
        locale: Some(account.locale.clone()),
        old_language: source_language.clone(),
        new_language: source_language,
        article: resource.path.article_slug(),
        changes: found.into_iter().map(|(_, change)| change).collect(),
    })
}

fn change_of(entry: &AccountEntry, translation: EntryView<'_>) -> Option<EntryChange> {
    let change = entry.change.as_ref()?;
    let grade = change.grade;
    let kind = match entry.standing() {
        Standing::Stale => ChangeKind::Stale { grade },
        Standing::Unconfirmed => ChangeKind::Unconfirmed { grade },
        _ => return None,
    };
    let new = Recalled::of(&entry.id, &change.new)?;
    let old = change.old.as_ref();
    let old = old.and_then(|old| Recalled::of(&entry.id, old));
    let described = match &old {
        Some(old) => stale_change(old.entry()?, new.entry()?, translation),
        None => lost_change(new.entry()?, translation),
    };
    Some(EntryChange { kind, ..described })
}

/// A wording as an entry again.
struct Recalled {
    text: String,
    outline: Outline,
}

impl Recalled {
    fn of(id: &EntryId, wording: &Wording) -> Option<Self> {
        let (kind, name) = id.parts();
        let entry = NewEntry {
            kind,
            ..wording.to_message(name)
        };
        let text = entry_source(&entry).ok()?;
        Some(Self {
            outline: parse(&text),
            text,
        })
    }

    fn entry(&self) -> Option<EntryView<'_>> {
        View::new(&self.text, &self.outline).entries().next()
    }
}
