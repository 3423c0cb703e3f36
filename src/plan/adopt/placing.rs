//! Where adopted messages stand in a bundle.

use crate::article::SettledArticle;
use crate::article::adopt::{Adopted, Adoption};
use crate::article::message::Part;
use crate::fluent::edit::{InvalidPattern, NewEntry, Place, entry_source, insert_entry};
use crate::fluent::{EntryKind, EntryView, View};
use crate::markdown::plain_text;
use crate::text::TextEdit;

/// Writes a new bundle: messages in the order of the article, under the translated headings of
/// their sections.
pub(super) fn write_new(
    article: &SettledArticle,
    adoption: &Adoption,
) -> Result<String, InvalidPattern> {
    let mut text = String::new();
    let mut open = None;
    for adopted in &adoption.adopted {
        let section = article.segments[adopted.segment].section.as_ref();
        if section != open {
            let title = section.map(|section| title_of(section.ordinal, article, adoption));
            push_group(&mut text, title.flatten().as_deref().unwrap_or(""));
            open = section;
        }
        text.push_str(&entry_source(&message_of(adopted))?);
        text.push('\n');
    }
    if open.is_some() {
        push_group(&mut text, "");
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    Ok(text)
}

/// Returns what the translated heading of a section reads; the source's where there is none.
fn title_of(ordinal: usize, article: &SettledArticle, adoption: &Adoption) -> Option<String> {
    let is_heading = |segment: usize| article.segments[segment].place == ordinal;
    let mut adopted = adoption.adopted.iter();
    if let Some(heading) = adopted.find(|adopted| is_heading(adopted.segment)) {
        return Some(read_heading(heading));
    }
    let mut sections = article
        .segments
        .iter()
        .filter_map(|known| known.section.as_ref());
    let section = sections.find(|section| section.ordinal == ordinal)?;
    Some(section.title.clone())
}

/// Returns a heading as a reader sees it, on one line.
fn read_heading(heading: &Adopted) -> String {
    let write = |part: &Part| match part {
        Part::Text(text) | Part::Placeable(text) => text.replace("\\\n", " "),
        Part::Slot(name) if name.starts_with("code") => String::new(),
        Part::Slot(_) => "#".to_owned(),
    };
    let source: String = heading.text.parts().iter().map(write).collect();
    let text = plain_text(&format!("# {source}"));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn push_group(text: &mut String, title: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(format!("## {title}").trim_end());
    text.push_str("\n\n");
}

fn message_of(adopted: &Adopted) -> NewEntry {
    NewEntry::message(adopted.id.as_str(), adopted.text.to_value())
}

/// Inserts a message behind the one that precedes it in the article, of those that are there;
/// else before the one that follows it.
pub(super) fn insert(
    article: &SettledArticle,
    adopted: &Adopted,
    view: View<'_>,
) -> Result<TextEdit, InvalidPattern> {
    let entries = &article.revision.entries;
    let find = |segment: usize| view.entry(EntryKind::Message, entries[segment].id.as_str());
    let before = (0..adopted.segment).rev().find_map(find);
    let after = || (adopted.segment + 1..entries.len()).find_map(find);
    let place = match before {
        Some(entry) => Place::After(entry),
        None => after().map_or(Place::End, Place::Before),
    };
    insert_entry(view, place, &message_of(adopted))
}

/// Says whether an entry has the text of an adopted message.
pub(super) fn is_same(entry: EntryView<'_>, adopted: &Adopted) -> bool {
    super::target::text_of(entry).is_some_and(|text| text == adopted.text)
}
