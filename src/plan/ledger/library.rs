//! The texts that records refer to, wherever in a project they are kept.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use crate::ledger::{Fingerprint, Texts, Wording};
use crate::locale::LocaleId;
use crate::project::{ResourcePath, Workspace};

/// The texts of all locales; each file is parsed when first looked into.
pub(super) struct Library<'w> {
    shelves: HashMap<&'w LocaleId, Vec<Volume<'w>>>,
    nothing: Texts,
}

struct Volume<'w> {
    resource: ResourcePath,
    text: &'w Arc<str>,
    texts: OnceLock<Texts>,
}

impl Volume<'_> {
    fn texts(&self) -> &Texts {
        self.texts.get_or_init(|| Texts::of(self.text))
    }
}

impl<'w> Library<'w> {
    pub(super) fn of(workspace: &'w Workspace) -> Self {
        let shelf = |locale| {
            let files = workspace.ledgers.texts_of_locale(locale);
            let volumes = files.map(|(resource, text)| Volume {
                resource,
                text,
                texts: OnceLock::new(),
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
        let volume = self
            .shelf(locale)
            .iter()
            .find(|volume| volume.resource == *resource);
        volume.map_or(&self.nothing, Volume::texts)
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
            let mut volumes = self.shelf(locale).iter();
            volumes.find_map(|volume| volume.texts().wording(fingerprint))
        })
    }

    fn shelf(&self, locale: &LocaleId) -> &[Volume<'w>] {
        self.shelves.get(locale).map_or(&[], Vec::as_slice)
    }
}
