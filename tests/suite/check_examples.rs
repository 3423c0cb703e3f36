//! The manual pages of checks: their examples are run, and `docs/checks/` holds what they say.
//!
//! The code blocks under `## Example` make a project. A comment that is a locale (`# hi`) or a path
//! (`# articles/talks.md`) begins a file; before the first, Fluent is of `locales/en/ui.ftl` and TOML
//! of `tarjuma.toml`. A block that names a file that is there already shows what became of it after
//! `tarjuma sync`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use snapbox::{Data, assert_data_eq};
use tarjuma::check::registry::CHECKS;
use tarjuma::check::{self, Check, Options};
use tarjuma::locale::LocaleId;
use tarjuma::plan::{self, LedgerPart, SyncOptions};
use tarjuma::project::Workspace;
use tarjuma::project::config::Level;
use tarjuma::tree::{MemoryTree, Tree};

use crate::cli_project::ProjectFolder;

fn load(tree: &MemoryTree) -> Workspace {
    Workspace::load(Path::new("/site"), tree).expect("the example loads")
}

fn sync(tree: MemoryTree) -> MemoryTree {
    let options = SyncOptions {
        ledger: LedgerPart::Keep,
        ..SyncOptions::default()
    };
    let plan = plan::sync(&load(&tree), &options).expect("no match is unclear");
    plan.writes
        .into_iter()
        .fold(tree, |tree, write| tree.with(&write.path, write.after))
}

/// Returns the language and the text of each code block of the example.
fn blocks(page: &str) -> Vec<(String, String)> {
    let (_, example) = page
        .split_once("## Example\n")
        .expect("a page has an example");
    let example = example.split("\n## ").next().unwrap();
    let fences: Vec<_> = example.split("```").collect();
    let blocks = fences.chunks_exact(2).map(|pair| pair[1]);
    blocks
        .map(|block| {
            let (language, text) = block.split_once('\n').expect("a block has lines");
            (language.to_owned(), text.to_owned())
        })
        .collect()
}

/// Returns the files of a code block.
fn files(language: &str, text: &str) -> Vec<(String, String)> {
    let usual = match language {
        "fluent" => "locales/en/ui.ftl",
        "toml" => "tarjuma.toml",
        _ => "",
    };
    let mut files = vec![(usual.to_owned(), String::new())];
    for line in text.lines() {
        let name = line.strip_prefix("# ").unwrap_or_default();
        if name.parse::<LocaleId>().is_ok() && name.len() <= 7 {
            files.push((format!("locales/{name}/ui.ftl"), String::new()));
        } else if name.contains('/') && !name.contains(' ') {
            files.push((name.to_owned(), String::new()));
        } else {
            let (_, text) = files.last_mut().unwrap();
            text.push_str(line);
            text.push('\n');
        }
    }
    files.retain(|(_, text)| !text.is_empty());
    files
}

fn project(check: &Check) -> MemoryTree {
    let mut tree = MemoryTree::new();
    for (language, text) in blocks(&check.explanation()) {
        let files = files(&language, &text);
        let has = |path: &str| tree.read(&path.parse().unwrap()).is_ok();
        if files.iter().any(|(path, _)| has(path)) {
            tree = sync(tree);
        }
        for (path, text) in files {
            assert!(
                !path.is_empty(),
                "{}: a {language} block names no file",
                check.id
            );
            tree = tree.with(&path, text);
        }
    }
    tree
}

#[test]
fn every_example_is_found_by_its_check() {
    let mut faults = Vec::new();
    for check in CHECKS {
        let workspace = load(&project(check));
        let mut options = Options::from_config(&workspace.config).expect("the checks exist");
        if check.is_optional() {
            options.set(check.id, Level::At(check.severity)).unwrap();
        }
        let findings = check::run(&workspace, &options);
        if !findings.iter().any(|finding| finding.check == check.id) {
            let found: Vec<_> = findings
                .iter()
                .map(|finding| {
                    format!(
                        "{}: [{}] {}",
                        finding.path,
                        finding.check,
                        finding.message()
                    )
                })
                .collect();
            faults.push(format!(
                "{} finds nothing in its example: {found:#?}",
                check.id
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// `SNAPSHOTS=overwrite` writes the pages anew.
#[test]
fn the_pages_in_docs_are_those_of_the_checks() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/checks");
    assert_data_eq!(
        check::index(),
        Data::read_from(&folder.join("README.md"), None).raw()
    );
    for check in CHECKS {
        let path = folder.join(format!("{}.md", check.id));
        assert_data_eq!(check::page_of(check), Data::read_from(&path, None).raw());
    }
    let names = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    let names: BTreeSet<_> = names.map(|name| name.into_string().unwrap()).collect();
    let pages = CHECKS.iter().map(|check| format!("{}.md", check.id));
    let wanted: BTreeSet<_> = pages.chain(["README.md".to_owned()]).collect();
    assert_eq!(names, wanted, "pages of checks that are gone");
}

#[test]
fn the_program_prints_every_page() {
    let folder = ProjectFolder::new();
    let all = folder.run(&["explain", "--all"]).ends_with(0);
    for check in CHECKS {
        assert!(all.stdout.contains(&check::page_of(check)), "{}", check.id);
        let page = folder.run(&["explain", check.id]).ends_with(0);
        assert_eq!(page.stdout, check::page_of(check));
    }
    folder
        .run(&["explain", "--all", "missing-message"])
        .ends_with(2);
}
