//! What a status report holds.

use std::sync::Arc;

use rayon::prelude::*;

use crate::check::{Coverage, WordCount};
use crate::locale::LocaleId;
use crate::markdown::Document;
use crate::project::{Selection, Workspace};

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
}

/// How many words of an article can be translated, and how many cannot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleWords {
    /// The file.
    pub path: Arc<str>,
    /// The words that stand in no segment: code, for the most part.
    pub outside: usize,
}

impl ArticleWords {
    /// Counts the words of the selected articles as their authors wrote them.
    #[must_use]
    pub fn of(workspace: &Workspace, selection: &Selection) -> Vec<Self> {
        let articles: Vec<_> = workspace
            .source_articles()
            .filter(|article| selection.includes_article(article))
            .collect();
        articles
            .par_iter()
            .map(|article| Self {
                path: Arc::clone(&article.path),
                outside: Document::parse(&article.text).words_outside(),
            })
            .collect()
    }
}

impl StatusReport {
    /// Returns the words of all articles that stand in no segment.
    #[must_use]
    pub fn words_outside(&self) -> usize {
        self.articles.iter().map(|article| article.outside).sum()
    }
}
