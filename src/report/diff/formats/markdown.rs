//! For a pull request: Markdown with the few elements of HTML that code hosts let through.

use std::io;

use crate::diff::{Comparison, EntryChange, FileChanges, PartChange, WordDiff};
use crate::report::diff::markup::{language, marked, text};
use crate::report::diff::wording::{
    WORD_COLUMNS, WORDS_TITLE, kind, no_difference, origin, presence, row_label, summary, title,
};
use crate::report::diff::{DiffFormat, DiffReport};

pub(in crate::report::diff) const FORMAT: DiffFormat = DiffFormat {
    id: "markdown",
    summary: "for a pull request",
    write,
};

fn write(report: &DiffReport<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let comparison = report.comparison;
    if comparison.is_empty() {
        return writeln!(out, "{}", text(&no_difference(comparison)));
    }
    writeln!(out, "## {}\n", text(&title(comparison)))?;
    writeln!(out, "{}", summary(comparison))?;
    for file in &comparison.files {
        writeln!(out, "\n### {}\n", code(&file.path))?;
        for change in &file.changes {
            write_change(file, change, comparison, out)?;
        }
    }
    write_totals(report, out)
}

fn write_change(
    file: &FileChanges,
    change: &EntryChange,
    comparison: &Comparison,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let origin = origin(&change.kind).map(|origin| format!(", {}", text(&origin)));
    let origin = origin.unwrap_or_default();
    writeln!(
        out,
        "- **{}** {}{origin}",
        kind(&change.kind, comparison),
        code(&change.id)
    )?;
    for part in &change.parts {
        write_part(file, part, comparison, out)?;
    }
    if let Some(comment) = &change.comment {
        let diff = WordDiff::of(&comment.old, &comment.new);
        writeln!(out, "  <p><i>comment:</i> {}</p>", marked(&diff, file))?;
    }
    Ok(())
}

/// Writes a paragraph of HTML, in which no sign of Markdown has a meaning.
fn write_part(
    file: &FileChanges,
    part: &PartChange,
    comparison: &Comparison,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let label = text(part.place.label().trim_start());
    let said = presence(part.presence, comparison).filter(|_| !label.is_empty());
    let said = said.map(|word| format!(" {word}")).unwrap_or_default();
    if !label.is_empty() {
        writeln!(out, "  <p><code>{label}</code>{said}</p>")?;
    }
    let attributes = language(file.new_language.as_ref());
    writeln!(out, "  <p{attributes}>{}</p>", marked(&part.words, file))?;
    if let Some(translation) = &part.translation {
        let attributes = language(file.locale.as_ref());
        writeln!(
            out,
            "  <blockquote{attributes}>{}</blockquote>",
            text(translation)
        )?;
    }
    Ok(())
}

fn write_totals(report: &DiffReport<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let totals = report.comparison.totals();
    if totals.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n| {WORDS_TITLE} | {} |", WORD_COLUMNS.join(" | "))?;
    writeln!(out, "|---|--:|--:|--:|")?;
    for (key, words) in totals {
        let label = text(&row_label(&key, report.comparison)).replace('|', "\\|");
        let (added, removed, changed) = (words.added, words.removed, words.changed);
        writeln!(out, "| {label} | {added} | {removed} | {changed} |")?;
    }
    Ok(())
}

/// Returns a code span, whatever the text holds.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let mut runs: Vec<usize> = text.split(|c| c != '`').map(str::len).collect();
    runs.sort_unstable();
    let longest = runs.last().copied().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    match longest {
        0 => format!("{fence}{text}{fence}"),
        _ => format!("{fence} {text} {fence}"),
    }
}
