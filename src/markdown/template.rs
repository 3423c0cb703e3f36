//! Template tags and attribute lists, which are not for translators.
//!
//! Liquid `{{ … }}` and `{% … %}`, Hugo `{{< … >}}` and `{{% … %}}`, MDX comments `{/* … */}`, and
//! kramdown's `{: …}`, `{#id}` and `{:/}`. A bare `{expression}` of MDX looks like any other brace
//! and is left to the author's text.

use std::ops::Range;

use super::container::{Container, skip_prefix};

/// How the tags open and close; longer openings first.
const TAGS: [(&str, &str); 7] = [
    ("{{<", ">}}"),
    ("{{%", "%}}"),
    ("{{", "}}"),
    ("{%", "%}"),
    ("{/*", "*/}"),
    ("{:", "}"),
    ("{#", "}"),
];

/// The longest tag that is looked for, in bytes, so that unclosed ones cost little.
const LONGEST: usize = 4096;

/// Returns the tags within `range` of `text`, in order.
pub(super) fn tags(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut position = range.start;
    std::iter::from_fn(move || {
        loop {
            let opening = position + text[position..range.end].find('{')?;
            position = opening + 1;
            if let Some(end) = tag_end(&text[opening..range.end]) {
                position = opening + end;
                return Some(opening..position);
            }
        }
    })
}

/// Returns the length of the tag that `text` starts with.
fn tag_end(text: &str) -> Option<usize> {
    let (opening, closing) = TAGS.iter().find(|(opening, _)| text.starts_with(opening))?;
    if *opening == "{#" && !text[2..].starts_with(|letter: char| letter.is_alphanumeric()) {
        return None;
    }
    let is_list = *closing == "}";
    let body = &text[opening.len()..text.floor_char_boundary(LONGEST)];
    let body = if is_list {
        body.lines().next().unwrap_or_default()
    } else {
        body
    };
    let end = body.find(closing)?;
    Some(opening.len() + end + closing.len())
}

/// Returns the end of `range` without the attribute lists at its end and the blanks, line ends
/// and prefixes of `containers` before them.
pub(super) fn without_attributes(
    text: &str,
    range: Range<usize>,
    containers: &[Container],
) -> usize {
    let mut end = range.start + text[range.clone()].trim_end().len();
    while text[range.start..end].ends_with('}') {
        let Some(opening) = text[range.start..end].rfind(['{', '\n']) else {
            break;
        };
        let opening = range.start + opening;
        let list = &text[opening..end];
        let is_list = list.starts_with("{:") || list.starts_with("{#");
        if !is_list || tag_end(list) != Some(list.len()) {
            break;
        }
        end = line_end_before(text, range.start..opening, containers);
    }
    end
}

/// Returns where the attribute list stands that ends the paragraph or heading in `range`; empty
/// where there is none.
pub(super) fn block_attributes(text: &str, range: Range<usize>) -> Range<usize> {
    let block = text[range.clone()].trim_end();
    let block = match block.rsplit_once('\n') {
        Some((lines, underline)) if is_underline(underline) => lines.trim_end(),
        _ if block.starts_with('#') => block.trim_end_matches('#').trim_end(),
        _ => block,
    };
    let end = range.start + block.len();
    without_attributes(text, range.start..end, &[])..end
}

fn is_underline(line: &str) -> bool {
    let marks = line.trim_start_matches(['>', ' ']).trim_end();
    !marks.is_empty() && (marks.bytes().all(|b| b == b'=') || marks.bytes().all(|b| b == b'-'))
}

/// Returns the end of the text in `range`, passing over a last line that is nothing but prefix.
fn line_end_before(text: &str, range: Range<usize>, containers: &[Container]) -> usize {
    let newline = text[range.clone()].rfind('\n');
    let last_line = newline.map(|newline| range.start + newline);
    let end = match last_line {
        Some(newline) if skip_prefix(text, newline + 1, containers) >= range.end => newline,
        _ => range.end,
    };
    range.start + text[range.start..end].trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        tags(text, 0..text.len()).map(|tag| &text[tag]).collect()
    }

    #[test]
    fn finds_tags_of_each_kind_and_no_other_braces() {
        let text = "{{ page.date }} {a} {% if x %}{{< ref \"a}}\" >}} ह {: .lead} {#id} {/* x */}";
        assert_eq!(
            found(text),
            [
                "{{ page.date }}",
                "{% if x %}",
                "{{< ref \"a}}\" >}}",
                "{: .lead}",
                "{#id}",
                "{/* x */}"
            ]
        );
        assert!(found("{ $name } { unclosed {: x").is_empty());
    }

    #[test]
    fn cuts_attribute_lists_off_the_end() {
        let text = "شارك ملكية مشروعك {#شارك} {: .x}";
        let end = without_attributes(text, 0..text.len(), &[]);
        assert_eq!(&text[..end], "شارك ملكية مشروعك");
        assert_eq!(without_attributes("{ $x }", 0..6, &[]), 6);
    }
}
