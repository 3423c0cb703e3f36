//! The numbers for programs.
//!
//! `version` changes when a field changes its meaning or goes; new fields may come.

use std::io;

use serde::Serialize;

use super::StatusReport;
use crate::check::{Counts, WordCount};
use crate::locale::LocaleId;
use crate::report::json_document::write_document;

const VERSION: u32 = 1;

/// Writes one JSON document: per locale, per resource and locale, and per article.
///
/// # Errors
///
/// Returns the error of the writer.
pub fn write_json(report: &StatusReport, out: &mut dyn io::Write) -> io::Result<()> {
    let document = Document {
        version: VERSION,
        source_locale: &report.source_locale,
        locales: report
            .coverage
            .locales
            .iter()
            .map(|(locale, counts)| LocaleRecord {
                locale,
                counts: CountsRecord::new(counts, report.words),
            })
            .collect(),
        resources: report
            .coverage
            .rows
            .iter()
            .map(|row| ResourceRecord {
                resource: row.resource.as_str(),
                locale: &row.locale,
                counts: CountsRecord::new(&row.counts, report.words),
            })
            .collect(),
        articles: report
            .articles
            .iter()
            .map(|article| ArticleRecord {
                path: &article.path,
                words_outside_segments: article.outside,
            })
            .collect(),
    };
    write_document(out, &document)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'r> {
    version: u32,
    source_locale: &'r LocaleId,
    locales: Vec<LocaleRecord<'r>>,
    resources: Vec<ResourceRecord<'r>>,
    articles: Vec<ArticleRecord<'r>>,
}

#[derive(Serialize)]
struct LocaleRecord<'r> {
    locale: &'r LocaleId,
    #[serde(flatten)]
    counts: CountsRecord,
}

#[derive(Serialize)]
struct ResourceRecord<'r> {
    resource: &'r str,
    locale: &'r LocaleId,
    #[serde(flatten)]
    counts: CountsRecord,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArticleRecord<'r> {
    path: &'r str,
    words_outside_segments: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CountsRecord {
    messages: usize,
    translated: usize,
    percent: u8,
    missing: usize,
    stale: usize,
    unconfirmed: usize,
    copies: usize,
    obsolete: usize,
    obsolete_files: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translated_words: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stale_words: Option<usize>,
}

impl CountsRecord {
    fn new(counts: &Counts, words: WordCount) -> Self {
        let counted = |number: usize| (words == WordCount::Count).then_some(number);
        Self {
            messages: counts.messages,
            translated: counts.translated,
            percent: counts.percent(),
            missing: counts.missing,
            stale: counts.stale,
            unconfirmed: counts.unconfirmed,
            copies: counts.copies,
            obsolete: counts.obsolete,
            obsolete_files: counts.obsolete_files,
            words: counted(counts.words),
            translated_words: counted(counts.translated_words),
            stale_words: counted(counts.stale_words),
        }
    }
}
