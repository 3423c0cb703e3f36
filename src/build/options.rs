//! What a build is asked for.

use crate::project::Selection;
use crate::tree::WriteError;

use super::output::OutputFile;

/// What a build is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The articles and locales to build. Overview pages are built with any selection.
    pub selection: Selection,
}

/// Takes the files of a build, in no promised order and from several threads. An error ends the
/// build.
pub type Sink<'s> = dyn Fn(OutputFile) -> Result<(), WriteError> + Sync + 's;
