//! Sitemaps can be read, and name every page that search engines are to find and no other.

use std::collections::BTreeSet;

use crate::diagnostic::ProblemKind;
use crate::text::Span;
use crate::verify::address::page_of;
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;
use crate::verify::xml::{Element, read_xml};

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error(
        "sitemap",
        "a sitemap cannot be read, or does not name what is there",
    ),
    check,
};

/// The sitemap, or the index of all.
const SITEMAP: &str = "sitemap.xml";

/// The sitemap of the latest articles, which names few pages.
const NEWS: &str = "news-sitemap.xml";

/// The most addresses and bytes that a file may have.
const MOST_ADDRESSES: usize = 50_000;
const MOST_BYTES: usize = 50 * 1024 * 1024;

fn check(site: &Site, faults: &mut Faults<'_>) {
    let Some(base) = &site.base else {
        return;
    };
    let mut named = BTreeSet::new();
    if site.documents.contains_key(SITEMAP) {
        read(site, base, SITEMAP, &mut named, faults);
        for page in site.indexed().filter(|page| !named.contains(&page.path)) {
            let message = format!("`{}` is not in the sitemap", page.path);
            faults.file(SITEMAP, message);
        }
    } else {
        faults.file(SITEMAP, "there is no sitemap");
    }
    if site.documents.contains_key(NEWS) {
        read(site, base, NEWS, &mut BTreeSet::new(), faults);
    }
}

/// Reads a sitemap, or an index and the sitemaps in it.
fn read(
    site: &Site,
    base: &str,
    path: &str,
    named: &mut BTreeSet<String>,
    faults: &mut Faults<'_>,
) {
    let Some(root) = root_of(site, path, faults) else {
        return;
    };
    if root.name != "sitemapindex" {
        read_entries(site, base, (path, &root), named, faults);
        return;
    }
    for part in root.all("sitemap") {
        let address = part.child_text("loc").unwrap_or_default();
        let part = address.strip_prefix(base);
        let part = part.and_then(|path| path.strip_prefix('/'));
        let part = part.unwrap_or(address);
        match root_of(site, part, faults) {
            Some(root) if root.name == "sitemapindex" => {
                faults.file(
                    path,
                    format!("`{part}` is an index itself, which no index may name"),
                );
            }
            Some(root) => read_entries(site, base, (part, &root), named, faults),
            None => {}
        }
    }
}

/// Reads a document of the site; none that is absent or no XML, which is told.
fn root_of(site: &Site, path: &str, faults: &mut Faults<'_>) -> Option<Element> {
    let Some(text) = site.documents.get(path) else {
        faults.file(SITEMAP, format!("`{path}` does not exist"));
        return None;
    };
    let root = read_xml(text);
    root.map_err(|(fault, place)| faults.at(path, Span::empty(place), fault))
        .ok()
}

fn read_entries(
    site: &Site,
    base: &str,
    (path, root): (&str, &Element),
    named: &mut BTreeSet<String>,
    faults: &mut Faults<'_>,
) {
    let length = site.documents.get(path).map_or(0, String::len);
    if root.all("url").count() > MOST_ADDRESSES || length > MOST_BYTES {
        faults.file(path, "the sitemap is longer than search engines read");
    }
    for url in root.all("url") {
        check_entry(site, base, path, url, named, faults);
    }
}

fn check_entry(
    site: &Site,
    base: &str,
    path: &str,
    url: &Element,
    named: &mut BTreeSet<String>,
    faults: &mut Faults<'_>,
) {
    let address = url.child_text("loc").unwrap_or_default();
    let page = page_of(address, base).and_then(|page| site.pages.get(&page));
    match page {
        None => faults.file(path, format!("`{address}` does not exist")),
        Some(page) if page.is_hidden => {
            faults.file(
                path,
                format!("`{address}` is named, and search engines are to leave it out"),
            );
        }
        Some(page) => {
            if !named.insert(page.path.clone()) {
                faults.file(path, format!("`{address}` is named twice"));
            }
        }
    }
    for link in url.all("xhtml:link") {
        let address = link.attribute("href").unwrap_or_default();
        if site.page_at(address).is_none() {
            faults.file(path, format!("`{address}` does not exist"));
        }
    }
}
