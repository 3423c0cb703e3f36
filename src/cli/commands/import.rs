//! `tarjuma import`.

use std::path::PathBuf;

use clap::Args;

use crate::article::import::html_language;
use crate::cli::applying::{Applying, apply_with};
use crate::cli::arguments::GlobalArguments;
use crate::cli::document::read_document;
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::Output;
use crate::cli::project::{Project, UsageError};
use crate::cli::reporting::tell_findings_in;
use crate::locale::LocaleId;
use crate::plan::{self, ImportFormat, ImportRequest};
use crate::project::invalid_utf8;
use crate::report::Sources;

const EXAMPLES: &str = "\
Examples:
  tarjuma import page.txt --lang en --dry-run
  tarjuma import saved.html --slug 2025/exchange
  tarjuma import ~/drafts/stepwell.md --lang hi --slug 2025/stepwell";

/// Turn a page, its text, or a Markdown file into an article
///
/// Of a page's text, the breadcrumb, the category, the headline, the dateline, the caption with its
/// credit, the source line and the follow links find their places; every word is kept. Of a page of
/// HTML, the article is found, with its title, description and date; all else is listed.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The file: .md for Markdown, .html for a page, anything else is read as the text of a page
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The language it is written in; a page of HTML may say so itself
    #[arg(long, value_name = "LOCALE")]
    lang: Option<LocaleId>,
    /// What to call the article, such as 2025/stepwell; by default what the file is called
    #[arg(long)]
    slug: Option<String>,
    #[command(flatten)]
    applying: Applying,
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let project = Project::open_to_write(global, &arguments.applying, output)?;
    let path = arguments.file.to_string_lossy();
    let text = match read_document(&arguments.file)? {
        Ok(text) => text,
        Err(bytes) => {
            let sources = Sources::from_iter([(&*path, &*bytes.text)]);
            tell_findings_in(&[invalid_utf8(&*path, &bytes)], &sources, output);
            return Ok(ExitStatus::Findings);
        }
    };
    let format = ImportFormat::of_path(&path);
    let declared = || match format {
        ImportFormat::Html => html_language(&text),
        ImportFormat::Markdown | ImportFormat::PageText => None,
    };
    let lang = arguments.lang.clone().or_else(declared);
    let lang = lang.ok_or_else(|| UsageError::NoLanguage(path.to_string()))?;
    let request = ImportRequest {
        path: &path,
        text: &text,
        format,
        lang: &lang,
        slug: arguments.slug.as_deref(),
    };
    let file = (&*path, text.trim_start_matches('\u{feff}'));
    apply_with(
        &plan::import(&project.workspace, &request),
        &project,
        Some(file),
        &arguments.applying,
        output,
    )
}
