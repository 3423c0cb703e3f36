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

/// The functions that say a message by its name.
const CALLS: [&str; 2] = ["t(", "text("];

/// Returns the names of messages that `template` asks for in so many words; names that it puts
/// together are not among them.
pub(super) fn message_names(template: &str) -> impl Iterator<Item = &str> {
    let literals = string_literals(template).filter(|span| {
        let (start, end) = (span.start as usize - 1, span.end as usize + 1);
        let before = template[..start].trim_end();
        let after = template.get(end..).unwrap_or_default().trim_start();
        let is_called = CALLS.iter().any(|call| {
            let name = before.strip_suffix(call);
            name.is_some_and(|before| !before.ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        });
        is_called && after.starts_with([',', ')'])
    });
    literals.map(|span| span.of(template))
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
    fn names_in_so_many_words_are_those_that_are_called() {
        let template = "{{ t(\"nav-home\") }}{{ text( 'a.b' , n=1) }}{{ t(\"category-\" ~ x) }}\
            {{ format(\"no\") }}{% if x == \"y\" %}{{ t(\"cut";
        let names: Vec<&str> = message_names(template).collect();
        assert_eq!(names, ["nav-home", "a.b"]);
        assert_eq!(message_names(TEMPLATE).count(), 2);
    }

    #[test]
    fn an_unclosed_tag_is_no_trouble() {
        assert_eq!(find_message_name("{{ t(\"a", "a"), None);
        assert_eq!(find_message_name("{{ t(\"a\"", "a"), Some(Span::new(6, 7)));
        assert_eq!(find_message_name("{{", "a"), None);
    }
}
