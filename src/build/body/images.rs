//! The images that HTML shows.

use crate::build::markup::unescape;

/// Returns the sources of the images in parts of a page, each once, in order.
pub(crate) fn image_sources<'h>(parts: impl IntoIterator<Item = &'h str>) -> Vec<String> {
    let mut sources: Vec<String> = Vec::new();
    for html in parts {
        add_image_sources(html, &mut sources);
    }
    sources
}

fn add_image_sources(html: &str, sources: &mut Vec<String>) {
    for (start, _) in html.match_indices("<img") {
        let tag = &html[start..];
        let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
        let Some(source) = attribute(tag, "src") else {
            continue;
        };
        let source = unescape(source);
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
}

/// Returns the value, as written, of the quoted attribute `name` of a tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = tag.trim_start_matches(|c: char| !c.is_whitespace());
    loop {
        let equals = rest.find('=')?;
        let own_name = rest[..equals]
            .trim_end()
            .rsplit(char::is_whitespace)
            .next()?;
        let after = rest[equals + 1..].trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, behind) = after[1..].split_once(quote)?;
        if own_name.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = behind;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_image_sources_out_of_html() {
        let html = "<p><img alt=\"src='x' = y\" src=\"a&amp;b.png\"> <img src='c.png'/></p>\n\
            <img alt=\"चित्र\"><imgx><img src=\"c.png\"><img";
        assert_eq!(image_sources([html]), ["a&b.png", "c.png"]);
    }
}
