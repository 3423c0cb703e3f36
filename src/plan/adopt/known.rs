//! What the project knows of a message already, beside what a document says.

use crate::article::adopt::{Adopted, Adoption};
use crate::article::message::{MessageText, SAID, said};
use crate::fluent::{EntryKind, EntryView, View, parse};
use crate::ledger::Wording;
use crate::locale::LocaleId;
use crate::plan::ledger::Account;
use crate::reading::Original;

/// The translations of an article that its bundle or its ledger has.
pub(super) struct Known<'a> {
    pub(super) original: &'a Original<'a>,
    pub(super) locale: &'a LocaleId,
    /// None where nothing is recorded.
    pub(super) account: Option<&'a Account>,
}

impl Known<'_> {
    /// Says whether a translation reads as the document does: a built page has names where its
    /// bundle has terms.
    pub(super) fn reads_alike(&self, wording: &Wording, adopted: &Adopted) -> bool {
        let Some(value) = wording
            .value()
            .filter(|_| wording.attributes().count() == 0)
        else {
            return false;
        };
        let slots = &self.original.article.revision.entries[adopted.segment].slots;
        let slots: Vec<&str> = slots.iter().map(|slot| slot.name.as_str()).collect();
        let said = |pattern: &str| {
            let said = self.original.say(self.locale, pattern, &slots)?;
            Some(said.split_whitespace().collect::<Vec<_>>().join(" "))
        };
        said(value).is_some_and(|known| said(&adopted.text.to_value()) == Some(known))
    }

    /// Puts translations that were taken out of the bundle in place of what reads like them, so
    /// that they come back with their terms and with what is recorded of them.
    pub(super) fn restore(&self, adoption: &mut Adoption, bundle: Option<View<'_>>) {
        let Some(account) = self.account else {
            return;
        };
        for adopted in &mut adoption.adopted {
            let id = adopted.id.as_str();
            let entry = bundle.and_then(|view| view.entry(EntryKind::Message, id));
            let draft = account.entry(id).and_then(|entry| entry.draft.as_ref());
            let draft = draft.filter(|_| entry.is_none());
            let Some(draft) = draft.filter(|draft| self.reads_alike(&draft.wording, adopted))
            else {
                continue;
            };
            if let Some(text) = text_of(&draft.wording) {
                adopted.text = text;
            }
        }
    }

    /// Returns the terms of which the document has the names alone: those of a translation that
    /// gives way, else of the source.
    pub(super) fn lost_terms(&self, adopted: &Adopted, own: Option<&MessageText>) -> Vec<String> {
        let source = &self.original.article.segments[adopted.segment].text;
        let kept = terms(&adopted.text);
        let mut lost = terms(own.unwrap_or(source));
        lost.retain(|term| !kept.contains(term));
        lost
    }
}

fn text_of(wording: &Wording) -> Option<MessageText> {
    let message = said(wording.value()?)?;
    let outline = parse(&message);
    let entry = View::new(&message, &outline).entry(EntryKind::Message, SAID)?;
    entry.value().map(MessageText::from_pattern)
}

/// Returns the terms that a text names, each once.
fn terms(text: &MessageText) -> Vec<String> {
    let message = said(&text.to_value()).unwrap_or_default();
    let outline = parse(&message);
    let entry = View::new(&message, &outline).entry(EntryKind::Message, SAID);
    let references = entry.map_or_else(Vec::new, EntryView::references);
    let mut found = Vec::new();
    for reference in references {
        let name = format!("-{}", reference.id.text);
        if reference.kind == EntryKind::Term && !found.contains(&name) {
            found.push(name);
        }
    }
    found
}
