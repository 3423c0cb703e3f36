//! Narrowing a command to locales and paths.

use std::path::Path;

use tarjuma::locale::LocaleId;
use tarjuma::project::{Selection, SelectionError, Workspace};
use tarjuma::tree::{MemoryTree, TreePath};

fn workspace() -> Workspace {
    let tree = MemoryTree::new()
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\n")
        .with("locales/pt_BR/ui.ftl", "nav-home = Início\n")
        .with("locales/en/articles/swap.ftl", "headline = A swap\n")
        .with("articles/swap.md", "# A swap\n");
    Workspace::load(Path::new("/site"), &tree).expect("the project loads")
}

fn select(locales: &[&str], paths: &[&str]) -> Result<Selection, SelectionError> {
    let locales: Vec<String> = locales.iter().map(|name| (*name).to_owned()).collect();
    let paths = paths
        .iter()
        .map(|path| path.parse().expect("the path is relative"));
    workspace().select(&locales, &paths.collect::<Vec<TreePath>>())
}

/// Lists the pairs of resource and locale that are selected.
fn pairs(selection: &Selection) -> Vec<String> {
    let workspace = workspace();
    let mut pairs = Vec::new();
    for resource in &workspace.resources {
        for locale in workspace.locale_ids() {
            if selection.includes(resource, locale) {
                pairs.push(format!("{} {locale}", resource.path));
            }
        }
    }
    pairs
}

#[test]
fn of_nothing_asked_for_everything_is_selected() {
    let selection = select(&[], &[]).unwrap();
    assert!(selection.is_everything());
    assert_eq!(pairs(&selection).len(), 6);
    assert!(selection.includes_path("tarjuma.toml"));
}

#[test]
fn a_locale_is_known_by_any_of_its_spellings() {
    for name in ["pt-BR", "pt_BR", "pt-br"] {
        let selection = select(&[name], &[]).unwrap();
        assert_eq!(
            pairs(&selection),
            ["articles/swap.ftl pt-BR", "ui.ftl pt-BR"],
            "{name}"
        );
        assert!(selection.includes_path("locales/pt_BR/articles/swap.ftl"));
        assert!(!selection.includes_path("locales/en/ui.ftl"));
    }
}

#[test]
fn the_file_of_a_target_selects_its_locale_and_that_of_the_source_all() {
    let target = select(&[], &["locales/hi/ui.ftl"]).unwrap();
    assert_eq!(pairs(&target), ["ui.ftl hi"]);
    let source = select(&[], &["locales/en/ui.ftl"]).unwrap();
    assert_eq!(pairs(&source), ["ui.ftl en", "ui.ftl hi", "ui.ftl pt-BR"]);
    assert!(source.includes_path("locales/hi/ui.ftl"));
}

#[test]
fn an_article_selects_its_resource_in_all_locales_asked_for() {
    let selection = select(&["hi"], &["articles/swap.md"]).unwrap();
    assert_eq!(pairs(&selection), ["articles/swap.ftl hi"]);
    assert!(selection.includes_article(&workspace().articles[0]));
}

#[test]
fn folders_and_globs_select_what_is_in_them() {
    assert_eq!(pairs(&select(&[], &["locales/hi/"]).unwrap()).len(), 2);
    assert_eq!(
        pairs(&select(&[], &["locales/*/articles/**"]).unwrap()).len(),
        3
    );
    assert!(select(&[], &["."]).is_ok());
}

#[test]
fn a_missing_file_can_be_named() {
    let selection = select(&[], &["locales/hi/articles/swap.ftl"]).unwrap();
    assert_eq!(pairs(&selection), ["articles/swap.ftl hi"]);
}

#[test]
fn refuses_locales_and_paths_that_are_not_there_and_offers_the_nearest() {
    let error = select(&["hj"], &[]).unwrap_err();
    assert_eq!(error.to_string(), "the project has no locale `hj`");
    assert_eq!(error.hint().unwrap(), "did you mean `hi`?");
    for language in ["fr", "ja"] {
        let error = select(&[language], &[]).unwrap_err();
        assert_eq!(error.hint().unwrap(), "its locales are en, hi, pt_BR");
    }
    let error = select(&["pt"], &[]).unwrap_err();
    assert_eq!(error.hint().unwrap(), "did you mean `pt_BR`?");
    let error = select(&[], &["locales/hi/iu.ftl"]).unwrap_err();
    assert_eq!(error.hint().unwrap(), "did you mean `locales/hi/ui.ftl`?");
    assert!(matches!(
        select(&[], &["../*"]),
        Err(SelectionError::NoMatch { .. })
    ));
    assert!(matches!(
        select(&[], &["a**b"]),
        Err(SelectionError::Pattern(_))
    ));
}

#[test]
fn locales_are_selected_as_ids() {
    let hindi: LocaleId = "hi".parse().unwrap();
    assert!(select(&["hi"], &[]).unwrap().includes_locale(&hindi));
    assert!(!select(&["en"], &[]).unwrap().includes_locale(&hindi));
}
