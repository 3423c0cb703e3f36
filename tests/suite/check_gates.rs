//! What fails a run: bars of coverage, graces that end, severities of places, what is allowed.

use std::path::Path;

use tarjuma::check::{self, Options};
use tarjuma::diagnostic::Finding;
use tarjuma::project::Workspace;
use tarjuma::project::config::Day;
use tarjuma::tree::MemoryTree;

use crate::cli_project::ProjectFolder;

const BEHIND: &str = "\
[locale.hi]
min-coverage = 50
until = 2027-01-31
";

fn project(config: &str) -> MemoryTree {
    MemoryTree::new()
        .with("tarjuma.toml", config)
        .with("locales/en/ui.ftl", "nav-home = Home\nnav-world = World\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\r\n")
        .with(
            "locales/pl/ui.ftl",
            "nav-home = Strona główna\nold = stare\n",
        )
        .with("locales/ar/ui.ftl", "nav-home = الرئيسية\nold = قديم\n")
}

fn run_on(tree: &MemoryTree, today: Option<Day>) -> Vec<Finding> {
    let workspace = Workspace::load(Path::new("/site"), tree).expect("the project loads");
    let mut options = Options::from_config(&workspace.config).expect("the checks exist");
    if let Some(today) = today {
        options.on_day(today);
    }
    check::run(&workspace, &options)
}

fn lines(findings: &[Finding], locale: &str) -> Vec<String> {
    let of_locale = |finding: &&Finding| {
        let found = finding.subject.locale.as_ref();
        found.is_some_and(|found| found.to_string() == locale)
    };
    let found = findings.iter().filter(of_locale);
    found
        .map(|finding| format!("{} {}", finding.severity, finding.check))
        .collect()
}

#[test]
fn a_grace_holds_through_its_last_day_and_no_longer() {
    let tree = project(BEHIND);
    let on = |month, day| run_on(&tree, Day::new(2027, month, day));
    assert_eq!(lines(&on(1, 31), "hi"), ["warning missing-message"]);
    let ended = on(2, 1);
    assert_eq!(
        lines(&ended, "hi"),
        ["error missing-message", "error coverage-below-minimum"]
    );
    let bar = ended
        .iter()
        .find(|finding| finding.check == "coverage-below-minimum");
    let message = "50 % of `hi` are translated, and its grace ended on 2027-01-31";
    assert_eq!(bar.unwrap().message(), message);
}

#[test]
fn the_program_asks_the_environment_what_day_it_is() {
    let folder = ProjectFolder::newsroom()
        .with("tarjuma.toml", BEHIND)
        .with("locales/en/ui.ftl", "nav-home = Home\nnav-world = World\n")
        .with("articles/stepwell.md", "");
    let status = |seconds: &str| {
        let mut command = folder.command(&["check", "locales/hi/ui.ftl"]);
        let output = command.env("SOURCE_DATE_EPOCH", seconds).output().unwrap();
        output.status.code().unwrap()
    };
    assert_eq!(status("1801353600"), 0);
    assert_eq!(status("1801440000"), 1);
    assert_eq!(status("yesterday"), 2);
}

#[test]
fn fail_on_moves_the_bar() {
    let folder = ProjectFolder::new()
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\nold = पुराना\n");
    for (bar, status) in [("error", 0), ("warning", 1), ("none", 0)] {
        folder
            .run(&["check", "--fail-on", bar])
            .ends_with(status)
            .prints("obsolete-message");
    }
    folder.write("locales/hi/ui.ftl", "old = पुराना\n");
    folder.run(&["check"]).ends_with(1);
    folder.run(&["check", "--fail-on", "none"]).ends_with(0);
    folder.run(&["check", "--fail-on", "fatal"]).ends_with(2);
}

#[test]
fn a_required_locale_without_files_is_missing() {
    let tree = project("required-locales = [\"ja\"]\n");
    assert_eq!(lines(&run_on(&tree, None), "ja"), ["error missing-message"]);
}

#[test]
fn severities_of_files_come_before_those_of_locales_and_of_the_project() {
    let config = "\
[severity]
obsolete-message = \"off\"
missing-message = \"info\"

[locale.pl.severity]
obsolete-message = \"error\"

[[severity-for]]
path = [\"locales/{locale}/legal/**\", \"locales/pl/ui.ftl\"]
severity = { missing-message = \"warning\" }
";
    let findings = run_on(&project(config), None);
    assert_eq!(
        lines(&findings, "pl"),
        ["warning missing-message", "error obsolete-message"]
    );
    assert_eq!(lines(&findings, "ar"), ["info missing-message"]);
    assert_eq!(lines(&findings, "hi"), ["info missing-message"]);
}

#[test]
fn a_check_that_is_off_by_default_runs_in_the_locale_that_asks_for_it() {
    let config =
        "[locale.pl.severity]\nunrecorded = \"info\"\n[severity]\nmissing-message = \"off\"\n";
    let tree = project(config).with(".tarjuma/ledger/en/ui.ftl.texts.ftl", "");
    let findings = run_on(&tree, None);
    let unrecorded = |locale: &str| {
        let lines = lines(&findings, locale);
        lines.contains(&"info unrecorded".to_owned())
    };
    assert!(unrecorded("pl"), "{findings:#?}");
    assert!(!unrecorded("ar") && !unrecorded("hi"));
}

#[test]
fn what_the_configuration_allows_is_not_found() {
    let config = "\
[[allow]]
check = [\"obsolete-message\", \"missing-message\"]
path = \"locales/pl\"
id = [\"old\", \"nav-w*\"]
reason = \"the printed edition\"
";
    let findings = run_on(&project(config), None);
    assert_eq!(lines(&findings, "pl"), [""; 0]);
    assert_eq!(
        lines(&findings, "ar"),
        ["error missing-message", "warning obsolete-message"]
    );
}

#[test]
fn an_allowance_in_the_configuration_needs_a_check_that_exists_and_a_reason() {
    let folder = ProjectFolder::newsroom();
    let refused = |config: &str, why: &str| {
        folder.write("tarjuma.toml", config);
        folder.run(&["check"]).ends_with(2).says(why);
    };
    refused(
        "[[allow]]\ncheck = \"obsolete-mesage\"\nreason = \"x\"\n",
        "did you mean `obsolete-message`?",
    );
    refused(
        "[[allow]]\ncheck = \"obsolete-message\"\n",
        "needs a `reason`",
    );
    refused(
        "[[allow]]\ncheck = \"obsolete-message\"\nreason = \" \"\n",
        "says nothing",
    );
    refused("[[severity-for]]\npath = \"x\"\n", "a `severity`");
    refused("[locale.hi]\nuntil = 2027-01-31\n", "and there is none");
    refused(
        "[locale.hi]\nuntil = \"soon\"\n",
        "a date such as 2027-01-31",
    );
}

#[test]
fn a_comment_above_source_or_translation_allows_a_finding() {
    let english = "\
# tarjuma: allow(untranslated-copy) our motto
motto = All the news
bye = See you soon
";
    let tree = MemoryTree::new()
        .with("locales/en/ui.ftl", english)
        .with("locales/hi/ui.ftl", "motto = All the news\nbye = See you soon\n")
        .with(
            "locales/ja/ui.ftl",
            "motto = All the news\n# tarjuma: allow(untranslated-copy) 英語のまま\nbye = See you soon\n",
        );
    let findings = run_on(&tree, None);
    assert_eq!(lines(&findings, "hi"), ["warning untranslated-copy"]);
    assert_eq!(lines(&findings, "ja"), [""; 0]);
    assert_eq!(findings.len(), 1);
}

#[test]
fn nothing_is_said_of_suppressions_where_a_part_is_looked_at() {
    let folder = ProjectFolder::newsroom()
        .with("articles/stepwell.md", "")
        .with(
            "locales/hi/ui.ftl",
            "# tarjuma: allow(missing-attribute) वही\nnav-home = होम\n",
        );
    folder.assert_finding(&["unused-suppression"]);
    let ran = folder.run(&["check", "--locale", "hi"]);
    assert!(!ran.stdout.contains("unused-suppression"), "{ran:#?}");
}

#[test]
fn an_allowance_survives_edits_and_never_reaches_readers() {
    let folder = ProjectFolder::newsroom();
    folder.run(&["sync"]).ends_with(0);
    let bundle = "locales/en/articles/stepwell.ftl";
    let text = folder.read(bundle);
    let id = text
        .lines()
        .find_map(|line| line.split_once(" = Rain"))
        .expect("the paragraph has a message")
        .0;
    let comment = "# tarjuma: allow(untranslated-copy) a quotation";
    folder.edit(bundle, &format!("{id} = "), &format!("{comment}\n{id} = "));
    folder.edit("articles/stepwell.md", "in June", "in late June");
    folder.run(&["sync"]).ends_with(0);
    let synced = folder.read(bundle);
    assert!(
        synced.contains(comment) && synced.contains("late June"),
        "{synced}"
    );
    folder.run(&["build"]);
    for (path, (bytes, _)) in folder.snapshot() {
        let is_built = path.starts_with(folder.path("dist"));
        let text = String::from_utf8_lossy(&bytes);
        assert!(!is_built || !text.contains("allow("), "{}", path.display());
    }
}
