//! The parser as reading, checking and rendering share it: one set of extensions, and ranges
//! into the whole text.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Returns the extensions to CommonMark that articles are read with: tables, footnotes,
/// strikethrough and task lists as GitHub has them.
///
/// Heading attributes are left out on purpose: the parser would swallow any `{…}` at the end of a
/// heading, a placeable too. `{#id}` is recognised by this layer instead.
#[must_use]
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
}

/// Returns the events of the Markdown that starts at `body`, with ranges into `text`.
pub(super) fn events(text: &str, body: usize) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    Parser::new_ext(&text[body..], options())
        .into_offset_iter()
        .map(move |(event, range)| (event, range.start + body..range.end + body))
}

/// Says whether `event` starts or ends a block, or is one.
pub(super) fn is_block(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !is_inline(tag.to_end()),
        Event::End(tag) => !is_inline(*tag),
        Event::Rule => true,
        _ => false,
    }
}

/// Says whether such a tag stands among text.
pub(super) fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

/// Says whether `tag` is a link or an image.
pub(super) fn is_link(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Link { .. } | Tag::Image { .. })
}
