//! Damage done to the clean translations of this repository: each kind is found by its own check and
//! by no other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tarjuma::check::{self, Options};
use tarjuma::project::Workspace;
use tarjuma::tree::{DiskTree, MemoryTree, Tree, TreePath};

/// A check, a file below `locales/`, what is replaced there once, and by what.
type Damage = (&'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const DAMAGES: &[Damage] = &[
    // What the program puts together.
    ("missing-variable", "es/ui.ftl", "{ $source }", "agencias"),
    ("missing-variable", "es/ui.ftl", "[many] { $minutes } de", "[many] de"),
    ("unknown-variable", "hi/ui.ftl", "{ $source }", "{ $sorce }"),
    ("unknown-term", "ru/articles/prisoner-exchange.ftl", "{ -fsb }", "{ -fbs }"),
    ("unknown-message", "ja/ui.ftl", "{ source-label }：", "{ source-lable }："),
    ("missing-plural-variant", "ru/ui.ftl", "        [few] { $minutes } минуты на чтение\n", ""),
    ("missing-plural-variant", "hi/ui.ftl", "[one] पढ़ने", "[1] पढ़ने"),
    ("unreachable-variant", "hi/ui.ftl", "[one] पढ़ने", "[two] पढ़ने में { $minutes } मिनट\n        [one] पढ़ने"),
    ("dropped-number", "ru/ui.ftl", "[one] { $minutes } минута", "[one] Минута"),
    ("duplicate-variant", "ru/ui.ftl", "[few] { $minutes }", "[one] { $minutes }"),
    ("missing-value", "ja/ui.ftl", "nav-home = ホーム", "nav-home ="),
    ("obsolete-attribute", "es/ui.ftl", "back-to-top = Volver arriba\n", "back-to-top = Volver arriba\n    .title = Arriba\n"),
    ("empty-translation", "hi/ui.ftl", "footnotes-title = पाद-टिप्पणियाँ", "footnotes-title = { \"\" }"),
    ("missing-reference", "ru/articles/prisoner-exchange.ftl", "{ -fsb }", "ФСБ"),
    ("extra-reference", "es/ui.ftl", ": { $source }", ": { $source } { nav-home }"),
    ("unknown-attribute", "es/ui.ftl", "= Volver arriba", "= Volver arriba { nav-home.titel }"),
    ("term-argument", "ru/articles/prisoner-exchange.ftl", "{ -fsb }", "{ -fsb(case: \"genitive\") }"),
    ("missing-attribute", "ja/ui.ftl", "    .title = トップページに戻る\n", ""),
    ("missing-message", "es/ui.ftl", "back-to-top = Volver arriba\n", ""),
    ("obsolete-message", "es/ui.ftl", "back-to-top =", "old-top = Arriba\nback-to-top ="),
    ("duplicate-message", "hi/ui.ftl", "back-to-top =", "back-to-top = ऊपर\nback-to-top ="),
    ("duplicate-attribute", "ja/ui.ftl", "    .title = トップページに戻る\n", "    .title = トップページに戻る\n    .title = 戻る\n"),
    ("syntax-error", "ar/ui.ftl", "footnotes-title = الهوامش", "footnotes-title = { الهوامش"),
    ("truncated-message", "ru/articles/stepwell.ftl", "li-tb0a = Купаться ", "li-tb0a =\n    Купаться\n    [1] "),
    ("cyclic-reference", "hi/ui.ftl", "source-label = स्रोत", "source-label = { source-line }"),
    ("untranslated-copy", "es/ui.ftl", "= Ir al contenido", "= Skip to the content"),
    ("broken-structure", "hi/articles/how-a-story-travels.ftl", "[Fluent]({ $link-1 })", "[Fluent]({ $link-1 }"),
    ("broken-structure", "ja/articles/how-a-story-travels.ftl", "受け取るべきではない[^2]", "受け取るべきではない"),
    // What stands in articles.
    ("unknown-variable", "ru/articles/prisoner-exchange.ftl", "спецслужба { -fsb }", "спецслужба { -fsb } { $agent }"),
    ("missing-message", "ja/articles/stepwell.ftl", "h-esnz = 階段の寄り合い\n", ""),
    ("obsolete-message", "es/articles/stepwell.ftl", "li-tb0a =", "li-zzzz = Se prohíbe pescar.\nli-tb0a ="),
    ("obsolete-attribute", "ar/articles/stepwell.ftl", "\ndateline = ", "\n    .title = بئر\ndateline = "),
    ("duplicate-message", "ru/articles/stepwell.ftl", "dateline = ", "dateline = Старый квартал\ndateline = "),
    ("syntax-error", "hi/articles/prisoner-exchange.ftl", "dateline = अबू धाबी", "dateline ="),
    ("empty-translation", "ja/articles/prisoner-exchange.ftl", "dateline = アブダビ", "dateline = { \"\" }"),
    ("syntax-error", "hi/articles/prisoner-exchange.ftl", "{ -wsj } के मुताबिक", "{ -wsj के मुताबिक"),
    ("untranslated-copy", "es/articles/prisoner-exchange.ftl", "h-85ha = Canjes anteriores", "h-85ha = Earlier trades"),
    ("broken-structure", "ru/articles/how-a-story-travels.ftl", "[Fluent]({ $link-1 })", "Fluent"),
    ("link-mismatch", "ru/articles/how-a-story-travels.ftl", "({ $link-2 })", "({ $link-1 })"),
    ("glossary", "hi/articles/prisoner-exchange.ftl", "अबू धाबी से एक यात्री", "दुबई से एक यात्री"),
    ("extra-reference", "es/articles/prisoner-exchange.ftl", "El { -fsb },", "El { -fsb } o la { -cia },"),
    ("unknown-message", "ar/articles/prisoner-exchange.ftl", "\ndateline = ", "\ndateline = { nav-hom } "),
    ("unknown-attribute", "ar/articles/prisoner-exchange.ftl", "\ndateline = ", "\ndateline = { nav-home.titel } "),
    ("unknown-function", "es/ui.ftl", "DATETIME(", "DATTIME("),
    ("invalid-option", "es/ui.ftl", "dateStyle: \"long\"", "dateStyle: \"lang\""),
    ("cyclic-reference", "ru/terms.ftl", "\n-cia = ", "\n-cia = { -cia } "),
    ("cyclic-reference", "hi/articles/prisoner-exchange.ftl", "h-85ha = ", "h-85ha = { h-85ha } "),
    ("unused-suppression", "es/articles/stepwell.ftl", "li-tb0a =", "# tarjuma: allow(glossary) un nombre propio\nli-tb0a ="),
    ("unknown-check", "es/articles/stepwell.ftl", "li-tb0a =", "# tarjuma: allow(glosary) un nombre propio\nli-tb0a ="),
    ("not-normalized", "es/articles/stepwell.ftl", "á", "a\u{301}"),
    ("repeated-space", "ur/articles/stepwell.ftl", "لکھے ہیں:", "لکھے  ہیں:"),
    ("surrounding-space", "ja/articles/stepwell.ftl", "h-esnz = ", "h-esnz = { \" \" }"),
    // Characters.
    ("unsafe-character", "ar/articles/prisoner-exchange.ftl", "dateline = أبو", "dateline = \u{202e}أبو"),
    ("unsafe-character", "ru/ui.ftl", "Главное меню", "Глав\u{200b}ное меню"),
    ("unsafe-character", "hi/ui.ftl", "मुख्य मेन्यू", "मुख\u{fffd}य मेन्यू"),
    ("not-normalized", "es/ui.ftl", "página", "pa\u{301}gina"),
    ("not-normalized", "hi/ui.ftl", "फ\u{93c}ॉलो", "\u{95e}ॉलो"),
    ("wrong-script", "en/articles/stepwell.ftl", "dateline = ", "dateline = होम "),
    ("wrong-script", "es/ui.ftl", "nav-home = Inicio", "nav-home = होम"),
    ("wrong-script", "es/ui.ftl", "Menú principal", "Menú \u{440}rincipal"),
    ("wrong-script", "ja/ui.ftl", "ページの先頭へ", "volver al principio de esta"),
    // Numbers.
    ("number-mismatch", "hi/articles/prisoner-exchange.ftl", "करीब 50 डॉलर के एक", "करीब 15 डॉलर के एक"),
    ("number-mismatch", "ja/articles/prisoner-exchange.ftl", "2024年8月1日", "2025年8月1日"),
    ("number-mismatch", "ru/articles/prisoner-exchange.ftl", "до 20 лет", "до 30 лет"),
    ("number-mismatch", "ar/articles/prisoner-exchange.ftl", "بقضاء 12 عامًا", "بقضاء 21 عامًا"),
    // Marks and spaces.
    ("terminal-punctuation", "ru/articles/stepwell.ftl", "в воде запрещено.", "в воде запрещено"),
    ("terminal-punctuation", "ur/articles/stepwell.ftl", "لکھے ہیں:", "لکھے ہیں۔"),
    ("repeated-space", "es/ui.ftl", "Volver arriba", "Volver  arriba"),
    ("repeated-space", "hi/ui.ftl", "मुख्य मेन्यू", "मुख्य  मेन्यू"),
    ("surrounding-space", "es/ui.ftl", "= Volver arriba", "= Volver arriba{\" \"}"),
    ("unbalanced-brackets", "hi/ui.ftl", "({ $language })", "({ $language }"),
    ("unbalanced-brackets", "ja/ui.ftl", "（{ $language }）", "{ $language }）"),
    ("unbalanced-brackets", "ru/articles/how-a-story-travels.ftl", "сокращённо CLDR)", "сокращённо CLDR"),
    ("quotation-marks", "ru/articles/how-a-story-travels.ftl", "«один день»", "“один день”"),
    ("quotation-marks", "ja/articles/stepwell.ftl", "「バオリ」", "«バオリ»"),
    ("markup-mismatch", "ru/articles/how-a-story-travels.ftl", "**Цитаты** неизбежно", "Цитаты неизбежно"),
    ("markup-mismatch", "ja/articles/how-a-story-travels.ftl", "**引用**は、", "**「引用」**は"),
    // Words.
    ("repeated-word", "es/ui.ftl", "Volver arriba", "Volver volver arriba"),
    ("repeated-word", "ru/articles/how-a-story-travels.ftl", "лучше знать", "лучше лучше знать"),
    ("too-long", "en/ui.ftl", "nav-home = Home\n", "# max-length: 28\nnav-home = Home\n"),
];

/// The locales in which the articles of this repository are written.
const SOURCES: [&str; 2] = ["en", "hi"];

/// Returns the project with those of its files below `locales/` that are of the locales in which it
/// is written and of one more, or with all.
fn project(locale: Option<&str>) -> MemoryTree {
    let is_kept = |path: &&TreePath| {
        let of_locale = path.as_str().strip_prefix("locales/");
        let folder = of_locale.and_then(|path| path.split('/').next());
        match (folder, locale) {
            (Some(folder), Some(locale)) => folder == locale || SOURCES.contains(&folder),
            _ => true,
        }
    };
    let disk = DiskTree::new(Path::new(env!("CARGO_MANIFEST_DIR")));
    let read = |tree: MemoryTree, path: &TreePath| {
        let content = disk.read(path).expect("the file can be read");
        tree.with(path.as_str(), content)
    };
    let config: TreePath = "tarjuma.toml".parse().expect("the file has a path");
    let mut tree = read(MemoryTree::new(), &config);
    for folder in ["articles", "locales"] {
        let folder: TreePath = folder.parse().expect("the folder has a path");
        let listing = disk.walk(&folder, &[]).expect("the folder can be read");
        tree = listing.files.iter().filter(is_kept).fold(tree, read);
    }
    tree
}

/// Returns the check and what tells one finding from another, without its place in the file.
fn findings(tree: &MemoryTree) -> BTreeSet<(&'static str, String)> {
    let workspace = Workspace::load(Path::new("/site"), tree).expect("the project loads");
    let findings = check::run(&workspace, &Options::default()).into_iter();
    findings
        .map(|finding| {
            (
                finding.check,
                format!("{} {}", finding.path, finding.message()),
            )
        })
        .collect()
}

fn damaged(tree: &MemoryTree, (_, file, from, to): Damage) -> MemoryTree {
    let path: TreePath = format!("locales/{file}")
        .parse()
        .expect("the file has a path");
    let content = tree.read(&path).expect("the file can be read");
    let content = String::from_utf8(content).expect("the file is text");
    assert!(content.contains(from), "{file} has no {from}");
    tree.clone()
        .with(path.as_str(), content.replacen(from, to, 1))
}

#[test]
fn each_kind_of_damage_is_one_finding_of_its_own_check() {
    let mut by_locale: BTreeMap<&str, Vec<Damage>> = BTreeMap::new();
    for damage in DAMAGES {
        let (locale, _) = damage.1.split_once('/').expect("a file is in a folder");
        by_locale.entry(locale).or_default().push(*damage);
    }
    let mut faults = Vec::new();
    for (locale, damages) in by_locale {
        let sound = project(Some(locale).filter(|locale| *locale != "en"));
        let before = findings(&sound);
        for damage in damages {
            let after = findings(&damaged(&sound, damage));
            let new: Vec<_> = after.difference(&before).collect();
            if !matches!(new[..], [(check, _)] if *check == damage.0) {
                faults.push(format!("{damage:?}: {new:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn thirty_checks_are_tried_on_articles() {
    let on_articles = DAMAGES
        .iter()
        .filter(|damage| damage.1.contains("/articles/"));
    let checks: BTreeSet<_> = on_articles.map(|damage| damage.0).collect();
    assert!(checks.len() >= 30, "{}: {checks:?}", checks.len());
}

#[test]
fn the_translations_of_this_repository_are_clean_but_for_what_is_not_translated_yet() {
    let findings = findings(&project(None));
    let faults: Vec<_> = findings
        .iter()
        .filter(|(check, _)| *check != "missing-message")
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
}
