//! What makes pages and hands them on.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use super::again::Previous;
use super::chosen::Chosen;
use super::desk::Desk;
use super::interface::BuiltInTexts;
use super::language::Language;
use super::markup::without_overrides;
use super::options::{Options, Sink};
use super::output::{BuildReport, OutputFile};
use super::records::{ArticleState, Digester, FileRecord, Inputs, PageRecord};
use super::site::Site;
use super::slugs::Slugs;
use super::template::{PageRenderer, TemplateLibrary, TextMiss};
use super::texts::InterfaceTexts;
use crate::diagnostic::Finding;
use crate::fluent::EntryKind;
use crate::locale::LocaleId;
use crate::project::{Slug, Workspace};
use crate::reading::Voices;
use crate::text::Span;
use crate::tree::{Tree, TreePath, WriteError};

/// What is asked of a build.
#[derive(Clone, Copy)]
pub(super) struct Order<'b> {
    pub(super) workspace: &'b Workspace,
    pub(super) tree: &'b dyn Tree,
    pub(super) options: &'b Options,
    pub(super) previous: &'b Previous<'b>,
    pub(super) sink: &'b Sink<'b>,
    pub(super) audience: Audience,
}

/// For whom pages are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Audience {
    /// For readers, in the locales of the project.
    Readers,
    /// For those who test layouts, in pseudo-locales.
    Testers,
}

/// What the parts of a build share.
pub(super) struct Press<'b> {
    pub(super) workspace: &'b Workspace,
    pub(super) tree: &'b dyn Tree,
    pub(super) options: &'b Options,
    pub(super) voices: &'b Voices,
    pub(super) desk: &'b Desk,
    pub(super) slugs: &'b Slugs,
    pub(super) site: Site,
    pub(super) audience: Audience,
    /// All languages of the project; for testers, the pseudo-locales that are asked for.
    pub(super) languages: Vec<Language>,
    pub(super) library: &'b TemplateLibrary,
    pub(super) inputs: &'b Inputs<'b>,
    pub(super) previous: &'b Previous<'b>,
    sink: &'b Sink<'b>,
    pages: BTreeMap<LocaleId, PageRenderer<'b>>,
    /// The articles by their paths.
    pub(super) states: BTreeMap<&'b str, &'b ArticleState<'b, 'b>>,
    /// Whether readers of a locale are led to an article, as far as that had to be found out.
    pub(super) led_to: Mutex<BTreeMap<(Arc<str>, LocaleId), bool>>,
    /// Each once, however many pages miss it.
    misses: Mutex<BTreeSet<(LocaleId, TextMiss)>>,
}

impl<'b> Press<'b> {
    pub(super) fn new(
        order: Order<'b>,
        library: &'b TemplateLibrary,
        inputs: &'b Inputs<'b>,
        (voices, desk, slugs): (&'b Voices, &'b Desk, &'b Slugs),
    ) -> Self {
        let Order {
            workspace,
            tree,
            options,
            previous,
            sink,
            audience,
        } = order;
        let source = &workspace.config.source_locale.value;
        let built_in = BuiltInTexts::new(workspace);
        let renderer = |locale: &LocaleId| {
            let chain = workspace.fallback_chain(locale, source);
            let (own, built_in) = (voices.along(&chain), built_in.speaking(locale));
            library.speaking(&Arc::new(InterfaceTexts::new(locale, own, built_in)))
        };
        let locales = workspace.locale_ids();
        let pages = locales.map(|locale| (locale.clone(), renderer(locale)));
        Self {
            workspace,
            tree,
            options,
            voices,
            desk,
            slugs,
            site: Site::of(workspace),
            pages: pages.collect(),
            audience,
            languages: workspace
                .locale_ids()
                .filter(|locale| match audience {
                    Audience::Readers => true,
                    Audience::Testers => options.selection.includes_locale(locale),
                })
                .map(Language::new)
                .collect(),
            sink,
            library,
            inputs,
            previous,
            states: BTreeMap::new(),
            led_to: Mutex::default(),
            misses: Mutex::default(),
        }
    }

    /// Returns the same with the articles of the site.
    pub(super) fn with_states(self, states: &'b [ArticleState<'b, 'b>]) -> Self {
        let states = states.iter();
        Self {
            states: states
                .map(|state| (&*state.article.file.path, state))
                .collect(),
            ..self
        }
    }

    /// Returns the same with what articles are called.
    pub(super) fn with_slugs(self, slugs: &'b Slugs) -> Self {
        Self { slugs, ..self }
    }

    /// Returns the same with what is known of the age of translations.
    pub(super) fn with_desk(self, desk: &'b Desk) -> Self {
        Self { desk, ..self }
    }

    /// Returns what fills templates with the texts of a locale of the project.
    pub(super) fn pages(&self, locale: &LocaleId) -> Option<&PageRenderer<'b>> {
        self.pages.get(locale)
    }

    /// Hands a file on, without marks that override directions, and returns its length in bytes; none
    /// of one whose path is none.
    pub(super) fn emit(
        &self,
        path: &str,
        text: String,
        article: Option<&Slug>,
        report: &mut BuildReport,
    ) -> Result<Option<u64>, WriteError> {
        let Ok(path) = path.parse::<TreePath>() else {
            report.skip(path.to_owned(), None);
            return Ok(None);
        };
        report.files += 1;
        let bytes = without_overrides(text).into_bytes();
        let length = bytes.len() as u64;
        let article = article.cloned();
        (self.sink)(OutputFile {
            path,
            article,
            bytes,
        })?;
        Ok(Some(length))
    }

    /// Renders a page and hands it on, or uses it again where nothing about it has changed.
    pub(super) fn print_page(
        &self,
        path: &str,
        locale: &LocaleId,
        template: &str,
        page: &impl Serialize,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        let Some(pages) = self.pages(locale) else {
            return Ok(());
        };
        let json = serde_json::to_vec(page).expect("pages hold texts, numbers and lists of them");
        let content = Digester::default().with(template).with(json).finish();
        let digest = |uses: &BTreeSet<String>| {
            let uses = uses.iter().map(String::as_str);
            self.inputs.page(locale, content, uses)
        };
        let record = self.previous.records.page(path);
        let holds = |record: &&PageRecord| {
            record.page == digest(&record.uses) && self.previous.has_all([&record.file])
        };
        if let Some(record) = record.filter(holds) {
            self.note_misses(locale, record.misses.clone());
            report.keep([&record.file]);
            report.records.put_page(record.clone());
            return Ok(());
        }
        let page = match pages.render(template, page) {
            Ok(page) => page,
            Err(finding) => {
                report.skip(path.to_owned(), finding);
                return Ok(());
            }
        };
        report.rendered += 1;
        self.note_misses(locale, page.heard.misses.clone());
        let Some(length) = self.emit(path, page.html, None, report)? else {
            return Ok(());
        };
        let path = path.to_owned();
        let file = FileRecord { path, length };
        report.records.put_page(PageRecord {
            locale: locale.clone(),
            page: digest(&page.heard.uses),
            uses: page.heard.uses,
            misses: page.heard.misses,
            file,
        });
        Ok(())
    }

    /// Notes interface texts that a locale does not have.
    pub(super) fn note_misses(&self, locale: &LocaleId, misses: BTreeSet<TextMiss>) {
        if misses.is_empty() {
            return;
        }
        let mut noted = self.misses.lock().unwrap_or_else(PoisonError::into_inner);
        noted.extend(misses.into_iter().map(|miss| (locale.clone(), miss)));
    }

    /// Describes the interface texts that were missed, or would be if a page came to ask for them.
    pub(super) fn describe_misses(&self) -> Vec<Finding> {
        let names = self.library.own_names().into_iter();
        let is_nowhere = |name: &&str| !self.pages.values().any(|pages| pages.has_message(name));
        for name in names.filter(is_nowhere) {
            for locale in self.pages.keys() {
                let miss = TextMiss::Everywhere(name.to_owned());
                self.note_misses(locale, [miss].into());
            }
        }
        let noted = self.misses.lock().unwrap_or_else(PoisonError::into_inner);
        let mut locales: BTreeMap<&TextMiss, Vec<&LocaleId>> = BTreeMap::new();
        for (locale, miss) in noted.iter() {
            locales.entry(miss).or_default().push(locale);
        }
        self.library
            .describe_misses(locales, |locale, id| self.place_of_text(locale, id))
    }

    /// Returns where a locale has an interface text; the last of several counts.
    fn place_of_text(&self, locale: &LocaleId, id: &str) -> Option<(Arc<str>, Span)> {
        let resources = self.workspace.shared_resources();
        let files = resources.filter_map(|resource| resource.file(locale));
        let places = files.filter_map(|file| {
            let view = file.view();
            let entry = view.entry(EntryKind::Message, id)?;
            Some((Arc::clone(&file.path), entry.entry().id))
        });
        places.last()
    }

    /// Says whether a locale was asked for.
    pub(super) fn includes(&self, locale: &LocaleId) -> bool {
        self.options.selection.includes_locale(locale)
    }

    /// Says whether an article was asked for in a locale.
    pub(super) fn includes_article(&self, article: &Chosen<'_>, locale: &LocaleId) -> bool {
        let selection = &self.options.selection;
        match article.resource {
            Some(resource) => selection.includes(resource, locale),
            None => {
                selection.includes_locale(locale) && selection.includes_path(&article.file.path)
            }
        }
    }
}
