//! What was seen of a tree, to be looked at again.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::SystemTime;

use rayon::prelude::*;

use super::stamp::Stamp;
use super::{DiskTree, Listing, Tree, TreePath};

/// What was seen of a tree: if all of it is seen again, whatever was made of the tree would come out
/// the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sightings {
    files: BTreeMap<TreePath, Sighting>,
    /// What was listed, by the folder and those that were left out.
    walks: BTreeMap<(TreePath, Vec<TreePath>), blake3::Hash>,
}

/// What was seen in the place of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sighting {
    /// No file.
    Absent,
    /// A file, of which nothing else was asked.
    Present,
    /// A file that its stamp tells from others.
    Stamped(Stamp),
    /// A file whose content alone does.
    Content(blake3::Hash),
}

const FIELD: char = '\t';
const LINE: char = '\n';
const ABSENT: &str = "-";
const PRESENT: &str = "+";
const CONTENT: char = '=';
const WALK: &str = "walk";

/// The last line, which tells that none is missing.
const END: &str = "end";

impl Sightings {
    /// Notes what stands in the place of a file now.
    pub fn note_file(&mut self, disk: &DiskTree, path: TreePath) {
        let now = SystemTime::now();
        let seen = match disk.stamp(&path) {
            Some(stamp) if stamp.is_young(now) => disk
                .read_stamped(&path)
                .map_or(Sighting::Absent, |(bytes, stamp)| {
                    Sighting::of(&bytes, stamp, now)
                }),
            Some(stamp) => Sighting::Stamped(stamp),
            None => Sighting::Absent,
        };
        self.note(path, seen);
    }

    /// Notes what was seen in the place of a file; that there is one says less than any other.
    pub(super) fn note(&mut self, path: TreePath, seen: Sighting) {
        let known = self.files.entry(path).or_insert(seen);
        if *known == Sighting::Present && seen != Sighting::Absent {
            *known = seen;
        }
    }

    /// Notes what a folder holds; where it is listed again, what it held first.
    pub(super) fn note_walk(&mut self, folder: &TreePath, skipped: &[TreePath], found: &Listing) {
        let place = (folder.clone(), skipped.to_vec());
        self.walks.entry(place).or_insert_with(|| digest(found));
    }

    /// Says whether all of it is seen again.
    #[must_use]
    pub fn are_seen_again(&self, disk: &DiskTree) -> bool {
        let mut walks = self.walks.iter();
        walks.all(|((folder, skipped), before)| {
            let found = disk.walk(folder, skipped);
            found.is_ok_and(|found| found.problems.is_empty() && digest(&found) == *before)
        }) && (self.files.par_iter()).all(|(path, seen)| seen.is_seen_again(disk, path))
    }

    /// Writes them, a line each; none where a name cannot stand in a line.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        let mut text = String::new();
        for (path, seen) in &self.files {
            let path = fit_for_line(path)?;
            let _ = match seen {
                Sighting::Absent => write!(text, "{ABSENT}"),
                Sighting::Present => write!(text, "{PRESENT}"),
                Sighting::Stamped(stamp) => write!(text, "{stamp}"),
                Sighting::Content(hash) => write!(text, "{CONTENT}{}", hash.to_hex()),
            };
            let _ = write!(text, "{FIELD}{path}{LINE}");
        }
        for ((folder, skipped), digest) in &self.walks {
            let _ = write!(text, "{WALK}{FIELD}{}", digest.to_hex());
            for path in std::iter::once(folder).chain(skipped) {
                let _ = write!(text, "{FIELD}{}", fit_for_line(path)?);
            }
            text.push(LINE);
        }
        let _ = write!(text, "{END}{LINE}");
        Some(text)
    }

    /// Reads them; none where a line is none of theirs.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut sightings = Self::default();
        let mut lines = text.split_terminator(LINE);
        lines.next_back().filter(|line| *line == END)?;
        for line in lines {
            let (kind, rest) = line.split_once(FIELD)?;
            if kind == WALK {
                let mut fields = rest.split(FIELD);
                let digest = blake3::Hash::from_hex(fields.next()?).ok()?;
                let folder = fields.next()?.parse().ok()?;
                let skipped: Result<_, _> = fields.map(str::parse).collect();
                sightings.walks.insert((folder, skipped.ok()?), digest);
                continue;
            }
            let seen = match kind {
                ABSENT => Sighting::Absent,
                PRESENT => Sighting::Present,
                _ => match kind.strip_prefix(CONTENT) {
                    Some(hash) => Sighting::Content(blake3::Hash::from_hex(hash).ok()?),
                    None => Sighting::Stamped(Stamp::read(kind)?),
                },
            };
            sightings.files.insert(rest.parse().ok()?, seen);
        }
        Some(sightings)
    }
}

impl Sighting {
    /// Returns what tells a file that was read at `time` or later from others.
    pub(super) fn of(bytes: &[u8], stamp: Stamp, time: SystemTime) -> Self {
        match stamp.is_young(time) {
            true => Self::Content(blake3::hash(bytes)),
            false => Self::Stamped(stamp),
        }
    }

    fn is_seen_again(self, disk: &DiskTree, path: &TreePath) -> bool {
        match self {
            Self::Absent => disk.stamp(path).is_none(),
            Self::Present => disk.stamp(path).is_some(),
            Self::Stamped(stamp) => disk.stamp(path) == Some(stamp),
            Self::Content(hash) => disk.read(path).is_ok_and(|now| blake3::hash(&now) == hash),
        }
    }
}

fn fit_for_line(path: &TreePath) -> Option<&str> {
    let text = path.as_str();
    (!text.contains([FIELD, LINE])).then_some(text)
}

/// Digests the paths of a listing without problems.
fn digest(listing: &Listing) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    for paths in [&listing.files, &listing.folders] {
        for path in paths {
            hasher.update(path.as_str().as_bytes());
            hasher.update(&[0]);
        }
        hasher.update(&[0]);
    }
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn path(text: &str) -> TreePath {
        text.parse().unwrap()
    }

    #[test]
    fn what_changed_while_it_was_looked_at_is_not_seen_again() {
        let folder = tempfile::tempdir().unwrap();
        let disk = DiskTree::new(folder.path());
        let mut vanished = Sightings::default();
        vanished.note(path("photo.jpg"), Sighting::Present);
        vanished.note(path("photo.jpg"), Sighting::Absent);
        assert!(!vanished.are_seen_again(&disk));
        let mut grown = Sightings::default();
        let list = || disk.walk(&path("locales"), &[]).unwrap();
        fs::create_dir(folder.path().join("locales")).unwrap();
        grown.note_walk(&path("locales"), &[], &list());
        assert!(grown.are_seen_again(&disk));
        fs::write(folder.path().join("locales/ui.ftl"), "a = A\n").unwrap();
        grown.note_walk(&path("locales"), &[], &list());
        assert!(!grown.are_seen_again(&disk));
    }

    #[test]
    fn a_file_that_was_just_written_is_told_by_its_content() {
        let folder = tempfile::tempdir().unwrap();
        let disk = DiskTree::new(folder.path());
        let file = folder.path().join("page.html");
        fs::write(&file, "old").unwrap();
        let mut seen = Sightings::default();
        seen.note_file(&disk, path("page.html"));
        assert!(seen.are_seen_again(&disk));
        fs::write(&file, "new").unwrap();
        assert!(!seen.are_seen_again(&disk));
        let young = Stamp::of(&fs::metadata(&file).unwrap());
        let sighting = Sighting::of(b"new", young, SystemTime::UNIX_EPOCH);
        assert_eq!(sighting, Sighting::Content(blake3::hash(b"new")));
    }
}
