//! A page for a browser, in one file.

use std::io;

use crate::diff::{Comparison, EntryChange, FileChanges, PartChange, WordDiff};
use crate::report::diff::markup::{language, marked, text};
use crate::report::diff::wording::{
    WORD_COLUMNS, WORDS_TITLE, kind, no_difference, origin, presence, row_label, summary, title,
};
use crate::report::diff::{DiffFormat, DiffReport};

pub(in crate::report::diff) const FORMAT: DiffFormat = DiffFormat {
    id: "html",
    summary: "a page for a browser",
    write,
};

const STYLE: &str = "\
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif }
h2 { font: 600 1rem ui-monospace, monospace; border-bottom: 1px solid; margin-top: 2rem }
h3 { font-size: 1rem; margin: 1rem 0 0 }
h3 span { font-weight: normal }
p, blockquote { margin: .25rem 0 .25rem 1.5rem; unicode-bidi: isolate }
ins { background: #d7f5dc; color: #0b4a1c; text-decoration: underline }
del { background: #fbdcdc; color: #7a1212; text-decoration: line-through }
ins, del { unicode-bidi: isolate }
td, th { padding: 0 .75rem; text-align: end }
td:first-child, th:first-child { text-align: start }
";

fn write(report: &DiffReport<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let comparison = report.comparison;
    let title = text(&title(comparison));
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">"
    )?;
    writeln!(
        out,
        "<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>"
    )?;
    writeln!(out, "<h1>{title}</h1>")?;
    if comparison.is_empty() {
        writeln!(out, "<p>{}</p>", text(&no_difference(comparison)))?;
    } else {
        writeln!(out, "<p>{}</p>", summary(comparison))?;
    }
    for file in &comparison.files {
        write_file(file, comparison, out)?;
    }
    write_totals(report, out)?;
    writeln!(out, "</body>\n</html>")
}

fn write_file(
    file: &FileChanges,
    comparison: &Comparison,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    writeln!(out, "<section>\n<h2>{}</h2>", text(&file.path))?;
    for change in &file.changes {
        write_change(file, change, comparison, out)?;
    }
    writeln!(out, "</section>")
}

fn write_change(
    file: &FileChanges,
    change: &EntryChange,
    comparison: &Comparison,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let word = kind(&change.kind, comparison);
    let origin = origin(&change.kind).map(|origin| format!(", {}", text(&origin)));
    let origin = origin.unwrap_or_default();
    let id = text(&change.id);
    writeln!(
        out,
        "<h3><span>{word}</span> <code>{id}</code><span>{origin}</span></h3>"
    )?;
    for part in &change.parts {
        write_part(file, part, comparison, out)?;
    }
    if let Some(comment) = &change.comment {
        let diff = WordDiff::of(&comment.old, &comment.new);
        writeln!(out, "<p><i>comment:</i> {}</p>", marked(&diff, file))?;
    }
    Ok(())
}

fn write_part(
    file: &FileChanges,
    part: &PartChange,
    comparison: &Comparison,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let label = text(part.place.label().trim_start());
    let said = presence(part.presence, comparison).map(|word| format!(" {word}"));
    let said = said.unwrap_or_default();
    if !label.is_empty() {
        writeln!(out, "<p><code>{label}</code>{said}</p>")?;
    }
    let attributes = language(file.new_language.as_ref());
    writeln!(out, "<p{attributes}>{}</p>", marked(&part.words, file))?;
    if let Some(translation) = &part.translation {
        let attributes = language(file.locale.as_ref());
        writeln!(
            out,
            "<blockquote{attributes}>{}</blockquote>",
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
    let heads: String = WORD_COLUMNS
        .iter()
        .map(|name| format!("<th scope=\"col\">{name}</th>"))
        .collect();
    writeln!(
        out,
        "<table>\n<tr><th scope=\"col\">{WORDS_TITLE}</th>{heads}</tr>"
    )?;
    for (key, words) in totals {
        let label = text(&row_label(&key, report.comparison));
        let cells =
            [words.added, words.removed, words.changed].map(|count| format!("<td>{count}</td>"));
        writeln!(out, "<tr><td>{label}</td>{}</tr>", cells.concat())?;
    }
    writeln!(out, "</table>")
}
