//! The archive of a locale, and the page for addresses that lead nowhere.

use serde::Serialize;

use super::{Frame, ListLink};

/// The variable `page` of `archive.html`.
#[derive(Debug, Serialize)]
pub(crate) struct ArchivePage {
    #[serde(flatten)]
    pub(crate) frame: Frame,
    /// The newest first.
    pub(crate) years: Vec<ListLink>,
    pub(crate) categories: Vec<ListLink>,
}

/// The variable `page` of `404.html`.
#[derive(Debug, Serialize)]
pub(crate) struct NotFoundPage {
    #[serde(flatten)]
    pub(crate) frame: Frame,
}
