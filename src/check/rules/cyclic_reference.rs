//! Flags messages and terms that refer to each other in a circle.
//!
//! ## Why
//!
//! The text has no end. Readers see `{name}` where the circle closes.
//!
//! ## Example
//!
//! ```fluent
//! site-name = { site-title }
//! site-title = { site-name } — { -agency }
//! ```
//!
//! ## Way out
//!
//! Write one of the texts out.

use std::collections::HashMap;
use std::sync::Arc;

use crate::check::{Check, CheckScope, FileContext, Found, Scope, name_span};
use crate::diagnostic::{Finding, Severity};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: "cyclic-reference",
    severity: Severity::Error,
    summary: "entries refer to each other in a circle",
    scope: CheckScope::File(check),
    source: include_str!("cyclic_reference.rs"),
};

/// A text: the value or an attribute of an entry.
#[derive(Clone, Copy, Debug)]
struct Text<'a> {
    found: Found<'a>,
    attribute: Option<&'a str>,
}

/// What tells texts apart: file, offset of the entry, attribute.
type Key<'a> = (&'a str, u32, Option<&'a str>);

/// How far the search has come with a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    /// It is on the way from the start to the present text.
    Open,
    /// Nothing behind it leads back.
    Done,
}

fn check(context: &FileContext<'_, '_>, findings: &mut Vec<Finding>) {
    let mut search = Search {
        scope: context.scope,
        progress: HashMap::new(),
    };
    for reference in context.file().references() {
        let start = Text {
            found: Found {
                path: context.file().path(),
                entry: reference.entry,
            },
            attribute: reference.within,
        };
        for circle in search.circles_from(start) {
            findings.extend(finding(context, &circle));
        }
    }
}

/// A search in depth that visits each text once.
struct Search<'c, 'a> {
    scope: Scope<'c, 'a>,
    progress: HashMap<Key<'a>, Progress>,
}

impl<'a> Search<'_, 'a> {
    /// Returns the circles that are met from `start` on and were not met before.
    fn circles_from(&mut self, start: Text<'a>) -> Vec<Vec<Text<'a>>> {
        let mut circles = Vec::new();
        if self.progress.contains_key(&start.key()) {
            return circles;
        }
        let mut way = vec![(start, self.next_texts(start))];
        self.progress.insert(start.key(), Progress::Open);
        while let Some((text, next)) = way.last_mut() {
            let Some(following) = next.pop() else {
                self.progress.insert(text.key(), Progress::Done);
                way.pop();
                continue;
            };
            match self.progress.get(&following.key()) {
                Some(Progress::Done) => {}
                Some(Progress::Open) => {
                    let texts = way.iter().map(|(text, _)| *text);
                    let circle = texts.skip_while(|text| text.key() != following.key());
                    circles.push(circle.collect());
                }
                None => {
                    self.progress.insert(following.key(), Progress::Open);
                    way.push((following, self.next_texts(following)));
                }
            }
        }
        circles
    }

    /// Returns the texts to which `text` refers, the first last.
    fn next_texts(&self, text: Text<'a>) -> Vec<Text<'a>> {
        let references = text.found.entry.references();
        references
            .iter()
            .rev()
            .filter(|reference| reference.within == text.attribute)
            .filter_map(|reference| {
                let id = reference.id.text;
                let found = self.scope.find_from(text.found, reference.kind, id)?;
                let attribute = reference.attribute.map(|name| name.text);
                Some(Text { found, attribute })
            })
            .collect()
    }
}

impl<'a> Text<'a> {
    fn key(&self) -> Key<'a> {
        (
            self.found.path,
            self.found.entry.entry().span.start,
            self.attribute,
        )
    }

    fn name(&self) -> String {
        let id = self.found.entry.display_id();
        self.attribute
            .map_or_else(|| id.clone(), |name| format!("{id}.{name}"))
    }
}

/// Reports a circle in the file of its first text, so that a circle through several files is
/// reported once.
fn finding(context: &FileContext<'_, '_>, circle: &[Text<'_>]) -> Option<Finding> {
    let (start, first) = circle
        .iter()
        .enumerate()
        .min_by_key(|(_, text)| text.key())?;
    if !Arc::ptr_eq(first.found.path, context.file().path()) {
        return None;
    }
    let mut names: Vec<_> = circle
        .iter()
        .map(|text| format!("`{}`", text.name()))
        .collect();
    names.rotate_left(start);
    names.push(format!("`{}`", first.name()));
    let message = if circle.len() == 1 {
        format!("`{}` refers to itself", first.name())
    } else {
        format!("{} refer to each other in a circle", names.join(" → "))
    };
    let finding = context
        .file()
        .finding(&CHECK, message)
        .about(first.found.entry.display_id())
        .at(name_span::of_entry(first.found.entry))
        .with_hint("write one of the texts out");
    Some(circle.iter().fold(finding, |finding, text| {
        if text.key() == first.key() {
            return finding;
        }
        let span = name_span::of_entry(text.found.entry);
        finding.with_related(text.found.path.clone(), span, "part of the circle")
    }))
}
