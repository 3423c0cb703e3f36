//! Reading an article in one locale: each segment in the best language that has it.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::isolates::keep_foreign;
use super::original::Original;
use super::problem::{BROKEN_STRUCTURE, id_of};
use super::voices::ArticleVoice;
use crate::article::compose::{
    Composed, ComposedSegment, Formatted, Origin, Request, Served, compose, compose_if,
};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::EntryKind;
use crate::fluent::runtime::{Arguments, Problem, RuntimeError};
use crate::locale::{Direction, FallbackChain, LocaleId};
use crate::markdown::StructureAspect;
use crate::text::{Span, drop_isolates, is_isolate, without_isolates};

/// An article as readers of one locale get it.
pub(crate) struct Reading {
    /// The text with its segments.
    pub(crate) composed: Composed,
    /// What could not be formatted.
    pub(crate) failures: Failures,
}

impl<'w> Original<'w> {
    /// Reads the article as readers of `locale` get it.
    pub(crate) fn read_in(&self, locale: &LocaleId) -> Reading {
        self.read_without(locale, &Withheld::new())
    }

    /// Reads the article as readers of `locale` get it from whom some translations are kept.
    pub(crate) fn read_without(&self, locale: &LocaleId, withheld: &Withheld) -> Reading {
        let chain = self.workspace.fallback_chain(locale, &self.file.locale);
        let reader = self.reader(&chain, withheld, Values::Plain);
        let format = |request: &Request<'_>| reader.format(request);
        let composed = compose(&self.article, &self.file.locale, locale, &format);
        let failures = reader.failures.into_inner();
        Reading { composed, failures }
    }

    /// Returns what was read with marks around values that are written in the other direction than the
    /// text they stand in; none where there are no such values.
    pub(crate) fn mark_values(
        &self,
        locale: &LocaleId,
        withheld: &Withheld,
        read: &Composed,
    ) -> Option<Composed> {
        let chain = self.workspace.fallback_chain(locale, &self.file.locale);
        let mut voices = chain
            .locales()
            .iter()
            .filter_map(|own| self.voices.speaking(own));
        if !voices.any(ArticleVoice::inserts_values) {
            return None;
        }
        let reader = self.reader(&chain, withheld, Values::Marked);
        let format = |request: &Request<'_>| reader.format(request);
        // What is served for a broken translation is formatted later.
        let is_broken = |segment: &ComposedSegment| segment.served == Served::SourceForBroken;
        let may_have_marks = || reader.has_marks.get() || read.segments.iter().any(is_broken);
        let marked = compose_if(
            &self.article,
            &self.file.locale,
            locale,
            &format,
            may_have_marks,
        )?;
        // Where marks were there before, or have changed how the text is read, none are better.
        let is_same = marked.text != read.text && without_isolates(&marked.text) == read.text;
        is_same.then_some(marked)
    }

    fn reader<'r>(
        &'r self,
        chain: &'r FallbackChain,
        withheld: &'r Withheld,
        values: Values,
    ) -> Reader<'r, 'w> {
        Reader {
            original: self,
            chain,
            withheld,
            values,
            failures: RefCell::default(),
            has_marks: Cell::default(),
        }
    }
}

/// Messages that could not be formatted, by locale and id. Of a text that is not shown, the one error
/// that keeps it; of one that is, an error for each value that stands as it is.
pub(crate) type Failures = BTreeMap<(LocaleId, Arc<str>), Vec<RuntimeError>>;

/// Messages that are there and not to be shown, by locale and id.
pub(crate) type Withheld = HashSet<(LocaleId, Arc<str>)>;

/// Formats the messages of an article for one locale.
struct Reader<'r, 'w> {
    original: &'r Original<'w>,
    chain: &'r FallbackChain,
    withheld: &'r Withheld,
    values: Values,
    failures: RefCell<Failures>,
    /// Whether a value was marked.
    has_marks: Cell<bool>,
}

/// What becomes of values of foreign direction.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Values {
    /// They stand in the text as they are.
    Plain,
    /// They stand between isolates.
    Marked,
}

impl Reader<'_, '_> {
    fn format(&self, request: &Request<'_>) -> Option<Formatted> {
        let own = std::slice::from_ref(&self.original.file.locale);
        let locales = match request.origin {
            Origin::Best => self.chain.locales(),
            Origin::Source => own,
        };
        let slots = request.slots.iter();
        let variables = self.original.variables_in(request.notation);
        let arguments = slots.fold(variables, |arguments, slot| {
            arguments.with(slot.name.as_str(), slot.value.as_str())
        });
        locales
            .iter()
            .find_map(|locale| self.format_in(locale, request.id.as_str(), &arguments))
    }

    fn format_in(&self, locale: &LocaleId, id: &str, arguments: &Arguments) -> Option<Formatted> {
        let voice = self.original.voices.speaking(locale)?;
        if !voice.has(id) || self.is_withheld(locale, id) {
            return None;
        }
        let runtime = match self.values {
            Values::Plain => &voice.runtime,
            Values::Marked => voice.marked(),
        };
        let formatted = runtime.format(id, None, arguments).ok()?;
        let mut errors: Vec<RuntimeError> = Vec::new();
        for error in formatted.errors {
            if !errors.contains(&error) {
                errors.push(error);
            }
        }
        let unreadable = errors
            .iter()
            .position(|error| !error.problem.leaves_value());
        if let Some(index) = unreadable {
            errors = vec![errors.swap_remove(index)];
        }
        if !errors.is_empty() {
            let mut failures = self.failures.borrow_mut();
            failures.insert((locale.clone(), id.into()), errors);
        }
        if unreadable.is_some() {
            return None;
        }
        let text = match self.values {
            // What the author wrote comes out as it is, marks among it.
            Values::Plain if *locale == self.original.file.locale => formatted.text,
            Values::Plain => drop_isolates(formatted.text),
            Values::Marked => keep_foreign(&formatted.text, Direction::of(locale)),
        };
        if self.values == Values::Marked && text.contains(is_isolate) {
            self.has_marks.set(true);
        }
        Some(Formatted {
            text,
            locale: locale.clone(),
        })
    }
}

impl Reader<'_, '_> {
    fn is_withheld(&self, locale: &LocaleId, id: &str) -> bool {
        !self.withheld.is_empty() && self.withheld.contains(&(locale.clone(), id.into()))
    }
}

impl Original<'_> {
    /// Reports messages that could not be formatted: in the article what its author named in vain,
    /// once for all locales.
    pub(crate) fn describe_failures(&self, failures: &Failures) -> Vec<Finding> {
        let failures = failures.iter();
        failures
            .filter(|((locale, id), _)| *locale != self.file.locale || !self.has_unknown(id))
            .flat_map(|((locale, id), errors)| {
                let describe = move |error| self.describe_failure(locale, id, error);
                errors.iter().map(describe)
            })
            .collect()
    }

    fn describe_failure(&self, locale: &LocaleId, id: &str, error: &RuntimeError) -> Finding {
        if let Some(place) = self.authored_cause(id, &error.problem) {
            let message = format!("{}, so that the passage is not shown", error.problem);
            return Finding::new(id_of(error), Severity::Error, place.path, message)
                .in_locale(&self.file.locale)
                .at(place.span)
                .with_hint("define it, or write the text instead");
        }
        if error.problem.leaves_value() {
            let message = format!("a value is shown unformatted: {error}");
            let mut finding = self.finding(locale, id, id_of(error), message);
            finding.severity = Severity::Warning;
            return match way_to_write(&error.problem) {
                Some(hint) => finding.with_hint(hint),
                None => finding,
            };
        }
        let message =
            format!("the message cannot be formatted, and another language is shown: {error}");
        let finding = self
            .finding(locale, id, id_of(error), message)
            .with_hint(way_to_format(&error.problem));
        let causes = self.causes(locale, id, &error.problem).into_iter();
        causes.fold(finding, |finding, place| {
            finding.caused_at(place.path, place.span)
        })
    }

    /// Reports translations that would have changed the structure of the article.
    pub(crate) fn describe_broken(&self, locale: &LocaleId, composed: &Composed) -> Vec<Finding> {
        let is_broken = |segment: &&ComposedSegment| segment.served == Served::SourceForBroken;
        let broken = composed.segments.iter().filter(is_broken);
        broken
            .map(|segment| self.describe_difference(locale, segment))
            .collect()
    }

    fn describe_difference(&self, locale: &LocaleId, segment: &ComposedSegment) -> Finding {
        let id = segment.id.as_str();
        let mut message = "the translation would change the structure of the article".to_owned();
        if let Some(difference) = &segment.difference {
            message = format!("{message}: {difference}");
        }
        let aspect = segment.difference.as_ref();
        let aspect = aspect.map_or(StructureAspect::Blocks, |difference| difference.aspect);
        let mut finding = self
            .finding(locale, id, BROKEN_STRUCTURE, message)
            .with_hint(way_out(aspect));
        if let Some((_, span)) = self.value_of(locale, id) {
            finding.span = Some(span);
        }
        match self.value_of(&self.file.locale, id) {
            Some((path, span)) => finding.with_related(path, span, "the source"),
            None => finding,
        }
    }

    /// Returns where the value of a message of the article stands in the bundle of a locale.
    fn value_of(&self, locale: &LocaleId, id: &str) -> Option<(Arc<str>, Span)> {
        let file = self.resource?.file(locale)?;
        let entry = file.view().entry(EntryKind::Message, id)?;
        Some((Arc::clone(&file.path), entry.value()?.span()))
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

/// Says what to do about a value that is not formatted, where its function does not tell it.
fn way_to_write(problem: &Problem) -> Option<&'static str> {
    matches!(problem, Problem::BadValue { .. }).then_some(
        "give it another value, under `vars:` of the article where it is a variable, or write the text instead of the call",
    )
}

/// Says what to do about a message that cannot be formatted.
fn way_to_format(problem: &Problem) -> String {
    match problem {
        Problem::UnknownVariable(name) => {
            format!(
                "declare `{name}` under `vars:` of the article, or use a variable of the source"
            )
        }
        Problem::UnknownMessage(_) | Problem::UnknownTerm(_) | Problem::UnknownAttribute { .. } => {
            "define it in this language, or write the text instead".to_owned()
        }
        Problem::Cycle(_) => {
            "write the text in one of the entries instead of the reference".to_owned()
        }
        _ => "compare the placeables of the message with those of its source".to_owned(),
    }
}

/// Says what to do about a structure that differs.
fn way_out(aspect: StructureAspect) -> &'static str {
    match aspect {
        StructureAspect::Blocks => {
            "a `#`, `>`, `-`, `|` or number and dot can begin another block; write `\\` before it"
        }
        StructureAspect::Links => {
            "write each link of the source once, as `[text]({ $link-1 })` with its number"
        }
        StructureAspect::Images => {
            "write each image of the source once, as `![text]({ $image-1 })` with its number"
        }
        StructureAspect::Footnotes => "keep the marks of footnotes as the source has them: `[^1]`",
        StructureAspect::Tags => "keep the HTML tags of the source, each opened and closed",
        StructureAspect::Checkbox => "keep `[ ]` or `[x]` where the source has it",
    }
}
