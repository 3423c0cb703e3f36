//! The one place that prints: data on standard output, talk on standard error.

use std::env;
use std::fmt;
use std::io::{self, BufWriter, IsTerminal, Write};

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;

use crate::report::Style;

/// The width that is assumed where there is no terminal.
const DEFAULT_WIDTH: usize = 80;

/// Says how many columns there are where no terminal does, as in a pipe.
const COLUMNS: &str = "COLUMNS";

/// When to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorWhen {
    /// On a terminal, as the environment asks.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl ColorWhen {
    fn choice_for(self, stream: &impl RawStream) -> ColorChoice {
        match self {
            Self::Auto => AutoStream::choice(stream),
            Self::Always => ColorChoice::Always,
            Self::Never => ColorChoice::Never,
        }
    }
}

/// Standard output and standard error with the user's wishes about them.
pub(crate) struct Output {
    data: BufWriter<AutoStream<io::Stdout>>,
    plain: BufWriter<io::Stdout>,
    style: Style,
    color: ColorWhen,
    width: usize,
    is_quiet: bool,
}

impl Output {
    /// Opens both streams; `is_quiet` silences all talk but errors.
    pub(crate) fn new(color: ColorWhen, is_quiet: bool) -> Self {
        let choice = color.choice_for(&io::stdout());
        Self {
            data: BufWriter::new(AutoStream::new(io::stdout(), choice)),
            plain: BufWriter::new(io::stdout()),
            style: style_of(choice),
            color,
            width: terminal_width(),
            is_quiet,
        }
    }

    /// Returns standard output; escape codes are taken out where they are not wanted.
    pub(crate) fn data(&mut self) -> &mut dyn Write {
        // What fails here fails again, and is reported, when the run finishes.
        let _ = self.plain.flush();
        &mut self.data
    }

    /// Returns standard output for what holds no escape codes, in which none is looked for.
    pub(crate) fn plain_data(&mut self) -> &mut dyn Write {
        let _ = self.data.flush();
        &mut self.plain
    }

    /// Returns the style of what people read on standard output.
    pub(crate) fn style(&self) -> Style {
        self.style
    }

    /// Returns the columns of the terminal; where there is none those of `COLUMNS`, else 80.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Prints a line of talk.
    pub(crate) fn say(&mut self, line: impl fmt::Display) {
        if !self.is_quiet {
            self.complain(line);
        }
    }

    /// Prints a line that even a quiet run must not hide.
    pub(crate) fn complain(&mut self, line: impl fmt::Display) {
        self.tell(|_, stream| writeln!(stream, "{line}"));
    }

    /// Prints on standard error what `write` writes in the style that fits there. On a terminal
    /// that both streams share, it stands below the data written before.
    pub(crate) fn tell(&mut self, write: impl FnOnce(Style, &mut dyn Write) -> io::Result<()>) {
        let _ = self.data.flush();
        let _ = self.plain.flush();
        let choice = self.color.choice_for(&io::stderr());
        let mut stream = AutoStream::new(io::stderr().lock(), choice);
        // A closed standard error leaves nobody to tell.
        let _ = write(style_of(choice), &mut stream);
    }

    /// Flushes standard output.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        ignore_closed_pipe(self.data.flush())?;
        ignore_closed_pipe(self.plain.flush())
    }
}

/// Takes a reader who has seen enough, such as `head`, for no error.
pub(crate) fn ignore_closed_pipe(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

fn style_of(choice: ColorChoice) -> Style {
    match choice {
        ColorChoice::Never => Style::Plain,
        _ => Style::Coloured,
    }
}

/// Returns the columns of the terminal; where there is none, those that `COLUMNS` names.
fn terminal_width() -> usize {
    if !io::stdout().is_terminal() {
        let columns = env::var(COLUMNS).ok().and_then(|text| text.parse().ok());
        return columns
            .filter(|columns| *columns > 0)
            .unwrap_or(DEFAULT_WIDTH);
    }
    terminal_size::terminal_size().map_or(DEFAULT_WIDTH, |(width, _)| usize::from(width.0))
}
