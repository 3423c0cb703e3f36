//! Each kind of change, between two states of a project in memory.

use std::path::Path;

use tarjuma::diff::{
    Between, ChangeKind, Comparison, Options, Order, Side, UncomparedKind, compare,
};
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

pub(crate) const STATES: Options = Options {
    between: Between::Revisions,
    order: Order::Ignored,
};

pub(crate) fn load(tree: &MemoryTree) -> Workspace {
    Workspace::load(Path::new("/site"), tree).unwrap()
}

pub(crate) fn compare_trees(old: &MemoryTree, new: &MemoryTree, options: Options) -> Comparison {
    let workspaces = [load(old), load(new)];
    let [old, new] = [("old", 0), ("new", 1)].map(|(name, index)| {
        let workspace: &Workspace = &workspaces[index];
        let all = workspace.select(&[], &[]).unwrap();
        Side::of_project(name, workspace, &all)
    });
    compare(&old, &new, options)
}

/// Compares two states of one file.
fn compare_texts(old: &str, new: &str) -> Comparison {
    let tree = |text: &str| MemoryTree::new().with("locales/hi/ui.ftl", text);
    compare_trees(&tree(old), &tree(new), STATES)
}

/// Returns each change as `kind id place`.
fn changes(comparison: &Comparison) -> Vec<String> {
    let changes = comparison.files.iter().flat_map(|file| &file.changes);
    changes
        .map(|change| {
            let places = change.parts.iter().map(|part| part.place.label());
            let places = places.collect::<Vec<_>>().join(",");
            format!("{} {}{places}", change.kind.word(), change.id)
        })
        .collect()
}

#[test]
fn messages_are_added_removed_and_changed() {
    let old = "nav-home = होम\nnav-news = समाचार\n-agency = एजेंसी\n";
    let new = "nav-home = मुख्य पृष्ठ\nnav-about = हमारे बारे में\n-agency = एजेंसी\n";
    assert_eq!(
        changes(&compare_texts(old, new)),
        ["changed nav-home", "added nav-about", "removed nav-news"]
    );
}

#[test]
fn attributes_and_variants_are_named() {
    let old = "pliki = { $n ->\n    [one] plik\n    [few] pliki\n   *[other] plików\n }\n    .title = Pliki\n";
    let new = old
        .replace("] pliki\n", "] pliczki\n")
        .replace("= Pliki", "= Lista");
    assert_eq!(
        changes(&compare_texts(old, &new)),
        ["changed pliki $n [few],.title"]
    );
}

#[test]
fn a_message_with_its_old_text_and_a_new_id_is_renamed() {
    let comparison = compare_texts("old-id = पुराना पाठ\nb = ब\n", "b = ब\nnew-id = पुराना पाठ\n");
    let change = &comparison.files[0].changes[0];
    let from = "old-id".to_owned();
    assert_eq!(change.kind, ChangeKind::Renamed { from });
    assert!(change.parts.is_empty());
    assert!(comparison.totals().is_empty(), "no word has changed");
}

#[test]
fn a_text_that_several_messages_have_is_no_sign_of_a_new_id() {
    let found = changes(&compare_texts("a = ठीक\nb = ठीक\n", "c = ठीक\nd = कुछ और\n"));
    assert_eq!(found, ["added c", "added d", "removed a", "removed b"]);
}

#[test]
fn a_message_is_followed_into_another_file() {
    let old = MemoryTree::new()
        .with("locales/ja/ui.ftl", "a = 記者は東京で会見した。\nb = 別\n")
        .with("locales/ja/menu.ftl", "c = 項目\n");
    let new = MemoryTree::new()
        .with("locales/ja/ui.ftl", "b = 別\n")
        .with(
            "locales/ja/menu.ftl",
            "c = 項目\na = 記者は京都で会見した。\n",
        );
    let comparison = compare_trees(&old, &new, STATES);
    assert_eq!(changes(&comparison), ["moved a"]);
    let from = "locales/ja/ui.ftl".into();
    let change = &comparison.files[0].changes[0];
    assert_eq!(change.kind, ChangeKind::Moved { from });
    assert_eq!(change.parts.len(), 1, "its text has changed on the way");
}

#[test]
fn an_id_that_comes_back_with_another_text_has_not_moved() {
    let old = MemoryTree::new().with("locales/ja/a.ftl", "title = 東京の雨\n");
    let new = MemoryTree::new().with("locales/ja/b.ftl", "title = お問い合わせ\n");
    assert_eq!(
        changes(&compare_trees(&old, &new, STATES)),
        ["removed title", "added title"]
    );
}

#[test]
fn comments_and_order_alone_change_no_text() {
    let old = "# ऊपर\na = क\nb = ख\nc = ग\n";
    let new = "c = ग\n# नीचे\na =\n    क\nb = ख\n";
    let comparison = compare_texts(old, new);
    assert_eq!(changes(&comparison), ["comment a"]);
    let comment = comparison.files[0].changes[0].comment.as_ref().unwrap();
    assert_eq!((&*comment.old, &*comment.new), ("ऊपर", "नीचे"));

    let tree = |text: &str| MemoryTree::new().with("locales/hi/ui.ftl", text);
    let order = Order::Compared;
    let options = Options { order, ..STATES };
    let comparison = compare_trees(&tree(old), &tree(new), options);
    assert_eq!(changes(&comparison), ["reordered c", "comment a"]);
}

#[test]
fn words_are_those_of_the_source_by_locale_and_article() {
    let tree = |source: &str, hindi: &str| {
        MemoryTree::new()
            .with("articles/well.md", "Rain filled the well.\n")
            .with("locales/en/articles/well.ftl", source)
            .with("locales/hi/articles/well.ftl", hindi)
    };
    let old = tree(
        "p-1 = Rain filled the well.\np-2 = Nobody came.\n",
        "p-1 = कुआँ भर गया।\n",
    );
    let new = tree(
        "p-1 = Rain filled the old well.\np-3 = All came.\n",
        "p-1 = पुराना कुआँ भर गया।\np-3 = सब आए।\n",
    );
    let totals = compare_trees(&old, &new, STATES).totals();
    let found: Vec<_> = totals
        .into_iter()
        .map(|(key, words)| {
            let locale = key.locale.unwrap().to_string();
            (
                locale,
                key.article.unwrap(),
                [words.added, words.removed, words.changed],
            )
        })
        .collect();
    let row = |locale: &str, words| (locale.to_owned(), "well".to_owned(), words);
    assert_eq!(found, [row("en", [2, 2, 5]), row("hi", [2, 0, 5])]);
}

#[test]
fn what_cannot_be_read_is_told_and_not_taken_for_removed() {
    let file = "locales/hi/ui.ftl";
    let old = MemoryTree::new().with(file, "a = क\n");
    let comparison = compare_trees(&old, &MemoryTree::new().with_unreadable(file), STATES);
    assert!(comparison.is_empty());
    assert_eq!(comparison.uncompared[0].what, UncomparedKind::Unreadable);

    let broken = MemoryTree::new().with(file, "a = क\nb = {\n");
    let comparison = compare_trees(&old, &broken, STATES);
    assert_eq!(comparison.uncompared[0].what, UncomparedKind::Junk(1));
    let same = compare_trees(&broken, &broken, STATES);
    assert!(
        same.uncompared.is_empty(),
        "what is the same needs no telling"
    );
}

#[test]
fn two_locales_differ_by_message_whatever_their_comments() {
    let workspace = load(
        &MemoryTree::new()
            .with("locales/en/ui.ftl", "a = File\nb = Bus\n")
            .with(
                "locales/pt-BR/ui.ftl",
                "# nota\na = Arquivo\nb = Ônibus\nc = Sim\n",
            )
            .with("locales/pt-PT/ui.ftl", "a = Ficheiro\nc = Sim\nd = Não\n"),
    );
    let ids = ["pt-BR", "pt-PT"].map(|name| name.parse().unwrap());
    let all = workspace.select(&[], &[]).unwrap();
    let [old, new] = Side::of_locales(&workspace, [&ids[0], &ids[1]], &all);
    let between = Between::Locales;
    let comparison = compare(&old, &new, Options { between, ..STATES });
    assert_eq!(changes(&comparison), ["changed a", "added d", "removed b"]);
}
