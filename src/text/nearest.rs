//! The nearest right name, for hints.

/// Returns the candidate that `name` was most likely meant to be, if one is near: within a third
/// of its length in insertions, deletions, substitutions and swaps of neighbours, case aside.
///
/// The first of equally near candidates wins, so sort them where order matters.
pub fn nearest_name<'c>(
    name: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let wanted: Vec<char> = name.to_lowercase().chars().collect();
    let bound = (wanted.len() / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| *candidate != name)
        .map(|candidate| {
            let letters: Vec<char> = candidate.to_lowercase().chars().collect();
            (distance(&wanted, &letters), candidate)
        })
        .filter(|(distance, _)| *distance <= bound)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Returns how many insertions, deletions, substitutions and swaps of neighbouring characters make
/// one text of another.
#[must_use]
pub fn edit_distance(from: &str, to: &str) -> usize {
    let letters = |text: &str| text.chars().collect::<Vec<_>>();
    distance(&letters(from), &letters(to))
}

/// Returns the optimal string alignment distance between two words.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    for (row, left) in from.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, right) in to.iter().enumerate() {
            let substituted = last[column] + usize::from(left != right);
            let mut best = substituted
                .min(last[column + 1] + 1)
                .min(current[column] + 1);
            let swapped =
                row > 0 && column > 0 && from[row - 1] == *right && *left == to[column - 1];
            if swapped {
                best = best.min(before_last[column - 1] + 1);
            }
            current.push(best);
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_slips_and_leaves_strangers_alone() {
        let names = ["source-locale", "articles", "fallback"];
        assert_eq!(nearest_name("source-local", names), Some("source-locale"));
        assert_eq!(nearest_name("artciles", names), Some("articles"));
        assert_eq!(nearest_name("severity", names), None);
    }
}
