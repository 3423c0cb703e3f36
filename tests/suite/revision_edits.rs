//! Edits of an article's paragraphs whose truth is known.

use crate::random::Random;

/// What an editor does to a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Edit {
    Typo,
    Word,
    Number,
    Negation,
    Url,
    Insert,
    Delete,
    Move,
    Split,
    Merge,
}

impl Edit {
    pub(crate) const ALL: [Self; 10] = [
        Self::Typo,
        Self::Word,
        Self::Number,
        Self::Negation,
        Self::Url,
        Self::Insert,
        Self::Delete,
        Self::Move,
        Self::Split,
        Self::Merge,
    ];
}

/// An edit that was made: which paragraphs there were, and which there are.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub(crate) edit: Edit,
    pub(crate) old: Vec<String>,
    pub(crate) new: Vec<String>,
}

/// An article and how it became so.
pub(crate) struct Revision {
    pub(crate) text: String,
    pub(crate) made: Vec<Made>,
}

/// Edits about one of four paragraphs for which `is_paragraph` holds; what is inserted are
/// `strangers`.
pub(crate) fn revise(
    text: &str,
    is_paragraph: &dyn Fn(&str) -> bool,
    strangers: &[String],
    random: &mut Random,
) -> Revision {
    let old: Vec<&str> = text.split("\n\n").collect();
    let mut new: Vec<String> = Vec::new();
    let mut moved: Vec<String> = Vec::new();
    let mut made: Vec<Made> = Vec::new();
    let mut strangers = strangers.iter();
    let mut place = 0;
    while place < old.len() {
        let block = old[place];
        let next = old
            .get(place + 1)
            .copied()
            .filter(|next| is_paragraph(next));
        place += 1;
        if !is_paragraph(block) || random.below(4) > 0 {
            new.push(block.to_owned());
            continue;
        }
        let edit = Edit::ALL[random.below(Edit::ALL.len())];
        let stranger = strangers.as_slice().first();
        let Some(paragraphs) = edited(edit, block, next, stranger, random) else {
            new.push(block.to_owned());
            continue;
        };
        match edit {
            Edit::Move => moved.extend(paragraphs.clone()),
            Edit::Insert => {
                strangers.next();
                new.push(block.to_owned());
                new.extend(paragraphs.clone());
            }
            _ => new.extend(paragraphs.clone()),
        }
        let mut before = vec![block.to_owned()];
        match edit {
            Edit::Insert => before.clear(),
            Edit::Merge => {
                before.extend(next.map(str::to_owned));
                place += 1;
            }
            _ => {}
        }
        made.push(Made {
            edit,
            old: before,
            new: paragraphs,
        });
    }
    for paragraph in moved {
        let places: Vec<usize> = (0..new.len())
            .filter(|at| is_paragraph(&new[*at]))
            .collect();
        match places.is_empty() {
            true => new.push(paragraph),
            false => new.insert(places[random.below(places.len())], paragraph),
        }
    }
    Revision {
        text: new.join("\n\n"),
        made,
    }
}

/// Returns what a paragraph becomes; none where it cannot be edited so.
fn edited(
    edit: Edit,
    block: &str,
    next: Option<&str>,
    stranger: Option<&String>,
    random: &mut Random,
) -> Option<Vec<String>> {
    let paragraph = match edit {
        Edit::Typo => with_typo(block, random)?,
        Edit::Word => with_word(block, random)?,
        Edit::Number => with_number(block, random)?,
        Edit::Negation => with_negation(block)?,
        Edit::Url => with_url(block)?,
        Edit::Insert => stranger?.clone(),
        Edit::Delete => return Some(Vec::new()),
        Edit::Move => block.to_owned(),
        Edit::Split => return split(block),
        Edit::Merge => format!("{block} {}", next?),
    };
    Some(vec![paragraph])
}

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

fn with_typo(block: &str, random: &mut Random) -> Option<String> {
    let places = plain_words(block);
    let place = *places.get(random.below(places.len().max(1)))?;
    let mut letters: Vec<char> = block.split(' ').nth(place)?.chars().collect();
    let at = (1..letters.len() - 1).find(|at| letters[*at] != letters[at + 1])?;
    letters.swap(at, at + 1);
    Some(with_replaced(block, place, &String::from_iter(letters)))
}

fn with_word(block: &str, random: &mut Random) -> Option<String> {
    const WORDS: [&str; 5] = ["stepwell", "lantern", "harbour", "ferries", "granary"];
    let places = plain_words(block);
    let place = *places.get(random.below(places.len().max(1)))?;
    Some(with_replaced(
        block,
        place,
        WORDS[random.below(WORDS.len())],
    ))
}

fn with_number(block: &str, random: &mut Random) -> Option<String> {
    let places = plain_words(block);
    let place = *places.get(random.below(places.len().max(1)))?;
    let word = block.split(' ').nth(place)?;
    let number = 2 + random.below(900);
    Some(with_replaced(block, place, &format!("{number} {word}")))
}

fn with_negation(block: &str) -> Option<String> {
    let verbs = [" is ", " are ", " can ", " will ", " should ", " may "];
    let verb = verbs.iter().find(|verb| block.contains(**verb))?;
    Some(block.replacen(verb, &format!("{verb}not "), 1))
}

fn with_url(block: &str) -> Option<String> {
    let start = block.find("](https://")? + 2;
    let end = start + block[start..].find(')')?;
    Some(format!("{}-2025{}", &block[..end], &block[end..]))
}

/// Splits a paragraph at the sentence that ends nearest to its middle.
fn split(block: &str) -> Option<Vec<String>> {
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
