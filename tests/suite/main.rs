//! The integration tests, in one binary.

mod laws;
mod markdown_documents;
mod shared;
