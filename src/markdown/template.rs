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

/// Liquid tags whose content is not for translators, up to `{% end… %}`.
const REGIONS: [&str; 4] = ["comment", "highlight", "raw", "verbatim"];

/// A tag of [`REGIONS`] that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Region(&'static str);

/// The longest tag that is looked for, in bytes, so that unclosed ones cost little.
const LONGEST: usize = 4096;

/// Returns the tags within `range` of `text`, in order.
pub(super) fn tags(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut position = range.start;
    std::iter::from_fn(move || {
        loop {
            let opening = position + text[position..range.end].find('{')?;
            position = opening + 1;
            let rest = &text[opening..range.end];
            if let Some(end) = tag_end(rest) {
                position = opening + region_end(rest, end).unwrap_or(end);
                return Some(opening..position);
            }
        }
    })
}

/// Returns where the region ends that the tag of `length` bytes opens in `text`.
fn region_end(text: &str, length: usize) -> Option<usize> {
    let name = tag_name(&text[..length]).filter(|name| REGIONS.contains(name))?;
    let body = &text[length..text.floor_char_boundary(LONGEST).max(length)];
    let mut position = 0;
    while let Some(found) = body[position..].find("{%") {
        let start = position + found;
        let end = start + tag_end(&body[start..])?;
        if tag_name(&body[start..end])?.strip_prefix("end") == Some(name) {
            return Some(length + end);
        }
        position = end;
    }
    None
}

/// Returns the region that is open after `block`, before which `region` was; one that ends in
/// `block` is a single tag there.
pub(super) fn region_after(block: &str, region: Option<Region>) -> Option<Region> {
    if region.is_none() && !block.contains("{%") {
        return None;
    }
    let tags = tags(block, 0..block.len()).map(|tag| &block[tag]);
    let names = tags
        .filter(|tag| tag_end(tag) == Some(tag.len()))
        .filter_map(tag_name);
    names.fold(region, |open, name| match open {
        Some(Region(region)) if name.strip_prefix("end") == Some(region) => None,
        Some(region) => Some(region),
        None => REGIONS
            .into_iter()
            .find(|region| *region == name)
            .map(Region),
    })
}

/// Returns the name of a Liquid tag, `raw` in `{%- raw %}`.
fn tag_name(tag: &str) -> Option<&str> {
    let body = tag.strip_prefix("{%")?.trim_start_matches('-');
    body.split_whitespace().next()
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
    fn a_region_is_one_tag_and_may_go_on() {
        let text = "a {% raw %}{{ b }}{% endraw %} c";
        assert_eq!(found(text), ["{% raw %}{{ b }}{% endraw %}"]);
        let open = region_after("{% highlight sh %} x", None);
        assert_eq!(open, Some(Region("highlight")));
        assert_eq!(region_after("y {% if z %}", open), open);
        assert_eq!(region_after("{% endhighlight %}", open), None);
    }

    #[test]
    fn cuts_attribute_lists_off_the_end() {
        let text = "شارك ملكية مشروعك {#شارك} {: .x}";
        let end = without_attributes(text, 0..text.len(), &[]);
        assert_eq!(&text[..end], "شارك ملكية مشروعك");
        assert_eq!(without_attributes("{ $x }", 0..6, &[]), 6);
    }
}
