//! List items and table cells that are in another language as a whole: they say so themselves, so
//! that their bullets and edges are on the side where the text begins.

use pulldown_cmark::{Alignment, Event, Tag};

use super::html::{LanguageMark, language_attributes};

/// The items and cells that are open, and what has been written of them.
#[derive(Default)]
pub(super) struct Containers<'t> {
    open: Vec<Container<'t>>,
    alignments: Vec<Alignment>,
    column: usize,
    cell: &'static str,
}

struct Container<'t> {
    /// Its tag, without the language and the closing bracket.
    tag: String,
    /// Where among the written events it starts.
    start: usize,
    language: Language<'t>,
    /// The events within that say the language, and what they are without it.
    wrappers: Vec<(usize, Event<'t>)>,
}

/// The language of all text in a container.
#[derive(Clone, Copy)]
enum Language<'t> {
    /// There is no text yet.
    Unknown,
    /// All text is marked alike.
    Marked(&'t LanguageMark),
    /// Some text is not marked, or marked otherwise.
    Mixed,
}

impl<'t> Containers<'t> {
    /// Takes in an event that is about to be the one at `index`.
    pub(super) fn start(&mut self, tag: &Tag<'_>, index: usize) {
        match tag {
            Tag::Table(alignments) => self.alignments.clone_from(alignments),
            Tag::TableHead => (self.cell, self.column) = ("<th", 0),
            Tag::TableRow => (self.cell, self.column) = ("<td", 0),
            Tag::TableCell => {
                let alignment = self.alignments.get(self.column);
                let tag = format!("{}{}", self.cell, alignment.map_or("", style_of));
                self.column += 1;
                self.enter(tag, index);
            }
            Tag::Item => self.enter("<li".to_owned(), index),
            _ => {}
        }
    }

    fn enter(&mut self, tag: String, start: usize) {
        self.open.push(Container {
            tag,
            start,
            language: Language::Unknown,
            wrappers: Vec::new(),
        });
    }

    /// Notes a text with its mark, if it has one.
    pub(super) fn note(&mut self, mark: Option<&'t LanguageMark>) {
        for container in &mut self.open {
            container.language = match (container.language, mark) {
                (Language::Unknown, Some(mark)) => Language::Marked(mark),
                (Language::Marked(own), Some(mark)) if own.lang == mark.lang => {
                    Language::Marked(own)
                }
                _ => Language::Mixed,
            };
        }
    }

    /// Notes that the event at `index` says a language, and is `plain` without it.
    pub(super) fn wrap(&mut self, index: usize, plain: Event<'t>) {
        if let Some(container) = self.open.last_mut() {
            container.wrappers.push((index, plain));
        }
    }

    /// Ends the innermost container. If all of it is in one language, it says so, and nothing
    /// within does.
    pub(super) fn leave(&mut self, written: &mut [Event<'t>]) {
        let Some(container) = self.open.pop() else {
            return;
        };
        let Language::Marked(mark) = container.language else {
            return;
        };
        for (index, plain) in container.wrappers {
            replace(written, index, plain);
        }
        let plain = Event::InlineHtml(format!("{}>", container.tag).into());
        let tag = format!("{}{}>", container.tag, language_attributes(mark));
        replace(written, container.start, Event::InlineHtml(tag.into()));
        self.wrap(container.start, plain);
    }
}

fn replace<'t>(written: &mut [Event<'t>], index: usize, event: Event<'t>) {
    if let Some(place) = written.get_mut(index) {
        *place = event;
    }
}

fn style_of(alignment: &Alignment) -> &'static str {
    match alignment {
        Alignment::None => "",
        Alignment::Left => " style=\"text-align: left\"",
        Alignment::Center => " style=\"text-align: center\"",
        Alignment::Right => " style=\"text-align: right\"",
    }
}
