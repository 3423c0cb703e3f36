//! Projects: configuration, where files are, and the workspace that holds them.

pub mod pattern;
