//! The plan of a whole `sync`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::article::ArticleSync;
use super::findings;
use super::following::{follow, take_in};
use super::names::{KnownNames, shared_names};
use super::orphans::note_orphans;
use super::settled::SettledBundle;
use super::unclear_match::UnclearMatch;
use crate::article::id::SegmentId;
use crate::diagnostic::Finding;
use crate::fluent::EntryKind;
use crate::plan::Plan;
use crate::plan::ledger::{Accounts, Carrying, with_bundles};
use crate::plan::todo::remove_finished;
use crate::project::config::Carried;
use crate::project::{
    ArticleFile, ArticleRole, LANGUAGE_CHANGE, ResourcePath, Selection, Slug, Workspace,
};
use crate::text::nearest_name;

/// What a `sync` is told beside the project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SyncOptions {
    /// Which segments are which, where nothing else tells.
    pub matches: Vec<SegmentMatch>,
    /// What to do when the language of an article has changed.
    pub language_change: LanguageChange,
    /// The articles to sync; all where there is none.
    pub selection: Option<Selection>,
    /// Whether the ledger is brought up to date, too.
    pub ledger: LedgerPart,
    /// Which changes of a source leave its translations current, beside those of the configuration.
    pub carried: Vec<Carried>,
    /// What to do about messages and articles that seem to have another name now.
    pub renames: Renames,
}

/// What to do about messages and articles that seem to have another name now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Renames {
    /// They are told.
    #[default]
    Propose,
    /// Translations and records get the new names.
    CarryOut,
}

/// Whether the ledger is brought up to date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LedgerPart {
    /// It is left as it is.
    #[default]
    Leave,
    /// It is.
    Keep,
}

/// The word of an author that a segment is one of the last revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentMatch {
    /// The id it keeps.
    pub id: SegmentId,
    /// A line of the article on which it stands, from 1.
    pub line: u32,
}

/// What to do when an article that has translations is in another language than before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LanguageChange {
    /// Report it and leave the article alone.
    #[default]
    Refuse,
    /// Write a source bundle in the new language.
    Accept,
}

/// Plans the source bundles of all articles and, where wanted, the ledger, with translations that
/// follow their messages. Planning again when the files are written yields no write.
///
/// # Errors
///
/// Returns an error for a match that means no segment, or one of several.
pub fn sync(workspace: &Workspace, options: &SyncOptions) -> Result<Plan, UnclearMatch> {
    if options.ledger == LedgerPart::Leave {
        return Ok(sync_articles(workspace, options)?.0.sorted());
    }
    let (mut plan, after) = follow(workspace, options);
    let (articles, bundles) = sync_articles(&after, options)?;
    plan.then(articles);
    let selection = options.selection.as_ref();
    let carrying = Carrying::AsConfigured(&options.carried);
    let mut accounts = Accounts::to_record(&after, &bundles, carrying);
    let mut synced = with_bundles(&after, &bundles);
    let carried = accounts.carry(&after, selection);
    take_in(carried, &mut plan, &mut synced);
    plan.then(accounts.record(&after, selection));
    let mut finished = Plan::default();
    remove_finished(&synced, &accounts, selection, &mut finished);
    plan.then(finished);
    Ok(plan.sorted())
}

/// Returns the source bundles, as `sync` would write them, of all articles that can be read.
pub(in crate::plan) fn settled_bundles(workspace: &Workspace) -> Vec<SettledBundle> {
    let synced = sync_articles(workspace, &SyncOptions::default());
    let (_, bundles) = synced.expect("where nothing is matched, no match is unclear");
    bundles
}

/// Plans the source bundles of all articles, and returns those of articles that can be read.
fn sync_articles(
    workspace: &Workspace,
    options: &SyncOptions,
) -> Result<(Plan, Vec<SettledBundle>), UnclearMatch> {
    let mut plan = Plan::default();
    let is_selected = |article: &ArticleFile| {
        let selection = options.selection.as_ref();
        selection.is_none_or(|selection| selection.includes_article(article))
    };
    report_unread_articles(workspace, options, &mut plan);
    let articles: Vec<_> = workspace
        .articles
        .iter()
        .filter(|article| matches!(article.role, ArticleRole::Source | ArticleRole::Unsettled))
        .filter(|article| is_selected(article))
        .filter(|article| {
            !plan
                .findings
                .iter()
                .any(|finding| finding.path == article.path)
        })
        .collect();
    let matches = assign_matches(workspace, options)?;
    let shared = match articles.is_empty() {
        true => BTreeMap::new(),
        false => shared_names(workspace),
    };
    let nothing = KnownNames::default();
    let plans: Vec<_> = articles
        .par_iter()
        .map(|article| {
            ArticleSync {
                workspace,
                article,
                matches: matches.get(&article.slug).map_or(&[], Vec::as_slice),
                shared: shared.get(&article.locale).unwrap_or(&nothing),
            }
            .plan()
        })
        .collect();
    let mut bundles = Vec::new();
    for planned in plans {
        let (part, settled) = planned?;
        plan.append(part);
        bundles.extend(settled);
    }
    report_shared_slugs(workspace, &mut plan);
    if options.selection.is_none() {
        note_orphans(workspace, &mut plan);
    }
    Ok((plan, bundles))
}

/// Reports the articles that cannot be read, or that are not what they were; a change of language
/// that is meant is none.
fn report_unread_articles(workspace: &Workspace, options: &SyncOptions, plan: &mut Plan) {
    let selection = options.selection.as_ref();
    let is_article = |path: &str| {
        let mut patterns = workspace.config.articles.iter();
        patterns.any(|pattern| pattern.value.matches(path))
            && selection.is_none_or(|selection| selection.includes_path(path))
    };
    let problems = workspace.problems.iter();
    let is_accepted = |problem: &Finding| {
        problem.check == LANGUAGE_CHANGE.id && options.language_change == LanguageChange::Accept
    };
    let of_articles = problems.filter(|problem| is_article(&problem.path) && !is_accepted(problem));
    plan.findings.extend(of_articles.cloned());
}

/// Gives each match to the one article that knows its id, in whatever locale; where several do, to
/// the one that is selected.
fn assign_matches<'o>(
    workspace: &Workspace,
    options: &'o SyncOptions,
) -> Result<BTreeMap<Slug, Vec<&'o SegmentMatch>>, UnclearMatch> {
    let mut assigned: BTreeMap<Slug, Vec<&SegmentMatch>> = BTreeMap::new();
    for wanted in &options.matches {
        let mut knowing: Vec<&ArticleFile> = workspace
            .source_articles()
            .filter(|article| knows(workspace, article, &wanted.id))
            .collect();
        if let (Some(selection), [_, _, ..]) = (&options.selection, knowing.as_slice()) {
            knowing.retain(|article| selection.includes_article(article));
        }
        match knowing.as_slice() {
            [article] => assigned
                .entry(article.slug.clone())
                .or_default()
                .push(wanted),
            [] => {
                let nearest = nearest_name(wanted.id.as_str(), message_ids(workspace));
                return Err(UnclearMatch::UnknownId {
                    id: wanted.id.clone(),
                    nearest: nearest.map(str::to_owned),
                });
            }
            several => {
                let paths = several.iter().map(|article| Arc::clone(&article.path));
                return Err(UnclearMatch::SeveralArticles {
                    id: wanted.id.clone(),
                    articles: paths.collect(),
                });
            }
        }
    }
    Ok(assigned)
}

/// Says whether a bundle of the article, in any locale, has a message of that id.
fn knows(workspace: &Workspace, article: &ArticleFile, id: &SegmentId) -> bool {
    let path = ResourcePath::of_article(&article.slug);
    let resource = workspace.resource(&path);
    let mut files = resource
        .into_iter()
        .flat_map(|resource| resource.files.values());
    files.any(|file| file.view().entry(EntryKind::Message, id.as_str()).is_some())
}

/// Returns the ids of messages that articles have or had, in any locale.
fn message_ids(workspace: &Workspace) -> BTreeSet<&str> {
    let articles = workspace.source_articles();
    let resources =
        articles.filter_map(|article| workspace.resource(&ResourcePath::of_article(&article.slug)));
    resources
        .flat_map(|resource| resource.files.values())
        .flat_map(|file| file.view().entries())
        .filter(|entry| entry.kind() == EntryKind::Message)
        .map(|entry| entry.id())
        .collect()
}

/// Reports articles whose slug another one has, and whose path names no locale to tell them apart.
fn report_shared_slugs(workspace: &Workspace, plan: &mut Plan) {
    let sources = workspace.source_articles();
    let sources: BTreeMap<&Slug, &ArticleFile> =
        sources.map(|source| (&source.slug, source)).collect();
    for article in &workspace.articles {
        let is_second =
            article.role == ArticleRole::Translation && article.locale_from_path.is_none();
        if is_second && let Some(first) = sources.get(&article.slug) {
            plan.findings.push(findings::shared_slug(article, first));
        }
    }
}
