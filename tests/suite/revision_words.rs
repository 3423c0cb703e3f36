//! Edits of one text, word by word.

use crate::random::Random;

/// Returns the words of plain text that can be changed.
fn plain_words(block: &str) -> Vec<usize> {
    let words = block.split(' ').enumerate().skip(1);
    words
        .filter(|(_, word)| word.len() > 4 && word.bytes().all(|byte| byte.is_ascii_lowercase()))
        .map(|(place, _)| place)
        .collect()
}

fn with_replaced(block: &str, place: usize, replacement: &str) -> String {
    let words = block.split(' ').enumerate();
    let words: Vec<&str> = words
        .map(|(index, word)| if index == place { replacement } else { word })
        .collect();
    words.join(" ")
}

/// Swaps two letters of a word.
pub(crate) fn with_typo(block: &str, random: &mut Random) -> Option<String> {
    let places = plain_words(block);
    let place = *places.get(random.below(places.len().max(1)))?;
    let mut letters: Vec<char> = block.split(' ').nth(place)?.chars().collect();
    let at = (1..letters.len() - 1).find(|at| letters[*at] != letters[at + 1])?;
    letters.swap(at, at + 1);
    Some(with_replaced(block, place, &String::from_iter(letters)))
}

/// Puts another word in place of one.
pub(crate) fn replaced_word(block: &str, random: &mut Random) -> Option<String> {
    const WORDS: [&str; 5] = ["stepwell", "lantern", "harbour", "ferries", "granary"];
    let places = plain_words(block);
    let place = *places.get(random.below(places.len().max(1)))?;
    Some(with_replaced(
        block,
        place,
        WORDS[random.below(WORDS.len())],
    ))
}

/// Puts a number before a word.
pub(crate) fn with_number(block: &str, random: &mut Random) -> Option<String> {
    let places = plain_words(block);
    let place = *places.get(random.below(places.len().max(1)))?;
    let word = block.split(' ').nth(place)?;
    let number = 2 + random.below(900);
    Some(with_replaced(block, place, &format!("{number} {word}")))
}

/// Denies what the text says.
pub(crate) fn with_negation(block: &str) -> Option<String> {
    let verbs = [" is ", " are ", " can ", " will ", " should ", " may "];
    let verb = verbs.iter().find(|verb| block.contains(**verb))?;
    Some(block.replacen(verb, &format!("{verb}not "), 1))
}

/// Changes where the first link leads.
pub(crate) fn with_url(block: &str) -> Option<String> {
    let start = block.find("](https://")? + 2;
    let end = start + block[start..].find(')')?;
    Some(format!("{}-2025{}", &block[..end], &block[end..]))
}

/// Splits a paragraph at the sentence that ends nearest to its middle.
pub(crate) fn split(block: &str) -> Option<Vec<String>> {
    let ends = block.match_indices(". ").map(|(place, _)| place + 1);
    let is_end = |place: &usize| {
        let next = block[place + 1..].chars().next();
        let shorter = (*place).min(block.len() - place);
        next.is_some_and(char::is_uppercase) && shorter >= 40
    };
    let middle = block.len() / 2;
    let end = ends
        .filter(is_end)
        .min_by_key(|place| place.abs_diff(middle))?;
    Some(vec![block[..end].to_owned(), block[end + 1..].to_owned()])
}
