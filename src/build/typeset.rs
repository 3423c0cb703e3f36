//! From a composed article to everything that formats are made from.

use std::sync::Arc;

use super::body::{Body, find_headings};
use super::desk::Desk;
use super::foreign::is_foreign;
use super::manuscript::Manuscript;
use super::page::Served;
use super::provenance::Provenance;
use super::reading::Draft;
use super::rendition::{RenderedHeading, RenderedSegment, Rendition, SegmentState};
use crate::article::compose::{Composed, ComposedSegment};
use crate::locale::{Direction, LocaleId};
use crate::markdown::html::LanguageMark;
use crate::markdown::{Document, Piece, Role, Segment, plain_text};
use crate::text::{count_words, drop_isolates, without_isolates};

/// The class of a text that is in another language than the page.
const UNTRANSLATED: &str = "untranslated";

/// The class of a text that is older than its source.
const OUTDATED: &str = "outdated";

/// Makes the rendition of an article that was composed for `locale`, in which its files are called `name`.
///
/// `marked` is the same with isolates around values of foreign direction, where there are any.
pub(super) fn typeset(
    manuscript: &Manuscript<'_>,
    draft: Draft,
    marked: Option<&Composed>,
    name: &str,
    desk: &Desk,
) -> Rendition {
    let fields = manuscript.original.fields();
    let document = Document::parse_with_fields(&draft.composed.text, &fields);
    let segments = set_segments(manuscript, &draft, &document, desk);
    let Draft {
        locale,
        composed,
        standing,
        ..
    } = draft;
    let locale = &locale;
    let plain = plain_text(&composed.text);
    let shown = marked.unwrap_or(&composed);
    let marks = marks(locale, shown, &segments);
    let body = Body::render(&shown.text, &marks, &manuscript.anchors);
    Rendition {
        slug: Arc::clone(&manuscript.slug),
        name: name.into(),
        locale: locale.clone(),
        source_locale: manuscript.original.file.locale.clone(),
        headings: headings(locale, &body.html, &manuscript.anchors),
        body,
        words: count_words(&plain),
        plain,
        fields: served_fields(manuscript, &document, &composed),
        segments,
        standing,
        facts: manuscript.facts.clone(),
        markdown: composed.text,
    }
}

/// Returns marks for the segments that are in another language or older than their source.
fn marks(
    locale: &LocaleId,
    composed: &Composed,
    rendered: &[RenderedSegment],
) -> Vec<LanguageMark> {
    let segments = composed.segments.iter().zip(rendered);
    let mut marks: Vec<LanguageMark> = segments
        .filter_map(|(segment, rendered)| {
            if is_foreign(locale, segment) {
                return Some(mark(segment, UNTRANSLATED));
            }
            rendered.is_outdated.then(|| mark(segment, OUTDATED))
        })
        .collect();
    marks.sort_by_key(|mark| mark.span);
    marks
}

fn mark(segment: &ComposedSegment, class: &str) -> LanguageMark {
    LanguageMark {
        span: segment.span,
        lang: segment.locale.to_string(),
        dir: Direction::of(&segment.locale).to_string(),
        class: Some(class.to_owned()),
    }
}

fn headings(locale: &LocaleId, body: &str, anchors: &[String]) -> Vec<RenderedHeading> {
    let found = find_headings(body, anchors.iter().map(String::as_str));
    anchors
        .iter()
        .zip(found)
        .map(|(anchor, heading)| {
            let marked = heading.lang.and_then(|lang| lang.parse().ok());
            RenderedHeading {
                rank: heading.rank,
                anchor: anchor.clone(),
                title: Served {
                    text: drop_isolates(heading.text),
                    locale: marked.unwrap_or_else(|| locale.clone()),
                },
            }
        })
        .collect()
}

/// Returns the translatable fields of the front matter, those that hold no words to translate too.
fn served_fields(
    manuscript: &Manuscript<'_>,
    document: &Document,
    composed: &Composed,
) -> Vec<(String, Served)> {
    let own = &manuscript.original.file.locale;
    let locale_of = |name: &str| {
        let role = Role::FrontMatter(name.to_owned());
        let mut places = document.segments().iter();
        let place = places.position(|segment| segment.role == role);
        let mut segments = composed.segments.iter();
        let segment = segments.find(|segment| Some(segment.place) == place);
        segment.map_or(own, |segment| &segment.locale).clone()
    };
    let served = |name: &str| {
        let scalar = document.front_matter()?.scalar(name)?;
        let text = without_isolates(&scalar.text);
        let locale = locale_of(name);
        Some((name.to_owned(), Served { text, locale }))
    };
    let fields = manuscript.original.fields();
    fields.into_iter().filter_map(served).collect()
}

fn set_segments(
    manuscript: &Manuscript<'_>,
    draft: &Draft,
    document: &Document,
    desk: &Desk,
) -> Vec<RenderedSegment> {
    let Draft {
        locale,
        composed,
        policy,
        ..
    } = draft;
    let original = &manuscript.original;
    let state = |segment: &ComposedSegment| match is_foreign(locale, segment) {
        true => SegmentState::Fallback,
        false if segment.locale == manuscript.original.file.locale => SegmentState::Source,
        false => SegmentState::Translated,
    };
    let written = |segment: &ComposedSegment| {
        let own = document.segments().get(segment.place);
        own.map_or_else(|| segment.span.of(&composed.text).to_owned(), source_text)
    };
    let segments = composed.segments.iter();
    segments
        .map(|segment| RenderedSegment {
            id: segment.id.to_string(),
            role: segment.kind.words().to_lowercase().replace(' ', "-"),
            text: written(segment),
            locale: segment.locale.clone(),
            state: state(segment),
            provenance: match state(segment) {
                SegmentState::Fallback => Provenance::Fallback,
                _ => desk.provenance(original, segment),
            },
            is_outdated: state(segment) == SegmentState::Translated
                && desk.is_outdated(original, segment, policy),
        })
        .collect()
}

/// Returns the Markdown inline source of a segment, on one line, slots filled.
fn source_text(segment: &Segment) -> String {
    let slot = |name| segment.slots.iter().find(|slot| slot.name == name);
    let pieces = segment.message.pieces().iter();
    pieces
        .map(|piece| match piece {
            Piece::Text(text) => text.as_str(),
            Piece::Slot(name) => slot(*name).map_or("", |slot| slot.source.as_str()),
        })
        .collect()
}
