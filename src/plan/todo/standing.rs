//! Whether there is something to do about a message.

use super::task::TaskState;
use crate::fluent::{EntryView, View, is_copy, is_intended_copy};
use crate::ledger::Standing;
use crate::locale::LocaleId;
use crate::plan::{Account, AccountEntry};
use crate::project::Resource;

/// A resource in one locale, with all that tells what is to be done in it.
#[derive(Clone, Copy)]
pub(super) struct Desk<'w> {
    pub(super) resource: &'w Resource,
    pub(super) locale: &'w LocaleId,
    pub(super) account: Option<&'w Account>,
}

impl<'w> Desk<'w> {
    /// Opens a resource; none where nothing can be done, since it is not translated into the locale
    /// or its file there cannot be read.
    pub(super) fn open(
        resource: &'w Resource,
        locale: &'w LocaleId,
        account: Option<&'w Account>,
    ) -> Option<Self> {
        let is_open = !resource.is_read_only
            && resource.source_locale != *locale
            && !resource.unreadable.contains(locale);
        is_open.then_some(Self {
            resource,
            locale,
            account,
        })
    }

    /// Returns the translator's file.
    pub(super) fn target(self) -> Option<View<'w>> {
        self.resource.file(self.locale).map(|file| file.view())
    }

    /// Returns the translation of a message of the source, if it is whole.
    pub(super) fn translation(self, source: EntryView<'_>) -> Option<EntryView<'w>> {
        let found = self.target()?.entry(source.kind(), source.id());
        found.filter(|entry| !entry.entry().is_truncated)
    }

    /// Returns what is recorded of a message of the source.
    pub(super) fn recorded(self, source: EntryView<'_>) -> Option<&'w AccountEntry> {
        self.account?.entry(&source.display_id())
    }

    /// Returns what is to be done about a message of the source, as `status` counts it.
    pub(super) fn state(self, source: EntryView<'_>) -> Option<TaskState> {
        let recorded = self.recorded(source);
        let standing = recorded.map(AccountEntry::standing);
        let Some(translation) = self.translation(source) else {
            return Some(match standing {
                Some(Standing::Draft) => TaskState::Draft,
                _ => TaskState::Missing,
            });
        };
        if self.is_unintended_copy(source, translation, recorded) {
            return Some(TaskState::Copy);
        }
        match standing? {
            Standing::Stale => Some(TaskState::Stale),
            Standing::Unconfirmed => Some(TaskState::Unconfirmed),
            _ => None,
        }
    }

    fn is_unintended_copy(
        self,
        source: EntryView<'_>,
        translation: EntryView<'_>,
        recorded: Option<&AccountEntry>,
    ) -> bool {
        is_copy(source, translation, self.locale)
            && !self.locale.is_variety_of(&self.resource.source_locale)
            && !is_intended_copy(source, translation)
            && !recorded.is_some_and(AccountEntry::is_vouched_for)
    }
}
