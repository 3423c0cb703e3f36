//! From the lines of a block to one line of message.
//!
//! Container prefixes go, soft breaks become one space, and between two wide characters nothing:
//! Chinese and Japanese break lines anywhere. Hangul is wide too, but Korean puts spaces between
//! words, so its lines are joined with one. Lines are joined alike in code, tags and titles.

use std::ops::Range;

use super::container::{Container, skip_prefix};
use super::message::{Message, Slot, SlotForm, SlotKind, SlotName};
use crate::text::display_width;

/// A stretch of a block that does not come into the message as it is.
#[derive(Clone, Debug)]
pub(super) struct Feature {
    /// The bytes it covers in the source.
    pub(super) range: Range<usize>,
    /// What comes in their place.
    pub(super) kind: FeatureKind,
}

/// What comes in the place of a [`Feature`].
#[derive(Clone, Debug)]
pub(super) enum FeatureKind {
    /// A backslash and a newline.
    HardBreak,
    /// A slot.
    Slot {
        /// What it holds.
        kind: SlotKind,
        /// What the slot stands for.
        source: String,
        /// How the source spells it.
        form: SlotForm,
    },
}

/// The message and slots of a stretch of source.
#[derive(Clone, Debug, Default)]
pub(super) struct Folded {
    pub(super) message: Message,
    pub(super) slots: Vec<Slot>,
}

/// Folds the source between features into a message.
pub(super) struct Fold<'t> {
    text: &'t str,
    containers: &'t [Container],
    folded: Folded,
}

impl<'t> Fold<'t> {
    /// Folds `range` of `text`; `features` are sorted and those that overlap an earlier one or
    /// the ends of `range` are passed over.
    pub(super) fn fold(
        text: &'t str,
        range: Range<usize>,
        containers: &'t [Container],
        features: impl IntoIterator<Item = Feature>,
    ) -> Folded {
        let mut fold = Self {
            text,
            containers,
            folded: Folded::default(),
        };
        let mut position = range.start;
        for feature in features {
            if feature.range.start < position || feature.range.end > range.end {
                continue;
            }
            fold.push_source(position..feature.range.start);
            position = fold.push_feature(feature);
        }
        fold.push_source(position..range.end);
        fold.folded
    }

    /// Appends what stands for a feature and returns where the source goes on.
    fn push_feature(&mut self, feature: Feature) -> usize {
        match feature.kind {
            FeatureKind::HardBreak => {
                self.trim_end();
                self.keep_backslash();
                self.folded.message.push_str("\\\n");
                self.next_line(feature.range)
            }
            FeatureKind::Slot { kind, source, form } => {
                let is_label = !matches!(form, SlotForm::Inline);
                let name = self.mint(kind);
                self.folded
                    .message
                    .push_str(if is_label { "(" } else { "" });
                self.folded.message.push_slot(name);
                self.folded
                    .message
                    .push_str(if is_label { ")" } else { "" });
                self.folded.slots.push(Slot { name, source, form });
                feature.range.end
            }
        }
    }

    /// Returns where the text of the line after a hard break begins.
    fn next_line(&self, hard_break: Range<usize>) -> usize {
        let newline = self.text[hard_break.clone()].find('\n');
        let next = newline.map_or(hard_break.end, |newline| hard_break.start + newline + 1);
        skip_prefix(self.text, next, self.containers)
    }

    /// Doubles a backslash at the end, which the one of a hard break would escape.
    fn keep_backslash(&mut self) {
        let last = self.folded.message.last_text_mut();
        if last.is_some_and(|text| ends_with_escape(text)) {
            self.folded.message.push_str("\\");
        }
    }

    fn mint(&self, kind: SlotKind) -> SlotName {
        let slots = self.folded.slots.iter();
        let last = slots.rev().find(|slot| slot.name.kind == kind);
        SlotName {
            kind,
            number: last.map_or(1, |slot| slot.name.number + 1),
        }
    }

    /// Appends source, its lines joined.
    fn push_source(&mut self, range: Range<usize>) {
        let mut start = range.start;
        while let Some(newline) = self.text[start..range.end].find('\n') {
            self.folded
                .message
                .push_str(&self.text[start..start + newline]);
            let next = skip_prefix(self.text, start + newline + 1, self.containers);
            start = next.min(range.end);
            self.join(self.text[start..range.end].chars().next());
        }
        self.folded.message.push_str(&self.text[start..range.end]);
    }

    /// Joins what is there to a line that begins with `next`.
    fn join(&mut self, next: Option<char>) {
        self.trim_end();
        let last = self.folded.message.last_text_mut();
        let last = last.and_then(|text| text.chars().next_back());
        if matches!(last, Some('\n' | ' ')) {
            return;
        }
        let is_spaceless =
            last.is_some_and(joins_without_space) && next.is_some_and(joins_without_space);
        self.folded
            .message
            .push_str(if is_spaceless { "" } else { " " });
    }

    fn trim_end(&mut self) {
        if let Some(text) = self.folded.message.last_text_mut() {
            let kept = text.trim_end_matches([' ', '\t', '\r']).len();
            text.truncate(kept);
        }
        self.folded.message.drop_empty_end();
    }
}

/// Folds a stretch of source to plain text, its lines joined with spaces, as labels are compared.
pub(super) fn fold_label(text: &str, range: Range<usize>, containers: &[Container]) -> String {
    let mut label = String::new();
    let mut start = range.start;
    while let Some(newline) = text[start..range.end].find('\n') {
        label.push_str(text[start..start + newline].trim_end_matches([' ', '\t', '\r']));
        label.push(' ');
        start = skip_prefix(text, start + newline + 1, containers).min(range.end);
    }
    label.push_str(&text[start..range.end]);
    label
}

/// Says whether `text` ends with a backslash that nothing escapes.
pub(super) fn ends_with_escape(text: &str) -> bool {
    let backslashes = text.bytes().rev().take_while(|byte| *byte == b'\\');
    backslashes.count() % 2 == 1
}

/// Says whether lines that meet at such a letter on either side are joined without a space.
pub(super) fn joins_without_space(letter: char) -> bool {
    let is_hangul = matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}');
    !is_hangul && display_width(letter.encode_utf8(&mut [0; 4])) == 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let folded = Fold::fold(text, 0..text.len(), &[], []);
        folded.message.to_string()
    }

    #[test]
    fn joins_lines_as_their_script_wants() {
        assert_eq!(folded("एक  \r\n  दो"), "एक दो");
        assert_eq!(folded("東京で\n会見した"), "東京で会見した");
        assert_eq!(folded("東京で\nNHK"), "東京で NHK");
        assert_eq!(folded("서울에서\n회견"), "서울에서 회견");
    }
}
