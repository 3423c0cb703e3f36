//! The one set of Markdown extensions that reading, checking and rendering share.

use pulldown_cmark::Options;

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
