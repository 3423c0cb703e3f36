//! Where pages lie below `dist/`, and how one links to another.

use std::fmt::Write as _;

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
    pub(crate) fn path(self, extension: &str) -> String {
        format!("{}/{}.{extension}", self.locale, self.slug)
    }

    /// Returns the path of the folder that the article's files lie in, below the locale's: `2025`,
    /// nothing for most.
    pub(crate) fn folder(&self) -> &str {
        self.slug.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Returns the way from the article's page up to `dist/`.
    pub(crate) fn root(self) -> String {
        format!("../{}", self.home())
    }

    /// Returns the way from the article's page up to its locale's folder.
    pub(crate) fn home(self) -> String {
        "../".repeat(self.slug.matches('/').count())
    }

    /// Returns the link from the page of this article to that of the same article in `locale`.
    pub(crate) fn href_in(self, locale: &LocaleId) -> String {
        format!(
            "{}{locale}/{}",
            self.root(),
            encode(&format!("{}.html", self.slug))
        )
    }

    /// Returns the link to the article's page from its locale's index.
    pub(crate) fn href_from_index(self) -> String {
        encode(&format!("{}.html", self.slug))
    }
}

/// Writes a path as the path of a URL. Letters beyond ASCII stay, as
/// [the URL standard](https://url.spec.whatwg.org/#url-code-points) allows.
fn encode(path: &str) -> String {
    let mut href = String::with_capacity(path.len());
    for character in path.chars() {
        let stays = character.is_ascii_alphanumeric()
            || "/-._~!$&'()*+,;=@".contains(character)
            || (!character.is_ascii() && !character.is_whitespace());
        if stays {
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

    #[test]
    fn links_lead_from_a_nested_page_to_the_other_locale() {
        let (hi, ar) = ("hi".parse().unwrap(), "ar".parse().unwrap());
        let place = Place {
            locale: &hi,
            slug: "2025/बावड़ी की रौनक",
        };
        assert_eq!(place.path("md"), "hi/2025/बावड़ी की रौनक.md");
        assert_eq!(
            (place.folder(), &*place.home(), &*place.root()),
            ("2025", "../", "../../")
        );
        assert_eq!(place.href_in(&ar), "../../ar/2025/बावड़ी%20की%20रौनक.html");
        assert_eq!(place.href_from_index(), "2025/बावड़ी%20की%20रौनक.html");
    }

    #[test]
    fn a_page_beside_the_index_has_no_way_up_to_it() {
        let ja = "ja".parse().unwrap();
        let place = Place {
            locale: &ja,
            slug: "koukan",
        };
        assert_eq!(
            (place.folder(), &*place.home(), &*place.root()),
            ("", "", "../")
        );
    }
}
