//! A plan: files to write, things to say, findings.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostic::Finding;

/// What a writing command would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The files to write, sorted by path; none that would stay as it is.
    pub writes: Vec<Write>,
    /// The files to remove, sorted by path.
    pub removals: Vec<Removal>,
    /// What happens, in order.
    pub notes: Vec<Note>,
    /// What is wrong, sorted as findings are.
    pub findings: Vec<Finding>,
}

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// Where, relative to the root of the project.
    pub path: Arc<str>,
    /// What stands there; none where there is no file yet.
    pub before: Option<Arc<str>>,
    /// What will stand there.
    pub after: String,
}

/// A file to remove.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    /// Where, relative to the root of the project.
    pub path: Arc<str>,
    /// What stands there.
    pub before: Arc<str>,
}

/// Something that a plan has to say about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The file.
    pub path: Arc<str>,
    /// What there is to say, without a full stop.
    pub text: String,
}

impl Plan {
    /// Says whether nothing would be written or removed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.writes.is_empty() && self.removals.is_empty()
    }

    /// Adds a file to write, unless it would stay as it is.
    pub(super) fn write(&mut self, path: Arc<str>, before: Option<Arc<str>>, after: String) {
        if before.as_deref() != Some(&after) {
            self.writes.push(Write {
                path,
                before,
                after,
            });
        }
    }

    /// Adds a file to remove.
    pub(super) fn remove(&mut self, path: Arc<str>, before: Arc<str>) {
        self.removals.push(Removal { path, before });
    }

    /// Adds something to say.
    pub(super) fn note(&mut self, path: &Arc<str>, text: impl Into<String>) {
        self.notes.push(Note {
            path: Arc::clone(path),
            text: text.into(),
        });
    }

    /// Adds what another plan has.
    pub(super) fn append(&mut self, other: Self) {
        self.writes.extend(other.writes);
        self.removals.extend(other.removals);
        self.notes.extend(other.notes);
        self.findings.extend(other.findings);
    }

    /// Adds what a plan has that was made of a project as this one leaves it.
    pub(super) fn then(&mut self, later: Self) {
        let mut places: HashMap<Arc<str>, usize> = HashMap::new();
        for (index, write) in self.writes.iter().enumerate() {
            places.insert(Arc::clone(&write.path), index);
        }
        for write in later.writes {
            match places.get(&write.path) {
                Some(index) => self.writes[*index].after = write.after,
                None => self.writes.push(write),
            }
        }
        self.writes
            .retain(|write| write.before.as_deref() != Some(&write.after));
        self.removals.extend(later.removals);
        self.notes.extend(later.notes);
        self.findings.extend(later.findings);
    }

    /// Puts files and findings in order.
    #[must_use]
    pub(super) fn sorted(mut self) -> Self {
        self.writes
            .sort_by(|left, right| left.path.cmp(&right.path));
        self.removals
            .sort_by(|left, right| left.path.cmp(&right.path));
        self.findings.sort_by(Finding::order);
        self
    }
}
