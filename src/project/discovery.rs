//! Which files of a tree are resources and articles, by their paths alone.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::config::{Access, Config};
use super::locales::LocaleNames;
use super::pattern::{PathMatch, PathPattern};
use super::problem;
use super::resource::{FilePlace, ResourcePath, Slug};
use super::unlisted::Unlisted;
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::tree::{Listing, Tree, TreeError, TreePath, WalkProblem, WalkProblemKind};

/// What was found, and what was wrong with it.
#[derive(Default)]
pub(super) struct Discovery {
    pub(super) resources: BTreeMap<ResourcePath, FoundResource>,
    pub(super) articles: Vec<FoundArticle>,
    pub(super) problems: Vec<Finding>,
    pub(super) unlisted: Unlisted,
}

/// A resource before its files are read.
pub(super) struct FoundResource {
    /// Which pattern of the configuration found it.
    pub(super) pattern: usize,
    pub(super) files: BTreeMap<LocaleId, TreePath>,
    pub(super) place: FilePlace,
}

/// An article before it is read.
pub(super) struct FoundArticle {
    pub(super) path: TreePath,
    pub(super) slug: Slug,
    pub(super) locale: Option<LocaleId>,
}

/// The names of the locales on disk: one set for all that the project writes, and one for each
/// pattern that it only reads.
pub(super) struct NamesByPattern {
    sets: Vec<LocaleNames>,
    /// By pattern: which set holds.
    set_of: Vec<usize>,
}

/// The set of names of files that the project writes.
const OWN_NAMES: usize = 0;

impl NamesByPattern {
    fn new(config: &Config) -> Self {
        let mut sets = vec![LocaleNames::default()];
        let mut set_of = Vec::new();
        for resource in &config.resources {
            match resource.access {
                Access::Writable => set_of.push(OWN_NAMES),
                Access::ReadOnly => {
                    set_of.push(sets.len());
                    sets.push(LocaleNames::default());
                }
            }
        }
        Self { sets, set_of }
    }

    fn learn(&mut self, pattern: usize, locale: &LocaleId, name: &str) -> Result<(), String> {
        self.sets[self.set_of[pattern]].learn(locale, name)
    }

    /// Returns the names of files that the project writes, and those that hold by pattern.
    pub(super) fn into_shared(self) -> (Arc<LocaleNames>, Vec<Arc<LocaleNames>>) {
        let sets: Vec<_> = self.sets.into_iter().map(Arc::new).collect();
        let by_pattern = self.set_of.iter().map(|set| Arc::clone(&sets[*set]));
        (Arc::clone(&sets[OWN_NAMES]), by_pattern.collect())
    }
}

/// Walks `tree` and sorts what the patterns of `config` match.
pub(super) fn discover(
    tree: &dyn Tree,
    config: &Config,
) -> Result<(Discovery, NamesByPattern), TreeError> {
    let mut listing = walk(tree, config)?;
    let is_kept = |path: &TreePath| {
        let mut excluded = config.exclude.iter();
        !excluded.any(|pattern| pattern.value.covers(path.as_str()))
    };
    listing.files.retain(is_kept);
    listing.folders.retain(is_kept);
    listing.problems.retain(|problem| is_kept(&problem.path));
    let mut finder = Finder {
        config,
        names: NamesByPattern::new(config),
        found: Discovery::default(),
        locales: BTreeMap::new(),
        reported: BTreeSet::new(),
    };
    finder.note_problems(&listing);
    finder.found.unlisted = Unlisted::of(&listing.problems);
    for path in &listing.files {
        finder.note_file(path);
    }
    Ok((finder.found, finder.names))
}

/// Walks the folders in which patterns begin, each once.
fn walk(tree: &dyn Tree, config: &Config) -> Result<Listing, TreeError> {
    let skipped = [config.output.value.clone()];
    let bases: BTreeSet<&TreePath> = patterns(config).map(PathPattern::base).collect();
    let mut listing = Listing::default();
    for base in &bases {
        let is_covered = bases
            .iter()
            .any(|other| other != base && base.is_within(other));
        if !is_covered {
            listing.merge(walk_base(tree, base, &skipped)?);
        }
    }
    Ok(listing)
}

/// Walks one of those folders; that it cannot be read is a problem, where it is not the root.
fn walk_base(tree: &dyn Tree, base: &TreePath, skipped: &[TreePath]) -> Result<Listing, TreeError> {
    match tree.walk(base, skipped) {
        Err(TreeError::Unreadable { source, .. }) if !base.is_root() => Ok(Listing {
            problems: vec![WalkProblem {
                path: base.clone(),
                kind: WalkProblemKind::Unreadable(source.to_string()),
            }],
            ..Listing::default()
        }),
        walked => walked,
    }
}

fn patterns(config: &Config) -> impl Iterator<Item = &PathPattern> {
    let resources = config.resources.iter().map(|resource| &resource.pattern);
    resources
        .chain(&config.articles)
        .map(|pattern| &pattern.value)
}

struct Finder<'c> {
    config: &'c Config,
    names: NamesByPattern,
    found: Discovery,
    /// What names in paths are as locales, each looked up once.
    locales: BTreeMap<String, Option<LocaleId>>,
    /// The folders and files whose names have been reported.
    reported: BTreeSet<String>,
}

impl Finder<'_> {
    fn note_problems(&mut self, listing: &Listing) {
        let is_wanted =
            |path: &TreePath| patterns(self.config).any(|pattern| pattern.matches(path.as_str()));
        let folders = (listing.folders.iter())
            .filter(|folder| folder.as_str().ends_with(".ftl") || folder.as_str().ends_with(".md"))
            .filter(|folder| is_wanted(folder))
            .map(problem::folder_for_file);
        let unlisted = (listing.problems.iter())
            .filter(|problem| match problem.kind {
                WalkProblemKind::LinkLoop | WalkProblemKind::Unreadable(_) => true,
                _ => is_wanted(&problem.path),
            })
            .map(problem::unlisted);
        self.found.problems.extend(folders.chain(unlisted));
    }

    /// Files a file under the first pattern that matches it.
    fn note_file(&mut self, path: &TreePath) {
        let config = self.config;
        for (index, resource) in config.resources.iter().enumerate() {
            if let Some(found) = resource.pattern.value.read(path.as_str()) {
                return self.note_resource(index, path, found);
            }
        }
        for pattern in &config.articles {
            if let Some(found) = pattern.value.read(path.as_str()) {
                return self.note_article(path, found);
            }
        }
    }

    fn note_resource(&mut self, pattern: usize, path: &TreePath, found: PathMatch) {
        let Some(range) = found.locale.clone() else {
            return;
        };
        let Some(locale) = self.locale_in(path, &found) else {
            return;
        };
        let name = &path.as_str()[range.clone()];
        if let Err(known) = self.names.learn(pattern, &locale, name) {
            return self.report(path, range.end, |path| {
                problem::second_name(path, &locale, name, &known)
            });
        }
        let place = FilePlace {
            before: path.as_str()[..range.start].into(),
            after: path.as_str()[range.end..].into(),
        };
        let resources = &mut self.found.resources;
        let resource = resources
            .entry(ResourcePath::new(found.stem))
            .or_insert_with(|| FoundResource {
                pattern,
                files: BTreeMap::new(),
                place,
            });
        match resource.files.entry(locale) {
            Entry::Vacant(vacant) => {
                vacant.insert(path.clone());
            }
            Entry::Occupied(first) => {
                let finding = problem::second_file(path, first.key(), first.get());
                self.found.problems.push(finding);
            }
        }
    }

    fn note_article(&mut self, path: &TreePath, found: PathMatch) {
        let locale = match found.locale {
            None => None,
            Some(_) => match self.locale_in(path, &found) {
                Some(locale) => Some(locale),
                None => return,
            },
        };
        let stem = found.stem.rsplit_once('.').map(|(stem, _)| stem.to_owned());
        self.found.articles.push(FoundArticle {
            path: path.clone(),
            slug: Slug::new(stem.unwrap_or(found.stem)),
            locale,
        });
    }

    /// Returns the locale that a path names, or reports that it names none.
    fn locale_in(&mut self, path: &TreePath, found: &PathMatch) -> Option<LocaleId> {
        let range = found.locale.clone()?;
        let name = &path.as_str()[range.clone()];
        if !self.locales.contains_key(name) {
            self.locales.insert(name.to_owned(), name.parse().ok());
        }
        let locale = self.locales.get(name).cloned().flatten();
        if locale.is_none() {
            self.report(path, range.end, |path| problem::no_locale(path, name));
        }
        locale
    }

    /// Reports the part of a path up to the name that ends at `end`, once.
    fn report(&mut self, path: &TreePath, end: usize, finding: impl FnOnce(&str) -> Finding) {
        let path = path.as_str();
        let rest = path[end..].find('/').unwrap_or(path.len() - end);
        let named = &path[..end + rest];
        if self.reported.insert(named.to_owned()) {
            self.found.problems.push(finding(named));
        }
    }
}
