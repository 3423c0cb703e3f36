//! What there is to tell of an article in one locale.

use std::sync::Arc;

use super::desk::Desk;
use super::foreign::is_foreign;
use super::manuscript::Manuscript;
use super::output::{Fallback, FallbackReason};
use super::rendition::Rendition;
use super::standing::{Share, Standing, standing_of};
use super::typeset::typeset;
use crate::article::compose::{Composed, ComposedSegment, Served};
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::project::config::PublishPolicy;
use crate::reading::{self, Failures, INCOMPLETE_TRANSLATION, OUTDATED_TRANSLATION, Withheld};

/// An article put together for one locale, before it is set.
pub(super) struct Draft {
    /// Whose readers get it.
    pub(super) locale: LocaleId,
    /// What becomes of it.
    pub(super) standing: Standing,
    /// What would, were it not public yet.
    judged: Standing,
    share: Share,
    pub(super) policy: PublishPolicy,
    pub(super) composed: Composed,
    failures: Failures,
    withheld: Withheld,
}

impl Draft {
    /// Returns the draft of a page that is public already.
    pub(super) fn of_public(self) -> Self {
        let standing = match self.standing.is_published() {
            true => self.standing,
            false => Standing::Kept,
        };
        Self { standing, ..self }
    }
}

/// An article as one locale reads it, and what there is to tell of it.
pub(super) struct Reading {
    /// What formats are made from.
    pub(super) rendition: Rendition,
    /// The segments in another language.
    pub(super) fallbacks: Vec<Fallback>,
    /// What is wrong with its messages and its front matter.
    pub(super) findings: Vec<Finding>,
}

impl Manuscript<'_> {
    /// Puts the article together as readers of `locale` get it.
    pub(super) fn draft(&self, locale: &LocaleId, desk: &Desk) -> Draft {
        let config = &self.original.workspace.config;
        let policy = config.publish_policy(locale, &self.publish);
        let withheld = desk.withheld(&self.original, locale, &policy);
        let reading::Reading { composed, failures } = self.original.read_without(locale, &withheld);
        let (standing, share) = standing_of(
            &self.original,
            &self.words,
            locale,
            &composed,
            &policy,
            desk,
        );
        Draft {
            locale: locale.clone(),
            standing,
            judged: standing,
            share,
            policy,
            composed,
            failures,
            withheld,
        }
    }

    /// Sets what was put together for files of that name.
    pub(super) fn set(&self, draft: Draft, name: &str, desk: &Desk) -> Reading {
        let fallbacks = self.fallbacks(&draft);
        let mut findings = self.findings.clone();
        findings.extend(self.original.describe_failures(&draft.failures));
        findings.extend(
            self.original
                .describe_broken(&draft.locale, &draft.composed),
        );
        findings.extend(self.describe_standing(&draft));
        let (original, composed) = (&self.original, &draft.composed);
        let marked = original.mark_values(&draft.locale, &draft.withheld, composed);
        Reading {
            rendition: typeset(self, draft, marked.as_ref(), name, desk),
            fallbacks,
            findings,
        }
    }

    fn fallbacks(&self, draft: &Draft) -> Vec<Fallback> {
        let segments = draft.composed.segments.iter();
        let foreign = segments.filter(|segment| is_foreign(&draft.locale, segment));
        foreign
            .map(|segment| Fallback {
                article: self.original.file.slug.clone(),
                locale: draft.locale.clone(),
                segment: segment.id.as_str().into(),
                served: segment.locale.clone(),
                reason: reason(segment, draft),
            })
            .collect()
    }

    /// Says why an article is not published, where its project takes that for a fault.
    fn describe_standing(&self, draft: &Draft) -> Option<Finding> {
        let path = || {
            let file = self.original.resource?.file(&draft.locale)?;
            Some(Arc::clone(&file.path))
        };
        let path = path().unwrap_or_else(|| Arc::clone(&self.original.file.path));
        let (locale, slug) = (&draft.locale, &self.slug);
        match draft.judged {
            Standing::Refused => {
                let message = format!(
                    "`{slug}` is not published in {locale}: {} % of its words are translated, \
                     and {} are wanted, headings and captions among them",
                    draft.share.percent(),
                    draft.policy.min_words
                );
                let finding = INCOMPLETE_TRANSLATION.in_file(path, message);
                let hint = "translate the rest, or let `fallback` in `[publish]` be `source-text`";
                Some(finding.in_locale(locale).with_hint(hint))
            }
            Standing::Held => {
                let message = format!(
                    "`{slug}` is held back in {locale}: its source has changed since it was translated"
                );
                let finding = OUTDATED_TRANSLATION.in_file(path, message);
                let hint = "translate what is stale, or say that it holds: `tarjuma ack`";
                Some(finding.in_locale(locale).with_hint(hint))
            }
            _ => None,
        }
    }
}

fn reason(segment: &ComposedSegment, draft: &Draft) -> FallbackReason {
    let id = segment.id.as_str();
    let has_failed = || draft.failures.keys().any(|(_, failed)| **failed == *id);
    let is_withheld = || draft.withheld.iter().any(|(_, withheld)| **withheld == *id);
    match segment.served {
        Served::SourceForBroken => FallbackReason::BrokenStructure,
        _ if has_failed() => FallbackReason::Unformattable,
        _ if is_withheld() => FallbackReason::Stale,
        _ => FallbackReason::Missing,
    }
}
