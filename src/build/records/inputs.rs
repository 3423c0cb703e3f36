//! What all pages of a build are made from.

use std::collections::BTreeMap;

use super::digest::{Digest, Digester};
use super::messages::MessageDigests;
use crate::build::template::TemplateLibrary;
use crate::locale::{FallbackChain, LocaleId};
use crate::project::Workspace;

/// What all pages of a build are made from.
pub(in crate::build) struct Inputs<'w> {
    pub(super) workspace: &'w Workspace,
    /// Of the program, the settings and the languages.
    pub(super) common: Digest,
    /// Of these and the templates.
    site: Digest,
    /// Where pages in each locale look for messages of the interface.
    chains: BTreeMap<&'w LocaleId, FallbackChain>,
    pub(super) messages: MessageDigests<'w>,
}

impl<'w> Inputs<'w> {
    /// Digests what all pages have in common.
    pub(in crate::build) fn of(workspace: &'w Workspace, library: &TemplateLibrary) -> Self {
        let mut digester = Digester::default();
        digester.add(env!("CARGO_PKG_VERSION"));
        digester.add(workspace.config.text.as_deref().unwrap_or_default());
        let folder = workspace.root.file_name();
        digester.add(
            folder
                .map_or_else(Default::default, |name| name.to_string_lossy())
                .as_bytes(),
        );
        for locale in workspace.locale_ids() {
            digester.add(locale.to_string());
        }
        let common = digester.finish();
        for (name, text) in library.texts() {
            digester.add(name);
            digester.add(text);
        }
        for text in crate::build::interface::texts() {
            digester.add(text);
        }
        let source = &workspace.config.source_locale.value;
        let chain = |locale| (locale, workspace.fallback_chain(locale, source));
        Self {
            workspace,
            chains: workspace.locale_ids().map(chain).collect(),
            common,
            site: digester.finish(),
            messages: MessageDigests::of(workspace),
        }
    }

    /// Returns the digest of a page in `locale` that is made from `content` and uses these
    /// messages of the interface.
    pub(in crate::build) fn page<'n>(
        &self,
        locale: &LocaleId,
        content: Digest,
        uses: impl Iterator<Item = &'n str> + Clone,
    ) -> Digest {
        let mut digester = Digester::default();
        digester.add_digest(self.site);
        digester.add_digest(content);
        if let Some(chain) = self.chains.get(locale) {
            digester.add_digest(self.messages.along(chain, uses));
        }
        digester.finish()
    }
}
