//! What is known of the last revision of an article.

use std::sync::Arc;

use super::ledgers::LedgerFiles;
use super::resource::{ResourceFile, ResourcePath};
use super::workspace::{ArticleFile, Workspace};
use crate::article::bundle::KnownBundle;

impl Workspace {
    /// Returns what is known of an article's last revision, by its source bundle, if there is one,
    /// and by the texts that the ledger keeps.
    #[must_use]
    pub fn known_bundle(
        &self,
        article: &ArticleFile,
        bundle: Option<&ResourceFile>,
    ) -> KnownBundle {
        let known = bundle.map(|bundle| KnownBundle::read(&bundle.text));
        let resource = ResourcePath::of_article(&article.slug);
        let kept = LedgerFiles::texts_path(&article.locale, &resource);
        let kept = self.ledgers.text(&kept).map(Arc::clone);
        known
            .unwrap_or_default()
            .with_kept(kept.unwrap_or_default())
    }
}
