//! tarjuma: a localization and translation pipeline on Fluent.
//!
//! The library behind the `tarjuma` program. A module uses lower layers only; the layers and the
//! reasons for them are in `docs/architecture.md`.

pub mod article;
pub mod build;
pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod diff;
pub mod fluent;
pub mod ledger;
pub mod locale;
pub mod markdown;
pub mod plan;
pub mod project;
mod reading;
pub mod report;
pub mod text;
pub mod tree;
pub mod verify;
