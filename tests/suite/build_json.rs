//! An article as data, against its published schema.

use serde_json::{Value, json};

use crate::build_newsroom::{build, newsroom};
use crate::json_schema::faults;

const SCHEMA: &str = include_str!("../../docs/schemas/article-1.json");

/// Returns the schema without leave for members that it does not describe.
fn closed() -> Value {
    let mut schema: Value = serde_json::from_str(SCHEMA).unwrap();
    schema["additionalProperties"] = json!(false);
    schema["definitions"]["segment"]["additionalProperties"] = json!(false);
    schema
}

#[test]
fn every_article_is_as_the_schema_says() {
    let schema = closed();
    let config = "[site]\nslugs = \"translated\"\n";
    let site = build(&newsroom().with("tarjuma.toml", config));
    let is_article = |path: &&String| path.ends_with(".json") && !path.ends_with(".ninjs.json");
    let articles: Vec<&String> = site.files.keys().filter(is_article).collect();
    assert!(articles.len() >= 8, "{articles:?}");
    for path in articles {
        let article: Value = serde_json::from_str(site.text(path)).unwrap();
        assert_eq!(faults(&article, &schema), Vec::<String>::new(), "{path}");
    }
    let hindi: Value = serde_json::from_str(site.text("hi/दो-कैदी-घर-लौटे.json")).unwrap();
    assert_eq!(
        (&hindi["slug"], &hindi["name"]),
        (&json!("swap"), &json!("दो-कैदी-घर-लौटे"))
    );
}

#[test]
fn the_schema_refuses_what_is_no_article() {
    let site = build(&newsroom());
    let mut article: Value = serde_json::from_str(site.text("hi/swap.json")).unwrap();
    article["dir"] = json!("up");
    article["segments"][0]
        .as_object_mut()
        .unwrap()
        .remove("provenance");
    assert_eq!(faults(&article, &closed()).len(), 2);
}
