//! Each check on a small project of its own, `tests/fixtures/checks/<id>/`.
//!
//! `expected.txt` holds every finding of the project, not of that check alone: one fault is
//! reported once. A check fires and stays silent in languages of every kind that breaks programs.

use std::path::{Path, PathBuf};

use snapbox::{Data, assert_data_eq};
use tarjuma::check::{self, Options, registry::CHECKS};
use tarjuma::diagnostic::Finding;
use tarjuma::locale::{Direction, LocaleId};
use tarjuma::plan::FixedProject;
use tarjuma::project::{ResourceFile, Workspace};
use tarjuma::report::{Report, Sources, registry};
use tarjuma::tree::DiskTree;

fn fixture(check: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/checks")
        .join(check)
}

fn load(folder: &Path) -> (Workspace, Vec<Finding>) {
    let tree = DiskTree::new(folder);
    let workspace = Workspace::load(folder, &tree).expect("the fixture loads");
    let options = Options::from_config(&workspace.config).expect("the severities are of checks");
    let findings = check::run(&workspace, &options);
    (workspace, findings)
}

fn findings_of(folder: &Path) -> String {
    let (workspace, findings) = load(folder);
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

#[test]
fn what_can_be_fixed_is_found_no_more_once_it_is() {
    /// A fix may bring up a finding that another mends.
    const ROUNDS: usize = 3;
    for check in CHECKS {
        let (workspace, mut findings) = load(&fixture(check.id));
        let options =
            Options::from_config(&workspace.config).expect("the severities are of checks");
        let mut project = FixedProject::of(&workspace);
        let mut rounds = 0;
        while project.apply(findings.iter().filter_map(|finding| finding.fix.as_deref())) {
            findings = check::run(project.workspace(), &options);
            rounds += 1;
            assert!(rounds <= ROUNDS, "{}: {findings:#?}", check.id);
        }
        findings.retain(|finding| finding.fix.is_some());
        assert!(findings.is_empty(), "{}: {findings:#?}", check.id);
    }
}

/// Checks of what programs wrote, not of a language, and what it is.
const WITHOUT_LANGUAGE: [(&str, &str); 6] = [
    ("coverage-below-minimum", "how many messages a locale has"),
    ("damaged-ledger", "lines of the ledger"),
    ("doctored-ledger", "fingerprints in the ledger"),
    ("unrecorded", "whether the ledger has a fingerprint"),
    ("unused-message", "whether anything names a message"),
    ("unused-term", "whether anything refers to a term"),
];

/// Faults that a kind of language cannot have, or that nobody could tell in it.
const IMPOSSIBLE: [(&str, &[Kind], &str); 7] = [
    (
        "dropped-number",
        &[Kind::RightToLeft, Kind::WithoutSpaces, Kind::Hindi],
        "their `one` is for no number beyond 1",
    ),
    (
        "french-spacing",
        &Kind::ALL,
        "the spaces are those of French",
    ),
    (
        "missing-formats",
        &[Kind::RichInPlurals, Kind::WithoutSpaces, Kind::Hindi],
        "CLDR has all their words",
    ),
    (
        "missing-plural-variant",
        &[Kind::WithoutSpaces],
        "their one category is that of the default variant",
    ),
    (
        "repeated-word",
        &[Kind::RightToLeft, Kind::WithoutSpaces, Kind::Hindi],
        "these languages double words for emphasis, or write none apart",
    ),
    (
        "wrong-language",
        &[Kind::RightToLeft, Kind::WithoutSpaces, Kind::Hindi],
        "no neighbour is told apart with confidence",
    ),
    (
        "wrong-script",
        &[Kind::Hindi],
        "it is the source of the project",
    ),
];

fn can_fire(check: &str, kind: Kind) -> bool {
    let mut impossible = IMPOSSIBLE.iter();
    !impossible.any(|(id, kinds, _)| *id == check && kinds.contains(&kind))
}

/// A kind of language that a check is tried on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    RichInPlurals,
    RightToLeft,
    WithoutSpaces,
    Hindi,
}

impl Kind {
    const ALL: [Self; 4] = [
        Self::RichInPlurals,
        Self::RightToLeft,
        Self::WithoutSpaces,
        Self::Hindi,
    ];

    fn has(self, locale: &LocaleId) -> bool {
        let is_one_of = |languages: &[&str]| languages.contains(&locale.to_string().as_str());
        match self {
            Self::RichInPlurals => is_one_of(&["ar", "be", "cs", "lt", "pl", "ru", "sl", "uk"]),
            Self::RightToLeft => Direction::of(locale) == Direction::Rtl,
            Self::WithoutSpaces => is_one_of(&["ja", "th", "zh"]),
            Self::Hindi => is_one_of(&["hi"]),
        }
    }
}

#[test]
fn every_check_fires_and_stays_silent_in_every_kind_of_language() {
    let mut gaps = Vec::new();
    let is_of_language = |id: &str| WITHOUT_LANGUAGE.iter().all(|(other, _)| *other != id);
    for check in CHECKS.iter().filter(|check| is_of_language(check.id)) {
        let (workspace, mut findings) = load(&fixture(check.id));
        findings.retain(|finding| finding.check == check.id);
        for kind in Kind::ALL {
            let files = files_in(&workspace, kind);
            let fires = files.iter().any(|file| fires_on(file, &findings));
            if !fires && can_fire(check.id, kind) {
                gaps.push(format!("{} fires in no language {kind:?}", check.id));
            }
            if !files
                .iter()
                .any(|file| is_silent_on_a_text(file, &findings))
            {
                gaps.push(format!("{} is silent in no language {kind:?}", check.id));
            }
        }
    }
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

fn files_in(workspace: &Workspace, kind: Kind) -> Vec<&ResourceFile> {
    let locales = workspace.locale_ids().filter(|locale| kind.has(locale));
    locales
        .flat_map(|locale| {
            let resources = workspace.resources.iter();
            resources.filter_map(move |resource| resource.file(locale))
        })
        .collect()
}

fn fires_on(file: &ResourceFile, findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.path == file.path)
}

/// Says whether a message or term of the file is well, as far as the check can tell.
fn is_silent_on_a_text(file: &ResourceFile, findings: &[Finding]) -> bool {
    file.view().entries().any(|entry| {
        let span = entry.entry().span;
        let is_in = |finding: &&Finding| {
            finding.path == file.path && finding.span.is_some_and(|at| span.contains(at))
        };
        !findings.iter().any(|finding| is_in(&finding))
    })
}
