//! The `tarjuma` program; everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    tarjuma::cli::main()
}
