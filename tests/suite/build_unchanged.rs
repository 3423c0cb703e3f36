//! When a build knows, without loading the project, that nothing has changed.

use crate::cli_project::{ProjectFolder, Ran};

/// What the build before saw and told.
const SEEN: &str = ".tarjuma/cache/seen";

/// What a build tells that takes the word of the one before.
const MARK: &str = "built 987654 files";

/// Returns a newsroom that was built, whose build before would say [`MARK`].
fn built() -> ProjectFolder {
    let config = include_str!("../../tarjuma.toml");
    let project = ProjectFolder::own_newsroom().with("tarjuma.toml", config);
    build(&project, &[]).says("built ");
    mark(&project);
    project
}

fn build(project: &ProjectFolder, arguments: &[&str]) -> Ran {
    let mut command = project.command(&[&["build"], arguments].concat());
    let output = command.env("SOURCE_DATE_EPOCH", "1764000000").output();
    let output = output.expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
    Ran {
        status: output.status.code().expect("no signal ends the program"),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

fn mark(project: &ProjectFolder) {
    let seen = project.read(SEEN);
    let (before, rest) = seen.split_once("\"files\":").expect("files are counted");
    let digits = rest
        .find(|c: char| !c.is_ascii_digit())
        .expect("a number ends");
    project.write(SEEN, format!("{before}\"files\":987654{}", &rest[digits..]));
}

#[track_caller]
fn assert_notices(what: &str, project: &ProjectFolder, arguments: &[&str]) {
    let ran = build(project, arguments);
    assert!(!ran.stderr.contains(MARK), "{what}: {ran:?}");
}

#[test]
fn what_was_told_is_told_again() {
    let project = built();
    let first = build(&project, &["--fresh"]).ends_with(0);
    let before = project.snapshot();
    let second = build(&project, &[]).ends_with(0).says(MARK);
    assert_eq!(second.stdout, first.stdout);
    assert!(second.stderr.contains("0 of them new or changed"));
    let told = build(&project, &["--verbose"]).ends_with(0).says(MARK);
    assert_eq!(
        told.stdout,
        build(&project, &["--verbose", "--fresh"]).stdout
    );
    assert_eq!(project.snapshot(), before);
}

#[test]
fn every_change_is_noticed() {
    let project = built();
    let page = project.read("dist/hi/stepwell.html");
    let changes: [(&str, &dyn Fn()); 8] = [
        ("a message", &|| {
            project.edit(
                "locales/hi/ui.ftl",
                "contents-title = ",
                "contents-title = अ",
            )
        }),
        ("an article", &|| {
            project.write("articles/new.md", "---\ntitle: New\n---\n\nNew.\n")
        }),
        ("a template", &|| {
            project.write("templates/404.html", "404\n")
        }),
        ("settings", &|| {
            project.write(
                "tarjuma.toml",
                format!("# x\n{}", project.read("tarjuma.toml")),
            );
        }),
        ("a page of the same length", &|| {
            project.write("dist/hi/stepwell.html", page.replacen("<main", "<nain", 1));
        }),
        ("a page that is gone", &|| {
            std::fs::remove_file(project.path("dist/ar/stepwell.html")).expect("it was built");
        }),
        ("a variant of an image", &|| {
            let image = std::fs::read_dir(project.path("articles")).expect("it can be read");
            let mut images = image.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
            let image = images
                .find(|name| name.ends_with(".svg"))
                .expect("there is one");
            let variant = image.replace(".svg", ".hi.svg");
            project.write(
                &format!("articles/{variant}"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            );
        }),
        ("the records", &|| {
            project.write(".tarjuma/cache/build.jsonl", "")
        }),
    ];
    for (what, change) in changes {
        build(&project, &[]);
        mark(&project);
        build(&project, &[]).says(MARK);
        change();
        assert_notices(what, &project, &[]);
    }
}

#[test]
fn another_build_or_another_day_takes_nobodys_word() {
    let project = built();
    for arguments in [
        &["--fresh"][..],
        &["--prune"],
        &["--locale", "hi"],
        &["--pseudo", "en-XA"],
        &["articles/stepwell.md"],
    ] {
        assert_notices(&arguments.join(" "), &project, arguments);
    }
    build(&project, &[]);
    mark(&project);
    let ran = project.run(&["build"]);
    assert!(!ran.stderr.contains(MARK), "{ran:?}");
}

#[test]
fn what_was_found_is_found_again() {
    let project = built().with("templates/404.html", "{{ t(\"nothing-says-this\") }}\n");
    let first = build(&project, &[]).says("nothing-says-this");
    let second = build(&project, &[]).says("nothing-says-this");
    assert_eq!(second.status, first.status);
}

#[test]
fn a_damaged_or_missing_note_does_no_harm() {
    let project = built();
    let note = project.read(SEEN);
    for damaged in [
        "",
        "nonsense\n",
        &note[..note.len() / 2],
        "{}\n1.2.3.4\tx\n",
    ] {
        project.write(SEEN, damaged);
        build(&project, &[])
            .ends_with(0)
            .says("0 of them new or changed");
    }
}
