//! Where the files of an article lie below `dist/`.

use super::layout::Layout;
use crate::locale::LocaleId;

/// The place of an article's files in one locale.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    /// The locale, which names the folder.
    pub(crate) locale: &'a LocaleId,
    /// The article, whose slug may hold `/`.
    pub(crate) slug: &'a str,
}

impl Place<'_> {
    /// Returns the path of the file with that extension: `hi/2025/swap.html`.
    pub(crate) fn path(self, layout: Layout<'_>, extension: &str) -> String {
        layout.path(self.locale, &format!("{}.{extension}", self.slug))
    }

    /// Returns the path of the folder that the article's files lie in, below the locale's: `2025`,
    /// nothing for most.
    pub(crate) fn folder(&self) -> &str {
        self.slug.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::config::PageLayout;

    #[test]
    fn files_lie_in_the_folder_of_their_locale() {
        let hi = "hi".parse().unwrap();
        let place = Place {
            locale: &hi,
            slug: "2025/बावड़ी की रौनक",
        };
        let layout = Layout {
            pages: PageLayout::Files,
            root: None,
        };
        assert_eq!(place.path(layout, "md"), "hi/2025/बावड़ी की रौनक.md");
        assert_eq!(place.folder(), "2025");
    }
}
