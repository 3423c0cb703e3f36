//! What a status report holds.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::{Coverage, WordCount};
use crate::locale::LocaleId;
use crate::markdown::Document;
use crate::project::{ArticleFile, ResourcePath, Selection, Workspace};

/// The numbers of a project, ready to be written.
#[derive(Clone, Debug)]
pub struct StatusReport {
    /// The locale in which resources are written first, unless their article says otherwise.
    pub source_locale: LocaleId,
    /// The counts.
    pub coverage: Coverage,
    /// Whether the counts have words.
    pub words: WordCount,
    /// The articles, sorted by path.
    pub articles: Vec<ArticleWords>,
    /// The files of the project by their locale, where nothing of it is translated.
    pub seen: Vec<(LocaleId, Vec<Arc<str>>)>,
}

/// How many words of an article can be translated, and how many cannot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleWords {
    /// The file.
    pub path: Arc<str>,
    /// The words that stand in no segment: code, for the most part.
    pub outside: usize,
}

impl StatusReport {
    /// Counts what is selected of a project.
    #[must_use]
    pub fn of(workspace: &Workspace, selection: &Selection, words: WordCount) -> Self {
        let coverage = Coverage::of_part(workspace, selection, words);
        Self {
            source_locale: workspace.config.source_locale.value.clone(),
            seen: match coverage.locales.as_slice() {
                [] => files_by_locale(workspace),
                _ => Vec::new(),
            },
            coverage,
            words,
            articles: match words {
                WordCount::Count => article_words(workspace, selection),
                WordCount::Skip => Vec::new(),
            },
        }
    }

    /// Returns the words of all articles that stand in no segment.
    #[must_use]
    pub fn words_outside(&self) -> usize {
        self.articles.iter().map(|article| article.outside).sum()
    }
}

fn files_by_locale(workspace: &Workspace) -> Vec<(LocaleId, Vec<Arc<str>>)> {
    let mut files: BTreeMap<&LocaleId, Vec<Arc<str>>> = BTreeMap::new();
    let resources = workspace.resources.iter();
    for (locale, file) in resources.flat_map(|resource| &resource.files) {
        files
            .entry(locale)
            .or_default()
            .push(Arc::clone(&file.path));
    }
    for article in &workspace.articles {
        let paths = files.entry(&article.locale).or_default();
        paths.push(Arc::clone(&article.path));
    }
    let files = files.into_iter();
    files
        .map(|(locale, paths)| (locale.clone(), paths))
        .collect()
}

/// Says whether an article is among what is counted: translated into a locale that is selected,
/// or, before its first `sync`, selected itself.
fn is_counted(workspace: &Workspace, selection: &Selection, article: &ArticleFile) -> bool {
    let path = ResourcePath::of_article(&article.slug);
    match workspace.resource(&path) {
        Some(resource) if !selection.is_everything() => workspace
            .targets(resource)
            .any(|locale| selection.includes(resource, locale)),
        _ => selection.includes_article(article),
    }
}

fn article_words(workspace: &Workspace, selection: &Selection) -> Vec<ArticleWords> {
    let fields = workspace.config.translatable_fields.iter();
    let fields: Vec<&str> = fields.map(|field| field.value.as_str()).collect();
    let selected: Vec<_> = workspace
        .source_articles()
        .filter(|article| is_counted(workspace, selection, article))
        .collect();
    selected
        .par_iter()
        .map(|article| ArticleWords {
            path: Arc::clone(&article.path),
            outside: Document::parse_with_fields(&article.text, &fields).words_outside(),
        })
        .collect()
}
