//! Saying that translations hold although their source moved on.

use std::sync::Arc;

use thiserror::Error;

use super::changes::{Note, Plan};
use super::ledger::{Account, AccountEntry, Accounts};
use super::sync::{SyncOptions, sync_articles};
use crate::ledger::{EntryId, Grade, Standing, State};
use crate::locale::LocaleId;
use crate::project::{Resource, ResourcePath, Workspace};
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
    /// Only those whose source changed in this way; all where there is none.
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
    #[error("there is no message `{id}` in `{locale}`{}", nearest.as_ref().map_or_else(String::new, |name| format!("; did you mean `{name}`?")))]
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
}

/// Plans the ledger in which the translations asked for hold. Nothing else is written.
///
/// # Errors
///
/// Returns an error when a message is not known, is one of several or has no translation.
pub fn ack(workspace: &Workspace, request: &AckRequest) -> Result<Plan, AckError> {
    let (_, bundles) = sync_articles(workspace, &SyncOptions::default());
    let mut accounts = Accounts::to_record(workspace, &bundles, &[]);
    let mut wanted: Vec<(ResourcePath, EntryId)> = Vec::new();
    for id in &request.ids {
        wanted.push(find(workspace, &accounts, request, id)?);
    }
    for resource in &request.resources {
        let account = accounts.account(resource, &request.locale);
        let entries = account.into_iter().flat_map(|account| &account.entries);
        let open = entries.filter(|entry| is_open(entry, request));
        wanted.extend(open.map(|entry| (resource.clone(), entry.id.clone())));
    }
    for (resource, id) in &wanted {
        if let Some(account) = accounts.account_mut(resource, &request.locale) {
            account.vouch(id, request);
        }
    }
    let is_wanted = |account: &Account| {
        let mut wanted = wanted.iter();
        account.locale == request.locale
            && wanted.any(|(resource, _)| *resource == account.resource)
    };
    let mut after = workspace.clone();
    for account in accounts.iter().filter(|account| is_wanted(account)) {
        let path = Arc::clone(&account.path);
        after.ledgers.put(path, account.ledger().to_text());
    }
    // Reckoned again, so that texts are let go that nothing refers to any more.
    let accounts = Accounts::to_record(&after, &bundles, &[]);
    let mut plan = accounts.write(workspace, &is_wanted);
    plan.notes = wanted
        .iter()
        .map(|(resource, id)| Note {
            path: resource.as_str().into(),
            text: format!("`{id}` holds in `{}`", request.locale),
        })
        .collect();
    Ok(plan.sorted())
}

impl Account {
    fn vouch(&mut self, id: &EntryId, request: &AckRequest) {
        let state = match request.review {
            Review::Acknowledge => State::Acknowledged,
            Review::Reviewed => State::Reviewed,
        };
        let found = self.entries.binary_search_by(|entry| entry.id.cmp(id));
        if let Ok(index) = found {
            let entry = &mut self.entries[index];
            entry.record = entry.record.vouched_for(state, request.reason.clone());
        }
    }
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

fn find(
    workspace: &Workspace,
    accounts: &Accounts,
    request: &AckRequest,
    name: &str,
) -> Result<(ResourcePath, EntryId), AckError> {
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
    let found: Vec<_> = searched
        .iter()
        .filter_map(|account| Some((account, account.entry(id)?)))
        .collect();
    let locale = request.locale.clone();
    match found.as_slice() {
        [(account, entry)] if entry.record.target.is_some() && is_live(entry) => {
            Ok((account.resource.clone(), entry.id.clone()))
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
