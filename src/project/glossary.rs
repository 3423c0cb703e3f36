//! Glossaries: what terms are agreed to be in each language, in CSV files that the configuration names.
//!
//! The format is that of [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), with commas, semicolons or
//! tabs. The first line names the columns: a locale each, `note`, `forbidden` and `forbidden:LOCALE`.

use std::collections::BTreeMap;
use std::sync::Arc;

use csv::{ByteRecord, ReaderBuilder};

use super::config::{Config, Setting};
use super::problem;
use super::read_text::read_text_if_there;
use crate::diagnostic::Finding;
use crate::locale::{LocaleId, is_known_language};
use crate::text::{Span, nearest_name};
use crate::tree::{Tree, TreePath};

/// What sets alternatives apart in one cell.
const OR: char = '|';

/// What stands over the first column where that is not a locale.
const SOURCE_NAMES: [&str; 2] = ["term", "source"];

/// A glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glossary {
    /// Where it is, relative to the root.
    pub path: Arc<str>,
    /// What stands in it.
    pub text: Arc<str>,
    /// Its lines that can be used, in file order.
    pub rows: Vec<GlossaryRow>,
}

/// A term in all its languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GlossaryRow {
    /// The line on which it begins, counted from 1.
    pub line: u64,
    /// What the term is in each locale; of alternatives, the first is to be proposed.
    pub terms: BTreeMap<LocaleId, Vec<String>>,
    /// What is not to be written for it in any locale.
    pub forbidden: Vec<String>,
    /// What is not to be written for it in one locale.
    pub forbidden_in: BTreeMap<LocaleId, Vec<String>>,
    /// What there is to say about it.
    pub note: Option<String>,
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Column {
    Term(LocaleId),
    Forbidden(Option<LocaleId>),
    Note,
    /// Nothing that is read.
    Ignored,
}

/// Reads the glossaries that a configuration names. `locales` are those that a column may have.
pub(super) fn load_glossaries(
    tree: &dyn Tree,
    config: &Config,
    locales: &[&LocaleId],
    problems: &mut Vec<Finding>,
) -> Vec<Glossary> {
    let files = config.glossaries.iter();
    let read = files.filter_map(|file| match load(tree, file, config) {
        Ok((path, text)) => {
            let mut reader = GlossaryReader {
                path: &path,
                text: &text,
                config,
                locales,
                problems,
            };
            let rows = reader.read();
            Some(Glossary {
                path: Arc::clone(&path),
                text: Arc::clone(&text),
                rows,
            })
        }
        Err(problem) => {
            problems.push(*problem);
            None
        }
    });
    read.collect()
}

fn load(
    tree: &dyn Tree,
    file: &Setting<TreePath>,
    config: &Config,
) -> Result<(Arc<str>, Arc<str>), Box<Finding>> {
    let missing = || {
        let problem = problem::no_glossary(Arc::clone(&config.path), &file.value);
        Box::new(file.span.into_iter().fold(problem, Finding::at))
    };
    let text = read_text_if_there(tree, &file.value)?.ok_or_else(missing)?;
    Ok((file.value.to_shared(), text.into()))
}

/// One glossary while it is read.
struct GlossaryReader<'r> {
    path: &'r Arc<str>,
    text: &'r str,
    config: &'r Config,
    locales: &'r [&'r LocaleId],
    problems: &'r mut Vec<Finding>,
}

impl GlossaryReader<'_> {
    fn read(&mut self) -> Vec<GlossaryRow> {
        let mark = self.text.len() - self.text.trim_start_matches('\u{feff}').len();
        let body = &self.text[mark..];
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter_of(body))
            .from_reader(body.as_bytes());
        let records: Vec<ByteRecord> = reader.byte_records().filter_map(Result::ok).collect();
        let starts: Vec<usize> = records
            .iter()
            .map(|record| self.start_of(mark, record))
            .collect();
        let span = |index: usize| {
            let start = starts.get(index).copied().unwrap_or(self.text.len());
            let end = starts.get(index + 1).copied().unwrap_or(self.text.len());
            let line = self.text[start..end].trim_end();
            Span::new(start, start + line.len())
        };
        let spans: Vec<Span> = (0..records.len()).map(span).collect();
        let Some((header, rows)) = records.split_first() else {
            return Vec::new();
        };
        let columns = self.columns(header, spans.first().copied().unwrap_or_default());
        if self.text.matches('"').count() % 2 == 1 {
            let place = spans.last().copied().unwrap_or_default();
            self.report(
                place,
                "a quotation mark opens a cell and is not closed",
                "close it; within a cell, write it twice: `\"\"`",
            );
            return Vec::new();
        }
        let mut found = Vec::with_capacity(rows.len());
        for (record, place) in rows.iter().zip(&spans[1..]) {
            found.extend(self.row(record, &columns, *place));
        }
        found
    }

    fn columns(&mut self, header: &ByteRecord, place: Span) -> Vec<Column> {
        let mut columns: Vec<Column> = Vec::new();
        let mut foreign = Vec::new();
        for (index, name) in cells_of(header).into_iter().enumerate() {
            let name = name.trim();
            let column = if index == 0 && SOURCE_NAMES.contains(&name.to_lowercase().as_str()) {
                Column::Term(self.config.source_locale.value.clone())
            } else if is_foreign(name, self.locales) {
                foreign.push(format!("`{name}`"));
                Column::Ignored
            } else {
                self.column(name, place)
            };
            if column != Column::Ignored && columns.contains(&column) {
                self.report(
                    self.place_of(name, place),
                    format!("two columns are `{name}`"),
                    "put both into one; alternatives in a cell are apart by `|`",
                );
                columns.push(Column::Ignored);
                continue;
            }
            columns.push(column);
        }
        if !foreign.is_empty() {
            let path = Arc::clone(self.path);
            let problem = problem::foreign_columns(path, &foreign);
            self.problems.push(problem.at(place));
        }
        columns
    }

    fn column(&mut self, name: &str, place: Span) -> Column {
        let lower = name.to_lowercase();
        match lower.as_str() {
            "note" => return Column::Note,
            "forbidden" => return Column::Forbidden(None),
            _ => {}
        }
        let (id, is_forbidden) = locale_of_column(name);
        let locale: Option<LocaleId> = id.parse().ok();
        let known = locale.filter(|locale| self.locales.contains(&locale));
        let Some(locale) = known else {
            let mut names: Vec<String> = self.locales.iter().map(ToString::to_string).collect();
            names.extend(["note", "forbidden"].map(str::to_owned));
            let hint = match nearest_name(name, names.iter().map(String::as_str)) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("the columns can be {}", names.join(", ")),
            };
            let message = format!("the column `{name}` is no locale of the project");
            self.report(self.place_of(name, place), message, hint);
            return Column::Ignored;
        };
        if is_forbidden {
            Column::Forbidden(Some(locale))
        } else {
            Column::Term(locale)
        }
    }

    fn row(&mut self, record: &ByteRecord, columns: &[Column], place: Span) -> Option<GlossaryRow> {
        let cells = cells_of(record);
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return None;
        }
        if cells.len() > columns.len() {
            let message = format!(
                "the line has {} cells, and the first line {}",
                cells.len(),
                columns.len()
            );
            let hint = "put a cell that has a comma in it between quotation marks: `\"…\"`";
            self.report(place, message, hint);
            return None;
        }
        let mut row = GlossaryRow {
            line: self.line_of(place),
            ..GlossaryRow::default()
        };
        for (column, cell) in columns.iter().zip(&cells) {
            let alternatives = cell.split(OR).map(|part| part.trim().to_owned());
            let alternatives: Vec<String> = alternatives.filter(|part| !part.is_empty()).collect();
            match column {
                _ if alternatives.is_empty() => {}
                Column::Term(locale) => {
                    row.terms.insert(locale.clone(), alternatives);
                }
                Column::Forbidden(None) => row.forbidden = alternatives,
                Column::Forbidden(Some(locale)) => {
                    row.forbidden_in.insert(locale.clone(), alternatives);
                }
                Column::Note => row.note = Some(cell.trim().to_owned()),
                Column::Ignored => {}
            }
        }
        if let Some(Column::Term(source)) = columns.first()
            && !row.terms.contains_key(source)
        {
            let message = format!("the line has no term in `{source}`, the first column");
            self.report(place, message, "write the term, or remove the line");
            return None;
        }
        Some(row)
    }

    /// Returns where a record begins: the reader counts the end of the line before it as part of it.
    fn start_of(&self, mark: usize, record: &ByteRecord) -> usize {
        let start = record.position().map_or(0, csv::Position::byte);
        let start = mark + usize::try_from(start).unwrap_or(usize::MAX);
        let rest = self.text.get(start..).unwrap_or_default();
        start + (rest.len() - rest.trim_start_matches(['\r', '\n']).len())
    }

    fn line_of(&self, place: Span) -> u64 {
        let before = &self.text[..place.start as usize];
        before.matches('\n').count() as u64 + 1
    }

    /// Returns where a name stands in the first line.
    fn place_of(&self, name: &str, header: Span) -> Span {
        let line = header.of(self.text);
        match line.find(name).filter(|_| !name.is_empty()) {
            Some(at) => {
                let start = header.start as usize + at;
                Span::new(start, start + name.len())
            }
            None => header,
        }
    }

    fn report(&mut self, place: Span, message: impl Into<String>, hint: impl Into<String>) {
        let path = Arc::clone(self.path);
        let problem = problem::invalid_glossary(path, message.into());
        self.problems.push(problem.at(place).with_hint(hint.into()));
    }
}

/// Returns the locale that the name of a column names, as it is written, and whether the column says
/// what is forbidden in it.
fn locale_of_column(name: &str) -> (&str, bool) {
    const FORBIDDEN: &str = "forbidden:";
    let start = name.get(..FORBIDDEN.len());
    match start.is_some_and(|start| start.eq_ignore_ascii_case(FORBIDDEN)) {
        true => (name[FORBIDDEN.len()..].trim(), true),
        false => (name.trim(), false),
    }
}

/// Says whether a column is in a language that there is, and that is none of the project. Another
/// variety of a language of the project is a slip.
fn is_foreign(name: &str, locales: &[&LocaleId]) -> bool {
    let (id, _) = locale_of_column(name);
    let Ok(locale) = id.parse::<LocaleId>() else {
        return false;
    };
    let shares_language = |own: &&LocaleId| own.language() == locale.language();
    is_known_language(&locale) && !locales.iter().any(shares_language)
}

/// Tells what sets the cells of the first line apart.
fn delimiter_of(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let count = |delimiter: u8| header.bytes().filter(|byte| *byte == delimiter).count();
    let delimiters = [b'\t', b';', b','];
    delimiters
        .into_iter()
        .max_by_key(|byte| count(*byte))
        .unwrap_or(b',')
}

fn cells_of(record: &ByteRecord) -> Vec<String> {
    let cells = record.iter();
    cells
        .map(|cell| String::from_utf8_lossy(cell).into_owned())
        .collect()
}
