//! Destinations that follow an article to its new name.

use crate::markdown::is_relative_destination;
use crate::project::Slug;

/// How the addresses of an article's page and of its source end.
const ENDINGS: [&str; 3] = [".html", ".md", "/"];

/// An article that is renamed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Move<'s> {
    pub(super) old: &'s Slug,
    pub(super) new: &'s Slug,
}

impl Move<'_> {
    /// Returns what a destination becomes that stands in the article called `home`, or in one of its
    /// translations; none where it stays. Pages lie to each other as their articles do, so that one
    /// rule serves links to both.
    pub(super) fn followed(&self, home: &Slug, destination: &str) -> Option<String> {
        let bare = destination.trim_start_matches('<').trim_end_matches('>');
        if !is_relative_destination(bare) {
            return None;
        }
        let end = bare.find(['#', '?']).unwrap_or(bare.len());
        let (path, rest) = bare.split_at(end);
        let new_home = if home == self.old { self.new } else { home };
        let target = Place::of(&folder_of(home).resolve(path));
        let target = match target.article() == Some(self.old.as_str()) {
            true => Place::of(&format!("{}{}", self.new, target.ending())),
            false if folder_of(home) == folder_of(new_home) => return None,
            false => target,
        };
        let mut followed = folder_of(new_home).lead_to(&target.0);
        if path.starts_with("./") && !followed.starts_with('.') {
            followed.insert_str(0, "./");
        }
        if followed == path {
            return None;
        }
        let written = format!("{followed}{rest}");
        Some(match destination.starts_with('<') {
            true => format!("<{written}>"),
            false => written,
        })
    }

    /// Says whether an address that does not follow ends with the article, whatever folder or site
    /// is before it.
    pub(super) fn is_meant_by(&self, destination: &str) -> bool {
        let address = destination.split(['#', '?']).next().unwrap_or(destination);
        let place = Place::of(address);
        let name = place.article().unwrap_or(address);
        let folder = name.strip_suffix(self.old.as_str());
        folder.is_some_and(|folder| folder.is_empty() || folder.ends_with('/'))
    }
}

/// A path from the folder of all articles, which may begin with `../`.
struct Place(String);

impl Place {
    fn of(path: &str) -> Self {
        Self(path.to_owned())
    }

    fn ending(&self) -> &'static str {
        let mut endings = ENDINGS.into_iter();
        let ending = endings.find(|ending| self.0.ends_with(ending));
        ending.unwrap_or("")
    }

    /// Returns the article whose page or source this may be.
    fn article(&self) -> Option<&str> {
        self.0.strip_suffix(self.ending())
    }
}

/// A folder below that of all articles; of the outermost the empty text.
#[derive(PartialEq, Eq)]
struct Folder<'s>(&'s str);

fn folder_of(slug: &Slug) -> Folder<'_> {
    Folder(
        slug.as_str()
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder),
    )
}

impl Folder<'_> {
    fn names(&self) -> Vec<&str> {
        self.0.split('/').filter(|name| !name.is_empty()).collect()
    }

    /// Returns the path that a relative one leads to from here.
    fn resolve(&self, path: &str) -> String {
        let mut names = self.names();
        for name in path.split('/') {
            match name {
                "." => {}
                ".." if names.last().is_some_and(|last| *last != "..") => drop(names.pop()),
                name => names.push(name),
            }
        }
        names.join("/")
    }

    /// Returns the relative path that leads from here to a path.
    fn lead_to(&self, path: &str) -> String {
        let own = self.names();
        let names: Vec<&str> = path.split('/').collect();
        let shared = own.iter().zip(&names[..names.len() - 1]);
        let shared = shared.take_while(|(own, name)| own == name).count();
        let mut steps = vec![".."; own.len() - shared];
        steps.extend(&names[shared..]);
        steps.join("/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn followed(old: &str, new: &str, home: &str, destination: &str) -> Option<String> {
        let (old, new) = (&Slug::new(old), &Slug::new(new));
        Move { old, new }.followed(&Slug::new(home), destination)
    }

    #[test]
    fn what_an_article_leads_to_is_led_to_from_its_new_folder() {
        let own = |destination| followed("swap", "2025/trade", "swap", destination);
        assert_eq!(own("well.svg").as_deref(), Some("../well.svg"));
        assert_eq!(own("./well.svg").as_deref(), Some("../well.svg"));
        assert_eq!(own("2025/well.svg").as_deref(), Some("well.svg"));
        assert_eq!(
            own("../a/well.svg#x").as_deref(),
            Some("../../a/well.svg#x")
        );
        assert_eq!(own("<well one.svg>").as_deref(), Some("<../well one.svg>"));
        assert_eq!(own("swap.html#top").as_deref(), Some("trade.html#top"));
        for destination in [
            "#top",
            "/well.svg",
            "https://example.org/swap",
            "mailto:a@b",
        ] {
            assert_eq!(own(destination), None, "{destination}");
        }
        let back = followed("2025/trade", "swap", "2025/trade", "../well.svg");
        assert_eq!(back.as_deref(), Some("well.svg"));
        assert_eq!(followed("swap", "trade", "swap", "well.svg"), None);
    }

    #[test]
    fn links_from_elsewhere_follow() {
        let other = |home, destination| followed("2024/swap", "swap", home, destination);
        assert_eq!(other("2024/well", "swap.md").as_deref(), Some("../swap.md"));
        assert_eq!(other("well", "2024/swap/").as_deref(), Some("swap/"));
        assert_eq!(other("well", "2024/swap?a#b").as_deref(), Some("swap?a#b"));
        assert_eq!(other("well", "swap.md"), None, "another one");
        assert_eq!(other("2024/well", "swap.jpg"), None);
    }

    #[test]
    fn links_to_others_stay_as_they_are_written() {
        let rename = |home, destination| followed("swap", "trade", home, destination);
        for destination in ["./a/../well.md", "a//well.svg", "../news/well.md", "well/."] {
            assert_eq!(rename("news/fair", destination), None, "{destination}");
            assert_eq!(rename("swap", destination), None, "{destination}");
        }
        let untidy = rename("news/fair", "./../news/../swap.md");
        assert_eq!(untidy.as_deref(), Some("../trade.md"));
    }

    #[test]
    fn an_address_may_stand_in_any_folder_and_end_as_pages_do() {
        let slug = Slug::new("2025/बावड़ी");
        let (old, new) = (&slug, &slug);
        for target in [
            "2025/बावड़ी.html",
            "../2025/बावड़ी.md#top",
            "https://example.org/hi/2025/बावड़ी/",
        ] {
            assert!(Move { old, new }.is_meant_by(target), "{target}");
        }
        for target in ["12025/बावड़ी.html", "2025/बावड़ी.jpg", "#2025/बावड़ी", ""]
        {
            assert!(!Move { old, new }.is_meant_by(target), "{target}");
        }
    }
}
