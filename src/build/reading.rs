//! Reading an article in one locale: each segment in the best language that has it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::manuscript::Manuscript;
use super::output::{Fallback, FallbackReason};
use super::rendition::Rendition;
use super::typeset::typeset;
use crate::article::compose::{
    self, Composed, ComposedSegment, Formatted, Origin, Request, compose,
};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::EntryKind;
use crate::fluent::runtime::{Arguments, RuntimeError};
use crate::locale::{FallbackChain, LocaleId};

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
        let chain = self.workspace.fallback_chain(locale, &self.file.locale);
        let reader = Reader {
            manuscript: self,
            chain: &chain,
            failures: RefCell::default(),
        };
        let format = |request: &Request<'_>| reader.format(request);
        let composed = compose(&self.article, &self.file.locale, locale, &format);
        let failures = reader.failures.into_inner();
        let fallbacks = self.fallbacks(locale, &composed, &failures);
        let mut findings = self.findings.clone();
        findings.extend(self.describe_failures(&failures));
        findings.extend(self.describe_broken(locale, &composed));
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
                article: self.file.slug.clone(),
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
        compose::Served::SourceForBroken => FallbackReason::BrokenStructure,
        _ if has_failed() => FallbackReason::Unformattable,
        _ => FallbackReason::Missing,
    }
}

/// Messages that could not be formatted, by locale and id, with the first error of each.
type Failures = BTreeMap<(LocaleId, Arc<str>), RuntimeError>;

/// Formats the messages of an article for one locale.
struct Reader<'r, 'w> {
    manuscript: &'r Manuscript<'w>,
    chain: &'r FallbackChain,
    failures: RefCell<Failures>,
}

impl Reader<'_, '_> {
    fn format(&self, request: &Request<'_>) -> Option<Formatted> {
        let own = std::slice::from_ref(&self.manuscript.file.locale);
        let locales = match request.origin {
            Origin::Best => self.chain.locales(),
            Origin::Source => own,
        };
        let slots = request.slots.iter();
        let arguments = slots.fold(self.manuscript.variables.clone(), |arguments, slot| {
            arguments.with(slot.name.as_str(), slot.value.as_str())
        });
        locales
            .iter()
            .find_map(|locale| self.format_in(locale, request.id.as_str(), &arguments))
    }

    fn format_in(&self, locale: &LocaleId, id: &str, arguments: &Arguments) -> Option<Formatted> {
        let voice = self.manuscript.voices.speaking(locale)?;
        if !voice.has(id) {
            return None;
        }
        let formatted = voice.runtime.format(id, None, arguments).ok()?;
        if let Some(error) = formatted.errors.into_iter().next() {
            let mut failures = self.failures.borrow_mut();
            failures.insert((locale.clone(), id.into()), error);
            return None;
        }
        Some(Formatted {
            text: formatted.text,
            locale: locale.clone(),
        })
    }
}

impl Manuscript<'_> {
    fn describe_failures(&self, failures: &Failures) -> Vec<Finding> {
        let describe = |((locale, id), error): (&(LocaleId, Arc<str>), &RuntimeError)| {
            let message =
                format!("the message cannot be formatted, and another language is shown: {error}");
            self.finding(locale, id, "unformattable-message", message)
        };
        failures.iter().map(describe).collect()
    }

    fn describe_broken(&self, locale: &LocaleId, composed: &Composed) -> Vec<Finding> {
        let is_broken =
            |segment: &&ComposedSegment| segment.served == compose::Served::SourceForBroken;
        let broken = composed.segments.iter().filter(is_broken);
        broken
            .map(|segment| {
                let message = "the translation would change the structure of the article, and the source is shown";
                self.finding(locale, segment.id.as_str(), "broken-structure", message.to_owned())
                    .with_hint("compare its links, footnotes and line ends with the source's")
            })
            .collect()
    }

    /// Makes a finding about a message of the article, at its place in the bundle if it is there.
    fn finding(
        &self,
        locale: &LocaleId,
        id: &str,
        check: &'static str,
        message: String,
    ) -> Finding {
        let file = self.resource.and_then(|resource| resource.file(locale));
        let path = file.map_or(&self.file.path, |file| &file.path);
        let entry = file.and_then(|file| file.view().entry(EntryKind::Message, id));
        let finding = Finding::new(check, Severity::Error, Arc::clone(path), message)
            .in_locale(locale)
            .about(id);
        let span = entry.map(|entry| entry.entry().id);
        span.into_iter().fold(finding, Finding::at)
    }
}
