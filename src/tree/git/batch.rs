//! A running `git cat-file --batch`, which is asked for one object after another.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use super::GitError;
use super::command::{git, not_run};

/// The process; it ends with this value.
#[derive(Debug)]
pub(super) struct Batch {
    process: Child,
    requests: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

/// What git has under an id.
#[derive(Debug)]
pub(super) enum Object {
    /// These bytes.
    Content(Vec<u8>),
    /// So many bytes, more than were wanted.
    TooLarge(u64),
    /// Nothing, as in a clone that left it out.
    Missing,
}

impl Batch {
    /// Starts the process.
    pub(super) fn start(folder: &Path) -> Result<Self, GitError> {
        let mut process = git(folder)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(not_run)?;
        let (Some(requests), Some(answers)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(io::Error::from(io::ErrorKind::BrokenPipe).into());
        };
        Ok(Self {
            process,
            requests: Some(requests),
            answers: BufReader::new(answers),
        })
    }

    /// Returns the object of an id; of one with more bytes than `limit` the size alone.
    pub(super) fn read(&mut self, id: &str, limit: u64) -> io::Result<Object> {
        let Some(requests) = &mut self.requests else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        requests.write_all(format!("{id}\n").as_bytes())?;
        let mut head = String::new();
        self.answers.read_line(&mut head)?;
        let Some(bytes) = head
            .trim_end()
            .rsplit(' ')
            .next()
            .and_then(|size| size.parse().ok())
        else {
            return match head.is_empty() {
                true => Err(io::ErrorKind::UnexpectedEof.into()),
                false => Ok(Object::Missing),
            };
        };
        self.content(bytes, limit)
    }

    fn content(&mut self, bytes: u64, limit: u64) -> io::Result<Object> {
        // A line feed ends every object.
        let mut answer = (&mut self.answers).take(bytes + 1);
        if bytes >= limit {
            io::copy(&mut answer, &mut io::sink())?;
            return Ok(Object::TooLarge(bytes));
        }
        let mut content = Vec::new();
        answer.read_to_end(&mut content)?;
        if content.pop() != Some(b'\n') || content.len() as u64 != bytes {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(Object::Content(content))
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        // Without requests to come, the process ends.
        self.requests = None;
        let _ = self.process.wait();
    }
}
