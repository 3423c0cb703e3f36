//! Whether a rebuilt document has its source's structure, and which segments break it.

use super::document::Document;
use super::message::Message;
use super::outline::{Destinations, StructureDifference};

/// Returns where the structure of `rebuilt` first differs from that of `source`.
///
/// Links and images are compared by number: a translation may lead to a localized page.
#[must_use]
pub fn check_structure(source: &Document, rebuilt: &str) -> Option<StructureDifference> {
    let rebuilt = Document::parse(rebuilt);
    source
        .outline()
        .difference(rebuilt.outline(), Destinations::Ignore)
}

impl Document {
    /// Returns the indexes of the segments whose `replacements` change the structure, ascending:
    /// without them the rest rebuilds with the source's structure.
    #[must_use]
    pub fn breaking_segments(&self, replacements: &[Option<Message>]) -> Vec<usize> {
        let mut replacements = replacements.to_vec();
        let mut breaking = Vec::new();
        while self.breaks(&replacements) {
            let Some(index) = self.first_breaking(&replacements) else {
                break;
            };
            replacements[index] = None;
            breaking.push(index);
        }
        breaking.sort_unstable();
        breaking
    }

    /// Returns how the structure changes when the segment at `index` alone is replaced.
    #[must_use]
    pub fn difference_by(&self, index: usize, message: &Message) -> Option<StructureDifference> {
        let mut replacements = vec![None; self.segments().len()];
        replacements[index] = Some(message.clone());
        check_structure(self, &self.rebuild(&replacements).text)
    }

    fn breaks(&self, replacements: &[Option<Message>]) -> bool {
        check_structure(self, &self.rebuild(replacements).text).is_some()
    }

    /// Returns the last segment of the shortest head of `replacements` that breaks the structure,
    /// found by halving.
    fn first_breaking(&self, replacements: &[Option<Message>]) -> Option<usize> {
        let mut intact = 0;
        let mut broken = replacements.len();
        while broken - intact > 1 {
            let middle = intact + (broken - intact) / 2;
            if self.breaks(&replacements[..middle]) {
                broken = middle;
            } else {
                intact = middle;
            }
        }
        let index = broken.checked_sub(1)?;
        replacements[index].is_some().then_some(index)
    }
}
