//! Numbers and dates of articles are written as the project chooses, and a call that is wrong
//! leaves the value and a warning.

use crate::cli_project::ProjectFolder;

const ARTICLE: &str = "---\ntitle: The stepwell\nlang: en\nvars:\n  visitors: \"1234567\"\n  \
                       opened: \"2025-02-11T15:04:00Z\"\n---\n\n\
                       Seen by { NUMBER($visitors) } people since \
                       { DATETIME($opened, dateStyle: \"long\", timeStyle: \"short\") }.\n";

fn project(config: &str, hindi: &str) -> ProjectFolder {
    let project = ProjectFolder::newsroom()
        .with("tarjuma.toml", config)
        .with("articles/stepwell.md", ARTICLE);
    project.run(&["sync"]).ends_with(0);
    let bundle = project.read("locales/en/articles/stepwell.ftl");
    let id = bundle
        .lines()
        .find_map(|line| Some(line.split_once(" = Seen")?.0))
        .expect("the paragraph has a message");
    let hindi = format!("headline = बावड़ी\n{id} = {hindi}\n");
    project.with("locales/hi/articles/stepwell.ftl", hindi)
}

#[test]
fn digits_clock_and_zone_are_those_of_the_project() {
    let config = "time-zone = \"Asia/Kolkata\"\n[locale.hi]\nnumbering-system = \"deva\"\n\
                  hour-cycle = \"h23\"\n";
    let hindi = "{ DATETIME($opened, dateStyle: \"long\", timeStyle: \"short\") } से \
                 { NUMBER($visitors) } लोग";
    let project = project(config, hindi);
    project.run(&["build"]).ends_with(0);
    let hindi = project.read("dist/hi/stepwell.md");
    assert!(hindi.contains("१२,३४,५६७ लोग"), "{hindi}");
    assert!(hindi.contains("२०:३४"), "{hindi}");
    let english = project.read("dist/en/stepwell.md");
    assert!(english.contains("1,234,567 people"), "{english}");
    assert!(english.contains("February 11, 2025 at 8:34"), "{english}");
}

#[test]
fn a_wrong_call_leaves_the_value_and_a_warning() {
    let hindi = "{ DATETIME($opened, dateStyle: \"ful\") } से { NUMBER($visitors) } लोग";
    let project = project("", hindi);
    let built = project.run(&["build"]).ends_with(0);
    assert!(
        built.stderr.contains("warning[invalid-option]"),
        "{built:#?}"
    );
    let page = project.read("dist/hi/stepwell.md");
    assert!(
        page.contains("2025-02-11T15:04:00Z से 12,34,567 लोग"),
        "{page}"
    );
    let checked = project.run(&["check"]).ends_with(1);
    let told = checked.stdout.matches("[invalid-option]").count();
    assert_eq!(told, 1, "{}", checked.stdout);
}
