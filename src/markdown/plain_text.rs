//! Documents as plain text that reads well.

use std::ops::Range;

use html5gum::{Token, Tokenizer};
use pulldown_cmark::{Event, Tag, TagEnd};

use super::fold::joins_without_space;
use super::front_matter::FrontMatter;
use super::parser::{events, is_inline};
use super::template::block_attributes;

/// Returns the readable text of a document, its front matter left out: blocks apart by blank
/// lines, list items behind their markers, table cells apart by tabs, links and images as their
/// text, code as it is.
#[must_use]
pub fn plain_text(text: &str) -> String {
    let body = FrontMatter::end_in(text);
    let mut writer = Writer::default();
    for (event, range) in events(text, body) {
        writer.push(text, &event, &range);
    }
    writer.end_block();
    writer.written
}

#[derive(Default)]
struct Writer {
    written: String,
    /// The block that is being written.
    block: String,
    /// What stands before lines: of the first line of a container once, then of all others.
    margins: Vec<Margin>,
    /// The numbers of the items to come in the lists that are open.
    lists: Vec<Option<u64>>,
    attributes: Range<usize>,
    /// The titles of the images that are open; one stands on a line of its own below its image.
    captions: Vec<String>,
    html: String,
    is_row: bool,
    /// The block that is being written was opened by an event of its own, so that it is no text
    /// of a tight list item.
    is_explicit: bool,
    /// The block before was the text of a tight list item.
    was_tight: bool,
}

struct Margin {
    first: Option<String>,
    rest: String,
}

impl Writer {
    fn push(&mut self, source: &str, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) if !is_inline(tag.to_end()) => self.start(source, tag, range),
            Event::End(tag) if !is_inline(*tag) => self.end(*tag),
            Event::Text(_) if self.attributes.contains(&range.start) => {}
            Event::Text(text)
                if range.contains(&self.attributes.start) && !self.attributes.is_empty() =>
            {
                let kept = self.attributes.start - range.start;
                self.word(text.get(..kept).unwrap_or(text));
            }
            Event::Text(text) | Event::Code(text) => self.word(text),
            Event::Html(html) => self.html.push_str(html),
            Event::InlineHtml(tag) if tag.starts_with("<br") => self.block.push('\n'),
            Event::FootnoteReference(label) => self.word(&format!("[{label}]")),
            Event::Start(Tag::Image { title, .. }) => self.captions.push(title.to_string()),
            Event::End(TagEnd::Image) => {
                let caption = self.captions.pop().unwrap_or_default();
                if !caption.is_empty() {
                    self.block.push('\n');
                    self.word(&caption);
                }
            }
            Event::SoftBreak => self.block.push(SOFT_BREAK),
            Event::HardBreak => self.block.push('\n'),
            Event::Rule => {
                self.end_block();
                self.word("* * *");
                self.end_block();
            }
            Event::TaskListMarker(is_done) => {
                self.word(if *is_done { "[x] " } else { "[ ] " });
            }
            _ => {}
        }
    }

    fn start(&mut self, source: &str, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::TableCell => {
                if self.is_row {
                    self.block.push('\t');
                }
                self.is_row = true;
                return;
            }
            Tag::TableHead | Tag::TableRow => return,
            _ => {}
        }
        let keeps_checkbox = matches!(tag, Tag::Paragraph) && self.block.ends_with("] ");
        if !keeps_checkbox {
            self.end_block();
        }
        self.is_explicit = !matches!(tag, Tag::Item);
        match tag {
            Tag::Paragraph | Tag::Heading { .. } => {
                self.attributes = block_attributes(source, range.clone());
            }
            Tag::BlockQuote(_) => self.indent(None, "> "),
            Tag::List(first) => self.lists.push(*first),
            Tag::Item => {
                let marker = self.marker();
                let rest = " ".repeat(marker.len());
                self.indent(Some(marker), &rest);
            }
            Tag::FootnoteDefinition(label) => self.indent(Some(format!("[{label}] ")), "    "),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::TableCell => return,
            TagEnd::TableHead | TagEnd::TableRow => {
                self.is_row = false;
                self.block.push('\n');
                return;
            }
            TagEnd::HtmlBlock => self.end_html(),
            _ => {}
        }
        self.end_block();
        match tag {
            TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::FootnoteDefinition => {
                self.margins.pop();
            }
            TagEnd::List(_) => {
                self.lists.pop();
            }
            _ => self.attributes = 0..0,
        }
    }

    fn indent(&mut self, first: Option<String>, rest: &str) {
        self.margins.push(Margin {
            first,
            rest: rest.to_owned(),
        });
    }

    fn marker(&mut self) -> String {
        match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "- ".to_owned(),
        }
    }

    /// Appends text, after the soft break before it, if any.
    fn word(&mut self, text: &str) {
        if self.block.ends_with(SOFT_BREAK) {
            self.block.pop();
            let last = self.block.chars().next_back();
            let is_spaceless = last.is_some_and(joins_without_space)
                && text.chars().next().is_some_and(joins_without_space);
            self.block.push_str(if is_spaceless { "" } else { " " });
        }
        self.block.push_str(text);
    }

    /// Reads the text of an HTML block; each tag that is not inline ends a line.
    fn end_html(&mut self) {
        let html = std::mem::take(&mut self.html);
        let mut lines = vec![String::new()];
        let mut hidden = false;
        for token in Tokenizer::new(&html) {
            let Ok(token) = token;
            match token {
                Token::String(text) if !hidden => {
                    let text = String::from_utf8_lossy(&text).into_owned();
                    if let Some(line) = lines.last_mut() {
                        line.push_str(&text);
                    }
                }
                Token::StartTag(tag) => {
                    hidden = is_hidden(&tag.name);
                    break_line(&mut lines, &tag.name);
                }
                Token::EndTag(tag) => {
                    hidden &= !is_hidden(&tag.name);
                    break_line(&mut lines, &tag.name);
                }
                _ => {}
            }
        }
        let lines = lines.iter();
        let lines = lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
        self.block.push_str(&lines.join("\n"));
    }

    /// Writes the block that is open, with the margins before its lines.
    fn end_block(&mut self) {
        let block = std::mem::take(&mut self.block);
        let block = block.trim_matches(['\n', SOFT_BREAK, ' ']);
        if block.is_empty() {
            return;
        }
        let is_tight = !std::mem::take(&mut self.is_explicit) && !self.lists.is_empty();
        let follows_tightly = std::mem::replace(&mut self.was_tight, is_tight) && is_tight;
        if !self.written.is_empty() && !follows_tightly {
            self.written.push('\n');
        }
        for line in block.split('\n') {
            for margin in &mut self.margins {
                let first = margin.first.take();
                self.written
                    .push_str(first.as_deref().unwrap_or(&margin.rest));
            }
            self.written.push_str(line.trim_end_matches(SOFT_BREAK));
            self.written.push('\n');
        }
    }
}

/// Stands for a soft break until it is known what follows.
const SOFT_BREAK: char = '\u{2028}';

fn is_hidden(name: &[u8]) -> bool {
    matches!(name, b"script" | b"style")
}

fn break_line(lines: &mut Vec<String>, name: &[u8]) {
    let name = String::from_utf8_lossy(name);
    if !super::html_block::is_inline(&name) || name == "br" {
        lines.push(String::new());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_well() {
        let text = "---\ntitle: x\n---\n# 捕虜 {#a}\n\nAb *cd*\nef, [hier](/x)\\\ngh[^1]\n\n1. eins\n2. zwei\n   - drei\n\n> Zitat\n\n| a | b |\n|--|--|\n| ج | د |\n\n<p>HTML &amp; <b>mehr</b></p>\n\n[^1]: Fuß\n";
        assert_eq!(
            plain_text(text),
            "捕虜\n\nAb cd ef, hier\ngh[1]\n\n1. eins\n2. zwei\n   - drei\n\n> Zitat\n\na\tb\nج\tد\n\nHTML & mehr\n\n[1] Fuß\n"
        );
    }

    #[test]
    fn a_caption_stands_below_its_image() {
        let text = "![दो विमान](handover.svg \"अदला-बदली। चित्र: दैनिक\")\n\nआगे।\n";
        assert_eq!(plain_text(text), "दो विमान\nअदला-बदली। चित्र: दैनिक\n\nआगे।\n");
    }
}
