//! The pages around the articles: an index per locale and the overview of languages.

use std::collections::BTreeMap;

use super::language::Language;
use super::page::{Card, IndexPage, LanguageRow, LanguagesPage};
use super::template::{PageRenderer, RenderedPage};
use crate::check::{Coverage, WordCount};
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::project::{ResourcePath, Workspace};

/// Renders the index of `locale`.
pub(crate) fn render_index(
    pages: &PageRenderer<'_>,
    locale: &LocaleId,
    cards: Vec<Card>,
) -> Result<RenderedPage, Option<Box<Finding>>> {
    let page = IndexPage::new(locale, cards);
    pages.render("index.html", &page)
}

/// Renders the overview of languages, which speaks `locale`.
pub(crate) fn render_languages(
    pages: &PageRenderer<'_>,
    locale: &LocaleId,
    languages: &[Language],
    workspace: &Workspace,
) -> Result<RenderedPage, Option<Box<Finding>>> {
    let page = LanguagesPage::new(locale, language_rows(languages, workspace));
    pages.render("languages.html", &page)
}

/// Counts how much of the articles can be read in each locale.
fn language_rows(languages: &[Language], workspace: &Workspace) -> Vec<LanguageRow> {
    let mut words: BTreeMap<LocaleId, (usize, usize)> = BTreeMap::new();
    let coverage = Coverage::of(workspace, WordCount::Count);
    let is_article = |path: &ResourcePath| path.article_slug().is_some();
    for row in coverage.rows.iter().filter(|row| is_article(&row.resource)) {
        let (translated, total) = words.entry(row.locale.clone()).or_default();
        *translated += row.counts.translated_words;
        *total += row.counts.words;
    }
    languages
        .iter()
        .map(|language| {
            let (translated, total) = words.get(&language.locale).copied().unwrap_or_default();
            LanguageRow::new(language, translated, total)
        })
        .collect()
}
