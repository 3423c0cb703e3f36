//! Files that go to other places: bundles, ledgers and articles.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::config::plan_patterns;
use super::error::RenameError;
use super::following::Move;
use super::links::Links;
use crate::article::bundle::is_source_bundle;
use crate::locale::LocaleId;
use crate::plan::Plan;
use crate::project::config::{Access, ResourcePattern};
use crate::project::{
    ArticleFile, ArticleRole, LedgerFiles, Resource, ResourceFile, ResourcePath, Slug, Workspace,
    check_slug, folded,
};

/// Plans the files of a resource that is no article's under another path.
pub(super) fn move_resource(
    workspace: &Workspace,
    old: &ResourcePath,
    new: &ResourcePath,
) -> Result<Plan, RenameError> {
    for path in [old, new] {
        if path.article_slug().is_some() {
            return Err(RenameError::Fixed {
                name: path.to_string(),
                reason: "it is the bundle of an article; rename the article".to_owned(),
            });
        }
    }
    refuse_unfit("a resource", new.as_str())?;
    let mut plan = Plan::default();
    let Some(resource) = workspace.resource(old) else {
        return Ok(plan);
    };
    refuse_taken(workspace, new)?;
    let patterns = plan_patterns(workspace, old, new, &mut plan);
    for (locale, file) in movable(resource)? {
        let name = workspace.locale_name(locale);
        let path = place_of(&patterns, new, &name).ok_or_else(|| no_room(new))?;
        plan.write(path.into(), None, file.text.to_string());
        plan.remove(Arc::clone(&file.path), Arc::clone(&file.text));
    }
    move_ledgers(workspace, old, new, &|_, text| text.to_owned(), &mut plan);
    Ok(plan)
}

/// Returns where the patterns find a resource, if they do.
fn place_of(patterns: &[ResourcePattern], path: &ResourcePath, locale: &str) -> Option<String> {
    let mut own = patterns
        .iter()
        .filter(|pattern| pattern.access == Access::Writable);
    let place = own.find_map(|pattern| pattern.pattern.value.write(path.as_str(), locale))?;
    let mut patterns = patterns.iter();
    let read = patterns.find_map(|pattern| pattern.pattern.value.read(&place))?;
    (read.stem == path.as_str()).then_some(place)
}

/// Plans the files of an article, its bundles and its ledgers under another slug. An article that
/// has the new slug and no bundles is the old one, renamed by hand: its bundles follow.
pub(in crate::plan) fn move_article(
    workspace: &Workspace,
    old: &Slug,
    new: &Slug,
) -> Result<Plan, RenameError> {
    refuse_unfit("an article", new.as_str())?;
    let [old_path, new_path] = [old, new].map(ResourcePath::of_article);
    refuse_taken(workspace, &new_path)?;
    let articles = workspace.articles.iter();
    let own: Vec<&ArticleFile> = articles.filter(|article| article.slug == *old).collect();
    let mut plan = Plan::default();
    let links = Links {
        workspace,
        renamed: Move { old, new },
    };
    let place = match own.is_empty() {
        true => renamed_by_hand(workspace, old, new)?,
        false => {
            refuse_taken_slug(workspace, new)?;
            move_files(&links, &own, &mut plan)?
        }
    };
    let orphans = workspace.orphans.iter();
    let mut orphans = orphans.filter(|orphan| orphan.path == old_path);
    if let Some(resource) = workspace.resource(&old_path).or_else(|| orphans.next()) {
        move_bundles(&links, resource, &place, &mut plan)?;
    }
    let resource = workspace.resource(&old_path);
    let relinked = |locale: &LocaleId, text: &str| match resource.filter(|_| place.old.is_some()) {
        Some(resource) => links.relinked_ledger(old, locale, resource, text),
        None => text.to_owned(),
    };
    move_ledgers(workspace, &old_path, &new_path, &relinked, &mut plan);
    links.plan(&mut plan);
    Ok(plan)
}

/// Where the article that a bundle is of stands, before and after.
struct ArticlePlace {
    old: Option<Arc<str>>,
    new: Arc<str>,
}

fn renamed_by_hand(
    workspace: &Workspace,
    old: &Slug,
    new: &Slug,
) -> Result<ArticlePlace, RenameError> {
    let newcomer = workspace.article_called(new);
    let newcomer = newcomer.ok_or_else(|| RenameError::Fixed {
        name: old.to_string(),
        reason: format!("its article is gone, and there is none called `{new}`"),
    })?;
    Ok(ArticlePlace {
        old: None,
        new: Arc::clone(&newcomer.path),
    })
}

fn move_files(
    links: &Links<'_>,
    own: &[&ArticleFile],
    plan: &mut Plan,
) -> Result<ArticlePlace, RenameError> {
    let mut place = None;
    let Move { old, new } = links.renamed;
    for article in own {
        let path = moved_article(links.workspace, article, new)
            .ok_or_else(|| no_room(&ResourcePath::of_article(new)))?;
        let text = links.relinked(old, &article.text);
        plan.write(Arc::clone(&path), None, text);
        plan.remove(Arc::clone(&article.path), Arc::clone(&article.text));
        if article.role != ArticleRole::Translation || place.is_none() {
            place = Some(ArticlePlace {
                old: Some(Arc::clone(&article.path)),
                new: path,
            });
        }
    }
    place.ok_or_else(|| no_room(&ResourcePath::of_article(new)))
}

/// Returns where the file of an article is to be, its ending and its locale as they are.
fn moved_article(workspace: &Workspace, article: &ArticleFile, new: &Slug) -> Option<Arc<str>> {
    let mut patterns = workspace.config.articles.iter();
    patterns.find_map(|pattern| {
        let found = pattern.value.read(&article.path)?;
        let ending = found.stem.strip_prefix(article.slug.as_str())?;
        let name = found.locale.map_or("", |range| &article.path[range]);
        let moved = pattern.value.write(&format!("{new}{ending}"), name)?;
        Some(moved.into())
    })
}

fn move_bundles(
    links: &Links<'_>,
    resource: &Resource,
    place: &ArticlePlace,
    plan: &mut Plan,
) -> Result<(), RenameError> {
    let new = &ResourcePath::of_article(links.renamed.new);
    for (locale, file) in movable(resource)? {
        let path = links.workspace.expected_path(new, locale);
        let path = path.ok_or_else(|| no_room(new))?;
        let text = match place.old {
            Some(_) => links.relinked_bundle(links.renamed.old, &file.text),
            None => file.text.to_string(),
        };
        let text = match is_source_bundle(&text) {
            true => with_article_path(&text, place),
            false => text,
        };
        plan.write(path, None, text);
        plan.remove(Arc::clone(&file.path), Arc::clone(&file.text));
    }
    Ok(())
}

/// Returns a source bundle whose first line names the article where it is now.
fn with_article_path(text: &str, place: &ArticlePlace) -> String {
    let end = text.find('\n').unwrap_or(text.len());
    let (first, rest) = text.split_at(end);
    let named = place.old.as_deref().filter(|old| first.contains(*old));
    match named {
        Some(old) => first.replacen(old, &place.new, 1) + rest,
        None => text.to_owned(),
    }
}

/// Plans the ledgers of a resource, and the texts they refer to, under another path.
fn move_ledgers(
    workspace: &Workspace,
    old: &ResourcePath,
    new: &ResourcePath,
    rewritten: &dyn Fn(&LocaleId, &str) -> String,
    plan: &mut Plan,
) {
    for locale in workspace.locale_ids() {
        for path in [LedgerFiles::ledger_path, LedgerFiles::texts_path] {
            let (old, new) = (path(locale, old), path(locale, new));
            if let Some(text) = workspace.ledgers.text(&old) {
                let present = workspace.ledgers.text(&new).cloned();
                plan.write(new, present, rewritten(locale, text));
                plan.remove(old, Arc::clone(text));
            }
        }
    }
}

/// Returns the files of a resource by locale, if all can be moved.
fn movable(resource: &Resource) -> Result<&BTreeMap<LocaleId, ResourceFile>, RenameError> {
    let fixed = |reason: String| RenameError::Fixed {
        name: resource.path.to_string(),
        reason,
    };
    if resource.is_read_only {
        return Err(fixed("it is read only".to_owned()));
    }
    if let Some(locale) = resource.unreadable.first() {
        let path = resource.expected_path(locale);
        return Err(fixed(format!("{path} cannot be read")));
    }
    Ok(&resource.files)
}

/// Refuses what cannot be the name of a file on every system, or would lie elsewhere.
fn refuse_unfit(what: &'static str, name: &str) -> Result<(), RenameError> {
    check_slug(name).map_err(|fault| RenameError::Unfit {
        what,
        name: name.to_owned(),
        reason: fault.to_string(),
    })
}

fn refuse_taken(workspace: &Workspace, new: &ResourcePath) -> Result<(), RenameError> {
    let mut resources = workspace.resources.iter().chain(&workspace.orphans);
    let taken = resources.find(|resource| folded(resource.path.as_str()) == folded(new.as_str()));
    match taken {
        None => Ok(()),
        Some(taken) => Err(RenameError::Taken {
            what: "resource",
            name: taken.path.to_string(),
            path: taken.expected_path(&taken.source_locale),
        }),
    }
}

fn refuse_taken_slug(workspace: &Workspace, new: &Slug) -> Result<(), RenameError> {
    let mut articles = workspace.articles.iter();
    let taken = articles.find(|article| folded(article.slug.as_str()) == folded(new.as_str()));
    match taken {
        None => Ok(()),
        Some(taken) => Err(RenameError::Taken {
            what: "article",
            name: taken.slug.to_string(),
            path: Arc::clone(&taken.path),
        }),
    }
}

fn no_room(new: &ResourcePath) -> RenameError {
    RenameError::Unfit {
        what: "a file of the project",
        name: new.to_string(),
        reason: "no pattern in tarjuma.toml has room for it".to_owned(),
    }
}
