//! Streams, colours, limits and exit statuses.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use crate::cli_project::ProjectFolder;

/// A project of which Hindi lacks so many messages, and has one wrong variable.
fn untranslated(count: usize) -> ProjectFolder {
    let mut source = "welcome = Welcome, { $name }\n".to_owned();
    for number in 0..count {
        writeln!(source, "note-{number} = Note {number}").expect("a string takes all");
    }
    ProjectFolder::new()
        .with("locales/en/ui.ftl", source)
        .with("locales/hi/ui.ftl", "welcome = स्वागत, { $naam }\n")
}

#[test]
fn people_are_shown_a_hundred_findings_and_told_of_the_others() {
    let project = untranslated(150);
    let ran = project.run(&["check"]).ends_with(1);
    let ran = ran
        .prints("… and 52 more: 52 missing-message\n")
        .prints("`--limit 0` shows all")
        .prints("152 errors in 1 file\n");
    assert!(ran.stdout.contains("error[unknown-variable]"), "{ran:#?}");
    assert_eq!(ran.stdout.matches(" | note-").count(), 98);
}

#[test]
fn a_limit_can_be_set_and_lifted() {
    let project = untranslated(150);
    let all = project.run(&["check", "--limit", "0"]).stdout;
    assert_eq!(all.matches(" | note-").count(), 150);
    let few = project.run(&["check", "--limit", "4"]).stdout;
    assert!(few.contains("… and 148 more"), "{few}");
}

#[test]
fn formats_for_programs_hold_all_findings() {
    let project = untranslated(150);
    assert_eq!(project.findings().len(), 152);
    let json = project.run(&["check", "--format", "json"]).stdout;
    assert_eq!(json.matches("\"missing-message\"").count(), 150);
}

#[test]
fn a_reader_who_has_seen_enough_is_no_error() {
    let project = untranslated(20_000);
    for format in ["concise", "json", "human"] {
        let mut child = project
            .command(&["check", "--limit", "0", "--format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let stdout = child.stdout.take().expect("the stream is piped");
        let mut line = String::new();
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("there is a line");
        let mut stderr = String::new();
        let stream = child.stderr.as_mut().expect("the stream is piped");
        stream
            .read_to_string(&mut stderr)
            .expect("the program prints UTF-8");
        let status = child.wait().expect("the program ends").code();
        assert_eq!((status, stderr.as_str()), (Some(1), ""), "{format}");
    }
}

#[test]
fn colours_follow_the_environment_and_the_option() {
    let project = untranslated(1);
    let is_coloured = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = project.command(arguments);
        command.envs(variables.iter().copied());
        let output = command.output().expect("the program runs");
        output.stdout.contains(&0x1b)
    };
    assert!(!is_coloured(&["check"], &[]));
    assert!(is_coloured(&["check"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!is_coloured(
        &["check"],
        &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]
    ));
    assert!(is_coloured(
        &["check", "--color", "always"],
        &[("NO_COLOR", "1")]
    ));
    assert!(!is_coloured(
        &["check", "--color", "never"],
        &[("CLICOLOR_FORCE", "1")]
    ));
    assert!(is_coloured(&["status"], &[("CLICOLOR_FORCE", "1")]));
    for format in ["json", "concise"] {
        let arguments = ["check", "--color", "always", "--format", format];
        assert!(!is_coloured(&arguments, &[]), "{format}");
    }
}

#[test]
fn data_is_on_standard_output_and_talk_on_standard_error() {
    let project = ProjectFolder::newsroom().with("articles/bridge.md", "Call { $x } now.\n");
    let ran = project.run(&["sync", "--dry-run"]).ends_with(1);
    let ran = ran.says("error[unknown-variable]").says("2 added");
    assert!(ran.stdout.starts_with("--- /dev/null\n"), "{ran:#?}");
    let quiet = project.run(&["sync", "--quiet"]).ends_with(1);
    let quiet = quiet.says("error[unknown-variable]");
    assert!(!quiet.stderr.contains("created"), "{quiet:#?}");
    assert_eq!(quiet.stdout, "");
}

#[test]
fn a_project_without_files_is_refused() {
    let project = ProjectFolder::new();
    for command in ["status", "check", "sync", "build"] {
        let ran = project.run(&[command]).ends_with(2);
        ran.says("there is nothing to read")
            .says("name the project's folder with `-C`");
    }
    assert!(!project.has("dist"));
}

#[test]
fn a_project_without_articles_or_translations_is_fine() {
    let words = ProjectFolder::new().with("locales/en/ui.ftl", "nav-home = Home\n");
    let articles = ProjectFolder::new().with("articles/stepwell.md", "Rain filled the well.\n");
    for project in [words, articles] {
        project
            .run(&["status"])
            .ends_with(0)
            .prints("There is nothing to translate yet.");
        project.run(&["sync"]).ends_with(0);
        project.run(&["check"]).ends_with(0).prints("no findings");
    }
}

#[test]
fn output_that_cannot_be_written_ends_with_three_and_keeps_what_was_there() {
    let project = ProjectFolder::newsroom().with("dist", "my notes\n");
    project
        .run(&["build"])
        .ends_with(3)
        .says("`dist/")
        .says("move it away");
    assert_eq!(project.read("dist"), "my notes\n");
}

#[test]
fn a_bundle_that_is_read_only_ends_with_three_and_stays_as_it_is() {
    let project = ProjectFolder::newsroom();
    project.run(&["sync"]).ends_with(0);
    let bundle = "locales/en/articles/stepwell.ftl";
    let before = project.read(bundle);
    let mut permissions = std::fs::metadata(project.path(bundle))
        .expect("it is there")
        .permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(project.path(bundle), permissions).expect("the mode can be set");
    project.edit("articles/stepwell.md", "June", "July");
    let ran = project.run(&["sync"]).ends_with(3);
    ran.says("error: `locales/en/articles/stepwell.ftl` is read-only")
        .says("chmod u+w");
    assert_eq!(project.read(bundle), before);
}
