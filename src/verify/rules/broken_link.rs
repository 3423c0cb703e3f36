//! Links, pictures and style sheets of the site itself are there, and so are the places on a page
//! that a link leads to.

use std::collections::HashMap;

use crate::diagnostic::ProblemKind;
use crate::text::nearest_name;
use crate::verify::address::{Target, resolve};
use crate::verify::html::{Attribute, Page};
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error("broken-link", "a link leads to nothing"),
    check,
};

/// The page of a folder.
const INDEX: &str = "index.html";

/// The files of a site by their names, for links that name a right one in a wrong folder.
type FilesByName<'s> = HashMap<&'s str, Vec<&'s str>>;

fn check(site: &Site, faults: &mut Faults<'_>) {
    let mut by_name = FilesByName::new();
    for path in &site.files {
        by_name.entry(name_of(path)).or_default().push(path);
    }
    for page in site.pages.values() {
        for link in page.links.iter().chain(&page.feeds) {
            check_link(site, &by_name, page, link, faults);
        }
    }
}

fn check_link(
    site: &Site,
    by_name: &FilesByName<'_>,
    page: &Page,
    link: &Attribute,
    faults: &mut Faults<'_>,
) {
    let href = &link.value;
    match resolve(&page.path, href, site.base.as_deref()) {
        Target::Elsewhere => {}
        Target::Outside => faults.on(page, link, format!("`{href}` leads out of the site")),
        Target::File { path, fragment } => {
            if !site.files.contains(&path) {
                let message = format!("`{href}` leads to `{path}`, which does not exist");
                let hint = meant_file(by_name, page, &path).map(hint_at);
                faults.on_with_hint(page, link, message, hint);
                return;
            }
            let Some((fragment, target)) = fragment.zip(site.pages.get(&path)) else {
                return;
            };
            if fragment != "top" && !target.ids.contains(&fragment) {
                let message = format!("`{path}` has no place `#{fragment}`");
                let near = nearest_name(&fragment, target.ids.iter().map(String::as_str));
                let hint = match near {
                    Some(near) => format!("did you mean `#{near}`?"),
                    None => "places are called as in the source, in every language".to_owned(),
                };
                faults.on_with_hint(page, link, message, Some(hint));
            }
        }
    }
}

/// Returns the file of the name that `path` has in the language of the page.
fn meant_file<'s>(by_name: &FilesByName<'s>, page: &Page, path: &str) -> Option<&'s str> {
    let folder = |path: &str| path.split_once('/').map(|(folder, _)| folder.to_owned());
    let mut namesakes = by_name.get(name_of(path))?.iter().copied();
    namesakes.find(|near| folder(near) == folder(&page.path))
}

fn hint_at(near: &str) -> String {
    let articles = match near.ends_with(".html") {
        true => {
            " A link from one article to another is written to its Markdown file, and finds the \
             page in every language"
        }
        false => "",
    };
    format!("did you mean `{near}`?{articles}")
}

/// Returns the name of a file, with that of its folder where it is the page of one.
fn name_of(path: &str) -> &str {
    let start_of_name = |path: &str| path.rfind('/').map_or(0, |slash| slash + 1);
    let start = start_of_name(path);
    match &path[start..] {
        INDEX if start > 0 => &path[start_of_name(&path[..start - 1])..],
        name => name,
    }
}
