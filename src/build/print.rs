//! An article in one locale, in all formats.

use rayon::prelude::*;

use super::assets::{ImageReference, ImageSearch};
use super::body::image_sources;
use super::chosen::Chosen;
use super::editions::Editions;
use super::formats::{FORMATS, Surroundings};
use super::language::Language;
use super::manuscript::Manuscript;
use super::output::BuildReport;
use super::page::Card;
use super::press::Press;
use super::reading::{Draft, Reading};
use crate::locale::LocaleId;
use crate::tree::{TreePath, WriteError};

/// What remains of an article in one locale when its files have been handed on.
pub(super) struct Print {
    /// The locale.
    pub(super) locale: LocaleId,
    /// What lists say of it; nothing where it is not published.
    pub(super) card: Option<Card>,
    /// Where its images go, and where they are.
    pub(super) images: Vec<(TreePath, TreePath)>,
    /// What there is to tell.
    pub(super) report: BuildReport,
}

impl Press<'_> {
    /// Makes the files of all articles in the locales that were asked for. Articles that were not
    /// asked for are read for the lists and leave no files.
    pub(super) fn print_articles(&self, articles: &[Chosen<'_>]) -> Result<Vec<Print>, WriteError> {
        let prints: Result<Vec<Vec<Print>>, WriteError> = articles
            .par_iter()
            .map(|article| self.print_article(article))
            .collect();
        Ok(prints?.into_iter().flatten().collect())
    }

    fn print_article(&self, article: &Chosen<'_>) -> Result<Vec<Print>, WriteError> {
        let manuscript = Manuscript::read(self.workspace, self.voices, article);
        let drafts: Vec<Draft> = (self.languages.par_iter())
            .map(|language| manuscript.draft(&language.locale, self.desk))
            .collect();
        let standings = drafts
            .iter()
            .map(|draft| (draft.locale.clone(), draft.standing));
        let editions = Editions {
            slug: manuscript.slug.clone(),
            source_locale: article.file.locale.clone(),
            standings: standings.collect(),
        };
        let drafts = self.languages.par_iter().zip(drafts);
        drafts
            .map(|(language, draft)| {
                let reading = manuscript.set(draft, self.desk);
                self.print_reading(article, language, &editions, &reading)
            })
            .collect()
    }

    fn print_reading(
        &self,
        article: &Chosen<'_>,
        language: &Language,
        editions: &Editions,
        reading: &Reading,
    ) -> Result<Print, WriteError> {
        let rendition = &reading.rendition;
        let is_published = rendition.standing.is_published();
        let mut print = Print {
            locale: language.locale.clone(),
            card: is_published.then(|| Card::of(rendition)),
            images: Vec::new(),
            report: BuildReport::default(),
        };
        if !self.includes_article(article, &language.locale) {
            return Ok(print);
        }
        print.report.findings.clone_from(&reading.findings);
        if !is_published {
            let page = (language.locale.clone(), article.file.slug.clone());
            print.report.withheld.push(page);
            return Ok(print);
        }
        print.report.fallbacks.clone_from(&reading.fallbacks);
        self.find_images(article, reading, &mut print);
        self.print_formats(language, editions, reading, &mut print)?;
        Ok(print)
    }

    fn print_formats(
        &self,
        language: &Language,
        editions: &Editions,
        reading: &Reading,
        print: &mut Print,
    ) -> Result<(), WriteError> {
        let rendition = &reading.rendition;
        let Some(pages) = self.pages(&language.locale) else {
            return Ok(());
        };
        let image = print.images.first().map(|(output, _)| output.to_string());
        let surroundings = Surroundings {
            pages,
            site: &self.site,
            languages: &self.languages,
            language,
            editions,
            image: image.as_deref(),
        };
        for format in FORMATS {
            let path = format.path(rendition, self.site.layout);
            match (format.render)(rendition, &surroundings) {
                Ok(file) => {
                    self.note_misses(&rendition.locale, file.misses);
                    self.emit(&path, file.text, &mut print.report)?;
                }
                Err(finding) => print.report.skip(path, finding),
            }
        }
        Ok(())
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
