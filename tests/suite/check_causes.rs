//! One finding a cause: a fault that the passages of articles lead to is told where it stands.

use std::fs;

use crate::cli_project::ProjectFolder;

const TERMS: &str = "-agency = Wire Service\nsite-name = The Morning Post\n";

/// A newsroom with one article whose only paragraph is `passage`; its translations, if they are
/// there, have the same placeables.
fn newsroom(passage: &str, terms: &str, terms_in_hindi: &str) -> ProjectFolder {
    let project = ProjectFolder::new()
        .with("articles/talks.md", article(passage))
        .with("locales/en/terms.ftl", terms)
        .with("locales/hi/terms.ftl", terms_in_hindi);
    project.run(&["sync"]);
    let bundle = project.read("locales/en/articles/talks.ftl");
    let paragraph = bundle.lines().find(|line| line.starts_with("p-"));
    let (id, value) = paragraph.and_then(|line| line.split_once(" = ")).unwrap();
    project.with(
        "locales/hi/articles/talks.ftl",
        format!(
            "headline = वार्ता\n{id} = {} में\n",
            value.replace("From", "यहाँ")
        ),
    )
}

fn article(passage: &str) -> String {
    format!("---\ntitle: Talks\n---\n\n{passage}\n")
}

/// Asserts that `check` finds these, in order, and no more.
#[track_caller]
fn assert_findings(project: &ProjectFolder, expected: &[&str]) {
    let findings = project.findings();
    let matches = findings.iter().zip(expected);
    let all = matches
        .filter(|(found, start)| found.starts_with(*start))
        .count();
    assert!(
        all == expected.len() && all == findings.len(),
        "{findings:#?}"
    );
}

#[test]
fn a_reference_to_nothing_in_a_message_that_a_passage_names_is_told_there() {
    let english = format!("{TERMS}by-line = By {{ -agency }}\n");
    let hindi = "-agency = वायर सर्विस\nsite-name = सुबह\nby-line = { writer } से\n";
    let project = newsroom("From { by-line }", &english, hindi);
    assert_findings(
        &project,
        &["locales/hi/terms.ftl:3:13: error[unknown-message]"],
    );
    project
        .run(&["build"])
        .ends_with(1)
        .says("locales/hi/articles/talks.ftl:2:1")
        .says("the reason is here");
}

#[test]
fn a_circle_behind_a_passage_is_told_where_it_is() {
    let english = format!("{TERMS}by-line = By {{ -agency }}\n");
    let hindi = "-agency = { by-line }\nsite-name = सुबह\nby-line = { -agency } से\n";
    let project = newsroom("From { by-line }", &english, hindi);
    assert_findings(
        &project,
        &["locales/hi/terms.ftl:1:1: error[cyclic-reference]"],
    );
}

#[test]
fn a_broken_term_that_a_passage_names_is_told_where_it_is() {
    let hindi = "-agency = वायर { $\nsite-name = सुबह\n";
    let project = newsroom("From { -agency }", TERMS, hindi);
    assert_findings(
        &project,
        &["locales/hi/terms.ftl:1:19: error[syntax-error]"],
    );
    let cut_short = "-agency = वायर\n    [सर्विस]\nsite-name = सुबह\n";
    let project = project.with("locales/hi/terms.ftl", cut_short);
    assert_findings(
        &project,
        &["locales/hi/terms.ftl:2:5: error[truncated-message]"],
    );
}

#[test]
fn a_term_that_is_not_translated_is_told_as_missing_alone() {
    let project = newsroom("From { -agency }", TERMS, "site-name = सुबह\n");
    assert_findings(
        &project,
        &["locales/hi/terms.ftl:1:1: error[missing-message]"],
    );
    fs::remove_file(project.path("locales/hi/terms.ftl")).unwrap();
    assert_findings(
        &project,
        &["locales/hi/terms.ftl:1:1: error[missing-message]"],
    );
}

#[test]
fn an_unknown_term_in_an_article_is_told_there_once_for_all_locales() {
    let hindi = "-agency = वायर सर्विस\nsite-name = सुबह\n";
    let project = newsroom("From { -agensy }", TERMS, hindi);
    let expected = ["articles/talks.md:5:6: error[unknown-term]"];
    assert_findings(&project, &expected);
    let build = project.run(&["build"]).ends_with(1);
    assert_eq!(
        build.stderr.matches("error[").count(),
        1,
        "{}",
        build.stderr
    );
    build.says("articles/talks.md:5:6");
}

#[test]
fn a_variable_that_an_article_does_not_give_is_told_of_its_passage() {
    let english = "-agency = Wire Service\nsite-name = The Post of { $city }\n";
    let hindi = "-agency = वायर सर्विस\nsite-name = { $city } की सुबह\n";
    let project = newsroom("From { site-name }", english, hindi);
    assert_findings(
        &project,
        &[
            "locales/en/articles/talks.ftl:8:1: error[unknown-variable]",
            "locales/hi/articles/talks.ftl:2:1: error[unknown-variable]",
        ],
    );
}
