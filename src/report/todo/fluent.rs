//! Tasks as Fluent, ready to be filled and pasted.

use std::io;

use crate::plan::Todo;

/// Writes the tasks file by file, each with its comment; the whole is a Fluent resource.
///
/// # Errors
///
/// Returns the error of the writer.
pub fn write_fluent(todo: &Todo, out: &mut dyn io::Write) -> io::Result<()> {
    for (index, file) in todo.files.iter().enumerate() {
        let blank = if index == 0 { "" } else { "\n" };
        writeln!(out, "{blank}### {}", file.path)?;
        for task in &file.tasks {
            // A draft that somebody has damaged is no Fluent; its comment stands alone.
            match task.text() {
                Ok(text) => writeln!(out, "\n{text}")?,
                Err(_) => writeln!(out, "\n{}", task.note().join("\n"))?,
            }
        }
    }
    Ok(())
}
