//! What makes pages and hands them on.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::chosen::Chosen;
use super::interface::BuiltInTexts;
use super::language::Language;
use super::options::{Options, Sink};
use super::output::{BuildReport, OutputFile};
use super::overview::{render_index, render_languages};
use super::page::Card;
use super::template::{PageRenderer, RenderedPage, TemplateLibrary, TextMiss};
use super::texts::InterfaceTexts;
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::project::Workspace;
use crate::reading::Voices;
use crate::tree::{Tree, TreePath, WriteError};

/// What the parts of a build share.
pub(super) struct Press<'b> {
    pub(super) workspace: &'b Workspace,
    pub(super) tree: &'b dyn Tree,
    pub(super) options: &'b Options,
    pub(super) voices: &'b Voices,
    /// All languages of the project.
    pub(super) languages: Vec<Language>,
    sink: &'b Sink<'b>,
    library: &'b TemplateLibrary,
    pages: BTreeMap<LocaleId, PageRenderer<'b>>,
    /// Each once, however many pages miss it.
    misses: Mutex<BTreeSet<(LocaleId, TextMiss)>>,
}

impl<'b> Press<'b> {
    pub(super) fn new(
        workspace: &'b Workspace,
        tree: &'b dyn Tree,
        options: &'b Options,
        sink: &'b Sink<'b>,
        library: &'b TemplateLibrary,
        voices: &'b Voices,
    ) -> Self {
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
            pages: pages.collect(),
            languages: workspace.locale_ids().map(Language::new).collect(),
            sink,
            library,
            misses: Mutex::default(),
        }
    }

    /// Returns what fills templates with the texts of a locale of the project.
    pub(super) fn pages(&self, locale: &LocaleId) -> Option<&PageRenderer<'b>> {
        self.pages.get(locale)
    }

    /// Hands a file on.
    pub(super) fn emit(
        &self,
        path: &str,
        text: String,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        let Ok(path) = path.parse::<TreePath>() else {
            report.skip(path.to_owned(), None);
            return Ok(());
        };
        report.files += 1;
        (self.sink)(OutputFile {
            path,
            bytes: text.into_bytes(),
        })
    }

    /// Notes interface texts that a locale does not have.
    pub(super) fn note_misses(&self, locale: &LocaleId, misses: Vec<TextMiss>) {
        if misses.is_empty() {
            return;
        }
        let mut noted = self.misses.lock().unwrap_or_else(PoisonError::into_inner);
        noted.extend(misses.into_iter().map(|miss| (locale.clone(), miss)));
    }

    /// Describes the interface texts that were missed.
    pub(super) fn describe_misses(&self) -> Vec<Finding> {
        let noted = self.misses.lock().unwrap_or_else(PoisonError::into_inner);
        let mut locales: BTreeMap<&TextMiss, Vec<&LocaleId>> = BTreeMap::new();
        for (locale, miss) in noted.iter() {
            locales.entry(miss).or_default().push(locale);
        }
        self.library.describe_misses(locales)
    }

    /// Makes the pages around the articles: an index for each locale in `cards`, the overview of
    /// languages, and the style sheet.
    pub(super) fn print_overviews(
        &self,
        cards: BTreeMap<LocaleId, Vec<Card>>,
    ) -> Result<BuildReport, WriteError> {
        let mut report = BuildReport::default();
        for Language { locale, .. } in &self.languages {
            let cards = cards.get(locale).cloned().unwrap_or_default();
            if let (true, Some(pages)) = (self.includes(locale), self.pages(locale)) {
                let page = render_index(pages, locale, cards);
                self.print_page(&format!("{locale}/index.html"), locale, page, &mut report)?;
            }
        }
        let speaker = &self.workspace.config.source_locale.value;
        if let Some(pages) = self.pages(speaker) {
            let page = render_languages(pages, speaker, &self.languages, self.workspace);
            self.print_page("index.html", speaker, page, &mut report)?;
        }
        let (name, text) = self.library.style();
        self.emit(name, text.to_owned(), &mut report)?;
        Ok(report)
    }

    fn print_page(
        &self,
        path: &str,
        locale: &LocaleId,
        page: Result<RenderedPage, Option<Box<Finding>>>,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        match page {
            Ok(page) => {
                self.note_misses(locale, page.misses);
                self.emit(path, page.html, report)
            }
            Err(finding) => {
                report.skip(path.to_owned(), finding);
                Ok(())
            }
        }
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
