//! Reading articles, and telling sources from translations.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::article_language::declared_language;
use super::config::Config;
use super::discovery::FoundArticle;
use super::problem;
use super::read_text::read_text;
use super::resource::Slug;
use super::workspace::{ArticleFile, ArticleRole};
use crate::diagnostic::Finding;
use crate::locale::{FormatLocale, FormatSettings};
use crate::markdown::{FrontMatter, too_deep_quotes};
use crate::text::conflicts;
use crate::tree::Tree;

/// Reads the articles that were found, in their order.
pub(super) fn load_articles(
    tree: &dyn Tree,
    config: &Config,
    found: Vec<FoundArticle>,
    problems: &mut Vec<Finding>,
) -> Vec<ArticleFile> {
    let texts: Vec<_> = found
        .par_iter()
        .map(|article| read_text(tree, &article.path))
        .collect();
    let mut articles = Vec::new();
    for (article, text) in found.into_iter().zip(texts) {
        match text {
            Ok(text) => articles.push(make_article(config, article, text, problems)),
            Err(problem) => {
                problems.push(*problem);
                articles.push(unread_article(config, article));
            }
        }
    }
    assign_roles(config, &mut articles);
    articles
}

fn unread_article(config: &Config, found: FoundArticle) -> ArticleFile {
    let locale = found.locale.clone();
    ArticleFile {
        path: found.path.to_shared(),
        text: "".into(),
        slug: found.slug,
        locale: locale.unwrap_or_else(|| config.source_locale.value.clone()),
        formats: FormatSettings::default(),
        locale_from_path: found.locale,
        role: ArticleRole::Unusable,
    }
}

fn make_article(
    config: &Config,
    found: FoundArticle,
    text: String,
    problems: &mut Vec<Finding>,
) -> ArticleFile {
    let declared = declared_language(&text).and_then(|(name, _)| name.parse().ok());
    let mut formats = declared.map_or_else(FormatSettings::default, FormatLocale::into_settings);
    let locale = formats.locale.take().or_else(|| found.locale.clone());
    let fault = fault_of(&found, &text);
    let role = match fault {
        None => ArticleRole::Source,
        Some(_) => ArticleRole::Unusable,
    };
    problems.extend(fault);
    ArticleFile {
        path: found.path.to_shared(),
        text: text.into(),
        slug: found.slug,
        locale: locale.unwrap_or_else(|| config.source_locale.value.clone()),
        formats,
        locale_from_path: found.locale,
        role,
    }
}

/// Returns why nothing can be made of an article, if so. One fault hides those that may come of it:
/// in an unfinished merge there is no front matter to be read, and in that no language.
fn fault_of(found: &FoundArticle, text: &str) -> Option<Finding> {
    if let Some(conflict) = conflicts(text).first() {
        return Some(problem::merge_conflict(&found.path, *conflict));
    }
    if let Some(markers) = too_deep_quotes(text) {
        return Some(problem::deep_quotes(&found.path, markers));
    }
    let front_matter = FrontMatter::read(text);
    if let Some(fault) = front_matter.and_then(|front_matter| front_matter.problem) {
        return Some(problem::broken_front_matter(&found.path, fault));
    }
    let (name, span) = declared_language(text)?;
    let error = name.parse::<FormatLocale>().err()?;
    Some(problem::no_language(&found.path, name, &error).at(span))
}

/// Leaves one source to each slug: the file in the project's source locale, else the first.
fn assign_roles(config: &Config, articles: &mut [ArticleFile]) {
    let mut sources: BTreeMap<Slug, usize> = BTreeMap::new();
    for (index, article) in articles.iter().enumerate() {
        let is_preferred = article.locale == config.source_locale.value;
        let source = sources.entry(article.slug.clone()).or_insert(index);
        if is_preferred && articles[*source].locale != config.source_locale.value {
            *source = index;
        }
    }
    for (index, article) in articles.iter_mut().enumerate() {
        let is_usable = article.role != ArticleRole::Unusable;
        if is_usable && sources.get(&article.slug) != Some(&index) {
            article.role = ArticleRole::Translation;
        }
    }
}
