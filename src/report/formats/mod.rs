//! The report formats, one file each.

pub(super) mod badge;
pub(super) mod concise;
pub(super) mod github;
pub(super) mod gitlab;
pub(super) mod human;
pub(super) mod json;
pub(super) mod junit;
pub(super) mod markdown;
pub(super) mod sarif;
