//! Resources are read as the specification's fixtures say.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tarjuma::fluent::{
    CommentKind, Element, Elements, EntryKind, EntryView, Name, PatternView, SelectView,
    VariantKey, View, parse,
};

use crate::fluent_edits::collect_ftl;
use crate::shared::shared_data;

/// Fixtures that `fluent_syntax` reads differently, and what it does.
const KNOWN: &[(&str, &str)] = &[
    (
        "cr_multikey.ftl",
        "a lone CR at the end of a value is taken for a blank",
    ),
    (
        "cr_multilinevalue.ftl",
        "a lone CR at the end of a value is taken for a blank",
    ),
];

#[test]
fn syntax_trees_are_those_of_the_specification() {
    let Some(folder) = shared_data("fluent-spec") else {
        return;
    };
    let mut fixtures = Vec::new();
    collect_ftl(&folder, &mut fixtures);
    fixtures.sort();
    assert!(fixtures.len() > 30, "the fixtures are there");
    let different: Vec<String> = fixtures
        .iter()
        .filter(|fixture| !is_read_right(fixture))
        .filter_map(|fixture| Some(fixture.file_name()?.to_str()?.to_owned()))
        .collect();
    let known: Vec<&str> = KNOWN.iter().map(|(name, _)| *name).collect();
    assert_eq!(different, known);
}

fn is_read_right(fixture: &Path) -> bool {
    let text = fs::read_to_string(fixture).expect("a fixture is readable");
    let tree = fs::read_to_string(fixture.with_extension("json")).expect("a fixture has a tree");
    let tree: Value = serde_json::from_str(&tree).expect("a tree is JSON");
    let outline = parse(&text);
    let ours = resource(View::new(&text, &outline));
    let theirs = normalized(&tree["body"]);
    if ours != theirs {
        eprintln!("{}\n{ours:#}\n--- not\n{theirs:#}", fixture.display());
    }
    ours == theirs
}

/// Returns a tree without what a view does not tell: placeables alone within placeables, empty
/// arguments of terms, blanks around junk.
fn normalized(tree: &Value) -> Value {
    match tree {
        Value::Array(items) => items.iter().map(normalized).collect(),
        Value::Object(fields) => {
            let mut fields: serde_json::Map<String, Value> = fields
                .iter()
                .map(|(name, value)| (name.clone(), normalized(value)))
                .collect();
            fields.remove("annotations");
            let kind = fields["type"].as_str().unwrap_or("").to_owned();
            if kind == "Placeable" {
                return fields.remove("expression").unwrap_or_default();
            }
            if kind == "Junk" {
                let content = fields["content"].as_str().unwrap_or("").trim_end();
                fields["content"] = json!(content);
            }
            let is_bare = fields.get("arguments").is_some_and(|arguments| {
                arguments["positional"] == json!([]) && arguments["named"] == json!([])
            });
            if kind == "TermReference" && is_bare {
                fields["arguments"] = Value::Null;
            }
            Value::Object(fields)
        }
        other => other.clone(),
    }
}

fn resource(view: View<'_>) -> Value {
    let mut body: Vec<(u32, Value)> = Vec::new();
    for comment in view.comments() {
        let kind = match comment.kind() {
            CommentKind::Standalone => "Comment",
            CommentKind::Group => "GroupComment",
            CommentKind::Resource => "ResourceComment",
        };
        let content = comment.lines().collect::<Vec<_>>().join("\n");
        body.push((
            comment.span().start,
            json!({"type": kind, "content": content}),
        ));
    }
    for junk in &view.outline().junk {
        let content = junk.span.of(view.text());
        body.push((
            junk.span.start,
            json!({"type": "Junk", "content": content.trim_end()}),
        ));
    }
    for entry in view.entries() {
        body.push((entry.entry().span.start, self::entry(entry)));
    }
    body.sort_by_key(|(start, _)| *start);
    body.into_iter().map(|(_, entry)| entry).collect()
}

fn entry(entry: EntryView<'_>) -> Value {
    let kind = match entry.kind() {
        EntryKind::Message => "Message",
        EntryKind::Term => "Term",
    };
    let attributes: Vec<Value> = entry
        .attributes()
        .map(|attribute| {
            json!({
                "type": "Attribute",
                "id": identifier(attribute.name()),
                "value": pattern(attribute.value()),
            })
        })
        .collect();
    let comment = entry.entry().comment.map(|_| {
        let content = entry.comment_lines().collect::<Vec<_>>().join("\n");
        json!({"type": "Comment", "content": content})
    });
    json!({
        "type": kind,
        "id": {"type": "Identifier", "name": entry.id()},
        "value": entry.value().map(pattern),
        "attributes": attributes,
        "comment": comment,
    })
}

fn identifier(name: Name<'_>) -> Value {
    json!({"type": "Identifier", "name": name.text})
}

/// Returns a pattern with its lines of text joined.
fn pattern(pattern: PatternView<'_>) -> Value {
    let mut elements: Vec<Value> = Vec::new();
    let mut text = String::new();
    let text_element = |text: &str| json!({"type": "TextElement", "value": text});
    for element in pattern.elements() {
        if let Element::Text(line) = element {
            text.push_str(line.text);
            continue;
        }
        if !text.is_empty() {
            elements.push(text_element(&std::mem::take(&mut text)));
        }
        elements.push(expression(element));
    }
    if !text.is_empty() {
        elements.push(text_element(&text));
    }
    json!({"type": "Pattern", "elements": elements})
}

fn expression(element: Element<'_>) -> Value {
    match element {
        Element::Text(name) => json!({"type": "TextElement", "value": name.text}),
        Element::String(name) => json!({"type": "StringLiteral", "value": name.text}),
        Element::Number(name) => json!({"type": "NumberLiteral", "value": name.text}),
        Element::Variable(name) => json!({"type": "VariableReference", "id": identifier(name)}),
        Element::Message { id, attribute } => json!({
            "type": "MessageReference",
            "id": identifier(id),
            "attribute": attribute.map(identifier),
        }),
        Element::Term {
            id,
            attribute,
            arguments,
        } => json!({
            "type": "TermReference",
            "id": identifier(id),
            "attribute": attribute.map(identifier),
            "arguments": arguments.clone().next().map(|_| call_arguments(arguments)),
        }),
        Element::Function { id, arguments } => json!({
            "type": "FunctionReference",
            "id": identifier(id),
            "arguments": call_arguments(arguments),
        }),
        Element::Argument(argument) => json!({
            "type": "NamedArgument",
            "name": identifier(argument.name),
            "value": expression(argument.value()),
        }),
        Element::Select(select) => self::select(select),
    }
}

fn call_arguments(arguments: Elements<'_>) -> Value {
    let (named, positional): (Vec<_>, Vec<_>) =
        arguments.partition(|argument| matches!(argument, Element::Argument(_)));
    json!({
        "type": "CallArguments",
        "positional": positional.into_iter().map(expression).collect::<Vec<_>>(),
        "named": named.into_iter().map(expression).collect::<Vec<_>>(),
    })
}

fn select(select: SelectView<'_>) -> Value {
    let variants: Vec<Value> = select
        .variants()
        .map(|variant| {
            let key = match variant.key() {
                VariantKey::Word(name) => identifier(name),
                VariantKey::Number(name) => json!({"type": "NumberLiteral", "value": name.text}),
            };
            json!({
                "type": "Variant",
                "key": key,
                "value": pattern(variant.value()),
                "default": variant.is_default(),
            })
        })
        .collect();
    json!({
        "type": "SelectExpression",
        "selector": expression(select.selector()),
        "variants": variants,
    })
}
