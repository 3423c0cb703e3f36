//! `tarjuma adopt`.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::article::adopt::Confidence;
use crate::cli::applying::{Applying, apply};
use crate::cli::arguments::GlobalArguments;
use crate::cli::document::read_document;
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::Output;
use crate::cli::project::{Project, UsageError};
use crate::diagnostic::Finding;
use crate::locale::LocaleId;
use crate::plan::{self, AdoptRequest, Existing, ImportFormat, TranslatedDocument};
use crate::project::invalid_utf8;
use crate::project::{ArticleRole, Workspace};
use crate::tree::check_loose_folder;

const EXAMPLES: &str = "\
Examples:
  tarjuma adopt hi old/stepwell-hi.md --article stepwell --dry-run
  tarjuma adopt hi old/stepwell-hi.md --article stepwell
  tarjuma adopt hi --folder               articles/hi/*.md beside articles/en/*.md
  tarjuma adopt hi --folder ../site/hi    a folder of files called as the articles are";

/// Take over translations that exist already as documents
///
/// The document's blocks are matched with the article's by their structure, their lengths, and the
/// numbers, links, code and names in them. What is less sure than --min-confidence is left out and
/// listed, and so is what is still in the article's language. Nothing that is translated already
/// changes without --force.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The language of the document
    #[arg(value_name = "LOCALE")]
    locale: LocaleId,
    /// The document: .md for Markdown, .html for a page, anything else is read as a page's text
    #[arg(
        value_name = "FILE",
        required_unless_present = "folder",
        conflicts_with = "folder"
    )]
    file: Option<PathBuf>,
    /// The article it is a translation of; by default the one called as the file is
    #[arg(long, value_name = "SLUG", conflicts_with = "folder")]
    article: Option<String>,
    /// Adopt every document of a folder that is called as an article is; without a folder, every
    /// one that lies beside the articles where tarjuma.toml has `{locale}` in `articles`
    #[arg(long, value_name = "DIR", num_args = 0..=1)]
    folder: Option<Option<PathBuf>>,
    /// How sure a match must be, in percent
    #[arg(long, value_name = "PERCENT", default_value_t = Confidence::DEFAULT.percent(), value_parser = clap::value_parser!(u8).range(0..=100))]
    min_confidence: u8,
    /// Replace what is translated already
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    applying: Applying,
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let project = Project::open_to_write(global, &arguments.applying, output)?.filled()?;
    let found = arguments.find_documents(&project.workspace, output)?;
    let request = AdoptRequest {
        locale: &arguments.locale,
        documents: found.documents,
        least: Confidence::of_percent(arguments.min_confidence),
        existing: if arguments.force {
            Existing::Overwrite
        } else {
            Existing::Keep
        },
    };
    let mut plan = plan::adopt(&project.workspace, &request).plan;
    plan.findings.extend(found.findings);
    apply(&plan, &project, &arguments.applying, output)
}

/// The documents that the arguments mean.
#[derive(Default)]
struct Documents {
    documents: Vec<TranslatedDocument>,
    /// The files that are no text.
    findings: Vec<Finding>,
}

impl Arguments {
    fn find_documents(
        &self,
        workspace: &Workspace,
        output: &mut Output,
    ) -> anyhow::Result<Documents> {
        let mut found = Documents::default();
        match (&self.file, &self.folder) {
            (Some(file), _) => found.read(file, self.article.clone())?,
            (None, Some(Some(folder))) => {
                found.read_folder(folder, workspace)?;
                if found.is_empty() {
                    output.complain(format_args!(
                        "no file in {} is called as an article is, such as `{}`",
                        folder.display(),
                        example_of(workspace)
                    ));
                }
            }
            (None, _) => {
                found.documents = self.beside_articles(workspace);
                if found.is_empty() {
                    output.complain(self.why_none(workspace));
                }
            }
        }
        Ok(found)
    }

    /// Says why no translations lie beside the articles.
    fn why_none(&self, workspace: &Workspace) -> String {
        let mut patterns = workspace.config.articles.iter();
        match patterns.any(|pattern| pattern.value.has_locale()) {
            true => format!(
                "no translation into `{}` lies beside the articles",
                self.locale
            ),
            false => format!(
                "no pattern in `articles` of {} has `{{locale}}`, so that no translations lie beside \
                 the articles; name their folder: `--folder DIR`",
                workspace.config.path
            ),
        }
    }

    /// Returns the translations that lie beside the articles of the project.
    fn beside_articles(&self, workspace: &Workspace) -> Vec<TranslatedDocument> {
        let articles = workspace.articles.iter();
        articles
            .filter(|article| {
                article.role == ArticleRole::Translation && article.locale == self.locale
            })
            .map(|article| TranslatedDocument {
                path: article.path.to_string(),
                text: article.text.to_string(),
                format: ImportFormat::Markdown,
                slug: Some(article.slug.to_string()),
            })
            .collect()
    }
}

/// Returns how a document is called that is found.
fn example_of(workspace: &Workspace) -> String {
    let mut articles = workspace.source_articles();
    let first = articles.next();
    first.map_or_else(
        || "article.md".to_owned(),
        |article| format!("{}.md", article.slug),
    )
}

/// The endings by which the documents of a folder are known, the first that there is.
const ENDINGS: [&str; 5] = ["md", "markdown", "html", "htm", "txt"];

impl Documents {
    fn is_empty(&self) -> bool {
        self.documents.is_empty() && self.findings.is_empty()
    }

    /// Reads the documents of a folder that are called as articles are.
    fn read_folder(&mut self, folder: &Path, workspace: &Workspace) -> Result<(), UsageError> {
        check_loose_folder(folder).map_err(|source| UsageError::Unreadable {
            path: folder.to_owned(),
            source,
        })?;
        for article in workspace.source_articles() {
            for ending in ENDINGS {
                let path = folder.join(format!("{}.{ending}", article.slug));
                match self.read(&path, Some(article.slug.to_string())) {
                    Err(UsageError::Unreadable { source, .. })
                        if source.kind() == ErrorKind::NotFound => {}
                    Ok(()) => break,
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(())
    }

    fn read(&mut self, file: &Path, slug: Option<String>) -> Result<(), UsageError> {
        let path = file.to_string_lossy().into_owned();
        match read_document(file)? {
            Ok(text) => self.documents.push(TranslatedDocument {
                format: ImportFormat::of_path(&path),
                path,
                text,
                slug,
            }),
            Err(bytes) => self.findings.push(invalid_utf8(path, &bytes)),
        }
        Ok(())
    }
}
