//! Revisions of the sample article that an editor makes in one go, and what `sync` makes of them.

use std::path::Path;

use tarjuma::check::{Coverage, WordCount};
use tarjuma::ledger::Standing;
use tarjuma::plan::{AckRequest, LedgerPart, Plan, Review, SyncOptions, sync};
use tarjuma::project::Workspace;
use tarjuma::tree::DiskTree;

use crate::ledger_desk::Desk;

const ARTICLE: &str = "articles/prisoner-exchange.md";
const EN: &str = "locales/en/articles/prisoner-exchange.ftl";
const HI: &str = "locales/hi/articles/prisoner-exchange.ftl";

/// Returns the sample article with its translation into Hindi, synced.
#[track_caller]
fn newsroom() -> Desk {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path)).expect("the file is there");
    let mut desk = Desk::synced(&[
        ("locales/en/terms.ftl", &read("locales/en/terms.ftl")),
        (ARTICLE, &read(ARTICLE)),
        (EN, &read(EN)),
        ("locales/hi/ui.ftl", "# Hindi\n"),
    ]);
    desk.write(HI, &read(HI));
    desk.sync();
    desk
}

fn ack(desk: &mut Desk, id: &str) {
    desk.ack(&AckRequest {
        locale: "hi".parse().expect("`hi` is a locale"),
        ids: vec![id.to_owned()],
        resources: Vec::new(),
        grades: Vec::new(),
        review: Review::Acknowledge,
        reason: None,
    });
}

fn changes(plan: &Plan) -> Vec<&str> {
    let notes = plan.notes.iter().filter(|note| &*note.path == EN);
    notes.map(|note| note.text.as_str()).collect()
}

/// The blocks of an article, to be put in another order.
struct Blocks(Vec<String>);

impl Blocks {
    fn of(desk: &Desk) -> Self {
        Self(
            desk.read(ARTICLE)
                .trim_end()
                .split("\n\n")
                .map(str::to_owned)
                .collect(),
        )
    }

    #[track_caller]
    fn place(&self, start: &str) -> usize {
        let place = self.0.iter().position(|block| block.starts_with(start));
        place.unwrap_or_else(|| panic!("no block begins with {start:?}"))
    }

    #[track_caller]
    fn take(&mut self, start: &str) -> String {
        let place = self.place(start);
        self.0.remove(place)
    }

    /// Moves a section of three blocks to the end.
    fn move_section(&mut self) {
        let place = self.place("## Earlier trades");
        let section: Vec<String> = self.0.drain(place..place + 3).collect();
        self.0.extend(section);
    }

    #[track_caller]
    fn split(&mut self, start: &str, end: &str) {
        let place = self.place(start);
        let block = &self.0[place];
        let at = block.find(end).expect("the sentence is there") + end.len();
        let parts = [block[..at].to_owned(), block[at..].trim_start().to_owned()];
        self.0.splice(place..=place, parts);
    }

    #[track_caller]
    fn merge(&mut self, start: &str) {
        let place = self.place(start);
        let second = self.0.remove(place + 1);
        self.0[place] += &format!(" {second}");
    }

    fn sync(&self, desk: &mut Desk) -> Plan {
        desk.write(ARTICLE, &(self.0.join("\n\n") + "\n"));
        desk.sync()
    }
}

#[test]
fn the_sample_is_synced_ledger_and_all() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = Workspace::load(root, &DiskTree::new(root)).expect("the project loads");
    let options = SyncOptions {
        ledger: LedgerPart::Keep,
        ..SyncOptions::default()
    };
    let plan = sync(&workspace, &options).expect("no match is unclear");
    let paths: Vec<_> = plan.writes.iter().map(|write| &*write.path).collect();
    assert_eq!(paths, [""; 0]);
}

const FILED: &str = "When the agencies filed";
const DIVIDES: &str = "The war still divides";

/// Says whether a message that contains `text` holds a draft in Hindi.
#[track_caller]
fn is_draft(desk: &Desk, text: &str) -> bool {
    let bundle = desk.read(EN);
    let line = bundle
        .lines()
        .find(|line| line.contains(text) && !line.starts_with('#'));
    let id = line
        .and_then(|line| line.split(" = ").next())
        .expect("the text is there");
    desk.standing("hi", id) == Standing::Draft
}

#[test]
fn a_split_is_seen_where_sections_change_places() {
    let mut desk = newsroom();
    let mut blocks = Blocks::of(&desk);
    blocks.move_section();
    blocks.split(FILED, "for some time.");
    let plan = blocks.sync(&mut desk);
    let changes = changes(&plan);
    assert_eq!(changes[0], "3 moved, 1 split", "{changes:?}");
    assert!(is_draft(&desk, "When the agencies filed"));
    assert!(is_draft(&desk, "This week their negotiators"));
}

#[test]
fn a_merge_is_seen_where_sections_change_places() {
    let mut desk = newsroom();
    let mut blocks = Blocks::of(&desk);
    blocks.move_section();
    blocks.merge("The first trade of the president");
    let plan = blocks.sync(&mut desk);
    let changes = changes(&plan);
    assert!(
        changes
            .iter()
            .any(|change| change.starts_with("merged p-4vy6 and p-xp6h into"))
    );
    assert!(!changes[0].contains("added"), "{changes:?}");
    assert!(is_draft(&desk, "None of these compares"));
}

#[test]
fn splits_merges_moves_and_deletions_side_by_side_are_told_apart() {
    let mut desk = newsroom();
    let mut blocks = Blocks::of(&desk);
    blocks.split(FILED, "for some time.");
    blocks.merge(DIVIDES);
    blocks.take("None of these compares");
    let moved = blocks.take("The first trade");
    blocks.0.push(moved);
    let plan = blocks.sync(&mut desk);
    let changes = changes(&plan);
    assert_eq!(
        changes[0], "1 deleted, 1 merged, 1 moved, 1 split",
        "{changes:?}"
    );
    assert!(changes.contains(&"moved p-4vy6"), "{changes:?}");
    assert!(changes.contains(&"deleted p-xp6h"), "{changes:?}");
}

#[test]
fn a_paragraph_that_was_edited_before_it_was_deleted_comes_back() {
    let mut desk = newsroom();
    desk.edit(ARTICLE, "The war still", "The long war still");
    desk.sync();
    ack(&mut desk, "p-5kts");
    let text = desk.read(ARTICLE);
    let mut blocks = Blocks::of(&desk);
    blocks.take("The long war");
    blocks.sync(&mut desk);
    assert!(!desk.read(EN).contains("p-5kts ="));
    desk.write(ARTICLE, &text);
    let plan = desk.sync();
    assert_eq!(changes(&plan), ["1 returned", "returned p-5kts"]);
    assert_eq!(desk.standing("hi", "p-5kts"), Standing::Current);
}

#[test]
fn an_article_that_was_emptied_comes_back_with_its_edited_paragraphs() {
    let mut desk = newsroom();
    desk.edit(ARTICLE, "The war still", "The long war still");
    desk.edit(ARTICLE, "## Earlier trades", "## Earlier prisoner trades");
    desk.sync();
    let (text, states) = (desk.read(ARTICLE), desk.states());
    let (front, _) = text.split_once("\n---\n").expect("there is front matter");
    desk.write(ARTICLE, &format!("{front}\n---\n"));
    desk.sync();
    desk.write(ARTICLE, &text);
    desk.sync();
    assert_eq!(desk.states(), states);
    desk.edit(ARTICLE, "The long war still", "The war still");
    desk.sync();
    assert_eq!(desk.standing("hi", "p-5kts"), Standing::Current);
}

#[test]
fn a_source_bundle_that_was_edited_by_hand_says_again_what_the_article_says() {
    let mut desk = newsroom();
    let states = desk.states();
    let bundle = desk.read(EN);
    let line = bundle
        .lines()
        .find(|line| line.starts_with("p-5kts ="))
        .unwrap();
    let typed = "p-5kts = युद्ध दोनों सरकारों को अब भी बाँटता है।";
    desk.edit(EN, line, typed);
    let plan = desk.sync();
    assert_eq!(desk.read(EN), bundle);
    assert_eq!(desk.states(), states);
    let [note] = changes(&plan)[..] else {
        panic!("{:?}", plan.notes);
    };
    assert!(note.contains("`p-5kts` was edited here by hand"), "{note}");
    assert!(note.contains(ARTICLE), "{note}");

    desk.edit(EN, line, typed);
    desk.edit(ARTICLE, "The war still", "The long war still");
    desk.sync();
    assert!(desk.read(EN).contains("p-5kts = The long war"));
    assert_eq!(desk.standing("hi", "p-5kts"), Standing::Stale);
}

/// Returns what the Hindi file misses, with the places that its findings point to.
fn missing(desk: &Desk) -> Vec<(Option<String>, String)> {
    let mut missing = desk.findings("missing-message");
    missing.retain(|finding| finding.path.starts_with("locales/hi/articles/"));
    let named = missing.iter().map(|finding| {
        let related = &finding.related[0];
        let text = desk.read(&related.path);
        let line = related.span.of(&text).to_owned();
        (
            finding.subject.entry.as_deref().map(str::to_owned),
            format!("{}: {line}", related.path),
        )
    });
    named.collect()
}

#[test]
fn a_paragraph_that_is_not_synced_yet_is_missing_already() {
    let mut desk = newsroom();
    let count = |desk: &Desk| {
        let coverage = Coverage::of(&desk.workspace(), WordCount::Skip);
        let hi = "hi".parse().expect("`hi` is a locale");
        let counts = *coverage.locale(&hi).expect("it is counted");
        (counts.messages, counts.missing)
    };
    let (messages, terms) = count(&desk);
    let mut blocks = Blocks::of(&desk);
    let place = blocks.place(DIVIDES);
    blocks.0.insert(
        place,
        "Nobody in Ankara wished to comment on it.".to_owned(),
    );
    desk.write(ARTICLE, &(blocks.0.join("\n\n") + "\n"));
    assert_eq!(count(&desk), (messages + 1, terms + 1));
    let [(Some(id), place)] = &missing(&desk)[..] else {
        panic!("{:?}", missing(&desk));
    };
    assert_eq!(
        place,
        &format!("{ARTICLE}: Nobody in Ankara wished to comment on it.")
    );
    desk.sync();
    assert_eq!(count(&desk), (messages + 1, terms + 1));
    let [(Some(same), place)] = &missing(&desk)[..] else {
        panic!("{:?}", missing(&desk));
    };
    assert_eq!(id, same);
    assert!(place.starts_with(EN), "{place}");

    blocks.take("Nobody in Ankara");
    desk.write(ARTICLE, &(blocks.0.join("\n\n") + "\n"));
    assert_eq!(count(&desk), (messages, terms));
    assert_eq!(missing(&desk), []);
}

#[test]
fn an_article_that_was_never_synced_is_missing_in_every_locale() {
    let mut desk = newsroom();
    desk.write(
        "articles/ferry.md",
        "---\ntitle: The ferry is back\nlang: en\n---\n\nIt sails at noon.\n",
    );
    let place = "articles/ferry.md: The ferry is back".to_owned();
    assert_eq!(missing(&desk), [(None, place)]);
}

#[test]
fn another_caption_does_not_take_the_number_of_one_that_is_gone() {
    let mut desk = newsroom();
    let text = desk.read(ARTICLE);
    let mut blocks = Blocks::of(&desk);
    let place = blocks.place("![Drawing");
    let image = blocks.take("![Drawing");
    blocks.sync(&mut desk);
    let caption = image.find(" \"").expect("there is a caption");
    let other = format!(
        "{} \"Readers line up for the first edition.\")",
        &image[..caption]
    );
    blocks.0.insert(place, other);
    blocks.sync(&mut desk);
    assert!(desk.read(EN).contains("caption-2 = Readers"));
    desk.write(ARTICLE, &text);
    desk.sync();
    assert!(
        desk.read(EN)
            .contains("caption-1 = The exchange in outline")
    );
}
