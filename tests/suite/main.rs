//! The integration tests, in one binary.

mod report_formats;
mod shared;
