//! Entries, values and names stand where the JavaScript parser finds them.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tarjuma::fluent::{Element, PatternView, VariantKey, View, parse};
use tarjuma::text::Span;

use crate::fluent_edits::collect_ftl;
use crate::shared::shared_data;

/// Fixtures whose spans differ, and why.
const KNOWN: &[(&str, &str)] = &[
    ("attribute_with_empty_pattern.ftl", ATTRIBUTE_ALONE),
    ("attribute_without_equal_sign.ftl", ATTRIBUTE_ALONE),
    (
        "call_expression_errors.ftl",
        "a reference is taken for the value of a named argument",
    ),
    ("leading_dots.ftl", ATTRIBUTE_ALONE),
    ("non_id_attribute_name.ftl", ATTRIBUTE_ALONE),
];

const ATTRIBUTE_ALONE: &str =
    "a broken attribute leaves its message whole, as in the grammar; JavaScript drops both";

/// What stands somewhere, and where in UTF-16 units.
type Place = (String, usize, usize);

#[test]
fn entries_values_and_names_stand_where_they_are() {
    let Some(folder) = shared_data("fluent-spans") else {
        return;
    };
    let mut fixtures = Vec::new();
    collect_ftl(&folder, &mut fixtures);
    fixtures.sort();
    assert!(fixtures.len() > 50, "the fixtures are there");
    let different: Vec<String> = fixtures
        .iter()
        .filter(|fixture| !has_same_places(fixture))
        .filter_map(|fixture| Some(fixture.file_name()?.to_str()?.to_owned()))
        .collect();
    let known: Vec<&str> = KNOWN.iter().map(|(name, _)| *name).collect();
    assert_eq!(different, known);
}

fn has_same_places(fixture: &Path) -> bool {
    let text = fs::read_to_string(fixture).expect("a fixture is readable");
    let tree = fs::read_to_string(fixture.with_extension("json")).expect("a fixture has a tree");
    let tree: Value = serde_json::from_str(&tree).expect("a tree is JSON");
    let mut theirs = Vec::new();
    let entries = tree["body"].as_array().expect("a tree has a body");
    for entry in entries {
        if matches!(entry["type"].as_str(), Some("Message" | "Term")) {
            collect_theirs(entry, &mut theirs);
        }
    }
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut theirs: Vec<Place> = theirs
        .into_iter()
        .map(|place| without_blanks(place, &units))
        .collect();
    let mut ours = our_places(&text);
    theirs.sort();
    ours.sort();
    if ours != theirs {
        let lacks: Vec<_> = theirs
            .iter()
            .filter(|place| !ours.contains(place))
            .collect();
        let has: Vec<_> = ours
            .iter()
            .filter(|place| !theirs.contains(place))
            .collect();
        eprintln!("{}: {has:?} instead of {lacks:?}", fixture.display());
    }
    ours == theirs
}

/// Takes off the indentation and the trailing blanks, which we count to no value.
fn without_blanks((name, start, end): Place, units: &[u16]) -> Place {
    let is_blank = |unit: &u16| [0x20, 0x0d, 0x0a].contains(unit);
    let place = &units[start..end];
    let before = place.iter().take_while(|unit| is_blank(unit)).count();
    let after = place[before..]
        .iter()
        .rev()
        .take_while(|unit| is_blank(unit));
    (name, start + before, end - after.count())
}

fn collect_theirs(node: &Value, places: &mut Vec<Place>) {
    match node {
        Value::Array(items) => items.iter().for_each(|item| collect_theirs(item, places)),
        Value::Object(fields) => {
            let kind = fields.get("type").and_then(Value::as_str).unwrap_or("");
            let offset = |end: &str| node["span"][end].as_u64().unwrap_or(0) as usize;
            let name = match kind {
                "Message" | "Term" => Some("entry".to_owned()),
                "Pattern" => Some("pattern".to_owned()),
                "Identifier" => fields["name"].as_str().map(str::to_owned),
                _ => None,
            };
            places.extend(name.map(|name| (name, offset("start"), offset("end"))));
            fields
                .values()
                .for_each(|field| collect_theirs(field, places));
        }
        _ => {}
    }
}

fn our_places(text: &str) -> Vec<Place> {
    let outline = parse(text);
    let mut places = Vec::new();
    for entry in View::new(text, &outline).entries() {
        places.push(("entry".to_owned(), entry.entry().span));
        places.push((entry.id().to_owned(), entry.entry().id));
        if let Some(value) = entry.value() {
            collect_pattern(value, &mut places);
        }
        for attribute in entry.attributes() {
            let name = attribute.name();
            places.push((name.text.to_owned(), name.span));
            collect_pattern(attribute.value(), &mut places);
        }
    }
    let units = |offset: u32| text[..offset as usize].encode_utf16().count();
    let in_units = |(name, span): (String, Span)| (name, units(span.start), units(span.end));
    places.into_iter().map(in_units).collect()
}

fn collect_pattern(pattern: PatternView<'_>, places: &mut Vec<(String, Span)>) {
    places.push(("pattern".to_owned(), pattern.span()));
    for element in pattern.elements() {
        collect_element(element, places);
    }
}

fn collect_element(element: Element<'_>, places: &mut Vec<(String, Span)>) {
    let mut names = Vec::new();
    match element {
        Element::Text(_) | Element::String(_) | Element::Number(_) => {}
        Element::Variable(name) => names.push(name),
        Element::Message { id, attribute } => {
            names.extend([Some(id), attribute].into_iter().flatten())
        }
        Element::Term {
            id,
            attribute,
            arguments,
        } => {
            names.extend([Some(id), attribute].into_iter().flatten());
            arguments.for_each(|argument| collect_element(argument, places));
        }
        Element::Function { id, arguments } => {
            names.push(id);
            arguments.for_each(|argument| collect_element(argument, places));
        }
        Element::Argument(argument) => names.push(argument.name),
        Element::Select(select) => {
            collect_element(select.selector(), places);
            for variant in select.variants() {
                if let VariantKey::Word(name) = variant.key() {
                    names.push(name);
                }
                collect_pattern(variant.value(), places);
            }
        }
    }
    places.extend(
        names
            .into_iter()
            .map(|name| (name.text.to_owned(), name.span)),
    );
}
