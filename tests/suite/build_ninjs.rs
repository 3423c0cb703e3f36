//! The news industry's JSON, against its schema.

use serde_json::Value;

use crate::build_newsroom::{Publication, build, newsroom};
use crate::json_schema::faults;
use crate::shared::shared_data;

fn site() -> Publication {
    let config = "[site]\nurl = \"https://daily.example.org\"\n";
    build(&newsroom().with("tarjuma.toml", config))
}

#[test]
fn every_edition_is_valid() {
    let Some(path) = shared_data("schemas/ninjs-schema_3.1.json") else {
        return;
    };
    let schema: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let wrong = serde_json::json!({"uri": 3, "mood": "good", "type": "song"});
    assert_eq!(faults(&wrong, &schema).len(), 3);
    for publication in [site(), build(&newsroom())] {
        let items = publication
            .files
            .keys()
            .filter(|path| path.ends_with(".ninjs.json"));
        assert!(items.clone().count() >= 8);
        for path in items {
            let item: Value = serde_json::from_str(publication.text(path)).unwrap();
            assert_eq!(faults(&item, &schema), [""; 0], "{path}");
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
