//! What other programs run: the hooks, the action and the template, on a project with a fault; and
//! what the documentation says of them and of the configuration.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tarjuma::check::Options;
use tarjuma::project::config::Config;

use crate::cli_project::ProjectFolder;

fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn newsroom() -> ProjectFolder {
    ProjectFolder::new()
        .with("locales/en/ui.ftl", "nav-home = Home\nnav-world = World\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\n")
}

/// Returns the lines below the last line that ends in `key`, less their indentation.
fn block(text: &str, key: &str) -> String {
    let (_, below) = text
        .rsplit_once(&format!("{key}\n"))
        .expect("the key is there");
    let indentation = below.len() - below.trim_start().len();
    let lines = below.lines();
    let lines = lines.take_while(|line| line.len() - line.trim_start().len() >= indentation);
    lines
        .map(|line| format!("{}\n", &line[indentation..]))
        .collect()
}

fn bash(folder: &ProjectFolder, script: &str, variables: &[(&str, &str)]) -> Output {
    Command::new("bash")
        .args(["-e", "-c", script])
        .current_dir(folder.path("."))
        .envs(variables.iter().copied())
        .env_remove("GITHUB_STEP_SUMMARY")
        .env_remove("GITHUB_BASE_REF")
        .output()
        .expect("bash runs")
}

#[test]
fn the_action_annotates_and_fails() {
    let script = block(&file("action.yml"), "run: |");
    let folder = newsroom();
    let ran = |fail_on| {
        let variables = [
            ("BINARY", env!("CARGO_BIN_EXE_tarjuma")),
            ("ARGUMENTS", "--locale hi"),
            ("FAIL_ON", fail_on),
            ("SARIF", "report.sarif"),
        ];
        bash(&folder, &script, &variables)
    };
    let output = ran("error");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(
        printed.contains("\n::error file=locales/hi/ui.ftl"),
        "{printed}"
    );
    assert!(folder.has("report.sarif"));
    assert_eq!(ran("none").status.code(), Some(0));
}

#[test]
fn the_template_writes_both_reports() {
    let template = file("docs/ci/gitlab.yml");
    let script = block(&template, "- >-").replace('\n', " ");
    let folder = newsroom();
    let output = bash(
        &folder,
        &script,
        &[
            ("TARJUMA", env!("CARGO_BIN_EXE_tarjuma")),
            ("TARJUMA_ARGUMENTS", "--fail-on none"),
        ],
    );
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    for report in ["gl-code-quality-report.json", "tarjuma-junit.xml"] {
        assert!(
            folder.has(report) && template.contains(&format!(": {report}\n")),
            "{report}"
        );
    }
}

#[test]
fn hooks_are_commands_of_the_program() {
    let hooks = file(".pre-commit-hooks.yaml");
    let entries: Vec<_> = hooks
        .lines()
        .filter_map(|line| line.trim().strip_prefix("entry: tarjuma "))
        .collect();
    assert_eq!(entries.len(), 2);
    let folder = newsroom();
    for git in [
        "init -q",
        "add .",
        "-c user.name=d -c user.email=d@example.org commit -qm x",
    ] {
        let ran = Command::new("git")
            .args(git.split(' '))
            .current_dir(folder.path("."))
            .status();
        assert!(ran.unwrap().success());
    }
    for entry in entries {
        let arguments: Vec<_> = entry.split(' ').collect();
        folder.run(&arguments).ends_with(0);
    }
}

#[test]
fn what_the_documentation_configures_can_be_configured() {
    for page in ["docs/ci.md", "docs/configuration.md", "README.md"] {
        let text = file(page);
        for block in text.split("```toml\n").skip(1) {
            let (block, _) = block.split_once("```").expect("the block is closed");
            let config = Config::parse(block).unwrap_or_else(|error| panic!("{page}: {error}"));
            Options::from_config(&config).unwrap_or_else(|error| panic!("{page}: {error}"));
        }
    }
}

#[test]
fn the_documentation_names_every_report_format() {
    let page = file("docs/ci.md");
    for format in tarjuma::report::registry::FORMATS {
        assert!(
            page.contains(&format!("\n| `{}` |", format.id)),
            "{}",
            format.id
        );
    }
}
