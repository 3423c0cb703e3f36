//! How translations are counted.

use std::path::Path;

use tarjuma::check::{Counts, Coverage, WordCount};
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

const ENGLISH: &str = "\
nav-home = Home
nav-world = The wide world
    .title = News from everywhere
greeting = Hello, { $name }
paper = The Morning Post
motto = All the news
count = { $n }
-agency = Wire Service
";

fn counts(locale: &str, files: &[(&str, &str)]) -> Counts {
    let tree = files.iter().fold(
        MemoryTree::new().with("locales/en/ui.ftl", ENGLISH),
        |tree, (path, text)| tree.with(path, *text),
    );
    let workspace = Workspace::load(Path::new("/site"), &tree).expect("the project loads");
    let locale = locale.parse().expect("the test names a locale");
    let coverage = Coverage::of(&workspace, WordCount::Count);
    *coverage.locale(&locale).expect("the locale is counted")
}

#[test]
fn broken_and_truncated_messages_are_missing() {
    let hindi = "nav-home = होम\nnav-world = पूरी\n    [दुनिया]\n\ngreeting = नमस्ते, { $name\n";
    let counts = counts("hi", &[("locales/hi/ui.ftl", hindi)]);
    assert_eq!(
        (counts.messages, counts.translated, counts.missing),
        (7, 1, 6)
    );
}

#[test]
fn a_missing_file_lacks_all_its_messages() {
    let counts = counts("ar", &[("locales/ar/terms.ftl", "-city = موسكو\n")]);
    assert_eq!((counts.messages, counts.missing), (7, 7));
    assert_eq!((counts.obsolete, counts.obsolete_files), (0, 1));
    assert_eq!(counts.percent(), 0);
}

#[test]
fn copies_are_not_translated_unless_they_are_meant() {
    let french = "\
nav-home = Accueil
nav-world =
    The wide world
    .title = News from everywhere
greeting = Bonjour, { $name }
# tarjuma: allow(untranslated-copy) a name
paper = The Morning Post
motto = All the news
count = { $n }
-agency = Wire Service
old = Vieux
";
    let counts = counts("fr", &[("locales/fr/ui.ftl", french)]);
    assert_eq!(
        (counts.translated, counts.copies, counts.missing),
        (4, 3, 0)
    );
    assert_eq!((counts.identical, counts.obsolete), (5, 1));
    assert_eq!(counts.percent(), 57);
}

#[test]
fn varieties_of_one_language_may_be_equal() {
    let counts = counts("en-GB", &[("locales/en-GB/ui.ftl", ENGLISH)]);
    assert_eq!(
        (counts.translated, counts.copies, counts.identical),
        (7, 0, 7)
    );
    assert_eq!(counts.percent(), 100);
}

#[test]
fn words_are_those_of_the_source_without_placeables() {
    let japanese =
        "nav-world = 世界\n    .title = 各地のニュース\ngreeting = こんにちは、{ $name }さん\n";
    let counts = counts("ja", &[("locales/ja/ui.ftl", japanese)]);
    assert_eq!(
        (counts.words, counts.translated_words),
        (1 + 6 + 1 + 3 + 3 + 2, 7)
    );
}

#[test]
fn all_but_one_of_many_is_not_a_hundred_per_cent() {
    let counts = Counts {
        messages: 1000,
        translated: 999,
        ..Counts::default()
    };
    assert_eq!(counts.percent(), 99);
    assert_eq!(Counts::default().percent(), 100);
}
