//! What a build is asked for.

use jiff::civil::Date;

use crate::project::Selection;
use crate::tree::WriteError;

use super::output::OutputFile;

/// What a build is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The articles and locales to build. Overview pages are built with any selection.
    pub selection: Selection,
    /// The day of the build, for what is new; none leaves out what depends on it.
    pub today: Option<Date>,
}

/// Takes the files of a build, in no promised order and from several threads. An error ends the
/// build.
pub type Sink<'s> = dyn Fn(OutputFile) -> Result<(), WriteError> + Sync + 's;
