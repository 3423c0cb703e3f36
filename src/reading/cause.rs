//! Where the fault stands that keeps a message from being formatted: in the message, or in what it
//! refers to.

use std::sync::Arc;

use super::original::Original;
use super::search::Search;
use crate::article::authored::NamedEntry;
use crate::article::segment::SourceSegment;
use crate::fluent::runtime::Problem;
use crate::fluent::{EntryKind, View};
use crate::locale::LocaleId;
use crate::project::{Resource, ResourceFile};
use crate::text::Span;

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) path: Arc<str>,
    pub(super) span: Span,
}

impl Original<'_> {
    /// Returns where the author names, in the segment of that id, what `problem` says there is not,
    /// and what the article's own locale has not either.
    pub(super) fn authored_cause(&self, id: &str, problem: &Problem) -> Option<Place> {
        let mut named = self.named(id);
        let is_cause = |named: &NamedEntry| is_missing(named, problem) && !self.knows(named);
        named
            .find(|(named, _)| is_cause(named))
            .map(|(_, place)| place)
    }

    /// Returns the places at which the fault stands that the message of that id leads to in
    /// `locale`, in the order in which the runtime meets them; none where it is not found.
    pub(super) fn causes(&self, locale: &LocaleId, id: &str, problem: &Problem) -> Vec<Place> {
        let own = self.resource.and_then(|resource| resource.file(locale));
        let shared = self.workspace.shared_resources();
        let shared = shared.filter_map(|resource| resource.file(locale));
        let files = own.into_iter().chain(shared).collect();
        let missing = |named: &NamedEntry| self.source_of_missing(locale, named);
        let mut search = Search::new(files, problem, &missing);
        if *locale == self.file.locale {
            for (named, place) in self.named(id) {
                search.follow(named, || place);
            }
        } else {
            search.look_into(EntryKind::Message, id);
        }
        search.into_places()
    }

    /// Says whether the article's own locale has what is named, sound or broken.
    fn knows(&self, named: &NamedEntry) -> bool {
        let own = self.resource.and_then(Resource::source);
        let shared = self.workspace.shared_resources();
        let shared = shared.filter_map(|resource| resource.file(&self.file.locale));
        let mut files = own.into_iter().chain(shared);
        files.any(|file| is_in(named, file.view()))
    }

    /// Returns what the author names in the segment of that id, and where.
    fn named(&self, id: &str) -> impl Iterator<Item = (&NamedEntry, Place)> {
        let segments = self.article.segments.iter();
        let mut entries = segments.zip(&self.article.revision.entries);
        let found = entries.find(|(_, entry)| entry.id.as_str() == id);
        found.into_iter().flat_map(|(segment, _)| {
            let named = segment.named.iter();
            named.map(|named| (named, self.place_in(segment, named)))
        })
    }

    fn place_in(&self, segment: &SourceSegment, named: &NamedEntry) -> Place {
        Place {
            path: Arc::clone(&self.file.path),
            span: segment.place_of(&self.file.text, &named.source, 0),
        }
    }

    /// Returns where the source has an entry that `locale` lacks: the entry, or where the file
    /// should be in which it would stand.
    fn source_of_missing(&self, locale: &LocaleId, named: &NamedEntry) -> Option<Place> {
        self.workspace.shared_resources().find_map(|resource| {
            let source = resource.source()?;
            let entry = source.view().entry(named.kind, &named.id)?;
            Some(match resource.file(locale) {
                Some(_) => Place::new(source, entry.entry().id),
                None => Place {
                    path: resource.expected_path(locale),
                    span: Span::empty(0),
                },
            })
        })
    }
}

impl Place {
    pub(super) fn new(file: &ResourceFile, span: Span) -> Self {
        Self {
            path: Arc::clone(&file.path),
            span,
        }
    }
}

/// Says whether `problem` says that there is no such entry, or no such attribute of it.
pub(super) fn is_missing(named: &NamedEntry, problem: &Problem) -> bool {
    match problem {
        Problem::UnknownMessage(id) => named.kind == EntryKind::Message && named.id == *id,
        Problem::UnknownTerm(id) => named.kind == EntryKind::Term && named.id == *id,
        Problem::UnknownAttribute { entry, attribute } => {
            *entry == named.display_id() && named.attribute.as_ref() == Some(attribute)
        }
        _ => false,
    }
}

/// Says whether a file has what is named, or what was meant to be that.
fn is_in(named: &NamedEntry, view: View<'_>) -> bool {
    let Some(entry) = view.entry(named.kind, &named.id) else {
        let mut broken = view.intended_entries();
        return broken.any(|intended| intended == (named.kind, &*named.id));
    };
    let has = |name: &String| {
        entry
            .attributes()
            .any(|attribute| attribute.name().text == name)
    };
    named.attribute.as_ref().is_none_or(has)
}
