//! Whether two texts name others.

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::features::Features;

/// Says whether one text has a name or term that the other one has not, or not as often. A word
/// that stays where it was and only gets a capital, or loses it, is no other name, unless it is
/// written in capitals alone: `us` and `US` differ.
pub(super) fn have_other_names(old: &Features, new: &Features) -> bool {
    if counted(&old.names) == counted(&new.names) {
        return false;
    }
    if counted(old.terms()) != counted(new.terms()) {
        return true;
    }
    let mut old_names = old.places();
    let mut new_names = new.places();
    for operation in capture_diff_slices(Algorithm::Myers, &old.words, &new.words) {
        if operation.tag() != DiffTag::Equal {
            continue;
        }
        for (old_place, new_place) in operation.old_range().zip(operation.new_range()) {
            let own = find(&old_names, old_place);
            let other = find(&new_names, new_place);
            let is_same = match (own, other) {
                (Some(_), Some(_)) => true,
                (Some(one), None) => !is_abbreviation(old_names[one].1),
                (None, Some(one)) => !is_abbreviation(new_names[one].1),
                (None, None) => false,
            };
            if is_same {
                own.map(|place| old_names.remove(place));
                other.map(|place| new_names.remove(place));
            }
        }
    }
    let old: Vec<&str> = old_names.iter().map(|(_, name)| *name).collect();
    let new: Vec<&str> = new_names.iter().map(|(_, name)| *name).collect();
    counted(old) != counted(new)
}

impl Features {
    fn terms(&self) -> impl Iterator<Item = &String> {
        self.names.iter().filter(|name| name.starts_with('-'))
    }

    /// Returns the names that are no terms, each with its place among the words.
    fn places(&self) -> Vec<(usize, &str)> {
        let names = self.names.iter().filter(|name| !name.starts_with('-'));
        let places = self.name_places.iter().copied();
        places.zip(names.map(String::as_str)).collect()
    }
}

fn find(names: &[(usize, &str)], place: usize) -> Option<usize> {
    names.binary_search_by_key(&place, |(place, _)| *place).ok()
}

fn is_abbreviation(name: &str) -> bool {
    let letters = name.chars().filter(|letter| letter.is_alphabetic());
    letters.clone().count() > 1 && letters.clone().all(char::is_uppercase)
}

fn counted<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> Vec<String> {
    let names = names.into_iter();
    let mut sorted: Vec<String> = names.map(|name| name.as_ref().to_owned()).collect();
    sorted.sort_unstable();
    sorted
}
