//! Where names stand, their sigils included.

use crate::fluent::{EntryKind, EntryView, Name};
use crate::text::Span;

/// Returns where the id of an entry stands, with a term's `-`.
pub(super) fn of_entry(entry: EntryView<'_>) -> Span {
    of_kind(entry.kind(), entry.entry().id)
}

/// Returns where an id of that kind stands, with a term's `-`.
pub(super) fn of_kind(kind: EntryKind, id: Span) -> Span {
    match kind {
        EntryKind::Message => id,
        EntryKind::Term => with_sigil(id),
    }
}

/// Returns where a variable stands, with its `$`.
pub(super) fn of_variable(name: Name<'_>) -> Span {
    with_sigil(name.span)
}

/// Widens the span of a name by the one byte before it.
fn with_sigil(span: Span) -> Span {
    Span {
        start: span.start.saturating_sub(1),
        ..span
    }
}
