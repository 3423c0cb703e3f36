//! Names of pages: which are fit to be written below `dist/<locale>/`.

use thiserror::Error;

/// The names that Windows keeps for devices, with any extension.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// What Windows forbids in names, and what would change meaning in a URL.
const FORBIDDEN: [char; 10] = ['<', '>', ':', '"', '|', '?', '*', '\\', '#', '%'];

/// What the names of an article's files end with: its formats, by extension.
const PAGE_EXTENSIONS: [&str; 4] = ["html", "json", "md", "txt"];

/// What the names of other files beside pages end with: those of feeds and style sheets, and images.
const FILE_EXTENSIONS: [&str; 18] = [
    "apng", "avif", "bmp", "css", "gif", "heic", "heif", "ico", "jfif", "jpeg", "jpg", "jxl",
    "png", "svg", "tif", "tiff", "webp", "xml",
];

/// The names of pages that a site has beside its articles.
const PAGES: [&str; 3] = ["404", "archive", "index"];

/// What stands before the extension of a second file of data.
const DATA: &str = ".ninjs";

/// The folders of such pages.
const FOLDERS: [&str; 3] = ["archive", "category", "page"];

/// The longest part of a path in bytes; file systems stop at 255, extensions included.
const LONGEST_PART: usize = 200;

/// Why a slug cannot be the name of a page.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub(crate) enum UnfitSlug {
    /// Nothing, or nothing between two slashes.
    #[error("it has an empty part")]
    Empty,
    /// It would be written elsewhere.
    #[error("it leads out of the folder of its locale")]
    Climbs,
    /// A page of ours or a device of Windows has that name.
    #[error("the name `{0}` is reserved")]
    Reserved(String),
    /// Some file systems or browsers cannot take it.
    #[error("{0:?} cannot stand in the name of a page")]
    Forbidden(char),
    /// A part ends with a dot or a space, which Windows drops, or begins with a dot.
    #[error("the part `{0}` begins with a dot, or ends with a dot or a space")]
    Edge(String),
    /// File systems would refuse it.
    #[error("a part of it is longer than {LONGEST_PART} bytes")]
    TooLong,
}

/// Checks that `slug` names a page below its locale's folder on every system. It may have parts
/// separated by `/`.
pub(crate) fn check_slug(slug: &str) -> Result<(), UnfitSlug> {
    if slug.starts_with('/') {
        return Err(UnfitSlug::Climbs);
    }
    if PAGES.iter().any(|page| slug.eq_ignore_ascii_case(page)) {
        return Err(UnfitSlug::Reserved(slug.to_owned()));
    }
    if let Some((folder, _)) = slug.split_once('/')
        && FOLDERS.iter().any(|own| folder.eq_ignore_ascii_case(own))
    {
        return Err(UnfitSlug::Reserved(folder.to_owned()));
    }
    if let Some((folder, _)) = slug.rsplit_once('/')
        && let Some(part) = folder.split('/').find(|part| is_page_name(part))
    {
        return Err(UnfitSlug::Reserved(part.to_owned()));
    }
    if slug.to_lowercase().ends_with(DATA) {
        return Err(UnfitSlug::Reserved(slug.to_owned()));
    }
    slug.split('/').try_for_each(check_part)
}

/// Says whether a build may give a page or data file such a name.
pub(crate) fn is_page_name(name: &str) -> bool {
    has_extension(name, &PAGE_EXTENSIONS)
}

/// Says whether a build may give any file such a name: a page, a feed, or an image beside pages.
pub(crate) fn is_file_name(name: &str) -> bool {
    is_page_name(name) || has_extension(name, &FILE_EXTENSIONS)
}

fn has_extension(name: &str, known: &[&str]) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    extension.is_some_and(|extension| {
        let mut known = known.iter();
        known.any(|known| extension.eq_ignore_ascii_case(known))
    })
}

/// Returns what two slugs share that would be one file on a system that ignores case.
pub(crate) fn folded(slug: &str) -> String {
    slug.to_lowercase()
}

fn check_part(part: &str) -> Result<(), UnfitSlug> {
    let is_unwritable = |c: &char| c.is_control() || FORBIDDEN.contains(c);
    if part.is_empty() {
        return Err(UnfitSlug::Empty);
    }
    if part == ".." {
        return Err(UnfitSlug::Climbs);
    }
    if let Some(character) = part.chars().find(is_unwritable) {
        return Err(UnfitSlug::Forbidden(character));
    }
    if part.starts_with('.') || part.ends_with(['.', ' ']) {
        return Err(UnfitSlug::Edge(part.to_owned()));
    }
    if part.len() > LONGEST_PART {
        return Err(UnfitSlug::TooLong);
    }
    if is_device(part) {
        return Err(UnfitSlug::Reserved(part.to_owned()));
    }
    Ok(())
}

fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).to_lowercase();
    let is_port = |name: &str| {
        stem.strip_prefix(name)
            .is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
    };
    DEVICES.contains(&stem.as_str()) || is_port("com") || is_port("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_names_in_every_script_and_in_folders() {
        for slug in [
            "prisoner-exchange",
            "2025/बावड़ी",
            "引渡し",
            "تبادل",
            "v1.2",
            "index/a",
        ] {
            assert_eq!(check_slug(slug), Ok(()), "{slug}");
        }
    }

    #[test]
    fn refuses_what_would_be_written_elsewhere() {
        for slug in ["../x", "a/../../x", "/etc/passwd", "..", "a\\..\\b", "C:x"] {
            assert!(check_slug(slug).is_err(), "{slug}");
        }
        assert_eq!(check_slug("../x"), Err(UnfitSlug::Climbs));
    }

    #[test]
    fn refuses_reserved_and_unwritable_names() {
        for slug in [
            "index",
            "Index",
            "404",
            "archive",
            "category/culture",
            "con",
            "NUL.txt",
            "com1",
            "lpt9",
            "",
            "a//b",
            "swap.html/a",
            ".hidden",
            "a.",
        ] {
            assert!(check_slug(slug).is_err(), "{slug}");
        }
        for slug in ["why?", "a#b", "50%", "tab\there"] {
            assert!(
                matches!(check_slug(slug), Err(UnfitSlug::Forbidden(_))),
                "{slug}"
            );
        }
        assert_eq!(check_slug(&"अ".repeat(100)), Err(UnfitSlug::TooLong));
        assert_eq!(check_slug("com10"), Ok(()));
    }
}
