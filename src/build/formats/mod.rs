//! The formats an article is published in, one file each.

mod html;
mod json;
mod markdown;
mod ninjs;
mod registry;
mod text;

pub(crate) use registry::{FORMATS, Surroundings};
