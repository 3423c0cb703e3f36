//! Keeps the README true: its tour is run on a copy of the newsroom.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use snapbox::assert_data_eq;
use snapbox::cmd::cargo_bin;

const LONGEST: usize = 150;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

/// A command of the tour and the output that the README shows for it.
struct Shown<'t> {
    arguments: Vec<&'t str>,
    output: &'t str,
}

fn tour(readme: &str) -> Vec<Shown<'_>> {
    let blocks = readme.split("```console\n").skip(1);
    blocks
        .map(|block| {
            let (block, _) = block.split_once("```").expect("the block is closed");
            let (command, output) = block.split_once('\n').expect("a block has a command");
            let mut words = command.split(' ');
            assert_eq!(words.next(), Some("$"), "{command}");
            assert_eq!(words.next(), Some("tarjuma"), "{command}");
            Shown {
                arguments: words.collect(),
                output,
            }
        })
        .collect()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn newsroom() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let newsroom = folder.path().join("newsroom");
    for part in ["articles", "locales"] {
        copy_folder(&root().join(part), &newsroom.join(part));
    }
    fs::copy(root().join("tarjuma.toml"), newsroom.join("tarjuma.toml")).unwrap();
    (folder, newsroom)
}

#[test]
fn every_command_stands_in_the_table() {
    let output = Command::new(cargo_bin!("tarjuma"))
        .arg("--help")
        .output()
        .unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let (_, commands) = help.split_once("Commands:\n").expect("there are commands");
    let (commands, _) = commands.split_once("\n\n").expect("options follow");
    let names = commands
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    let readme = readme();
    let rows: Vec<&str> = readme
        .lines()
        .filter(|line| line.starts_with("| `"))
        .collect();
    for name in names.filter(|name| *name != "help") {
        let name = format!("`{name}`");
        assert!(rows.iter().any(|row| row.contains(&name)), "{name}");
    }
}

#[test]
fn the_tour_shows_what_the_commands_print() {
    let readme = readme();
    let tour = tour(&readme);
    assert!(tour.len() >= 3, "the README has a tour");
    let (_folder, newsroom) = newsroom();
    for shown in tour {
        let output = Command::new(cargo_bin!("tarjuma"))
            .args(&shown.arguments)
            .current_dir(&newsroom)
            .output()
            .unwrap();
        let printed = [output.stdout, output.stderr].concat();
        let printed = String::from_utf8(printed).unwrap();
        assert_data_eq!(printed, shown.output.to_owned());
    }
}

#[test]
fn the_readme_is_short_and_names_its_two_commands() {
    let readme = readme();
    assert!(readme.lines().count() <= LONGEST);
    assert!(readme.contains("cargo run --release -- build"));
    let ci = fs::read_to_string(root().join(".ci/run")).unwrap();
    assert!(readme.contains("\ncargo test "));
    assert!(ci.contains("step cargo test\n"));
}
