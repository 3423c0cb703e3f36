//! The texts of an HTML block: runs between block-level tags, and attributes.
//!
//! Inline tags stay in their run; void and inline tags at its ends stay outside. `script`,
//! `style`, `pre`, comments and what is `translate="no"` are opaque. An element that is not
//! closed in its block goes on: `translate="no"` then holds for the Markdown that follows, up to
//! its end tag.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

use super::opacity::Opacity;
use super::segment::AttributeName;
use super::tag_outline::outline_of;

/// Tags that may stand within a sentence.
const INLINE: [&str; 33] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "u", "var", "wbr",
];
/// Inline tags that hold no text.
const VOID: [&str; 3] = ["br", "img", "wbr"];
/// Elements whose content is not for translators.
const OPAQUE: [&str; 6] = ["script", "style", "pre", "textarea", "svg", "math"];
/// Says whether `name` is a tag that may stand within a sentence.
pub(crate) fn is_inline(name: &str) -> bool {
    INLINE.contains(&name)
}

/// A translatable stretch of an HTML block, in bytes of the document.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct HtmlPart {
    pub(super) range: Range<usize>,
    pub(super) kind: HtmlPartKind,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum HtmlPartKind {
    /// A run of text and inline tags.
    Text {
        /// It stands in a `figcaption`.
        is_caption: bool,
    },
    /// The value of an attribute, without its quotes.
    Attribute {
        name: AttributeName,
        quote: Option<char>,
    },
}

/// What an HTML block holds.
#[derive(Debug, Default)]
pub(super) struct HtmlBlock {
    /// The translatable stretches, in order.
    pub(super) parts: Vec<HtmlPart>,
    /// Readable text that is opaque.
    pub(super) outside: Vec<Range<usize>>,
    /// A hash of the block-level tags and of what is opaque.
    pub(super) skeleton: u64,
    /// The inline tags, as far as they are to stay, of each stretch between block-level tags.
    pub(super) inline_tags: Vec<Vec<String>>,
}

/// Reads the HTML block whose text, with line prefixes blanked out, is `html` and which starts at
/// `base` in the document.
pub(super) fn read(html: &str, base: usize, opacity: &mut Opacity) -> HtmlBlock {
    let mut reader = Reader {
        html,
        base,
        opacity,
        block: HtmlBlock::default(),
        hasher: DefaultHasher::new(),
        run: None,
        run_attributes: Vec::new(),
        is_caption: false,
    };
    reader.read();
    reader.block.parts.sort_by_key(|part| part.range.start);
    reader.block
}

struct Reader<'t> {
    html: &'t str,
    base: usize,
    opacity: &'t mut Opacity,
    block: HtmlBlock,
    hasher: DefaultHasher,
    /// The run that is open: from its first to its last text, and whether it has words.
    run: Option<Run>,
    /// The attributes of the inline tags of the run, which are parts of their own only where the
    /// tags stand outside what is translated.
    run_attributes: Vec<HtmlPart>,
    is_caption: bool,
}

struct Run {
    /// From the first tag or text to the last.
    range: Range<usize>,
    /// From the first to the last text.
    text: Option<Range<usize>>,
    has_words: bool,
    /// The inline tags that were opened since the first text and not closed.
    open: usize,
}

impl Run {
    fn new(range: Range<usize>) -> Self {
        Self {
            range,
            text: None,
            has_words: false,
            open: 0,
        }
    }

    /// Returns what is translated. The tag that opens a block stays outside, since the block
    /// would be a paragraph if text followed it on its line; so do the tags that it encloses.
    fn translated(&self) -> Range<usize> {
        match &self.text {
            Some(text) if self.range.start == 0 && text.start > 0 => {
                let end = if self.open == 0 {
                    text.end
                } else {
                    self.range.end
                };
                text.start..end
            }
            _ => self.range.clone(),
        }
    }
}

impl Reader<'_> {
    fn read(&mut self) {
        let mut emitter = DefaultEmitter::<usize>::new_with_span();
        emitter.naively_switch_states(true);
        for token in Tokenizer::new_with_emitter(self.html, emitter) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => self.start_tag(&tag),
                Token::EndTag(tag) => {
                    let name = String::from_utf8_lossy(&tag.name).into_owned();
                    self.end_tag(&name, tag.span.start..tag.span.end);
                }
                Token::String(text) => {
                    let decoded = String::from_utf8_lossy(&text.value);
                    self.text(&decoded, text.span.start..text.span.end);
                }
                Token::Comment(comment) => {
                    self.flush();
                    self.hash_source(comment.span.start..comment.span.end);
                }
                Token::Doctype(_) | Token::Error(_) => {}
            }
        }
        self.flush();
        self.block.skeleton = self.hasher.finish();
    }

    fn start_tag(&mut self, tag: &StartTag<usize>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let range = tag.span.start..tag.span.end;
        let is_void = tag.self_closing || VOID.contains(&name.as_str());
        let is_untranslated = has_translate_no(tag);
        let is_inline = INLINE.contains(&name.as_str());
        if self.opacity.is_opaque() {
            if !is_void {
                self.opacity.enter(&name);
            }
            self.hash_source(range);
            return;
        }
        if OPAQUE.contains(&name.as_str()) || (is_untranslated && !is_inline) {
            self.flush();
            self.hash_source(range);
            if !is_void {
                self.opacity.enter(&name);
            }
            return;
        }
        let attributes = self.attributes(tag);
        if is_inline {
            self.note_inline_tag(outline_of(tag));
            self.inline_tag(range, &name, attributes);
            return;
        }
        self.flush();
        self.block.inline_tags.push(Vec::new());
        name.hash(&mut self.hasher);
        self.hash_attributes(tag);
        self.block.parts.extend(attributes);
        self.is_caption = name == "figcaption";
    }

    fn end_tag(&mut self, name: &str, range: Range<usize>) {
        if self.opacity.is_opaque() {
            self.opacity.leave(name);
            self.hash_source(range);
            return;
        }
        if INLINE.contains(&name) {
            self.note_inline_tag(format!("/{name}"));
            self.close_inline(range);
            return;
        }
        self.flush();
        self.block.inline_tags.push(Vec::new());
        self.is_caption = false;
        (name, "/").hash(&mut self.hasher);
    }

    fn text(&mut self, decoded: &str, range: Range<usize>) {
        if self.opacity.is_opaque() {
            self.hash_source(range.clone());
            if self.opacity.is_readable() {
                self.block.outside.push(self.absolute(range));
            }
            return;
        }
        if decoded.trim().is_empty() {
            return;
        }
        let html = &self.html[range.clone()];
        let start = range.start + (html.len() - html.trim_start().len());
        let end = start + html.trim().len();
        let has_words = decoded.contains(char::is_alphanumeric);
        let run = self.run.get_or_insert_with(|| Run::new(start..end));
        run.range.end = end;
        run.text.get_or_insert(start..end).end = end;
        run.has_words |= has_words;
    }

    fn note_inline_tag(&mut self, name: String) {
        match self.block.inline_tags.last_mut() {
            Some(tags) => tags.push(name),
            None => self.block.inline_tags.push(vec![name]),
        }
    }

    /// Takes in an inline start tag: part of a run, or at its ends a place for attributes.
    fn inline_tag(&mut self, range: Range<usize>, name: &str, attributes: Vec<HtmlPart>) {
        let has_text = self.run.as_ref().is_some_and(|run| run.has_words);
        if VOID.contains(&name) && !has_text {
            self.flush();
            self.block.parts.extend(attributes);
            return;
        }
        self.run_attributes.extend(attributes);
        let run = self.run.get_or_insert_with(|| Run::new(range.clone()));
        if !VOID.contains(&name) {
            run.range.end = range.end;
            run.open += usize::from(run.text.is_some());
        }
    }

    fn close_inline(&mut self, range: Range<usize>) {
        let Some(run) = &mut self.run else {
            return;
        };
        let has_opening = run.open > 0;
        run.open = run.open.saturating_sub(1);
        if has_opening || run.range.start > 0 {
            run.range.end = range.end;
        }
        if let (true, Some(text)) = (has_opening, &mut run.text) {
            text.end = range.end;
        }
    }

    /// Ends the run that is open.
    fn flush(&mut self) {
        let Some(run) = self.run.take() else {
            self.block.parts.append(&mut self.run_attributes);
            return;
        };
        if !run.has_words {
            self.block.parts.append(&mut self.run_attributes);
            return;
        }
        let range = self.absolute(run.translated());
        let outside = self.run_attributes.drain(..);
        let outside =
            outside.filter(|part| part.range.start >= range.end || part.range.end <= range.start);
        self.block.parts.extend(outside);
        self.block.parts.push(HtmlPart {
            range,
            kind: HtmlPartKind::Text {
                is_caption: self.is_caption,
            },
        });
    }

    fn attributes(&self, tag: &StartTag<usize>) -> Vec<HtmlPart> {
        let found = tag.attributes.iter().filter_map(|(name, value)| {
            let name = AttributeName::from_name(&String::from_utf8_lossy(name))?;
            let decoded = String::from_utf8_lossy(value);
            if !decoded.contains(char::is_alphanumeric) {
                return None;
            }
            let (range, quote) = value_range(self.html, value.span.start)?;
            Some(HtmlPart {
                range: self.absolute(range),
                kind: HtmlPartKind::Attribute { name, quote },
            })
        });
        found.collect()
    }

    /// Hashes the attributes that are not for translators.
    fn hash_attributes(&mut self, tag: &StartTag<usize>) {
        for (name, value) in &tag.attributes {
            if AttributeName::from_name(&String::from_utf8_lossy(name)).is_none() {
                name.as_slice().hash(&mut self.hasher);
                value.as_slice().hash(&mut self.hasher);
            }
        }
    }

    fn hash_source(&mut self, range: Range<usize>) {
        self.html[range].hash(&mut self.hasher);
    }

    fn absolute(&self, range: Range<usize>) -> Range<usize> {
        self.base + range.start..self.base + range.end
    }
}

fn has_translate_no(tag: &StartTag<usize>) -> bool {
    tag.attributes
        .iter()
        .any(|(name, value)| name.as_slice() == b"translate" && value.as_slice() == b"no")
}

/// Returns where the value of the attribute stands whose name starts at `start`, and its quote.
fn value_range(html: &str, start: usize) -> Option<(Range<usize>, Option<char>)> {
    let rest = &html[start..];
    let equals = rest.find('=')?;
    let after = start + equals + 1;
    let value = after + (html[after..].len() - html[after..].trim_start().len());
    match html[value..].chars().next()? {
        quote @ ('"' | '\'') => {
            let end = html[value + 1..].find(quote)?;
            Some((value + 1..value + 1 + end, Some(quote)))
        }
        _ => {
            let is_end = |letter: char| letter.is_ascii_whitespace() || letter == '>';
            let end = html[value..].find(is_end)?;
            Some((value..value + end, None))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(html: &str) -> Vec<&str> {
        let block = read(html, 0, &mut Opacity::default());
        let parts = block.parts.into_iter();
        parts.map(|part| &html[part.range]).collect()
    }

    #[test]
    fn finds_runs_between_block_tags_and_attributes() {
        let html = "<aside class=\"x\">\n  <img src=a alt='छवि'>\n  <b>होम</b> पेज <br>\n  <p title=Titel>Zwei</p>\n</aside>";
        assert_eq!(texts(html), ["छवि", "<b>होम</b> पेज", "Titel", "Zwei"]);
    }

    #[test]
    fn passes_over_what_is_opaque() {
        let html = "<div translate=\"no\"><p>Gin</p></div><script>let a = 'b';</script><pre>x</pre><!-- c --><p>ja</p>";
        assert_eq!(texts(html), ["ja"]);
    }
}
