//! Making a resource ready to run.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::FluentResource;

use super::super::outline::EntryKind;
use super::super::parse::parse;
use super::super::view::{EntryView, View};
use super::names::{NameKind, to_table};
use super::rewrite::edits_of;
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

    /// Compiles a text that no file of the project holds.
    #[must_use]
    pub fn of_text(name: impl Into<Arc<str>>, text: &str) -> Self {
        Self::new(name, View::new(text, &parse(text)))
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
    edits.extend(edits_of(resource, entry));
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
