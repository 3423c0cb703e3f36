//! The report formats, one file each.

pub(super) mod concise;
pub(super) mod human;
pub(super) mod json;
