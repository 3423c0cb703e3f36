//! The pages around the articles: an index per locale and the overview of languages.

use super::language::Language;
use super::page::{Card, IndexPage, LanguageRow, LanguagesPage};
use super::template::{PageRenderer, RenderedPage};
use crate::check::{Coverage, WordCount};
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::project::Workspace;

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

/// Counts how much is translated into each locale, as `status` does.
fn language_rows(languages: &[Language], workspace: &Workspace) -> Vec<LanguageRow> {
    let coverage = Coverage::of(workspace, WordCount::Skip);
    let languages = languages.iter();
    languages
        .map(|language| {
            let counts = coverage.locale(&language.locale).copied();
            LanguageRow::new(language, counts.unwrap_or_default().percent())
        })
        .collect()
}
