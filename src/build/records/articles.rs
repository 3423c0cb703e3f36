//! What the pages of one article are made from, and what is left of an earlier build.

use std::collections::{BTreeMap, BTreeSet};

use super::digest::{Digest, Digester};
use super::inputs::Inputs;
use super::messages::placeable_names;
use super::record::{EditionRecord, Records};
use crate::build::chosen::Chosen;
use crate::build::language::Language;
use crate::build::standing::Standing;
use crate::locale::LocaleId;
use crate::project::LedgerFiles;

/// What an article is put together from, before it is known how its pages look.
pub(in crate::build) struct ArticleInputs<'w> {
    own: Digest,
    files: BTreeMap<&'w LocaleId, Digest>,
    /// All that might name a shared message or term in its texts.
    names: BTreeSet<&'w str>,
}

/// An article, and what is left of an earlier build in each language of the site.
pub(in crate::build) struct ArticleState<'a, 'w> {
    pub(in crate::build) article: &'a Chosen<'w>,
    /// What it is put together from, in the order of the languages.
    pub(in crate::build) drafts: Vec<Digest>,
    /// The records that still hold for that, in the same order.
    pub(in crate::build) records: Vec<Option<&'a EditionRecord>>,
}

impl<'w> ArticleInputs<'w> {
    /// Digests the texts of an article.
    fn of(inputs: &Inputs<'w>, article: &Chosen<'w>) -> Self {
        let file = article.file;
        let mut own = Digester::default();
        own.add_digest(inputs.common);
        own.add(&*file.path);
        own.add(&*file.text);
        own.add(&*article.slug);
        let mut names: BTreeSet<&str> = placeable_names(&file.text).collect();
        let mut files = BTreeMap::new();
        let bundles = article.resource.iter().flat_map(|resource| &resource.files);
        for (locale, bundle) in bundles {
            names.extend(placeable_names(&bundle.text));
            files.insert(locale, Digest::of(&*bundle.text));
        }
        Self {
            own: own.finish(),
            files,
            names,
        }
    }

    /// Returns the digest of what the article is put together from for readers of `locale`.
    fn draft(&self, inputs: &Inputs<'w>, article: &Chosen<'w>, locale: &LocaleId) -> Digest {
        let workspace = inputs.workspace;
        let source = &article.file.locale;
        let chain = workspace.fallback_chain(locale, source);
        let mut digester = Digester::default();
        digester.add_digest(self.own);
        for locale in chain.locales().iter().chain([source]) {
            if let Some(digest) = self.files.get(locale) {
                digester.add_digest(*digest);
            }
            digester.add(locale.to_string());
            let Some(resource) = article.resource else {
                continue;
            };
            for path in [
                LedgerFiles::ledger_path(locale, &resource.path),
                LedgerFiles::texts_path(locale, &resource.path),
            ] {
                digester.add(workspace.ledgers.text(&path).map_or("", |text| text));
            }
        }
        let names = self.names.iter().copied();
        digester.add_digest(inputs.messages.along(&chain, names));
        digester.finish()
    }
}

impl<'a, 'w> ArticleState<'a, 'w> {
    /// Finds what is left of an earlier build.
    pub(in crate::build) fn find(
        inputs: &Inputs<'w>,
        article: &'a Chosen<'w>,
        languages: &[Language],
        records: &'a Records,
    ) -> Self {
        let own = ArticleInputs::of(inputs, article);
        let locales = || languages.iter().map(|language| &language.locale);
        let drafts: Vec<Digest> = locales()
            .map(|locale| own.draft(inputs, article, locale))
            .collect();
        let records = locales().zip(&drafts).map(|(locale, draft)| {
            let record = records.edition(&article.file.path, locale)?;
            (record.draft == *draft).then_some(record)
        });
        Self {
            article,
            records: records.collect(),
            drafts,
        }
    }

    /// Returns what the article is in each language, if that is known of all.
    pub(in crate::build) fn standings(&self) -> Option<Vec<Standing>> {
        let records = self.records.iter();
        records.map(|record| Some((*record)?.standing)).collect()
    }
}
