//! References that lead nowhere, for the checks of messages, of terms and of their attributes.

use crate::check::attributes::Attributes;
use crate::check::context::Writer;
use crate::check::{Check, FileContext, name_span};
use crate::diagnostic::Finding;
use crate::fluent::{EntryKind, EntryView, Reference};
use crate::text::nearest_name;

/// With how many ids a wrong one is compared, so that hints stay cheap.
const MAX_CANDIDATES: usize = 200;

/// Returns a finding of `check` for each reference of that kind to nothing.
pub(super) fn find<'c>(
    context: &'c FileContext<'_, '_>,
    check: &'static Check,
    kind: EntryKind,
) -> impl Iterator<Item = Finding> + 'c {
    let references = context.file().references().iter();
    references
        .filter(move |reference| reference.kind == kind && !is_authored(context, reference))
        .filter_map(move |reference| {
            let is_known = context.knows(kind, reference.id.text);
            let is_at_fault = !is_known && !stands_in_source(context, reference);
            is_at_fault.then(|| unknown_entry(context, check, reference))
        })
}

/// Returns a finding of `check` for each reference to an attribute that its message or term has not.
pub(super) fn find_attributes<'c>(
    context: &'c FileContext<'_, '_>,
    check: &'static Check,
) -> impl Iterator<Item = Finding> + 'c {
    let references = context.file().references().iter();
    references
        .filter(|reference| !is_authored(context, reference))
        .filter_map(|reference| unknown_attribute(context, check, reference))
}

/// Says whether the reference stands in an article, where `sync` and `unsynced-article` report it.
fn is_authored(context: &FileContext<'_, '_>, reference: &Reference<'_>) -> bool {
    let is_value = reference.within.is_none() && reference.entry.kind() == EntryKind::Message;
    context.writer == Writer::Sync && is_value
}

/// Says whether the source message has the same reference, so that the fault is there.
fn stands_in_source(context: &FileContext<'_, '_>, reference: &Reference<'_>) -> bool {
    let source = context.fallback.map(|scope| scope.own().references());
    source.unwrap_or_default().iter().any(|other| {
        let is_same = other.kind == reference.kind
            && other.id.text == reference.id.text
            && other.attribute.map(|name| name.text) == reference.attribute.map(|name| name.text);
        is_same && other.entry.id() == reference.entry.id()
    })
}

fn unknown_entry(
    context: &FileContext<'_, '_>,
    check: &Check,
    reference: &Reference<'_>,
) -> Finding {
    let (sigil, what) = match reference.kind {
        EntryKind::Message => ("", "message"),
        EntryKind::Term => ("-", "term"),
    };
    let id = reference.id.text;
    let in_source = context.fallback.iter();
    let ids = context.scope.ids(reference.kind);
    let ids = ids.chain(in_source.flat_map(|source| source.ids(reference.kind)));
    let alike = ids.filter(|known| is_alike(id, known));
    let finding = started(
        context,
        check,
        reference,
        format!("there is no {what} `{sigil}{id}`"),
    );
    let hint = match nearest_name(id, alike.take(MAX_CANDIDATES)) {
        Some(near) => format!("did you mean `{sigil}{near}`?"),
        None => format!("define it, or write the text instead of `{{ {sigil}{id} }}`"),
    };
    finding
        .at(name_span::of_kind(reference.kind, reference.id.span))
        .with_hint(hint)
}

/// Says whether two ids are of like length and begin or end alike.
fn is_alike(id: &str, known: &str) -> bool {
    let third = id.len() / 3;
    let (id, known) = (id.as_bytes(), known.as_bytes());
    let begins_alike = || known.get(..third) == Some(&id[..third]);
    let ends_alike = || known.ends_with(&id[id.len() - third..]);
    known.len().abs_diff(id.len()) <= third + 1 && (begins_alike() || ends_alike())
}

/// Reports a message or term that has no such attribute. What the source's message has and the
/// translation lacks is reported as missing; attributes of terms belong to one language.
fn unknown_attribute(
    context: &FileContext<'_, '_>,
    check: &Check,
    reference: &Reference<'_>,
) -> Option<Finding> {
    let name = reference.attribute?;
    let (kind, id) = (reference.kind, reference.id.text);
    let found = context.scope.find(kind, id)?;
    let has = |entry: EntryView<'_>| Attributes::of(entry).get(name.text).is_some();
    let in_source = context.fallback.and_then(|source| source.find(kind, id));
    let source_has = in_source.is_some_and(|found| has(found.entry));
    let is_known = has(found.entry) || source_has && kind == EntryKind::Message;
    if is_known || found.entry.entry().is_truncated {
        return None;
    }
    if stands_in_source(context, reference) && !source_has {
        return None;
    }
    let (sigil, what) = match kind {
        EntryKind::Message => ("", "message"),
        EntryKind::Term => ("-", "term"),
    };
    let names = found
        .entry
        .attributes()
        .map(|attribute| attribute.name().text);
    let hint = match (nearest_name(name.text, names), kind) {
        (Some(near), _) => format!("did you mean `{sigil}{id}.{near}`?"),
        (None, EntryKind::Message) => "define it, or write the text instead".to_owned(),
        (None, EntryKind::Term) => {
            "give the term the attribute; without it, readers get the default variant".to_owned()
        }
    };
    let message = format!("the {what} `{sigil}{id}` has no attribute `.{}`", name.text);
    let finding = started(context, check, reference, message);
    Some(finding.at(name.span).with_hint(hint))
}

fn started(
    context: &FileContext<'_, '_>,
    check: &Check,
    reference: &Reference<'_>,
    message: String,
) -> Finding {
    let mut finding = context
        .file()
        .finding(check, message)
        .about(reference.entry.display_id());
    finding.subject.attribute = reference.within.map(str::to_owned);
    finding
}
