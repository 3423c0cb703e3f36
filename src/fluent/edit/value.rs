//! Replacing the values of entries and attributes.

use super::super::view::{AttributeView, EntryView, PatternView};
use super::layout::Layout;
use super::pattern::{InvalidPattern, Opening, lay_out};
use crate::text::{Span, TextEdit};

/// Gives `entry` the value `pattern`, a pattern text.
///
/// What a badly wrapped line has cut off the old value goes with it.
///
/// # Errors
///
/// Returns an error when `pattern` is no Fluent pattern.
pub fn set_value(entry: EntryView<'_>, pattern: &str) -> Result<TextEdit, InvalidPattern> {
    let is_last = entry.attributes().len() == 0;
    let end = is_last.then(|| entry.extent().end);
    set_pattern(entry, entry.entry().id, entry.value(), pattern, 1, end)
}

/// Gives the attribute `name` of `entry` the value `pattern`, a pattern text; an attribute that
/// is not there is added after the last one.
///
/// # Errors
///
/// Returns an error when `pattern` is no Fluent pattern.
pub fn set_attribute(
    entry: EntryView<'_>,
    name: &str,
    pattern: &str,
) -> Result<TextEdit, InvalidPattern> {
    let count = entry.attributes().len();
    let Some((index, attribute)) = find_attribute(entry, name) else {
        return add_attribute(entry, name, pattern);
    };
    let end = (index + 1 == count).then(|| entry.extent().end);
    let (id, value) = (attribute.name().span, attribute.value());
    set_pattern(entry, id, Some(value), pattern, 2, end)
}

/// Takes the attribute `name` off `entry`, with the lines it stands on; none if it is not there.
///
/// The caller must leave the entry a value or another attribute.
#[must_use]
pub fn remove_attribute(entry: EntryView<'_>, name: &str) -> Option<TextEdit> {
    let (_, attribute) = find_attribute(entry, name)?;
    let text = entry.resource().text();
    let before = &text[..attribute.name().span.start as usize];
    let line_end = before.trim_end_matches(['.', ' ']).len();
    let start = before[..line_end].trim_end_matches(['\r', '\n']).len();
    let end = attribute.value().span().end as usize;
    Some(TextEdit::replace(Span::new(start, end), ""))
}

fn find_attribute<'a>(entry: EntryView<'a>, name: &str) -> Option<(usize, AttributeView<'a>)> {
    let mut attributes = entry.attributes().enumerate();
    attributes.find(|(_, attribute)| attribute.name().text == name)
}

fn add_attribute(
    entry: EntryView<'_>,
    name: &str,
    pattern: &str,
) -> Result<TextEdit, InvalidPattern> {
    let layout = Layout::of_entry(entry);
    let value = lay_out(pattern, layout, 2, Opening::OwnLine)?;
    let (eol, indentation) = (layout.eol, layout.spaces(1));
    let added = format!("{eol}{indentation}.{name} ={value}");
    Ok(TextEdit::insert(entry.entry().span.end as usize, added))
}

/// Replaces what follows the `=` after `id`, up to the end of the old value or `end`.
fn set_pattern(
    entry: EntryView<'_>,
    id: Span,
    old: Option<PatternView<'_>>,
    pattern: &str,
    levels: usize,
    end: Option<u32>,
) -> Result<TextEdit, InvalidPattern> {
    let text = entry.resource().text();
    let after_id = &text[id.end as usize..];
    let sign = after_id
        .find('=')
        .expect("a `=` stands between an id and its value");
    let start = id.end as usize + sign + 1;
    let blank = old.map_or("", |old| &text[start..old.span().start as usize]);
    let is_inline = old.is_some() && !blank.contains('\n');
    let is_wrapped = old.is_some_and(|old| old.source().contains('\n'));
    let usual = if is_inline && is_wrapped {
        Opening::SameLine
    } else {
        Opening::OwnLine
    };
    let laid_out = lay_out(pattern, Layout::of_entry(entry), levels, usual)?;
    let old_end = old.map_or(start, |old| old.span().end as usize);
    let end = end.map_or(old_end, |end| old_end.max(end as usize));
    Ok(match laid_out.strip_prefix(' ').filter(|_| is_inline) {
        Some(same_line) => TextEdit::replace(Span::new(start + blank.len(), end), same_line),
        None => TextEdit::replace(Span::new(start, end), laid_out),
    })
}
