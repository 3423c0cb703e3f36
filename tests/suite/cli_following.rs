//! What an author who moves and renames messages in source files sees of `sync`: translations and
//! what is recorded of them follow.

use crate::cli_project::ProjectFolder;

const HOME: &str = "# The way home\nnav-home = Home\n    .title = To the front page\n\n";

/// Makes a shell and a site in English, Hindi, Arabic with CRLF and, in part, Japanese.
fn newsroom() -> ProjectFolder {
    let project = ProjectFolder::new()
        .with("locales/en/ui.ftl", format!("{HOME}nav-news = News of the day\n\nnav-video = Video\n"))
        .with("locales/en/site.ftl", "footer = Back to { nav-home }\nimprint = Imprint\n")
        .with(
            "locales/hi/ui.ftl",
            "nav-home = होम\n    .title = पहले पन्ने पर\n\nnav-news = आज की ख़बरें\n\nnav-video = वीडियो\n",
        )
        .with("locales/hi/site.ftl", "footer = { nav-home } पर लौटें\nimprint = इम्प्रिंट\n")
        .with(
            "locales/ar/ui.ftl",
            "# إلى الصفحة\r\nnav-home = الرئيسية\r\n    .title = إلى الصفحة الأولى\r\n\r\nnav-news = أخبار اليوم\r\n",
        )
        .with("locales/ja/ui.ftl", "nav-news = 今日のニュース\nnav-home = ホーム\n    .title = 一面へ\n");
    project.run(&["sync"]).ends_with(0);
    project
}

/// Returns the counts of `status` without the resources.
fn counts(project: &ProjectFolder) -> String {
    project.run(&["status"]).ends_with(0).stdout
}

fn move_home(project: &ProjectFolder) {
    project.edit("locales/en/ui.ftl", HOME, "");
    project.edit("locales/en/site.ftl", "imprint", &format!("{HOME}imprint"));
}

#[test]
fn a_message_that_moves_takes_translations_and_records_along() {
    let project = newsroom();
    let before = counts(&project);
    move_home(&project);
    let ran = project.run(&["sync"]).ends_with(0);
    ran.says("nav-home follows its message from locales/hi/ui.ftl");
    assert_eq!(
        project.read("locales/hi/ui.ftl"),
        "nav-news = आज की ख़बरें\n\nnav-video = वीडियो\n"
    );
    assert_eq!(
        project.read("locales/hi/site.ftl"),
        "footer = { nav-home } पर लौटें\nnav-home = होम\n    .title = पहले पन्ने पर\nimprint = इम्प्रिंट\n"
    );
    assert_eq!(
        project.read("locales/ar/ui.ftl"),
        "nav-news = أخبار اليوم\r\n"
    );
    let ledger = project.read(".tarjuma/ledger/hi/site.ftl");
    assert!(ledger.contains("nav-home\n  translated"), "{ledger}");
    assert!(
        !project
            .read(".tarjuma/ledger/hi/ui.ftl")
            .contains("nav-home")
    );
    assert_eq!(counts(&project), before);
    project.run(&["sync"]).ends_with(0).says("nothing to do");
}

#[test]
fn a_message_goes_into_a_file_that_the_locale_does_not_have_yet() {
    let project = newsroom();
    move_home(&project);
    project.run(&["sync"]).ends_with(0);
    let arabic = project.read("locales/ar/site.ftl");
    assert!(
        arabic.starts_with("# إلى الصفحة\nnav-home = الرئيسية\n    .title = "),
        "{arabic:?}"
    );
    assert_eq!(
        project.read("locales/ja/site.ftl"),
        "nav-home = ホーム\n    .title = 一面へ\n"
    );
}

#[test]
fn a_file_whose_messages_have_all_moved_is_removed() {
    let project = newsroom();
    let all = project.read("locales/en/ui.ftl");
    std::fs::remove_file(project.path("locales/en/ui.ftl")).unwrap();
    project.write("locales/en/shell.ftl", all);
    let ran = project.run(&["sync"]).ends_with(0);
    ran.says("removed locales/hi/ui.ftl");
    assert_eq!(
        project.read("locales/ja/shell.ftl"),
        "nav-home = ホーム\n    .title = 一面へ\n\nnav-news = 今日のニュース\n"
    );
    project.run(&["sync"]).ends_with(0).says("nothing to do");
}

#[test]
fn what_is_stale_stays_so_in_its_new_file() {
    let project = newsroom();
    project.edit(
        "locales/en/ui.ftl",
        "nav-home = Home",
        "nav-home = Home of 12 stories",
    );
    project.run(&["sync"]).ends_with(0);
    project.edit(
        "locales/en/ui.ftl",
        &HOME.replace("= Home", "= Home of 12 stories"),
        "",
    );
    project.edit(
        "locales/en/site.ftl",
        "imprint",
        "nav-home = Home of 12 stories\n    .title = To the front page\nimprint",
    );
    project.run(&["sync"]).ends_with(0);
    project.assert_finding(&["locales/hi/site.ftl", "stale-translation", "nav-home"]);
    project.run(&["sync"]).ends_with(0).says("nothing to do");
}

#[test]
fn a_translation_that_is_there_already_is_not_replaced() {
    let project = newsroom();
    move_home(&project);
    project.edit(
        "locales/hi/site.ftl",
        "imprint",
        "nav-home = घर\n    .title = घर\nimprint",
    );
    project.run(&["sync"]).ends_with(0);
    assert!(
        project
            .read("locales/hi/site.ftl")
            .contains("nav-home = घर")
    );
    assert!(project.read("locales/hi/ui.ftl").contains("nav-home = होम"));
}

#[test]
fn a_renamed_message_is_proposed_until_it_is_settled() {
    let project = newsroom();
    project.edit("locales/en/ui.ftl", "nav-news", "nav-today");
    let said = "`nav-today` says what `nav-news` said";
    project.run(&["sync", "--dry-run"]).says(said);
    project.run(&["sync"]).ends_with(0).says(said);
    project
        .run(&["sync"])
        .ends_with(0)
        .says(said)
        .says("nothing to do");
    assert!(project.read("locales/hi/ui.ftl").contains("nav-news = आज"));
}

#[test]
fn translations_get_the_new_name_when_that_is_wanted() {
    for run_before in [&["status"][..], &["sync"]] {
        let project = newsroom();
        let before = counts(&project);
        project.edit("locales/en/ui.ftl", "nav-news", "nav-today");
        project.edit("locales/en/ui.ftl", "nav-home =", "nav-start =");
        project.edit("locales/en/site.ftl", "{ nav-home }", "{ nav-start }");
        project.run(run_before).ends_with(0);
        let ran = project.run(&["sync", "--renames"]).ends_with(0);
        ran.says("`nav-news` is `nav-today` now")
            .says("`nav-home` is `nav-start` now");
        assert!(
            project
                .read("locales/hi/ui.ftl")
                .contains("nav-today = आज की ख़बरें\n")
        );
        assert!(
            project
                .read("locales/ar/ui.ftl")
                .ends_with("\r\nnav-today = أخبار اليوم\r\n")
        );
        assert_eq!(
            project.read("locales/hi/site.ftl"),
            "footer = { nav-start } पर लौटें\nimprint = इम्प्रिंट\n"
        );
        assert_eq!(counts(&project), before, "after {run_before:?}");
        project.run(&["sync"]).ends_with(0).says("nothing to do");
    }
}

#[test]
fn of_several_that_could_be_meant_none_is_proposed() {
    let project = newsroom();
    project.edit(
        "locales/en/ui.ftl",
        "nav-video = Video\n",
        "clip = Video\nfilm = Video\n",
    );
    project.edit(
        "locales/en/ui.ftl",
        "nav-news = News of the day",
        "nav-today = News of the week",
    );
    let ran = project.run(&["sync", "--renames"]).ends_with(0);
    assert!(!ran.stderr.contains("says what"), "{}", ran.stderr);
    assert!(
        project
            .read("locales/hi/ui.ftl")
            .contains("nav-video = वीडियो")
    );
}

#[test]
fn an_article_renamed_by_its_author_takes_over_its_bundles() {
    let text = "---\ntitle: The stepwell\nlang: en\n---\n\nRain filled the well in June.\n";
    let project = newsroom().with("articles/stepwell.md", text);
    project.run(&["sync"]).ends_with(0);
    project.write("locales/hi/articles/stepwell.ftl", "headline = बावड़ी\n");
    project.run(&["sync"]).ends_with(0);
    let before = counts(&project);
    std::fs::rename(
        project.path("articles/stepwell.md"),
        project.path("articles/well.md"),
    )
    .unwrap();
    project.edit("articles/well.md", "in June", "in July");
    let ran = project.run(&["sync"]).ends_with(1);
    ran.says("renamed-article")
        .says("`tarjuma rename stepwell well`");
    let ran = project.run(&["sync", "--renames"]).ends_with(0);
    ran.says("takes over what was `stepwell`").says("1 edited");
    assert_eq!(
        project.read("locales/hi/articles/well.ftl"),
        "headline = बावड़ी\n"
    );
    assert!(!project.has("locales/en/articles/stepwell.ftl"));
    assert!(!project.has(".tarjuma/ledger/hi/articles/stepwell.ftl"));
    assert!(
        project
            .read("locales/en/articles/well.ftl")
            .starts_with("### The text of articles/well.md")
    );
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    assert_eq!(counts(&project), before);
}
