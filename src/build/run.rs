//! The whole of a build.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::assets::Assets;
use super::chosen::{Chosen, choose_articles};
use super::options::{Options, Sink};
use super::output::{BuildReport, OutputFile};
use super::overview::{render_index, render_languages};
use super::page::Card;
use super::print::Print;
use super::template::{PageRenderer, RenderedPage, TemplateFile, TemplateLibrary, TextMiss};
use super::voices::Voices;
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::project::Workspace;
use crate::tree::{Tree, TreePath, WriteError};

/// The folder of a project in which its own templates are.
const TEMPLATES: &str = "templates";

/// Builds the publication of `workspace`, whose files are in `tree`, and hands its files to
/// `sink`.
///
/// Files come in no promised order, but are byte for byte the same in every run, and so is the
/// report. No file waits for another, so memory does not grow with their number.
///
/// # Errors
///
/// Returns the error of `sink`, upon which no more is built. What is wrong with the content is in
/// the report.
pub fn run(
    workspace: &Workspace,
    tree: &dyn Tree,
    options: &Options,
    sink: &Sink<'_>,
) -> Result<BuildReport, WriteError> {
    let mut report = BuildReport::default();
    let files = read_templates(tree, &mut report.findings);
    let library = TemplateLibrary::new(files);
    report.findings.extend_from_slice(library.findings());
    let articles = choose_articles(workspace, &mut report.findings);
    let voices = Voices::new(workspace);
    let press = Press::new(workspace, tree, options, sink, &library, &voices);
    let prints = press.print_articles(&articles)?;
    let (cards, assets) = collect(prints, &mut report);
    report.absorb(press.print_overviews(cards)?);
    report.absorb(assets.write(tree, sink)?);
    report.findings.extend(press.describe_misses());
    report.sort();
    Ok(report)
}

/// What the parts of a build share.
pub(super) struct Press<'b> {
    pub(super) workspace: &'b Workspace,
    pub(super) tree: &'b dyn Tree,
    pub(super) options: &'b Options,
    pub(super) voices: &'b Voices,
    /// All locales of the project.
    pub(super) locales: Vec<LocaleId>,
    sink: &'b Sink<'b>,
    library: &'b TemplateLibrary,
    pages: BTreeMap<LocaleId, PageRenderer<'b>>,
    /// Each once, however many pages miss it.
    misses: Mutex<BTreeSet<(LocaleId, TextMiss)>>,
}

impl<'b> Press<'b> {
    fn new(
        workspace: &'b Workspace,
        tree: &'b dyn Tree,
        options: &'b Options,
        sink: &'b Sink<'b>,
        library: &'b TemplateLibrary,
        voices: &'b Voices,
    ) -> Self {
        let source = &workspace.config.source_locale.value;
        let renderer = |locale: &LocaleId| {
            let chain = workspace.fallback_chain(locale, source);
            library.speaking(&Arc::new(voices.interface(locale, &chain)))
        };
        let locales: Vec<LocaleId> = workspace.locale_ids().cloned().collect();
        let pages = locales
            .iter()
            .map(|locale| (locale.clone(), renderer(locale)));
        Self {
            workspace,
            tree,
            options,
            voices,
            pages: pages.collect(),
            locales,
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
            report.skipped.push(path.to_owned());
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

    fn describe_misses(&self) -> Vec<Finding> {
        let noted = self.misses.lock().unwrap_or_else(PoisonError::into_inner);
        let describe =
            |(locale, miss): &(LocaleId, TextMiss)| self.library.describe_miss(locale, miss);
        noted.iter().map(describe).collect()
    }

    /// Makes the pages around the articles: an index for each locale in `cards`, the overview of
    /// languages, and the style sheet.
    fn print_overviews(
        &self,
        cards: BTreeMap<LocaleId, Vec<Card>>,
    ) -> Result<BuildReport, WriteError> {
        let mut report = BuildReport::default();
        for locale in &self.locales {
            let cards = cards.get(locale).cloned().unwrap_or_default();
            if let (true, Some(pages)) = (self.includes(locale), self.pages(locale)) {
                let page = render_index(pages, locale, cards);
                self.print_page(&format!("{locale}/index.html"), locale, page, &mut report)?;
            }
        }
        let speaker = &self.workspace.config.source_locale.value;
        if let Some(pages) = self.pages(speaker) {
            let page = render_languages(pages, speaker, self.workspace);
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
        page: Result<RenderedPage, Option<Finding>>,
        report: &mut BuildReport,
    ) -> Result<(), WriteError> {
        match page {
            Ok(page) => {
                self.note_misses(locale, page.misses);
                self.emit(path, page.html, report)
            }
            Err(finding) => {
                report.findings.extend(finding);
                report.skipped.push(path.to_owned());
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

/// Sorts what articles leave behind by what is made of it.
fn collect(
    prints: Vec<Print>,
    report: &mut BuildReport,
) -> (BTreeMap<LocaleId, Vec<Card>>, Assets) {
    let mut cards: BTreeMap<LocaleId, Vec<Card>> = BTreeMap::new();
    let mut assets = Assets::default();
    for print in prints {
        cards.entry(print.locale).or_default().push(print.card);
        for (output, source) in print.images {
            assets.add(output, source);
        }
        report.absorb(print.report);
    }
    (cards, assets)
}

/// Reads the templates of a project; a project without its own has none.
fn read_templates(tree: &dyn Tree, findings: &mut Vec<Finding>) -> Vec<TemplateFile> {
    let folder: TreePath = TEMPLATES.parse().unwrap_or_default();
    let listing = tree.walk(&folder, &[]).unwrap_or_default();
    let mut files = Vec::new();
    for path in listing.files {
        match TemplateFile::read(tree, &folder, &path) {
            Ok(file) => files.push(file),
            Err(finding) => findings.push(*finding),
        }
    }
    files
}
