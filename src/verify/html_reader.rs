//! Reading a page.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

use super::html::{Attribute, Block, Page, Time};
use crate::markdown::is_inline_element;
use crate::text::Span;

/// Elements without an end.
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Elements whose text is no prose.
const OPAQUE: [&str; 6] = ["bdi", "code", "pre", "script", "style", "svg"];

/// Elements by whose text a page is called.
const TITLES: [&str; 2] = ["title", "h1"];

/// Elements whose `header` is theirs, not that of the page.
const CONTENTS: [&str; 2] = ["article", "main"];

/// The attributes that name addresses.
const ADDRESSES: [&str; 3] = ["href", "src", "poster"];

/// Reads a page.
pub(super) fn read_page(path: &str, text: &str) -> Page {
    let mut reader = Reader {
        page: Page {
            path: path.to_owned(),
            ..Page::default()
        },
        open: Vec::new(),
        block: None,
    };
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => reader.start(&tag),
            Token::EndTag(tag) => reader.end(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => {
                let span = Span::new(text.span.start, text.span.end);
                reader.text(&String::from_utf8_lossy(&text.value), span);
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    reader.flush();
    reader.page
}

struct Reader {
    page: Page,
    open: Vec<Open>,
    block: Option<Block>,
}

/// An element that is open.
struct Open {
    name: String,
    /// The language of what is in it.
    lang: String,
    is_opaque: bool,
    /// Whether its text is one of its own.
    is_block: bool,
    is_data: bool,
}

impl Open {
    /// Says whether the page is called by its text.
    fn is_title(&self) -> bool {
        TITLES.contains(&self.name.as_str())
    }
}

/// The attributes of a tag.
struct Attributes<'t>(&'t StartTag<usize>);

impl Attributes<'_> {
    fn get(&self, name: &str) -> Option<String> {
        let value = self.0.attributes.get(name.as_bytes())?;
        Some(String::from_utf8_lossy(value).into_owned())
    }

    /// Returns a value at the place of its tag.
    fn placed(&self, name: &str) -> Option<Attribute> {
        let span = Span::new(self.0.span.start, self.0.span.end);
        let value = self.get(name)?;
        Some(Attribute { value, span })
    }
}

impl Reader {
    fn start(&mut self, tag: &StartTag<usize>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let attributes = Attributes(tag);
        self.note(&name, &attributes);
        let lang = attributes.get("lang");
        let is_inline = is_inline_element(&name) && lang.is_none();
        if !is_inline {
            self.flush();
        }
        if VOID.contains(&name.as_str()) || tag.self_closing {
            return;
        }
        let outer = self.open.last();
        let outer_lang = || outer.map(|open| open.lang.clone()).unwrap_or_default();
        let is_in_opaque = outer.is_some_and(|open| open.is_opaque);
        let is_data =
            name == "script" && attributes.get("type").as_deref() == Some("application/ld+json");
        let open = Open {
            lang: lang.unwrap_or_else(outer_lang),
            is_opaque: is_in_opaque || OPAQUE.contains(&name.as_str()),
            is_block: !is_inline,
            is_data,
            name,
        };
        if open.is_title() {
            self.page.titles.push(String::new());
        }
        self.open.push(open);
    }

    fn end(&mut self, name: &str) {
        let Some(index) = self.open.iter().rposition(|open| open.name == name) else {
            return;
        };
        if self.open[index..].iter().any(|open| open.is_block) {
            self.flush();
        }
        self.open.truncate(index);
    }

    fn text(&mut self, text: &str, span: Span) {
        let Some(open) = self.open.last() else {
            return;
        };
        if open.is_data {
            let value = text.to_owned();
            self.page.data.push(Attribute { value, span });
        }
        let is_in_title = self.open.iter().any(Open::is_title);
        if let Some(title) = self.page.titles.last_mut().filter(|_| is_in_title) {
            title.push_str(text);
        }
        if open.is_opaque || text.trim().is_empty() {
            return;
        }
        let block = self.block.get_or_insert_with(|| Block {
            lang: open.lang.clone(),
            text: String::new(),
            span,
        });
        block.text.push_str(text);
        block.span.end = span.end;
    }

    fn flush(&mut self) {
        self.page.blocks.extend(self.block.take());
    }

    /// Notes what a tag tells.
    fn note(&mut self, name: &str, attributes: &Attributes<'_>) {
        let page = &mut self.page;
        page.ids.extend(attributes.get("id"));
        match name {
            "html" => {
                page.lang = attributes.placed("lang");
                page.dir = attributes.placed("dir");
            }
            "meta" => {
                let charset = attributes.get("charset");
                if charset.is_some_and(|charset| charset.eq_ignore_ascii_case("utf-8")) {
                    page.charset.get_or_insert(attributes.0.span.end);
                }
                let is_robots = attributes.get("name").as_deref() == Some("robots");
                let content = attributes.get("content").unwrap_or_default();
                page.is_hidden |= is_robots && content.contains("noindex");
                let property = attributes.get("property");
                (page.properties).extend(property.zip(attributes.placed("content")));
            }
            "time" => {
                let mut open = self.open.iter();
                let is_of_article = open.any(|open| CONTENTS.contains(&open.name.as_str()))
                    && open.any(|open| open.name == "header");
                let times = attributes.placed("datetime").map(|datetime| Time {
                    datetime,
                    is_of_article,
                });
                page.times.extend(times);
            }
            "link" => self.note_link(attributes),
            _ => {
                let named = ADDRESSES.iter().filter_map(|name| attributes.placed(name));
                page.links.extend(named);
            }
        }
    }

    fn note_link(&mut self, attributes: &Attributes<'_>) {
        let Some(href) = attributes.placed("href") else {
            return;
        };
        let page = &mut self.page;
        let hreflang = attributes.get("hreflang");
        let is_feed = attributes.get("type").as_deref() == Some("application/atom+xml");
        match (attributes.get("rel").as_deref(), hreflang) {
            (Some("canonical"), _) => page.canonicals.push(href),
            (Some("alternate"), _) if is_feed => page.feeds.push(href),
            (Some("alternate"), Some(hreflang)) => page.alternates.push((hreflang, href)),
            _ => page.links.push(href),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_of_the_language_around_it() {
        let html = "<html lang=\"hi\" dir=\"ltr\"><body><p>यह <em>और</em> वह <code>x y</code></p>\
            <ul><li>एक<li lang=\"en\">two</ul><p>तीन<p>चार</body></html>";
        let page = read_page("a.html", html);
        let blocks: Vec<_> = page
            .blocks
            .iter()
            .map(|block| (&*block.lang, &*block.text))
            .collect();
        let expected = [
            ("hi", "यह और वह "),
            ("hi", "एक"),
            ("en", "two"),
            ("hi", "तीन"),
            ("hi", "चार"),
        ];
        assert_eq!(blocks, expected);
    }

    #[test]
    fn a_head_tells_what_the_page_is() {
        let html = "<!doctype html><html lang=ar dir=rtl><head><meta charset=UTF-8>\
            <meta name=robots content=\"noindex\"><link rel=canonical href=\"https://a/b\">\
            <link rel=alternate hreflang=x-default href=\"https://a/c\">\
            <script type=\"application/ld+json\">{\"a\": \"<b>\"}</script><body id=top>";
        let page = read_page("a.html", html);
        assert_eq!(page.lang.unwrap().value, "ar");
        assert!(page.is_hidden && page.charset.is_some());
        assert_eq!(page.canonicals[0].value, "https://a/b");
        assert_eq!(page.alternates[0].0, "x-default");
        assert_eq!(page.data[0].value, "{\"a\": \"<b>\"}");
        assert_eq!(page.ids, ["top"]);
    }
}
