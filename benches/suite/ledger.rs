//! A ledger of 5,000 records against the bundles it is about.

use std::path::Path;

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
    let options = SyncOptions {
        ledger: LedgerPart::Keep,
        ..SyncOptions::default()
    };
    let plan = sync(&workspace, &options);
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
