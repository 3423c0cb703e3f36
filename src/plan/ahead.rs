//! A project as the next `sync` leaves it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::ledger::{Accounts, with_bundles};
use super::sync::{SettledBundle, settled_bundles};
use crate::fluent::EntryKind;
use crate::project::{ResourcePath, Workspace};
use crate::text::Span;

/// A project as the next `sync` leaves it, so that what is counted and missed does not wait for
/// one.
#[derive(Debug)]
pub struct Ahead<'w> {
    /// The project with the source bundles that its articles will have.
    pub workspace: Cow<'w, Workspace>,
    /// What is known of its translations.
    pub accounts: Accounts,
    coming: BTreeMap<ResourcePath, Vec<MessagePlace>>,
    places: BTreeMap<ResourcePath, Vec<MessagePlace>>,
}

/// Where an article has a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessagePlace {
    /// Its id, as `sync` gives it.
    pub id: String,
    /// The article.
    pub path: Arc<str>,
    /// Where in the article its text stands.
    pub span: Span,
}

impl<'w> Ahead<'w> {
    /// Reckons what `sync` would write.
    #[must_use]
    pub fn of(workspace: &'w Workspace) -> Self {
        let bundles = settled_bundles(workspace);
        let after = with_bundles(workspace, &bundles);
        let coming = bundles.iter().filter_map(|bundle| {
            let coming = coming_in(workspace, bundle);
            (!coming.is_empty()).then(|| (bundle.resource.clone(), coming))
        });
        Self {
            accounts: Accounts::of_synced(workspace, &after, &bundles),
            coming: coming.collect(),
            workspace: after,
            places: (bundles.into_iter())
                .map(|bundle| (bundle.resource, bundle.places))
                .collect(),
        }
    }

    /// Returns all messages that an article gives its resource with where they stand in it, in order.
    #[must_use]
    pub fn places(&self, resource: &ResourcePath) -> &[MessagePlace] {
        self.places.get(resource).map_or(&[], Vec::as_slice)
    }

    /// Returns the messages of a resource that are not in its source bundle yet, in the order of
    /// the article.
    #[must_use]
    pub fn coming(&self, resource: &ResourcePath) -> &[MessagePlace] {
        self.coming.get(resource).map_or(&[], Vec::as_slice)
    }
}

fn coming_in(workspace: &Workspace, bundle: &SettledBundle) -> Vec<MessagePlace> {
    let resource = workspace.resource(&bundle.resource);
    let file = resource.and_then(|resource| resource.file(&bundle.locale));
    if file.is_some_and(|file| *file.text == *bundle.text) {
        return Vec::new();
    }
    let mut places = bundle.places.clone();
    places.retain(|place| {
        let entry = file.and_then(|file| file.view().entry(EntryKind::Message, &place.id));
        entry.is_none()
    });
    places
}
