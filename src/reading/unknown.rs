//! Variables that an author uses and does not declare.

use std::sync::Arc;

use super::original::Original;
use crate::article::authored::UnknownVariable;
use crate::article::segment::SourceSegment;
use crate::diagnostic::{Finding, Severity};
use crate::project::ArticleFile;

/// A variable in an article that its front matter does not declare.
const UNKNOWN_VARIABLE: &str = "unknown-variable";

/// Reports the variables of a segment that the front matter does not declare.
pub(crate) fn unknown_variables(
    article: &ArticleFile,
    segment: &SourceSegment,
) -> impl Iterator<Item = Finding> {
    let unknown = segment.unknown.iter().enumerate();
    unknown.map(|(index, unknown)| {
        let before = segment.unknown[..index].iter();
        let alike = before.filter(|other| other.source == unknown.source);
        let span = segment.place_of(&article.text, &unknown.source, alike.count());
        describe(article, unknown).at(span)
    })
}

fn describe(article: &ArticleFile, unknown: &UnknownVariable) -> Finding {
    let name = &unknown.name;
    Finding::new(
        UNKNOWN_VARIABLE,
        Severity::Error,
        Arc::clone(&article.path),
        format!("the front matter declares no variable `${name}`"),
    )
    .in_locale(&article.locale)
    .with_hint(format!(
        "declare `{name}` under `vars:`, or write `\\{{` where a brace is meant"
    ))
}

impl Original<'_> {
    /// Reports the variables of the article that its front matter does not declare.
    pub(crate) fn describe_unknown(&self) -> Vec<Finding> {
        let segments = self.article.segments.iter();
        segments
            .flat_map(|segment| unknown_variables(self.file, segment))
            .collect()
    }

    /// Says whether the segment of that id has a variable that is not declared.
    pub(super) fn has_unknown(&self, id: &str) -> bool {
        let entries = self.article.revision.entries.iter();
        let mut segments = entries.zip(&self.article.segments);
        segments.any(|(entry, segment)| entry.id.as_str() == id && !segment.unknown.is_empty())
    }
}
