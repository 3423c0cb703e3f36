//! The languages of a publication.

use crate::locale::{Direction, LocaleId, autonym};

/// A language of the publication, with what pages say of it. Names are looked up once for a
/// build, which takes longer than to write a page.
#[derive(Clone, Debug)]
pub(crate) struct Language {
    /// Which it is.
    pub(crate) locale: LocaleId,
    /// Its name in itself.
    pub(crate) autonym: String,
    /// The direction it is written in.
    pub(crate) direction: Direction,
    /// What Open Graph calls it.
    pub(crate) open_graph: Option<String>,
}

impl Language {
    /// Looks a language up.
    pub(crate) fn new(locale: &LocaleId) -> Self {
        Self {
            locale: locale.clone(),
            autonym: autonym(locale),
            direction: Direction::of(locale),
            open_graph: locale.open_graph_name(),
        }
    }
}
