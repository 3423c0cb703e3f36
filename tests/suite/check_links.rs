//! Slots of links and images in the messages of articles.

use std::path::Path;

use tarjuma::check::{self, Options};
use tarjuma::project::Workspace;
use tarjuma::project::config::Level;
use tarjuma::tree::MemoryTree;

/// Returns the findings about a translated message of an article.
fn findings(source: &str, target: &str) -> Vec<String> {
    let tree = MemoryTree::new()
        .with("articles/swap.md", "# The swap\n")
        .with("locales/en/articles/swap.ftl", format!("p-1 = {source}\n"))
        .with("locales/ar/articles/swap.ftl", format!("p-1 = {target}\n"));
    let workspace = Workspace::load(Path::new("/site"), &tree).expect("the project loads");
    let mut options = Options::default();
    for check in ["missing-message", "unsynced-article"] {
        options.set(check, Level::Off).expect("the check exists");
    }
    let findings = check::run(&workspace, &options).into_iter();
    findings
        .map(|finding| format!("{}: {}", finding.check, finding.message()))
        .collect()
}

#[test]
fn slots_may_change_their_order() {
    let source = "From [A]({ $link-1 }) to [B]({ $link-2 })";
    let target = "إلى [ب]({ $link-2 }) من [أ]({ $link-1 })";
    assert_eq!(findings(source, target), Vec::<String>::new());
}

#[test]
fn a_written_destination_stands_for_one_slot() {
    let source = "[A]({ $link-1 }) and [B]({ $link-2 })";
    let target = "[أ](https://example.org/ar/a) و[ب]({ $link-2 })";
    assert_eq!(findings(source, target), Vec::<String>::new());
    let target = "<https://example.org/ar/a> و[ب]({ $link-2 })";
    assert_eq!(findings(source, target), Vec::<String>::new());
    assert_eq!(
        findings(source, "[أ](https://example.org/ar/a) وب"),
        ["link-mismatch: the links of `p-1` differ from its source: `$link-1` is missing"],
    );
}

#[test]
fn a_slot_too_often_is_a_mismatch() {
    assert_eq!(
        findings("[A]({ $link-1 })", "[أ]({ $link-1 }) [ب]({ $link-1 })"),
        [
            "link-mismatch: the links of `p-1` differ from its source: `$link-1` stands there too often"
        ],
    );
}

#[test]
fn a_slot_that_the_source_does_not_have_is_an_unknown_variable() {
    assert_eq!(
        findings("[A]({ $link-1 })", "[أ]({ $link-9 })"),
        ["unknown-variable: the source of `p-1` has no variable `$link-9`"],
    );
}

#[test]
fn slots_are_no_missing_variables() {
    assert_eq!(
        findings("![A]({ $image-1 })", "أ"),
        ["link-mismatch: the links of `p-1` differ from its source: `$image-1` is missing"],
    );
}
