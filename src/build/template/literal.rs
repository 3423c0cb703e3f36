//! Where a template names a message.

use crate::text::Span;

/// Returns the place in `template` where the message `id` is named: the string `"nav-home"` or,
/// for an id put together from parts (`"category-" ~ page.category`), the longest string that the
/// id begins with.
pub(super) fn find_message_name(template: &str, id: &str) -> Option<Span> {
    string_literals(template)
        .filter(|span| !span.is_empty() && id.starts_with(span.of(template)))
        .filter(|span| span.len() == id.len() || span.of(template).ends_with(['-', '.']))
        .max_by_key(|span| (span.len(), std::cmp::Reverse(span.start)))
}

/// Returns what stands between quotes inside the tags of `template`.
fn string_literals(template: &str) -> impl Iterator<Item = Span> {
    tags(template).flat_map(move |tag| {
        let mut literals = Vec::new();
        let mut rest = tag.start as usize;
        while let Some((start, end)) = next_literal(template, rest, tag.end as usize) {
            literals.push(Span::new(start, end));
            rest = end + 1;
        }
        literals
    })
}

fn next_literal(template: &str, from: usize, to: usize) -> Option<(usize, usize)> {
    let start = from + template.get(from..to)?.find(['"', '\''])? + 1;
    let quote = char::from(template.as_bytes()[start - 1]);
    let length = template[start..to].find(quote)?;
    Some((start, start + length))
}

/// Returns the insides of `{{ … }}` and `{% … %}`.
fn tags(template: &str) -> impl Iterator<Item = Span> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let open = rest
            + template[rest..]
                .find("{{")
                .into_iter()
                .chain(template[rest..].find("{%"))
                .min()?;
        let closing = if template[open..].starts_with("{{") {
            "}}"
        } else {
            "%}"
        };
        let inside = open + 2;
        let end = template[inside..]
            .find(closing)
            .map_or(template.len(), |length| inside + length);
        rest = (end + 2).min(template.len());
        Some(Span::new(inside, end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "<p title=\"nav-home\">\n{% if x %}{{ t(\"nav-home\") }}{% endif %}\n\
        {{ text('nav-home.title') }} {{ t(\"category-\" ~ page.category) }}";

    fn found(id: &str) -> Option<(u32, &'static str)> {
        let span = find_message_name(TEMPLATE, id)?;
        Some((span.start, span.of(TEMPLATE)))
    }

    #[test]
    fn finds_the_call_and_not_the_text_of_the_page() {
        let (start, name) = found("nav-home").unwrap();
        assert_eq!(name, "nav-home");
        assert!(start > 21);
        assert_eq!(found("nav-home.title").unwrap().1, "nav-home.title");
    }

    #[test]
    fn an_id_of_parts_is_found_by_its_beginning() {
        assert_eq!(found("category-culture").unwrap().1, "category-");
        assert_eq!(found("source-staff"), None);
    }

    #[test]
    fn an_unclosed_tag_is_no_trouble() {
        assert_eq!(find_message_name("{{ t(\"a", "a"), None);
        assert_eq!(find_message_name("{{ t(\"a\"", "a"), Some(Span::new(6, 7)));
        assert_eq!(find_message_name("{{", "a"), None);
    }
}
