//! Taking stubs out of a file.

use super::stub::{Owner, Stub};
use crate::text::Span;

/// Returns a text without these stubs of it, which stand in order; one of the blank lines around a
/// stub that stands alone goes with it.
pub(super) fn without_stubs(text: &str, stubs: &[Stub]) -> String {
    let mut text = text.to_owned();
    // From the end on, so that what was found before stays where it was found.
    for stub in stubs.iter().rev() {
        let removed = removed_with(&text, stub);
        text.replace_range(removed.range(), "");
    }
    text
}

fn removed_with(text: &str, stub: &Stub) -> Span {
    let (start, end) = (stub.whole.start as usize, stub.whole.end as usize);
    let after = end + line_end_length(&text[end..]);
    if stub.owner == Owner::Entry || stub.whole != stub.comment {
        return Span::new(start, after);
    }
    let above = without_line_end(&text[..start]);
    let is_blank_above = above.ends_with('\n');
    if is_blank_above && text[end..].trim().is_empty() {
        return Span::new(without_line_end(above).len(), end);
    }
    let below = &text[after..];
    let blank = below.len() - below.trim_start_matches(' ').len();
    let blank_line = line_end_length(&below[blank..]);
    match blank_line {
        0 => Span::new(start, after),
        length => Span::new(start, after + blank + length),
    }
}

/// Returns the length of the line end with which a text begins.
fn line_end_length(text: &str) -> usize {
    let ends = ["\r\n", "\n"].into_iter();
    let mut lengths = ends.filter_map(|end| text.starts_with(end).then_some(end.len()));
    lengths.next().unwrap_or(0)
}

fn without_line_end(text: &str) -> &str {
    let line = text.strip_suffix('\n').unwrap_or(text);
    line.strip_suffix('\r').unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::super::stub::stubs_in;
    use super::*;
    use crate::fluent::{View, parse};

    fn without_all(text: &str) -> String {
        let outline = parse(text);
        without_stubs(text, &stubs_in(View::new(text, &outline)))
    }

    #[test]
    fn what_stands_between_blank_lines_goes_with_one_of_them() {
        let text = "a = एक\n\n# tarjuma todo: b, missing\n# | Source: Two\n# b = Two\n\nc = तीन\n";
        assert_eq!(without_all(text), "a = एक\n\nc = तीन\n");
        let crlf = text.replace('\n', "\r\n");
        assert_eq!(without_all(&crlf), "a = एक\r\n\r\nc = तीन\r\n");
    }

    #[test]
    fn neighbours_at_the_end_of_a_file_go_together() {
        let stub = "\n\n# tarjuma todo: b, missing\n# | Source: Two\n# b = Two";
        for end in ["", "\n"] {
            assert_eq!(
                without_all(&format!("a = एक{stub}{stub}{end}")),
                format!("a = एक{end}")
            );
        }
    }

    #[test]
    fn leftovers_above_a_translation_go_and_its_own_comment_stays() {
        let text = "# Mine\n# tarjuma todo: b, missing\n# | Source: Two\n# b = Two\n#     .title = T\n# Mine, too\nb = दो\n    .title = ती\n";
        assert_eq!(
            without_all(text),
            "# Mine\n# Mine, too\nb = दो\n    .title = ती\n"
        );
    }

    #[test]
    fn comments_of_people_are_no_stubs() {
        for text in [
            "# tarjuma todo: ask Asha about this\n\na = एक\n",
            "# | not ours\na = एक\n",
            "# tarjuma: allow(untranslated-copy) a name\na = X\n",
            "a = tarjuma todo: b, missing\n",
        ] {
            assert_eq!(without_all(text), text);
        }
    }
}
