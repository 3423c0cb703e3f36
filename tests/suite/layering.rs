//! Holds the layers: a module of `src/` uses lower layers only, foreign types stop at their seam,
//! and files stay short.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules of `src/`, from the bottom; those of one row do not use each other.
const LAYERS: &[&[&str]] = &[
    &["text", "locale"],
    &["diagnostic", "tree"],
    &["fluent", "markdown"],
    &["ledger", "article"],
    &["project"],
    &["reading"],
    &["check", "diff", "plan", "build", "verify"],
    &["report"],
    &["cli"],
];

/// Uses within a row that are meant: the left module may name the right one.
const SAME_LAYER: &[(&str, &str)] = &[
    ("locale", "text"),
    ("tree", "diagnostic"),
    ("article", "ledger"),
    ("check", "plan"),
    ("build", "check"),
    ("build", "plan"),
    ("diff", "check"),
    ("diff", "plan"),
];

/// Crates and the modules that alone may name them.
const SEAMS: &[(&str, &[&str])] = &[
    ("fluent_syntax", &["fluent"]),
    ("fluent_bundle", &["fluent"]),
    ("pulldown_cmark", &["markdown"]),
    ("html5gum", &["markdown", "article", "build", "verify"]),
    ("quick_xml", &["build", "verify", "report"]),
    ("saphyr_parser", &["markdown"]),
    ("unic_langid", &["locale", "fluent"]),
    ("icu_locale", &["locale", "fluent"]),
    ("icu_plurals", &["locale", "fluent"]),
    ("intl_pluralrules", &["fluent", "locale"]),
    ("icu_segmenter", &["text", "locale"]),
    ("icu_casemap", &["locale"]),
    ("icu_collator", &["locale"]),
    ("whatlang", &["locale"]),
    ("toml", &["project"]),
    ("csv", &["project"]),
    ("minijinja", &["build"]),
    ("annotate_snippets", &["report"]),
    ("clap", &["cli"]),
    ("anyhow", &["cli"]),
    ("anstream", &["cli"]),
];

const LONGEST_FILE: usize = 600;

struct SourceFile {
    module: String,
    path: PathBuf,
    text: String,
}

#[test]
fn modules_use_lower_layers_only() {
    let mut faults = Vec::new();
    for file in source_files() {
        let Some(own_layer) = layer_of(&file.module) else {
            continue;
        };
        for used in used_modules(&file.text) {
            let Some(layer) = layer_of(used) else {
                continue;
            };
            let is_meant = SAME_LAYER.contains(&(file.module.as_str(), used));
            let is_lower = layer < own_layer || used == file.module;
            if !is_lower && !is_meant {
                faults.push(format!("{} uses `{used}`", file.path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_module_has_a_layer() {
    let unplaced: Vec<_> = source_files()
        .into_iter()
        .filter(|file| layer_of(&file.module).is_none())
        .filter(|file| !matches!(file.module.as_str(), "lib" | "main"))
        .map(|file| file.path)
        .collect();
    assert!(unplaced.is_empty(), "{unplaced:?}");
}

#[test]
fn foreign_crates_stop_at_their_seam() {
    let mut faults = Vec::new();
    for file in source_files() {
        for (name, modules) in SEAMS {
            if names_crate(&without_comments(&file.text), name)
                && !modules.contains(&file.module.as_str())
            {
                faults.push(format!("{} names `{name}`", file.path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_file_system_is_reached_through_tree_alone() {
    let faults: Vec<_> = source_files()
        .into_iter()
        .filter(|file| file.module != "tree")
        .filter(|file| uses_of_std(without_tests(&file.text)).contains(&"fs"))
        .map(|file| file.path)
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn every_kind_of_finding_stands_in_a_table() {
    let is_loose = |text: &str| {
        let calls = without_tests(text).split("Finding::new(").skip(1);
        calls
            .map(str::trim_start)
            .any(|argument| argument.starts_with('"'))
    };
    let faults: Vec<_> = source_files()
        .into_iter()
        .filter(|file| is_loose(&file.text))
        .map(|file| file.path)
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn no_way_of_writing_a_use_goes_by_unseen() {
    for text in [
        "use std::fs;",
        "use std::{fs, io};",
        "use std::{io::{self}, fs::File};",
        "use std::{\n    fs as disk,\n};",
    ] {
        assert!(uses_of_std(text).contains(&"fs"), "{text}");
    }
    for text in [
        "use std::io::Write;",
        "use std::{io, fmt}; fs();",
        "std::fs_x",
    ] {
        assert!(!uses_of_std(text).contains(&"fs"), "{text}");
    }
    for text in [
        "use toml;",
        "use toml as t;",
        "extern crate toml;",
        "::toml::de",
    ] {
        assert!(names_crate(text, "toml"), "{text}");
    }
    for text in [
        "let toml_text = detoml;",
        "\"tarjuma.toml\"",
        "detoml::read()",
    ] {
        assert!(!names_crate(text, "toml"), "{text}");
    }
}

#[test]
fn no_module_climbs_to_the_root_by_super() {
    let faults: Vec<_> = source_files()
        .into_iter()
        .filter(|file| without_tests(&file.text).contains(&"super::".repeat(depth(&file.path))))
        .map(|file| file.path)
        .collect();
    assert!(faults.is_empty(), "write `crate::…`: {faults:?}");
}

#[test]
fn the_architecture_names_every_exception() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/architecture.md");
    let page = fs::read_to_string(page).expect("the page can be read");
    for (user, used) in SAME_LAYER {
        let named = format!("`{user}` uses `{used}`");
        assert!(page.contains(&named), "docs/architecture.md: {named}");
    }
    for (name, modules) in SEAMS.iter().filter(|(_, modules)| modules.len() > 1) {
        let others = modules[1..].iter();
        for module in others {
            let named = format!("`{module}` names `{name}`");
            assert!(page.contains(&named), "docs/architecture.md: {named}");
        }
    }
}

#[test]
fn files_stay_short() {
    let faults: Vec<_> = source_files()
        .into_iter()
        .filter(|file| file.text.lines().count() > LONGEST_FILE)
        .map(|file| file.path)
        .collect();
    assert!(faults.is_empty(), "over {LONGEST_FILE} lines: {faults:?}");
}

fn layer_of(module: &str) -> Option<usize> {
    LAYERS.iter().position(|row| row.contains(&module))
}

/// Returns the first segment of each `crate::` path in `text`, groups included.
fn used_modules(text: &str) -> Vec<&str> {
    let named = |rest: &str| rest.find(|c: char| !c.is_alphanumeric() && c != '_');
    text.match_indices("crate::")
        .filter_map(|(start, prefix)| {
            let rest = &text[start + prefix.len()..];
            assert!(
                !rest.starts_with(['{', '*']),
                "write one `use crate::…` per module"
            );
            named(rest).map(|end| &rest[..end])
        })
        .collect()
}

/// Returns the names that stand next after `std::`, or anywhere in the braces after it.
fn uses_of_std(text: &str) -> Vec<&str> {
    let words = |part| str::split(part, |c: char| !c.is_alphanumeric() && c != '_');
    let mut names = Vec::new();
    for (start, prefix) in text.match_indices("std::") {
        let rest = &text[start + prefix.len()..];
        match rest.strip_prefix('{') {
            Some(group) => names.extend(words(group.split(';').next().unwrap_or_default())),
            None => names.extend(words(rest).next()),
        }
    }
    names
}

/// Says whether `text` names a crate: before `::`, or in a `use` or `extern crate` of it whole.
fn names_crate(text: &str, name: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name).any(|(start, _)| {
        let (before, after) = (&text[..start], &text[start + name.len()..]);
        let is_imported = ["use ", "use ::", "crate "]
            .iter()
            .any(|word| before.ends_with(word));
        !before.ends_with(is_letter)
            && !after.starts_with(is_letter)
            && (after.starts_with("::") || is_imported)
    })
}

/// Returns how many modules deep a file of `src/` is.
fn depth(path: &Path) -> usize {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let below = path.strip_prefix(root).expect("the file is in src/");
    let is_folder = below.file_name().is_some_and(|name| name == "mod.rs");
    below.components().count() - usize::from(is_folder)
}

fn without_comments(text: &str) -> String {
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    text.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

fn without_tests(text: &str) -> &str {
    text.find("#[cfg(test)]")
        .map_or(text, |start| &text[..start])
}

fn source_files() -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &root, &mut files);
    assert!(!files.is_empty(), "src/ holds Rust files");
    files
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let relative = path.strip_prefix(root).unwrap();
            let first = relative.components().next().unwrap();
            let module = first.as_os_str().to_string_lossy().replace(".rs", "");
            let text = fs::read_to_string(&path).unwrap();
            files.push(SourceFile { module, path, text });
        }
    }
}
