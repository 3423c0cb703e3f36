//! The images of an article: where they come from, and where they go.

use thiserror::Error;

use super::place::Place;
use crate::locale::LocaleId;
use crate::project::is_page_name;
use crate::text::percent_decoded;
use crate::tree::TreePath;

/// An image that lies in the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ImagePaths {
    /// Its path in the project, as the article names it.
    pub(crate) source: TreePath,
    /// Its path below the folder of its locale, which bears that name in every locale.
    pub(crate) output: TreePath,
}

/// Why an image cannot be published with its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(crate) enum ImageFault {
    /// It would be read from outside the project or written outside the locale's folder.
    #[error("it lies outside the folder of the articles")]
    Outside,
    /// A page would be overwritten.
    #[error("its name is that of a page")]
    NamedAsPage,
    /// It would lie among the pages of a locale.
    #[error("its folder is that of a locale")]
    AmongLocale,
}

/// Returns where the image `destination` lies and goes that the article at `article` names; none
/// for one elsewhere on the web.
pub(crate) fn locate_image(
    article: &str,
    place: Place<'_>,
    destination: &str,
) -> Option<Result<ImagePaths, ImageFault>> {
    let path = local_path(destination)?;
    let folder = article.rsplit_once('/').map_or("", |(folder, _)| folder);
    let inside = |base: &str| resolve(base, &path).ok_or(ImageFault::Outside);
    Some(inside(folder).and_then(|source| {
        let output = inside(place.folder())?;
        if output.as_str().split('/').any(is_page_name) {
            return Err(ImageFault::NamedAsPage);
        }
        Ok(ImagePaths { source, output })
    }))
}

/// Returns the names under which the image at `path` is looked for, best first: `photo.hi.jpg` for
/// each locale of a fallback chain, then `photo.jpg`.
pub(crate) fn variants(path: &str, chain: &[LocaleId]) -> Vec<String> {
    let name_start = path.rfind('/').map_or(0, |slash| slash + 1);
    let dot = path[name_start..]
        .rfind('.')
        .map_or(path.len(), |dot| name_start + dot);
    let (stem, extension) = path.split_at(dot);
    chain
        .iter()
        .map(|locale| format!("{stem}.{locale}{extension}"))
        .chain(std::iter::once(path.to_owned()))
        .collect()
}

/// Returns the path in a relative URL, decoded; none for any other URL.
pub(super) fn local_path(destination: &str) -> Option<String> {
    let end = destination.find(['?', '#']).unwrap_or(destination.len());
    let path = &destination[..end];
    let first_part = path.split('/').next().unwrap_or_default();
    if first_part.is_empty() || first_part.contains(':') {
        return None;
    }
    Some(percent_decoded(path))
}

/// Joins `relative` to the folder `base`; none when it climbs out of the root or is read
/// differently by other systems.
pub(super) fn resolve(base: &str, relative: &str) -> Option<TreePath> {
    let is_ambiguous = relative.contains(['\\', '\0']);
    let base: TreePath = base.parse().ok()?;
    let path = base.join(&relative.parse().ok()?);
    (!is_ambiguous && path.is_inside_root() && !path.is_root()).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn located(
        article: &str,
        slug: &str,
        destination: &str,
    ) -> Option<Result<(String, String), ImageFault>> {
        let locale = "hi".parse().unwrap();
        let place = Place {
            locale: &locale,
            slug,
        };
        let found = locate_image(article, place, destination)?;
        Some(found.map(|paths| {
            (
                paths.source.as_str().to_owned(),
                paths.output.as_str().to_owned(),
            )
        }))
    }

    #[test]
    fn an_image_keeps_its_place_beside_its_article() {
        let found =
            |article, slug, destination| located(article, slug, destination).unwrap().unwrap();
        let paths = |source: &str, output: &str| (source.to_owned(), output.to_owned());
        assert_eq!(
            found("articles/swap.md", "swap", "handover.svg"),
            paths("articles/handover.svg", "handover.svg"),
        );
        assert_eq!(
            found(
                "articles/2025/swap.md",
                "2025/swap",
                "../img/%E0%A4%85%20a.png?w=2"
            ),
            paths("articles/img/अ a.png", "img/अ a.png"),
        );
    }

    #[test]
    fn images_elsewhere_on_the_web_are_left_alone() {
        for destination in [
            "https://a.example/b.png",
            "//cdn/b.png",
            "/b.png",
            "data:image/png;base64,AA",
            "#x",
            "",
        ] {
            assert_eq!(
                located("articles/a.md", "a", destination),
                None,
                "{destination}"
            );
        }
    }

    #[test]
    fn an_image_neither_climbs_out_nor_overwrites_a_page() {
        let fault = |destination| {
            located("articles/a.md", "a", destination)
                .unwrap()
                .unwrap_err()
        };
        assert_eq!(fault("../../etc/passwd"), ImageFault::Outside);
        assert_eq!(fault("../img/a.png"), ImageFault::Outside);
        assert_eq!(fault("%2e%2e/%2e%2e/a.png"), ImageFault::Outside);
        assert_eq!(fault("x\\..\\a.png"), ImageFault::Outside);
        assert_eq!(fault("index.html"), ImageFault::NamedAsPage);
    }

    #[test]
    fn variants_follow_the_chain_and_end_with_the_neutral_name() {
        let chain = ["hi-IN", "hi", "en"].map(|locale| locale.parse().unwrap());
        let expected = [
            "a.b/photo.hi-IN.jpg",
            "a.b/photo.hi.jpg",
            "a.b/photo.en.jpg",
            "a.b/photo.jpg",
        ];
        assert_eq!(variants("a.b/photo.jpg", &chain), expected);
        assert_eq!(
            variants("a.b/photo", &chain[1..2]),
            ["a.b/photo.hi", "a.b/photo"]
        );
    }
}
