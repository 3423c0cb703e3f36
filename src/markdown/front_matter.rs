//! The front matter of an article: its fields with byte ranges.
//!
//! YAML between `---` lines is read with `saphyr_parser`; TOML between `+++` lines is recognised
//! and left alone. What does not parse is a [`Problem`], and the article is still read.

use std::ops::Range;

use saphyr_parser::{Event, Parser, ScanError};

use crate::text::Span;

/// The block at the head of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrontMatter {
    /// The block with the lines that fence it.
    pub span: Span,
    /// What stands between the fences.
    pub content: Span,
    /// The language it is in.
    pub format: FrontMatterFormat,
    /// The fields, in order.
    pub fields: Vec<Field>,
    /// Why it could not be read, if so; `fields` holds those before the fault.
    pub problem: Option<Problem>,
}

/// The language of a front matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrontMatterFormat {
    /// Between `---` lines.
    Yaml,
    /// Between `+++` lines; its fields are not read.
    Toml,
}

/// A top-level field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name.
    pub key: String,
    /// The name as it is written.
    pub key_span: Span,
    /// The value.
    pub value: FieldValue,
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// A text, number or the like.
    Scalar(Scalar),
    /// A list of scalars; what else it holds is left out.
    List(Vec<Scalar>),
    /// Names and scalars; what else it holds is left out.
    Map(Vec<(String, Scalar)>),
}

/// A scalar of YAML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text that is meant.
    pub text: String,
    /// The text as it is written: quotes included, and of a block its lines without the header.
    pub span: Span,
    /// How it is written.
    pub style: ScalarStyle,
}

/// The ways YAML writes a scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScalarStyle {
    /// `text`
    Plain,
    /// `'text'`
    SingleQuoted,
    /// `"text"`
    DoubleQuoted,
    /// Lines below `|`
    Literal,
    /// Lines below `>`
    Folded,
}

/// A fault of the front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it was noticed.
    pub span: Span,
    /// What is wrong, in plain words, without a full stop.
    pub reason: String,
}

impl FrontMatter {
    /// Reads the front matter that `text` starts with, a byte order mark aside.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut front_matter = Self::locate(text)?;
        if front_matter.format == FrontMatterFormat::Yaml && front_matter.problem.is_none() {
            front_matter.read_fields(text);
        }
        Some(front_matter)
    }

    /// Returns where the text behind the front matter begins, as a byte offset.
    pub(super) fn end_in(text: &str) -> usize {
        Self::locate(text).map_or(0, |front_matter| front_matter.span.end as usize)
    }

    /// Finds the front matter, and reads no field of it.
    fn locate(text: &str) -> Option<Self> {
        let start = text.len() - text.trim_start_matches('\u{feff}').len();
        let first = text[start..].lines().next()?;
        let (fence, format) = match first.trim_end() {
            "---" => ("---", FrontMatterFormat::Yaml),
            "+++" => ("+++", FrontMatterFormat::Toml),
            _ => return None,
        };
        let content_start = start + text[start..].find('\n')? + 1;
        let closing = closing_fence(text, content_start, fence);
        let Some(closing) = closing else {
            let reason = format!("the front matter has no closing `{fence}` line");
            return (format == FrontMatterFormat::Yaml && looks_like_field(&text[content_start..]))
                .then(|| Self::unclosed(start..content_start, reason));
        };
        Some(Self {
            span: Span::new(start, closing.end),
            content: Span::new(content_start, closing.start),
            format,
            fields: Vec::new(),
            problem: None,
        })
    }

    /// Returns the field named `key`.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// Returns the scalar that the field named `key` holds.
    #[must_use]
    pub fn scalar(&self, key: &str) -> Option<&Scalar> {
        match &self.field(key)?.value {
            FieldValue::Scalar(scalar) => Some(scalar),
            FieldValue::List(_) | FieldValue::Map(_) => None,
        }
    }

    /// Returns the names and scalars below the field named `key`, such as `vars`.
    #[must_use]
    pub fn map(&self, key: &str) -> &[(String, Scalar)] {
        match self.field(key).map(|field| &field.value) {
            Some(FieldValue::Map(entries)) => entries,
            _ => &[],
        }
    }

    fn unclosed(range: Range<usize>, reason: String) -> Self {
        let span = Span::from(range);
        Self {
            span,
            content: Span::empty(span.end as usize),
            format: FrontMatterFormat::Yaml,
            fields: Vec::new(),
            problem: Some(Problem { span, reason }),
        }
    }

    fn read_fields(&mut self, text: &str) {
        let content = self.content.of(text);
        let mut reader = FieldReader::new(content, self.content.start as usize);
        let outcome = reader.read();
        self.fields = reader.fields;
        self.problem = outcome
            .err()
            .map(|error| problem(&error, text, self.content));
    }
}

/// Returns the range of the closing fence's line, its newline included.
fn closing_fence(text: &str, content_start: usize, fence: &str) -> Option<Range<usize>> {
    let mut start = content_start;
    for line in text[content_start..].split_inclusive('\n') {
        let trimmed = line.trim_end();
        if trimmed == fence || (fence == "---" && trimmed == "...") {
            return Some(start..start + line.len());
        }
        start += line.len();
    }
    None
}

/// Says whether `text` begins like a field, so that a lone `---` is no thematic break.
fn looks_like_field(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    first.split_once(':').is_some_and(|(key, rest)| {
        let is_name = |letter: char| letter.is_alphanumeric() || "_-".contains(letter);
        !key.is_empty() && key.chars().all(is_name) && (rest.is_empty() || rest.starts_with(' '))
    })
}

fn problem(error: &ScanError, text: &str, content: Span) -> Problem {
    let line_number = error.marker().line().saturating_sub(1);
    let lines = content.of(text).split_inclusive('\n');
    let before: usize = lines.clone().take(line_number).map(str::len).sum();
    let line = lines.skip(line_number).map(str::trim_end).next();
    let start = (content.start as usize + before).min(content.end as usize);
    let end = start + line.unwrap_or_default().len();
    Problem {
        span: Span::new(start, end),
        reason: format!("this is not YAML: {}", error.info()),
    }
}

/// Builds fields from the events of the YAML parser.
struct FieldReader<'t> {
    content: &'t str,
    base: usize,
    offsets: CharOffsets<'t>,
    fields: Vec<Field>,
    depth: usize,
    /// The top-level key whose value comes next.
    key: Option<(String, Span)>,
    /// The key within a map whose value comes next.
    inner_key: Option<String>,
    /// The collection at depth two.
    collection: Option<FieldValue>,
}

impl<'t> FieldReader<'t> {
    fn new(content: &'t str, base: usize) -> Self {
        Self {
            content,
            base,
            offsets: CharOffsets::new(content),
            fields: Vec::new(),
            depth: 0,
            key: None,
            inner_key: None,
            collection: None,
        }
    }

    fn read(&mut self) -> Result<(), ScanError> {
        for event in Parser::new_from_str(self.content) {
            let (event, span) = event?;
            let range = self.offsets.at(span.start.index())..self.offsets.at(span.end.index());
            match event {
                Event::Scalar(text, style, ..) => self.scalar(&text, style, range),
                Event::MappingStart(..) => self.open(FieldValue::Map(Vec::new())),
                Event::SequenceStart(..) => self.open(FieldValue::List(Vec::new())),
                Event::MappingEnd | Event::SequenceEnd => self.close(),
                _ => {}
            }
        }
        Ok(())
    }

    fn open(&mut self, collection: FieldValue) {
        self.depth += 1;
        match self.depth {
            2 => self.collection = Some(collection),
            3 => self.inner_key = None,
            _ => {}
        }
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth != 1 {
            return;
        }
        self.inner_key = None;
        if let Some(value) = self.collection.take() {
            self.push_field(value);
        }
    }

    fn scalar(&mut self, text: &str, style: saphyr_parser::ScalarStyle, range: Range<usize>) {
        let scalar = self.located(text, style, range);
        match (self.depth, &mut self.collection) {
            (1, _) if self.key.is_none() => self.key = Some((scalar.text, scalar.span)),
            (1, _) => self.push_field(FieldValue::Scalar(scalar)),
            (2, Some(FieldValue::List(items))) => items.push(scalar),
            (2, Some(FieldValue::Map(entries))) => match self.inner_key.take() {
                Some(key) => entries.push((key, scalar)),
                None => self.inner_key = Some(scalar.text),
            },
            _ => {}
        }
    }

    fn push_field(&mut self, value: FieldValue) {
        if let Some((key, key_span)) = self.key.take() {
            self.fields.push(Field {
                key,
                key_span,
                value,
            });
        }
    }

    fn located(
        &self,
        text: &str,
        style: saphyr_parser::ScalarStyle,
        range: Range<usize>,
    ) -> Scalar {
        let written = self.content[range.clone()].trim_end();
        let is_block = matches!(
            style,
            saphyr_parser::ScalarStyle::Literal | saphyr_parser::ScalarStyle::Folded
        );
        let quoted = quoted_length(written).filter(|_| !is_block);
        let written = &written[..quoted.unwrap_or(written.len())];
        let start = self.base + range.start;
        Scalar {
            text: text.to_owned(),
            span: Span::new(start, start + written.len()),
            style: match style {
                saphyr_parser::ScalarStyle::Plain => ScalarStyle::Plain,
                saphyr_parser::ScalarStyle::SingleQuoted => ScalarStyle::SingleQuoted,
                saphyr_parser::ScalarStyle::DoubleQuoted => ScalarStyle::DoubleQuoted,
                saphyr_parser::ScalarStyle::Literal => ScalarStyle::Literal,
                saphyr_parser::ScalarStyle::Folded => ScalarStyle::Folded,
            },
        }
    }
}

/// Returns the length of the quoted scalar that `written` starts with; the parser counts the blanks
/// and the comment after it in.
fn quoted_length(written: &str) -> Option<usize> {
    let quote = written
        .bytes()
        .next()
        .filter(|byte| b"'\"".contains(byte))?;
    let bytes = written.as_bytes();
    let mut position = 1;
    while position < bytes.len() {
        let is_doubled = quote == b'\'' && bytes[position..].starts_with(b"''");
        let is_escape = quote == b'"' && bytes[position] == b'\\';
        if is_doubled || is_escape {
            position += 2;
        } else if bytes[position] == quote {
            return Some(position + 1);
        } else {
            position += 1;
        }
    }
    None
}

/// From offsets in characters, as the YAML parser counts, to offsets in bytes; linear over
/// queries that mostly go forward.
struct CharOffsets<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> CharOffsets<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            starts: text.char_indices().map(|(offset, _)| offset).collect(),
        }
    }

    fn at(&self, index: usize) -> usize {
        self.starts.get(index).copied().unwrap_or(self.text.len())
    }
}
