//! Links and images of which one end is an article that has another name.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::following::Move;
use crate::article::Article;
use crate::article::bundle::is_source_bundle;
use crate::fluent::{View, parse};
use crate::ledger::Fingerprint;
use crate::locale::LocaleId;
use crate::markdown::{Destinations, Document, is_relative_destination};
use crate::plan::Plan;
use crate::project::{LedgerFiles, Resource, Slug, Workspace};
use crate::text::{LineIndex, Span, TextEdit, apply_edits};

/// What stands before a destination in a message.
const OPENING: &str = "](";
/// What stands before one that a label is defined by.
const DEFINING: &str = "]: ";
/// What leads somewhere in HTML.
const ATTRIBUTES: [&str; 4] = ["href=\"", "href='", "src=\"", "src='"];

/// The files of a project whose links follow an article.
pub(super) struct Links<'w> {
    pub(super) workspace: &'w Workspace,
    pub(super) renamed: Move<'w>,
}

impl Links<'_> {
    /// Plans other articles, their bundles and ledgers; what cannot follow is told.
    pub(super) fn plan(&self, plan: &mut Plan) {
        let old = self.renamed.old;
        for other in &self.workspace.articles {
            if other.slug != *old && self.may_lead(&other.text) {
                let after = self.relinked(&other.slug, &other.text);
                self.note_left(&other.slug, &other.path, &after, plan);
                let before = Some(Arc::clone(&other.text));
                plan.write(Arc::clone(&other.path), before, after);
            }
        }
        let resources = &self.workspace.resources;
        for resource in resources.iter().filter(|resource| !resource.is_read_only) {
            match resource.path.article_slug() {
                Some(slug) if slug != *old => self.plan_bundles(&slug, resource, plan),
                Some(_) => {}
                None => self.note_shared(resource, plan),
            }
        }
    }

    fn may_lead(&self, text: &str) -> bool {
        let old = self.renamed.old.as_str();
        let name = old.rsplit_once('/').map_or(old, |(_, name)| name);
        text.contains(name)
    }

    fn plan_bundles(&self, home: &Slug, resource: &Resource, plan: &mut Plan) {
        for (locale, file) in &resource.files {
            if !self.may_lead(&file.text) {
                continue;
            }
            let after = self.relinked_bundle(home, &file.text);
            self.note_left_in_messages(&file.path, &after, plan);
            for path in [LedgerFiles::ledger_path, LedgerFiles::texts_path] {
                let path = path(locale, &resource.path);
                if let Some(text) = self.workspace.ledgers.text(&path) {
                    let after = self.relinked_ledger(home, locale, resource, text);
                    plan.write(path, Some(Arc::clone(text)), after);
                }
            }
            let before = Some(Arc::clone(&file.text));
            plan.write(Arc::clone(&file.path), before, after);
        }
    }

    /// Returns the text of an article with its destinations as they will be; what only looks like a
    /// destination, such as one in code, stays.
    pub(super) fn relinked(&self, home: &Slug, text: &str) -> String {
        let mut text = text.to_owned();
        let mut outline = None;
        let mut candidates = authored_destinations(&text);
        candidates.sort_by_key(|span| std::cmp::Reverse(span.start));
        for span in candidates {
            let Some(followed) = self.renamed.followed(home, span.of(&text)) else {
                continue;
            };
            let edit = [TextEdit::replace(span, followed)];
            let Ok(after) = apply_edits(&text, &edit) else {
                continue;
            };
            let before = outline.take().unwrap_or_else(|| Document::parse(&text));
            let attempt = Document::parse(&after);
            let difference = |destinations| {
                let (old, new) = (before.outline(), attempt.outline());
                old.difference(new, destinations).is_some()
            };
            let is_destination = difference(Destinations::Compare) || is_in_html(&text, span);
            let is_destination = is_destination && !difference(Destinations::Ignore);
            (text, outline) = match is_destination {
                true => (after, Some(attempt)),
                false => (text, Some(before)),
            };
        }
        text
    }

    fn read(&self, text: &str) -> Article {
        let fields = self.workspace.config.translatable_fields.iter();
        let fields: Vec<&str> = fields.map(|field| field.value.as_str()).collect();
        Article::read(text, &fields, &|_| true)
    }

    /// Returns a bundle with the destinations that its messages write out, and those that comments
    /// of a source bundle tell, as they will be.
    pub(super) fn relinked_bundle(&self, home: &Slug, text: &str) -> String {
        let mut edits: Vec<TextEdit> = Vec::new();
        let mut follow = |span: Span| {
            let followed = self.renamed.followed(home, span.of(text));
            edits.extend(followed.map(|followed| TextEdit::replace(span, followed)));
        };
        written_destinations(text).into_iter().for_each(&mut follow);
        if is_source_bundle(text) {
            noted_destinations(text).into_iter().for_each(follow);
        }
        edits.sort_by_key(|edit| edit.span.start);
        apply_edits(text, &edits).unwrap_or_else(|_| text.to_owned())
    }

    /// Returns a ledger of an article, or its texts, with the fingerprints of translations as they
    /// will be. Links that follow make no translation fresher or staler.
    pub(super) fn relinked_ledger(
        &self,
        home: &Slug,
        locale: &LocaleId,
        resource: &Resource,
        ledger: &str,
    ) -> String {
        let kept = LedgerFiles::texts_path(locale, &resource.path);
        let kept = self.workspace.ledgers.text(&kept);
        let bundle = resource.file(locale).map(|file| &file.text);
        let mut after = self.relinked_bundle(home, ledger);
        for text in kept.into_iter().chain(bundle) {
            for (old, new) in self.renewed(home, text) {
                after = after.replace(&old.to_string(), &new.to_string());
            }
        }
        after
    }

    fn renewed(&self, home: &Slug, bundle: &str) -> Vec<(Fingerprint, Fingerprint)> {
        let outline = parse(bundle);
        let view = View::new(bundle, &outline);
        let after = self.relinked_bundle(home, bundle);
        let outline = parse(&after);
        let pairs = view.entries().zip(View::new(&after, &outline).entries());
        let prints = pairs.map(|(old, new)| (Fingerprint::of(old), Fingerprint::of(new)));
        prints.filter(|(old, new)| old != new).collect()
    }

    /// Tells of addresses in an article that mean the renamed one and cannot follow it, since
    /// where pages are in the end is not known here.
    fn note_left(&self, home: &Slug, path: &Arc<str>, text: &str, plan: &mut Plan) {
        let lines = LineIndex::new(text);
        let mut told = BTreeSet::new();
        for segment in self.read(text).segments {
            let slots = segment.slots.iter();
            for link in slots.filter(|slot| self.renamed.is_meant_by(&slot.target)) {
                let place = segment.place_of(text, &link.target, 0);
                let line = lines.locate(text, place.start as usize).line;
                let is_other = self.leads_elsewhere(home, &link.target);
                if !is_other && told.insert((line, link.target.clone())) {
                    note(plan, path, line, &link.target);
                }
            }
        }
        for (start, destination) in attributes(text) {
            if self.renamed.is_meant_by(destination) && !self.leads_elsewhere(home, destination) {
                let line = lines.locate(text, start).line;
                if told.insert((line, destination.to_owned())) {
                    note(plan, path, line, destination);
                }
            }
        }
    }

    /// Says whether a relative destination leads to another article of the project, whose name ends
    /// as that of the renamed one did.
    fn leads_elsewhere(&self, home: &Slug, destination: &str) -> bool {
        is_relative_destination(destination) && self.renamed.followed(home, destination).is_none()
    }

    fn note_left_in_messages(&self, path: &Arc<str>, text: &str, plan: &mut Plan) {
        let lines = LineIndex::new(text);
        for span in written_destinations(text) {
            let destination = span.of(text);
            let is_relative = is_relative_destination(destination);
            if !is_relative && self.renamed.is_meant_by(destination) {
                let line = lines.locate(text, span.start as usize).line;
                note(plan, path, line, destination);
            }
        }
    }

    /// Tells of messages of the interface, which stand on pages anywhere, that lead to the article.
    fn note_shared(&self, resource: &Resource, plan: &mut Plan) {
        for file in resource
            .files
            .values()
            .filter(|file| self.may_lead(&file.text))
        {
            let lines = LineIndex::new(&file.text);
            let written = written_destinations(&file.text).into_iter();
            let written = written.map(|span| (span.start as usize, span.of(&file.text)));
            for (start, destination) in written.chain(attributes(&file.text)) {
                if self.renamed.is_meant_by(destination) {
                    let line = lines.locate(&file.text, start).line;
                    note(plan, &file.path, line, destination);
                }
            }
        }
    }
}

fn note(plan: &mut Plan, path: &Arc<str>, line: u32, destination: &str) {
    plan.note(
        path,
        format!("line {line} leads to `{destination}`, which is left"),
    );
}

/// Says whether an address stands on a line of tags, which the outline of a document has no
/// destinations of, and outside fenced and indented code.
fn is_in_html(text: &str, span: Span) -> bool {
    let start = span.start as usize;
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let fences = text[..line].lines().filter(|line| {
        let line = line.trim_start();
        line.starts_with("```") || line.starts_with("~~~")
    });
    let is_tag = text[line..start].trim_start_matches(' ');
    is_tag.starts_with('<') && text[line..start].len() - is_tag.len() < 4 && fences.count() % 2 == 0
}

/// Returns where destinations may stand in an article: of links, images, definitions and tags.
fn authored_destinations(text: &str) -> Vec<Span> {
    let mut found = written_destinations(text);
    let defined = text.match_indices(DEFINING).filter_map(|(start, _)| {
        let start = start + DEFINING.len();
        let length = text[start..].find(char::is_whitespace)?;
        Some(Span::new(start, start + length))
    });
    found.extend(defined);
    let tags = attributes(text);
    found.extend(tags.map(|(start, address)| Span::new(start, start + address.len())));
    found
}

/// Returns where messages write out the destinations of links and images.
fn written_destinations(text: &str) -> Vec<Span> {
    let places = text.match_indices(OPENING).filter_map(|(start, _)| {
        let start = start + OPENING.len();
        let rest = &text[start..];
        let end = match rest.starts_with('<') {
            true => rest.find('>')? + 1,
            false => rest.find([')', ' ', '\n', '"'])?,
        };
        let is_slot = rest.starts_with('{') || end == 0;
        (!is_slot).then(|| Span::new(start, start + end))
    });
    places.collect()
}

/// Returns where the comments of a source bundle tell what stands in slots.
fn noted_destinations(text: &str) -> Vec<Span> {
    let mut start = 0;
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        let content = line.trim_end();
        let slots = ["# $link-", "# $image-"];
        let is_slot = slots.iter().any(|slot| content.starts_with(slot));
        if let Some((name, _)) = content.split_once(": ").filter(|_| is_slot) {
            found.push(Span::new(start + name.len() + 2, start + content.len()));
        }
        start += line.len();
    }
    found
}

/// Returns the destinations of HTML tags, with where they begin.
fn attributes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    ATTRIBUTES.into_iter().flat_map(move |attribute| {
        let quote = attribute.chars().next_back().unwrap_or('"');
        text.match_indices(attribute).filter_map(move |(start, _)| {
            let start = start + attribute.len();
            let end = text[start..].find(quote)?;
            Some((start, &text[start..start + end]))
        })
    })
}
