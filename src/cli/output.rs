//! The one place that prints: data on standard output, talk on standard error.

use std::fmt;
use std::io::{self, BufWriter, IsTerminal, Write};

use anstream::AutoStream;
use clap::ValueEnum;

use crate::report::Style;

/// The width that is assumed where there is no terminal.
const DEFAULT_WIDTH: usize = 80;

/// When to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorWhen {
    /// On a terminal, as `NO_COLOR`, `CLICOLOR_FORCE` and `TERM` ask.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl ColorWhen {
    fn choice(self) -> anstream::ColorChoice {
        match self {
            Self::Auto => anstream::ColorChoice::Auto,
            Self::Always => anstream::ColorChoice::Always,
            Self::Never => anstream::ColorChoice::Never,
        }
    }
}

/// Standard output and standard error with the user's wishes about them.
pub(crate) struct Output {
    data: BufWriter<AutoStream<io::Stdout>>,
    style: Style,
    color: ColorWhen,
    width: usize,
    is_quiet: bool,
}

impl Output {
    /// Opens both streams; `is_quiet` silences all talk but errors.
    pub(crate) fn new(color: ColorWhen, is_quiet: bool) -> Self {
        let choice = match color.choice() {
            anstream::ColorChoice::Auto => AutoStream::choice(&io::stdout()),
            wished => wished,
        };
        Self {
            data: BufWriter::new(AutoStream::new(io::stdout(), choice)),
            style: match choice {
                anstream::ColorChoice::Never => Style::Plain,
                _ => Style::Coloured,
            },
            color,
            width: terminal_width(),
            is_quiet,
        }
    }

    /// Returns standard output; escape codes are taken out where they are not wanted.
    pub(crate) fn data(&mut self) -> &mut dyn Write {
        &mut self.data
    }

    /// Returns the style of what people read on standard output.
    pub(crate) fn style(&self) -> Style {
        self.style
    }

    /// Returns the columns of the terminal, 80 where there is none.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Prints a line of talk.
    pub(crate) fn say(&self, line: impl fmt::Display) {
        if !self.is_quiet {
            self.complain(line);
        }
    }

    /// Prints a line that even a quiet run must not hide.
    pub(crate) fn complain(&self, line: impl fmt::Display) {
        let mut stream = AutoStream::new(io::stderr(), self.color.choice());
        // A closed standard error leaves nobody to tell.
        let _ = writeln!(stream, "{line}");
    }

    /// Flushes standard output.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        self.data.flush()
    }
}

fn terminal_width() -> usize {
    if !io::stdout().is_terminal() {
        return DEFAULT_WIDTH;
    }
    terminal_size::terminal_size().map_or(DEFAULT_WIDTH, |(width, _)| usize::from(width.0))
}
