//! Where a page of the site is: its file below the output folder, its address, and the way from one
//! page to another.

use std::fmt::Write as _;

use super::layout::Layout;
use super::place::Place;
use crate::project::config::PageLayout;

/// The place of a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Location {
    /// Folders and name: `hi/2025/swap`.
    stem: String,
    kind: LocationKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum LocationKind {
    /// `<stem>/index.html`, the page of a folder.
    Folder,
    /// `<stem>.html`.
    File,
}

impl Location {
    /// Returns the place of an article's page.
    pub(crate) fn of_article(place: Place<'_>, layout: Layout<'_>) -> Self {
        layout.page(place.locale, place.slug)
    }

    /// Returns the place of the page at the root of the site.
    pub(crate) fn root() -> Self {
        Self::folder(String::new())
    }

    /// Returns the place of the page of a folder, whatever pages are elsewhere.
    pub(crate) fn folder(stem: String) -> Self {
        Self {
            stem,
            kind: LocationKind::Folder,
        }
    }

    /// Returns the place of the page `stem`, which has no special name.
    pub(crate) fn named(stem: String, layout: Layout<'_>) -> Self {
        let kind = match layout.pages {
            PageLayout::Files => LocationKind::File,
            PageLayout::Folders => LocationKind::Folder,
        };
        Self { stem, kind }
    }

    /// Returns the place of a page that servers look for under a file name of its own.
    pub(crate) fn file(stem: String) -> Self {
        Self {
            stem,
            kind: LocationKind::File,
        }
    }

    /// Returns the place of a page below this one.
    pub(crate) fn below(&self, name: &str, layout: Layout<'_>) -> Self {
        Self::named(format!("{}/{name}", self.stem), layout)
    }

    /// Returns the path of the file: `hi/2025/swap.html` or `hi/2025/swap/index.html`.
    pub(crate) fn path(&self) -> String {
        match self.kind {
            LocationKind::Folder if self.stem.is_empty() => "index.html".to_owned(),
            LocationKind::Folder => format!("{}/index.html", self.stem),
            LocationKind::File => format!("{}.html", self.stem),
        }
    }

    /// Returns the path of its address below the site's: `hi/2025/swap.html`, `hi/2025/swap/`.
    pub(crate) fn address(&self) -> String {
        match self.kind {
            LocationKind::Folder if self.stem.is_empty() => String::new(),
            LocationKind::Folder => encode(&format!("{}/", self.stem)),
            LocationKind::File => encode(&format!("{}.html", self.stem)),
        }
    }

    /// Returns the link from this page to `other`. Where pages are files it names the file, so
    /// that it leads there without a server.
    pub(crate) fn href_to(&self, other: &Self, layout: Layout<'_>) -> String {
        let target = match layout.pages {
            PageLayout::Files => other.path(),
            PageLayout::Folders => match other.kind {
                LocationKind::Folder if other.stem.is_empty() => String::new(),
                LocationKind::Folder => format!("{}/", other.stem),
                LocationKind::File => other.path(),
            },
        };
        self.href_to_file(&target)
    }

    /// Returns the link from this page to a path below the output folder.
    pub(crate) fn href_to_file(&self, target: &str) -> String {
        let own = self.path();
        let mut from: Vec<&str> = own.split('/').collect();
        from.pop();
        let mut to: Vec<&str> = target.split('/').collect();
        let name = to.pop().unwrap_or_default();
        let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
        let mut href = "../".repeat(from.len() - common);
        for folder in &to[common..] {
            href.push_str(folder);
            href.push('/');
        }
        href.push_str(name);
        if href.is_empty() {
            href.push_str("./");
        }
        encode(&href)
    }
}

/// Writes a path as the path of a URL. Letters beyond ASCII stay, as
/// [the URL standard](https://url.spec.whatwg.org/#url-code-points) allows.
pub(crate) fn encode(path: &str) -> String {
    write_encoded(path, |character| {
        !character.is_ascii() && !character.is_whitespace()
    })
}

/// Writes a path of [`encode`] in ASCII alone, as
/// [sitemaps](https://www.sitemaps.org/protocol.html#escaping) and other readers of addresses want.
pub(crate) fn encode_to_ascii(path: &str) -> String {
    write_encoded(path, |character| character == '%')
}

fn write_encoded(path: &str, stays: impl Fn(char) -> bool) -> String {
    let mut href = String::with_capacity(path.len());
    for character in path.chars() {
        let is_plain = character.is_ascii_alphanumeric() || "/-._~!$&'()*+,;=@".contains(character);
        if is_plain || stays(character) {
            href.push(character);
            continue;
        }
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            let _ = write!(href, "%{byte:02X}");
        }
    }
    href
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(pages: PageLayout) -> Layout<'static> {
        Layout { pages, root: None }
    }

    fn article(locale: &str, slug: &str, pages: PageLayout) -> Location {
        let locale = locale.parse().unwrap();
        Location::of_article(
            Place {
                locale: &locale,
                slug,
            },
            laid_out(pages),
        )
    }

    #[test]
    fn pages_are_files_or_folders() {
        let slug = "2025/बावड़ी की रौनक";
        let file = article("hi", slug, PageLayout::Files);
        assert_eq!(file.path(), "hi/2025/बावड़ी की रौनक.html");
        assert_eq!(file.address(), "hi/2025/बावड़ी%20की%20रौनक.html");
        let folder = article("hi", slug, PageLayout::Folders);
        assert_eq!(folder.path(), "hi/2025/बावड़ी की रौनक/index.html");
        assert_eq!(folder.address(), "hi/2025/बावड़ी%20की%20रौनक/");
        assert_eq!(encode_to_ascii("hi/é%20/"), "hi/%C3%A9%20/");
    }

    #[test]
    fn links_take_the_shortest_way() {
        let (files, folders) = (laid_out(PageLayout::Files), laid_out(PageLayout::Folders));
        use PageLayout::{Files, Folders};
        let hindi = "hi".parse().unwrap();
        let front = files.front(&hindi);
        let page = article("hi", "2025/swap", Files);
        assert_eq!(page.href_to(&front, files), "../index.html");
        assert_eq!(
            page.href_to(&article("ar", "2025/swap", Files), files),
            "../../ar/2025/swap.html"
        );
        assert_eq!(page.href_to(&Location::root(), files), "../../index.html");
        assert_eq!(front.href_to(&page, files), "2025/swap.html");
        assert_eq!(front.href_to(&front, files), "index.html");
        let page = article("hi", "swap", Folders);
        assert_eq!(page.href_to(&front, folders), "../");
        assert_eq!(page.href_to(&page, folders), "./");
        assert_eq!(
            page.href_to(&article("ar", "swap", Folders), folders),
            "../../ar/swap/"
        );
        assert_eq!(page.href_to(&Location::root(), folders), "../../");
        assert_eq!(page.href_to_file("style.css"), "../../style.css");
    }
}
