//! The run of all checks over a project.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use crate::article::bundle::is_source_bundle;
use crate::article::declared_variables;
use crate::check::context::{Expectation, Owner, Pairing, Writer};
use crate::check::glossary::TermBases;
use crate::check::merge::leave_out_consequences;
use crate::check::registry::{CHECKS, CheckScope};
use crate::check::rules::{coverage_below_minimum, missing_message};
use crate::check::{
    Check, Coverage, CoverageContext, FileContext, FileIndex, LocaleEntries, Options, PairContext,
    Scope, Suppressions, WordCount,
};
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::plan::Ahead;
use crate::project::config::Percent;
use crate::project::{
    Resource, ResourceFile, Scope as ResourceScope, Slug, SourceState, Workspace,
};

/// Runs the checks that `options` leave on, and returns their findings with the problems of the
/// workspace, sorted by path, place and check.
///
/// Read-only resources are seen by references and not checked.
#[must_use]
pub fn run(workspace: &Workspace, options: &Options) -> Vec<Finding> {
    let ahead = Ahead::of(workspace);
    let run = Run::new(workspace, &ahead, options);
    let found: Vec<Vec<Finding>> = workspace
        .resources
        .par_iter()
        .map(|resource| run.check_resource(resource))
        .chain(
            run.new_resources()
                .map(|resource| run.check_new_resource(resource)),
        )
        .collect();
    let mut findings = Vec::with_capacity(found.iter().map(Vec::len).sum());
    for mut of_resource in found {
        findings.append(&mut of_resource);
    }
    let mut others = workspace.problems.clone();
    run.check_project(&mut others);
    options.retain(&mut others);
    findings.append(&mut others);
    leave_out_consequences(&mut findings);
    let suppressions = Suppressions::of(workspace, options);
    suppressions.apply(&mut findings);
    findings.append(&mut run.check_suppressions(&suppressions));
    findings.sort_by(Finding::order);
    findings
}

/// Returns the problems of the workspace alone, as far as `options` leave them on.
#[must_use]
pub fn problems(workspace: &Workspace, options: &Options) -> Vec<Finding> {
    let mut problems = workspace.problems.clone();
    options.retain(&mut problems);
    problems
}

/// What all resources share in a run.
struct Run<'a> {
    workspace: &'a Workspace,
    options: &'a Options,
    /// The checks that are on.
    checks: Vec<&'static Check>,
    shared: HashMap<&'a LocaleId, LocaleEntries<'a>>,
    nothing_shared: LocaleEntries<'a>,
    met: Vec<&'a LocaleId>,
    variables: HashMap<&'a Slug, BTreeSet<String>>,
    no_variables: BTreeSet<String>,
    ahead: &'a Ahead<'a>,
    term_bases: TermBases<'a>,
    /// None where nobody asks.
    coverage: Option<Coverage>,
}

/// The files of one resource by locale.
type Files<'a> = HashMap<&'a LocaleId, &'a ResourceFile>;

impl<'a> Run<'a> {
    fn new(workspace: &'a Workspace, ahead: &'a Ahead<'a>, options: &'a Options) -> Self {
        let coverage = count_where_asked(workspace, ahead, options);
        let mut shared: HashMap<&LocaleId, LocaleEntries<'_>> = HashMap::new();
        for resource in &workspace.resources {
            for (locale, file) in &resource.files {
                let entries = shared.entry(locale).or_default();
                match resource.scope {
                    ResourceScope::Shared => entries.add(&file.path, file.view()),
                    ResourceScope::Article(_) => entries.add_reader(file.view()),
                }
            }
        }
        Self {
            workspace,
            options,
            checks: CHECKS.iter().filter(|check| options.is_on(check)).collect(),
            shared,
            nothing_shared: LocaleEntries::default(),
            met: coverage.as_ref().map_or_else(Vec::new, |coverage| {
                locales_with_met_expectations(workspace, coverage, options)
            }),
            coverage,
            ahead,
            term_bases: TermBases::new(&workspace.glossaries),
            variables: workspace
                .source_articles()
                .map(|article| (&article.slug, declared_variables(&article.text)))
                .collect(),
            no_variables: BTreeSet::new(),
        }
    }

    fn check_resource(&self, resource: &'a Resource) -> Vec<Finding> {
        let mut findings = Vec::new();
        if resource.is_read_only {
            return findings;
        }
        let files: Files<'a> = resource.files.iter().collect();
        let source = self.index(&files, &resource.source_locale);
        let source = source.as_ref().map(|file| self.scope(file));
        let is_source_included = self.options.includes(resource, &resource.source_locale);
        if let Some(scope) = source.filter(|_| is_source_included) {
            let context = FileContext {
                scope,
                fallback: None,
                writer: self.writer_of(resource, scope.own()),
                functions: &self.workspace.config.functions,
            };
            self.check_file(&context, &mut findings);
        }
        let ahead = self.source_ahead(resource);
        let targets = self.workspace.targets(resource);
        for locale in targets.filter(|locale| self.options.includes(resource, locale)) {
            let target = self.index(&files, locale);
            let target = target.as_ref().map(|file| self.scope(file));
            if let Some(scope) = target {
                let context = FileContext {
                    scope,
                    fallback: source,
                    writer: Writer::People,
                    functions: &self.workspace.config.functions,
                };
                self.check_file(&context, &mut findings);
            }
            if is_comparable(resource, locale) {
                self.check_pair(
                    resource,
                    locale,
                    (source, target),
                    ahead.as_ref(),
                    &mut findings,
                );
            }
        }
        findings.retain_mut(|finding| self.options.adjust(finding));
        findings.sort_by(Finding::order);
        findings
    }

    fn index(&self, files: &Files<'a>, locale: &'a LocaleId) -> Option<FileIndex<'a>> {
        let file = files.get(locale)?;
        Some(FileIndex::new(file, locale))
    }

    fn scope<'c>(&'c self, file: &'c FileIndex<'a>) -> Scope<'c, 'a> {
        let shared = self.shared.get(file.locale());
        Scope::new(file, shared.unwrap_or(&self.nothing_shared))
    }

    fn writer_of(&self, resource: &Resource, source: &FileIndex<'_>) -> Writer {
        match &resource.scope {
            ResourceScope::Article(slug)
                if (self.variables.contains_key(slug)
                    || resource.source_state == SourceState::Frozen)
                    && is_source_bundle(source.view().text()) =>
            {
                Writer::Sync
            }
            _ => Writer::People,
        }
    }

    fn check_file(&self, context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
        for check in &self.checks {
            if let CheckScope::File(look) = check.scope {
                look(context, findings);
            }
        }
    }

    fn check_pair(
        &self,
        resource: &'a Resource,
        locale: &'a LocaleId,
        (source, target): (Option<Scope<'_, 'a>>, Option<Scope<'_, 'a>>),
        ahead: Option<&FileIndex<'a>>,
        findings: &mut Vec<Finding>,
    ) {
        let target_path = target.map_or_else(
            || resource.expected_path(locale),
            |target| Arc::clone(target.own().path()),
        );
        let pairing = source
            .zip(target)
            .map(|(source, target)| Pairing::of(source.own(), target.own()));
        let context = PairContext {
            pairing: &pairing.unwrap_or_default(),
            source,
            target,
            source_locale: &resource.source_locale,
            locale,
            target_path: &target_path,
            article: resource
                .path
                .article_slug()
                .and_then(|slug| self.workspace.article_called(&slug)),
            owner: match &resource.scope {
                ResourceScope::Shared => Owner::Shared,
                ResourceScope::Article(slug) => {
                    Owner::Article(self.variables.get(slug).unwrap_or(&self.no_variables))
                }
            },
            expectation: if self.met.contains(&locale) {
                Expectation::Met
            } else {
                Expectation::Unmet
            },
            account: self.ahead.accounts.account(&resource.path, locale),
            ahead,
            coming: self.ahead.coming(&resource.path),
            places: self.ahead.places(&resource.path),
            term_bases: &self.term_bases,
        };
        for check in &self.checks {
            if let CheckScope::Pair(look) = check.scope {
                look(&context, findings);
            }
        }
    }

    /// Returns the resources of articles that have no bundle in any locale yet.
    fn new_resources(&self) -> impl ParallelIterator<Item = &'a Resource> {
        let workspace = self.workspace;
        let resources = self.ahead.workspace.resources.par_iter();
        resources.filter(move |resource| workspace.resource(&resource.path).is_none())
    }

    /// Checks what locales miss of such a resource.
    fn check_new_resource(&self, resource: &'a Resource) -> Vec<Finding> {
        let mut findings = Vec::new();
        let ahead = self.source_ahead(resource);
        let targets = self.workspace.targets(resource);
        for locale in targets.filter(|locale| self.options.includes(resource, locale)) {
            self.check_pair(
                resource,
                locale,
                (None, None),
                ahead.as_ref(),
                &mut findings,
            );
        }
        findings.retain_mut(|finding| self.options.adjust(finding));
        findings.sort_by(Finding::order);
        findings
    }

    /// Returns the source file of a resource as the next `sync` leaves it, where that is another
    /// one.
    fn source_ahead(&self, resource: &Resource) -> Option<FileIndex<'a>> {
        let after = self.ahead.workspace.resource(&resource.path)?;
        let file = after.source()?;
        let before = resource.source().filter(|_| {
            let known = self.workspace.resource(&resource.path);
            known.is_some()
        });
        let is_same = before.is_some_and(|before| before.text == file.text);
        (!is_same).then(|| FileIndex::new(file, &after.source_locale))
    }

    fn check_suppressions(&self, suppressions: &Suppressions<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        for check in &self.checks {
            if let CheckScope::Suppressions(look) = check.scope {
                look(suppressions, &mut findings);
            }
        }
        self.options.retain(&mut findings);
        findings
    }

    fn check_project(&self, findings: &mut Vec<Finding>) {
        let coverage = self.coverage.as_ref().map(|coverage| CoverageContext {
            workspace: self.workspace,
            coverage,
            options: self.options,
        });
        for check in &self.checks {
            match (check.scope, &coverage) {
                (CheckScope::Project(look), _) => look(self.workspace, findings),
                (CheckScope::Coverage(look), Some(context)) => look(context, findings),
                _ => {}
            }
        }
    }
}

/// Says whether it is known what source and target say; that it is not is a problem of its own.
fn is_comparable(resource: &Resource, locale: &LocaleId) -> bool {
    resource.source_state == SourceState::Known
        && !resource.unreadable.contains(locale)
        && !resource.unreadable.contains(&resource.source_locale)
}

/// Counts the project where some share of a locale is enough, or is asked for.
fn count_where_asked(
    workspace: &Workspace,
    ahead: &Ahead<'_>,
    options: &Options,
) -> Option<Coverage> {
    let mut locales = workspace.locale_ids();
    let has_bar = locales.any(|locale| workspace.config.min_coverage_of(locale).span.is_some());
    let mut readers = [missing_message::CHECK, coverage_below_minimum::CHECK].iter();
    let is_read = readers.any(|check| options.is_on(check));
    (has_bar && is_read).then(|| Coverage::ahead(ahead, WordCount::Skip))
}

/// Returns the locales of which less than all is asked and that have reached it.
fn locales_with_met_expectations<'a>(
    workspace: &'a Workspace,
    coverage: &Coverage,
    options: &Options,
) -> Vec<&'a LocaleId> {
    let is_met = |locale: &&LocaleId| {
        let asked = options.asked_coverage(&workspace.config, locale);
        let counts = coverage.locale(locale);
        asked < Percent::ALL
            && counts.is_some_and(|counts| asked.is_reached_by(counts.translated, counts.messages))
    };
    workspace.locale_ids().filter(is_met).collect()
}
