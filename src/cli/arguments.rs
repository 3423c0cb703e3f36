//! What the program understands; the doc comments are its manual.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::commands::{
    ack, adopt, build, check, diff, explain, import, rename, status, sync, templates, todo, verify,
};
use super::output::ColorWhen;

const EXAMPLES: &str = "\
Examples:
  tarjuma status                 how far each locale is
  tarjuma check --locale hi      what is wrong or missing in Hindi
  tarjuma diff main              what has changed since main, word by word
  tarjuma sync                   hand edited articles on to translators
  tarjuma todo hi                what there is to translate into Hindi, ready to be filled
  tarjuma build                  write every article in every language into dist/

Without tarjuma.toml, locales/<locale>/**/*.ftl and articles/**/*.md are read.

Exit status:
  0  fine; there may be warnings
  1  findings of severity error
  2  wrong arguments or configuration
  3  output that cannot be written, a project that cannot be read, or a fault of the program";

const GLOBAL: &str = "Everywhere";

/// Keeps a publication's words in every language it serves.
///
/// UI strings and the segments of articles live in Fluent bundles, one tree per locale. tarjuma
/// tells what is missing and what is wrong, and writes the localized article files.
#[derive(Debug, Parser)]
#[command(name = "tarjuma", version, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: GlobalArguments,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// What every command understands.
#[derive(Args, Debug)]
#[command(next_help_heading = GLOBAL)]
pub(crate) struct GlobalArguments {
    /// The project's folder; by default the nearest one upward with a tarjuma.toml, else this one
    #[arg(long, short = 'C', global = true, value_name = "DIR")]
    pub(crate) project: Option<PathBuf>,
    /// When to colour: auto, always or never; auto heeds NO_COLOR and CLICOLOR_FORCE
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) color: ColorWhen,
    /// Print results and errors, but no talk
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
}

/// What part of the project a command looks at.
#[derive(Args, Debug)]
pub(crate) struct SelectionArguments {
    /// Only these locales, such as hi or hi,ur
    #[arg(long = "locale", short, value_name = "LOCALE", value_delimiter = ',')]
    pub(crate) locales: Vec<String>,
    /// Only these files, folders or globs, such as articles/stepwell.md or 'locales/*/ui.ftl'
    ///
    /// An article and a file of the source stand for their translations, too; a translator's file
    /// stands for itself.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Status(status::Arguments),
    Check(check::Arguments),
    Diff(diff::Arguments),
    Sync(sync::Arguments),
    Ack(ack::Arguments),
    Todo(todo::Arguments),
    Build(build::Arguments),
    Verify(verify::Arguments),
    Templates(templates::Arguments),
    Import(import::Arguments),
    Adopt(adopt::Arguments),
    Rename(rename::Arguments),
    Explain(explain::Arguments),
}
