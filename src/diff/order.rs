//! Which of a sequence's members have moved.

/// Returns for each of `positions`, distinct old places in new order, whether it has moved: as
/// few as possible have.
pub(super) fn moved(positions: &[usize]) -> Vec<bool> {
    // By length of an ascending run: the index at which the one with the least end ends.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(positions.len());
    for (index, position) in positions.iter().enumerate() {
        let length = ends.partition_point(|end| positions[*end] < *position);
        previous.push(length.checked_sub(1).map(|before| ends[before]));
        match ends.get_mut(length) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut moved = vec![true; positions.len()];
    let mut kept = ends.last().copied();
    while let Some(index) = kept {
        moved[index] = false;
        kept = previous[index];
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_few_as_possible_have_moved() {
        assert_eq!(moved(&[0, 3, 1, 2]), [false, true, false, false]);
        assert_eq!(moved(&[0, 1, 2]), [false; 3]);
        assert_eq!(moved(&[]), Vec::<bool>::new());
        assert_eq!(moved(&[2, 1, 0]).iter().filter(|moved| **moved).count(), 2);
    }
}
