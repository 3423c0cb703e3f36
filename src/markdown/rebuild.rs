//! A document with messages in place of its segments.

use super::document::Document;
use super::message::Message;
use super::render::render;
use super::scalar::encode_scalar;
use crate::text::Span;

/// A rebuilt document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// The text.
    pub text: String,
    /// Where in it each segment of the source stands, by the index of the segment.
    pub spans: Vec<Span>,
}

/// A new value for a field of the front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldEdit {
    /// The name of a field that holds a scalar; others are left alone.
    pub key: String,
    /// The text it is to hold.
    pub value: String,
}

impl Document {
    /// Puts `replacements` in place of the segments of the same index and leaves all other bytes
    /// alone; a segment with none keeps its source.
    #[must_use]
    pub fn rebuild(&self, replacements: &[Option<Message>]) -> Rebuilt {
        self.rebuild_with_fields(replacements, &[])
    }

    /// Does the same and rewrites `fields` of the front matter, such as `lang`.
    ///
    /// A field that is a segment with a replacement keeps the replacement.
    #[must_use]
    pub fn rebuild_with_fields(
        &self,
        replacements: &[Option<Message>],
        fields: &[FieldEdit],
    ) -> Rebuilt {
        let mut edits = self.field_edits(fields);
        edits.sort_by_key(|(span, _)| *span);
        let mut edits = edits.into_iter().peekable();
        let mut rebuilt = Rebuilt::default();
        let mut position = 0;
        for (index, segment) in self.segments().iter().enumerate() {
            while let Some((span, value)) =
                edits.next_if(|(span, _)| span.start < segment.span.start)
            {
                position = self.replace(&mut rebuilt, position, span, &value).1;
            }
            let source = segment.span.of(self.text());
            let message = replacements.get(index).and_then(Option::as_ref);
            let edit = edits.next_if(|(span, _)| *span == segment.span);
            let (span, end) = match (message, edit) {
                (Some(message), _) => {
                    let mut written = render(segment, message, self.newline());
                    written.push_str(self.separator(segment.span, &written));
                    self.replace(&mut rebuilt, position, segment.span, &written)
                }
                (None, Some((_, value))) => {
                    self.replace(&mut rebuilt, position, segment.span, &value)
                }
                (None, None) => self.replace(&mut rebuilt, position, segment.span, source),
            };
            rebuilt.spans.push(span);
            position = end;
        }
        for (span, value) in edits {
            position = self.replace(&mut rebuilt, position, span, &value).1;
        }
        rebuilt.text.push_str(&self.text()[position..]);
        rebuilt
    }

    /// Writes `message` as it would stand in the place of the segment at `index`; nothing where
    /// there is no such segment.
    #[must_use]
    pub fn render(&self, index: usize, message: &Message) -> Option<String> {
        let segment = self.segments().get(index)?;
        Some(render(segment, message, self.newline()))
    }

    /// Copies the source up to `span` and `written` in its place; returns where that stands and
    /// where the source goes on.
    fn replace(
        &self,
        rebuilt: &mut Rebuilt,
        position: usize,
        span: Span,
        written: &str,
    ) -> (Span, usize) {
        rebuilt
            .text
            .push_str(&self.text()[position..span.start as usize]);
        let start = rebuilt.text.len();
        rebuilt.text.push_str(written);
        (Span::new(start, rebuilt.text.len()), span.end as usize)
    }

    /// Returns the blank that keeps a backslash at the end of a cell from its pipe.
    fn separator(&self, span: Span, written: &str) -> &'static str {
        let meets_pipe = self.text()[span.end as usize..].starts_with('|');
        if meets_pipe && written.ends_with('\\') {
            " "
        } else {
            ""
        }
    }

    fn newline(&self) -> &'static str {
        let first = self.text().find('\n');
        match first {
            Some(at) if self.text()[..at].ends_with('\r') => "\r\n",
            _ => "\n",
        }
    }

    fn field_edits(&self, fields: &[FieldEdit]) -> Vec<(Span, String)> {
        let Some(front_matter) = self.front_matter() else {
            return Vec::new();
        };
        let edits = fields.iter().filter_map(|edit| {
            let scalar = front_matter.scalar(&edit.key)?;
            let value = encode_scalar(scalar.style, &edit.value, 0);
            Some((scalar.span, value))
        });
        edits.collect()
    }
}
