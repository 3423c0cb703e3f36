//! The lines of an HTML block without what its containers put before them.

use std::borrow::Cow;
use std::ops::Range;

/// Blanks out the prefixes of lines: everything in `range` of `text` outside `lines`.
pub(super) fn blank_prefixes<'t>(
    text: &'t str,
    range: Range<usize>,
    lines: &[Range<usize>],
) -> Cow<'t, str> {
    let is_whole = lines.windows(2).all(|pair| pair[0].end == pair[1].start)
        && lines.first().is_some_and(|line| line.start == range.start)
        && lines.last().is_some_and(|line| line.end == range.end);
    if is_whole {
        return Cow::Borrowed(&text[range]);
    }
    let mut blanked = String::with_capacity(range.len());
    let mut position = range.start;
    for line in lines.iter().filter(|line| line.start >= range.start) {
        push_blanks(&mut blanked, &text[position.min(line.start)..line.start]);
        blanked.push_str(&text[line.clone()]);
        position = line.end;
    }
    push_blanks(&mut blanked, &text[position.min(range.end)..range.end]);
    Cow::Owned(blanked)
}

fn push_blanks(blanked: &mut String, gap: &str) {
    blanked.extend(gap.bytes().map(|byte| match byte {
        b'\n' | b'\r' => char::from(byte),
        _ => ' ',
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_out_prefixes_and_keeps_offsets() {
        let text = "> <p>\n> a\n";
        let html = blank_prefixes(text, 2..text.len(), &[2..6, 8..10]);
        assert_eq!(html, "<p>\n  a\n");
    }
}
