//! The three laws of articles on the whole way that a text goes: from the article into the text of
//! a bundle, out of that by the Fluent runtime, and back into the article.
//!
//! In an article's own locale the bytes of the source stay where the message says what they say;
//! so its messages are compared as the runtime speaks them, too. Translations claim to be of
//! another locale, in the article's own words and in three scripts, so that all are rendered.
//!
//! What fails is what fails on the shorter way, too, and listed there with its cause; a change in
//! either direction fails the test.

use rayon::prelude::*;
use tarjuma::article::bundle::{BundleEntry, KnownBundle, write_bundle};
use tarjuma::article::compose::{Composed, Formatted, Request, Served, compose};
use tarjuma::article::message::{MessageText, Part};
use tarjuma::article::{Article, SettledArticle};
use tarjuma::fluent::runtime::{Arguments, CompiledResource, Isolation, Runtime};
use tarjuma::fluent::{View, parse};
use tarjuma::locale::LocaleId;
use tarjuma::markdown::pseudo::{Letters, pseudo_translate};
use tarjuma::markdown::{Destinations, Document, Message, Piece, TRANSLATABLE_FIELDS};
use tarjuma::text::Span;

use crate::laws::{
    CONSTRUCTS, KNOWN_FAILURES, Variant, commonmark_examples, outside_bytes, repository_documents,
    shared_articles,
};

/// Returns what breaks which law on `text`, if anything.
pub(crate) fn broken_law(text: &str) -> Option<String> {
    let article = Article::read(text, &TRANSLATABLE_FIELDS, &|_| false).settle(
        "a.md",
        &KnownBundle::default(),
        &[],
    );
    let translations = [
        None,
        Some(Letters::Cyrillic),
        Some(Letters::Devanagari),
        Some(Letters::Katakana),
        Some(Letters::Arabic),
    ];
    identity(&article).or_else(|| {
        translations
            .into_iter()
            .find_map(|letters| translation(&article, letters))
    })
}

/// Composes the article in its own locale. Placeables of Fluent alone may read otherwise.
fn identity(article: &SettledArticle) -> Option<String> {
    let own = locale("en");
    let voice = Voice::new(&own, &article.bundle);
    let composed = compose(article, &own, &own, &|request| voice.format(request));
    unspoken(article, &voice).or_else(|| {
        let spans = spans(article, &composed);
        let entries = spans.into_iter().zip(&article.revision.entries);
        let dynamic: Vec<_> = entries
            .filter(|(_, entry)| is_dynamic(entry))
            .map(|(spans, _)| spans)
            .collect();
        let fault = outside_bytes(article.document.text(), &composed.text, &dynamic)?;
        Some(format!("identity: {fault}"))
    })
}

/// Composes the article from a bundle in `letters`, or in its own, and compares.
fn translation(article: &SettledArticle, letters: Option<Letters>) -> Option<String> {
    let messages = wanted(article, letters);
    let voice = Voice::new(&locale("qaa"), &target_bundle(article, &messages));
    let own = locale("en");
    let composed = compose(article, &own, &own, &|request| voice.format(request));
    let fault = unserved(article, &composed)
        .or_else(|| outside(article, &composed))
        .or_else(|| read_back(article, &messages, &composed))?;
    Some(format!("{letters:?}: {fault}"))
}

/// Returns a message that the runtime does not speak as the article has it.
fn unspoken(article: &SettledArticle, voice: &Voice) -> Option<String> {
    let entries = article.revision.entries.iter();
    entries
        .filter(|entry| !is_dynamic(entry))
        .find_map(|entry| {
            let slots = entry.text.slots().into_iter();
            let slots = slots.map(|name| (name, format!("{{ ${name} }}")));
            let spoken = voice.say(entry.id.as_str(), slots);
            let wanted = entry.text.to_string();
            (spoken.as_ref() != Some(&wanted)).then(|| format!("{wanted:?} is said {spoken:?}"))
        })
}

/// Returns the messages that readers are to get, by segment; none for one with placeables.
fn wanted(article: &SettledArticle, letters: Option<Letters>) -> Vec<Option<Message>> {
    let segments = article.segments.iter().zip(&article.revision.entries);
    segments
        .map(|(segment, entry)| {
            let message = &article.document.segments()[segment.place].message;
            let translated = match letters {
                Some(letters) => pseudo_translate(message, letters),
                None => message.clone(),
            };
            (!is_dynamic(entry)).then_some(translated)
        })
        .collect()
}

/// Writes the messages as a bundle, with the names that slots have there.
fn target_bundle(article: &SettledArticle, messages: &[Option<Message>]) -> String {
    let mut entries = article.revision.entries.clone();
    let names = &article.revision.slot_names;
    for ((entry, message), names) in entries.iter_mut().zip(messages).zip(names) {
        if let Some(message) = message {
            let parts = message.pieces().iter().map(|piece| match piece {
                Piece::Text(text) => Part::Text(text.clone()),
                Piece::Slot(name) => Part::Slot(name.to_string()),
            });
            let text = MessageText::new(parts);
            let rename = |name: &str| names.get(name).map_or(name, String::as_str).to_owned();
            entry.text = text.rename_slots(rename);
        }
    }
    write_bundle("a.md", &entries, &KnownBundle::default())
}

/// Returns a segment that is served from its source although its message is there.
fn unserved(article: &SettledArticle, composed: &Composed) -> Option<String> {
    let segments = composed.segments.iter().zip(&article.revision.entries);
    let mut refused = segments.filter(|(segment, entry)| match segment.served {
        Served::Message => false,
        Served::Source => !is_dynamic(entry),
        Served::SourceForBroken => true,
    });
    let (segment, _) = refused.next()?;
    Some(format!(
        "{} is not taken: {:?}",
        segment.id, segment.difference
    ))
}

/// Compares what stands outside the segments with words, and the structure.
fn outside(article: &SettledArticle, composed: &Composed) -> Option<String> {
    let source = &article.document;
    outside_bytes(source.text(), &composed.text, &spans(article, composed)).or_else(|| {
        let again = Document::parse(&composed.text);
        let difference = source
            .outline()
            .difference(again.outline(), Destinations::Compare)?;
        Some(format!("structure: {difference}"))
    })
}

/// Returns where each segment stands in the article and where it was composed.
fn spans(article: &SettledArticle, composed: &Composed) -> Vec<(Span, Span)> {
    let segments = article.segments.iter().zip(&composed.segments);
    segments
        .map(|(segment, composed)| {
            let source = &article.document.segments()[segment.place];
            (source.span, composed.span)
        })
        .collect()
}

fn read_back(
    article: &SettledArticle,
    messages: &[Option<Message>],
    composed: &Composed,
) -> Option<String> {
    let again = Document::parse(&composed.text);
    let segments = article.segments.iter().zip(messages);
    for (segment, message) in segments {
        let Some(wanted) = message else { continue };
        let found = again
            .segments()
            .get(segment.place)
            .map(|found| &found.message);
        if found != Some(wanted) {
            let found = found.map(ToString::to_string);
            return Some(format!("{:?} reads back as {found:?}", wanted.to_string()));
        }
    }
    None
}

fn is_dynamic(entry: &BundleEntry) -> bool {
    let mut parts = entry.text.parts().iter();
    parts.any(|part| matches!(part, Part::Placeable(_)))
}

fn locale(name: &str) -> LocaleId {
    name.parse().expect("the test names a locale")
}

/// A bundle, spoken.
struct Voice {
    runtime: Runtime,
}

impl Voice {
    fn new(locale: &LocaleId, ftl: &str) -> Self {
        let outline = parse(ftl);
        assert!(outline.junk.is_empty(), "{ftl}");
        let resource = CompiledResource::new("a.ftl", View::new(ftl, &outline));
        Self {
            runtime: Runtime::new(locale, Isolation::None, [resource]),
        }
    }

    fn format(&self, request: &Request<'_>) -> Option<Formatted> {
        let slots = request.slots.iter();
        let slots = slots.map(|slot| (slot.name.as_str(), slot.value.clone()));
        Some(Formatted {
            text: self.say(request.id.as_str(), slots)?,
            locale: self.runtime.locale().clone(),
        })
    }

    fn say<'s>(&self, id: &str, slots: impl Iterator<Item = (&'s str, String)>) -> Option<String> {
        let arguments = slots.fold(Arguments::new(), |arguments, (name, value)| {
            arguments.with(name, value)
        });
        let formatted = self.runtime.format(id, None, &arguments).ok()?;
        formatted.errors.is_empty().then_some(formatted.text)
    }
}

fn assert_laws(documents: &[(String, String)]) {
    let is_known = |text: &str| KNOWN_FAILURES.iter().any(|(known, _)| *known == text);
    let failures: Vec<String> = documents
        .par_iter()
        .filter(|(_, text)| !is_known(text))
        .flat_map_iter(|(name, text)| faults(name, text))
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn faults(name: &str, text: &str) -> Vec<String> {
    let variants = Variant::ALL.into_iter();
    let faults = variants.filter_map(|variant| {
        let fault = broken_law(&variant.of(text))?;
        Some(format!("{name} {variant:?}: {fault}"))
    });
    faults.collect()
}

#[test]
fn hold_through_bundles_on_every_markdown_file_of_this_repository() {
    assert_laws(&repository_documents());
}

#[test]
fn hold_through_bundles_on_every_real_article() {
    assert_laws(&shared_articles());
}

#[test]
fn hold_through_bundles_on_the_examples_of_commonmark() {
    assert_laws(&commonmark_examples());
}

#[test]
fn hold_through_bundles_on_constructs_beyond_commonmark() {
    assert_laws(&CONSTRUCTS.map(|text| (format!("{text:?}"), text.to_owned())));
}

#[test]
fn known_failures_through_bundles_still_fail() {
    for (text, cause) in KNOWN_FAILURES {
        for variant in Variant::ALL {
            let fault = broken_law(&variant.of(text));
            assert!(fault.is_some(), "{text:?} {variant:?} holds now: {cause}");
        }
    }
}
