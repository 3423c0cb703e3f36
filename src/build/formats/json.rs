//! JSON: an article by its segments, for programs.
//!
//! What it holds is described by its schema, `docs/schemas/article-1.json`: a reader of version 1 may
//! meet new members, never other meanings. No text has bidi isolates in it.

use serde::Serialize;
use serde_json::{Map, Value};

use super::registry::{Format, FormatKind, Rendered, RenderedFile, Surroundings};
use crate::build::provenance::Provenance;
use crate::build::rendition::{RenderedSegment, Rendition, SegmentState};
use crate::locale::{Direction, LocaleId};
use crate::text::drop_isolates;

/// The format.
pub(super) const FORMAT: Format = Format {
    extension: "json",
    kind: FormatKind::Data,
    render,
};

const VERSION: u32 = 1;

#[derive(Serialize)]
struct ArticleDocument<'a> {
    version: u32,
    slug: &'a str,
    name: &'a str,
    locale: &'a LocaleId,
    dir: Direction,
    source_locale: &'a LocaleId,
    title: String,
    fields: Map<String, Value>,
    segments: Vec<SegmentDocument<'a>>,
}

#[derive(Serialize)]
struct SegmentDocument<'a> {
    id: &'a str,
    role: &'a str,
    text: &'a str,
    locale: &'a LocaleId,
    dir: Direction,
    state: SegmentState,
    provenance: &'a Provenance,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    outdated: bool,
}

fn render(rendition: &Rendition, _: &Surroundings<'_>) -> Rendered {
    let document = ArticleDocument {
        version: VERSION,
        slug: &rendition.slug,
        name: &rendition.name,
        locale: &rendition.locale,
        dir: Direction::of(&rendition.locale),
        source_locale: &rendition.source_locale,
        title: rendition.title().text,
        fields: fields(rendition),
        segments: rendition.segments.iter().map(SegmentDocument::of).collect(),
    };
    let mut text = serde_json::to_string_pretty(&document)
        .expect("texts and lists of them can be written as JSON");
    text.push('\n');
    Ok(RenderedFile::of(drop_isolates(text)))
}

impl<'a> SegmentDocument<'a> {
    fn of(segment: &'a RenderedSegment) -> Self {
        Self {
            id: &segment.id,
            role: &segment.role,
            text: &segment.text,
            locale: &segment.locale,
            dir: Direction::of(&segment.locale),
            state: segment.state,
            provenance: &segment.provenance,
            outdated: segment.is_outdated,
        }
    }
}

fn fields(rendition: &Rendition) -> Map<String, Value> {
    let facts = &rendition.facts;
    let translatable = rendition.fields.iter();
    let mut fields: Map<String, Value> = translatable
        .map(|(name, served)| (name.clone(), served.text.clone().into()))
        .collect();
    let named = [
        ("date", facts.date.as_deref().map(day_of)),
        ("updated", facts.updated.as_deref().map(day_of)),
        (
            "correction",
            rendition.correction().map(|served| served.text),
        ),
        ("category", facts.category.clone()),
        ("source", facts.source.clone()),
    ];
    for (name, value) in named {
        fields.extend(value.map(|value| (name.to_owned(), value.into())));
    }
    for (name, values) in [("authors", &facts.authors), ("follow", &facts.follow)] {
        if !values.is_empty() {
            fields.insert(name.to_owned(), values.clone().into());
        }
    }
    fields
}

/// Returns the day of a date that may have a time.
fn day_of(date: &str) -> String {
    date.split('T').next().unwrap_or(date).to_owned()
}
