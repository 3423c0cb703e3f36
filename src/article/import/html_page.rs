//! A page of HTML as an article.
//!
//! What is its article is told by its elements and what they say of themselves; furniture is left
//! out and listed.

use super::front_matter::FrontMatter;
use super::html_blocks::Blocks;
use super::html_facts::{language_of, read_facts};
use super::html_furniture::{find_content, list_around};
use super::html_tree::parse_html;
use super::imported::{ImportError, Imported, Page};
use super::problem::{MISSING_TITLE, OTHER_LANGUAGE};
use crate::diagnostic::Finding;
use crate::locale::LocaleId;

/// Makes an article of a page of HTML, well-formed or not.
///
/// # Errors
///
/// Returns an error for a page without text.
pub fn import_html(page: &Page<'_>) -> Result<Imported, ImportError> {
    let tree = parse_html(page.text);
    let content = find_content(&tree);
    let facts = read_facts(&tree, content);
    let mut blocks = Blocks::new(facts.title.as_deref());
    blocks.write_within(content);
    if blocks.written.is_empty() {
        return Err(ImportError::Empty);
    }
    let mut imported = Imported {
        left_out: blocks.left_out,
        ..Imported::default()
    };
    list_around(&tree, content, &mut imported.left_out);
    let mut front_matter = FrontMatter::default();
    front_matter.field("lang", &page.lang.to_string());
    match &facts.title {
        Some(title) => front_matter.field("title", title),
        None => imported.findings.push(missing_title(page)),
    }
    for (name, value) in [
        ("description", &facts.description),
        ("dateline", &facts.dateline),
        ("date", &facts.date),
    ] {
        if let Some(value) = value {
            front_matter.field(name, value);
        }
    }
    let declared = language_of(&tree).filter(|declared| !declared.is_variety_of(page.lang));
    let finding = declared.map(|declared| other_language(page, &declared));
    imported.findings.extend(finding);
    imported.article = format!(
        "{}\n{}\n",
        front_matter.finish(),
        blocks.written.join("\n\n")
    );
    Ok(imported)
}

fn missing_title(page: &Page<'_>) -> Finding {
    let message = "the page has no title: no heading of level 1, no `title`, no `og:title`";
    MISSING_TITLE
        .in_file(page.path, message)
        .with_hint("add `title: …` to the front matter of the article")
}

fn other_language(page: &Page<'_>, declared: &LocaleId) -> Finding {
    let message = format!(
        "the page says that it is in `{declared}`, not in `{}`",
        page.lang
    );
    OTHER_LANGUAGE
        .in_file(page.path, message)
        .in_locale(page.lang)
        .with_hint(format!("if it is right: `--lang {declared}`"))
}
