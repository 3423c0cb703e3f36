//! Whether JSON is as a schema of [draft 7](https://json-schema.org/draft-07) says, as far as the
//! schemas of reports go: a keyword that is not known here fails.

use serde_json::Value;

/// Keywords that say nothing about what is valid.
const REMARKS: [&str; 9] = [
    "$defs",
    "$schema",
    "$id",
    "title",
    "description",
    "default",
    "definitions",
    "format",
    "pattern",
];

/// Returns each fault of `value` with its place.
pub(crate) fn faults(value: &Value, schema: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    Validator { root: schema }.check(value, schema, "$", &mut faults);
    faults
}

struct Validator<'s> {
    root: &'s Value,
}

impl Validator<'_> {
    fn check(&self, value: &Value, schema: &Value, place: &str, faults: &mut Vec<String>) {
        let schema = schema.as_object().expect("a schema is an object");
        for (keyword, wanted) in schema {
            let mut fault = |what: String| faults.push(format!("{place}: {what}"));
            match keyword.as_str() {
                "$ref" => self.check(value, self.referred(wanted), place, faults),
                "type" if !is_of_type(value, wanted) => fault(format!("is no {wanted}")),
                "enum" if !wanted.as_array().unwrap().contains(value) => {
                    fault(format!("{value} is none of {wanted}"));
                }
                "required" if value.is_object() => {
                    for key in wanted.as_array().unwrap() {
                        if value.get(key.as_str().unwrap()).is_none() {
                            fault(format!("lacks {key}"));
                        }
                    }
                }
                "minimum" if value.as_f64() < wanted.as_f64() && value.is_number() => {
                    fault(format!("{value} is less than {wanted}"));
                }
                "maximum" if value.as_f64() > wanted.as_f64() && value.is_number() => {
                    fault(format!("{value} is more than {wanted}"));
                }
                "minItems" if items(value).len() < wanted.as_u64().unwrap() as usize => {
                    fault("has too few items".to_owned());
                }
                "uniqueItems" => {
                    let items = items(value);
                    let is_twin = |(index, item)| items[..index].contains(item);
                    if wanted == true && items.iter().enumerate().any(is_twin) {
                        fault("has an item twice".to_owned());
                    }
                }
                "items" => {
                    for (index, item) in items(value).iter().enumerate() {
                        self.check(item, wanted, &format!("{place}[{index}]"), faults);
                    }
                }
                "oneOf" if self.count_met(value, wanted) != 1 => {
                    fault(format!("is not one of {wanted}"));
                }
                "anyOf" if self.count_met(value, wanted) == 0 => {
                    fault(format!("is none of {wanted}"));
                }
                "unevaluatedProperties" => {
                    assert_eq!(*wanted, false, "what else it may be is not known here");
                    for key in value.as_object().into_iter().flat_map(|value| value.keys()) {
                        if !self.has_property(schema, key) {
                            fault(format!("`{key}` is not known"));
                        }
                    }
                }
                "oneOf" | "anyOf" | "properties" | "additionalProperties" => {}
                "type" | "enum" | "required" | "minimum" | "maximum" | "minItems" => {}
                keyword if REMARKS.contains(&keyword) => {}
                keyword => panic!("the keyword `{keyword}` is not known here"),
            }
        }
        self.check_properties(value, schema, place, faults);
    }

    /// Returns how many of several schemas a value is valid by.
    fn count_met(&self, value: &Value, schemas: &Value) -> usize {
        let is_met = |schema: &&Value| {
            let mut faults = Vec::new();
            self.check(value, schema, "", &mut faults);
            faults.is_empty()
        };
        schemas.as_array().unwrap().iter().filter(is_met).count()
    }

    /// Says whether a schema, or one that it refers to, knows a property.
    fn has_property(&self, schema: &serde_json::Map<String, Value>, key: &str) -> bool {
        let own = schema.get("properties").and_then(|own| own.get(key));
        let referred = || {
            let referred = self.referred(schema.get("$ref")?).as_object()?;
            Some(self.has_property(referred, key))
        };
        own.is_some() || referred() == Some(true)
    }

    fn check_properties(
        &self,
        value: &Value,
        schema: &serde_json::Map<String, Value>,
        place: &str,
        faults: &mut Vec<String>,
    ) {
        let known = schema.get("properties");
        for (key, value) in value.as_object().into_iter().flatten() {
            let place = format!("{place}.{key}");
            match known.and_then(|known| known.get(key)) {
                Some(schema) => self.check(value, schema, &place, faults),
                None => match schema.get("additionalProperties") {
                    None | Some(Value::Bool(true)) => {}
                    Some(Value::Bool(false)) => faults.push(format!("{place}: is not known")),
                    Some(schema) => self.check(value, schema, &place, faults),
                },
            }
        }
    }

    fn referred(&self, reference: &Value) -> &Value {
        let pointer = reference.as_str().unwrap().strip_prefix('#');
        let pointer = pointer.expect("references stay in the file");
        self.root
            .pointer(pointer)
            .expect("a reference leads somewhere")
    }
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn is_of_type(value: &Value, wanted: &Value) -> bool {
    if let Some(several) = wanted.as_array() {
        return several.iter().any(|wanted| is_of_type(value, wanted));
    }
    match wanted.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("the type `{other}` is not known here"),
    }
}

#[test]
fn the_validator_finds_faults() {
    let schema = serde_json::json!({
        "type": "object",
        "required": ["version"],
        "additionalProperties": false,
        "properties": {
            "version": { "enum": ["2.1.0"] },
            "runs": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/definitions/run" } },
            "tool": {
                "$ref": "#/definitions/run",
                "properties": { "name": {} },
                "unevaluatedProperties": false,
                "anyOf": [{ "required": ["name"] }, { "required": ["line"] }],
            },
        },
        "definitions": { "run": { "type": "object", "properties": { "line": { "minimum": 1 } } } },
    });
    let valid = serde_json::json!({
        "version": "2.1.0",
        "runs": [{ "line": 1 }],
        "tool": { "name": "a", "line": 2 },
    });
    assert_eq!(faults(&valid, &schema), [""; 0]);
    for broken in [
        serde_json::json!({ "runs": [] }),
        serde_json::json!({ "version": "2.0.0" }),
        serde_json::json!({ "version": "2.1.0", "runs": [{ "line": 0 }] }),
        serde_json::json!({ "version": "2.1.0", "runs": [{}, {}] }),
        serde_json::json!({ "version": "2.1.0", "runs": {} }),
        serde_json::json!({ "version": "2.1.0", "more": 1 }),
        serde_json::json!({ "version": "2.1.0", "tool": { "name": "a", "more": 1 } }),
        serde_json::json!({ "version": "2.1.0", "tool": {} }),
    ] {
        assert_eq!(faults(&broken, &schema).len(), 1, "{broken}");
    }
}
