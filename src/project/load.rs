//! Reading a project: its files in parallel, its results in order.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use thiserror::Error;

use super::config::{Access, CONFIG_FILE, Config, ConfigError};
use super::discovery::{FoundResource, discover};
use super::freezing::{freeze, freeze_unlisted};
use super::glossary::load_glossaries;
use super::ledgers::LedgerFiles;
use super::load_articles::load_articles;
use super::locales::{Locale, LocaleNames};
use super::mentions::CodeFiles;
use super::orphans::take_orphans;
use super::problem;
use super::read_text::read_text;
use super::resource::{Resource, ResourceFile, ResourcePath, Scope, Slug, SourceState};
use super::undecoded::read_undecoded;
use super::unlisted::Unlisted;
use super::workspace::{ArticleFile, ArticleRole, Workspace};
use crate::diagnostic::Finding;
use crate::fluent;
use crate::locale::LocaleId;
use crate::text::{conflicts, nearest_name, with_blank_markers};
use crate::tree::{Tree, TreeError, TreePath};

/// Why a project cannot be loaded at all.
#[derive(Debug, Error)]
pub enum LoadError {
    /// Its configuration is wrong.
    #[error(transparent)]
    Config(#[from] Box<ConfigError>),
    /// Its configuration or its folder cannot be read.
    #[error(transparent)]
    Unreadable(#[from] TreeError),
}

impl Workspace {
    /// Loads the project whose files are in `tree`, and whose root on disk is `root`.
    ///
    /// What is wrong with single files is in [`problems`](Workspace::problems); all others are
    /// loaded. The result depends on the files alone, not on the order in which they are read.
    ///
    /// # Errors
    ///
    /// Returns an error when the configuration cannot be used or the root cannot be read.
    pub fn load(root: &Path, tree: &dyn Tree) -> Result<Self, LoadError> {
        let config = load_config(tree)?;
        let (discovery, names) = discover(tree, &config)?;
        let (own_names, names_by_pattern) = names.into_shared();
        let mut problems = discovery.problems;
        let slugs = discovery.articles.iter();
        let slugs: BTreeSet<Slug> = slugs.map(|article| article.slug.clone()).collect();
        let mut articles = load_articles(tree, &config, discovery.articles, &mut problems);
        let mut resources = Resources {
            tree,
            config: &config,
            names: &names_by_pattern,
            authored: authored_in(&articles),
            unlisted: &discovery.unlisted,
            own_names: &own_names,
        }
        .load(discovery.resources, &mut problems);
        freeze(&mut articles, &mut resources, &mut problems);
        for resource in &mut resources {
            if discovery.unlisted.may_hold_article_of(resource, &config) {
                freeze_unlisted(resource);
            }
        }
        let (orphans, renamed) = take_orphans(
            &config,
            &slugs,
            &mut articles,
            &mut resources,
            &mut problems,
        );
        let ledgers = LedgerFiles::load(tree, &mut problems)?;
        let code = CodeFiles::list(tree, &config, &mut problems);
        let locales = all_locales(&config, &own_names, &articles);
        let ids: Vec<&LocaleId> = locales.iter().map(|locale| &locale.id).collect();
        let glossaries = load_glossaries(tree, &config, &ids, &mut problems);
        report_locales(&config, &locales, &resources, &mut problems);
        problems.sort_by(Finding::order);
        Ok(Self {
            root: root.to_path_buf(),
            config,
            locales,
            resources,
            orphans,
            renamed,
            articles,
            ledgers,
            glossaries,
            code,
            undecoded: read_undecoded(tree, &problems),
            problems,
            unlisted: discovery.unlisted,
            names: own_names,
        })
    }
}

fn load_config(tree: &dyn Tree) -> Result<Config, LoadError> {
    let path: TreePath = CONFIG_FILE.parse().unwrap_or_default();
    match tree.read(&path) {
        Ok(bytes) => Ok(Config::from_bytes(bytes).map_err(Box::new)?),
        Err(TreeError::NotFound(_)) => Ok(Config::default()),
        Err(error) => Err(error.into()),
    }
}

/// What it takes to load the resources.
struct Resources<'l> {
    tree: &'l dyn Tree,
    config: &'l Config,
    names: &'l [Arc<LocaleNames>],
    /// The locale that each article is written in.
    authored: BTreeMap<&'l Slug, &'l LocaleId>,
    unlisted: &'l Unlisted,
    own_names: &'l LocaleNames,
}

impl Resources<'_> {
    fn load(
        &self,
        found: BTreeMap<ResourcePath, FoundResource>,
        problems: &mut Vec<Finding>,
    ) -> Vec<Resource> {
        let paths: Vec<&TreePath> = found
            .values()
            .flat_map(|found| found.files.values())
            .collect();
        let files: Vec<_> = paths
            .par_iter()
            .map(|path| load_file(self.tree, path))
            .collect();
        let mut files = files.into_iter();
        let mut resources = Vec::with_capacity(found.len());
        for (path, found) in found {
            let mut resource = self.empty(path, &found);
            for (locale, file) in found.files.into_keys().zip(files.by_ref()) {
                match file {
                    Ok(file) => {
                        let conflict = conflicts(&file.text).first().copied();
                        problems.extend(conflict.map(|marker| {
                            problem::merge_conflict_in_bundle(&file.path, marker).in_locale(&locale)
                        }));
                        resource.files.insert(locale, file);
                    }
                    Err(problem) => {
                        problems.push(problem.in_locale(&locale));
                        resource.unreadable.insert(locale);
                    }
                }
            }
            self.note_unlisted(&mut resource);
            resources.push(resource);
        }
        resources
    }

    /// Notes where there may be a file in a folder that cannot be read.
    fn note_unlisted(&self, resource: &mut Resource) {
        if self.unlisted.is_empty() {
            return;
        }
        let locales = self
            .own_names
            .locales()
            .chain([&self.config.source_locale.value]);
        let hidden = locales.filter(|locale| {
            !resource.files.contains_key(*locale)
                && self.unlisted.may_hold(&resource.expected_path(locale))
        });
        let hidden: Vec<LocaleId> = hidden.cloned().collect();
        resource.unreadable.extend(hidden);
    }

    fn empty(&self, path: ResourcePath, found: &FoundResource) -> Resource {
        let slug = path.article_slug().filter(|_| !self.authored.is_empty());
        let authored = slug.as_ref().and_then(|slug| self.authored.get(slug));
        let source_locale = authored.map_or(&self.config.source_locale.value, |locale| *locale);
        Resource {
            source_locale: source_locale.clone(),
            scope: slug.map_or(Scope::Shared, Scope::Article),
            files: BTreeMap::new(),
            unreadable: BTreeSet::new(),
            is_read_only: self.config.resources[found.pattern].access == Access::ReadOnly,
            source_state: SourceState::Known,
            place: found.place.clone(),
            names: Arc::clone(&self.names[found.pattern]),
            path,
        }
    }
}

/// Returns the locale that each article is written in.
fn authored_in(articles: &[ArticleFile]) -> BTreeMap<&Slug, &LocaleId> {
    let sources = articles
        .iter()
        .filter(|article| article.role != ArticleRole::Translation);
    sources
        .map(|article| (&article.slug, &article.locale))
        .collect()
}

fn load_file(tree: &dyn Tree, path: &TreePath) -> Result<ResourceFile, Box<Finding>> {
    let text = read_text(tree, path)?;
    let outline = fluent::parse(&with_blank_markers(&text));
    Ok(ResourceFile {
        path: path.to_shared(),
        text: text.into(),
        outline,
    })
}

/// Collects the locales that have files, those required and those that articles are written in.
fn all_locales(config: &Config, names: &LocaleNames, articles: &[ArticleFile]) -> Vec<Locale> {
    let required = config.required_locales.iter().map(|locale| &locale.value);
    let sources = articles
        .iter()
        .filter(|article| article.role == ArticleRole::Source)
        .map(|article| &article.locale);
    let ids: BTreeSet<&LocaleId> = std::iter::once(&config.source_locale.value)
        .chain(names.locales())
        .chain(required)
        .chain(sources)
        .collect();
    ids.into_iter()
        .map(|id| Locale {
            id: id.clone(),
            name: names.name_of(id),
        })
        .collect()
}

/// Reports settings for locales that are not there, and a source locale in which there is nothing.
fn report_locales(
    config: &Config,
    locales: &[Locale],
    resources: &[Resource],
    problems: &mut Vec<Finding>,
) {
    for (id, settings) in &config.locales {
        if !locales.iter().any(|locale| locale.id == *id) {
            let path = Arc::clone(&config.path);
            let names = locales.iter().map(|locale| &*locale.name);
            let written = id.to_string();
            let nearest = nearest_name(&written, names);
            let problem = problem::section_without_locale(path, id, nearest);
            problems.push(problem.at(settings.span));
        }
    }
    let source = &config.source_locale;
    let mut shared = (resources.iter())
        .filter(|resource| !resource.is_read_only && resource.scope == Scope::Shared)
        .peekable();
    let is_unwritten = shared.peek().is_some()
        && shared.all(|resource| {
            !resource.files.contains_key(&source.value)
                && !resource.unreadable.contains(&source.value)
        });
    if is_unwritten {
        let likely = (locales.iter().map(|locale| &locale.id))
            .find(|id| *id != &source.value && id.is_variety_of(&source.value));
        let finding = problem::no_source(Arc::clone(&config.path), &source.value, likely);
        problems.push(source.span.into_iter().fold(finding, Finding::at));
    }
}
