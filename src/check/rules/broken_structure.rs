//! Flags a translation that would change the structure of its article.
//!
//! ## Why
//!
//! A translation that loses a footnote, a link's bracket or a table cell's bar turns the page
//! around it into something else. `build` serves the source text in its place, so that readers
//! get a foreign paragraph.
//!
//! ## Example
//!
//! The translation lacks the bracket that closes the link:
//!
//! ```markdown
//! # articles/talks.md
//! ---
//! title: Talks
//! ---
//!
//! It was agreed in [Istanbul](https://example.org/istanbul).
//! ```
//!
//! ```fluent
//! # locales/ru/articles/talks.ftl
//! p-g5mh = Это согласовали в [Стамбуле]({ $link-1 }
//! ```
//!
//! ## Way out
//!
//! Compare the links, footnotes, emphasis and line ends of the translation with the source's.

use rayon::prelude::*;

use crate::check::{Check, CheckScope};
use crate::diagnostic::{Finding, Severity};
use crate::project::{ArticleFile, Workspace};
use crate::reading::{BROKEN_STRUCTURE, Original, Voices};

/// See the module.
pub(crate) const CHECK: Check = Check {
    id: BROKEN_STRUCTURE,
    severity: Severity::Error,
    summary: "a translation would change the structure of its article",
    scope: CheckScope::Project(check),
    source: include_str!("broken_structure.rs"),
};

fn check(workspace: &Workspace, findings: &mut Vec<Finding>) {
    let articles: Vec<&ArticleFile> = workspace.source_articles().collect();
    if articles.is_empty() {
        return;
    }
    let voices = Voices::new(workspace);
    let found: Vec<Vec<Finding>> = articles
        .par_iter()
        .map(|article| broken_in(workspace, &voices, article))
        .collect();
    findings.extend(found.into_iter().flatten());
}

fn broken_in(workspace: &Workspace, voices: &Voices, article: &ArticleFile) -> Vec<Finding> {
    let original = Original::read(workspace, voices, article);
    let Some(resource) = original.resource else {
        return Vec::new();
    };
    let translated = workspace
        .targets(resource)
        .filter(|locale| resource.file(locale).is_some());
    translated
        .flat_map(|locale| {
            let reading = original.read_in(locale);
            original.describe_broken(locale, &reading.composed)
        })
        .collect()
}
