//! `diff` as it is typed: revisions, folders, locales and what fits nothing.

use crate::cli_project::ProjectFolder;
use crate::git::{commit_all, commit_first, has_git, run_git};

/// Makes a repository of two commits, the first tagged `v1`, and an edit that is not committed.
fn repository() -> Option<ProjectFolder> {
    if !has_git() {
        return None;
    }
    let project = ProjectFolder::new()
        .with("locales/en/ui.ftl", "nav-home = Home\nnav-news = News\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\nnav-news = समाचार\n");
    let folder = project.path("");
    commit_first(&folder);
    run_git(&folder, &["tag", "v1"]);
    project.edit("locales/hi/ui.ftl", "समाचार", "ताज़ा समाचार");
    commit_all(&folder, "second");
    project.edit("locales/en/ui.ftl", "Home", "Start");
    Some(project)
}

#[test]
fn the_working_tree_is_compared_with_the_last_commit() {
    let Some(project) = repository() else { return };
    let ran = project.run(&["diff"]).ends_with(0);
    let ran = ran
        .prints("From HEAD to the working tree")
        .prints("[-Home-]{+Start+}");
    assert!(!ran.stdout.contains("समाचार"), "{ran:#?}");
}

#[test]
fn any_two_revisions_are_compared() {
    let Some(project) = repository() else { return };
    for range in [
        &["diff", "v1..HEAD"][..],
        &["diff", "v1..."],
        &["diff", "v1", "main"],
    ] {
        let ran = project.run(range).ends_with(0).prints("{+ताज़ा +}समाचार");
        assert!(!ran.stdout.contains("Start"), "{ran:#?}");
    }
    let since = project.run(&["diff", "v1"]).ends_with(0);
    since
        .prints("ताज़ा")
        .prints("Start")
        .prints("2 changed in 2 files");
}

#[test]
fn locales_and_paths_narrow_even_to_what_one_side_has() {
    let Some(project) = repository() else { return };
    let hindi = project.run(&["diff", "v1", "--locale", "hi"]).ends_with(0);
    assert!(!hindi.prints("ताज़ा").stdout.contains("Start"));
    let english = project
        .run(&["diff", "v1", "--", "locales/en"])
        .ends_with(0);
    english.prints("Start");
    project.write("locales/ur/ui.ftl", "nav-home = ہوم\n");
    let urdu = project.run(&["diff", "-l", "ur"]).ends_with(0);
    urdu.prints("added     nav-home");
    project
        .run(&["diff", "-l", "urr"])
        .ends_with(2)
        .says("did you mean `ur`?");
}

#[test]
fn a_project_below_the_top_of_its_repository_is_compared_from_there() {
    if !has_git() {
        return;
    }
    let project = ProjectFolder::new()
        .with("README", "notes\n")
        .with("site/locales/en/ui.ftl", "nav-home = Home\n");
    commit_first(&project.path(""));
    project.edit("site/locales/en/ui.ftl", "Home", "Start");
    let ran = project.run(&["-C", "site", "diff"]).ends_with(0);
    ran.prints("\nlocales/en/ui.ftl\n")
        .prints("[-Home-]{+Start+}");
}

#[test]
fn a_shallow_clone_compares_what_it_has_and_says_what_it_lacks() {
    let Some(project) = repository() else { return };
    let clone = ProjectFolder::new();
    let url = format!("file://{}", project.path("").display());
    run_git(
        &clone.path(""),
        &["clone", "-q", "--depth", "1", &url, "site"],
    );
    clone.edit("site/locales/en/ui.ftl", "Home", "Start");
    clone
        .run(&["-C", "site", "diff"])
        .ends_with(0)
        .prints("{+Start+}");
    let ran = clone.run(&["-C", "site", "diff", "HEAD~1"]).ends_with(2);
    ran.says("there is no revision `HEAD~1`")
        .says("git fetch --unshallow");
}

#[cfg(unix)]
#[test]
fn links_are_followed_within_a_revision() {
    if !has_git() {
        return;
    }
    let project = ProjectFolder::new()
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("shared/pt.ftl", "nav-home = Início\n");
    std::fs::create_dir(project.path("locales/pt")).unwrap();
    std::os::unix::fs::symlink("../../shared/pt.ftl", project.path("locales/pt/ui.ftl")).unwrap();
    commit_first(&project.path(""));
    project.run(&["diff", "--exit-code"]).ends_with(0);
    project.edit("shared/pt.ftl", "Início", "Página inicial");
    project.run(&["diff", "-l", "pt"]).prints("Página inicial");
}

#[test]
fn the_exit_status_tells_of_differences_where_that_is_asked_for() {
    let Some(project) = repository() else { return };
    project.run(&["diff", "--exit-code"]).ends_with(1);
    project.edit("locales/en/ui.ftl", "Start", "Home");
    project
        .run(&["diff", "--exit-code"])
        .ends_with(0)
        .prints("no difference");
    project.edit(
        "locales/en/ui.ftl",
        "nav-home = Home",
        "nav-home = Home\nb = {",
    );
    project
        .run(&["diff", "--exit-code"])
        .ends_with(1)
        .says("cannot be parsed");
}

#[test]
fn without_git_or_a_repository_it_says_so() {
    let project = ProjectFolder::newsroom();
    let mut command = project.command(&["diff"]);
    command
        .env("PATH", "/nowhere")
        .env("GIT_CEILING_DIRECTORIES", "/");
    let output = command.output().expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("there is no `git` command"), "{said}");
    assert!(said.contains("tarjuma diff OLD/ NEW/"), "{said}");
    if has_git() {
        let ran = project.run(&["diff", "HEAD"]).ends_with(2);
        ran.says("is in no git repository")
            .says("compare two folders");
    }
}

#[test]
fn names_that_fit_nothing_are_answered_with_a_way_out() {
    let Some(project) = repository() else { return };
    let ran = project.run(&["diff", "mian"]).ends_with(2);
    ran.says("there is no revision `mian`")
        .says("did you mean `main`?");
    let ran = project.run(&["diff", "locales/hi"]).ends_with(2);
    ran.says("is a path, not a revision")
        .says("tarjuma diff -- locales/hi");
    let ran = project.run(&["diff", "hi", "klingon"]).ends_with(2);
    ran.says("`hi` is no locale of the project, no folder and no revision");
    let ran = project.run(&["diff", "--", "locales/hii"]).ends_with(2);
    ran.says("is no file or folder of the project");
    let ran = project.run(&["diff", "--output=x"]).ends_with(2);
    assert!(ran.stderr.contains("unexpected argument"), "{ran:#?}");
    project
        .run(&["diff", "en", "hi", "-l", "hi"])
        .ends_with(2)
        .says("has no meaning");
}

#[test]
fn two_locales_are_compared_without_git() {
    let project = ProjectFolder::new()
        .with("locales/en/ui.ftl", "file = File\nbus = Bus\n")
        .with(
            "locales/pt-BR/ui.ftl",
            "file = Arquivo novo\nbus = Ônibus\n",
        )
        .with("locales/pt-PT/ui.ftl", "file = Ficheiro novo\n");
    let ran = project
        .run(&["diff", "pt-BR", "pt-PT", "--exit-code"])
        .ends_with(1);
    let ran = ran.prints("From pt-BR to pt-PT").prints("differs   file");
    ran.prints("[-Arquivo-]{+Ficheiro+} novo")
        .prints("only in pt-BR bus");
}

#[test]
fn folders_are_compared_as_projects_or_file_by_file() {
    let folders = ProjectFolder::new()
        .with("old/locales/en/ui.ftl", "a = Rain\n")
        .with("new/locales/en/ui.ftl", "a = Heavy rain\n")
        .with("plain-old/x.ftl", "a = بارش\n")
        .with("plain-new/x.ftl", "a = تیز بارش\n")
        .with("empty/notes.txt", "");
    let ran = folders
        .run(&["diff", "old/", "new/", "-l", "en"])
        .ends_with(0);
    ran.prints("From old/ to new/").prints("\nen ");
    let plain = folders
        .run(&["diff", "plain-old", "./plain-new"])
        .ends_with(0);
    plain
        .prints("\nx.ftl\n")
        .prints("{+تیز +}")
        .prints("all files");
    let added = folders.run(&["diff", "empty", "new"]).ends_with(0);
    added.prints("added     a");
    let ran = folders.run(&["diff", "empty", "empty"]).ends_with(2);
    ran.says("holds a Fluent file");
    let ran = folders
        .run(&["diff", "plain-old", "plain-new", "--", "x.ftl"])
        .ends_with(2);
    ran.says("no projects");
}

#[test]
fn formats_for_programs_and_pages_are_printed() {
    let Some(project) = repository() else { return };
    project
        .run(&["diff", "--format", "json"])
        .prints("\"version\": 1");
    project
        .run(&["diff", "--format", "html"])
        .prints("<ins>Start</ins>");
    project
        .run(&["diff", "--format", "markdown"])
        .prints("<del>Home</del>");
    project
        .run(&["diff", "--side-by-side"])
        .prints("│ {+Start+}");
}
