//! Merge markers in a bundle: both sides are read.

use std::borrow::Cow;

/// Returns the text without the markers of unfinished merges; of a conflict both sides remain,
/// the common ancestor that `diff3` style shows does not.
pub(super) fn keep_both_sides(text: &str) -> Cow<'_, str> {
    if !text.lines().any(|line| line.starts_with("<<<<<<<")) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut in_ancestor = false;
    for line in text.split_inclusive('\n') {
        let marker = line.get(..7).unwrap_or("");
        match marker {
            "<<<<<<<" | ">>>>>>>" => in_ancestor = false,
            "|||||||" => in_ancestor = true,
            "=======" => in_ancestor = false,
            _ if in_ancestor => {}
            _ => kept.push_str(line),
        }
    }
    Cow::Owned(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_common_ancestor_is_dropped() {
        let text =
            "a = 1\n<<<<<<< HEAD\nb = 2\n||||||| base\nc = 3\n=======\nd = 4\n>>>>>>> x\ne = 5\n";
        assert_eq!(keep_both_sides(text), "a = 1\nb = 2\nd = 4\ne = 5\n");
    }
}
