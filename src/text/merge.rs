//! The markers that version control leaves in a file where two sides did not merge.

use std::borrow::Cow;

use super::Span;

const OURS: &str = "<<<<<<<";
const ANCESTOR: &str = "|||||||";
const MIDDLE: &str = "=======";
const THEIRS: &str = ">>>>>>>";

/// Returns the first line of each unfinished merge in `text`: one with all its markers, in order, at
/// the start of lines.
#[must_use]
pub fn conflicts(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    each_conflict(text, |opening, _| found.push(opening));
    found
}

/// Returns `text` with spaces for the lines of markers and those of the common ancestor, so that both
/// sides remain and every byte stays where it was.
#[must_use]
pub fn with_blank_markers(text: &str) -> Cow<'_, str> {
    let mut blanked: Vec<Span> = Vec::new();
    each_conflict(text, |_, markers| blanked.extend_from_slice(markers));
    if blanked.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for span in blanked {
        result.push_str(&text[done..span.start as usize]);
        let hidden = span.of(text).bytes();
        result.extend(hidden.map(|byte| match byte {
            b'\n' | b'\r' => char::from(byte),
            _ => ' ',
        }));
        done = span.end as usize;
    }
    result.push_str(&text[done..]);
    Cow::Owned(result)
}

/// Where in a conflict a line stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Outside,
    Ours,
    Ancestor,
    Theirs,
}

/// Calls `found` with the first line of each conflict, and all that is of neither side.
fn each_conflict(text: &str, mut found: impl FnMut(Span, &[Span])) {
    if !text.contains(OURS) {
        return;
    }
    let mut part = Part::Outside;
    let mut markers: Vec<Span> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\r', '\n']);
        let span = Span::new(start, start + content.len());
        start += line.len();
        part = match (part, marker(content)) {
            (_, Some(OURS)) => {
                markers.clear();
                Part::Ours
            }
            (Part::Ours, Some(ANCESTOR)) => Part::Ancestor,
            (Part::Ours | Part::Ancestor, Some(MIDDLE)) => Part::Theirs,
            (Part::Theirs, Some(THEIRS)) => {
                markers.push(span);
                found(markers[0], &markers);
                Part::Outside
            }
            (Part::Ancestor, _) => Part::Ancestor,
            _ => continue,
        };
        if part != Part::Outside {
            markers.push(span);
        }
    }
}

/// Returns the marker that a line is: its seven signs, alone or before a space and a name.
fn marker(line: &str) -> Option<&'static str> {
    let mut markers = [OURS, ANCESTOR, MIDDLE, THEIRS].into_iter();
    markers.find(|marker| {
        let rest = line.strip_prefix(marker);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MERGED: &str = "a = 1\n<<<<<<< HEAD\nb = दो\n||||||| base\nc = पुराना\n=======\r\nd = 4\n\
                          >>>>>>> x\ne = 5\n";

    #[test]
    fn both_sides_remain_in_their_place() {
        let both = with_blank_markers(MERGED);
        assert_eq!(both.len(), MERGED.len());
        for kept in ["b = दो", "d = 4\n", "e = 5"] {
            assert_eq!(both.find(kept), MERGED.find(kept));
        }
        let words: Vec<&str> = both.split_whitespace().collect();
        assert_eq!(words.join(" "), "a = 1 b = दो d = 4 e = 5");
    }

    #[test]
    fn a_conflict_is_found_where_it_begins() {
        let found = conflicts(MERGED);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].of(MERGED), "<<<<<<< HEAD");
    }

    #[test]
    fn what_has_not_all_markers_is_no_conflict() {
        for text in [
            "Title\n=======\n",
            "<<<<<<< HEAD\nरास्ता\n",
            "<<<<<<<< x\n=======\n>>>>>>> y\n",
            " <<<<<<< HEAD\n=======\n>>>>>>> y\n",
        ] {
            assert!(conflicts(text).is_empty(), "{text}");
            assert!(matches!(with_blank_markers(text), Cow::Borrowed(_)));
        }
    }
}
