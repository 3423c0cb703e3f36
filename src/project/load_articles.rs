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
use crate::markdown::FrontMatter;
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
            Err(problem) => problems.push(*problem),
        }
    }
    assign_roles(config, &mut articles);
    articles
}

fn make_article(
    config: &Config,
    found: FoundArticle,
    text: String,
    problems: &mut Vec<Finding>,
) -> ArticleFile {
    let mut locale = found.locale.clone();
    let mut faults = Vec::new();
    if let Some((name, span)) = declared_language(&text) {
        match name.parse() {
            Ok(declared) => locale = Some(declared),
            Err(_) => faults.push(problem::no_language(&found.path, name).at(span)),
        }
    }
    let front_matter = FrontMatter::read(&text);
    if let Some(fault) = front_matter.and_then(|front_matter| front_matter.problem) {
        faults.push(problem::broken_front_matter(&found.path, fault));
    }
    let role = if faults.is_empty() {
        ArticleRole::Source
    } else {
        ArticleRole::Unusable
    };
    problems.append(&mut faults);
    ArticleFile {
        path: found.path.to_shared(),
        text: text.into(),
        slug: found.slug,
        locale: locale.unwrap_or_else(|| config.source_locale.value.clone()),
        locale_from_path: found.locale,
        role,
    }
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
