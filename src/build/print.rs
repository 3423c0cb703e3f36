//! An article in all locales and formats.

use rayon::prelude::*;

use super::assets::{ImageReference, ImageSearch};
use super::body::{Page, article_links, fit_for_page, image_sources};
use super::chosen::Chosen;
use super::editions::Editions;
use super::formats::{FORMATS, Surroundings};
use super::language::Language;
use super::links::{self, ArticleLinks};
use super::manuscript::Manuscript;
use super::output::BuildReport;
use super::page::Card;
use super::press::Press;
use super::reading::{Draft, Reading};
use super::records::{ArticleState, Digest, Digester, EditionRecord, FileRecord, RecordedFallback};
use super::standing::Standing;
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
    /// What a later build can use again.
    pub(super) record: Option<EditionRecord>,
}

/// What is used again of an article whose standing in all languages is known, in their order; nothing
/// of an edition that has to be made.
pub(super) type Reprint = Vec<Option<Print>>;

impl Press<'_> {
    /// Uses the files of articles again as far as that is possible, in the order of the articles;
    /// none of an article whose standing in some language is not known yet.
    pub(super) fn reprint_articles(&self, states: &[ArticleState<'_, '_>]) -> Vec<Option<Reprint>> {
        let states = states.par_iter();
        states.map(|state| self.reprint_article(state)).collect()
    }

    fn reprint_article(&self, state: &ArticleState<'_, '_>) -> Option<Reprint> {
        let editions = self.editions(state.article, &state.standings()?);
        Some(self.reprint_editions(state, &editions))
    }

    fn reprint_editions(&self, state: &ArticleState<'_, '_>, editions: &Editions) -> Reprint {
        let records = state.records.par_iter();
        let reprint = |record: &EditionRecord| {
            let is_wanted = self.includes_article(state.article, &record.locale);
            match is_wanted {
                true => self.reprint(state.article, record, editions),
                false => Some(unasked(record)),
            }
        };
        records.map(|record| record.and_then(reprint)).collect()
    }

    /// Makes the files of all articles in the locales that were asked for, but for those that were
    /// used again. Articles that were not asked for are read for the lists and leave no files.
    pub(super) fn print_articles(
        &self,
        states: &[ArticleState<'_, '_>],
        reprints: Vec<Option<Reprint>>,
    ) -> Result<Vec<Print>, WriteError> {
        let prints: Result<Vec<Vec<Print>>, WriteError> = states
            .par_iter()
            .zip(reprints)
            .map(|(state, reprint)| match reprint {
                Some(prints) if prints.iter().all(Option::is_some) => {
                    Ok(prints.into_iter().flatten().collect())
                }
                reprint => self.print_article(state, reprint),
            })
            .collect();
        Ok(prints?.into_iter().flatten().collect())
    }

    fn print_article(
        &self,
        state: &ArticleState<'_, '_>,
        reprint: Option<Reprint>,
    ) -> Result<Vec<Print>, WriteError> {
        let manuscript = Manuscript::read(self.workspace, self.voices, state.article);
        let draft = |language: &Language| self.draft(&manuscript, &language.locale);
        let fresh: Vec<Option<Draft>> = self
            .languages
            .par_iter()
            .zip(&state.records)
            .map(|(language, record)| record.is_none().then(|| draft(language)))
            .collect();
        let standings = state.records.iter().zip(&fresh);
        let standings: Vec<Standing> = standings
            .filter_map(|(record, fresh)| {
                let recorded = record.map(|record| record.standing);
                recorded.or_else(|| fresh.as_ref().map(|draft| draft.standing))
            })
            .collect();
        let editions = self.editions(state.article, &standings);
        let reprint = reprint.unwrap_or_else(|| self.reprint_editions(state, &editions));
        let languages = self.languages.par_iter().zip(fresh);
        languages
            .zip(reprint.into_par_iter().zip(&state.drafts))
            .map(|((language, fresh), (reprint, digest))| {
                if let Some(print) = reprint {
                    return Ok(print);
                }
                let draft = fresh.unwrap_or_else(|| draft(language));
                let reading = manuscript.set(draft, editions.name(&language.locale), self.desk);
                self.print_reading(state.article, language, &editions, &reading, *digest)
            })
            .collect()
    }

    pub(super) fn draft(&self, manuscript: &Manuscript<'_>, locale: &LocaleId) -> Draft {
        let draft = manuscript.draft(locale, self.desk);
        let slug = &manuscript.original.file.slug;
        match !draft.standing.is_published() && (self.previous.is_public)(slug, locale) {
            true => draft.of_public(),
            false => draft,
        }
    }

    fn links<'l>(&'l self, article: &'l Chosen<'_>, locale: &'l LocaleId) -> ArticleLinks<'l> {
        let pages = (self.slugs, self as &dyn links::Editions);
        ArticleLinks::new(pages, self.site.layout(), &article.file.path, locale)
    }

    fn editions(&self, article: &Chosen<'_>, standings: &[Standing]) -> Editions {
        let languages = || self.languages.iter();
        let locales = || languages().map(|language| language.locale.clone());
        // Pages in pseudo-locales lead to the original as well, whose language is none of theirs.
        let named = locales().chain([article.file.locale.clone()]);
        Editions {
            names: named
                .map(|locale| (locale.clone(), self.slugs.name(article, &locale)))
                .collect(),
            source_locale: article.file.locale.clone(),
            standings: locales().zip(standings.iter().copied()).collect(),
        }
    }

    /// Uses an edition of an earlier build again, if it was put together from the same and its files
    /// are there.
    fn reprint(
        &self,
        article: &Chosen<'_>,
        record: &EditionRecord,
        editions: &Editions,
    ) -> Option<Print> {
        let locale = &record.locale;
        let (images, findings) = self.find_images(article, locale, editions, &record.images);
        let image = images.first().map(|(output, _)| output);
        let links = self.links(article, locale);
        let content = content(record.draft, editions, image, (&record.links, links));
        let uses = record.uses.iter().map(String::as_str);
        if self.inputs.page(locale, content, uses) != record.page
            || !self.previous.has_all(&record.files)
        {
            return None;
        }
        let mut report = BuildReport {
            findings,
            ..BuildReport::default()
        };
        report.keep(&record.files);
        self.note_misses(locale, record.misses.clone());
        let fallbacks = record.fallbacks.iter();
        report.fallbacks = fallbacks
            .map(|fallback| fallback.fallback_of(article.file.slug.clone(), locale.clone()))
            .collect();
        Some(Print {
            images,
            report,
            ..unasked(record)
        })
    }

    fn print_reading(
        &self,
        article: &Chosen<'_>,
        language: &Language,
        editions: &Editions,
        reading: &Reading,
        draft: Digest,
    ) -> Result<Print, WriteError> {
        let rendition = &reading.rendition;
        let is_published = rendition.standing.is_published();
        let is_listed = rendition.standing.is_listed();
        let mut print = Print {
            locale: language.locale.clone(),
            card: is_listed.then(|| Card::of(rendition)),
            images: Vec::new(),
            report: BuildReport::default(),
            record: None,
        };
        if !self.includes_article(article, &language.locale) {
            return Ok(print);
        }
        print.report.findings.clone_from(&reading.findings);
        print.report.rendered = 1;
        if !is_listed {
            print.report.withhold(&language.locale, article);
        }
        if !is_published {
            return Ok(print);
        }
        print.report.fallbacks.clone_from(&reading.fallbacks);
        let destinations = image_sources(rendition.body.parts());
        let (images, findings) =
            self.find_images(article, &language.locale, editions, &destinations);
        print.report.findings.extend(findings);
        print.images = images;
        let image = print.images.first().map(|(output, _)| output.clone());
        let mut record = EditionRecord {
            article: article.file.path.to_string(),
            locale: language.locale.clone(),
            draft,
            page: draft,
            standing: rendition.standing,
            card: print.card.clone(),
            uses: Default::default(),
            misses: Default::default(),
            fallbacks: reading.fallbacks.iter().map(RecordedFallback::of).collect(),
            name: rendition.name.to_string(),
            links: article_links(rendition.body.parts()),
            images: destinations,
            files: Vec::new(),
        };
        self.print_formats(
            article,
            language,
            editions,
            reading,
            &mut print,
            &mut record,
        )?;
        let links = self.links(article, &language.locale);
        let links = (record.links.as_slice(), links);
        let content = content(draft, editions, image.as_ref(), links);
        let uses = record.uses.iter().map(String::as_str);
        record.page = self.inputs.page(&language.locale, content, uses);
        let is_whole = is_listed
            && !self.slugs.is_refused(article, &language.locale)
            && reading.findings.is_empty()
            && print.report.skipped.is_empty();
        print.record = is_whole.then_some(record);
        Ok(print)
    }

    fn print_formats(
        &self,
        article: &Chosen<'_>,
        language: &Language,
        editions: &Editions,
        reading: &Reading,
        print: &mut Print,
        record: &mut EditionRecord,
    ) -> Result<(), WriteError> {
        let rendition = &reading.rendition;
        let Some(pages) = self.pages(&language.locale) else {
            return Ok(());
        };
        let image = print.images.first().map(|(output, _)| output.to_string());
        let own = rendition.location(self.site.layout());
        let links = self.links(article, &language.locale);
        let page = Page { own: &own, links };
        let parts = rendition.body.parts();
        let surroundings = Surroundings {
            pages,
            site: &self.site,
            languages: &self.languages,
            language,
            editions,
            parts: parts.map(|part| fit_for_page(part, page)).collect(),
            image: image.as_deref(),
        };
        for format in FORMATS {
            let path = format.path(rendition, self.site.layout());
            match (format.render)(rendition, &surroundings) {
                Ok(file) => {
                    record.uses.extend(file.heard.uses);
                    record.misses.extend(file.heard.misses.iter().cloned());
                    self.note_misses(&rendition.locale, file.heard.misses);
                    let owner = Some(&article.file.slug);
                    let length = self.emit(&path, file.text, owner, &mut print.report)?;
                    let file = length.map(|length| FileRecord { path, length });
                    record.files.extend(file);
                }
                Err(finding) => print.report.skip(path, finding),
            }
        }
        Ok(())
    }

    /// Finds the images of these destinations, and tells of those that it cannot find.
    fn find_images(
        &self,
        article: &Chosen<'_>,
        locale: &LocaleId,
        editions: &Editions,
        destinations: &[String],
    ) -> (Vec<(TreePath, TreePath)>, Vec<crate::diagnostic::Finding>) {
        let file = article.file;
        let chain = self.workspace.fallback_chain(locale, &file.locale);
        let search = ImageSearch {
            tree: self.tree,
            article: &file.path,
            place: super::place::Place {
                locale,
                slug: editions.name(locale),
            },
            layout: self.site.layout(),
            languages: &self.languages,
            chain: &chain,
        };
        let (mut images, mut findings) = (Vec::new(), Vec::new());
        for destination in destinations {
            let image = ImageReference::find(file, destination.clone());
            match search.find(&image) {
                Ok(found) => images.extend(found),
                Err(finding) => findings.push(*finding),
            }
        }
        (images, findings)
    }
}

/// Digests what the files of an edition are made from beside templates and messages.
fn content(
    draft: Digest,
    editions: &Editions,
    image: Option<&TreePath>,
    (destinations, links): (&[String], ArticleLinks<'_>),
) -> Digest {
    let mut digester = Digester::default();
    digester.add_digest(draft);
    for (locale, standing) in &editions.standings {
        digester.add(locale.to_string());
        digester.add(editions.name(locale));
        digester.add(if standing.is_announced() {
            "announced"
        } else {
            ""
        });
    }
    for destination in destinations {
        links.find(destination).digest(&mut digester);
    }
    digester.add(image.map(TreePath::as_str).unwrap_or_default());
    digester.finish()
}

/// Returns what lists and later builds need of an edition that was not asked for.
fn unasked(record: &EditionRecord) -> Print {
    Print {
        locale: record.locale.clone(),
        card: record.card.clone(),
        images: Vec::new(),
        report: BuildReport::default(),
        record: Some(record.clone()),
    }
}
