//! Editions in pseudo-locales: every text of the source in a form that shows where layouts break
//! and what was never made a message. They are for tests: search engines, feeds, sitemaps and readers
//! of other editions are told nothing of them.

mod bundle;
mod letters;
mod workspace;

use crate::fluent::{View, parse};
use crate::locale::PseudoLocale;

pub(super) use workspace::with_pseudo_locales;

/// Returns the text of a bundle as a pseudo-locale has it.
pub(super) fn pseudo_bundle(text: &str, pseudo: PseudoLocale) -> String {
    let outline = parse(text);
    bundle::pseudo_bundle(View::new(text, &outline), pseudo)
}

/// Returns a text that is no bundle as a pseudo-locale has it.
pub(super) fn pseudo_text(text: &str, pseudo: PseudoLocale) -> String {
    bundle::pseudo_text(text, pseudo)
}
