//! The candidates of a `srcset`.

/// Writes a
/// [`srcset`](https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute) with
/// its addresses exchanged; none where one of them is to be left out.
///
/// A comma ends a candidate where one follows its address at once, or its descriptors; within an
/// address it is part of that.
pub(super) fn map_addresses(
    srcset: &str,
    exchange: impl Fn(&str) -> Option<String>,
) -> Option<String> {
    let mut candidates = Vec::new();
    let mut rest = srcset;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        if rest.is_empty() {
            return Some(candidates.join(", "));
        }
        let end = rest.find(|c: char| c.is_ascii_whitespace());
        let (written, after) = rest.split_at(end.unwrap_or(rest.len()));
        let address = written.trim_end_matches(',');
        let mut candidate = exchange(address)?;
        rest = after;
        if address == written {
            let (descriptors, after) = rest.split_at(end_of_descriptors(rest));
            for word in descriptors.split_ascii_whitespace() {
                candidate.push(' ');
                candidate.push_str(word);
            }
            rest = after;
        }
        candidates.push(candidate);
    }
}

/// Returns where the descriptors at the start of a text end: at a comma outside brackets.
fn end_of_descriptors(text: &str) -> usize {
    let mut depth = 0_usize;
    for (offset, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => return offset,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_within_addresses_are_theirs() {
        let map = |srcset: &str| map_addresses(srcset, |address| Some(format!("<{address}>")));
        for (srcset, mapped) in [
            ("a.png", "<a.png>"),
            ("a.png 1x, b.png  2x", "<a.png> 1x, <b.png> 2x"),
            (
                "w_400,h_300/a.png 400w,w_800,h_600/a.png 800w",
                "<w_400,h_300/a.png> 400w, <w_800,h_600/a.png> 800w",
            ),
            ("a.png, b.png 2x,", "<a.png>, <b.png> 2x"),
            ("a.png x(1,2), b.png", "<a.png> x(1,2), <b.png>"),
            (" , ", ""),
        ] {
            assert_eq!(map(srcset).as_deref(), Some(mapped), "{srcset}");
        }
        assert_eq!(map_addresses("a.png, b.png", |_| None), None);
    }
}
