//! A page that leads to where an article is now.

use super::location::Location;
use super::markup::escape;
use super::site::Site;
use crate::locale::{Direction, LocaleId, autonym};

/// Writes the page at `from` that leads readers of `locale` to the page at `to`, paths below the
/// output folder. Search engines are told which of the two counts.
pub(super) fn render_redirect(site: &Site, locale: &LocaleId, from: &str, to: &str) -> String {
    let (from, to) = (location_of(from), location_of(to));
    let href = escape(&from.href_to(&to, site.layout()));
    let canonical = site.absolute(&to);
    let canonical = canonical.map(|address| {
        let address = escape(&address);
        format!("<link rel=\"canonical\" href=\"{address}\">\n")
    });
    let direction = Direction::of(locale);
    let name = autonym(locale);
    let name = escape(&name);
    format!(
        "<!doctype html>\n<html lang=\"{locale}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{name}</title>\n{canonical}<meta name=\"robots\" content=\"noindex\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={href}\">\n</head>\n<body>\n\
         <main><h1>{name}</h1>\n<p><a href=\"{href}\">{name}</a></p></main>\n</body>\n</html>\n",
        canonical = canonical.unwrap_or_default(),
    )
}

fn location_of(path: &str) -> Location {
    let file = path.strip_suffix(".html").unwrap_or(path);
    match file.strip_suffix("/index") {
        Some(folder) => Location::folder(folder.to_owned()),
        None => Location::file(file.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_known_by_its_path() {
        assert_eq!(location_of("hi/swap/index.html").address(), "hi/swap/");
        assert_eq!(location_of("hi/swap.html").address(), "hi/swap.html");
    }
}
