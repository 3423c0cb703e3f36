//! An article in one locale: its author's file with messages in place of its segments.

mod composed;
mod request;
mod stand_in;

pub use composed::{Composed, ComposedSegment, Served, compose, compose_if};
pub use request::{Formatted, Origin, Request, SlotArgument};
