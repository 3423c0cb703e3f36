//! Addresses within a site.

use crate::text::percent_decoded;

/// What an address leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A file of the site, and a place in it.
    File {
        path: String,
        fragment: Option<String>,
    },
    /// Somewhere above the site.
    Outside,
    /// Somewhere else on the web.
    Elsewhere,
}

/// Resolves `href` on the page at `page`, in a site that is found at `base`, if that is known.
pub(super) fn resolve(page: &str, href: &str, base: Option<&str>) -> Target {
    let href = href.trim();
    let (address, fragment) = match href.split_once('#') {
        Some((address, fragment)) => (address, Some(percent_decoded(fragment))),
        None => (href, None),
    };
    let address = address.split('?').next().unwrap_or_default();
    let fragment = fragment.filter(|fragment| !fragment.is_empty());
    if address.is_empty() {
        let path = page.to_owned();
        return Target::File { path, fragment };
    }
    let path = match below_base(address, base) {
        Some(path) => normalized("", path),
        None if is_elsewhere(address) => return Target::Elsewhere,
        None => match address.strip_prefix('/') {
            Some(_) => return Target::Outside,
            None => normalized(page, address),
        },
    };
    match path {
        Some(path) => Target::File {
            path: named(percent_decoded(&path)),
            fragment,
        },
        None => Target::Outside,
    }
}

/// Returns the path of the page that an address below `base` names; none where it leads elsewhere.
pub(super) fn page_of(address: &str, base: &str) -> Option<String> {
    let path = address.strip_prefix(base)?.strip_prefix('/')?;
    Some(named(percent_decoded(path)))
}

/// Returns the address of a page below the address of its site, as its folder where it is the
/// page of one.
pub(super) fn address_of(path: &str) -> &str {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    }
}

/// Returns the path below `base` that an absolute address, or one from the root of its host, has.
fn below_base<'a>(address: &'a str, base: Option<&str>) -> Option<&'a str> {
    let base = base.unwrap_or_default();
    if let Some(path) = address.strip_prefix(base).filter(|_| !base.is_empty()) {
        return path.strip_prefix('/');
    }
    let (_, host) = base.split_once("://").unwrap_or_default();
    let folder = host.find('/').map_or("", |slash| &host[slash..]);
    let is_from_root = address.starts_with('/') && !address.starts_with("//");
    let path = address.strip_prefix(folder).filter(|_| is_from_root)?;
    path.strip_prefix('/')
}

fn is_elsewhere(address: &str) -> bool {
    let first = address.split('/').next().unwrap_or_default();
    first.contains(':') || address.starts_with("//")
}

/// Joins an address to the folder of a page; none when it climbs out of the site.
fn normalized(page: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    let mut names = address.split('/').peekable();
    while let Some(name) = names.next() {
        let is_last = names.peek().is_none();
        match name {
            ".." => drop(parts.pop()?),
            "." | "" if !is_last => {}
            "." | "" => parts.push(""),
            name => parts.push(name),
        }
        if is_last && name == ".." {
            parts.push("");
        }
    }
    Some(parts.join("/"))
}

/// Names the file that a folder is shown by.
fn named(path: String) -> String {
    if path.is_empty() || path.ends_with('/') {
        return format!("{path}index.html");
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(page: &str, href: &str) -> Option<String> {
        match resolve(page, href, Some("https://example.org/news")) {
            Target::File { path, .. } => Some(path),
            Target::Outside | Target::Elsewhere => None,
        }
    }

    #[test]
    fn an_address_leads_to_a_file() {
        for (page, href, path) in [
            ("hi/swap.html", "../ar/swap.html", "ar/swap.html"),
            ("hi/swap/index.html", "../", "hi/index.html"),
            ("hi/swap/index.html", "./", "hi/swap/index.html"),
            ("hi/swap/index.html", "../..", "index.html"),
            ("hi/swap.html", "#talks", "hi/swap.html"),
            ("hi/swap.html", "/news/style.css", "style.css"),
            ("hi/swap.html", "https://example.org/news/", "index.html"),
            ("hi/swap.html", "%E0%A4%85.html?x#y", "hi/अ.html"),
        ] {
            assert_eq!(file(page, href).as_deref(), Some(path), "{href}");
        }
        for href in ["https://other.example/", "//x/y", "mailto:a@b", "../../x"] {
            assert_eq!(file("hi/swap.html", href), None, "{href}");
        }
    }

    #[test]
    fn a_fragment_is_a_place_in_the_file() {
        let target = resolve("a.html", "b.html#%E0%A4%85", None);
        let fragment = Some("अ".to_owned());
        let path = "b.html".to_owned();
        assert_eq!(target, Target::File { path, fragment });
    }
}
