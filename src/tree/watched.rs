//! A tree on disk that remembers what it was asked for.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use super::sightings::{Sighting, Sightings};
use super::{DiskTree, Listing, Tree, TreeError, TreePath};

/// The files on disk, and what was seen of them.
#[derive(Debug)]
pub struct WatchedTree {
    disk: DiskTree,
    /// When the watch began.
    begun: SystemTime,
    /// None once something was seen that may look otherwise the next time without having changed.
    seen: Mutex<Option<Sightings>>,
}

impl WatchedTree {
    /// Begins to watch.
    #[must_use]
    pub fn new(disk: DiskTree) -> Self {
        Self {
            disk,
            begun: SystemTime::now(),
            seen: Mutex::new(Some(Sightings::default())),
        }
    }

    /// Returns what was seen; none where something could not be read.
    #[must_use]
    pub fn into_sightings(self) -> Option<Sightings> {
        let seen = self.seen.into_inner();
        seen.unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, note: impl FnOnce(&mut Sightings)) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(seen) = seen.as_mut() {
            note(seen);
        }
    }

    fn give_up(&self) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl Tree for WatchedTree {
    fn walk(&self, folder: &TreePath, skipped: &[TreePath]) -> Result<Listing, TreeError> {
        let walked = self.disk.walk(folder, skipped);
        match &walked {
            Ok(found) if found.problems.is_empty() => {
                self.note(|seen| seen.note_walk(folder, skipped, found));
            }
            _ => self.give_up(),
        }
        walked
    }

    fn read(&self, path: &TreePath) -> Result<Vec<u8>, TreeError> {
        let read = self.disk.read_stamped(path);
        match &read {
            Ok((bytes, stamp)) => {
                let seen = Sighting::of(bytes, *stamp, self.begun);
                self.note(|sightings| sightings.note(path.clone(), seen));
            }
            Err(TreeError::NotFound(_)) => {
                self.note(|sightings| sightings.note(path.clone(), Sighting::Absent));
            }
            Err(_) => self.give_up(),
        }
        read.map(|(bytes, _)| bytes)
    }

    fn contains(&self, path: &TreePath) -> bool {
        let is_there = self.disk.contains(path);
        let seen = match is_there {
            true => Sighting::Present,
            false => Sighting::Absent,
        };
        self.note(|sightings| sightings.note(path.clone(), seen));
        is_there
    }

    fn kept(&self) -> Arc<dyn Tree + Send> {
        self.disk.kept()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// What a project of two files and a missing one looked like.
    fn seen_in(root: &std::path::Path) -> Sightings {
        let path = |text: &str| -> TreePath { text.parse().unwrap() };
        fs::create_dir_all(root.join("locales/hi")).unwrap();
        fs::write(root.join("locales/hi/ui.ftl"), "title = क\n").unwrap();
        fs::write(root.join("photo.jpg"), "x").unwrap();
        let tree = WatchedTree::new(DiskTree::new(root));
        tree.walk(&path("locales"), &[]).unwrap();
        tree.read(&path("locales/hi/ui.ftl")).unwrap();
        assert!(tree.contains(&path("photo.jpg")) && !tree.contains(&path("photo.hi.jpg")));
        let seen = tree.into_sightings().unwrap();
        Sightings::read(&seen.to_text().unwrap()).unwrap()
    }

    #[test]
    fn whatever_was_asked_for_is_missed_when_it_changes() {
        let changes: [fn(&std::path::Path); 5] = [
            |root| fs::write(root.join("locales/hi/ui.ftl"), "title = ख\n").unwrap(),
            |root| fs::remove_file(root.join("locales/hi/ui.ftl")).unwrap(),
            |root| fs::write(root.join("locales/hi/terms.ftl"), "").unwrap(),
            |root| fs::write(root.join("photo.hi.jpg"), "").unwrap(),
            |root| fs::remove_file(root.join("photo.jpg")).unwrap(),
        ];
        for (number, change) in changes.into_iter().enumerate() {
            let folder = tempfile::TempDir::new().unwrap();
            let (seen, disk) = (seen_in(folder.path()), DiskTree::new(folder.path()));
            assert!(seen.are_seen_again(&disk), "{number}");
            change(folder.path());
            assert!(!seen.are_seen_again(&disk), "{number}");
        }
    }

    #[test]
    fn what_was_not_asked_for_does_not_matter() {
        let folder = tempfile::TempDir::new().unwrap();
        let seen = seen_in(folder.path());
        fs::write(folder.path().join("notes.txt"), "x").unwrap();
        fs::write(folder.path().join("photo.jpg"), "another").unwrap();
        assert!(seen.are_seen_again(&DiskTree::new(folder.path())));
    }

    #[test]
    fn a_text_that_somebody_edited_is_none() {
        assert_eq!(Sightings::read("1.2.3\tphoto.jpg\nend\n"), None);
        assert_eq!(Sightings::read("walk\t12\tlocales\nend\n"), None);
        assert_eq!(Sightings::read("-\tphoto.jpg\n"), None);
        assert_eq!(Sightings::read("end\n"), Some(Sightings::default()));
    }
}
