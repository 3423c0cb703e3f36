//! A ledger of 5,000 records against the bundles it is about, and long articles that are revised.

use std::path::Path;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use tarjuma::fluent::{View, parse};
use tarjuma::ledger::{EntryId, Fingerprint, LedgerReading, Present, Target, advance};
use tarjuma::plan::{Accounts, LedgerPart, SyncOptions, sync};
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

const MESSAGES: usize = 5_000;
const EN: &str = "locales/en/ui.ftl";
const HI: &str = "locales/hi/ui.ftl";
const LEDGER: &str = ".tarjuma/ledger/hi/ui.ftl";

fn bundle(sentence: &str) -> String {
    let line = |number| format!("message-{number} = {sentence} ({number}), {{ $name }}.\n");
    (0..MESSAGES).map(line).collect()
}

fn source() -> String {
    bundle("The well was filled by the first rain in June and is open again")
}

fn translation() -> String {
    bundle("जून की पहली बारिश ने कुआँ भर दिया और वह फिर खुला है")
}

/// Returns a project that was synced, and its ledger.
fn synced() -> (MemoryTree, String) {
    let tree = MemoryTree::new().with(EN, source()).with(HI, translation());
    let workspace = Workspace::load(Path::new("/site"), &tree).expect("the project loads");
    let plan = sync(&workspace, &with_ledger()).expect("no match is unclear");
    let mut ledger = String::new();
    let tree = plan.writes.into_iter().fold(tree, |tree, write| {
        if &*write.path == LEDGER {
            ledger.clone_from(&write.after);
        }
        tree.with(&write.path, write.after)
    });
    (tree, ledger)
}

/// What reading and comparing is measured against.
#[divan::bench]
fn parsing_the_bundles(bencher: Bencher<'_, '_>) {
    let texts = [source(), translation()];
    bencher.bench(|| texts.each_ref().map(|text| parse(text)));
}

#[divan::bench]
fn reading_and_comparing(bencher: Bencher<'_, '_>) {
    let (_, ledger) = synced();
    let texts = [source(), translation()];
    let outlines = texts.each_ref().map(|text| parse(text));
    let [source, target] = [0, 1].map(|side| View::new(&texts[side], &outlines[side]));
    bencher.bench(|| {
        let reading = LedgerReading::of(&ledger);
        for entry in source.entries() {
            let translation = target.entry(entry.kind(), entry.id());
            let present = Present {
                source: Fingerprint::of(entry),
                target: translation.map_or(Target::Absent, |entry| {
                    Target::Whole(Fingerprint::of(entry))
                }),
            };
            let id = EntryId::of(entry);
            let record = reading.resolve_one(&id, Some(present));
            black_box(advance(record.as_ref(), present, |_| false));
        }
    });
}

/// Of that, what the ledger itself costs, without the fingerprints of the bundles.
#[divan::bench]
fn reading_and_advancing(bencher: Bencher<'_, '_>) {
    let (_, ledger) = synced();
    let texts = [source(), translation()];
    let outlines = texts.each_ref().map(|text| parse(text));
    let [source, target] = [0, 1].map(|side| View::new(&texts[side], &outlines[side]));
    let present: Vec<(EntryId, Present)> = source
        .entries_by_id()
        .zip(target.entries_by_id())
        .map(|(source, target)| {
            let present = Present {
                source: Fingerprint::of(source),
                target: Target::Whole(Fingerprint::of(target)),
            };
            (EntryId::of(source), present)
        })
        .collect();
    bencher.bench(|| {
        let reading = LedgerReading::of(&ledger);
        for (id, present) in &present {
            let record = reading.resolve_one(id, Some(*present));
            black_box(advance(record.as_ref(), *present, |_| false));
        }
    });
}

/// The same for a project: accounts of all its resources and locales.
#[divan::bench]
fn accounts(bencher: Bencher<'_, '_>) {
    let (tree, _) = synced();
    let workspace = Workspace::load(Path::new("/site"), &tree).expect("the project loads");
    bencher.bench(|| Accounts::of(&workspace));
}

/// Accounts where every source has moved on, so that every change is graded.
#[divan::bench]
fn accounts_of_stale_translations(bencher: Bencher<'_, '_>) {
    let (tree, _) = synced();
    let tree = tree.with(EN, source().replace("June", "July"));
    let workspace = Workspace::load(Path::new("/site"), &tree).expect("the project loads");
    bencher.bench(|| Accounts::of(&workspace));
}

/// Paragraphs of the revised article: the longest has 6,000, of which one in ten is edited.
const PARAGRAPHS: [usize; 3] = [375, 1_500, 6_000];

/// Words that stand in every second paragraph, as they do in what people write.
const COMMON: [&str; 16] = [
    "the", "of", "and", "to", "in", "that", "was", "for", "on", "with", "which", "from", "had",
    "said", "by", "it",
];

/// Returns paragraphs of three sentences, half of whose words are common ones.
fn paragraphs(count: usize) -> Vec<String> {
    const SYLLABLES: [&str; 12] = [
        "ka", "re", "li", "mo", "sto", "va", "ne", "pri", "da", "shu", "gor", "be",
    ];
    let mut state = 7_usize;
    let mut below = |bound: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) % bound
    };
    let mut word = || -> String {
        if below(2) == 0 {
            return COMMON[below(COMMON.len())].to_owned();
        }
        let count = 1 + below(3);
        (0..count).map(|_| SYLLABLES[below(12)]).collect()
    };
    let mut sentence = || {
        let words: Vec<String> = (0..12).map(|_| word()).collect();
        format!("The {}.", words.join(" "))
    };
    (0..count)
        .map(|_| [sentence(), sentence(), sentence()].join(" "))
        .collect()
}

fn article(paragraphs: &[String]) -> String {
    format!(
        "---\ntitle: The stepwell\nlang: en\n---\n\n{}\n",
        paragraphs.join("\n\n")
    )
}

/// Edits one paragraph in ten as editors do: a word, a number, an insertion, a deletion, a move, a
/// split and a merge by turns.
fn edited(old: &[String]) -> Vec<String> {
    let mut new: Vec<String> = Vec::new();
    let mut waiting: Option<String> = None;
    for (number, paragraph) in old.iter().enumerate() {
        let paragraph = paragraph.clone();
        let edit = (number % 10 == 0).then_some(number / 10 % 7);
        match edit {
            Some(0) => new.push(paragraph.replacen(" the ", " lantern ", 1)),
            Some(1) => new.push(paragraph.replacen(' ', " 15 ", 1)),
            Some(2) => new.extend([
                format!("Nobody had asked for {number} more of it."),
                paragraph,
            ]),
            Some(3) => {}
            Some(4) => waiting = Some(paragraph),
            Some(5) => {
                let end = paragraph.find(". ").map_or(0, |end| end + 1);
                let (first, second) = paragraph.split_at(end);
                new.extend([first.to_owned(), second.trim_start().to_owned()]);
            }
            Some(_) => match new.last_mut() {
                Some(last) => *last += &format!(" {paragraph}"),
                None => new.push(paragraph),
            },
            None => new.push(paragraph),
        }
        if number % 10 == 5 && edit.is_none() && number / 10 % 7 == 6 {
            new.extend(waiting.take());
        }
    }
    new.extend(waiting);
    new
}

/// Returns a project whose article is translated and was then revised.
fn revised(count: usize) -> Workspace {
    const ARTICLE: &str = "articles/stepwell.md";
    const SOURCE: &str = "locales/en/articles/stepwell.ftl";
    const TARGET: &str = "locales/hi/articles/stepwell.ftl";
    let load = |tree: &MemoryTree| Workspace::load(Path::new("/site"), tree).expect("it loads");
    let write = |tree: MemoryTree| {
        let writes = sync(&load(&tree), &with_ledger())
            .expect("no match is unclear")
            .writes
            .into_iter();
        writes.fold(tree, |tree, write| tree.with(&write.path, write.after))
    };
    let paragraphs = paragraphs(count);
    let text = article(&paragraphs);
    let tree = write(
        MemoryTree::new()
            .with(ARTICLE, text)
            .with("locales/hi/ui.ftl", ""),
    );
    let workspace = load(&tree);
    let resources = workspace.resources.iter();
    let source = resources.flat_map(|resource| resource.source());
    let target: String = source
        .filter(|file| &*file.path == SOURCE)
        .flat_map(|file| file.view().entries())
        .map(|entry| format!("{} = अनुवाद {}\n", entry.id(), entry.id()))
        .collect();
    let tree = write(tree.with(TARGET, target));
    load(&tree.with(ARTICLE, article(&edited(&paragraphs))))
}

/// An article is synced, its ledger with it, after one paragraph in ten was edited.
#[divan::bench(args = PARAGRAPHS)]
fn sync_revised(bencher: Bencher<'_, '_>, paragraphs: usize) {
    let workspace = revised(paragraphs);
    bencher
        .counter(ItemsCount::new(paragraphs))
        .bench(|| sync(&workspace, &with_ledger()).expect("no match is unclear"));
}

fn with_ledger() -> SyncOptions {
    SyncOptions {
        ledger: LedgerPart::Keep,
        ..SyncOptions::default()
    }
}
