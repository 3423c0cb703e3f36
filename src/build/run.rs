//! The whole of a build.

use std::cell::OnceCell;
use std::sync::Arc;

use rayon::prelude::*;

use super::again::Previous;
use super::assets::Assets;
use super::chosen::choose_articles;
use super::desk::Desk;
use super::options::{Options, Sink};
use super::output::BuildReport;
use super::overview::Shelves;
use super::page::sort_newest_first;
use super::press::{Audience, Order, Press};
use super::print::Print;
use super::pseudo::with_pseudo_locales;
use super::records::{ArticleState, Inputs, Records};
use super::site::Site;
use super::slugs::{Naming, Slugs};
use super::template::{TemplateFile, TemplateLibrary};
use crate::diagnostic::Finding;
use crate::project::Workspace;
use crate::reading::Voices;
use crate::tree::{Tree, TreePath, WriteError};

/// The folder of a project in which its own templates are.
pub const TEMPLATES: &str = "templates";

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
    run_again(workspace, tree, options, &Previous::nothing(), sink)
}

/// Builds as [`run`] does, and uses again what an earlier build left where it would come out the
/// same: such files are not handed on, the report names them.
///
/// # Errors
///
/// As [`run`].
pub fn run_again(
    workspace: &Workspace,
    tree: &dyn Tree,
    options: &Options,
    previous: &Previous<'_>,
    sink: &Sink<'_>,
) -> Result<BuildReport, WriteError> {
    let mut report = BuildReport::default();
    let files = read_templates(tree, &mut report.findings);
    let library = TemplateLibrary::new(files);
    report.findings.extend_from_slice(library.findings());
    let articles = choose_articles(workspace, &mut report.findings);
    let voices = Voices::new(workspace);
    let inputs = Inputs::of(workspace, &library);
    let order = Order {
        workspace,
        tree,
        options,
        previous,
        sink,
        audience: Audience::Readers,
    };
    let (idle, unnamed) = (Desk::default(), Slugs::default());
    let press = Press::new(order, &library, &inputs, (&voices, &idle, &unnamed));
    let states: Vec<ArticleState<'_, '_>> = articles
        .par_iter()
        .map(|article| ArticleState::find(&inputs, article, &press.languages, &previous.records))
        .collect();
    let site = Site::of(workspace);
    let naming = Naming {
        workspace,
        voices: &voices,
        languages: &press.languages,
        layout: site.layout(),
    };
    let slugs = naming.choose(&states, &mut report.findings);
    let desk = OnceCell::new();
    let press = press.with_slugs(&slugs).with_states(&states);
    // Articles without a record are drafted, be it to tell where links to them lead.
    let is_all_known = states.iter().all(|state| state.standings().is_some());
    let press = match is_all_known {
        true => press,
        false => press.with_desk(desk.get_or_init(|| Desk::of(workspace))),
    };
    let reprints = press.reprint_articles(&states);
    let press = match reprints.iter().flatten().flatten().all(Option::is_some) {
        true => press,
        false => press.with_desk(desk.get_or_init(|| Desk::of(workspace))),
    };
    let prints = press.print_articles(&states, reprints)?;
    let mut assets = Assets::default();
    let shelves = collect(prints, &mut assets, &mut report);
    if !options.pseudo.is_empty() {
        report.absorb(run_pseudo(order, &library, (&voices, &slugs), &mut assets)?);
    }
    report.absorb(assets.write(tree, sink)?);
    report.absorb(press.print_site(&shelves)?);
    report.findings.extend(press.describe_misses());
    report.sort();
    Ok(report)
}

/// Builds the pages in pseudo-locales. What is wrong in them is wrong in their sources, of which the
/// findings are told already; nothing is kept for a later build. The images of the pages go to `assets`.
fn run_pseudo(
    order: Order<'_>,
    library: &TemplateLibrary,
    (voices, slugs): (&Voices, &Slugs),
    assets: &mut Assets,
) -> Result<BuildReport, WriteError> {
    let workspace = with_pseudo_locales(order.workspace, voices, &order.options.pseudo);
    let options = order.options.of_pseudo_locales();
    let nothing = Previous::nothing();
    let order = Order {
        workspace: &workspace,
        options: &options,
        previous: &nothing,
        audience: Audience::Testers,
        ..order
    };
    let mut report = BuildReport::default();
    let articles = choose_articles(&workspace, &mut report.findings);
    let (voices, idle) = (Voices::new(&workspace), Desk::default());
    let inputs = Inputs::of(&workspace, library);
    let press = Press::new(order, library, &inputs, (&voices, &idle, slugs));
    let states: Vec<ArticleState<'_, '_>> = articles
        .par_iter()
        .map(|article| ArticleState::find(&inputs, article, &press.languages, &nothing.records))
        .collect();
    let reprints = press.reprint_articles(&states);
    let prints = press.print_articles(&states, reprints)?;
    let shelves = collect(prints, assets, &mut report);
    report.absorb(press.print_site(&shelves)?);
    report.findings.clear();
    report.records = Records::default();
    Ok(report)
}

/// Sorts what articles leave behind by what is made of it.
fn collect(prints: Vec<Print>, assets: &mut Assets, report: &mut BuildReport) -> Shelves {
    let mut shelves = Shelves::new();
    for print in prints {
        let shelf = shelves.entry(print.locale).or_default();
        shelf.extend(print.card);
        if let Some(record) = print.record {
            report.records.put_edition(record);
        }
        for (output, source) in print.images {
            assets.add(output, source);
        }
        report.absorb(print.report);
    }
    for shelf in shelves.values_mut() {
        sort_newest_first(shelf);
    }
    shelves
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
