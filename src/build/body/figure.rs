//! Pictures with captions.
//!
//! Markdown has no captions: by convention the title of an image that stands alone in its
//! paragraph is one.

/// The start of a paragraph that may hold a picture.
const OPENING: &str = "<p";

/// What stands around a lone image after its paragraph's tag.
const IMAGE: &str = "<img ";
const CLOSING: &str = " /></p>";

/// Turns each paragraph of `html` that holds an image with a title, and nothing else, into a
/// `<figure>` with the title as its caption.
pub(super) fn captions_to_figures(html: &str) -> String {
    let mut result = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find(OPENING) {
        result.push_str(&rest[..start]);
        rest = &rest[start..];
        match read_figure(rest) {
            Some((figure, length)) => {
                result.push_str(&figure);
                rest = &rest[length..];
            }
            None => {
                result.push_str(OPENING);
                rest = &rest[OPENING.len()..];
            }
        }
    }
    result.push_str(rest);
    result
}

/// Reads a lone image with a title at the start of `html`; returns its figure and the length of
/// what that replaces.
fn read_figure(html: &str) -> Option<(String, usize)> {
    let after_name = html.strip_prefix(OPENING)?;
    let (attributes, content) = after_name.split_once('>')?;
    if !(attributes.is_empty() || attributes.starts_with(' ')) {
        return None;
    }
    let inside = content.strip_prefix(IMAGE)?;
    let (image, _) = inside.split_once(CLOSING)?;
    let (image, title) = image.strip_suffix('"')?.split_once(" title=\"")?;
    if image.contains('<') || title.contains(['<', '"']) {
        return None;
    }
    let length = OPENING.len()
        + attributes.len()
        + 1
        + IMAGE.len()
        + image.len()
        + " title=\"".len()
        + title.len()
        + 1
        + CLOSING.len();
    let figure = format!(
        "<figure{attributes}>\n<img {image} />\n<figcaption>{title}</figcaption>\n</figure>"
    );
    Some((figure, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lone_image_with_a_title_is_a_figure() {
        let html = "<p>Eins</p>\n<p lang=\"en\" dir=\"ltr\"><img src=\"a.svg\" alt=\"Two &lt;planes&gt;\" title=\"The exchange: &quot;x&quot;\" /></p>\n<p>Zwei</p>\n";
        assert_eq!(
            captions_to_figures(html),
            "<p>Eins</p>\n<figure lang=\"en\" dir=\"ltr\">\n<img src=\"a.svg\" alt=\"Two &lt;planes&gt;\" />\n<figcaption>The exchange: &quot;x&quot;</figcaption>\n</figure>\n<p>Zwei</p>\n"
        );
    }

    #[test]
    fn other_images_stay_what_they_are() {
        for html in [
            "<p><img src=\"a.svg\" alt=\"\" /></p>\n",
            "<p><img src=\"a\" alt=\"\" title=\"t\" /> and text</p>\n",
            "<p><img src=\"a\" alt=\"\" title=\"t\" /> <img src=\"b\" alt=\"\" title=\"u\" /></p>\n",
            "<picture><img src=\"a\" alt=\"\" title=\"t\" /></picture>\n",
            "<p",
        ] {
            assert_eq!(captions_to_figures(html), html);
        }
    }
}
