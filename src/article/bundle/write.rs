//! Writing a source bundle.

use super::entry::{BundleEntry, Section};
use super::known::KnownBundle;

/// How the first line of a source bundle ends, and of no other file.
const HEADER_END: &str = "written by `tarjuma sync`.";

/// Says whether a file is a source bundle that `sync` has written.
#[must_use]
pub fn is_source_bundle(text: &str) -> bool {
    let first = text.trim_start_matches('\u{feff}').lines().next();
    first.is_some_and(|line| line.starts_with("### ") && line.trim_end().ends_with(HEADER_END))
}

/// Writes the source bundle of the article at `article_path`.
///
/// Entries stand in the order of the article, each with what it is and what its slots hold, under
/// group comments of the article's headings. The terms of `known`, the last bundle, come first, and
/// its line ends are kept.
#[must_use]
pub fn write_bundle(article_path: &str, entries: &[BundleEntry], known: &KnownBundle) -> String {
    let mut text = format!(
        "### The text of {article_path}, {HEADER_END}\n\
         ### Edit the article, not this file; comments added to a message are kept.\n"
    );
    for term in &known.terms {
        text.push('\n');
        text.push_str(term);
        text.push('\n');
    }
    let mut open: Option<&Section> = None;
    for entry in entries {
        if entry.section.as_ref() != open {
            open = entry.section.as_ref();
            push_group(&mut text, open);
        }
        push_entry(&mut text, entry);
    }
    if open.is_some() {
        push_group(&mut text, None);
    }
    known.line_end.apply(text)
}

/// Opens the group of a section, or closes the last one.
fn push_group(text: &mut String, section: Option<&Section>) {
    let title = section.map_or("", |section| &section.title);
    let words: Vec<&str> = title.split_whitespace().collect();
    let comment = format!("## {}", words.join(" "));
    text.push('\n');
    text.push_str(comment.trim_end());
    text.push('\n');
}

fn push_entry(text: &mut String, entry: &BundleEntry) {
    text.push('\n');
    push_comment(text, &entry.role);
    for slot in &entry.slots {
        push_comment(text, &slot.to_line());
    }
    for note in &entry.notes {
        push_comment(text, note);
    }
    push_value(text, entry);
    if !entry.attributes.is_empty() {
        text.push_str("    ");
        text.push_str(&entry.attributes);
        text.push('\n');
    }
}

fn push_value(text: &mut String, entry: &BundleEntry) {
    let value = entry.text.to_value();
    text.push_str(entry.id.as_str());
    if value.contains('\n') {
        text.push_str(" =\n");
        for line in value.split('\n') {
            text.push_str(if line.is_empty() { "" } else { "    " });
            text.push_str(line);
            text.push('\n');
        }
    } else {
        text.push_str(" = ");
        text.push_str(&value);
        text.push('\n');
    }
}

fn push_comment(text: &mut String, line: &str) {
    text.push_str("# ");
    text.push_str(line);
    let kept = text.trim_end_matches([' ', '\r']).len();
    text.truncate(kept);
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::super::entry::SlotNote;
    use super::super::known::LineEnd;
    use super::*;
    use crate::article::message::{MessageText, Part};

    fn entry(id: &str, role: &str, section: Option<(usize, &str)>, text: &str) -> BundleEntry {
        BundleEntry {
            id: id.parse().unwrap(),
            role: role.to_owned(),
            section: section.map(|(ordinal, title)| Section {
                ordinal,
                title: title.to_owned(),
            }),
            text: MessageText::new([Part::Text(text.to_owned())]),
            slots: Vec::new(),
            notes: Vec::new(),
            attributes: String::new(),
        }
    }

    fn sample() -> Vec<BundleEntry> {
        let mut linked = entry("p-k7q2", "Paragraph", Some((0, "आगे")), "एक\\\nदो");
        linked.slots.push(SlotNote {
            name: "link-1".to_owned(),
            target: "https://example.org/ख".to_owned(),
        });
        linked
            .notes
            .push("Не «обмен», а «освобождение».".to_owned());
        linked.attributes = ".short = एक\n    .long =\n        एक\n        दो".to_owned();
        vec![
            entry("headline", "Headline", None, "{ अदला-बदली }"),
            entry("h-0a1b", "Heading", Some((0, "आगे")), "आगे"),
            linked,
            entry("h-0a1c", "Heading", Some((1, "आगे")), "आगे"),
        ]
    }

    #[test]
    fn a_bundle_reads_like_the_article() {
        assert_eq!(
            write_bundle("articles/swap.md", &sample(), &KnownBundle::default()),
            "### The text of articles/swap.md, written by `tarjuma sync`.\n\
             ### Edit the article, not this file; comments added to a message are kept.\n\n\
             # Headline\nheadline = {\"{\"} अदला-बदली {\"}\"}\n\n\
             ## आगे\n\n# Heading\nh-0a1b = आगे\n\n\
             # Paragraph\n# $link-1: https://example.org/ख\n# Не «обмен», а «освобождение».\n\
             p-k7q2 =\n    एक\\\n    दो\n\
             \x20   .short = एक\n    .long =\n        एक\n        दो\n\n\
             ## आगे\n\n# Heading\nh-0a1c = आगे\n\n##\n"
        );
    }

    #[test]
    fn what_is_written_is_known_again() {
        for line_end in [LineEnd::Lf, LineEnd::CrLf] {
            let entries = sample();
            let before = KnownBundle {
                terms: vec!["# Not for the site\n-desk = Desk\n    .kind = x".to_owned()],
                line_end,
                ..KnownBundle::default()
            };
            let known = KnownBundle::read(&write_bundle("a.md", &entries, &before));
            assert_eq!(known.terms, before.terms);
            assert_eq!(known.line_end, line_end);
            assert_eq!(known.entries.len(), entries.len());
            for (known, entry) in known.entries.iter().zip(&entries) {
                assert_eq!(known.id, entry.id);
                assert_eq!(known.text, entry.text);
                assert_eq!(known.slots, entry.slots);
                assert_eq!(known.notes, entry.notes);
                assert_eq!(known.attributes, entry.attributes);
            }
        }
    }

    #[test]
    fn both_sides_of_a_merge_are_known() {
        let text = "# Paragraph\np-a = один\n\n<<<<<<< HEAD\n# Paragraph\np-b = два\n=======\n\
                    # Paragraph\np-c = три\n>>>>>>> branch\n";
        let known = KnownBundle::read(text);
        let ids: Vec<_> = known
            .entries
            .iter()
            .map(|entry| entry.id.as_str())
            .collect();
        assert_eq!(ids, ["p-a", "p-b", "p-c"]);
    }
}
