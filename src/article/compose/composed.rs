//! Composing an article.

use super::request::{Formatted, Origin, Request};
use super::stand_in::{read_formatted, slot_arguments};
use crate::article::SettledArticle;
use crate::article::id::SegmentId;
use crate::article::kind::Kind;
use crate::article::message::Part;
use crate::locale::LocaleId;
use crate::markdown::{FieldEdit, Message, StructureDifference};
use crate::text::Span;

/// The field of the front matter that names the language.
const LANGUAGE: &str = "lang";

/// An article in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composed {
    /// The file.
    pub text: String,
    /// Its segments in order.
    pub segments: Vec<ComposedSegment>,
}

/// A segment of a composed article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComposedSegment {
    /// Its id.
    pub id: SegmentId,
    /// What it is.
    pub kind: Kind,
    /// Its index among the segments of the document.
    pub place: usize,
    /// Where it stands in the composed text.
    pub span: Span,
    /// The locale of its text.
    pub locale: LocaleId,
    /// What it is served from.
    pub served: Served,
    /// How its message would change the structure, where that is why the source is served and one
    /// message alone is to blame.
    pub difference: Option<StructureDifference>,
}

/// What a composed segment is served from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    /// A message of the locale, or of one it falls back to.
    Message,
    /// The article's own text, as there is no message.
    Source,
    /// The article's own text, as the message would break the structure of the article.
    SourceForBroken,
}

/// Puts the messages of `locale` in place of the segments of an article written in `own`.
///
/// `format` returns a message, or none where there is none in any locale that may serve. All
/// bytes outside segments stay, but for the value of `lang`. In its own locale an article without
/// placeables comes out byte for byte.
#[must_use]
pub fn compose(
    article: &SettledArticle,
    own: &LocaleId,
    locale: &LocaleId,
    format: &dyn Fn(&Request<'_>) -> Option<Formatted>,
) -> Composed {
    let composer = Composer {
        article,
        own,
        format,
    };
    let drafts = composer.drafts();
    composer.compose(drafts, locale)
}

/// Composes as [`compose`] does, if `is_wanted` says so once all messages have been formatted.
#[must_use]
pub fn compose_if(
    article: &SettledArticle,
    own: &LocaleId,
    locale: &LocaleId,
    format: &dyn Fn(&Request<'_>) -> Option<Formatted>,
    is_wanted: impl FnOnce() -> bool,
) -> Option<Composed> {
    let composer = Composer {
        article,
        own,
        format,
    };
    let drafts = composer.drafts();
    is_wanted().then(|| composer.compose(drafts, locale))
}

/// What a segment is going to be.
struct Draft {
    /// None where the bytes of the source stay.
    message: Option<Message>,
    locale: LocaleId,
    served: Served,
    difference: Option<StructureDifference>,
}

struct Composer<'a> {
    article: &'a SettledArticle,
    own: &'a LocaleId,
    format: &'a dyn Fn(&Request<'_>) -> Option<Formatted>,
}

impl Composer<'_> {
    fn drafts(&self) -> Vec<Draft> {
        (0..self.article.segments.len())
            .map(|index| self.draft(index, Origin::Best))
            .collect()
    }

    fn compose(&self, mut drafts: Vec<Draft>, locale: &LocaleId) -> Composed {
        let document = &self.article.document;
        for place in document.breaking_segments(&self.replacements(&drafts)) {
            self.take_back(place, &mut drafts);
        }
        let fields = self.fields(locale);
        let replacements = self.replacements(&drafts);
        let rebuilt = document.rebuild_with_fields(&replacements, &fields);
        let drafts = drafts.into_iter().enumerate();
        let segments = drafts.map(|(index, draft)| self.report(index, draft, &rebuilt.spans));
        Composed {
            segments: segments.collect(),
            text: rebuilt.text,
        }
    }

    fn draft(&self, index: usize, origin: Origin) -> Draft {
        let entry = &self.article.revision.entries[index];
        let segment = &self.article.document.segments()[self.article.segments[index].place];
        let slots = slot_arguments(segment, &self.article.revision.slot_names[index]);
        let request = Request {
            id: &entry.id,
            slots: &slots,
            origin,
            notation: segment.notation(),
        };
        // Where a variable is not declared, the entry is the last one that was settled.
        let is_settled = self.article.segments[index].unknown.is_empty();
        let is_plain = is_settled && !entry.text.parts().iter().any(is_placeable);
        let formatted = match origin {
            Origin::Source if is_plain => None,
            _ => (self.format)(&request),
        };
        let Some(formatted) = formatted else {
            return self.source_draft(None);
        };
        if formatted.locale == *self.own && is_plain {
            return self.source_draft(None);
        }
        let message = read_formatted(&formatted.text, segment);
        if formatted.locale == *self.own {
            return self.source_draft(Some(message));
        }
        Draft {
            message: Some(message),
            locale: formatted.locale,
            served: Served::Message,
            difference: None,
        }
    }

    fn source_draft(&self, message: Option<Message>) -> Draft {
        Draft {
            message,
            locale: self.own.clone(),
            served: Served::Source,
            difference: None,
        }
    }

    /// Goes back to the source text of the segment at `place`.
    fn take_back(&self, place: usize, drafts: &mut [Draft]) {
        let segments = &self.article.segments;
        let Some(index) = segments.iter().position(|segment| segment.place == place) else {
            return;
        };
        let message = drafts[index].message.as_ref();
        let difference =
            message.and_then(|message| self.article.document.difference_by(place, message));
        let was_source = drafts[index].served == Served::Source;
        drafts[index] = if was_source {
            self.source_draft(None)
        } else {
            self.draft(index, Origin::Source)
        };
        drafts[index].served = Served::SourceForBroken;
        drafts[index].difference = difference;
    }

    /// Returns a replacement for each segment of the document, those without words included.
    fn replacements(&self, drafts: &[Draft]) -> Vec<Option<Message>> {
        let mut replacements = vec![None; self.article.document.segments().len()];
        for (segment, draft) in self.article.segments.iter().zip(drafts) {
            replacements[segment.place].clone_from(&draft.message);
        }
        replacements
    }

    fn fields(&self, locale: &LocaleId) -> Vec<FieldEdit> {
        if locale == self.own {
            return Vec::new();
        }
        vec![FieldEdit {
            key: LANGUAGE.to_owned(),
            value: locale.to_string(),
        }]
    }

    fn report(&self, index: usize, draft: Draft, spans: &[Span]) -> ComposedSegment {
        let segment = &self.article.segments[index];
        ComposedSegment {
            id: self.article.revision.entries[index].id.clone(),
            kind: segment.kind,
            place: segment.place,
            span: spans.get(segment.place).copied().unwrap_or_default(),
            locale: draft.locale,
            served: draft.served,
            difference: draft.difference,
        }
    }
}

fn is_placeable(part: &Part) -> bool {
    matches!(part, Part::Placeable(_))
}
