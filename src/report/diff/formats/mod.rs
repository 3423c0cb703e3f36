//! One file a format.

pub(super) mod html;
pub(super) mod human;
pub(super) mod json;
pub(super) mod markdown;
