//! What a build is asked for.

use jiff::civil::Date;

use crate::locale::PseudoLocale;
use crate::project::Selection;
use crate::tree::WriteError;

use super::output::OutputFile;

/// What a build is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The articles and locales to build. Overview pages are built with any selection.
    pub selection: Selection,
    /// What may be deleted of earlier builds.
    pub prune: Prune,
    /// What of earlier builds may be used again.
    pub reuse: Reuse,
    /// The day of the build, for what is new; none leaves out what depends on it.
    pub today: Option<Date>,
    /// The pseudo-locales to build beside those of the project, for tests.
    pub pseudo: Vec<PseudoLocale>,
}

/// What may be deleted of what earlier builds wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prune {
    /// The files of articles that are gone, and lists that are no longer made.
    #[default]
    Gone,
    /// All that the build has not made, such as pages that are no longer published.
    Unmade,
}

/// What of earlier builds may be used again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reuse {
    /// What would come out the same.
    #[default]
    Unchanged,
    /// Nothing: all is rendered anew.
    Nothing,
}

impl Prune {
    /// Returns the most that a build of a part of the publication may delete: while not everything
    /// is built, nothing but the files of articles that are gone.
    #[must_use]
    pub fn all_of(selection: &Selection) -> Self {
        match selection.is_everything() {
            true => Self::Unmade,
            false => Self::Gone,
        }
    }
}

impl Options {
    /// Asks for a part of the publication, with nothing else out of the ordinary.
    #[must_use]
    pub fn of(selection: Selection) -> Self {
        Self {
            selection,
            prune: Prune::default(),
            reuse: Reuse::default(),
            today: None,
            pseudo: Vec::new(),
        }
    }

    /// Asks for the pseudo-locales alone.
    pub(super) fn of_pseudo_locales(&self) -> Self {
        let locales = self.pseudo.iter().map(|pseudo| pseudo.id());
        Self {
            selection: self.selection.in_locales(locales),
            ..self.clone()
        }
    }
}

/// Takes the files of a build, in no promised order and from several threads. An error ends the
/// build.
pub type Sink<'s> = dyn Fn(OutputFile) -> Result<(), WriteError> + Sync + 's;
