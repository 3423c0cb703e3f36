//! Documents as HTML, with the language of each text that is not in the page's.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd, html::push_html};

use super::front_matter::FrontMatter;
use super::parser::{events, is_block};
use super::template::block_attributes;
use crate::text::Span;

/// A stretch of a document that is in another language than the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageMark {
    /// The stretch: a segment.
    pub span: Span,
    /// The value of `lang`.
    pub lang: String,
    /// The value of `dir`, `ltr` or `rtl`.
    pub dir: String,
    /// The value of `class`, if any.
    pub class: Option<String>,
}

/// Writes the document `text`, its front matter left out, as HTML.
///
/// `marks` are ascending and do not overlap; a block whose text is marked says its language on
/// its own tag, or, where it shares a tag with other blocks, on a `span`. The value of an
/// attribute cannot say its language. The headings get `heading_ids` in order. Attribute lists
/// at the end of a block are left out, template tags are not.
#[must_use]
pub fn render(text: &str, marks: &[LanguageMark], heading_ids: &[String]) -> String {
    let front_matter = FrontMatter::read(text);
    let body = front_matter.map_or(0, |front_matter| front_matter.span.end as usize);
    let mut marker = Marker {
        text,
        marks,
        ids: heading_ids.iter(),
        block: None,
        attributes: 0..0,
        in_span: false,
        html_start: None,
        written: Vec::new(),
    };
    for (event, range) in events(text, body) {
        marker.push(event, &range);
    }
    let mut html = String::with_capacity(text.len() * 3 / 2);
    push_html(&mut html, marker.written.into_iter());
    html
}

/// Rewrites events so that blocks carry languages and ids.
struct Marker<'t> {
    text: &'t str,
    /// The marks that are not behind yet.
    marks: &'t [LanguageMark],
    ids: std::slice::Iter<'t, String>,
    /// The name of the tag that was written for the block that is open.
    block: Option<String>,
    /// The attribute list of the block that is open.
    attributes: Range<usize>,
    /// A `span` is open.
    in_span: bool,
    /// Where the HTML block that is open starts.
    html_start: Option<usize>,
    written: Vec<Event<'t>>,
}

impl<'t> Marker<'t> {
    fn push(&mut self, event: Event<'t>, range: &Range<usize>) {
        match event {
            Event::Start(Tag::Paragraph) => {
                self.open("p", None, Event::Start(Tag::Paragraph), range)
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let id = self.ids.next().cloned();
                self.open(&level.to_string(), id, event, range);
            }
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_)) => self.close(event),
            Event::Start(Tag::HtmlBlock) => {
                self.close_span();
                self.html_start = Some(range.start);
                self.written.push(event);
            }
            Event::End(TagEnd::HtmlBlock) => {
                self.html_start = None;
                self.written.push(event);
            }
            Event::Html(html) => self.html_line(html, range),
            Event::Text(text) => self.text(text, range),
            _ => {
                if is_block(&event) || matches!(event, Event::TaskListMarker(_)) {
                    self.close_span();
                } else {
                    self.open_span(&event, range);
                }
                self.written.push(event);
            }
        }
    }

    /// Opens a block that has a tag of its own.
    fn open(&mut self, name: &str, id: Option<String>, event: Event<'t>, range: &Range<usize>) {
        self.close_span();
        self.attributes = block_attributes(self.text, range.clone());
        let mark = self.mark_within(range);
        if mark.is_none() && id.is_none() {
            self.written.push(event);
            return;
        }
        let id = id.map(|id| format!(" id=\"{}\"", escaped(&id)));
        let language = mark.map(language_attributes).unwrap_or_default();
        let tag = format!("<{name}{}{language}>", id.unwrap_or_default());
        self.written.push(Event::Html(tag.into()));
        self.block = Some(name.to_owned());
    }

    fn close(&mut self, event: Event<'t>) {
        self.attributes = 0..0;
        let closing = match self.block.take() {
            Some(name) => Event::Html(format!("</{name}>\n").into()),
            None => event,
        };
        self.written.push(closing);
    }

    fn text(&mut self, text: CowStr<'t>, range: &Range<usize>) {
        if self.attributes.contains(&range.start) {
            return;
        }
        self.open_span(&Event::SoftBreak, range);
        let cut = self.attributes.start;
        let is_cut = !self.attributes.is_empty() && range.contains(&cut);
        let text = if is_cut {
            self.text[range.start..cut].trim_end().into()
        } else {
            text
        };
        self.written.push(Event::Text(text));
    }

    /// Opens a `span` before the first event of a marked text that has no tag of its own; the text
    /// of an image is marked around the image.
    fn open_span(&mut self, event: &Event<'_>, range: &Range<usize>) {
        if self.block.is_some() || self.in_span {
            return;
        }
        let Some(mark) = self.mark_within(&(range.start..usize::MAX)) else {
            return;
        };
        let (start, end) = (mark.span.start as usize, mark.span.end as usize);
        let is_image = matches!(event, Event::Start(Tag::Image { .. }));
        if start > range.start && !(is_image && end <= range.end) {
            return;
        }
        let tag = format!("<span{}>", language_attributes(mark));
        self.written.push(Event::InlineHtml(tag.into()));
        self.in_span = true;
    }

    fn close_span(&mut self) {
        if std::mem::take(&mut self.in_span) {
            self.written.push(Event::InlineHtml("</span>".into()));
        }
    }

    /// Writes a line of an HTML block with `span`s around its marked texts.
    fn html_line(&mut self, html: CowStr<'t>, range: &Range<usize>) {
        let block_start = self.html_start.unwrap_or(range.start);
        let mut position = range.start;
        let mut marked = String::new();
        for mark in self.marks_from(range.start) {
            let (start, end) = (mark.span.start as usize, mark.span.end as usize);
            if start >= range.end {
                break;
            }
            if is_in_tag(self.source(block_start..start)) {
                continue;
            }
            if start >= position {
                marked.push_str(self.source(position..start));
                marked.push_str(&format!("<span{}>", language_attributes(mark)));
                position = start;
            }
            if end <= range.end {
                marked.push_str(self.source(position..end));
                marked.push_str("</span>");
                position = end;
            }
        }
        if marked.is_empty() {
            self.written.push(Event::Html(html));
            return;
        }
        marked.push_str(self.source(position..range.end));
        self.written.push(Event::Html(marked.into()));
    }

    /// Returns a stretch of the text; nothing where a mark does not belong to the text.
    fn source(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or_default()
    }

    /// Returns the first mark that lies within `range`, or the one that starts a byte before its
    /// first event: at a backslash.
    fn mark_within(&mut self, range: &Range<usize>) -> Option<&'t LanguageMark> {
        let mark = self.marks_from(range.start).first()?;
        (mark.span.start as usize <= range.end && mark.span.end as usize <= range.end)
            .then_some(mark)
    }

    /// Returns the marks that end after `start`, and forgets the others.
    fn marks_from(&mut self, start: usize) -> &'t [LanguageMark] {
        let behind = self.marks.iter();
        let behind = behind.take_while(|mark| mark.span.end as usize <= start);
        self.marks = &self.marks[behind.count()..];
        self.marks
    }
}

/// Says whether what follows `html` stands within a tag.
fn is_in_tag(html: &str) -> bool {
    html.rfind(['<', '>'])
        .is_some_and(|mark| html[mark..].starts_with('<'))
}

fn language_attributes(mark: &LanguageMark) -> String {
    let class = mark.class.as_ref();
    let class = class.map(|class| format!(" class=\"{}\"", escaped(class)));
    format!(
        " lang=\"{}\" dir=\"{}\"{}",
        escaped(&mark.lang),
        escaped(&mark.dir),
        class.unwrap_or_default()
    )
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::{Document, Role};

    /// Renders with the segments of `roles` marked as Hindi.
    fn marked(text: &str, is_marked: impl Fn(&Role) -> bool) -> String {
        let document = Document::parse(text);
        let segments = document.segments().iter();
        let marks: Vec<_> = segments
            .filter(|segment| is_marked(&segment.role))
            .map(|segment| LanguageMark {
                span: segment.span,
                lang: "hi".to_owned(),
                dir: "ltr".to_owned(),
                class: None,
            })
            .collect();
        render(text, &marks, &["eins".to_owned()])
    }

    #[test]
    fn a_block_carries_its_language_and_id() {
        let text = "---\ntitle: x\n---\n# ख़बर {#k}\n\n\\*वार्ता* जारी\n\nja\n";
        let html = marked(text, |role| *role != Role::FrontMatter("title".into()));
        assert_eq!(
            html,
            "<h1 id=\"eins\" lang=\"hi\" dir=\"ltr\">ख़बर</h1>\n<p lang=\"hi\" dir=\"ltr\">*वार्ता* जारी</p>\n<p lang=\"hi\" dir=\"ltr\">ja</p>\n"
        );
    }

    #[test]
    fn a_tight_item_and_a_cell_are_wrapped() {
        let text = "- एक **दो**\n- drei\n\n| एक | zwei |\n|--|--|\n| ग | d |\n";
        let html = marked(text, |_| true);
        let span = "<span lang=\"hi\" dir=\"ltr\">";
        assert!(html.contains(&format!("<li>{span}एक <strong>दो</strong></span></li>")));
        assert!(html.contains(&format!("<td>{span}ग</span></td>")), "{html}");
        assert!(html.contains(&format!("<th>{span}एक</span></th>")));
    }

    #[test]
    fn the_text_of_an_image_is_marked_around_it() {
        let html = marked("- ![छवि](a.jpg)\n- x\n", |role| {
            *role == Role::ImageAlt
        });
        let image = "<img src=\"a.jpg\" alt=\"छवि\" />";
        assert_eq!(
            html,
            format!(
                "<ul>\n<li><span lang=\"hi\" dir=\"ltr\">{image}</span></li>\n<li>x</li>\n</ul>\n"
            )
        );
    }

    #[test]
    fn a_run_of_html_is_wrapped_and_an_attribute_is_not() {
        let text = "<aside>\n  <img alt=\"छवि\">\n  ख़बर\n  <p>zwei</p>\n</aside>\n";
        let html = marked(text, |role| !matches!(role, Role::Caption));
        assert_eq!(
            html,
            "<aside>\n  <img alt=\"छवि\">\n  <span lang=\"hi\" dir=\"ltr\">ख़बर</span>\n  <p><span lang=\"hi\" dir=\"ltr\">zwei</span></p>\n</aside>\n"
        );
    }
}
