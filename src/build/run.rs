//! The whole of a build.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::assets::Assets;
use super::chosen::choose_articles;
use super::options::{Options, Sink};
use super::output::BuildReport;
use super::page::Card;
use super::press::Press;
use super::print::Print;
use super::template::{TemplateFile, TemplateLibrary};
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::project::Workspace;
use crate::reading::Voices;
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

/// Says whether a file is a page template or the style sheet.
fn is_template(path: &TreePath) -> bool {
    path.as_str().ends_with(".html") || path.as_str().ends_with(".css")
}

/// Says whether a project has templates of its own.
pub(super) fn has_templates(tree: &dyn Tree) -> bool {
    let folder: TreePath = TEMPLATES.parse().unwrap_or_default();
    let listing = tree.walk(&folder, &[]).unwrap_or_default();
    listing.files.iter().any(is_template)
}

/// Returns the page templates of a project that can be read: path and text of each.
#[must_use]
pub fn template_texts(tree: &dyn Tree) -> Vec<(Arc<str>, Arc<str>)> {
    let files = read_templates(tree, &mut Vec::new()).into_iter();
    files
        .filter(|file| file.name.ends_with(".html"))
        .map(|file| (file.path, file.text))
        .collect()
}

/// Reads the templates of a project; a project without its own has none.
fn read_templates(tree: &dyn Tree, findings: &mut Vec<Finding>) -> Vec<TemplateFile> {
    let folder: TreePath = TEMPLATES.parse().unwrap_or_default();
    let listing = tree.walk(&folder, &[]).unwrap_or_default();
    let mut files = Vec::new();
    for path in listing.files.into_iter().filter(is_template) {
        match TemplateFile::read(tree, &folder, &path) {
            Ok(file) => files.push(file),
            Err(finding) => findings.push(*finding),
        }
    }
    files
}
