//! For people at a terminal: one text with marks, or two columns.

use std::io;

use crate::diff::{ChangeKind, EntryChange, PartChange, PieceKind, Presence, WordDiff};
use crate::report::diff::lines::{Run, Shown, lines};
use crate::report::diff::side_by_side::{rows, wrapped};
use crate::report::diff::terminal::{Emphasis, brackets, coloured, emphasized, escaped, isolated};
use crate::report::diff::wording::{
    WORD_COLUMNS, WORDS_TITLE, kind, no_difference, origin, row_label, summary, title,
};
use crate::report::diff::{DiffFormat, DiffReport, Layout};
use crate::text::display_width;

pub(in crate::report::diff) const FORMAT: DiffFormat = DiffFormat {
    id: "human",
    summary: "for people at a terminal",
    write,
};

/// The columns that texts are indented by.
const INDENT: usize = 4;

/// The columns of the word for a kind of change.
const KIND_WIDTH: usize = 9;

fn write(report: &DiffReport<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let comparison = report.comparison;
    if comparison.is_empty() {
        return writeln!(out, "{}", no_difference(comparison));
    }
    writeln!(out, "{}", title(comparison))?;
    for file in &comparison.files {
        writeln!(out, "\n{}", report.emphasized(&file.path))?;
        for change in &file.changes {
            report.write_change(change, out)?;
        }
    }
    report.write_totals(out)?;
    writeln!(out, "\n{}", summary(comparison))
}

impl DiffReport<'_> {
    fn emphasized(&self, text: &str) -> String {
        emphasized(&escaped(text), Emphasis::Strong, self.style)
    }

    fn weak(&self, text: &str) -> String {
        emphasized(&escaped(text), Emphasis::Weak, self.style)
    }

    fn write_change(&self, change: &EntryChange, out: &mut dyn io::Write) -> io::Result<()> {
        let colour = match change.kind {
            ChangeKind::Added => PieceKind::Inserted,
            ChangeKind::Removed => PieceKind::Deleted,
            _ => PieceKind::Kept,
        };
        let word = format!("{:KIND_WIDTH$}", kind(&change.kind, self.comparison));
        write!(
            out,
            "  {} {}",
            coloured(colour, &word, self.style),
            self.emphasized(&change.id)
        )?;
        match origin(&change.kind) {
            Some(origin) => writeln!(out, "  {}", self.weak(&origin))?,
            None => writeln!(out)?,
        }
        for part in &change.parts {
            self.write_part(part, out)?;
        }
        if let Some(comment) = &change.comment {
            self.write_label("comment", out)?;
            self.write_text(
                &WordDiff::of(&comment.old, &comment.new),
                Presence::Both,
                out,
            )?;
        }
        Ok(())
    }

    fn write_part(&self, part: &PartChange, out: &mut dyn io::Write) -> io::Result<()> {
        let label = part.place.label();
        if !label.is_empty() {
            self.write_label(label.trim_start(), out)?;
        }
        self.write_text(&part.words, part.presence, out)?;
        if let Some(translation) = &part.translation {
            self.write_label("translation", out)?;
            self.write_text(&WordDiff::of(translation, translation), Presence::Both, out)?;
        }
        Ok(())
    }

    fn write_label(&self, label: &str, out: &mut dyn io::Write) -> io::Result<()> {
        writeln!(out, "{:INDENT$}{}", "", self.weak(&format!("{label}:")))
    }

    fn write_text(
        &self,
        diff: &WordDiff,
        presence: Presence,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        let lines = match (self.layout, presence) {
            (Layout::SideBySide, Presence::Both) if !diff.is_empty() => {
                rows(diff, self.width.saturating_sub(INDENT), self.style)
            }
            (Layout::SideBySide, Presence::Both) => {
                wrapped(diff, self.width.saturating_sub(INDENT), self.style)
            }
            _ => self.inline(diff, presence),
        };
        for line in lines {
            writeln!(out, "{:INDENT$}{line}", "")?;
        }
        Ok(())
    }

    /// Returns the lines of one text with marks; a text that is all new or all gone has its mark
    /// before each line.
    fn inline(&self, diff: &WordDiff, presence: Presence) -> Vec<String> {
        let mark = match presence {
            Presence::Both => "",
            Presence::OldOnly => "- ",
            Presence::NewOnly => "+ ",
        };
        let line_of = |runs: Vec<Run<'_>>| -> String {
            let runs = runs.into_iter().map(|(kind, text)| {
                let (before, after) = match presence {
                    Presence::Both => brackets(kind, self.style),
                    Presence::OldOnly | Presence::NewOnly => ("", ""),
                };
                coloured(kind, &[before, &escaped(text), after].concat(), self.style)
            });
            format!("{mark}{}", isolated(&runs.collect::<String>()))
        };
        lines(diff, Shown::Both).into_iter().map(line_of).collect()
    }

    fn write_totals(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let totals = self.comparison.totals();
        if totals.is_empty() {
            return Ok(());
        }
        let labels: Vec<String> = totals
            .keys()
            .map(|key| row_label(key, self.comparison))
            .collect();
        let widths = labels.iter().map(|label| display_width(label));
        let width = widths.chain([WORDS_TITLE.len()]).max().unwrap_or(0);
        let [added, removed, changed] = WORD_COLUMNS;
        let header = format!("{WORDS_TITLE:width$}  {added:>8} {removed:>8} {changed:>8}");
        writeln!(out, "\n{}", self.weak(&header))?;
        for (label, words) in labels.iter().zip(totals.values()) {
            let padding = width - display_width(label);
            let (added, removed, changed) = (words.added, words.removed, words.changed);
            writeln!(
                out,
                "{label}{:padding$}  {added:>8} {removed:>8} {changed:>8}",
                ""
            )?;
        }
        Ok(())
    }
}
