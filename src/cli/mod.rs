//! The command line: arguments, commands and printing.
//!
//! Holds no logic of translation; a command reads arguments, calls the layers below and prints.

mod applying;
mod arguments;
mod baseline;
mod commands;
mod compared;
mod document;
mod exit_status;
mod fail_on;
mod file_list;
mod format_argument;
mod output;
mod project;
mod reporting;
mod run;
mod sides;
mod stale;
mod step_summary;
mod today;

pub use run::main;
