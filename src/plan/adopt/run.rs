//! The plan of an adoption.

use std::sync::Arc;

use super::document::read_document;
use super::findings;
use super::known::Known;
use super::language::find_other_language;
use super::notes::{note_adoption, note_behind};
use super::recording::record;
use super::request::{AdoptRequest, TranslatedDocument};
use super::target::BundleAdoption;
use crate::article::adopt::{Confidence, adopt as adopt_document};
use crate::article::id::SegmentId;
use crate::diagnostic::Finding;
use crate::locale::{LocaleId, is_known_language};
use crate::plan::Plan;
use crate::plan::ledger::Accounts;
use crate::project::{ArticleFile, ResourceFile, ResourcePath, Workspace};
use crate::reading::{Original, Voices};

/// What an adoption would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdoptPlan {
    /// The bundles to write with their ledgers, and what there is to say.
    pub plan: Plan,
    /// The messages that would be imported, bundle by bundle.
    pub adopted: Vec<AdoptedMessages>,
}

/// The messages that a document gives to a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdoptedMessages {
    /// The resource of the article.
    pub resource: ResourcePath,
    /// The locale of the bundle.
    pub locale: LocaleId,
    /// The messages that are new or otherwise than before, in the order of the article.
    pub ids: Vec<SegmentId>,
}

/// Plans the bundles that translated documents become. Planning again when the files are written
/// yields no write.
#[must_use]
pub fn adopt(workspace: &Workspace, request: &AdoptRequest<'_>) -> AdoptPlan {
    let mut whole = AdoptPlan::default();
    let is_new = !workspace.locale_ids().any(|known| known == request.locale);
    if is_new && !is_known_language(request.locale) {
        let finding = findings::unknown_locale(workspace, request.locale);
        whole.plan.findings.push(finding);
        return whole;
    }
    let voices = Voices::new(workspace);
    let accounts = Accounts::of(workspace);
    let adoption = DocumentAdoption {
        workspace,
        voices: &voices,
        accounts: &accounts,
        request,
    };
    for document in &request.documents {
        match adoption.plan(document) {
            Ok((plan, adopted)) => {
                whole.plan.append(plan);
                whole
                    .adopted
                    .extend(Some(adopted).filter(|adopted| !adopted.ids.is_empty()));
            }
            Err(finding) => whole.plan.findings.push(*finding),
        }
    }
    let recorded = record(workspace, &whole.plan, &whole.adopted);
    whole.plan.append(recorded.plan);
    for (resource, behind) in &recorded.behind {
        if let Some(target) = workspace.expected_path(resource, request.locale) {
            note_behind(behind, request.locale, &target, &mut whole.plan);
        }
    }
    let founding = whole.plan.writes.first().filter(|_| is_new);
    if let Some(path) = founding.map(|write| Arc::clone(&write.path)) {
        let text = findings::founded(request.locale);
        whole.plan.note(&path, text);
    }
    whole.plan = whole.plan.sorted();
    whole
}

struct DocumentAdoption<'a> {
    workspace: &'a Workspace,
    voices: &'a Voices,
    accounts: &'a Accounts,
    request: &'a AdoptRequest<'a>,
}

impl DocumentAdoption<'_> {
    fn plan(&self, document: &TranslatedDocument) -> Result<(Plan, AdoptedMessages), Box<Finding>> {
        let file = self.article_of(document)?;
        let locale = self.request.locale;
        let original = Original::read(self.workspace, self.voices, file);
        let is_message = |id: &str| self.voices.has_message(&file.locale, id);
        let reading = read_document(document, locale, &original.fields(), &is_message)
            .map_err(|error| findings::unreadable(document, &error.to_string()))?;
        if let Some(finding) = find_other_language(document, &reading.article, locale) {
            return Err(Box::new(finding));
        }
        let mut adoption = adopt_document(&original.article, &reading.article, self.request.least);
        if adoption.score < Confidence::TRANSLATION {
            return Err(Box::new(findings::no_translation(document, &adoption)));
        }
        let unwritable = || Box::new(findings::unwritable(document, locale));
        let resource = ResourcePath::of_article(&file.slug);
        let target = self.target_of(&resource).ok_or_else(unwritable)?;
        let mut plan = Plan::default();
        note_adoption(&adoption, &reading, &file.locale, &target, &mut plan);
        let bundle = original.resource.and_then(|resource| resource.file(locale));
        let known = Known {
            original: &original,
            locale,
            account: self.accounts.account(&resource, locale),
        };
        known.restore(&mut adoption, bundle.map(ResourceFile::view));
        let bundle = BundleAdoption {
            adoption: &adoption,
            known: &known,
            path: &target,
            bundle,
            existing: self.request.existing,
        };
        let ids = bundle
            .plan(&mut plan)
            .map_err(|error| findings::unreadable(document, &error.to_string()))?;
        let adopted = AdoptedMessages {
            resource,
            locale: locale.clone(),
            ids,
        };
        Ok((plan, adopted))
    }

    /// Returns the article that a document is a translation of.
    fn article_of(&self, document: &TranslatedDocument) -> Result<&ArticleFile, Box<Finding>> {
        let mut articles = self.workspace.source_articles();
        let article = articles
            .find(|article| article.slug.as_str() == document.article())
            .ok_or_else(|| findings::no_article(self.workspace, document))?;
        if article.locale == *self.request.locale {
            return Err(Box::new(findings::own_language(document, article)));
        }
        Ok(article)
    }

    /// Returns where the bundle is or would be; none where it must not be written.
    fn target_of(&self, path: &ResourcePath) -> Option<Arc<str>> {
        let locale = self.request.locale;
        let resource = self.workspace.resource(path);
        let is_closed = resource
            .is_some_and(|resource| resource.is_read_only || resource.unreadable.contains(locale));
        let path = self.workspace.expected_path(path, locale);
        path.filter(|_| !is_closed)
    }
}
