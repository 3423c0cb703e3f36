//! Pairing blocks of equal text.
//!
//! A text that stands once on both sides is a pair, wherever it stands; a repeated one is told
//! apart by its neighbours, then by order (after P. Heckel, "A technique for isolating
//! differences between files", 1978).

use std::collections::HashMap;
use std::hash::Hash;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::block::Block;
use super::pairs::{Gap, Pairs};

/// Pairs blocks of equal text, the most telling likeness first.
pub(super) fn pair_exact(old: &[Block], new: &[Block], pairs: &mut Pairs) {
    pair_by(old, new, pairs, |block| {
        (&*block.family, &*block.text, &*block.detail)
    });
    pair_by(old, new, pairs, |block| (&*block.family, &*block.text));
    pair_by(old, new, pairs, |block| &*block.text);
}

fn pair_by<'b, K: Hash + Ord + Clone>(
    old: &'b [Block],
    new: &'b [Block],
    pairs: &mut Pairs,
    key: impl Fn(&'b Block) -> K,
) {
    let old: Vec<K> = old.iter().map(&key).collect();
    let new: Vec<K> = new.iter().map(&key).collect();
    pair_unique(&old, &new, pairs);
    extend_forward(&old, &new, pairs);
    extend_backward(&old, &new, pairs);
    for gap in pairs.gaps() {
        pair_in_order(&old, &new, &gap, pairs);
    }
}

/// Where a key stands among the free blocks of each side, and how often.
#[derive(Clone, Copy, Default)]
struct Occurrences {
    old: usize,
    new: usize,
    old_count: u32,
    new_count: u32,
}

fn pair_unique<K: Hash + Eq>(old: &[K], new: &[K], pairs: &mut Pairs) {
    let mut places: HashMap<&K, Occurrences> = HashMap::new();
    for index in pairs.free_old() {
        let place = places.entry(&old[index]).or_default();
        place.old = index;
        place.old_count += 1;
    }
    for index in pairs.free_new() {
        let place = places.entry(&new[index]).or_default();
        place.new = index;
        place.new_count += 1;
    }
    let unique: Vec<usize> = pairs.free_new().collect();
    for index in unique {
        let place = places[&new[index]];
        if (place.old_count, place.new_count) == (1, 1) {
            pairs.link(place.old, index);
        }
    }
}

/// Pairs the blocks that follow a pair, as long as they are equal.
fn extend_forward<K: PartialEq>(old: &[K], new: &[K], pairs: &mut Pairs) {
    for (index, key) in new.iter().enumerate() {
        let expected = match index.checked_sub(1) {
            None => Some(0),
            Some(before) => pairs.old_of(before).map(|old| old + 1),
        };
        if let Some(candidate) = expected
            && old.get(candidate) == Some(key)
        {
            pairs.link(candidate, index);
        }
    }
}

/// Pairs the blocks that precede a pair, as long as they are equal.
fn extend_backward<K: PartialEq>(old: &[K], new: &[K], pairs: &mut Pairs) {
    for index in (0..new.len()).rev() {
        let after = if index + 1 == new.len() {
            Some(old.len())
        } else {
            pairs.old_of(index + 1)
        };
        if let Some(candidate) = after.and_then(|after| after.checked_sub(1))
            && old.get(candidate) == Some(&new[index])
        {
            pairs.link(candidate, index);
        }
    }
}

/// Pairs what is equal within a gap, in order, as many as possible.
fn pair_in_order<K: Hash + Ord + Clone>(old: &[K], new: &[K], gap: &Gap, pairs: &mut Pairs) {
    let old_keys: Vec<K> = gap.old.iter().map(|index| old[*index].clone()).collect();
    let new_keys: Vec<K> = gap.new.iter().map(|index| new[*index].clone()).collect();
    for operation in capture_diff_slices(Algorithm::Myers, &old_keys, &new_keys) {
        if let DiffOp::Equal {
            old_index,
            new_index,
            len,
        } = operation
        {
            for step in 0..len {
                pairs.link(gap.old[old_index + step], gap.new[new_index + step]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(texts: &[&str]) -> Vec<Block> {
        texts.iter().map(|text| Block::new("td", *text)).collect()
    }

    fn paired(old: &[&str], new: &[&str]) -> Vec<Option<usize>> {
        let mut pairs = Pairs::new(old.len(), new.len());
        pair_exact(&blocks(old), &blocks(new), &mut pairs);
        (0..new.len()).map(|index| pairs.old_of(index)).collect()
    }

    #[test]
    fn neighbours_tell_repeated_texts_apart() {
        let old = ["東京", "はい", "大阪", "はい", "京都", "はい"];
        let new = ["東京", "はい", "京都", "はい"];
        assert_eq!(paired(&old, &new), [Some(0), Some(1), Some(4), Some(5)]);
    }

    #[test]
    fn a_text_that_moved_is_found() {
        assert_eq!(
            paired(&["a", "b", "c", "d"], &["d", "a", "b", "c"]),
            [Some(3), Some(0), Some(1), Some(2)]
        );
    }

    #[test]
    fn repeated_texts_between_changed_ones_pair_in_order() {
        let old = ["x", "нет", "нет", "y"];
        let new = ["p", "нет", "нет", "q"];
        assert_eq!(paired(&old, &new), [None, Some(1), Some(2), None]);
    }

    #[test]
    fn destinations_tell_links_of_one_text_apart() {
        let link = |detail: &str| Block::new("li", "[hier]").with_detail(detail);
        let mut pairs = Pairs::new(2, 2);
        let old = [link("/a"), link("/b")];
        let new = [link("/b"), link("/c")];
        pair_exact(&old, &new, &mut pairs);
        assert_eq!((pairs.old_of(0), pairs.old_of(1)), (Some(1), Some(0)));
    }
}
