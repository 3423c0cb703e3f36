//! Making a resource ready to run.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::FluentResource;

use super::super::outline::{Entry, EntryKind, NodeKind};
use super::super::view::{EntryView, View};
use super::arguments::MAX_FRACTION_DIGITS;
use super::functions::SAME_TEXT;
use super::names::{NameKind, to_table};
use crate::text::{Span, TextEdit, apply_edits};

/// The messages and terms of one resource, ready for any number of [`Runtime`]s.
///
/// Junk, entries that a wrapped line has cut short, and second entries of one id are left out.
///
/// [`Runtime`]: super::Runtime
#[derive(Clone)]
pub struct CompiledResource {
    name: Arc<str>,
    pub(super) resource: Arc<FluentResource>,
}

impl CompiledResource {
    /// Compiles a resource; `name` says in errors and logs where it is from.
    #[must_use]
    pub fn new(name: impl Into<Arc<str>>, view: View<'_>) -> Self {
        let mut seen = HashSet::new();
        let mut source = String::with_capacity(view.text().len());
        let runnable = view
            .entries()
            .filter(|entry| !entry.entry().is_truncated)
            .filter(|entry| seen.insert((entry.kind(), entry.id())));
        for entry in runnable {
            source.push_str(&compile(entry));
            source.push('\n');
        }
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source);
        Self {
            name: name.into(),
            resource: Arc::new(resource),
        }
    }

    /// Returns the name that the resource was given.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Debug for CompiledResource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("CompiledResource");
        debug.field("name", &self.name).finish_non_exhaustive()
    }
}

/// Returns the source of an entry with everything renamed that could collide.
fn compile(view: EntryView<'_>) -> String {
    let entry = view.entry();
    let resource = view.resource();
    let text = resource.text();
    let start = entry
        .comment
        .map_or(entry.span.start, |comment| comment.end);
    let kind = match entry.kind {
        EntryKind::Message => NameKind::Message,
        EntryKind::Term => NameKind::Term,
    };
    let mut edits = vec![TextEdit::replace(entry.id, to_table(kind, view.id()))];
    edits.extend(reference_edits(resource, entry));
    edits.extend(wrapper_edits(resource, entry.span));
    let source = Span::new(start as usize, entry.span.end as usize);
    for edit in &mut edits {
        edit.span.start -= source.start;
        edit.span.end -= source.start;
    }
    let source = source.of(text);
    let compiled = apply_edits(source, &edits).unwrap_or_else(|_| source.to_owned());
    compiled.trim_start_matches(['\r', '\n']).to_owned()
}

/// Renames what the entry refers to, and mends the literals that `fluent_bundle` cannot take.
fn reference_edits(resource: View<'_>, entry: &Entry) -> Vec<TextEdit> {
    let outline = resource.outline();
    let attributes = entry.attributes.start as usize..entry.attributes.end as usize;
    let attributes = outline.attributes[attributes].iter();
    let values = entry.value.iter();
    let patterns = values.chain(attributes.map(|attribute| &attribute.value));
    let mut edits = Vec::new();
    for pattern in patterns {
        let nodes = &outline.nodes[pattern.nodes.start as usize..pattern.nodes.end as usize];
        let mut is_selector = false;
        for node in nodes {
            let name = node.span.of(resource.text());
            let edit = match node.kind {
                NodeKind::Message => Some(to_table(NameKind::Message, name).into_owned()),
                NodeKind::Term => Some(to_table(NameKind::Term, name).into_owned()),
                NodeKind::Function => Some(to_table(NameKind::Function, name).into_owned()),
                NodeKind::NumberLiteral => Some(number_literal(name, is_selector)),
                _ => None,
            };
            edits.extend(edit.map(|name| TextEdit::replace(node.span, name)));
            if is_selector && node.kind == NodeKind::StringLiteral {
                edits.push(string_selector(node.span, name));
            }
            is_selector = node.kind == NodeKind::Select;
        }
    }
    edits
}

/// Cuts digits that plural operands cannot hold; a selector is put into a call.
fn number_literal(number: &str, is_selector: bool) -> String {
    let length = match number.find('.') {
        Some(point) => number.len().min(point + 1 + MAX_FRACTION_DIGITS),
        None => number.len(),
    };
    let number = &number[..length];
    if is_selector {
        format!("{}({number})", to_table(NameKind::Function, "NUMBER"))
    } else {
        number.to_owned()
    }
}

fn string_selector(literal: Span, text: &str) -> TextEdit {
    let quoted = Span::new(literal.start as usize - 1, literal.end as usize + 1);
    TextEdit::replace(quoted, format!("{SAME_TEXT}(\"{text}\")"))
}

/// Blanks the inner braces of a placeable that holds a placeable and nothing else.
fn wrapper_edits(resource: View<'_>, within: Span) -> impl Iterator<Item = TextEdit> + '_ {
    let wrappers = resource.outline().wrappers.iter();
    wrappers
        .filter(move |wrapper| within.contains(**wrapper))
        .flat_map(|wrapper| {
            let (start, end) = (wrapper.start as usize, wrapper.end as usize);
            [Span::new(start, start + 1), Span::new(end - 1, end)]
        })
        .map(|brace| TextEdit::replace(brace, " "))
}
