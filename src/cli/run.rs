//! From arguments to an exit status.

use std::io;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use super::arguments::{Arguments, Command};
use super::commands;
use super::exit_status::ExitStatus;
use super::output::Output;
use super::project::UsageError;
use super::reporting::tell_config_error;
use crate::project::LoadError;
use crate::project::config::ConfigError;
use crate::tree::WriteError;

/// Runs the program on the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut output = Output::new(arguments.global.color, arguments.global.quiet);
    let result = dispatch(&arguments, &mut output).and_then(|status| {
        output.finish()?;
        Ok(status)
    });
    match result {
        Ok(status) => status.into(),
        Err(error) if is_broken_pipe(&error) => ExitStatus::Success.into(),
        Err(error) => report(&error, &mut output).into(),
    }
}

fn dispatch(arguments: &Arguments, output: &mut Output) -> anyhow::Result<ExitStatus> {
    let global = &arguments.global;
    match &arguments.command {
        None => {
            write!(output.data(), "{}", Arguments::command().render_help())?;
            Ok(ExitStatus::Success)
        }
        Some(Command::Status(status)) => commands::status::run(status, global, output),
        Some(Command::Check(check)) => commands::check::run(check, global, output),
        Some(Command::Diff(diff)) => commands::diff::run(diff, global, output),
        Some(Command::Sync(sync)) => commands::sync::run(sync, global, output),
        Some(Command::Ack(ack)) => commands::ack::run(ack, global, output),
        Some(Command::Todo(todo)) => commands::todo::run(todo, global, output),
        Some(Command::Build(build)) => commands::build::run(build, global, output),
        Some(Command::Verify(verify)) => commands::verify::run(verify, global, output),
        Some(Command::Templates(templates)) => commands::templates::run(templates, global, output),
        Some(Command::Import(import)) => commands::import::run(import, global, output),
        Some(Command::Adopt(adopt)) => commands::adopt::run(adopt, global, output),
        Some(Command::Rename(rename)) => commands::rename::run(rename, global, output),
        Some(Command::Explain(explain)) => commands::explain::run(explain, output),
    }
}

/// Prints an error with its causes and says whose fault it is.
fn report(error: &anyhow::Error, output: &mut Output) -> ExitStatus {
    if let Some(config) = config_error(error) {
        tell_config_error(config, output);
        return ExitStatus::Usage;
    }
    output.complain(format_args!("\u{1b}[1;31merror:\u{1b}[0m {error}"));
    let mut said = error.to_string();
    for cause in error.chain().skip(1).map(ToString::to_string) {
        if !said.ends_with(&cause) {
            output.complain(format_args!("  caused by: {cause}"));
            said = cause;
        }
    }
    if let Some(hint) = hint(error) {
        output.complain(format_args!("\u{1b}[1;36mhint:\u{1b}[0m {hint}"));
    }
    match error.downcast_ref::<UsageError>() {
        Some(_) => ExitStatus::Usage,
        None => ExitStatus::Failure,
    }
}

fn hint(error: &anyhow::Error) -> Option<String> {
    if let Some(write) = error.downcast_ref::<WriteError>() {
        return write.hint();
    }
    error.downcast_ref::<UsageError>()?.hint()
}

fn config_error(error: &anyhow::Error) -> Option<&ConfigError> {
    match error.downcast_ref::<LoadError>() {
        Some(LoadError::Config(config)) => Some(config),
        _ => error.downcast_ref::<Box<ConfigError>>().map(Box::as_ref),
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
