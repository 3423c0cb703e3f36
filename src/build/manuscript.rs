//! An article as its author left it, ready to be set in any locale.

use std::sync::Arc;

use super::anchor::Anchors;
use super::body::{Body, element_ids, find_headings};
use super::chosen::Chosen;
use super::facts::read_facts;
use super::policy::read_policy;
use super::rendition::Facts;
use super::standing::words_of_segments;
use crate::diagnostic::Finding;
use crate::project::Workspace;
use crate::project::config::PublishSettings;
use crate::reading::{Original, Voices};

/// The ids that the built-in templates give to elements.
const FURNITURE: [&str; 2] = ["content", "top"];

/// An article as its author left it, with what its pages have in common.
pub(super) struct Manuscript<'w> {
    pub(super) original: Original<'w>,
    pub(super) slug: Arc<str>,
    pub(super) facts: Facts,
    /// What it settles about its publication itself.
    pub(super) publish: PublishSettings,
    /// The ids of its headings, in order.
    pub(super) anchors: Vec<String>,
    /// How many words each segment of its document has.
    pub(super) words: Vec<usize>,
    /// What is wrong with its front matter.
    pub(super) findings: Vec<Finding>,
}

impl<'w> Manuscript<'w> {
    /// Reads an article.
    pub(super) fn read(workspace: &'w Workspace, voices: &'w Voices, chosen: &Chosen<'w>) -> Self {
        let file = chosen.file;
        let original = Original::read(workspace, voices, file);
        let front_matter = original.article.document.front_matter();
        let home = workspace.config.formats.time_zone.as_ref();
        let (facts, mut findings) = read_facts(file, front_matter, home);
        findings.extend(original.describe_unknown());
        let publish = read_policy(file, front_matter, &mut findings);
        Self {
            words: words_of_segments(&original),
            original,
            slug: Arc::clone(&chosen.slug),
            facts,
            publish,
            anchors: anchors(&file.text),
            findings,
        }
    }
}

/// Returns the ids for the headings of a text, in order.
///
/// The text is rendered with one and the same id for all headings, which then are found by it.
fn anchors(text: &str) -> Vec<String> {
    const STAND_IN: &str = "\u{f8e2d}";
    let most = text.lines().count();
    let Body { html, footnotes } = Body::render(text, &[], &vec![STAND_IN.to_owned(); most]);
    let below = footnotes.iter().map(|footnote| &*footnote.id);
    let taken = element_ids(&html).filter(|id| *id != STAND_IN).chain(below);
    let mut anchors = Anchors::avoiding(FURNITURE.into_iter().chain(taken));
    let headings = find_headings(&html, std::iter::repeat_n(STAND_IN, most));
    headings
        .iter()
        .map(|heading| anchors.mint(&heading.text))
        .collect()
}
