//! `tarjuma check --fix`.

use crate::cli_project::ProjectFolder;

const HI: &str = "locales/hi/ui.ftl";

fn newsroom() -> ProjectFolder {
    ProjectFolder::new()
        .with(
            "locales/en/ui.ftl",
            "welcome = Welcome, { $name }\nsearch = Search\n    .placeholder = Title or author\n    .title =\n        Search in all\n        of our articles\n",
        )
        .with(
            HI,
            "# ऊपर की पट्टी\r\nwelcome = { $nmae }, स्वागत है — { $nmae }\r\nsearch  =  खोजें\r\n\r\n# अंत",
        )
        .with("locales/ar/ui.ftl", "welcome = مرحبًا، { $user }\nsearch = بحث\n  .title = ابحث\n")
}

#[test]
fn variables_are_renamed_and_attributes_scaffolded_and_nothing_else_is_touched() {
    let folder = newsroom();
    folder
        .run(&["check", "--fix"])
        .ends_with(1)
        .says("`welcome` has `$name` for `$nmae`")
        .says("`search.placeholder` is the text of `en`, to be translated")
        .prints("the source of `welcome` has no variable `$user`");
    assert_eq!(
        folder.read(HI),
        "# ऊपर की पट्टी\r\nwelcome = { $name }, स्वागत है — { $name }\r\nsearch  =  खोजें\r\n    .placeholder = Title or author\r\n    .title =\r\n        Search in all\r\n        of our articles\r\n\r\n# अंत"
    );
    assert_eq!(
        folder.read("locales/ar/ui.ftl"),
        "welcome = مرحبًا، { $user }\nsearch = بحث\n  .title = ابحث\n  .placeholder = Title or author\n"
    );
}

#[test]
fn a_copied_attribute_is_found_afterwards() {
    let folder = newsroom();
    folder.run(&["check", "--fix"]);
    folder
        .run(&["check", "--format", "concise"])
        .prints("hi/ui.ftl:4:20: warning[untranslated-copy] `search.placeholder` is the same as in `en`")
        .prints("`search.title` is the same as in `en`");
}

#[test]
fn a_variable_misspelt_in_one_branch_is_mended() {
    let folder = ProjectFolder::new()
        .with(
            "locales/en/ui.ftl",
            "time = { $minutes ->\n    [one] { $minutes } minute\n   *[other] { $minutes } minutes\n}\npage = { $page1 } of { $page2 }\n",
        )
        .with(
            HI,
            "time = { $minutes ->\n    [one] { $minuts } मिनट\n   *[other] { $minutes } मिनट\n}\npage = { $page2 } में { $page1 }, { $page3 }\n",
        );
    folder.run(&["check", "--fix"]);
    assert_eq!(
        folder.read(HI),
        "time = { $minutes ->\n    [one] { $minutes } मिनट\n   *[other] { $minutes } मिनट\n}\npage = { $page2 } में { $page1 }, { $page3 }\n"
    );
}

#[test]
fn quotation_marks_and_spaces_become_those_of_the_locale() {
    let english = "said = He said: “No.”\nsure = Are you sure?\nmenu = Main menu\n";
    let folder = ProjectFolder::new()
        .with("locales/en/ui.ftl", english)
        .with(
            "locales/de/ui.ftl",
            "said = Er sagte: “Nein.”\r\nsure = Sicher?\r\nmenu = Hauptmenü\r\n",
        )
        .with(
            "locales/fr/ui.ftl",
            "said = Il a dit\u{a0}: «Non.»\nsure = Êtes-vous sûr?\nmenu = Menu principal\n",
        )
        .with(
            HI,
            "said = उन्होंने कहा: “नहीं।”\nsure = क्या यह सच है?\nmenu = मुख्य  मेन्यू\n",
        );
    folder.run(&["check", "--fix"]).ends_with(0);
    assert_eq!(
        folder.read("locales/de/ui.ftl"),
        "said = Er sagte: „Nein.“\r\nsure = Sicher?\r\nmenu = Hauptmenü\r\n"
    );
    assert_eq!(
        folder.read("locales/fr/ui.ftl"),
        "said = Il a dit\u{a0}: «\u{a0}Non.\u{a0}»\nsure = Êtes-vous sûr\u{202f}?\nmenu = Menu principal\n"
    );
    assert_eq!(
        folder.read(HI),
        "said = उन्होंने कहा: “नहीं।”\nsure = क्या यह सच है?\nmenu = मुख्य मेन्यू\n"
    );
    folder.run(&["check", "--fix"]).says("nothing to do");
}

#[test]
fn a_second_run_changes_nothing() {
    let folder = newsroom();
    folder.run(&["check", "--fix"]);
    let before = folder.snapshot();
    folder.run(&["check", "--fix"]).says("nothing to do");
    assert_eq!(folder.snapshot(), before);
}

#[test]
fn a_dry_run_prints_a_diff_and_writes_nothing() {
    let folder = newsroom();
    let before = folder.snapshot();
    folder
        .run(&["check", "--fix", "--dry-run"])
        .ends_with(0)
        .prints("+    .placeholder = Title or author")
        .prints("-welcome = { $nmae }, स्वागत है — { $nmae }");
    assert_eq!(folder.snapshot(), before);
    folder.run(&["check", "--dry-run"]).ends_with(2);
}

#[test]
fn what_is_not_asked_for_or_is_allowed_is_not_mended() {
    let folder = newsroom();
    folder.edit(
        HI,
        "welcome =",
        "# tarjuma: allow(unknown-variable) पुराना कार्यक्रम\r\nwelcome =",
    );
    let before = folder.read("locales/ar/ui.ftl");
    folder.run(&["check", "--fix", "--locale", "hi"]);
    assert!(folder.read(HI).contains("{ $nmae }, स्वागत है"));
    assert!(folder.read(HI).contains(".placeholder"));
    assert_eq!(folder.read("locales/ar/ui.ftl"), before);
}

#[test]
fn a_stale_translation_that_is_mended_is_as_stale_as_before() {
    let folder = ProjectFolder::new()
        .with("locales/en/ui.ftl", "deaths = { $count } people died\n")
        .with(HI, "");
    folder.run(&["sync"]);
    folder.write(HI, "deaths = { $cuont } लोगों की मौत\n");
    folder.run(&["sync"]);
    folder.write("locales/en/ui.ftl", "deaths = { $count } women died\n");
    folder.run(&["sync"]);
    folder.run(&["check"]).prints("stale-translation");
    let ledger = ".tarjuma/ledger/hi/ui.ftl";
    let before = folder.read(ledger);
    folder.run(&["check", "--fix"]).prints("stale-translation");
    let after = folder.read(ledger);
    let word = |ledger: &str, name: &str| {
        let mut words = ledger.split_whitespace();
        words
            .find(|word| word.starts_with(name))
            .unwrap()
            .to_owned()
    };
    assert_eq!(word(&before, "from:"), word(&after, "from:"));
    assert_ne!(word(&before, "target:"), word(&after, "target:"));
    folder.run(&["sync"]);
    let found = folder.run(&["check", "--format", "concise"]).stdout;
    assert!(found.contains("stale-translation"), "{found}");
    assert!(
        !found.contains("doctored") && !found.contains("unconfirmed"),
        "{found}"
    );
}

#[test]
fn a_scaffold_has_the_plural_categories_of_its_locale() {
    let folder = ProjectFolder::new()
        .with(
            "locales/en/ui.ftl",
            "files = Files\n    .title = { $n ->\n        [one] One file\n       *[other] { $n } files\n    }\n",
        )
        .with("locales/pl/ui.ftl", "files = Pliki\n")
        .with("locales/ja/ui.ftl", "files = ファイル\n");
    folder.run(&["check", "--fix"]).ends_with(0);
    assert_eq!(
        folder.read("locales/pl/ui.ftl"),
        "files = Pliki\n    .title = { $n ->\n    [one] One file\n    [few] { $n } files\n    [many] { $n } files\n   *[other] { $n } files\n }\n"
    );
    assert_eq!(
        folder.read("locales/ja/ui.ftl"),
        "files = ファイル\n    .title = { $n } files\n"
    );
}

#[test]
fn plural_variants_are_scaffolded_from_the_default_one() {
    let english = "files = { $count ->\n    [one] { $count } file\n   *[other] { $count } files\n}\n    .title = { $count ->\n        [one] { $count } file here\n       *[other] { $count } files here\n    }\n";
    let russian = "# Файлы\r\nfiles = { $count ->\r\n    [one] { $count } файл\r\n   *[ other ] { $count } файлов\r\n}\r\n    .title = { $count ->\r\n           *[other]\r\n                { $count } файлов\r\n                здесь\r\n    }\r\n";
    let folder = ProjectFolder::new()
        .with("locales/en/ui.ftl", english)
        .with("locales/ru/ui.ftl", russian);
    folder
        .run(&["check", "--fix"])
        .ends_with(0)
        .says("`[few]` and `[many]` of `files` read like `[other]`, to be put into the right form")
        .says("`[one]`, `[few]` and `[many]` of `files.title` read like `[other]`");
    let title = "\r\n                { $count } файлов\r\n                здесь\r\n";
    let expected = format!(
        "# Файлы\r\nfiles = {{ $count ->\r\n    [one] {{ $count }} файл\r\n    [few] {{ $count }} файлов\r\n    [many] {{ $count }} файлов\r\n   *[ other ] {{ $count }} файлов\r\n}}\r\n    .title = {{ $count ->\r\n            [one]{title}            [few]{title}            [many]{title}           *[other]{title}    }}\r\n"
    );
    assert_eq!(folder.read("locales/ru/ui.ftl"), expected);
    assert_eq!(folder.read("locales/en/ui.ftl"), english);
    let before = folder.snapshot();
    folder.run(&["check", "--fix"]).says("nothing to do");
    assert_eq!(folder.snapshot(), before);
}
