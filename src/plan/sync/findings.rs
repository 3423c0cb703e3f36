//! What can be wrong when articles are synced.

use std::sync::Arc;

use crate::article::revision::SegmentChange;
use crate::article::segment::SourceSegment;
use crate::diagnostic::{Finding, Severity};
use crate::plan::problem::{
    AMBIGUOUS_MATCH, DUPLICATE_ARTICLE, LITERAL_PLACEABLE, UNWRITABLE_BUNDLE,
};
use crate::project::ArticleFile;
use crate::text::LineIndex;

pub(super) fn error(check: &'static str, article: &ArticleFile, message: String) -> Finding {
    Finding::new(check, Severity::Error, Arc::clone(&article.path), message)
        .in_locale(&article.locale)
}

/// Reports braces that look like a placeable and that readers will see.
pub(super) fn lookalikes(
    article: &ArticleFile,
    segment: &SourceSegment,
) -> impl Iterator<Item = Finding> {
    let lookalikes = segment.lookalikes.iter().enumerate();
    lookalikes.map(|(index, source)| {
        let before = segment.lookalikes[..index].iter();
        let alike = before.filter(|other| *other == source).count();
        let message = format!("`{source}` looks like a placeable and is none; readers will see the braces");
        let mut finding = error(LITERAL_PLACEABLE.id, article, message);
        finding.severity = LITERAL_PLACEABLE.severity;
        finding
            .at(segment.place_of(&article.text, source, alike))
            .with_hint(
                "articles can have `{ $variable }`, `{ -term }`, `{ message }`, `{ NUMBER(…) }` and \
                 `{ DATETIME(…) }`; write `\\{` where a brace is meant",
            )
    })
}

/// Reports a segment that could be told by its author only.
pub(super) fn ambiguous_match(
    article: &ArticleFile,
    segments: &[SourceSegment],
    change: &SegmentChange,
) -> Option<Finding> {
    let SegmentChange::Ambiguous {
        new,
        segment,
        candidates,
    } = change
    else {
        return None;
    };
    let span = segments[*segment].span;
    let line = LineIndex::new(&article.text)
        .locate(&article.text, span.start as usize)
        .line;
    let names: Vec<String> = candidates.iter().map(|id| format!("`{id}`")).collect();
    let first = candidates.first()?;
    let message = format!(
        "this may be a revision of {}; it is `{new}` now",
        names.join(" or ")
    );
    let finding = Finding::new(
        AMBIGUOUS_MATCH.id,
        Severity::Warning,
        Arc::clone(&article.path),
        message,
    );
    Some(
        finding
            .at(span)
            .in_locale(&article.locale)
            .about(new.as_str())
            .with_hint(format!(
                "`tarjuma sync --match {first}={line}` gives it that id and its translations"
            )),
    )
}

pub(super) fn shared_slug(article: &ArticleFile, first: &ArticleFile) -> Finding {
    let message = format!(
        "`{}` and `{}` are both the article `{}`",
        first.path, article.path, article.slug
    );
    error(DUPLICATE_ARTICLE.id, article, message)
        .with_hint("rename one of the files; until then this one is passed over")
}

pub(super) fn no_place(article: &ArticleFile) -> Finding {
    let message = format!(
        "no pattern in `locales` has room for `articles/{}.ftl`",
        article.slug
    );
    error(UNWRITABLE_BUNDLE.id, article, message)
        .with_hint("add one such as `locales/{locale}/**/*.ftl` to tarjuma.toml")
}

pub(super) fn read_only(article: &ArticleFile, path: &str) -> Finding {
    let message = format!("the source bundle `{path}` is read-only");
    error(UNWRITABLE_BUNDLE.id, article, message).with_hint(
        "move the article to the project that its bundles belong to, or take `read-only` from their \
         pattern in tarjuma.toml",
    )
}

pub(super) fn unwritable(article: &ArticleFile, path: &str) -> Finding {
    let message = format!("the source bundle `{path}` cannot be read, and is not overwritten");
    error(UNWRITABLE_BUNDLE.id, article, message)
        .with_hint("make it readable; `tarjuma check` tells why it is not")
}
