//! The table of all formats of differences.

use std::io;

use super::{DiffReport, formats};
use crate::report::UnknownFormat;
use crate::text::nearest_name;

/// A way to write differences.
#[derive(Clone, Copy, Debug)]
pub struct DiffFormat {
    /// The name, as after `--format`.
    pub id: &'static str,
    /// Whom it is for, in one line without a full stop.
    pub summary: &'static str,
    pub(super) write: fn(&DiffReport<'_>, &mut dyn io::Write) -> io::Result<()>,
}

/// Every format, the default one first.
pub const FORMATS: &[DiffFormat] = &[
    formats::human::FORMAT,
    formats::json::FORMAT,
    formats::markdown::FORMAT,
    formats::html::FORMAT,
];

/// Returns the format of that name.
///
/// # Errors
///
/// Returns the unknown name with the nearest right one.
pub fn find(id: &str) -> Result<&'static DiffFormat, UnknownFormat> {
    let found = FORMATS.iter().find(|format| format.id == id);
    found.ok_or_else(|| UnknownFormat {
        id: id.to_owned(),
        nearest: nearest_name(id, FORMATS.iter().map(|format| format.id)),
    })
}

impl DiffFormat {
    /// Writes the differences.
    ///
    /// # Errors
    ///
    /// Returns the error of the writer.
    pub fn write(&self, report: &DiffReport<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        (self.write)(report, out)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_format_file_is_registered_and_the_other_way_round() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report/diff/formats");
        let files: BTreeSet<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
            .filter(|name| name != "mod")
            .collect();
        let registered = FORMATS.iter().map(|format| format.id.to_owned()).collect();
        assert_eq!(files, registered);
    }
}
