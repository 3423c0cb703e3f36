//! Digests of contents.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What tells one content from another, the same on every machine: the first 128 bits of a
/// BLAKE3 hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub(in crate::build) struct Digest(u128);

/// Collects the parts of a content.
#[derive(Clone, Default)]
pub(in crate::build) struct Digester(blake3::Hasher);

impl Digest {
    /// Returns the digest of a content of one part.
    pub(in crate::build) fn of(part: impl AsRef<[u8]>) -> Self {
        Digester::default().with(part).finish()
    }
}

impl Digester {
    /// Adds a part; where it ends is part of the content.
    pub(in crate::build) fn add(&mut self, part: impl AsRef<[u8]>) {
        let part = part.as_ref();
        self.0.update(&(part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    /// Adds a part.
    pub(in crate::build) fn with(mut self, part: impl AsRef<[u8]>) -> Self {
        self.add(part);
        self
    }

    /// Adds what another content has for a digest.
    pub(in crate::build) fn add_digest(&mut self, digest: Digest) {
        self.0.update(&digest.0.to_le_bytes());
    }

    /// Returns the digest of all parts.
    pub(in crate::build) fn finish(&self) -> Digest {
        let hash = self.0.finalize();
        let first = hash.as_bytes().first_chunk::<16>();
        Digest(first.map_or(0, |bytes| u128::from_le_bytes(*bytes)))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:032x}", self.0)
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}

impl TryFrom<String> for Digest {
    type Error = std::num::ParseIntError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        u128::from_str_radix(&text, 16).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_part_ends_matters() {
        let digest = |parts: &[&str]| {
            let digester = Digester::default();
            let parts = parts.iter();
            parts
                .fold(digester, |digester, part| digester.with(part))
                .finish()
        };
        assert_ne!(digest(&["ab", "c"]), digest(&["a", "bc"]));
        let digest = digest(&["नमस्ते"]);
        assert_eq!(Digest::try_from(digest.to_string()), Ok(digest));
    }
}
