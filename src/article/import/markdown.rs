//! A Markdown file as an article: its front matter completed.

use std::ops::Range;

use super::front_matter::FrontMatter;
use super::imported::{ImportError, Imported, LeftOut, Page};
use super::problem::MISSING_TITLE;
use crate::article::read::reading_text;
use crate::diagnostic::Finding;
use crate::markdown::{Document, FrontMatterFormat, Role, Segment};

/// Makes an article of a Markdown file: `lang` and `title` are added to its front matter where it
/// has none, the title from the first heading of level 1, which then leaves the body.
///
/// All else stays byte for byte.
///
/// # Errors
///
/// Returns an error for a file without text and for front matter that cannot be read.
pub fn import_markdown(page: &Page<'_>) -> Result<Imported, ImportError> {
    let document = Document::parse(page.text);
    if document.segments().is_empty() {
        return Err(ImportError::Empty);
    }
    let front_matter = document.front_matter();
    if let Some(problem) = front_matter.and_then(|front_matter| front_matter.problem.clone()) {
        return Err(ImportError::FrontMatter(problem));
    }
    let has_field =
        |name: &str| front_matter.is_some_and(|front_matter| front_matter.field(name).is_some());
    let mut fields = FrontMatter::default();
    let mut imported = Imported::default();
    if !has_field("lang") {
        fields.field("lang", &page.lang.to_string());
    }
    let mut removed = 0..0;
    if !has_field("title") {
        match first_heading(&document) {
            Some(heading) => {
                fields.field("title", &reading_text(heading));
                removed = removable_block(page.text, heading);
                imported.note_heading(&page.text[removed.clone()]);
            }
            None => imported.findings.push(missing_title(page)),
        }
    }
    imported.article = insert_fields(&document, fields, &removed);
    Ok(imported)
}

impl Imported {
    fn note_heading(&mut self, block: &str) {
        if !block.is_empty() {
            let reason = "the first heading, which is the title now";
            self.left_out.push(LeftOut::new(block.trim(), reason));
        }
    }
}

/// Returns the first heading of level 1 that stands in no list or quotation.
fn first_heading(document: &Document) -> Option<&Segment> {
    let mut segments = document.segments().iter();
    segments.find(|segment| {
        segment.role == Role::Heading(1)
            && segment.nesting.quotes == 0
            && segment.nesting.lists == 0
    })
}

/// Returns the lines of a heading with the blank lines after them; none where the heading holds
/// more than text, which a title could not keep.
fn removable_block(text: &str, heading: &Segment) -> Range<usize> {
    if !heading.slots.is_empty() {
        return 0..0;
    }
    let span = heading.span.range();
    let start = text[..span.start]
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let mut end = line_end(text, span.end);
    let is_underlined = !text[start..span.start].trim_start().starts_with('#');
    if is_underlined {
        end = line_end(text, end);
    }
    while end < text.len() && text[end..line_end(text, end)].trim().is_empty() {
        end = line_end(text, end);
    }
    start..end
}

/// Returns the end of the line on which `offset` stands, its newline included.
fn line_end(text: &str, offset: usize) -> usize {
    text[offset..]
        .find('\n')
        .map_or(text.len(), |newline| offset + newline + 1)
}

/// Returns the text of a document with fields added to its front matter and a range taken out of
/// its body.
fn insert_fields(document: &Document, fields: FrontMatter, removed: &Range<usize>) -> String {
    let text = document.text();
    let body = |start: usize| {
        let removed = removed.start.max(start)..removed.end.max(start);
        format!("{}{}", &text[start..removed.start], &text[removed.end..])
    };
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let Some(front_matter) = document.front_matter() else {
        let added = fields.finish() + "\n";
        return added.replace('\n', line_end) + &body(0);
    };
    let added = match front_matter.format {
        FrontMatterFormat::Yaml => fields.into_yaml(),
        FrontMatterFormat::Toml => fields.into_toml(),
    };
    let start = front_matter.content.start as usize;
    format!(
        "{}{}{}",
        &text[..start],
        added.replace('\n', line_end),
        body(start)
    )
}

fn missing_title(page: &Page<'_>) -> Finding {
    let message = "the file has no title: no `title` in its front matter, no heading of level 1";
    MISSING_TITLE
        .in_file(page.path, message)
        .with_hint("add `title: …` to the front matter of the article")
}
