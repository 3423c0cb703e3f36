//! Images on their way to the output.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::image::{ImageFault, locate_image, variants};
use super::language::Language;
use super::layout::Layout;
use super::options::Sink;
use super::output::{BuildReport, OutputFile};
use super::place::Place;
use super::slugs::reserved_at_root;
use crate::diagnostic::{Finding, ProblemKind};
use crate::locale::FallbackChain;
use crate::project::{ArticleFile, UNREADABLE};
use crate::reading::{MISSING_IMAGE, UNFIT_IMAGE};
use crate::text::Span;
use crate::tree::{Tree, TreePath, WriteError};

/// An image that an article names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ImageReference {
    /// Its destination as written.
    pub(crate) destination: String,
    /// The file that names it.
    pub(crate) path: Arc<str>,
    /// Where in that file.
    pub(crate) span: Option<Span>,
}

impl ImageReference {
    /// Looks for the place in an article where an image is named; a translation alone may name it,
    /// or it may be written with escapes, and then the article as a whole stands for it.
    pub(crate) fn find(article: &ArticleFile, destination: String) -> Self {
        let start = article.text.find(&destination);
        let span = start.map(|start| Span::new(start, start + destination.len()));
        Self {
            destination,
            path: Arc::clone(&article.path),
            span,
        }
    }
}

/// The images to copy: where each goes below the output folder, and where it comes from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Assets(BTreeMap<TreePath, TreePath>);

/// Where an article looks for its images.
pub(crate) struct ImageSearch<'a> {
    /// The project's files.
    pub(crate) tree: &'a dyn Tree,
    /// The path of the article in the project.
    pub(crate) article: &'a str,
    /// The place of its page.
    pub(crate) place: Place<'a>,
    /// Where pages are.
    pub(crate) layout: Layout<'a>,
    /// The languages of the site.
    pub(crate) languages: &'a [Language],
    /// The locales whose variants will do.
    pub(crate) chain: &'a FallbackChain,
}

impl ImageSearch<'_> {
    /// Finds the best variant of an image and where to put it; nothing for images that are not
    /// ours.
    pub(crate) fn find(
        &self,
        image: &ImageReference,
    ) -> Result<Option<(TreePath, TreePath)>, Box<Finding>> {
        let Some(located) = locate_image(self.article, self.place, &image.destination) else {
            return Ok(None);
        };
        let paths = located.map_err(|fault| Box::new(unfit_image(image, fault)))?;
        if self.is_among_locale(&paths.output) {
            return Err(Box::new(unfit_image(image, ImageFault::AmongLocale)));
        }
        let names = variants(paths.source.as_str(), self.chain.locales());
        let found = names
            .iter()
            .filter_map(|name| name.parse::<TreePath>().ok())
            .find(|path| self.tree.contains(path));
        let Some(source) = found else {
            return Err(Box::new(missing_image(image, &paths.source)));
        };
        let output = self.layout.folder(self.place.locale).join(&paths.output);
        Ok(Some((output, source)))
    }

    /// Says whether a path below the pages at the root is one among those of another locale.
    fn is_among_locale(&self, output: &TreePath) -> bool {
        let locales = self.languages.iter().map(|language| &language.locale);
        self.layout.root == Some(self.place.locale)
            && reserved_at_root(output.as_str(), locales).is_some()
    }
}

impl Assets {
    /// Adds an image; the first source of an output stays.
    pub(crate) fn add(&mut self, output: TreePath, source: TreePath) {
        self.0.entry(output).or_insert(source);
    }

    /// Hands all images on.
    pub(crate) fn write(
        &self,
        tree: &dyn Tree,
        sink: &Sink<'_>,
    ) -> Result<BuildReport, WriteError> {
        let reports: Result<Vec<BuildReport>, WriteError> = (self.0.par_iter())
            .map(|(output, source)| copy(tree, output, source, sink))
            .collect();
        let mut all = BuildReport::default();
        reports?.into_iter().for_each(|report| all.absorb(report));
        Ok(all)
    }
}

fn copy(
    tree: &dyn Tree,
    output: &TreePath,
    source: &TreePath,
    sink: &Sink<'_>,
) -> Result<BuildReport, WriteError> {
    let mut report = BuildReport::default();
    match tree.read(source) {
        Ok(bytes) => {
            sink(OutputFile {
                path: output.clone(),
                article: None,
                bytes,
            })?;
            report.files = 1;
        }
        Err(error) => {
            let message = format!("the image cannot be read: {error}");
            let finding = UNREADABLE.in_file(source.to_shared(), message);
            report.findings.push(finding);
            report.skipped.push(output.to_string());
        }
    }
    Ok(report)
}

fn missing_image(image: &ImageReference, wanted: &TreePath) -> Finding {
    finding(
        image,
        MISSING_IMAGE,
        format!("the image `{wanted}` does not exist"),
    )
    .with_hint("add the file, or mend the link; variants such as `photo.hi.jpg` will do as well")
}

fn unfit_image(image: &ImageReference, fault: ImageFault) -> Finding {
    let message = format!(
        "the image `{}` is not published: {fault}",
        image.destination
    );
    finding(image, UNFIT_IMAGE, message).with_hint("keep images beside their articles or below")
}

fn finding(image: &ImageReference, kind: ProblemKind, message: String) -> Finding {
    let finding = kind.in_file(Arc::clone(&image.path), message);
    match image.span {
        Some(span) => finding.at(span).with_label("named here"),
        None => finding,
    }
}
