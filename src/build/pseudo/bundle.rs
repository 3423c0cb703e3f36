//! Bundles as pseudo-locales have them: the source with other words, all else as it stands.

use std::ops::Range;

use super::letters::{frame, write};
use crate::fluent::{Element, Elements, EntryKind, PatternView, SelectView, View, is_machine_read};
use crate::locale::PseudoLocale;
use crate::markdown::verbatim;
use crate::text::{Span, TextEdit, apply_edits};

/// Stands for a placeable.
const ATOM: char = '\u{fffc}';

/// What a task in a list begins with.
const TASKS: [&str; 3] = ["[ ] ", "[x] ", "[X] "];

/// Writes a bundle in a pseudo-locale: what stands in placeables stays, and so do code, tags,
/// entities and addresses in texts, and attributes that programs read. Comments about files and groups are
/// left out, which would make it a source bundle.
pub(super) fn pseudo_bundle(bundle: View<'_>, pseudo: PseudoLocale) -> String {
    let comments = bundle.comments();
    let mut edits: Vec<TextEdit> = comments
        .map(|comment| TextEdit::replace(comment.span(), ""))
        .collect();
    for entry in bundle.entries() {
        let attributes = entry.attributes();
        let attributes = attributes
            .filter(|attribute| !is_machine_read(attribute.name().text))
            .map(|attribute| attribute.value());
        for pattern in entry.value().into_iter().chain(attributes) {
            let length = rewrite(pattern.elements(), pseudo, &mut edits);
            // A term stands in the frame of what refers to it.
            if entry.kind() == EntryKind::Message && length > 0 {
                surround(pattern, frame(pseudo, length), &mut edits);
            }
        }
    }
    let text = bundle.text();
    apply_edits(text, &edits).unwrap_or_else(|_| text.to_owned())
}

/// Writes a text that is no bundle.
pub(super) fn pseudo_text(text: &str, pseudo: PseudoLocale) -> String {
    let mut written = String::with_capacity(text.len() * 2);
    write(pseudo, text, &mut written);
    written
}

/// Puts a frame around a pattern, behind the box of a task.
fn surround(
    pattern: PatternView<'_>,
    (before, after): (String, String),
    edits: &mut Vec<TextEdit>,
) {
    let Span { start, end } = pattern.span();
    let source = pattern.source();
    let task = TASKS.into_iter().find(|task| source.starts_with(task));
    let start = start as usize + task.map_or(0, str::len);
    edits.push(TextEdit::insert(start, before));
    edits.push(TextEdit::insert(end as usize, after));
}

/// A text of a pattern, and where it stands in the pattern as it reads and in the file.
struct Piece<'a> {
    start: usize,
    text: &'a str,
    span: Span,
}

/// Edits the texts of a pattern, and returns how many characters of them people read, in a selection
/// those of the longest variant; none where there is no letter.
fn rewrite(elements: Elements<'_>, pseudo: PseudoLocale, edits: &mut Vec<TextEdit>) -> usize {
    let mut flat = String::new();
    let mut pieces = Vec::new();
    let mut selects: Vec<(usize, SelectView<'_>)> = Vec::new();
    for element in elements {
        match element {
            Element::Text(text) => {
                pieces.push(Piece {
                    start: flat.len(),
                    text: text.text,
                    span: text.span,
                });
                flat.push_str(text.text);
                continue;
            }
            Element::Select(select) => selects.push((flat.len(), select)),
            _ => {}
        }
        flat.push(ATOM);
    }
    let kept = kept_stretches(&flat);
    let is_kept = |place: usize| kept.iter().any(|range| range.contains(&place));
    let mut length = 0;
    let mut has_letter = false;
    for piece in &pieces {
        edit_words(piece, &kept, pseudo, edits);
        let seen = piece.text.char_indices();
        let seen = seen.filter(|(at, _)| !is_kept(piece.start + at));
        for (_, letter) in seen {
            length += 1;
            has_letter |= letter.is_alphabetic();
        }
    }
    for (place, select) in selects {
        if is_kept(place) {
            continue;
        }
        let variants = select.variants();
        let variants = variants.map(|variant| rewrite(variant.value().elements(), pseudo, edits));
        let longest = variants.max().unwrap_or_default();
        has_letter |= longest > 0;
        length += longest;
    }
    if has_letter { length } else { 0 }
}

/// Returns the stretches of a text that are not words, destinations of links included.
fn kept_stretches(text: &str) -> Vec<Range<usize>> {
    let mut kept: Vec<Range<usize>> = verbatim(text).collect();
    for (start, _) in text.match_indices("](") {
        let end = text[start..]
            .find(')')
            .map_or(start + 2, |end| start + end + 1);
        kept.push(start..end);
    }
    let task = TASKS.into_iter().find(|task| text.starts_with(task));
    kept.extend(task.map(|task| 0..task.len()));
    kept.sort_by_key(|range| range.start);
    kept
}

/// Edits what stands between the stretches that are kept.
fn edit_words(
    piece: &Piece<'_>,
    kept: &[Range<usize>],
    pseudo: PseudoLocale,
    edits: &mut Vec<TextEdit>,
) {
    let length = piece.text.len();
    let within = |place: usize| place.saturating_sub(piece.start).min(length);
    let kept = kept
        .iter()
        .map(|range| within(range.start)..within(range.end));
    let mut position = 0;
    for range in kept.chain(std::iter::once(length..length)) {
        if range.start > position {
            let words = &piece.text[position..range.start];
            let mut written = String::with_capacity(words.len() * 2);
            write(pseudo, words, &mut written);
            let start = piece.span.start as usize + position;
            edits.push(TextEdit::replace(
                Span::new(start, start + words.len()),
                written,
            ));
        }
        position = position.max(range.end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::parse;

    fn bundle(text: &str, pseudo: PseudoLocale) -> String {
        let outline = parse(text);
        assert!(outline.junk.is_empty(), "{text}");
        let written = pseudo_bundle(View::new(text, &outline), pseudo);
        assert!(parse(&written).junk.is_empty(), "{written}");
        written
    }

    #[test]
    fn words_change_and_nothing_else() {
        let text = "### The text of a.md\n\n-site = Daily\nopen = Open `sync` on <b title=\"x\">{ -site }</b> &amp; [more](/a/b) at https://a.example/x, { $name }!\n    .accesskey = O\n    .title = Open it\n";
        assert_eq!(
            bundle(text, PseudoLocale::Accented),
            "\n\n-site = Ðåîļý\nopen = ⟦Öþéñ `sync` öñ <b title=\"x\">{ -site }</b> &amp; [ḿöŕé](/a/b) åţ https://a.example/x, { $name }! öñé ţŵ⟧\n    .accesskey = O\n    .title = ⟦Öþéñ îţ⟧\n"
        );
    }

    #[test]
    fn selections_keep_their_keys_and_have_one_frame() {
        let text = "files = { $n ->\r\n    [one] One file\r\n   *[other] { $n } files\r\n}\r\nempty = { \"\" }\r\nnumber = { $n } %\r\ntask = [x] Done\r\n";
        assert_eq!(
            bundle(text, PseudoLocale::Accented),
            "files = ⟦{ $n ->\r\n    [one] Öñé ƒîļé\r\n   *[other] { $n } ƒîļéš\r\n} ö⟧\r\nempty = { \"\" }\r\nnumber = { $n } %\r\ntask = [x] ⟦Ðöñé⟧\r\n"
        );
    }

    #[test]
    fn addresses_that_are_selected_stay() {
        let text = "see = <a href=\"{ $n ->\n    [one] /one\n   *[other] /all\n}\">see</a>\n";
        let written = bundle(text, PseudoLocale::Mirrored);
        assert!(
            written.contains("[one] /one\n") && written.contains(">\u{200f}see\u{200f}</a>"),
            "{written}"
        );
    }
}
