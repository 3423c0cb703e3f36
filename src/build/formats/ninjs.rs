//! [ninjs 3.1](https://iptc.org/standards/ninjs/), the news industry's JSON.
//!
//! The standard has no relation of translation and takes no members of others. A translation
//! names the original among its `associations` with the `rel` `tarjuma:translationOf`; languages and
//! origins of segments stand as JSON in the body whose `role` is `tarjuma:segments`.

use serde_json::{Map, Value, json};

use super::registry::{Format, FormatKind, Rendered, RenderedFile, Surroundings};
use crate::build::facts::time_of;
use crate::build::location::{encode, encode_to_ascii};
use crate::build::rendition::{RenderedSegment, Rendition};
use crate::locale::LocaleId;
use crate::text::drop_isolates;

/// The format.
pub(super) const FORMAT: Format = Format {
    extension: "ninjs.json",
    kind: FormatKind::Data,
    render,
};

/// What the relation of a translation to its original is called.
const TRANSLATION_OF: &str = "tarjuma:translationOf";

/// The role of the body that tells where segments come from.
const SEGMENTS: &str = "tarjuma:segments";

fn render(rendition: &Rendition, surroundings: &Surroundings<'_>) -> Rendered {
    let item = item(rendition, surroundings);
    let mut text = serde_json::to_string_pretty(&item)
        .expect("texts and lists of them can be written as JSON");
    text.push('\n');
    Ok(RenderedFile::of(drop_isolates(text)))
}

fn item(rendition: &Rendition, surroundings: &Surroundings<'_>) -> Value {
    let facts = &rendition.facts;
    let mut item = Map::new();
    let mut set = |name: &str, value: Option<Value>| {
        item.extend(value.map(|value| (name.to_owned(), value)));
    };
    let standard = json!({
        "name": "ninjs", "version": "3.1", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
    });
    set("standard", Some(standard));
    set(
        "uri",
        Some(uri(rendition, &rendition.locale, surroundings).into()),
    );
    set("type", Some("text".into()));
    set("language", Some(rendition.locale.to_string().into()));
    let time = |date: &str| time_of(date, surroundings.site.zone.as_ref());
    let changed = facts.updated.as_ref().or(facts.date.as_ref());
    set("versionCreated", changed.map(|date| time(date).into()));
    set(
        "firstCreated",
        facts.date.as_deref().map(|date| time(date).into()),
    );
    let title = rendition.title().text;
    let headline = json!({"role": "main", "value": title, "contentType": "text/plain"});
    set("headlines", Some(json!([headline])));
    let description = rendition.field("description");
    let description = description.map(|served| json!([{"role": "summary", "value": served.text}]));
    set("descriptions", description);
    set("bodies", Some(bodies(rendition, surroundings)));
    let authors = facts.authors.iter().map(|name| json!({"name": name}));
    let people: Vec<Value> = authors.collect();
    set("people", (!people.is_empty()).then(|| people.into()));
    set(
        "by",
        (!facts.authors.is_empty()).then(|| facts.authors.join(", ").into()),
    );
    let category = facts.category.as_ref();
    set("subjects", category.map(|name| json!([{"name": name}])));
    set(
        "located",
        rendition
            .field("dateline")
            .map(|served| served.text.clone().into()),
    );
    set("associations", original(rendition, surroundings));
    Value::Object(item)
}

/// Returns the text in several forms. Links and images in it start where its page is.
fn bodies(rendition: &Rendition, surroundings: &Surroundings<'_>) -> Value {
    let html = surroundings.parts.join("\n");
    json!([
        {"role": "main", "contentType": "text/html", "charCount": html.chars().count(), "value": html},
        {"role": "plain", "contentType": "text/plain", "wordCount": rendition.words, "value": rendition.plain},
        {"role": SEGMENTS, "contentType": "application/json", "value": segments(rendition).to_string()},
    ])
}

/// Names what a translation was made from.
fn original(rendition: &Rendition, surroundings: &Surroundings<'_>) -> Option<Value> {
    if rendition.locale == rendition.source_locale {
        return None;
    }
    let locale = &rendition.source_locale;
    Some(json!([{
        "name": "original",
        "rel": TRANSLATION_OF,
        "uri": uri(rendition, locale, surroundings),
        "type": "text",
        "language": locale.to_string(),
    }]))
}

fn segments(rendition: &Rendition) -> Value {
    let segment = |segment: &RenderedSegment| {
        json!({
            "id": segment.id,
            "language": segment.locale.to_string(),
            "provenance": segment.provenance,
        })
    };
    rendition.segments.iter().map(segment).collect()
}

/// Returns the address of an edition, else a name that is the same wherever the site is.
fn uri(rendition: &Rendition, locale: &LocaleId, surroundings: &Surroundings<'_>) -> String {
    let site = surroundings.site;
    let location = surroundings.editions.location(locale, site.layout());
    let address = site.absolute(&location);
    address.unwrap_or_else(|| {
        let slug = encode_to_ascii(&encode(&rendition.slug));
        format!("urn:tarjuma:{locale}:{slug}")
    })
}
