//! The integration tests, in one binary.

mod laws;
mod markdown_documents;
mod markdown_rebuild;
mod markdown_segments;
mod shared;
