//! An article in one locale, in all formats.

use rayon::prelude::*;

use super::assets::{ImageReference, ImageSearch};
use super::body::image_sources;
use super::chosen::Chosen;
use super::formats::{FORMATS, Surroundings};
use super::manuscript::Manuscript;
use super::output::BuildReport;
use super::page::Card;
use super::press::Press;
use super::reading::Reading;
use crate::locale::LocaleId;
use crate::tree::{TreePath, WriteError};

/// What remains of an article in one locale when its files have been handed on.
pub(super) struct Print {
    /// The locale.
    pub(super) locale: LocaleId,
    /// What the index says of it.
    pub(super) card: Card,
    /// Where its images go, and where they are.
    pub(super) images: Vec<(TreePath, TreePath)>,
    /// What there is to tell.
    pub(super) report: BuildReport,
}

impl Press<'_> {
    /// Makes the files of all articles in the locales that were asked for. Articles that were not
    /// asked for are read for the index and leave no files.
    pub(super) fn print_articles(&self, articles: &[Chosen<'_>]) -> Result<Vec<Print>, WriteError> {
        let prints: Result<Vec<Vec<Print>>, WriteError> = articles
            .par_iter()
            .map(|article| self.print_article(article))
            .collect();
        Ok(prints?.into_iter().flatten().collect())
    }

    fn print_article(&self, article: &Chosen<'_>) -> Result<Vec<Print>, WriteError> {
        let manuscript = Manuscript::read(self.workspace, self.voices, article);
        self.languages
            .par_iter()
            .map(|language| &language.locale)
            .filter(|locale| self.includes(locale))
            .map(|locale| {
                let reading = manuscript.read_in(locale);
                if self.includes_article(article, locale) {
                    self.print_reading(article, &reading)
                } else {
                    Ok(Print::card_alone(&reading))
                }
            })
            .collect()
    }

    fn print_reading(&self, article: &Chosen<'_>, reading: &Reading) -> Result<Print, WriteError> {
        let rendition = &reading.rendition;
        let mut print = Print::card_alone(reading);
        print.report.fallbacks.clone_from(&reading.fallbacks);
        print.report.findings.clone_from(&reading.findings);
        self.find_images(article, reading, &mut print);
        let Some(pages) = self.pages(&rendition.locale) else {
            return Ok(print);
        };
        let surroundings = Surroundings {
            pages,
            languages: &self.languages,
        };
        for format in FORMATS {
            let path = rendition.place().path(format.extension);
            match (format.render)(rendition, &surroundings) {
                Ok(file) => {
                    self.note_misses(&rendition.locale, file.misses);
                    self.emit(&path, file.text, &mut print.report)?;
                }
                Err(finding) => print.report.skip(path, finding),
            }
        }
        Ok(print)
    }

    /// Finds the images that a rendition shows.
    fn find_images(&self, article: &Chosen<'_>, reading: &Reading, print: &mut Print) {
        let rendition = &reading.rendition;
        let chain = self
            .workspace
            .fallback_chain(&rendition.locale, &rendition.source_locale);
        let search = ImageSearch {
            tree: self.tree,
            article: &article.file.path,
            place: rendition.place(),
            chain: &chain,
        };
        for destination in image_sources(rendition.body.parts()) {
            let image = ImageReference::find(article.file, destination);
            match search.find(&image) {
                Ok(found) => print.images.extend(found),
                Err(finding) => print.report.findings.push(*finding),
            }
        }
    }
}

impl Print {
    fn card_alone(reading: &Reading) -> Self {
        Self {
            locale: reading.rendition.locale.clone(),
            card: Card::of(&reading.rendition),
            images: Vec::new(),
            report: BuildReport::default(),
        }
    }
}
