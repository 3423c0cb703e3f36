//! Alignment against edits whose truth is known.

use tarjuma::article::Article;
use tarjuma::article::align::{Block, Change, align};
use tarjuma::article::segment::SourceSegment;
use tarjuma::markdown::TRANSLATABLE_FIELDS;

use crate::random::Random;
use crate::shared::shared_data;

impl Random {
    fn word(&mut self) -> String {
        const SYLLABLES: [&str; 16] = [
            "ka", "re", "li", "mo", "sto", "va", "ne", "pri", "da", "shu", "gor", "be", "ti",
            "lan", "ro", "zem",
        ];
        let count = 1 + self.below(3);
        (0..count).map(|_| SYLLABLES[self.below(16)]).collect()
    }

    fn paragraph(&mut self) -> String {
        let count = 8 + self.below(50);
        let words: Vec<String> = (0..count).map(|_| self.word()).collect();
        format!("{}.", words.join(" "))
    }
}

/// A revision with, for each block, the old one it comes from.
struct Revision {
    blocks: Vec<Block>,
    truth: Vec<Option<usize>>,
}

/// Edits about one block in three: a typo, a word, a number, a deletion, an
/// insertion, a move, a replacement by another text, a move of a
/// longer text with an edit.
fn revise(old: &[Block], strangers: &[Block], random: &mut Random) -> Revision {
    let mut drafts: Vec<(Block, Option<usize>)> = Vec::new();
    let mut moved: Vec<(Block, Option<usize>)> = Vec::new();
    for (index, block) in old.iter().enumerate() {
        let mut draft = block.clone();
        match random.below(24) {
            0 => draft.text = with_typo(&block.text, random),
            1 => draft.text = with_word(&block.text, random),
            2 => draft.text = with_number(&block.text, random),
            3 => continue,
            4 => drafts.push((strangers[random.below(strangers.len())].clone(), None)),
            5 => {
                moved.push((draft, Some(index)));
                continue;
            }
            6 => {
                drafts.push((strangers[random.below(strangers.len())].clone(), None));
                continue;
            }
            7 if block.text.split(' ').count() >= 6 => {
                draft.text = with_word(&block.text, random);
                moved.push((draft, Some(index)));
                continue;
            }
            _ => {}
        }
        drafts.push((draft, Some(index)));
    }
    for draft in moved {
        let place = random.below(drafts.len() + 1);
        drafts.insert(place, draft);
    }
    let (blocks, truth) = drafts.into_iter().unzip();
    Revision { blocks, truth }
}

fn with_typo(text: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() > 3 {
        let place = random.below(letters.len() - 1);
        letters.swap(place, place + 1);
    }
    letters.into_iter().collect()
}

fn with_word(text: &str, random: &mut Random) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    if words.len() >= 5 {
        let place = random.below(words.len());
        words[place] = random.word();
    }
    words.join(" ")
}

fn with_number(text: &str, random: &mut Random) -> String {
    let number = random.below(1_000).to_string();
    match text.find(|letter: char| letter.is_ascii_digit()) {
        Some(start) => {
            let rest = text[start..].trim_start_matches(|letter: char| letter.is_ascii_digit());
            format!("{}{number}{rest}", &text[..start])
        }
        None if text.split(' ').count() >= 5 => format!("{text} {number}"),
        None => text.to_owned(),
    }
}

#[derive(Debug, Default)]
struct Score {
    owed: usize,
    kept: usize,
    wrong: usize,
    ambiguous: usize,
}

impl Score {
    fn count(&mut self, old: &[Block], revision: &Revision) {
        let alignment = align(old, &revision.blocks, &[]);
        let kept = alignment.kept_ids(revision.blocks.len());
        let text_of = |index: Option<usize>| index.map(|index| &old[index].text);
        for (found, truth) in kept.iter().zip(&revision.truth) {
            self.owed += usize::from(truth.is_some());
            self.kept += usize::from(truth.is_some() && text_of(*found) == text_of(*truth));
            self.wrong += usize::from(found.is_some() && text_of(*found) != text_of(*truth));
        }
        let ambiguous = |change: &&Change| matches!(change, Change::Ambiguous { .. });
        self.ambiguous += alignment.changes.iter().filter(ambiguous).count();
    }

    /// Holds that no id went astray, and 99.5 % are kept.
    fn assert_good(&self) {
        assert_eq!(self.wrong, 0, "an id went to another text: {self:?}");
        let is_enough = self.kept * 1_000 >= self.owed * 995;
        assert!(is_enough, "too many ids were lost: {self:?}");
    }
}

fn generated(count: usize, random: &mut Random) -> Vec<Block> {
    (0..count)
        .map(|_| Block::new("p", random.paragraph()))
        .collect()
}

#[test]
fn generated_revisions_keep_their_ids() {
    let mut random = Random(7);
    let mut score = Score::default();
    for round in 0..20 {
        let old = generated(40 + round * 10, &mut random);
        let strangers = generated(50, &mut random);
        let revision = revise(&old, &strangers, &mut random);
        score.count(&old, &revision);
    }
    println!("generated: {score:?}");
    score.assert_good();
}

/// Reads the blocks of an article.
fn read_blocks(text: &str) -> Vec<Block> {
    let article = Article::read(text, &TRANSLATABLE_FIELDS, &|_| false);
    let block = |segment: &SourceSegment| {
        Block::new(segment.kind.naming().family(), segment.text.nameless_text())
    };
    article.segments.iter().map(block).collect()
}

#[test]
fn revisions_of_real_articles_keep_their_ids() {
    let Some(folder) = shared_data("articles/en") else {
        return;
    };
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let articles: Vec<Vec<Block>> = paths
        .iter()
        .map(|path| read_blocks(&std::fs::read_to_string(path).unwrap()))
        .collect();
    let mut score = Score::default();
    for seed in 0..4 {
        let mut random = Random(seed);
        for (index, old) in articles.iter().enumerate() {
            let mut strangers = articles[(index + 1) % articles.len()].clone();
            strangers.retain(|stranger| old.iter().all(|block| block.text != stranger.text));
            let revision = revise(old, &strangers, &mut random);
            score.count(old, &revision);
        }
    }
    println!("real: {score:?}");
    score.assert_good();
}

#[test]
fn long_articles_are_aligned_too() {
    let mut random = Random(11);
    let old = generated(6_000, &mut random);
    let strangers = generated(200, &mut random);
    let mut score = Score::default();
    let revision = revise(&old, &strangers, &mut random);
    score.count(&old, &revision);
    println!("long: {score:?}");
    score.assert_good();
    let rewritten = generated(1_000, &mut random);
    let alignment = align(&old[..1_000], &rewritten, &[]);
    assert!(alignment.kept_ids(1_000).iter().all(Option::is_none));
}

fn changes(old: &[&str], new: &[&str]) -> Vec<Change> {
    let blocks = |texts: &[&str]| -> Vec<Block> {
        texts.iter().map(|text| Block::new("p", *text)).collect()
    };
    align(&blocks(old), &blocks(new), &[]).changes
}

const SWAP: &str = "Россия и США обменялись заключёнными в Абу-Даби в четверг.";
const LAWYER: &str = "Адвокат подтвердил, что она вылетела из Абу-Даби и направляется домой.";

#[test]
fn a_split_and_a_merge_are_told_from_edits() {
    let whole = format!("{SWAP} {LAWYER}");
    assert_eq!(
        changes(&["x", &whole, "y"], &["x", SWAP, LAWYER, "y"])[1],
        Change::Split {
            old: 1,
            new: [1, 2]
        }
    );
    assert_eq!(
        changes(&["x", SWAP, LAWYER, "y"], &["x", &whole, "y"])[1],
        Change::Merged {
            old: [1, 2],
            new: 1
        }
    );
}

#[test]
fn a_split_with_a_long_and_a_short_part_is_one() {
    let long = format!("{LAWYER} {SWAP} Её встретили родные, друзья и журналисты.");
    let whole = format!("{long} {LAWYER}");
    assert_eq!(
        changes(&["x", &whole, "y"], &["x", &long, LAWYER, "y"])[1],
        Change::Split {
            old: 1,
            new: [1, 2]
        }
    );
    assert_eq!(
        changes(&["x", &long, LAWYER, "y"], &["x", &whole, "y"])[1],
        Change::Merged {
            old: [1, 2],
            new: 1
        }
    );
}

#[test]
fn a_paragraph_edited_into_two_likely_ones_is_ambiguous() {
    let new = [
        "Россия и США обменялись заключёнными в Дохе в четверг.",
        "Россия и США обменялись заключёнными в Баку в четверг.",
    ];
    assert_eq!(
        changes(&[SWAP], &new),
        [
            Change::Ambiguous {
                new: 0,
                candidates: vec![0]
            },
            Change::Ambiguous {
                new: 1,
                candidates: vec![0]
            },
            Change::Deleted { old: 0 },
        ]
    );
}

#[test]
fn a_paragraph_that_moved_and_changed_keeps_its_id() {
    let edited = SWAP.replace("четверг", "пятницу");
    let found = changes(
        &["one here", SWAP, "two here", "three here"],
        &["one here", "two here", "three here", &edited],
    );
    assert!(
        found.contains(&Change::Edited { old: 1, new: 3 }),
        "{found:?}"
    );
}

#[test]
fn a_rewritten_paragraph_is_a_new_one() {
    assert_eq!(
        changes(&["x", SWAP, "y"], &["x", LAWYER, "y"])[1..3],
        [Change::Added { new: 1 }, Change::Kept { old: 2, new: 2 }]
    );
}
