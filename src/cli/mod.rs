//! The command line: arguments, commands and printing.
//!
//! Holds no logic of translation; a command reads arguments, calls the layers below and prints.

mod applying;
mod arguments;
mod commands;
mod compared;
mod exit_status;
mod fail_on;
mod output;
mod project;
mod reporting;
mod run;
mod sides;
mod today;

pub use run::main;
