//! Links to an article that has another name.

use crate::article::Article;
use crate::plan::Plan;
use crate::project::{Slug, Workspace};
use crate::text::LineIndex;

/// How the addresses of an article's page and of its source end.
const ENDINGS: [&str; 3] = [".html", ".md", "/"];

/// Tells of links in other articles that seem to lead to an article. They are left: where pages
/// are in the end is not known here.
pub(super) fn note_links(workspace: &Workspace, slug: &Slug, plan: &mut Plan) {
    let fields = workspace.config.translatable_fields.iter();
    let fields: Vec<&str> = fields.map(|field| field.value.as_str()).collect();
    let others = workspace
        .articles
        .iter()
        .filter(|other| other.slug != *slug);
    for other in others.filter(|other| other.text.contains(slug.as_str())) {
        let article = Article::read(&other.text, &fields, &|_| true);
        let lines = LineIndex::new(&other.text);
        for segment in article.segments {
            let slots = segment.slots.iter();
            for link in slots.filter(|slot| leads_to(&slot.target, slug)) {
                let line = lines.locate(&other.text, segment.span.start as usize).line;
                let target = &link.target;
                plan.note(
                    &other.path,
                    format!("the text from line {line} on links to `{target}`, which is left"),
                );
            }
        }
    }
}

/// Says whether an address ends with the article, whatever folder or site is before it.
fn leads_to(target: &str, slug: &Slug) -> bool {
    let address = target.split(['#', '?']).next().unwrap_or(target);
    let name = ENDINGS
        .iter()
        .find_map(|ending| address.strip_suffix(ending))
        .unwrap_or(address);
    let folder = name.strip_suffix(slug.as_str());
    folder.is_some_and(|folder| folder.is_empty() || folder.ends_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_may_stand_in_any_folder_and_end_as_pages_do() {
        let slug = Slug::new("2025/बावड़ी");
        for target in [
            "2025/बावड़ी.html",
            "../2025/बावड़ी.md#top",
            "https://example.org/hi/2025/बावड़ी/",
        ] {
            assert!(leads_to(target, &slug), "{target}");
        }
        for target in ["12025/बावड़ी.html", "2025/बावड़ी.jpg", "#2025/बावड़ी", ""]
        {
            assert!(!leads_to(target, &slug), "{target}");
        }
    }
}
