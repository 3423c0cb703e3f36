//! What there is to tell of an article in one locale.

use super::manuscript::Manuscript;
use super::output::{Fallback, FallbackReason};
use super::rendition::Rendition;
use super::typeset::typeset;
use crate::article::compose::{Composed, ComposedSegment, Served};
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::reading::{self, Failures};

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
    /// Reads the article as readers of `locale` get it.
    pub(super) fn read_in(&self, locale: &LocaleId) -> Reading {
        let reading::Reading { composed, failures } = self.original.read_in(locale);
        let fallbacks = self.fallbacks(locale, &composed, &failures);
        let mut findings = self.findings.clone();
        findings.extend(self.original.describe_failures(&failures));
        findings.extend(self.original.describe_broken(locale, &composed));
        Reading {
            rendition: typeset(self, locale, composed),
            fallbacks,
            findings,
        }
    }

    fn fallbacks(
        &self,
        locale: &LocaleId,
        composed: &Composed,
        failures: &Failures,
    ) -> Vec<Fallback> {
        let foreign = composed
            .segments
            .iter()
            .filter(|segment| is_foreign(locale, segment));
        foreign
            .map(|segment| Fallback {
                article: self.original.file.slug.clone(),
                locale: locale.clone(),
                segment: segment.id.as_str().into(),
                served: segment.locale.clone(),
                reason: reason(segment, failures),
            })
            .collect()
    }
}

/// Says whether readers of `locale` get a segment in another language, as `hi-IN` does not that
/// is served from `hi`.
pub(super) fn is_foreign(locale: &LocaleId, segment: &ComposedSegment) -> bool {
    segment.locale != *locale && !locale.parents().contains(&segment.locale)
}

fn reason(segment: &ComposedSegment, failures: &Failures) -> FallbackReason {
    let has_failed = || failures.keys().any(|(_, id)| **id == *segment.id.as_str());
    match segment.served {
        Served::SourceForBroken => FallbackReason::BrokenStructure,
        _ if has_failed() => FallbackReason::Unformattable,
        _ => FallbackReason::Missing,
    }
}
