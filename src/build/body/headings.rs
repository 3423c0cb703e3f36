//! Headings in the HTML of a text: where they are, and what they say.

use crate::build::markup::unescape;

/// A heading in HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HtmlHeading {
    /// Its rank, from 1.
    pub(crate) rank: u8,
    /// Its plain text.
    pub(crate) text: String,
    /// The language that its tag names.
    pub(crate) lang: Option<String>,
}

/// Returns the headings of `html` that have the ids `ids`, in that order.
pub(crate) fn find_headings<'i>(
    html: &str,
    ids: impl IntoIterator<Item = &'i str>,
) -> Vec<HtmlHeading> {
    let mut rest = html;
    let mut headings = Vec::new();
    for id in ids {
        let attribute = format!(" id=\"{id}\"");
        let Some((heading, behind)) = next_heading(rest, &attribute) else {
            break;
        };
        headings.push(heading);
        rest = behind;
    }
    headings
}

/// Returns the ids of all elements of `html`, as they are written.
pub(crate) fn element_ids(html: &str) -> impl Iterator<Item = &str> {
    html.match_indices(" id=\"")
        .filter_map(move |(start, opening)| html[start + opening.len()..].split('"').next())
}

/// Finds the heading with `attribute`, which stands right after the name of its tag.
fn next_heading<'h>(html: &'h str, attribute: &str) -> Option<(HtmlHeading, &'h str)> {
    let mut from = 0;
    loop {
        let start = from + html[from..].find(attribute)?;
        let rank = html[..start].strip_suffix(|c| matches!(c, '1'..='6'));
        let rank = rank.filter(|before| before.ends_with("<h"));
        from = start + attribute.len();
        if rank.is_none() {
            continue;
        }
        let digit = html.as_bytes()[start - 1];
        let closing = format!("</h{}>", char::from(digit));
        let (attributes, content) = html[from..].split_once('>')?;
        let (inside, behind) = content.split_once(&*closing)?;
        let heading = HtmlHeading {
            rank: digit - b'0',
            text: text_of(inside),
            lang: lang_of(attributes),
        };
        return Some((heading, behind));
    }
}

fn lang_of(attributes: &str) -> Option<String> {
    let (_, value) = attributes.split_once("lang=\"")?;
    value.split('"').next().map(str::to_owned)
}

/// Returns the text of inline HTML, images by their alternative text left out.
fn text_of(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        rest = tag.split_once('>').map_or("", |(_, behind)| behind);
    }
    text.push_str(rest);
    unescape(&text).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_rank_text_and_language() {
        let html = "<div id=\"a\">x</div><h2 id=\"a\">बात <code>&lt;b&gt;</code> &amp; <em>काम</em></h2>\n\
            <h3 id=\"b\" lang=\"en\" dir=\"ltr\">Talks</h3><h2 id=\"c\">never closed";
        let headings = find_headings(html, ["a", "b", "c"]);
        let read: Vec<_> = (headings.iter())
            .map(|heading| (heading.rank, &*heading.text, heading.lang.as_deref()))
            .collect();
        assert_eq!(read, [(2, "बात <b> & काम", None), (3, "Talks", Some("en"))]);
        assert_eq!(element_ids(html).collect::<Vec<_>>(), ["a", "a", "b", "c"]);
    }
}
