//! The news industry's JSON, against its schema.

use serde_json::Value;

use crate::build_newsroom::{Publication, build, newsroom};
use crate::shared::shared_data;

fn site() -> Publication {
    let config = "[site]\nurl = \"https://daily.example.org\"\n";
    build(&newsroom().with("tarjuma.toml", config))
}

/// Collects what a value has that its schema does not allow; knows the keywords that the schema
/// of ninjs uses.
fn faults(root: &Value, schema: &Value, value: &Value, place: &str) -> Vec<String> {
    let schema = match schema["$ref"].as_str() {
        Some(reference) => merged(root, schema, reference),
        None => schema.clone(),
    };
    let mut found = Vec::new();
    let is_of_type = match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64(),
        Some("boolean") => value.is_boolean(),
        _ => true,
    };
    if !is_of_type {
        found.push(format!("{place}: {value} is no {}", schema["type"]));
    }
    let allowed = schema["enum"].as_array();
    if allowed.is_some_and(|allowed| !allowed.contains(value)) {
        found.push(format!("{place}: {value} is none of {allowed:?}"));
    }
    let wanted = schema["required"].as_array().into_iter().flatten();
    let wanted = wanted.filter_map(Value::as_str);
    found.extend(
        wanted
            .filter(|name| value.get(name).is_none())
            .map(|name| format!("{place} has no {name}")),
    );
    let is_closed = [
        &schema["additionalProperties"],
        &schema["unevaluatedProperties"],
    ]
    .contains(&&Value::Bool(false));
    for (name, member) in value.as_object().into_iter().flatten() {
        match schema["properties"].get(name) {
            Some(own) => found.extend(faults(root, own, member, &format!("{place}/{name}"))),
            None if is_closed => found.push(format!("{place} may not have {name}")),
            None => {}
        }
    }
    for item in value.as_array().into_iter().flatten() {
        found.extend(faults(root, &schema["items"], item, &format!("{place}/*")));
    }
    found
}

/// Adds to a schema what the one says that it refers to.
fn merged(root: &Value, schema: &Value, reference: &str) -> Value {
    let named = root
        .pointer(reference.trim_start_matches('#'))
        .expect("the schema has it");
    let mut merged = named.clone();
    for (keyword, value) in schema.as_object().into_iter().flatten() {
        match (
            merged.get_mut(keyword).and_then(Value::as_object_mut),
            value.as_object(),
        ) {
            (Some(own), Some(more)) => own.extend(more.clone()),
            _ => merged[keyword] = value.clone(),
        }
    }
    merged
}

#[test]
fn every_edition_is_valid() {
    let Some(path) = shared_data("schemas/ninjs-schema_3.1.json") else {
        return;
    };
    let schema: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let wrong = serde_json::json!({"uri": 3, "mood": "good", "type": "song"});
    assert_eq!(faults(&schema, &schema, &wrong, "").len(), 3);
    for publication in [site(), build(&newsroom())] {
        let items = publication
            .files
            .keys()
            .filter(|path| path.ends_with(".ninjs.json"));
        for path in items {
            let item: Value = serde_json::from_str(publication.text(path)).unwrap();
            assert_eq!(
                faults(&schema, &schema, &item, ""),
                Vec::<String>::new(),
                "{path}"
            );
        }
    }
}

#[test]
fn a_translation_names_its_original_and_where_its_segments_come_from() {
    let publication = site();
    let item: Value = serde_json::from_str(publication.text("ar/swap.ninjs.json")).unwrap();
    assert_eq!(item["uri"], "https://daily.example.org/ar/swap.html");
    assert_eq!(item["language"], "ar");
    let original = &item["associations"][0];
    assert_eq!(original["rel"], "tarjuma:translationOf");
    assert_eq!(original["uri"], "https://daily.example.org/en/swap.html");
    let bodies = item["bodies"].as_array().unwrap();
    let body = bodies
        .iter()
        .find(|body| body["role"] == "tarjuma:segments")
        .unwrap();
    let segments: Value = serde_json::from_str(body["value"].as_str().unwrap()).unwrap();
    let missing = segments
        .as_array()
        .unwrap()
        .iter()
        .find(|segment| segment["id"] == "p-0003")
        .unwrap();
    assert_eq!(
        (&missing["language"], &missing["provenance"]),
        (&"en".into(), &"fallback".into())
    );
    let source: Value = serde_json::from_str(publication.text("en/swap.ninjs.json")).unwrap();
    assert!(source.get("associations").is_none());
}
