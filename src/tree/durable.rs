//! What makes changes survive a power loss.

use std::fs::File;
use std::io;
use std::path::Path;

/// Makes the name of a file survive, where the system lets a folder be opened for that.
pub(super) fn settle_folder(file: &Path) -> io::Result<()> {
    if cfg!(unix)
        && let Some(folder) = file.parent()
    {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
