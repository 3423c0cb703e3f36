//! Saying that translations hold although their source moved on.

use std::collections::BTreeSet;

use thiserror::Error;

use super::changes::{Note, Plan};
use super::ledger::{Account, AccountEntry, Accounts, Carrying};
use super::sync::{SettledBundle, settled_bundles};
use crate::fluent::EntryKind;
use crate::ledger::{EntryId, Grade, Standing, State};
use crate::locale::LocaleId;
use crate::project::{Resource, ResourcePath, SourceState, Workspace};
use crate::text::nearest_name;

/// Which translations hold, and who says so.
#[derive(Clone, Debug)]
pub struct AckRequest {
    /// The locale.
    pub locale: LocaleId,
    /// The messages; those of articles may be named with their resource, `articles/swap.ftl:p-k7q2`.
    pub ids: Vec<String>,
    /// Whole resources.
    pub resources: Vec<ResourcePath>,
    /// Of messages and resources alike, only what is behind because its source changed in one of
    /// these ways; all where there is none.
    pub grades: Vec<Grade>,
    /// Whether somebody has read source and translation again.
    pub review: Review,
    /// Why they hold.
    pub reason: Option<String>,
}

/// How well somebody has looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    /// The translation holds.
    Acknowledge,
    /// A second person has read it beside its source.
    Reviewed,
}

/// Why nothing is said of any translation.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AckError {
    /// There is no such message.
    #[error("there is no message `{id}` in `{locale}`")]
    UnknownMessage {
        /// What was asked for.
        id: String,
        /// Where.
        locale: LocaleId,
        /// The message that was probably meant.
        nearest: Option<String>,
    },
    /// There are several.
    #[error("several resources have a message `{id}`; name one: {}", candidates.join(", "))]
    AmbiguousMessage {
        /// What was asked for.
        id: String,
        /// What to ask for.
        candidates: Vec<String>,
    },
    /// There is no translation that could hold.
    #[error("`{id}` has no translation in `{locale}`")]
    Untranslated {
        /// The message.
        id: String,
        /// Where.
        locale: LocaleId,
    },
    /// The source that would be vouched for is not the one that can be read in the bundle.
    #[error("the article of `{resource}` has changed since the last `sync`")]
    Unsynced {
        /// The resource.
        resource: ResourcePath,
    },
}

/// Plans the ledgers in which the translations asked for hold. Those ledgers are brought up to date
/// with their bundles as `sync` does; no other file is written.
///
/// What is vouched for is the translation as it stands in its file, for the source as it stands in
/// its own: of an article, as it stands in the source bundle.
///
/// # Errors
///
/// Returns an error when a message is not known, is one of several or has no translation, and when
/// an article is ahead of its source bundle.
pub fn ack(workspace: &Workspace, request: &AckRequest) -> Result<Plan, AckError> {
    let bundles = settled_bundles(workspace);
    refuse_frozen(workspace, request)?;
    let mut accounts = Accounts::to_record(workspace, &bundles, Carrying::Nothing);
    let mut notes = Vec::new();
    let wanted = wanted(workspace, &accounts, request, &mut notes)?;
    refuse_unsynced(workspace, &bundles, &wanted)?;
    let state = match request.review {
        Review::Acknowledge => State::Acknowledged,
        Review::Reviewed => State::Reviewed,
    };
    for (resource, id) in &wanted {
        if let Some(account) = accounts.account_mut(resource, &request.locale) {
            account.amend(id, |record| {
                record.vouched_for(state, request.reason.clone())
            });
        }
    }
    let is_wanted = |account: &Account| {
        let mut wanted = wanted.iter();
        account.locale == request.locale
            && wanted.any(|(resource, _)| *resource == account.resource)
    };
    let mut plan = accounts.amend(workspace, &bundles, &is_wanted);
    notes.extend(wanted.iter().map(|(resource, id)| Note {
        path: resource.as_str().into(),
        text: format!("`{id}` holds in `{}`", request.locale),
    }));
    plan.notes = notes;
    Ok(plan.sorted())
}

/// Returns the messages that are to hold, and notes those that were named and whose change is not
/// of the grades asked for.
fn wanted(
    workspace: &Workspace,
    accounts: &Accounts,
    request: &AckRequest,
    notes: &mut Vec<Note>,
) -> Result<BTreeSet<(ResourcePath, EntryId)>, AckError> {
    let mut wanted = BTreeSet::new();
    for name in &request.ids {
        let (account, entry) = find(workspace, accounts, request, name)?;
        if request.grades.is_empty() || is_open(entry, request) {
            wanted.insert((account.resource.clone(), entry.id.clone()));
        } else {
            notes.push(Note {
                path: account.resource.as_str().into(),
                text: format!("`{}` is left: {}", entry.id, why_left(entry)),
            });
        }
    }
    for resource in &request.resources {
        let account = accounts.account(resource, &request.locale);
        let entries = account.into_iter().flat_map(|account| &account.entries);
        let open = entries.filter(|entry| is_open(entry, request));
        wanted.extend(open.map(|entry| (resource.clone(), entry.id.clone())));
    }
    Ok(wanted)
}

fn why_left(entry: &AccountEntry) -> String {
    match entry.change.as_ref().map(|change| change.grade) {
        Some(Some(grade)) => format!("its source changed by {grade}"),
        Some(None) => "what its source was is not known".to_owned(),
        None => "its source has not changed".to_owned(),
    }
}

/// Nobody can vouch for the source of an article that cannot be used as it stands.
fn refuse_frozen(workspace: &Workspace, request: &AckRequest) -> Result<(), AckError> {
    let frozen = workspace.resources.iter();
    let mut frozen = frozen.filter(|resource| resource.source_state == SourceState::Frozen);
    let is_named = |resource: &&Resource| {
        let file = resource.file(&request.locale);
        let has = |id: &str| {
            let named = id.rsplit_once(':').map_or(id, |(_, id)| id);
            let message = file.and_then(|file| file.view().entry(EntryKind::Message, named));
            message.is_some() && (id == named || id.starts_with(resource.path.as_str()))
        };
        request.resources.contains(&resource.path) || request.ids.iter().any(|id| has(id))
    };
    match frozen.find(is_named) {
        Some(resource) => Err(AckError::Unsynced {
            resource: resource.path.clone(),
        }),
        None => Ok(()),
    }
}

/// Nobody can vouch for a source that stands in no bundle yet.
fn refuse_unsynced(
    workspace: &Workspace,
    bundles: &[SettledBundle],
    wanted: &BTreeSet<(ResourcePath, EntryId)>,
) -> Result<(), AckError> {
    let is_wanted =
        |bundle: &&SettledBundle| wanted.iter().any(|(path, _)| *path == bundle.resource);
    for bundle in bundles.iter().filter(is_wanted) {
        let resource = workspace.resource(&bundle.resource);
        let file = resource.and_then(|resource| resource.file(&bundle.locale));
        if file.is_none_or(|file| *file.text != *bundle.text) {
            return Err(AckError::Unsynced {
                resource: bundle.resource.clone(),
            });
        }
    }
    Ok(())
}

/// Says whether a whole resource takes in this message: one that is behind or, where whole
/// resources are looked at without grades, was never recorded or never reviewed.
fn is_open(entry: &AccountEntry, request: &AckRequest) -> bool {
    let grade = entry.change.as_ref().and_then(|change| change.grade);
    match entry.standing() {
        Standing::Stale | Standing::Unconfirmed => {
            request.grades.is_empty() || grade.is_some_and(|grade| request.grades.contains(&grade))
        }
        Standing::Unrecorded => request.grades.is_empty(),
        Standing::Current => {
            request.grades.is_empty()
                && request.review == Review::Reviewed
                && entry.record.state != State::Reviewed
        }
        Standing::Missing | Standing::Draft => false,
    }
}

fn find<'a>(
    workspace: &Workspace,
    accounts: &'a Accounts,
    request: &AckRequest,
    name: &str,
) -> Result<(&'a Account, &'a AccountEntry), AckError> {
    let (resource, id) = match name.rsplit_once(':') {
        Some((resource, id)) => (Some(resource), id),
        None => (None, name),
    };
    let own = accounts
        .iter()
        .filter(|account| account.locale == request.locale);
    let searched: Vec<&Account> = own
        .filter(|account| resource.is_none_or(|path| names(workspace, account, path)))
        .collect();
    let found: Vec<(&Account, &AccountEntry)> = searched
        .iter()
        .filter_map(|account| Some((*account, account.entry(id)?)))
        .collect();
    let locale = request.locale.clone();
    match found.as_slice() {
        [(account, entry)] if entry.record.target.is_some() && is_live(entry) => {
            Ok((account, entry))
        }
        [_] => Err(AckError::Untranslated {
            id: id.to_owned(),
            locale,
        }),
        [] => {
            let ids = searched.iter().flat_map(|account| &account.entries);
            let nearest = nearest_name(id, ids.map(|entry| entry.id.as_str()));
            Err(AckError::UnknownMessage {
                id: name.to_owned(),
                locale,
                nearest: nearest.map(str::to_owned),
            })
        }
        several => Err(AckError::AmbiguousMessage {
            id: id.to_owned(),
            candidates: several
                .iter()
                .map(|(account, _)| format!("`{}:{id}`", account.resource))
                .collect(),
        }),
    }
}

fn is_live(entry: &AccountEntry) -> bool {
    !matches!(entry.standing(), Standing::Missing | Standing::Draft)
}

/// Says whether a text names the resource of an account: by its path in the project, or that of its
/// file in the locale or the source.
fn names(workspace: &Workspace, account: &Account, path: &str) -> bool {
    let is_file = |resource: &Resource| {
        let locales = [&account.locale, &resource.source_locale];
        locales
            .iter()
            .any(|locale| *resource.expected_path(locale) == *path)
    };
    account.resource.as_str() == path || workspace.resource(&account.resource).is_some_and(is_file)
}
