//! Variables compared branch by branch: what is a fault and what is not.

use std::path::Path;

use tarjuma::check::{self, Options};
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

/// Returns the findings about variables in a translation, as `check: message`.
fn findings(source: &str, target: &str) -> Vec<String> {
    let tree = MemoryTree::new()
        .with("locales/en/ui.ftl", source)
        .with("locales/pl/ui.ftl", target);
    let workspace = Workspace::load(Path::new("/site"), &tree).expect("the project loads");
    let mut options = Options::default();
    options
        .select(["missing-variable", "unknown-variable"])
        .expect("both are checks");
    let findings = check::run(&workspace, &options).into_iter();
    findings
        .map(|finding| format!("{}: {}", finding.check, finding.message()))
        .collect()
}

fn assert_sound(source: &str, target: &str) {
    assert_eq!(findings(source, target), Vec::<String>::new());
}

#[test]
fn a_variable_that_only_selects_need_not_be_there() {
    assert_sound(
        "a = { $gender ->\n    [female] Her page\n   *[other] Their page\n}\n",
        "a = Strona autora\n",
    );
    assert_sound(
        "a = { $count } unread\n",
        "a = { $count ->\n    [one] Nieprzeczytana\n   *[other] Nieprzeczytane\n}\n",
    );
}

#[test]
fn a_branch_for_one_value_may_say_the_number_as_a_word() {
    for key in ["zero", "one", "two", "0", "1", "12"] {
        assert_sound(
            "a = { $count } photos\n",
            &format!("a = {{ $count ->\n    [{key}] tuzin\n   *[other] {{ $count }} zdjęć\n}}\n"),
        );
    }
    assert_sound(
        "a = { NUMBER($count) } photos\n",
        "a = { NUMBER($count) ->\n    [one] zdjęcie\n   *[other] { NUMBER($count) } zdjęć\n}\n",
    );
}

#[test]
fn an_open_branch_has_to_say_the_number() {
    assert_eq!(
        findings(
            "a = x\n    .title = { $count } photos\n",
            "a = x\n    .title = { $count ->\n        [one] zdjęcie\n        [few] zdjęcia\n       *[many] { $count } zdjęć\n    }\n",
        ),
        ["missing-variable: `$count` is missing in `[few]` of `a.title`"],
    );
}

#[test]
fn branches_that_lack_a_variable_are_one_finding() {
    assert_eq!(
        findings(
            "a = { $count } photos by { $name }\n",
            "a = { $count ->\n    [one] zdjęcie\n    [few] { $count } zdjęcia\n   *[many] { $count } zdjęć ({ $name })\n}\n",
        ),
        ["missing-variable: `$name` is missing in `[one]` and `[few]` of `a`"],
    );
}

#[test]
fn nested_branches_are_named_from_outside_in() {
    assert_eq!(
        findings(
            "a = { $name } liked { $count } photos\n",
            "a = { $gender ->\n    [female] { $count ->\n        [one] { $name } polubiła zdjęcie\n       *[other] polubiła { $count } zdjęć\n    }\n   *[male] { $name } polubił { $count } zdjęć\n}\n",
        ),
        [
            "unknown-variable: the source of `a` has no variable `$gender`",
            "missing-variable: `$name` is missing in `[female][other]` of `a`",
        ],
    );
}

#[test]
fn a_variable_that_some_source_branch_does_without_may_be_left_out_in_branches() {
    assert_sound(
        "a = { $count ->\n    [one] One photo\n   *[other] { $count } photos\n}\n",
        "a = { $count ->\n    [one] Zdjęcie\n    [few] Parę zdjęć\n   *[many] { $count } zdjęć\n}\n",
    );
}

#[test]
fn a_variable_that_every_target_branch_leaves_out_is_missing() {
    assert_eq!(
        findings(
            "a = { $count ->\n    [one] One photo by { $name }\n   *[other] { $count } photos\n}\n",
            "a = { $count ->\n    [one] Zdjęcie\n   *[many] { $count } zdjęć\n}\n",
        ),
        ["missing-variable: `$name` is missing from `a`"],
    );
}

#[test]
fn two_selections_by_one_variable_choose_alike() {
    assert_sound(
        "a = { $count } new photos\n",
        "a = { $count ->\n    [few] { $count } nowe\n   *[many] nowych\n} { $count ->\n    [few] zdjęcia\n   *[many] zdjęć: { $count }\n}\n",
    );
}

#[test]
fn references_are_followed_into_messages_of_the_locale() {
    let source = "a = By { author }\nauthor = { $first } { $last }\n";
    assert_sound(
        source,
        "a = { $last }, { $first }\nauthor = { $first } { $last }\n",
    );
    assert_sound(
        source,
        "a = Tekst: { author }\nauthor = { $last } { $first }\n",
    );
    assert_eq!(
        findings(source, "a = Tekst: { author }\nauthor = { $last }\n"),
        ["missing-variable: `$first` is missing from `author`"],
    );
}

#[test]
fn variables_of_terms_are_their_own() {
    assert_sound(
        "a = From { -city }\n-city = Moscow\n",
        "a = Z { -city(case: \"genitive\") }\n-city = { $case ->\n   *[nominative] Moskwa\n    [genitive] Moskwy\n}\n    .gender = { $count }\n",
    );
}

#[test]
fn a_default_branch_shows_what_that_of_the_source_shows() {
    let source = "a = { $n ->\n    [one] one message\n   *[other] { $n } messages\n}\n";
    let target = |last| format!("a = {{ $n ->\n    [one] wiadomość\n   *[other] {last}\n}}\n");
    assert_eq!(
        findings(source, &target("wiadomości")),
        ["missing-variable: `$n` is missing in `[other]` of `a`"]
    );
    assert_sound(source, &target("{ $n } wiadomości"));
    let silent = "a = { $n ->\n    [0] None\n   *[other] Some\n}\n";
    assert_sound(silent, &target("wiadomości"));
}

#[test]
fn a_misspelt_variable_is_one_finding() {
    assert_eq!(
        findings("a = Hello, { $name }\n", "a = Cześć, { $nmae }\n"),
        ["unknown-variable: the source of `a` has no variable `$nmae`"],
    );
}

#[test]
fn circles_and_very_many_branches_end() {
    let select = |number: usize| format!("{{ $v{number} ->\n    [a] x\n   *[b] y\n}} ");
    let selects: String = (0..40).map(select).collect();
    let source = format!("a = {selects}{{ $name }}\nb = {{ b }} {{ $name }}\n");
    assert_sound(&source, &source);
    let laughs: String = (0..9)
        .map(|level| {
            format!(
                "l{level} = {}\n",
                format!("{{ l{} }}", level + 1).repeat(50)
            )
        })
        .collect();
    let source = format!("{laughs}l9 = {{ $name }}\n");
    assert_sound(&source, &source);
}
