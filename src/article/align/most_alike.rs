//! Which of several texts a revision goes on from.

use super::block::Block;
use super::profile::Profile;

/// So much likeness makes a revision.
const ALIKE: f64 = 0.5;

/// Returns which of `candidates` is most like one of `blocks`; the first of equals, none where
/// none is alike.
#[must_use]
pub fn most_alike(candidates: &[Block], blocks: &[Block]) -> Option<usize> {
    let blocks: Vec<Profile> = blocks.iter().map(Profile::new).collect();
    let mut best: Option<(usize, f64)> = None;
    for (place, candidate) in candidates.iter().enumerate() {
        let candidate = Profile::new(candidate);
        for block in &blocks {
            let floor = best.map_or(ALIKE, |(_, most)| most);
            let similarity = candidate.similarity(block, floor);
            if similarity >= floor && best.is_none_or(|(_, most)| similarity > most) {
                best = Some((place, similarity));
            }
        }
    }
    best.map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_that_an_article_has_is_told_from_older_ones() {
        let block = |text: &str| Block::new("p", text);
        let article = [
            block("The long war still divides the two governments."),
            block("Somebody else said nothing at all."),
        ];
        let kept = [
            block("युद्ध अब भी दोनों सरकारों को बाँटता है।"),
            block("The war divides the two governments, as it always has."),
            block("The war still divides the two governments."),
        ];
        assert_eq!(most_alike(&kept, &article), Some(2));
        assert_eq!(most_alike(&kept[..1], &article), None);
    }
}
