//! What the checks of plurals tell, by language and by what a selector counts.

use std::path::Path;

use tarjuma::check::{self, Options};
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

const PLURALS: [&str; 4] = [
    "dropped-number",
    "duplicate-variant",
    "missing-plural-variant",
    "unreachable-variant",
];

/// Returns what the checks of plurals tell of a selection in a locale, whose source says nothing of it.
fn told(locale: &str, selector: &str, variants: &[&str]) -> Vec<String> {
    let variants: String = variants
        .iter()
        .map(|variant| format!("    {variant}\n"))
        .collect();
    let text = format!("a = {{ {selector} ->\n{variants}}}\n");
    let tree = MemoryTree::new()
        .with("locales/en/ui.ftl", "b = B\n")
        .with(&format!("locales/{locale}/ui.ftl"), text);
    let workspace = Workspace::load(Path::new("/site"), &tree).expect("the project loads");
    let findings = check::run(&workspace, &Options::default()).into_iter();
    findings
        .filter(|finding| PLURALS.contains(&finding.check))
        .map(|finding| format!("{}: {}", finding.check, finding.message()))
        .collect()
}

const ONE_OTHER: [&str; 2] = ["[one] { $n } x", "*[other] { $n } y"];

#[test]
fn each_language_is_asked_for_its_own_categories() {
    for locale in ["de", "fr", "hi", "es", "pt-PT", "fa", "tr"] {
        assert_eq!(told(locale, "$n", &ONE_OTHER), [""; 0], "{locale}");
    }
    assert_eq!(
        told("ru", "$n", &ONE_OTHER),
        [
            "missing-plural-variant: `a` lacks the variants `[few]` (2–4, 22–24, 32–34, …) and `[many]` (0, 5–20, 25–30, …)"
        ]
    );
    assert_eq!(
        told("he", "$n", &ONE_OTHER),
        ["missing-plural-variant: `a` lacks the variant `[two]` (2)"]
    );
    assert_eq!(
        told("ja", "$n", &ONE_OTHER),
        [
            "unreachable-variant: no number is `[one]` in `ja`, so that nobody reads this variant of `a`"
        ]
    );
}

#[test]
fn a_language_without_known_rules_is_left_alone() {
    assert_eq!(told("mai", "$n", &ONE_OTHER), [""; 0]);
    assert_eq!(
        told("tlh", "$n", &["[few] { $n } x", "*[other] { $n } y"]),
        [""; 0]
    );
}

#[test]
fn a_selection_that_does_not_count_is_left_alone() {
    for variants in [
        ["[male] he", "*[other] they"],
        ["[one] one", "*[other] { $n }"],
    ] {
        let selector = if variants[0].starts_with("[male]") {
            "$n"
        } else {
            "-agency.number"
        };
        assert_eq!(told("ru", selector, &variants), [""; 0]);
    }
    assert_eq!(
        told("ru", "$n", &["[true] да", "[one] раз", "*[other] нет"]),
        [""; 0]
    );
    assert_eq!(told("ru", "$n", &["*[other] { $n }"]), [""; 0]);
}

#[test]
fn exact_numbers_alone_are_no_plural() {
    for variants in [
        &["[404] a", "[500] b", "*[other] c { $n }"][..],
        &["[2024] a", "*[other] b { $n }"],
        &["[0] a", "*[other] { $n } MB"],
        &["[1] a", "[2] b", "*[other] c { $n }"],
        &["[1.5] a", "*[other] b { $n }"],
    ] {
        for selector in ["$n", "NUMBER($n)"] {
            assert_eq!(told("ru", selector, variants), [""; 0], "{variants:?}");
        }
    }
    let ordinal = "NUMBER($n, type: \"ordinal\")";
    assert_eq!(
        told("fr", ordinal, &["[2] deuxième", "*[other] { $n }e"]),
        ["missing-plural-variant: `a` lacks the ordinal variant `[one]` (1)"]
    );
}

#[test]
fn exact_numbers_stand_in_for_a_category_that_has_no_others() {
    let exact = ["[1] x", "*[other] { $n } y"];
    assert_eq!(told("en-GB", "$n", &exact), [""; 0]);
    assert_eq!(
        told("fr", "$n", &exact),
        ["missing-plural-variant: `a` lacks the variant `[one]` (0)"]
    );
    assert_eq!(
        told("fr", "$n", &["[0] w", "[1] x", "*[other] { $n } y"]),
        [""; 0]
    );
}

#[test]
fn a_default_variant_for_no_category_is_for_any_one() {
    assert_eq!(
        told("pl", "$n", &["[one] x", "[few] y", "*[more] z"]),
        [""; 0]
    );
    assert_eq!(
        told("pl", "$n", &["[one] x", "[few] y", "*[other] z"]),
        ["missing-plural-variant: `a` lacks the variant `[many]` (0, 5–21, 25–31, …)"]
    );
}

#[test]
fn ordinals_and_fractions_have_categories_of_their_own() {
    let ordinal = "NUMBER($n, type: \"ordinal\")";
    assert_eq!(
        told("en-GB", ordinal, &["[one] { $n }st", "*[other] { $n }th"]),
        [
            "missing-plural-variant: `a` lacks the ordinal variants `[two]` (2, 22, 32, …) and `[few]` (3, 23, 33, …)"
        ]
    );
    let amount = "NUMBER($n, minimumFractionDigits: 1)";
    assert_eq!(told("pl", amount, &["*[other] { $n } kilometra"]), [""; 0]);
    let at_most = "NUMBER($n, maximumFractionDigits: 1)";
    assert_eq!(
        told("pl", at_most, &["[one] x", "[few] y", "*[many] z"]),
        ["missing-plural-variant: `a` lacks the variant `[other]` (0.1, 0.2, 0.3, …)"]
    );
}

#[test]
fn numbers_that_would_be_read_wrongly_are_named() {
    let variants = ["[one] Один", "[few] { $n } x", "*[many] { $n } y"];
    assert_eq!(
        told("uk", "$n", &variants),
        ["dropped-number: `[one]` of `a` does not show `$n`, and is read for 21, 31, 41, …, too"]
    );
    let none = ["[one] Один", "[few] Кілька", "*[many] Багато"];
    assert_eq!(told("uk", "$n", &none), [""; 0]);
}
