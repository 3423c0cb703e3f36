//! The ids of segments, minted once and kept for life.
//!
//! An id says what a segment is (`headline`, `p-k7q2`) and never where it stands, so that
//! inserting a paragraph renames nothing and two branches that add paragraphs do not collide.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use thiserror::Error;

/// The digits of a suffix, in order: base 32 without `i`, `l`, `o` and `u`, which are easily
/// misread.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// How many digits a first suffix has; a further one is a digit longer.
const SUFFIX_LENGTH: usize = 4;

/// The id of a segment: the id of its Fluent message in every locale.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SegmentId(Arc<str>);

/// A text that cannot be the id of a message.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no message id; write a letter, then letters, digits, `-` and `_`")]
pub struct InvalidSegmentId(pub String);

impl SegmentId {
    /// Returns the id as it stands in a bundle.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the part before the first `-`: `p` of `p-k7q2`, `headline` of `headline`.
    #[must_use]
    pub fn family(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl FromStr for SegmentId {
    type Err = InvalidSegmentId;

    fn from_str(text: &str) -> Result<Self, InvalidSegmentId> {
        let is_id = text.starts_with(|first: char| first.is_ascii_alphabetic())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        if is_id {
            Ok(Self(text.into()))
        } else {
            Err(InvalidSegmentId(text.to_owned()))
        }
    }
}

impl fmt::Display for SegmentId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// How the ids of segments of one role are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Naming {
    /// There is one in an article: `headline`.
    Single(&'static str),
    /// There are few, and people speak of them by number: `caption-1`.
    Numbered(&'static str),
    /// There are many: `p-k7q2`.
    Suffixed(&'static str),
}

impl Naming {
    /// Returns what the ids begin with, which is their [family](SegmentId::family).
    #[must_use]
    pub fn family(self) -> &'static str {
        match self {
            Self::Single(family) | Self::Numbered(family) | Self::Suffixed(family) => family,
        }
    }
}

/// Mints ids that no segment of the article has had.
///
/// What it mints depends on the ids it knows, the namings, the texts and their order alone.
#[derive(Clone, Debug, Default)]
pub struct Minter {
    taken: HashSet<SegmentId>,
    next_attempt: HashMap<(&'static str, blake3::Hash), u32>,
    next_number: HashMap<&'static str, u32>,
}

impl Minter {
    /// Makes a minter that keeps off the ids in `taken`.
    pub fn new(taken: impl IntoIterator<Item = SegmentId>) -> Self {
        Self {
            taken: taken.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Returns a new id for a segment whose first text is `text`.
    pub fn mint(&mut self, naming: Naming, text: &str) -> SegmentId {
        let id = match naming {
            Naming::Single(name) if self.is_free(name) => SegmentId(name.into()),
            Naming::Single(family) => self.mint_numbered(family, 2),
            Naming::Numbered(family) => self.mint_numbered(family, 1),
            Naming::Suffixed(family) => self.mint_suffixed(family, text),
        };
        self.taken.insert(id.clone());
        id
    }

    fn is_free(&self, id: &str) -> bool {
        !self.taken.contains(&SegmentId(id.into()))
    }

    fn mint_numbered(&mut self, family: &'static str, first: u32) -> SegmentId {
        let mut number = self.next_number.get(family).copied().unwrap_or(first);
        while !self.is_free(&format!("{family}-{number}")) {
            number += 1;
        }
        self.next_number.insert(family, number + 1);
        SegmentId(format!("{family}-{number}").into())
    }

    /// Repeated texts share a hash, so each further attempt hashes its number too.
    fn mint_suffixed(&mut self, family: &'static str, text: &str) -> SegmentId {
        let hash = blake3::hash(fold_white_space(text).as_bytes());
        let first = self.next_attempt.get(&(family, hash)).copied().unwrap_or(0);
        let mut attempt = first;
        let id = loop {
            let candidate = format!("{family}-{}", suffix(&hash, attempt));
            attempt += 1;
            if self.is_free(&candidate) {
                break candidate;
            }
        };
        self.next_attempt.insert((family, hash), attempt);
        SegmentId(id.into())
    }
}

fn suffix(hash: &blake3::Hash, attempt: u32) -> String {
    if attempt == 0 {
        return digits(hash.as_bytes(), SUFFIX_LENGTH);
    }
    let mut hasher = blake3::Hasher::new();
    hasher.update(hash.as_bytes());
    hasher.update(&attempt.to_le_bytes());
    digits(hasher.finalize().as_bytes(), SUFFIX_LENGTH + 1)
}

fn digits(bytes: &[u8], count: usize) -> String {
    bytes
        .iter()
        .take(count)
        .map(|byte| char::from(DIGITS[usize::from(byte % 32)]))
        .collect()
}

fn fold_white_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARAGRAPH: Naming = Naming::Suffixed("p");

    fn is_well_formed(id: &SegmentId) -> bool {
        id.as_str().parse::<SegmentId>().is_ok()
    }

    #[test]
    fn the_same_first_text_mints_the_same_id_whatever_stands_before_it() {
        let text = "रूस और अमेरिका ने कैदियों की अदला-बदली की।";
        let alone = Minter::default().mint(PARAGRAPH, text);
        let mut minter = Minter::default();
        minter.mint(PARAGRAPH, "Un párrafo añadido en otra rama.");
        assert_eq!(minter.mint(PARAGRAPH, text), alone);
        assert!(is_well_formed(&alone), "{alone}");
        assert_eq!(alone.as_str().len(), "p-k7q2".len());
        assert_eq!(alone.family(), "p");
    }

    #[test]
    fn each_occurrence_of_a_repeated_text_has_an_id_of_its_own() {
        let mut minter = Minter::default();
        let ids: HashSet<_> = (0..2_000)
            .map(|_| minter.mint(Naming::Suffixed("td"), "Да"))
            .collect();
        assert_eq!(ids.len(), 2_000);
        assert!(ids.iter().all(is_well_formed));
    }

    #[test]
    fn keeps_off_known_ids() {
        let first = Minter::default().mint(PARAGRAPH, "نص");
        let mut minter = Minter::new([first.clone()]);
        let second = minter.mint(PARAGRAPH, "نص");
        assert_ne!(first, second);
        assert_eq!(second.as_str().len(), "p-k7q2x".len());
    }

    #[test]
    fn roles_with_a_name_are_named_or_numbered() {
        let mut minter = Minter::new(["caption-1".parse().unwrap()]);
        let mut mint = |naming| minter.mint(naming, "text").to_string();
        assert_eq!(mint(Naming::Single("headline")), "headline");
        assert_eq!(mint(Naming::Single("headline")), "headline-2");
        assert_eq!(mint(Naming::Numbered("caption")), "caption-2");
        assert_eq!(mint(Naming::Numbered("caption")), "caption-3");
    }

    #[test]
    fn refuses_what_fluent_takes_for_no_id() {
        for text in ["", "7p", "-agency", "p k", "पी", "p."] {
            assert!(text.parse::<SegmentId>().is_err(), "{text:?}");
        }
    }
}
