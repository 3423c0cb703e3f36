//! Adding variants to a selection.

use super::super::element::{SelectView, VariantView};
use super::layout::eol_of;
use crate::text::{Span, TextEdit};

/// Adds variants with these keys before the default variant of `select`, each with its text; none
/// where the selection has no default variant.
#[must_use]
pub fn insert_variants(select: SelectView<'_>, keys: &[&str]) -> Option<TextEdit> {
    let default = select.variants().find(|variant| variant.is_default())?;
    let text = default.resource.text();
    let line = line_of(text, default)?;
    let model = select.variants().find(|variant| !variant.is_default());
    let indentation = match model.and_then(|model| line_of(text, model)) {
        Some(line) => line.of(text).to_owned(),
        None => format!("{} ", line.of(text)),
    };
    let key_end = default.key().name().span.end as usize;
    let bracket = key_end + text[key_end..].find(']')?;
    let value = Span::new(bracket, default.value().span().end as usize).of(text);
    let eol = eol_of(text);
    let variants = keys
        .iter()
        .map(|key| format!("{indentation}[{key}{value}{eol}"));
    Some(TextEdit::insert(
        line.start as usize,
        variants.collect::<String>(),
    ))
}

/// Returns the blanks before a variant, from the start of its line.
fn line_of(text: &str, variant: VariantView<'_>) -> Option<Span> {
    let before = &text[..variant.key().name().span.start as usize];
    let bracket = before.rfind('[')?;
    let before = before[..bracket]
        .strip_suffix('*')
        .unwrap_or(&before[..bracket]);
    let start = before.rfind('\n')? + 1;
    let is_blank = before[start..].bytes().all(|byte| byte == b' ');
    is_blank.then(|| Span::new(start, before.len()))
}

#[cfg(test)]
mod tests {
    use super::super::super::{EntryKind, View, parse};
    use super::*;
    use crate::text::apply_edits;

    fn with_variants(text: &str, keys: &[&str]) -> String {
        let outline = parse(text);
        let view = View::new(text, &outline);
        let entry = view.entry(EntryKind::Message, "a").unwrap();
        let edit = insert_variants(entry.selections()[0].select, keys).unwrap();
        apply_edits(text, &[edit]).unwrap()
    }

    #[test]
    fn variants_are_laid_out_like_their_neighbours() {
        let text = "a = { $n ->\r\n    [one] { $n } файл\r\n   *[ other ] { $n } файлов\r\n}\r\n";
        assert_eq!(
            with_variants(text, &["few", "many"]),
            "a = { $n ->\r\n    [one] { $n } файл\r\n    [few] { $n } файлов\r\n    [many] { $n } файлов\r\n   *[ other ] { $n } файлов\r\n}\r\n"
        );
    }

    #[test]
    fn a_text_of_several_lines_stays_as_it_is() {
        let text = "a = { $n ->\n  *[other]\n      first\n        second\n}\n";
        let expected = "a = { $n ->\n   [one]\n      first\n        second\n  *[other]\n      first\n        second\n}\n";
        assert_eq!(with_variants(text, &["one"]), expected);
    }
}
