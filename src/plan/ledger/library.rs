//! The texts that records refer to, wherever in a project they are kept.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use crate::ledger::{Fingerprint, Texts, Wording, fingerprints_in};
use crate::locale::LocaleId;
use crate::project::{ResourcePath, Workspace};

/// The texts of all locales; each file is parsed when first looked into.
pub(super) struct Library<'w> {
    shelves: HashMap<&'w LocaleId, Shelf<'w>>,
    nothing: Texts,
}

/// The texts of one locale, by resource.
type Shelf<'w> = BTreeMap<ResourcePath, Volume<'w>>;

struct Volume<'w> {
    text: &'w Arc<str>,
    texts: OnceLock<Texts>,
    fingerprints: OnceLock<HashSet<Fingerprint>>,
}

impl Volume<'_> {
    fn texts(&self) -> &Texts {
        self.texts.get_or_init(|| Texts::of(self.text))
    }

    fn fingerprints(&self) -> &HashSet<Fingerprint> {
        self.fingerprints.get_or_init(|| fingerprints_in(self.text))
    }
}

impl<'w> Library<'w> {
    pub(super) fn of(workspace: &'w Workspace) -> Self {
        let shelf = |locale| {
            let files = workspace.ledgers.texts_of_locale(locale);
            let volumes = files.map(|(resource, text)| {
                let volume = Volume {
                    text,
                    texts: OnceLock::new(),
                    fingerprints: OnceLock::new(),
                };
                (resource, volume)
            });
            (locale, volumes.collect())
        };
        Self {
            shelves: workspace.locale_ids().map(shelf).collect(),
            nothing: Texts::default(),
        }
    }

    /// Returns the texts of a resource in a locale.
    pub(super) fn texts(&self, locale: &LocaleId, resource: &ResourcePath) -> &Texts {
        let volume = self.volume(locale, resource);
        volume.map_or(&self.nothing, Volume::texts)
    }

    /// Says whether the file of a resource in a locale claims to hold a text, without reading it.
    pub(super) fn has(
        &self,
        locale: &LocaleId,
        resource: &ResourcePath,
        fingerprint: Fingerprint,
    ) -> bool {
        let volume = self.volume(locale, resource);
        volume.is_some_and(|volume| volume.fingerprints().contains(&fingerprint))
    }

    /// Returns the text of a fingerprint, looked for in the resource's own file first, then in
    /// those of other resources, from which its message may have come.
    pub(super) fn wording(
        &self,
        locale: &LocaleId,
        resource: &ResourcePath,
        fingerprint: Fingerprint,
    ) -> Option<Wording> {
        let own = self.texts(locale, resource).wording(fingerprint);
        own.or_else(|| {
            let mut volumes = self.shelves.get(locale)?.values();
            volumes.find_map(|volume| volume.texts().wording(fingerprint))
        })
    }

    fn volume(&self, locale: &LocaleId, resource: &ResourcePath) -> Option<&Volume<'w>> {
        self.shelves.get(locale)?.get(resource)
    }
}
