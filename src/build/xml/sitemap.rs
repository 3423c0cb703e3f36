//! [Sitemaps](https://www.sitemaps.org/protocol.html) with the versions of each page, as
//! [search engines read them](https://developers.google.com/search/docs/specialty/international/localized-versions).

use super::element::Document;
use crate::build::location::Location;
use crate::build::site::Site;
use crate::locale::LocaleId;

/// The most addresses in a file.
const MOST_ADDRESSES: usize = 50_000;

/// The most bytes in a file, less what stands around the addresses.
const MOST_BYTES: usize = 50 * 1024 * 1024 - 1024;

/// A page and its versions.
pub(in crate::build) struct MapGroup {
    pub(in crate::build) versions: Vec<MapEntry>,
    /// The version for readers of other languages.
    pub(in crate::build) default: Option<Location>,
}

/// A page in one language.
pub(in crate::build) struct MapEntry {
    pub(in crate::build) locale: LocaleId,
    pub(in crate::build) location: Location,
    /// The day of the last change in ISO 8601.
    pub(in crate::build) last_change: Option<String>,
}

/// Writes sitemaps, each with its path: one, or as many as the limits ask for and an index of
/// them. None where the site has no address.
pub(in crate::build) fn render_sitemaps(site: &Site, groups: &[MapGroup]) -> Vec<(String, String)> {
    render_within(site, groups, MOST_ADDRESSES, MOST_BYTES)
}

fn render_within(
    site: &Site,
    groups: &[MapGroup],
    most_addresses: usize,
    most_bytes: usize,
) -> Vec<(String, String)> {
    if site.url.is_none() {
        return Vec::new();
    }
    let mut files = Vec::new();
    let mut document = begin();
    let mut addresses = 0;
    for group in groups {
        let links = links_of(site, group);
        for version in &group.versions {
            let entry = entry_of(site, &links, version);
            let is_full = document.len() + entry.len() > most_bytes;
            if addresses == most_addresses || (is_full && addresses > 0) {
                files.push(end(std::mem::replace(&mut document, begin())));
                addresses = 0;
            }
            document.append(&entry);
            addresses += 1;
        }
    }
    files.push(end(document));
    name_files(site, files)
}

/// Gives files their names, and adds an index where there are several.
fn name_files(site: &Site, mut files: Vec<String>) -> Vec<(String, String)> {
    if files.len() == 1 {
        let text = files.pop().unwrap_or_default();
        return vec![("sitemap.xml".to_owned(), text)];
    }
    let named = (1..).zip(files);
    let mut named: Vec<(String, String)> = named
        .map(|(number, text)| (format!("sitemap-{number}.xml"), text))
        .collect();
    let mut index = Document::new();
    let namespace = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    index.open("sitemapindex", &[namespace]);
    for (name, _) in &named {
        index.open("sitemap", &[]);
        index.text("loc", &[], &site.absolute_path(name).unwrap_or_default());
        index.close("sitemap");
    }
    index.close("sitemapindex");
    named.push(("sitemap.xml".to_owned(), index.finish()));
    named
}

fn begin() -> Document {
    let mut document = Document::new();
    let namespaces = [
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
    ];
    document.open("urlset", &namespaces);
    document
}

fn end(mut document: Document) -> String {
    document.close("urlset");
    document.finish()
}

fn entry_of(site: &Site, links: &[u8], own: &MapEntry) -> Vec<u8> {
    let mut entry = Document::fragment();
    entry.open("url", &[]);
    entry.text(
        "loc",
        &[],
        &site.absolute(&own.location).unwrap_or_default(),
    );
    if let Some(day) = &own.last_change {
        entry.text("lastmod", &[], day);
    }
    entry.append(links);
    entry.close("url");
    entry.into_bytes()
}

/// Writes the links to the versions of a page, which are the same in the entries of all of them.
fn links_of(site: &Site, group: &MapGroup) -> Vec<u8> {
    let mut links = Document::fragment();
    let mut link = |hreflang: &str, location: &Location| {
        let address = site.absolute(location).unwrap_or_default();
        let link = [
            ("rel", "alternate"),
            ("hreflang", hreflang),
            ("href", &*address),
        ];
        links.empty("xhtml:link", &link);
    };
    let has_versions = group.versions.len() > 1 || group.default.is_some();
    for version in group.versions.iter().filter(|_| has_versions) {
        link(&version.locale.to_string(), &version.location);
    }
    if let Some(location) = &group.default {
        link("x-default", location);
    }
    links.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Workspace;
    use crate::tree::MemoryTree;

    fn site() -> Site {
        let config = "[site]\nurl = \"https://example.org\"\n";
        let tree = MemoryTree::new().with("tarjuma.toml", config);
        let workspace = Workspace::load(std::path::Path::new("/site"), &tree).unwrap();
        Site::of(&workspace)
    }

    fn group(slug: &str) -> MapGroup {
        let versions = ["hi", "ur"].map(|locale| {
            let locale: LocaleId = locale.parse().unwrap();
            MapEntry {
                location: Location::file(format!("{locale}/{slug}")),
                locale,
                last_change: None,
            }
        });
        MapGroup {
            versions: versions.into(),
            default: None,
        }
    }

    #[test]
    fn a_full_file_is_followed_by_another_and_all_stand_in_an_index() {
        let groups = ["एक", "b", "c"].map(group);
        let files = render_within(&site(), &groups, 4, MOST_BYTES);
        let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
        let count = |index: usize| files[index].1.matches("<loc>").count();
        assert_eq!((count(0), count(1), count(2)), (4, 2, 2));
        assert!(
            files[0]
                .1
                .contains("<loc>https://example.org/hi/%E0%A4%8F%E0%A4%95.html</loc>")
        );
    }

    #[test]
    fn a_file_ends_before_it_has_too_many_bytes() {
        let groups = ["a", "b", "c"].map(group);
        let files = render_within(&site(), &groups, 100, 1_000);
        assert!(files.len() > 2);
        for (name, text) in &files {
            assert!(text.len() < 1_100, "{name}: {}", text.len());
        }
    }
}
