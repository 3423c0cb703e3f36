//! The texts that findings point into.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::project::Workspace;
use crate::text::{LineColumn, LineIndex, Span};

/// The texts of files by path; lines are counted once a file, when first asked for.
#[derive(Debug, Default)]
pub struct Sources<'t> {
    texts: HashMap<&'t str, Source<'t>>,
}

#[derive(Debug)]
struct Source<'t> {
    text: &'t str,
    lines: OnceLock<LineIndex>,
}

/// A span as people and editors count it, with whole lines around it.
#[derive(Clone, Copy, Debug)]
pub struct Place<'t> {
    /// Where it starts.
    pub start: LineColumn,
    /// Where it ends.
    pub end: LineColumn,
    /// The text of the file.
    pub text: &'t str,
}

impl<'t> Sources<'t> {
    /// Adds a file.
    pub fn insert(&mut self, path: &'t str, text: &'t str) {
        let lines = OnceLock::new();
        self.texts.insert(path, Source { text, lines });
    }

    /// Returns the text of a file.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&'t str> {
        self.texts.get(path).map(|source| source.text)
    }

    /// Returns where a span of a file stands; none when the file is not known.
    #[must_use]
    pub fn locate(&self, path: &str, span: Span) -> Option<Place<'t>> {
        let source = self.texts.get(path)?;
        let lines = source.lines.get_or_init(|| LineIndex::new(source.text));
        Some(Place {
            start: lines.locate(source.text, span.start as usize),
            end: lines.locate(source.text, span.end as usize),
            text: source.text,
        })
    }

    /// Returns the whole lines that cover `span`, the last line's end excluded, and the byte at
    /// which they start.
    #[must_use]
    pub fn lines_around(&self, path: &str, span: Span) -> Option<(&'t str, usize)> {
        let text = self.text(path)?;
        let start = text.floor_char_boundary(span.start as usize);
        let end = text.ceil_char_boundary(span.end as usize).max(start);
        let first = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let rest = text[end..].split('\n').next().unwrap_or_default();
        let last = end + rest.trim_end_matches('\r').len();
        Some((&text[first..last], first))
    }
}

impl<'t> Sources<'t> {
    /// Collects the texts of a workspace: its configuration, resources and articles.
    #[must_use]
    pub fn of(workspace: &'t Workspace) -> Self {
        let config = &workspace.config;
        let config = config.text.iter().map(|text| (&*config.path, &**text));
        let files = workspace.resources.iter();
        let files = files.flat_map(|resource| resource.files.values());
        let articles = workspace.articles.iter();
        let articles = articles.filter(|article| !article.text.is_empty());
        config
            .chain(files.map(|file| (&*file.path, &*file.text)))
            .chain(articles.map(|article| (&*article.path, &*article.text)))
            .chain(workspace.ledgers.iter())
            .chain(workspace.undecoded())
            .collect()
    }
}

impl<'t> FromIterator<(&'t str, &'t str)> for Sources<'t> {
    fn from_iter<I: IntoIterator<Item = (&'t str, &'t str)>>(files: I) -> Self {
        let mut sources = Self::default();
        for (path, text) in files {
            sources.insert(path, text);
        }
        sources
    }
}
