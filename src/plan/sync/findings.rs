//! What can be wrong when articles are synced.

use std::sync::Arc;

use super::run::SegmentMatch;
use crate::article::revision::SegmentChange;
use crate::article::segment::SourceSegment;
use crate::diagnostic::{Finding, Severity};
use crate::plan::problem::{
    AMBIGUOUS_MATCH, DUPLICATE_ARTICLE, LITERAL_PLACEABLE, UNCLEAR_MATCH, UNWRITABLE_BUNDLE,
};
use crate::project::ArticleFile;
use crate::project::config::CONFIG_FILE;
use crate::text::{LineIndex, nearest_name};

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

/// Reports a match whose id no article has had; `ids` are those that articles have.
pub(super) fn unknown_match<'i>(
    wanted: &SegmentMatch,
    ids: impl IntoIterator<Item = &'i str>,
) -> Finding {
    let id = &wanted.id;
    let hint = match nearest_name(id.as_str(), ids) {
        Some(nearest) => format!("is `{nearest}` meant?"),
        None => "look for the id in the article's bundles".to_owned(),
    };
    let message = format!("no article has had a message `{id}`");
    unclear_match(wanted, CONFIG_FILE.into(), message, hint)
}

/// Reports a match whose id several articles have.
pub(super) fn shared_match(wanted: &SegmentMatch, articles: &[&ArticleFile]) -> Finding {
    let names: Vec<String> = articles
        .iter()
        .map(|article| format!("`{}`", article.path))
        .collect();
    let message = format!("{} have a message `{}`", names.join(" and "), wanted.id);
    let path = Arc::clone(&articles[0].path);
    let hint = "name the article that is meant beside it, such as `tarjuma sync articles/…`";
    unclear_match(wanted, path, message, hint.to_owned())
}

/// Reports a match whose line has no segment; `lines` are those on which segments begin, in order.
pub(super) fn lineless_match(
    wanted: &SegmentMatch,
    article: &ArticleFile,
    lines: &[u32],
) -> Finding {
    let SegmentMatch { id, line } = wanted;
    let message = format!(
        "no text that `{id}` could be stands on line {line} of {}",
        article.path
    );
    let before = lines.iter().rev().find(|start| *start < line);
    let after = lines.iter().find(|start| *start > line);
    let near: Vec<String> = before
        .into_iter()
        .chain(after)
        .map(u32::to_string)
        .collect();
    let hint = format!(
        "the texts nearest to it begin on line {}; lines count from the start of the file, front \
         matter included",
        near.join(" and ")
    );
    unclear_match(wanted, Arc::clone(&article.path), message, hint)
}

fn unclear_match(wanted: &SegmentMatch, path: Arc<str>, message: String, hint: String) -> Finding {
    Finding::new(UNCLEAR_MATCH.id, Severity::Error, path, message)
        .about(wanted.id.as_str())
        .with_hint(hint)
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
