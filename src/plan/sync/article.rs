//! The plan of one article.

use std::sync::Arc;

use super::findings;
use super::names::{KnownNames, Names, unknown_names};
use super::notes::note_changes;
use super::run::SegmentMatch;
use super::settled::SettledBundle;
use super::unclear_match::UnclearMatch;
use crate::article::revision::Pin;
use crate::article::segment::SourceSegment;
use crate::article::{Article, SettledArticle};
use crate::diagnostic::Finding;
use crate::fluent::EntryKind;
use crate::plan::Plan;
use crate::project::{ArticleFile, Resource, ResourceFile, ResourcePath, Workspace};
use crate::reading::unknown_variables;
use crate::text::LineIndex;

/// What it takes to plan one article.
pub(super) struct ArticleSync<'w> {
    pub(super) workspace: &'w Workspace,
    pub(super) article: &'w ArticleFile,
    pub(super) matches: &'w [&'w SegmentMatch],
    /// The entries that every article of its locale sees.
    pub(super) shared: &'w KnownNames<'w>,
}

impl ArticleSync<'_> {
    /// Returns the plan, and the bundle if there is to be one.
    ///
    /// # Errors
    ///
    /// Returns an error for a match whose line has no segment.
    pub(super) fn plan(&self) -> Result<(Plan, Option<SettledBundle>), UnclearMatch> {
        let mut plan = Plan::default();
        let resource_path = ResourcePath::of_article(&self.article.slug);
        let resource = self.workspace.resource(&resource_path);
        let target = self
            .workspace
            .expected_path(&resource_path, &self.article.locale);
        let Some(target) = target else {
            plan.findings.push(findings::no_place(self.article));
            return Ok((plan, None));
        };
        if let Some(finding) = self.refusal(resource, &target) {
            plan.findings.push(finding);
            return Ok((plan, None));
        }
        let bundle = resource.and_then(|resource| resource.file(&self.article.locale));
        let settled = self.plan_bundle(target, bundle, &mut plan)?;
        Ok((plan, Some(SettledBundle::of(self.article, &settled))))
    }

    /// Returns why the article is left alone, if it is.
    fn refusal(&self, resource: Option<&Resource>, target: &str) -> Option<Finding> {
        let locale = &self.article.locale;
        if resource.is_some_and(|resource| resource.is_read_only) {
            return Some(findings::read_only(self.article, target));
        }
        let is_unreadable = resource.is_some_and(|resource| resource.unreadable.contains(locale));
        let is_hidden = || resource.is_none() && self.workspace.may_hide(target);
        (is_unreadable || is_hidden()).then(|| findings::unwritable(self.article, target))
    }

    fn plan_bundle(
        &self,
        target: Arc<str>,
        bundle: Option<&ResourceFile>,
        plan: &mut Plan,
    ) -> Result<SettledArticle, UnclearMatch> {
        let settings = &self.workspace.config.translatable_fields;
        let fields: Vec<&str> = settings.iter().map(|field| field.value.as_str()).collect();
        let article = Article::read(&self.article.text, &fields, &|id| {
            self.shared.contains(EntryKind::Message, id)
        });
        let known = self.workspace.known_bundle(self.article, bundle);
        let pins = self.pins(&article.segments)?;
        let settled = article.settle(&self.article.path, &known, &pins);
        self.report(&settled, bundle, plan);
        note_changes(&self.article.path, &settled.revision, bundle, &target, plan);
        plan.write(
            target,
            bundle.map(|file| Arc::clone(&file.text)),
            settled.bundle.clone(),
        );
        Ok(settled)
    }

    /// Finds the segments that the author's matches mean.
    fn pins(&self, segments: &[SourceSegment]) -> Result<Vec<Pin>, UnclearMatch> {
        if self.matches.is_empty() {
            return Ok(Vec::new());
        }
        let lines = LineIndex::new(&self.article.text);
        let line_of = |offset: u32| lines.locate(&self.article.text, offset as usize).line;
        let stands_on = |segment: &SourceSegment, line: u32| {
            (line_of(segment.span.start)..=line_of(segment.span.end)).contains(&line)
        };
        let pins = self.matches.iter().map(|wanted| {
            let mut all = segments.iter();
            match all.position(|segment| stands_on(segment, wanted.line)) {
                Some(segment) => Ok(Pin {
                    id: wanted.id.clone(),
                    segment,
                }),
                None => {
                    let starts = segments.iter().map(|segment| line_of(segment.span.start));
                    Err(self.lineless_match(wanted, starts.collect()))
                }
            }
        });
        pins.collect()
    }

    /// Tells of a match whose line has no segment; `lines` are those on which segments begin, in order.
    fn lineless_match(&self, wanted: &SegmentMatch, lines: Vec<u32>) -> UnclearMatch {
        let before = lines.iter().rev().find(|start| **start < wanted.line);
        let after = lines.iter().find(|start| **start > wanted.line);
        UnclearMatch::NoText {
            id: wanted.id.clone(),
            line: wanted.line,
            article: Arc::clone(&self.article.path),
            nearest: before.into_iter().chain(after).copied().collect(),
        }
    }

    fn report(&self, settled: &SettledArticle, bundle: Option<&ResourceFile>, plan: &mut Plan) {
        let mut known = Names {
            own: KnownNames::default(),
            shared: self.shared,
        };
        bundle
            .into_iter()
            .for_each(|file| known.own.add(file.view()));
        for segment in &settled.segments {
            plan.findings
                .extend(unknown_names(self.article, segment, &known));
            plan.findings
                .extend(unknown_variables(self.article, segment));
            plan.findings
                .extend(findings::lookalikes(self.article, segment));
        }
        for change in &settled.revision.changes {
            let segments = &settled.segments;
            plan.findings
                .extend(findings::ambiguous_match(self.article, segments, change));
        }
    }
}
