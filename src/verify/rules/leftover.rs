//! Nothing is left of how texts are made: no placeables of Fluent, no marks for directions.

use crate::diagnostic::ProblemKind;
use crate::text::Span;
use crate::verify::html::Attribute;
use crate::verify::registry::{Faults, Rule};
use crate::verify::site::Site;

/// The rule.
pub(in crate::verify) const RULE: Rule = Rule {
    kind: ProblemKind::error("leftover", "a text holds what no reader should see"),
    check,
};

/// What no text should hold, and what it is.
const LEFTOVERS: [(&str, &str); 13] = [
    ("{ $", "a placeable"),
    ("{$", "a placeable"),
    ("{ -", "a placeable"),
    ("{-", "a placeable"),
    ("\u{2066}", "a mark for directions"),
    ("\u{2067}", "a mark for directions"),
    ("\u{2068}", "a mark for directions"),
    ("\u{2069}", "a mark for directions"),
    ("\u{202a}", "an embedding or override of directions"),
    ("\u{202b}", "an embedding or override of directions"),
    ("\u{202c}", "an embedding or override of directions"),
    ("\u{202d}", "an embedding or override of directions"),
    ("\u{202e}", "an embedding or override of directions"),
];

fn check(site: &Site, faults: &mut Faults<'_>) {
    for (path, leftover) in &site.leftovers {
        let message = format!("{} was left in the text", leftover.value);
        faults.at(path, leftover.span, message);
    }
}

/// Finds what is left in a text; a style sheet has braces of its own, and so has code on a page.
pub(in crate::verify) fn leftovers_in(name: &str, text: &str) -> Vec<Attribute> {
    if name.ends_with(".css") {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (mark, what) in LEFTOVERS {
        let places = text.match_indices(mark).map(|(start, _)| start);
        let places = places.filter(|start| !mark.starts_with('{') || !is_code(name, text, *start));
        found.extend(places.map(|start| Attribute {
            value: what.to_owned(),
            span: Span::new(start, start + mark.len()),
        }));
    }
    found
}

/// The elements of a page that hold code. Linked data is none, though it stands in a `script`.
const CODE: [&str; 4] = ["code", "pre", "script", "style"];

/// Says whether a place is code: within an element of it on a page, or in a file of data or text,
/// whose articles may speak of code as well.
fn is_code(name: &str, text: &str, place: usize) -> bool {
    if !name.ends_with(".html") {
        return true;
    }
    let before = &text[..place];
    CODE.iter().any(|element| {
        let opening = before.rfind(&format!("<{element}"));
        let closing = before.rfind(&format!("</{element}>"));
        let tag = opening.map_or("", |start| &before[start..]);
        let tag = tag.split('>').next().unwrap_or_default();
        opening > closing && !tag.contains("application/ld+json")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_on_a_page_may_show_placeables() {
        let count = |text: &str| leftovers_in("a.html", text).len();
        assert_eq!(count("<p>{ $name }</p>"), 1);
        assert_eq!(count("<p><code>{ $name }</code> और { -brand }</p>"), 1);
        assert_eq!(count("<pre><code>{ $name }</code></pre>"), 0);
        assert_eq!(count("<title>\u{2068}x\u{2069}</title>"), 2);
        assert_eq!(count("<p>\u{202e}x</p>"), 1);
        assert_eq!(
            count("<style>a{--x:1}</style><script>x={-1:{$:2}}</script>"),
            0
        );
        let data = "<script type=\"application/ld+json\">{\"headline\":\"{ $name }\"}</script>";
        assert_eq!(count(data), 1);
        assert!(leftovers_in("style.css", "a{--x: 1}").is_empty());
    }
}
