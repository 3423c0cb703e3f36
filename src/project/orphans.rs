//! Bundles whose article is gone, and the article that it may be called now.
//!
//! Nothing is made of an article that is most likely an earlier one under a new name: its
//! translations are finished, and stand under the old one.

use std::collections::{BTreeMap, BTreeSet};

use super::config::Config;
use super::problem;
use super::resource::{Resource, ResourceFile, ResourcePath, Slug, SourceState};
use super::workspace::{ArticleFile, ArticleRole};
use crate::article::Article;
use crate::article::bundle::{KnownBundle, is_source_bundle};
use crate::diagnostic::Finding;

/// Takes the bundles out of `resources` that `sync` wrote for an article whose slug is not among
/// `slugs`, and reports each; those that one article alone seems to be now are returned with its
/// slug, too.
pub(super) fn take_orphans(
    config: &Config,
    slugs: &BTreeSet<Slug>,
    articles: &mut [ArticleFile],
    resources: &mut Vec<Resource>,
    problems: &mut Vec<Finding>,
) -> (Vec<Resource>, BTreeMap<Slug, Slug>) {
    let is_orphan = |resource: &Resource| {
        let slug = resource.path.article_slug();
        slug.is_some_and(|slug| !slugs.contains(&slug))
            && resource.source_state == SourceState::Known
            && source_bundle(resource).is_some()
    };
    if !resources.iter().any(is_orphan) {
        return (Vec::new(), BTreeMap::new());
    }
    let (orphans, kept) = resources.drain(..).partition(is_orphan);
    *resources = kept;
    let newcomers = newcomers(config, articles, resources);
    let mut renamed: BTreeMap<Slug, Slug> = BTreeMap::new();
    for orphan in &orphans {
        let alike = newcomer_like(orphan, &newcomers);
        problems.extend(describe(orphan, alike));
        if let (Some(old), Some(newcomer)) = (orphan.path.article_slug(), alike) {
            renamed.insert(old, newcomer.article.slug.clone());
        }
    }
    for article in articles {
        let is_renamed = |problem: &Finding| {
            problem.check == problem::RENAMED_ARTICLE.id && problem.path == article.path
        };
        if problems.iter().any(is_renamed) {
            article.role = ArticleRole::Unsettled;
        }
    }
    let claims = renamed.clone();
    renamed.retain(|_, new| claims.values().filter(|claimed| *claimed == new).count() == 1);
    (orphans, renamed)
}

fn source_bundle(resource: &Resource) -> Option<&ResourceFile> {
    let mut files = resource.files.values();
    files.find(|file| is_source_bundle(&file.text))
}

/// An article without bundles, and its texts with how often each stands there.
struct Newcomer<'a> {
    article: &'a ArticleFile,
    texts: BTreeMap<String, usize>,
}

fn newcomers<'a>(
    config: &Config,
    articles: &'a [ArticleFile],
    resources: &[Resource],
) -> Vec<Newcomer<'a>> {
    let fields = config.translatable_fields.iter();
    let fields: Vec<&str> = fields.map(|field| field.value.as_str()).collect();
    let known: BTreeSet<&ResourcePath> = resources.iter().map(|resource| &resource.path).collect();
    articles
        .iter()
        .filter(|article| article.role == ArticleRole::Source)
        .filter(|article| !known.contains(&ResourcePath::of_article(&article.slug)))
        .map(|article| {
            let read = Article::read(&article.text, &fields, &|_| true);
            let texts = read.segments.iter();
            Newcomer {
                article,
                texts: counted(texts.map(|segment| segment.text.nameless_text())),
            }
        })
        .collect()
}

fn counted(texts: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    counts
}

/// Returns the article that has most of the texts of bundles whose article is gone.
fn newcomer_like<'n, 'a>(
    orphan: &Resource,
    newcomers: &'n [Newcomer<'a>],
) -> Option<&'n Newcomer<'a>> {
    let entries = KnownBundle::read(&source_bundle(orphan)?.text).entries;
    let texts = counted(entries.iter().map(|entry| entry.text.nameless_text()));
    newcomers
        .iter()
        .max_by_key(|newcomer| common(&texts, &newcomer.texts))
        .filter(|newcomer| is_near_equal(&texts, &newcomer.texts))
}

fn describe(orphan: &Resource, alike: Option<&Newcomer<'_>>) -> Option<Finding> {
    let bundle = source_bundle(orphan)?;
    let slug = orphan.path.article_slug()?;
    Some(match alike {
        Some(newcomer) => problem::renamed_article(newcomer.article, &slug, orphan, bundle),
        None => problem::orphaned_bundle(&slug, orphan, bundle),
    })
}

fn common(left: &BTreeMap<String, usize>, right: &BTreeMap<String, usize>) -> usize {
    let shared = left
        .iter()
        .map(|(text, count)| right.get(text).map_or(0, |other| *count.min(other)));
    shared.sum()
}

/// Says whether at least half of the longer one's texts stand in both.
fn is_near_equal(left: &BTreeMap<String, usize>, right: &BTreeMap<String, usize>) -> bool {
    let longer = left.values().sum::<usize>().max(right.values().sum());
    longer > 0 && common(left, right) * 2 >= longer
}
