//! An article as its author left it, ready to be read in any locale.

use std::sync::Arc;

use super::anchor::Anchors;
use super::body::{Body, element_ids, find_headings};
use super::chosen::Chosen;
use super::facts::{read_facts, read_variables};

use super::rendition::Facts;
use super::voices::{ArticleVoices, Voices};
use crate::article::bundle::KnownBundle;
use crate::article::{Article, SettledArticle};
use crate::diagnostic::Finding;
use crate::fluent::runtime::Arguments;
use crate::project::{ArticleFile, Resource, Workspace};

/// The ids that the built-in templates give to elements.
const FURNITURE: [&str; 2] = ["content", "top"];

/// An article as its author left it.
pub(super) struct Manuscript<'w> {
    pub(super) workspace: &'w Workspace,
    pub(super) file: &'w ArticleFile,
    pub(super) resource: Option<&'w Resource>,
    pub(super) slug: Arc<str>,
    /// With the ids that `sync` would give its segments.
    pub(super) article: SettledArticle,
    pub(super) voices: ArticleVoices<'w>,
    /// What its front matter declares for its messages.
    pub(super) variables: Arguments,
    pub(super) facts: Facts,
    /// The ids of its headings, in order.
    pub(super) anchors: Vec<String>,
    /// What is wrong with its front matter.
    pub(super) findings: Vec<Finding>,
}

impl<'w> Manuscript<'w> {
    /// Reads an article.
    pub(super) fn read(workspace: &'w Workspace, voices: &'w Voices, chosen: &Chosen<'w>) -> Self {
        let file = chosen.file;
        let article = settle(workspace, voices, chosen);
        let voices = voices.of_article(chosen.resource, &file.locale, &article.bundle);
        let (facts, findings) = read_facts(file, article.document.front_matter());
        Self {
            workspace,
            file,
            resource: chosen.resource,
            slug: Arc::clone(&chosen.slug),
            voices,
            variables: read_variables(article.document.front_matter()),
            facts,
            anchors: anchors(&file.text),
            article,
            findings,
        }
    }

    /// Returns the names of the translatable fields.
    pub(super) fn fields(workspace: &Workspace) -> Vec<&str> {
        let fields = workspace.config.translatable_fields.iter();
        fields.map(|field| field.value.as_str()).collect()
    }
}

/// Reads the article and gives its segments the ids of its bundle; new segments get new ones, as
/// `sync` would give them.
fn settle(workspace: &Workspace, voices: &Voices, chosen: &Chosen<'_>) -> SettledArticle {
    let file = chosen.file;
    let is_message = |id: &str| voices.has_message(&file.locale, id);
    let fields = Manuscript::fields(workspace);
    let article = Article::read(&file.text, &fields, &is_message);
    let bundle = chosen.resource.and_then(|resource| resource.source());
    let known = bundle.map(|bundle| KnownBundle::read(&bundle.text));
    article.settle(&file.path, &known.unwrap_or_default(), &[])
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
