//! One finding of one check.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::ops::{Deref, DerefMut};
use std::ptr;
use std::sync::Arc;

use crate::diagnostic::wording::WordingKey;
use crate::diagnostic::{Severity, Wording};
use crate::locale::LocaleId;
use crate::text::{SharedText, Span, TextEdit};

/// What a check reports: one fault, at one place.
///
/// Its parts lie behind a pointer, so that lists of many thousands grow and are sorted without copying
/// them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding(Box<FindingParts>);

/// The parts of a [`Finding`], which stands for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingParts {
    /// The id of the check, such as `missing-message`.
    pub check: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The file, relative to the project root with `/` between folders. It need not exist: a
    /// missing file is reported under the name it should have.
    pub path: Arc<str>,
    /// Where in the file; none where the file as a whole is meant.
    pub span: Option<Span>,
    /// Whether `span` is a text, or where one is wanted.
    pub place: Place,
    /// The locale, entry and attribute it is about, as far as they are known.
    pub subject: Subject,
    /// What [`message`](Finding::message) puts into words.
    pub wording: Wording,
    /// What stands at `span`, said beside the excerpt in a few words.
    pub label: Option<Box<str>>,
    /// The byte of the label that must be seen where there is no room for all of it.
    pub label_focus: usize,
    /// Further places in this or other files.
    pub related: Vec<Label>,
    /// The way out.
    pub hint: Option<Cow<'static, str>>,
    /// An edit that mends it.
    pub fix: Option<Box<Fix>>,
}

impl Deref for Finding {
    type Target = FindingParts;

    fn deref(&self) -> &FindingParts {
        &self.0
    }
}

impl DerefMut for Finding {
    fn deref_mut(&mut self) -> &mut FindingParts {
        &mut self.0
    }
}

/// What a span of a finding covers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// A text to show.
    #[default]
    Text,
    /// Nothing: something belongs there.
    Gap,
}

/// What a finding is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// The locale whose text is at fault.
    pub locale: Option<LocaleId>,
    /// The message (`nav-home`) or term (`-agency`).
    pub entry: Option<SharedText>,
    /// The attribute of the entry, without its dot.
    pub attribute: Option<String>,
}

/// A remark on a second place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file.
    pub path: Arc<str>,
    /// Where in it.
    pub span: Span,
    /// What is to be seen there.
    pub text: Cow<'static, str>,
    /// What the place is to the finding.
    pub role: LabelRole,
}

/// What a second place is to a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelRole {
    /// It helps to understand.
    Remark,
    /// There stands the fault of which the finding is a consequence.
    Cause,
}

/// An edit that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What the edit does, in the imperative.
    pub title: String,
    /// The file that is edited.
    pub path: Arc<str>,
    /// The edits, which do not overlap.
    pub edits: Vec<TextEdit>,
}

impl Finding {
    /// Makes a finding about a file as a whole; the builder methods narrow it.
    pub fn new(
        check: &'static str,
        severity: Severity,
        path: impl Into<Arc<str>>,
        message: impl Into<Wording>,
    ) -> Self {
        Self(Box::new(FindingParts {
            check,
            severity,
            path: path.into(),
            span: None,
            place: Place::Text,
            subject: Subject::default(),
            wording: message.into(),
            label: None,
            label_focus: 0,
            related: Vec::new(),
            hint: None,
            fix: None,
        }))
    }

    /// Returns what was found and what was expected, in one sentence without a full stop.
    #[must_use]
    pub fn message(&self) -> Cow<'_, str> {
        self.wording.of(self.subject.entry.as_deref())
    }

    /// Points at a place in the file.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// Points at where in the file something is missing; in a missing file, at its start.
    #[must_use]
    pub fn at_gap(mut self, offset: usize) -> Self {
        self.span = Some(Span::empty(offset));
        self.place = Place::Gap;
        self
    }

    /// Says in a few words what stands at the place.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<Box<str>>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Says that this byte of the label must be seen where there is no room for all of it.
    #[must_use]
    pub fn with_label_focus(mut self, byte: usize) -> Self {
        self.label_focus = byte;
        self
    }

    /// Names the locale at fault.
    #[must_use]
    pub fn in_locale(mut self, locale: &LocaleId) -> Self {
        self.subject.locale = Some(locale.clone());
        self
    }

    /// Names the entry at fault, a term with its `-`.
    #[must_use]
    pub fn about(mut self, entry: impl Into<SharedText>) -> Self {
        self.subject.entry = Some(entry.into());
        self
    }

    /// Names the attribute at fault.
    #[must_use]
    pub fn about_attribute(mut self, attribute: impl Into<String>) -> Self {
        self.subject.attribute = Some(attribute.into());
        self
    }

    /// Adds a remark on a second place.
    #[must_use]
    pub fn with_related(
        mut self,
        path: Arc<str>,
        span: Span,
        text: impl Into<Cow<'static, str>>,
    ) -> Self {
        let text = text.into();
        let role = LabelRole::Remark;
        self.relate(Label {
            path,
            span,
            text,
            role,
        });
        self
    }

    /// Points at the fault of which this is a consequence.
    #[must_use]
    pub fn caused_at(mut self, path: Arc<str>, span: Span) -> Self {
        self.relate(Label {
            path,
            span,
            text: "the reason is here".into(),
            role: LabelRole::Cause,
        });
        self
    }

    fn relate(&mut self, label: Label) {
        // Most have one such place, and no finding has many.
        self.related.reserve_exact(1);
        self.related.push(label);
    }

    /// Says the way out.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Offers an edit that mends it.
    #[must_use]
    pub fn with_fix(mut self, fix: Fix) -> Self {
        self.fix = Some(Box::new(fix));
        self
    }

    /// Compares findings by [`sort_key`](Self::sort_key).
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        self.sort_key().cmp(&other.sort_key())
    }

    /// Returns the key by which findings are ordered: path, place, check, then message.
    /// What is about the file as a whole comes first. It stands in the order of the places it refers
    /// to, and so do messages that are missing at one place: as in their source.
    #[must_use]
    pub fn sort_key(&self) -> SortKey<'_> {
        let related = self.related.first();
        SortKey {
            path: PathKey(&self.path),
            span: self.span,
            referred: related
                .filter(|_| self.span.is_none_or(Span::is_empty))
                .map(|label| (PathKey(&label.path), label.span)),
            check: self.check,
            message: self.wording.key(self.subject.entry.as_deref()),
        }
    }
}

/// What decides the order of two findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SortKey<'f> {
    path: PathKey<'f>,
    span: Option<Span>,
    referred: Option<(PathKey<'f>, Span)>,
    check: &'static str,
    message: WordingKey<'f>,
}

/// A path, most often the very one that it is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PathKey<'f>(&'f str);

impl Ord for PathKey<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        match ptr::eq(self.0, other.0) {
            true => Ordering::Equal,
            false => self.0.cmp(other.0),
        }
    }
}

impl PartialOrd for PathKey<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_about_a_whole_file_are_ordered_by_the_places_they_refer_to() {
        let missing = |id: &str, start| {
            Finding::new("missing-message", Severity::Error, "hi.ftl", id).with_related(
                "en.ftl".into(),
                Span::new(start, start + 3),
                "the source has it here",
            )
        };
        let placed = Finding::new("duplicate-message", Severity::Error, "hi.ftl", "x");
        let mut findings = [
            placed.at(Span::new(0, 1)),
            missing("footnote", 90),
            missing("headline", 10),
        ];
        findings.sort_by(Finding::order);
        let messages = findings.each_ref().map(Finding::message);
        assert_eq!(messages, ["headline", "footnote", "x"]);
    }
}
