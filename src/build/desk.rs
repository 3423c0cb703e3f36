//! What is known of the age and the origin of translations, and what follows for publishing them.

use std::collections::HashSet;
use std::sync::Arc;

use super::provenance::Provenance;
use crate::article::compose::{Composed, ComposedSegment, Served};
use crate::ledger::{Grade, Standing};
use crate::locale::LocaleId;
use crate::plan::{AccountEntry, Accounts};
use crate::project::Workspace;
use crate::project::config::{PublishPolicy, StalePolicy};
use crate::reading::{Original, Withheld};

/// The accounts of a project; a project without ledgers has none, and all its translations are
/// taken to be current.
#[derive(Default)]
pub(super) struct Desk(Accounts);

impl Desk {
    pub(super) fn of(workspace: &Workspace) -> Self {
        Self(Accounts::of(workspace))
    }

    /// Returns the translations of an article that are too old to be shown.
    pub(super) fn withheld(
        &self,
        original: &Original<'_>,
        locale: &LocaleId,
        policy: &PublishPolicy,
    ) -> Withheld {
        let mut withheld = HashSet::new();
        let chain = original
            .workspace
            .fallback_chain(locale, &original.file.locale);
        for locale in chain.locales() {
            let resource = original.resource.map(|resource| &resource.path);
            let account = resource.and_then(|resource| self.0.account(resource, locale));
            for entry in account.into_iter().flat_map(|account| &account.entries) {
                if self.policy_for(original, locale, entry, policy) == Some(StalePolicy::Source) {
                    withheld.insert((locale.clone(), Arc::from(entry.id.as_str())));
                }
            }
        }
        withheld
    }

    /// Says whether a translation among those that are shown holds the whole article back.
    pub(super) fn holds_back(
        &self,
        original: &Original<'_>,
        composed: &Composed,
        policy: &PublishPolicy,
    ) -> bool {
        let mut segments = composed.segments.iter();
        segments
            .any(|segment| self.stale_policy(original, segment, policy) == Some(StalePolicy::Hold))
    }

    /// Says whether readers are told that a segment is older than its source. One that holds its
    /// article back is shown only where that is public already.
    pub(super) fn is_outdated(
        &self,
        original: &Original<'_>,
        segment: &ComposedSegment,
        policy: &PublishPolicy,
    ) -> bool {
        let policy = self.stale_policy(original, segment, policy);
        matches!(policy, Some(StalePolicy::Mark | StalePolicy::Hold))
    }

    /// Returns where the text of a segment comes from that readers get in their language.
    pub(super) fn provenance(
        &self,
        original: &Original<'_>,
        segment: &ComposedSegment,
    ) -> Provenance {
        if segment.served != Served::Message || segment.locale == original.file.locale {
            return Provenance::Source;
        }
        let entry = self.entry(original, &segment.locale, segment.id.as_str());
        entry.map_or(Provenance::Unrecorded, |entry| {
            Provenance::of_record(&entry.record)
        })
    }

    fn stale_policy(
        &self,
        original: &Original<'_>,
        segment: &ComposedSegment,
        policy: &PublishPolicy,
    ) -> Option<StalePolicy> {
        if segment.served != Served::Message {
            return None;
        }
        let entry = self.entry(original, &segment.locale, segment.id.as_str())?;
        self.policy_for(original, &segment.locale, entry, policy)
    }

    /// Returns what becomes of a translation, if it is stale. What an article corrects is taken to
    /// be as grave as can be.
    fn policy_for(
        &self,
        original: &Original<'_>,
        locale: &LocaleId,
        entry: &AccountEntry,
        policy: &PublishPolicy,
    ) -> Option<StalePolicy> {
        if entry.standing() != Standing::Stale {
            return None;
        }
        let resource = original.resource?;
        let account = self.0.account(&resource.path, locale);
        let grade = match account.is_some_and(|account| account.is_corrected) {
            true => Some(Grade::Negation),
            false => entry.change.as_ref().and_then(|change| change.grade),
        };
        Some(policy.for_stale(grade))
    }

    fn entry(&self, original: &Original<'_>, locale: &LocaleId, id: &str) -> Option<&AccountEntry> {
        let resource = original.resource?;
        self.0.account(&resource.path, locale)?.entry(id)
    }
}
