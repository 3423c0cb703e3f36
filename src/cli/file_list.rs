//! Lists of files that other programs write.

use std::convert::Infallible;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use super::project::UsageError;
use crate::tree::{LooseFileError, read_loose_text};

/// Where a list of files is read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FileList {
    StandardInput,
    File(PathBuf),
}

impl FromStr for FileList {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "-" => Self::StandardInput,
            file => Self::File(file.into()),
        })
    }
}

impl FileList {
    /// Reads the files, a line each.
    pub(crate) fn read(&self) -> Result<Vec<String>, UsageError> {
        let text = match self {
            Self::StandardInput => io::read_to_string(io::stdin())
                .map_err(|error| unreadable(Path::new("-"), error))?,
            Self::File(file) => read_loose_text(file).map_err(|error| match error {
                LooseFileError::Unreadable(error) => unreadable(file, error),
                LooseFileError::NotUtf8(_) => unreadable(file, io::Error::other(error)),
            })?,
        };
        let lines = text.lines().map(str::trim);
        Ok(lines
            .filter(|line| !line.is_empty())
            .map(unquoted)
            .collect())
    }
}

/// Returns a path as it is, where git has quoted it: with `core.quotepath`, which is on unless somebody
/// turns it off, `git diff --name-only` prints `"locales/h\303\251/ui.ftl"`.
fn unquoted(line: &str) -> String {
    let quoted = line
        .strip_prefix('"')
        .and_then(|line| line.strip_suffix('"'));
    let Some(quoted) = quoted else {
        return line.to_owned();
    };
    let mut bytes = Vec::with_capacity(quoted.len());
    let mut rest = quoted.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first != b'\\' {
            bytes.push(*first);
            continue;
        }
        let (byte, length) = escaped(rest);
        bytes.push(byte);
        rest = &rest[length..];
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Returns the byte that stands after a `\`, and how many bytes say it.
fn escaped(text: &[u8]) -> (u8, usize) {
    let octal = |digit: &u8| {
        (b'0'..=b'7')
            .contains(digit)
            .then(|| u32::from(digit - b'0'))
    };
    if let [high @ b'0'..=b'3', middle, low, ..] = text
        && let (Some(high), Some(middle), Some(low)) = (octal(high), octal(middle), octal(low))
    {
        let byte = u8::try_from(high * 64 + middle * 8 + low);
        return (byte.unwrap_or(b'?'), 3);
    }
    match text {
        [b'n', ..] => (b'\n', 1),
        [b't', ..] => (b'\t', 1),
        [b'r', ..] => (b'\r', 1),
        [other, ..] => (*other, 1),
        [] => (b'\\', 0),
    }
}

fn unreadable(path: &Path, source: io::Error) -> UsageError {
    let path = path.to_owned();
    UsageError::Unreadable { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read_as_git_quotes_them() {
        assert_eq!(
            unquoted(r#""articles/\303\251t\303\251.md""#),
            "articles/été.md"
        );
        assert_eq!(unquoted(r#""a\tb\\c\"d""#), "a\tb\\c\"d");
        assert_eq!(unquoted("locales/hi/ui.ftl"), "locales/hi/ui.ftl");
    }
}
