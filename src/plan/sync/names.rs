//! The terms and messages that an article may name, and those that it names in vain.

use std::collections::BTreeMap;

use super::findings::error;
use crate::article::authored::NamedEntry;
use crate::article::segment::SourceSegment;
use crate::diagnostic::{Finding, Severity};
use crate::fluent::{EntryKind, EntryView, View};
use crate::locale::LocaleId;
use crate::project::{ArticleFile, Workspace};
use crate::text::nearest_name;

const UNKNOWN_TERM: &str = "unknown-term";
const UNKNOWN_MESSAGE: &str = "unknown-message";

/// The entries that a text can name; none where the file is broken at one.
#[derive(Clone, Debug, Default)]
pub(super) struct KnownNames<'w> {
    entries: BTreeMap<(EntryKind, &'w str), Option<EntryView<'w>>>,
}

impl<'w> KnownNames<'w> {
    /// Says whether there is such an entry.
    pub(super) fn contains(&self, kind: EntryKind, id: &str) -> bool {
        matches!(self.entries.get(&(kind, id)), Some(Some(_)))
    }

    /// Adds the entries of a file.
    pub(super) fn add(&mut self, view: View<'w>) {
        for key in view.intended_entries() {
            self.entries.entry(key).or_insert(None);
        }
        for entry in view.entries() {
            let key = (entry.kind(), entry.id());
            self.entries.entry(key).or_default().get_or_insert(entry);
        }
    }
}

/// What one article can name: the entries of its own bundle, then those of its locale.
pub(super) struct Names<'n, 'w> {
    pub(super) own: KnownNames<'w>,
    pub(super) shared: &'n KnownNames<'w>,
}

impl<'w> Names<'_, 'w> {
    fn find(&self, kind: EntryKind, id: &str) -> Option<Option<EntryView<'w>>> {
        let find = |names: &KnownNames<'w>| names.entries.get(&(kind, id)).copied();
        find(&self.own).or_else(|| find(self.shared))
    }

    fn nearest(&self, kind: EntryKind, id: &str) -> Option<&'w str> {
        let names = self.own.entries.keys().chain(self.shared.entries.keys());
        let of_kind = names.filter(|(known, _)| *known == kind);
        nearest_name(id, of_kind.map(|(_, id)| *id))
    }
}

/// Returns the entries that every article of a locale sees, by locale.
pub(super) fn shared_names(workspace: &Workspace) -> BTreeMap<&LocaleId, KnownNames<'_>> {
    let mut shared: BTreeMap<&LocaleId, KnownNames<'_>> = BTreeMap::new();
    let resources = workspace.shared_resources();
    for (locale, file) in resources.flat_map(|resource| &resource.files) {
        shared.entry(locale).or_default().add(file.view());
    }
    shared
}

/// Reports the terms and messages that a segment names and that do not exist. Braces around a word
/// that is near to no message are braces.
pub(super) fn unknown_names(
    article: &ArticleFile,
    segment: &SourceSegment,
    known: &Names<'_, '_>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, named) in segment.named.iter().enumerate() {
        let before = segment.named[..index].iter();
        let alike = before.filter(|other| other.source == named.source).count();
        let span = segment.place_of(&article.text, &named.source, alike);
        let found = match known.find(named.kind, &named.id) {
            None => unknown_entry(article, named, known),
            Some(Some(entry)) => unknown_attribute(article, named, entry),
            Some(None) => None,
        };
        findings.extend(found.map(|finding| finding.at(span)));
    }
    findings
}

fn unknown_entry(
    article: &ArticleFile,
    named: &NamedEntry,
    known: &Names<'_, '_>,
) -> Option<Finding> {
    let id = &named.id;
    let near = known.nearest(named.kind, id);
    if named.kind == EntryKind::Message {
        return near.map(|near| mistyped_message(article, id, near));
    }
    let finding = error(UNKNOWN_TERM, article, format!("there is no term `-{id}`"));
    Some(finding.with_hint(match near {
        Some(near) => format!("did you mean `{{ -{near} }}`?"),
        None => format!("define it, or write the text instead of `{}`", named.source),
    }))
}

/// Reports braces that readers will see, around what is nearly a message.
fn mistyped_message(article: &ArticleFile, id: &str, near: &str) -> Finding {
    let message = format!("there is no message `{id}`; readers will see the braces");
    let mut finding = error(UNKNOWN_MESSAGE, article, message);
    finding.severity = Severity::Warning;
    finding.with_hint(format!(
        "did you mean `{{ {near} }}`? write `\\{{` where a brace is meant"
    ))
}

/// Reports a message without the attribute that is named; a term may well lack it.
fn unknown_attribute(
    article: &ArticleFile,
    named: &NamedEntry,
    entry: EntryView<'_>,
) -> Option<Finding> {
    let wanted = named.attribute.as_deref()?;
    let names = || {
        let attributes = entry.attributes();
        attributes.map(|attribute| attribute.name().text)
    };
    let is_exempt = named.kind == EntryKind::Term || entry.entry().is_truncated;
    if is_exempt || names().any(|name| name == wanted) {
        return None;
    }
    let id = &named.id;
    let message = format!("the message `{id}` has no attribute `.{wanted}`");
    let finding = error(UNKNOWN_MESSAGE, article, message);
    Some(finding.with_hint(match nearest_name(wanted, names()) {
        Some(near) => format!("did you mean `{{ {id}.{near} }}`?"),
        None => "define it, or write the text instead".to_owned(),
    }))
}
