//! The summary that GitHub shows of a step.

use std::env;
use std::path::PathBuf;

use crate::report::{Report, page};
use crate::tree::{append_loose, loose_length};

/// Names the file to which a step appends its summary.
const GITHUB_STEP_SUMMARY: &str = "GITHUB_STEP_SUMMARY";

/// The bytes that GitHub takes of a step, less some for what others append.
const LONGEST: usize = 1_000_000;

/// Appends a page about the run to the summary of the step, if this runs in one.
pub(crate) fn append_step_summary(report: &Report<'_>) -> anyhow::Result<()> {
    let Some(file) = env::var_os(GITHUB_STEP_SUMMARY).filter(|file| !file.is_empty()) else {
        return Ok(());
    };
    let file = PathBuf::from(file);
    let room = LONGEST.saturating_sub(loose_length(&file));
    Ok(append_loose(&file, page(report, room).as_bytes())?)
}
