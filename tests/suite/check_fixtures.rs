//! Each check on a small project of its own, `tests/fixtures/checks/<id>/`.
//!
//! `expected.txt` holds every finding of the project, not of that check alone: one fault is
//! reported once.

use std::path::{Path, PathBuf};

use snapbox::{Data, assert_data_eq};
use tarjuma::check::{self, Options, registry::CHECKS};
use tarjuma::project::Workspace;
use tarjuma::report::{Report, Sources, registry};
use tarjuma::tree::DiskTree;

fn fixture(check: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/checks")
        .join(check)
}

fn findings_of(folder: &Path) -> String {
    let tree = DiskTree::new(folder);
    let workspace = Workspace::load(folder, &tree).expect("the fixture loads");
    let options = Options::from_config(&workspace.config).expect("the severities are of checks");
    let findings = check::run(&workspace, &options);
    let sources = Sources::of(&workspace);
    let mut out = Vec::new();
    let concise = registry::find("concise").expect("the format exists");
    concise
        .write(&Report::new(&findings, &sources), &mut out)
        .expect("a vector takes all");
    String::from_utf8(out).expect("reports are UTF-8")
}

#[test]
fn every_check_finds_what_its_fixture_expects() {
    for check in CHECKS {
        let folder = fixture(check.id);
        let expected = Data::read_from(&folder.join("expected.txt"), None);
        assert_data_eq!(findings_of(&folder), expected);
    }
}

#[test]
fn every_fixture_has_a_finding_of_its_check() {
    for check in CHECKS {
        let found = findings_of(&fixture(check.id));
        let own = format!("[{}]", check.id);
        assert!(found.contains(&own), "{}: {found}", check.id);
    }
}
