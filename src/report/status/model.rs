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

impl StatusReport {
    /// Counts what is selected of a project.
    #[must_use]
    pub fn of(workspace: &Workspace, selection: &Selection, words: WordCount) -> Self {
        Self {
            source_locale: workspace.config.source_locale.value.clone(),
            coverage: Coverage::of_part(workspace, selection, words),
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

fn article_words(workspace: &Workspace, selection: &Selection) -> Vec<ArticleWords> {
    let fields = workspace.config.translatable_fields.iter();
    let fields: Vec<&str> = fields.map(|field| field.value.as_str()).collect();
    let selected: Vec<_> = workspace
        .source_articles()
        .filter(|article| selection.includes_article(article))
        .collect();
    selected
        .par_iter()
        .map(|article| ArticleWords {
            path: Arc::clone(&article.path),
            outside: Document::parse_with_fields(&article.text, &fields).words_outside(),
        })
        .collect()
}
