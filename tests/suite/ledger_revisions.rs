//! What `sync` and ledger make of revised articles, against edits whose truth is known.
//!
//! A few articles are revised; `TARJUMA_REVISIONS` says how many revisions are made of every article
//! there is.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use tarjuma::fluent::{View, parse};
use tarjuma::ledger::{Standing, Wording};

use crate::ledger_desk::Desk;
use crate::random::Random;
use crate::revision_edits::{Edit, Kind, Made, Piece, Revision, article_of, pieces_of, revise};
use crate::shared::shared_data;

const ARTICLE: &str = "articles/guide.md";
const EN: &str = "locales/en/articles/guide.ftl";
const HI: &str = "locales/hi/articles/guide.ftl";
const TEXTS: &str = ".tarjuma/ledger/hi/articles/guide.ftl.texts.ftl";

/// How many articles are revised, unless the environment asks for all.
const SAMPLE: usize = 4;
/// How often each of them is.
const SAMPLE_REVISIONS: u64 = 4;
/// So many edits are made of an article on average, at the least.
const EDITS_OF_ONE: usize = 8;

/// The messages of a bundle that no other one is like: value and id.
fn messages(bundle: &str) -> BTreeMap<String, String> {
    let outline = parse(bundle);
    let mut messages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in View::new(bundle, &outline).entries() {
        let value = Wording::of(entry).text();
        messages.entry(value).or_default().push(entry.display_id());
    }
    let unique = messages.into_iter().filter(|(_, ids)| ids.len() == 1);
    unique.map(|(value, ids)| (value, ids.concat())).collect()
}

/// Returns what a text of an article says as a message.
fn value(text: &str) -> String {
    let text = text
        .split('\n')
        .map(str::trim)
        .collect::<Vec<_>>()
        .join(" ");
    let mut value = String::new();
    let mut rest = text.as_str();
    let mut links = 0;
    while let Some((before, after)) = rest.split_once("](") {
        links += 1;
        value += &format!("{before}]({{ $link-{links} }}");
        rest = after.find(')').map_or("", |end| &after[end..]);
    }
    value + rest
}

/// An article whose messages are all translated.
struct Guide {
    pieces: Vec<Piece>,
    desk: Desk,
    messages: BTreeMap<String, String>,
}

impl Guide {
    fn translated(text: &str) -> Self {
        let pieces = pieces_of(&text.replace("\r\n", "\n"));
        let text = article_of(&pieces);
        let files = [(ARTICLE, text.as_str()), ("locales/hi/ui.ftl", "# Hindi\n")];
        let mut desk = Desk::synced(&files);
        let source = desk.read(EN);
        let outline = parse(&source);
        let entries = View::new(&source, &outline).entries();
        let translation = |id: String| format!("{id} = {}\n", translation(&id));
        let target: String = entries
            .map(|entry| translation(entry.display_id()))
            .collect();
        desk.write(HI, &target);
        desk.sync();
        let states = desk.states();
        assert!(states.values().all(|state| *state == Standing::Current));
        let messages = messages(&source);
        Self {
            pieces,
            desk,
            messages,
        }
    }

    /// Says whether a piece is a message that no other one is like, and plain enough to be edited.
    fn is_editable(&self, piece: &Piece) -> bool {
        let is_plain = !piece.text.is_empty()
            && !piece
                .text
                .contains(['|', '<', '{', '`', '!', '\\', '@', '&', '#'])
            && !piece.text.contains("  \n");
        is_plain && self.messages.contains_key(&value(&piece.text))
    }

    fn paragraphs(&self) -> Vec<String> {
        let editable = self.pieces.iter().filter(|piece| self.is_editable(piece));
        let paragraphs = editable.filter(|piece| piece.kind == Kind::Paragraph);
        paragraphs.map(|piece| piece.text.clone()).collect()
    }
}

fn translation(id: &str) -> String {
    format!("अनुवाद {id} का")
}

/// What came of edits.
#[derive(Clone, Debug, Default)]
struct Score {
    edits: BTreeMap<Edit, usize>,
    kinds: BTreeMap<Kind, usize>,
    /// Edited texts, and those that no message alone has, which cannot be judged.
    judged: usize,
    unseen: usize,
    /// Messages that should keep their id, and those that do.
    owed: usize,
    kept: usize,
    /// Messages with the id of another one.
    wrong: usize,
    /// Translations that are current although their source says something else.
    laundered: usize,
    /// Translations that hold, and those of them that are not current.
    sound: usize,
    invalidated: usize,
    /// Paragraphs that were split or merged, and those that come with the old translation.
    parts: usize,
    handed_on: usize,
    /// Translations that stand nowhere any more.
    lost: usize,
    /// Paragraphs that were deleted, and those that had their translation when they returned.
    deleted: usize,
    returned: usize,
    /// Paragraphs that were edited and then deleted, and those that came back as they were.
    edited_away: usize,
    come_back: usize,
}

impl Score {
    fn of(guide: &Guide, revision: &Revision) -> Self {
        let mut score = Self::default();
        let mut desk = guide.desk.clone();
        desk.write(ARTICLE, &article_of(&revision.pieces));
        desk.sync_once();
        let after = After::of(&desk);
        for made in &revision.made {
            *score.edits.entry(made.edit).or_default() += 1;
            *score.kinds.entry(made.kind).or_default() += 1;
            score.judge(guide, made, &after);
        }
        score.judge_untouched(guide, revision, &after);
        score.judge_edited_away(revision, &after, desk.clone());
        score.search_lost(guide, &mut desk);
        score.judge_returned(guide, revision, desk);
        score
    }

    fn judge(&mut self, guide: &Guide, made: &Made, after: &After) {
        let old: Vec<&String> = made
            .old
            .iter()
            .map(|paragraph| &guide.messages[&value(paragraph)])
            .collect();
        for paragraph in &made.new {
            self.judged += 1;
            let Some(id) = after.messages.get(&value(paragraph)) else {
                self.unseen += 1;
                continue;
            };
            let standing = after.standings[id];
            let is_own = old.contains(&id);
            let is_known = guide.messages.values().any(|known| known == id);
            self.wrong += usize::from(is_known && !is_own);
            match made.edit {
                Edit::Insert | Edit::Delete | Edit::MoveSection => {
                    self.laundered += usize::from(standing != Standing::Missing);
                }
                Edit::Split | Edit::Merge => {
                    self.parts += 1;
                    self.handed_on += usize::from(is_own || standing == Standing::Draft);
                    self.laundered += usize::from(standing == Standing::Current);
                }
                Edit::Move | Edit::Url => {
                    self.owed += 1;
                    self.kept += usize::from(is_own);
                    self.sound += 1;
                    self.invalidated += usize::from(standing != Standing::Current);
                }
                Edit::Typo | Edit::Word | Edit::Number | Edit::Negation => {
                    self.owed += 1;
                    self.kept += usize::from(is_own);
                    self.laundered += usize::from(standing == Standing::Current);
                }
            }
        }
    }

    fn judge_untouched(&mut self, guide: &Guide, revision: &Revision, after: &After) {
        let touched = revision.made.iter().flat_map(|made| &made.old);
        let touched: BTreeSet<String> = touched.map(|paragraph| value(paragraph)).collect();
        let untouched = guide.messages.iter();
        for (value, id) in untouched.filter(|(value, _)| !touched.contains(*value)) {
            let found = after.messages.get(value);
            self.owed += 1;
            self.kept += usize::from(found == Some(id));
            self.sound += 1;
            self.invalidated += usize::from(after.standings.get(id) != Some(&Standing::Current));
        }
    }

    /// Takes out what is obsolete, as other tools do, and looks for what became of it.
    fn search_lost(&mut self, guide: &Guide, desk: &mut Desk) {
        let source = desk.read(EN);
        let outline = parse(&source);
        let entries = View::new(&source, &outline).entries();
        let ids: BTreeSet<String> = entries.map(|entry| entry.display_id()).collect();
        let target = desk.read(HI);
        let is_live = |line: &&str| line.split(' ').next().is_some_and(|id| ids.contains(id));
        let live: Vec<&str> = target.lines().filter(is_live).collect();
        desk.write(HI, &(live.join("\n") + "\n"));
        desk.sync_once();
        let kept = desk.read(HI) + &desk.read_if_there(TEXTS);
        let translations = guide.messages.values().map(|id| translation(id));
        self.lost += translations.filter(|text| !kept.contains(text)).count();
    }

    fn judge_returned(&mut self, guide: &Guide, revision: &Revision, mut desk: Desk) {
        desk.write(ARTICLE, &article_of(&guide.pieces));
        desk.sync_once();
        let after = After::of(&desk);
        let deleted = revision
            .made
            .iter()
            .filter(|made| made.edit == Edit::Delete);
        for paragraph in deleted.flat_map(|made| &made.old) {
            self.deleted += 1;
            let id = after.messages.get(&value(paragraph));
            let text = id.and_then(|id| desk.entry("hi", id).draft);
            let own = translation(&guide.messages[&value(paragraph)]);
            self.returned += usize::from(text.is_some_and(|draft| draft.wording.text() == own));
        }
    }

    /// Takes out what was edited, then puts it back.
    fn judge_edited_away(&mut self, revision: &Revision, after: &After, mut desk: Desk) {
        let is_reworded = |made: &&Made| {
            let is_kind = matches!(made.kind, Kind::Paragraph | Kind::Quote);
            is_kind && made.old.len() == 1 && made.new.len() == 1 && made.old != made.new
        };
        let reworded = revision.made.iter().filter(is_reworded);
        let texts: BTreeSet<&String> = reworded.flat_map(|made| &made.new).collect();
        let mut pieces = revision.pieces.clone();
        pieces.retain(|piece| !texts.contains(&piece.text));
        desk.write(ARTICLE, &article_of(&pieces));
        desk.sync_once();
        desk.write(ARTICLE, &article_of(&revision.pieces));
        desk.sync_once();
        let again = After::of(&desk);
        for text in texts {
            let value = value(text);
            let Some(id) = after.messages.get(&value) else {
                continue;
            };
            self.edited_away += 1;
            let is_same = again.messages.get(&value) == Some(id)
                && again.standings.get(id) == after.standings.get(id);
            self.come_back += usize::from(is_same);
        }
    }

    fn assert_good(&self) {
        assert_eq!(self.wrong, 0, "an id went to another text");
        assert_eq!(self.laundered, 0, "a translation is called current");
        assert_eq!(self.lost, 0, "a translation is lost");
        assert!(self.kept * 1000 >= self.owed * 995, "ids are lost");
        assert!(
            self.invalidated * 100 <= self.sound * 2,
            "too much is stale"
        );
        let counts = [self.parts, self.deleted, self.edited_away, self.judged];
        assert!(
            counts.iter().all(|count| *count > 5),
            "{counts:?} are too few"
        );
        // One of a few is no rate.
        let is_most = |part: usize, whole: usize| (part + 1) * 100 >= whole * 98;
        assert!(is_most(self.handed_on, self.parts), "drafts are missing");
        assert!(is_most(self.returned, self.deleted), "drafts stay away");
        assert!(is_most(self.come_back, self.edited_away), "edits stay away");
        assert!(
            is_most(self.judged - self.unseen, self.judged),
            "edits go unseen"
        );
        let missing = Edit::ALL.iter().find(|edit| !self.edits.contains_key(edit));
        assert_eq!(missing, None, "an edit was never made");
    }

    fn plus(mut self, other: Self) -> Self {
        for (edit, count) in other.edits {
            *self.edits.entry(edit).or_default() += count;
        }
        for (kind, count) in other.kinds {
            *self.kinds.entry(kind).or_default() += count;
        }
        self.judged += other.judged;
        self.unseen += other.unseen;
        self.edited_away += other.edited_away;
        self.come_back += other.come_back;
        self.owed += other.owed;
        self.kept += other.kept;
        self.wrong += other.wrong;
        self.laundered += other.laundered;
        self.sound += other.sound;
        self.invalidated += other.invalidated;
        self.parts += other.parts;
        self.handed_on += other.handed_on;
        self.lost += other.lost;
        self.deleted += other.deleted;
        self.returned += other.returned;
        self
    }
}

/// An article when it is synced again.
struct After {
    messages: BTreeMap<String, String>,
    standings: BTreeMap<String, Standing>,
}

impl After {
    fn of(desk: &Desk) -> Self {
        let states = desk.states().into_iter();
        let by_id = |(name, standing): (String, Standing)| {
            let id = name.rsplit(' ').next().unwrap_or_default();
            (id.to_owned(), standing)
        };
        Self {
            messages: messages(&desk.read(EN)),
            standings: states.map(by_id).collect(),
        }
    }
}

/// Returns how often every article is to be revised, where that is said.
fn revisions_wanted() -> Option<u64> {
    let wanted = std::env::var("TARJUMA_REVISIONS").ok()?;
    Some(wanted.parse().expect("it is a number"))
}

#[test]
fn revisions_of_real_articles_keep_ids_and_translations() {
    let Some(folder) = shared_data("articles/en") else {
        return;
    };
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let wanted = revisions_wanted();
    if wanted.is_none() {
        paths.truncate(SAMPLE);
    }
    let guides: Vec<Guide> = paths
        .par_iter()
        .map(|path| Guide::translated(&std::fs::read_to_string(path).unwrap()))
        .collect();
    let runs = guides.len() as u64 * wanted.unwrap_or(SAMPLE_REVISIONS);
    let score = (0..runs)
        .into_par_iter()
        .map(|run| score_run(&guides, run))
        .reduce(Score::default, Score::plus);
    let edits: usize = score.edits.values().sum();
    println!("{edits} edits: {score:#?}");
    let least = EDITS_OF_ONE * usize::try_from(runs).unwrap();
    assert!(edits >= least, "{edits} edits are fewer than {least}");
    score.assert_good();
}

/// Revises one article, with paragraphs of another one.
fn score_run(guides: &[Guide], run: u64) -> Score {
    let at = |place: u64| &guides[usize::try_from(place).unwrap() % guides.len()];
    let guide = at(run);
    let strangers = at(run + 1).paragraphs();
    let is_editable = |piece: &Piece| guide.is_editable(piece);
    let revision = revise(&guide.pieces, &is_editable, &strangers, &mut Random(run));
    Score::of(guide, &revision)
}
