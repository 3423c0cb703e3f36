//! A table with bars, for a terminal.

use std::io;

use super::StatusReport;
use crate::check::{Counts, WordCount};
use crate::report::Style;
use crate::text::{display_width, shorten_middle};

/// The columns that a bar takes at least and at most.
const NARROWEST_BAR: usize = 6;
const WIDEST_BAR: usize = 24;

/// The columns that names of locales and resources keep, however narrow the terminal.
const NARROWEST_LABEL: usize = 16;

/// So many files of a locale are named where nothing is counted.
const NAMED_FILES: usize = 5;

const GREEN: &str = "\u{1b}[32m";
const YELLOW: &str = "\u{1b}[33m";
const DIM: &str = "\u{1b}[2m";
const RESET: &str = "\u{1b}[0m";

/// How the table is to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The columns of the terminal.
    pub width: usize,
    /// Whether there are colours.
    pub style: Style,
    /// Whether resources are shown below their locale.
    pub resources: Resources,
}

/// Whether resources are shown below their locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resources {
    /// Locales alone.
    Hidden,
    /// Each resource.
    Shown,
}

/// Writes a row per locale, and one per resource where wanted.
///
/// # Errors
///
/// Returns the error of the writer.
pub fn write_human(report: &StatusReport, look: Look, out: &mut dyn io::Write) -> io::Result<()> {
    let rows = rows(report, look.resources);
    if rows.is_empty() {
        write_seen(report, out)?;
    } else {
        Table::new(&rows, report.words, look).write(&rows, out)?;
    }
    writeln!(out, "\n{}", closing_line(report))
}

/// Says that there is nothing to count, and which files were seen in which locale.
fn write_seen(report: &StatusReport, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "There is nothing to translate yet.")?;
    for (locale, paths) in &report.seen {
        let named = paths.iter().take(NAMED_FILES).map(|path| &**path);
        let mut line = named.collect::<Vec<_>>().join(", ");
        if let Some(more @ 1..) = paths.len().checked_sub(NAMED_FILES) {
            line += &format!(" and {more} more");
        }
        writeln!(out, "Seen in {locale}: {line}")?;
    }
    Ok(())
}

/// A line of the table.
struct Row<'r> {
    label: String,
    counts: &'r Counts,
    rank: Rank,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    Locale,
    Resource,
}

fn rows(report: &StatusReport, resources: Resources) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for (locale, counts) in &report.coverage.locales {
        rows.push(Row {
            label: locale.to_string(),
            counts,
            rank: Rank::Locale,
        });
        if resources == Resources::Hidden {
            continue;
        }
        let own = report.coverage.rows.iter();
        rows.extend(own.filter(|row| row.locale == *locale).map(|row| Row {
            label: format!("  {}", row.resource),
            counts: &row.counts,
            rank: Rank::Resource,
        }));
    }
    rows
}

/// The columns of a table: their titles and how wide each is.
struct Table {
    label: usize,
    bar: usize,
    numbers: Vec<Column>,
    style: Style,
}

struct Column {
    title: &'static str,
    width: usize,
    text: fn(&Counts) -> String,
}

impl Table {
    fn new(rows: &[Row<'_>], words: WordCount, look: Look) -> Self {
        let labels = rows.iter().map(|row| display_width(&row.label));
        let label = labels.chain([display_width("Locale")]).max().unwrap_or(0);
        let mut numbers: Vec<Column> = column_specs(words)
            .into_iter()
            .map(|(title, text)| {
                let texts = rows.iter().map(|row| display_width(&text(row.counts)));
                let width = texts.chain([title.len()]).max().unwrap_or(0);
                Column { title, width, text }
            })
            .collect();
        let taken =
            |numbers: &[Column]| -> usize { numbers.iter().map(|column| column.width + 2).sum() };
        if label + 2 + NARROWEST_BAR + taken(&numbers) > look.width {
            let is_told = |column: &Column| rows.iter().any(|row| (column.text)(row.counts) != "0");
            numbers.retain(is_told);
        }
        let taken = taken(&numbers);
        let room = look.width.saturating_sub(taken);
        let (label, bar) = match room.checked_sub(label + 2) {
            Some(left @ NARROWEST_BAR..) => (label, left.min(WIDEST_BAR)),
            // Names come before bars.
            _ => (label.min(room.max(NARROWEST_LABEL)), 0),
        };
        Self {
            label,
            bar,
            numbers,
            style: look.style,
        }
    }

    fn write(&self, rows: &[Row<'_>], out: &mut dyn io::Write) -> io::Result<()> {
        let Self { label, bar, .. } = *self;
        let mut header = format!("{:label$}{}{:bar$}", "Locale", self.gap(), "");
        for column in &self.numbers {
            header += &format!("  {:>width$}", column.title, width = column.width);
        }
        writeln!(out, "{}", self.painted(DIM, &header))?;
        for row in rows {
            self.write_row(row, out)?;
        }
        Ok(())
    }

    fn write_row(&self, row: &Row<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        let label = shorten_middle(&row.label, self.label);
        let padding = self.label - display_width(&label);
        write!(out, "{label}{:padding$}{}", "", self.gap())?;
        let filled = row.counts.translated * self.bar / row.counts.messages.max(1);
        let filled = if row.counts.messages == 0 {
            self.bar
        } else {
            filled
        };
        let (full, light) = match row.rank {
            Rank::Locale => ("█", "░"),
            Rank::Resource => ("▬", "·"),
        };
        let colour = if row.counts.translated == row.counts.messages {
            GREEN
        } else {
            YELLOW
        };
        write!(out, "{}", self.painted(colour, &full.repeat(filled)))?;
        write!(
            out,
            "{}",
            self.painted(DIM, &light.repeat(self.bar - filled))
        )?;
        for column in &self.numbers {
            let text = (column.text)(row.counts);
            write!(out, "  {text:>width$}", width = column.width)?;
        }
        writeln!(out)
    }

    /// Returns what stands between the names and the bars.
    fn gap(&self) -> &'static str {
        match self.bar {
            0 => "",
            _ => "  ",
        }
    }

    fn painted(&self, colour: &str, text: &str) -> String {
        match self.style {
            Style::Coloured if !text.is_empty() => format!("{colour}{text}{RESET}"),
            _ => text.to_owned(),
        }
    }
}

/// A column's title and what it shows.
type ColumnSpec = (&'static str, fn(&Counts) -> String);

fn column_specs(words: WordCount) -> Vec<ColumnSpec> {
    let mut columns: Vec<ColumnSpec> = vec![
        ("Done", |counts| format!("{}%", counts.percent())),
        ("Messages", |counts| {
            format!("{}/{}", counts.translated, counts.messages)
        }),
        ("Stale", |counts| counts.stale.to_string()),
        ("Missing", |counts| counts.missing.to_string()),
        ("Copies", |counts| counts.copies.to_string()),
        ("Obsolete", |counts| counts.obsolete.to_string()),
    ];
    if words == WordCount::Count {
        columns.push(("Words left", |counts| counts.words_left().to_string()));
    }
    columns
}

fn closing_line(report: &StatusReport) -> String {
    let mut line = format!("Source locale {}", report.source_locale);
    if !report.articles.is_empty() && report.words == WordCount::Count {
        let (count, outside) = (report.articles.len(), report.words_outside());
        let articles = if count == 1 { "article" } else { "articles" };
        let words = if outside == 1 {
            "word stands"
        } else {
            "words stand"
        };
        line += &format!("; {count} {articles}, of which {outside} {words} in no segment");
    }
    line + "."
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Coverage;

    fn report() -> StatusReport {
        let counts = |translated, copies| Counts {
            messages: 40,
            translated,
            missing: 40 - translated - copies,
            copies,
            stale: if copies > 0 { 3 } else { 0 },
            words: 300,
            translated_words: 290,
            ..Counts::default()
        };
        StatusReport {
            source_locale: "en".parse().unwrap(),
            coverage: Coverage {
                rows: Vec::new(),
                locales: vec![
                    ("hi".parse().unwrap(), counts(40, 0)),
                    ("zh-Hans".parse().unwrap(), counts(30, 2)),
                ],
            },
            words: WordCount::Count,
            articles: Vec::new(),
            seen: Vec::new(),
        }
    }

    #[test]
    fn columns_line_up_and_fit_the_terminal() {
        let look = Look {
            width: 80,
            style: Style::Plain,
            resources: Resources::Hidden,
        };
        let mut written = Vec::new();
        write_human(&report(), look, &mut written).unwrap();
        let text = String::from_utf8(written).unwrap();
        let widths: Vec<_> = text.lines().take(3).map(display_width).collect();
        assert_eq!(widths, [widths[0]; 3], "{text}");
        assert!(widths[0] <= 80, "{text}");
        assert!(
            text.contains("75%     30/40      3        8       2"),
            "{text}"
        );
    }

    #[test]
    fn plain_tables_hold_no_escape() {
        let look = Look {
            width: 200,
            style: Style::Plain,
            resources: Resources::Shown,
        };
        let mut written = Vec::new();
        write_human(&report(), look, &mut written).unwrap();
        assert!(!written.contains(&0x1b));
    }
}
