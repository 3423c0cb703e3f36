//! Importing a page as an article of the project.

use std::path::Path;
use std::sync::Arc;

use super::changes::Plan;
use super::problem::UNUSABLE_IMPORT;
use crate::article::import::{
    ImportError, Imported, Page, UiLabel, import_html, import_markdown, import_page_text,
};
use crate::diagnostic::{Finding, Severity};
use crate::fluent::EntryKind;
use crate::locale::LocaleId;
use crate::project::{Workspace, check_slug};

/// What the ids of messages that stand on pages as labels begin with.
const LABELS: [&str; 4] = ["nav-", "category-", "source", "follow"];

/// What a file to import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportFormat {
    /// The text of a page, as copied from a browser.
    PageText,
    /// Markdown.
    Markdown,
    /// A page of HTML.
    Html,
}

impl ImportFormat {
    /// Tells the format by the ending of a file's name; text is assumed.
    #[must_use]
    pub fn of_path(path: &str) -> Self {
        match Path::new(path)
            .extension()
            .and_then(|ending| ending.to_str())
        {
            Some("md" | "markdown") => Self::Markdown,
            Some("html" | "htm" | "xhtml") => Self::Html,
            _ => Self::PageText,
        }
    }
}

/// A file to import.
#[derive(Clone, Copy, Debug)]
pub struct ImportRequest<'a> {
    /// Where it comes from; need not lie in the project.
    pub path: &'a str,
    /// What stands in it.
    pub text: &'a str,
    /// What it is.
    pub format: ImportFormat,
    /// The language it is written in.
    pub lang: &'a LocaleId,
    /// What the article is to be called; by default, what the file is.
    pub slug: Option<&'a str>,
}

/// Plans the article that a file becomes: one file to write, unless there is one already.
#[must_use]
pub fn import(workspace: &Workspace, request: &ImportRequest<'_>) -> Plan {
    let mut plan = Plan::default();
    let target = match find_target(workspace, request) {
        Ok(target) => target,
        Err(finding) => {
            plan.findings.push(*finding);
            return plan;
        }
    };
    let labels = collect_labels(workspace);
    let page = Page {
        path: request.path,
        text: request.text.trim_start_matches('\u{feff}'),
        lang: request.lang,
        labels: &labels,
    };
    let imported = match request.format {
        ImportFormat::PageText => import_page_text(&page),
        ImportFormat::Markdown => import_markdown(&page),
        ImportFormat::Html => import_html(&page),
    };
    match imported {
        Ok(imported) => take(&mut plan, target, imported),
        Err(error) => plan.findings.push(refuse(request, &error)),
    }
    plan.sorted()
}

fn refuse(request: &ImportRequest<'_>, error: &ImportError) -> Finding {
    let finding = unusable(request, &error.to_string());
    match error {
        ImportError::Empty => {
            finding.with_hint("copy the text of the page into it, headline first")
        }
        ImportError::FrontMatter(problem) => finding.at(problem.span),
    }
}

fn take(plan: &mut Plan, target: Arc<str>, imported: Imported) {
    for piece in &imported.left_out {
        plan.note(
            &target,
            format!("left out `{}`: {}", piece.text, piece.reason),
        );
    }
    plan.findings = imported.findings;
    plan.write(target, None, imported.article);
}

/// Returns the path of the new article.
fn find_target(
    workspace: &Workspace,
    request: &ImportRequest<'_>,
) -> Result<Arc<str>, Box<Finding>> {
    let stem = Path::new(request.path).file_stem();
    let slug = match request.slug {
        Some(slug) => slug,
        None => stem.and_then(|stem| stem.to_str()).unwrap_or(""),
    };
    if let Err(fault) = check_slug(slug) {
        let message = format!("`{slug}` cannot name an article: {fault}");
        let finding = unusable(request, &message)
            .with_hint("name it with `--slug`: names and `/`, such as `2025/prisoner-exchange`");
        return Err(Box::new(finding));
    }
    let articles = workspace.articles.iter();
    if let Some(article) = articles
        .clone()
        .find(|article| article.slug.as_str() == slug)
    {
        let message = format!("there is an article `{slug}` already: {}", article.path);
        let finding = unusable(request, &message)
            .with_hint("nothing is overwritten; choose another name with `--slug`");
        return Err(Box::new(finding));
    }
    let locale = (workspace.locales.iter()).find(|locale| locale.id == *request.lang);
    let name = locale.map_or_else(|| request.lang.to_string(), |locale| locale.name.clone());
    let file = format!("{slug}.md");
    let mut patterns = workspace.config.articles.iter();
    patterns
        .find_map(|pattern| pattern.value.write(&file, &name))
        .map(Arc::from)
        .ok_or_else(|| {
            let message = format!("no pattern in `articles` has room for `{slug}`");
            Box::new(unusable(request, &message).with_hint("add one to tarjuma.toml"))
        })
}

fn unusable(request: &ImportRequest<'_>, message: &str) -> Finding {
    Finding::new(UNUSABLE_IMPORT.id, Severity::Error, request.path, message)
}

/// Returns the short messages of every locale by which labels on a page are recognised.
fn collect_labels(workspace: &Workspace) -> Vec<UiLabel> {
    let mut labels = Vec::new();
    for resource in workspace.shared_resources() {
        for (locale, file) in &resource.files {
            for entry in file.view().entries() {
                let id = entry.id();
                let is_label = entry.kind() == EntryKind::Message
                    && LABELS.iter().any(|prefix| id.starts_with(prefix));
                let text = entry.value().and_then(|value| value.plain_text());
                if let Some(text) = text.filter(|_| is_label) {
                    labels.push(UiLabel {
                        locale: locale.clone(),
                        id: id.to_owned(),
                        text,
                    });
                }
            }
        }
    }
    labels
}
