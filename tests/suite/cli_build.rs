//! What a publisher sees of `build`.

use std::fs;

use crate::cli_project::ProjectFolder;

/// Returns a copy of this repository's own publication.
fn own_newsroom() -> ProjectFolder {
    let config = include_str!("../../tarjuma.toml");
    ProjectFolder::own_newsroom().with("tarjuma.toml", config)
}

#[test]
fn the_newsroom_is_published_and_a_second_run_changes_nothing() {
    let project = own_newsroom();
    let ran = project.run(&["build"]).ends_with(0).says("built ");
    ran.prints("ur/prisoner-exchange: 4 passages are shown in en\n");
    let before = project.snapshot();
    project.run(&["build"]).ends_with(0);
    assert_eq!(project.snapshot(), before);
}

#[test]
fn the_overview_of_languages_counts_as_status_does() {
    let project = own_newsroom();
    project.run(&["build"]).ends_with(0);
    let overview = project.read("dist/index.html");
    project.run(&["status"]).ends_with(0).prints("  82%  ");
    assert!(overview.contains("<bdi>82</bdi>% translated"), "{overview}");
    assert!(overview.contains("Counted are all passages"), "{overview}");
}

#[test]
fn plain_text_says_what_the_page_says() {
    let project = own_newsroom();
    project.run(&["build"]).ends_with(0);
    let english = project.read("dist/en/prisoner-exchange.txt");
    assert!(
        english.contains("\n\nAbu Dhabi · Published April 11, 2025\n\n"),
        "{english}"
    );
    assert!(english.ends_with("\n\nSource: Agencies\n"), "{english}");
    assert!(!english.contains("not been translated"), "{english}");
    let urdu = project.read("dist/ur/prisoner-exchange.txt");
    assert!(
        urdu.contains("\n\nاس صفحے کے ایک حصے کا ترجمہ ابھی نہیں ہوا"),
        "{urdu}"
    );
    assert!(
        urdu.contains("\n4 حصوں کا ترجمہ ابھی باقی ہے۔\n\n"),
        "{urdu}"
    );
    assert!(urdu.ends_with("\n\nماخذ: خبر رساں ادارے\n"), "{urdu}");
    assert!(!urdu.contains(['\u{2068}', '\u{2069}']), "{urdu}");
}

#[test]
fn pages_of_an_article_that_is_gone_are_removed_and_nothing_else() {
    let project = own_newsroom();
    project.run(&["build"]).ends_with(0);
    project.write("dist/hi/mine.html", "<p>मेरा पन्ना</p>\n");
    project.write("dist/ja/stepwell.html", "<p>手で直した</p>\n");
    let bundles = ["ar", "en", "es", "hi", "ja", "ru", "ur"]
        .map(|locale| format!("locales/{locale}/articles/stepwell.ftl"));
    for path in bundles
        .iter()
        .map(String::as_str)
        .chain(["articles/stepwell.md"])
    {
        fs::remove_file(project.path(path)).expect("the file can be deleted");
    }
    let ran = project.run(&["build", "--locale", "ur"]).ends_with(0);
    ran.says("removed hi/stepwell.html\n");
    for page in ["hi/stepwell.html", "ar/stepwell.json", "ru/stepwell.txt"] {
        assert!(!project.has(&format!("dist/{page}")), "{page}");
    }
    for page in ["hi/mine.html", "ja/stepwell.html", "hi/index.html"] {
        assert!(project.has(&format!("dist/{page}")), "{page}");
    }
    assert!(project.has("dist/hi/prisoner-exchange.html"));
}

#[test]
fn nothing_is_removed_while_an_article_cannot_be_read() {
    let project = own_newsroom();
    project.run(&["build"]).ends_with(0);
    project.write("articles/stepwell.md", b"---\ntitle: \xff\n---\n");
    project.run(&["build"]).ends_with(1);
    assert!(project.has("dist/hi/stepwell.html"));
}

#[test]
fn a_selection_narrows_what_is_built() {
    let project = own_newsroom();
    project
        .run(&["build", "--locale", "ar", "articles/stepwell.md"])
        .ends_with(0);
    assert!(project.has("dist/ar/stepwell.html"));
    assert!(!project.has("dist/ar/prisoner-exchange.html"));
    assert!(!project.has("dist/ja/stepwell.html"));
}

#[test]
fn each_passage_in_another_language_is_named_when_asked_for() {
    let project = own_newsroom();
    let ran = project
        .run(&["build", "--verbose", "--locale", "ur"])
        .ends_with(0);
    let named = ran
        .stdout
        .lines()
        .filter(|line| line.ends_with(": missing"));
    assert_eq!(named.count(), 26, "{}", ran.stdout);
}

#[test]
fn a_build_that_breaks_off_leaves_whole_files() {
    let project = ProjectFolder::newsroom();
    project.run(&["sync"]).ends_with(0);
    project.write("dist/hi", "in the way\n");
    let ran = project.run(&["build"]).ends_with(3);
    ran.says("a file stands where a folder is needed");
    assert_eq!(project.read("dist/hi"), "in the way\n");
    let names = project.snapshot().into_keys();
    let leftovers = names.filter(|path| path.extension().is_some_and(|end| end == "tmp"));
    assert_eq!(leftovers.count(), 0);
}

#[test]
fn a_message_that_no_locale_has_is_told_once() {
    let project = ProjectFolder::newsroom().with("templates/index.html", "{{ t('weather') }}\n");
    let ran = project.run(&["build"]).ends_with(1);
    let told = ran.stderr.matches("no locale has the message `weather`");
    assert_eq!(told.count(), 1);
}

#[test]
fn a_project_of_one_article_gets_pages_with_built_in_texts() {
    let article =
        "---\ntitle: The bridge\ncategory: City life\nsource: Own reporters\n---\n\nOpen.\n";
    let project = ProjectFolder::new()
        .with("articles/bridge.md", article)
        .with(
            "tarjuma.toml",
            "[site]\nurl = \"https://daily.example.org/news\"\n",
        );
    let ran = project.run(&["build"]).ends_with(0);
    assert!(!ran.stderr.contains("warning"), "{}", ran.stderr);
    let page = project.read("dist/en/bridge.html");
    for text in [
        "The bridge · daily.example.org",
        ">Home</a>",
        "<a href=\"category/city-life.html\">City life</a>",
        "Source: <bdi>Own reporters</bdi>",
    ] {
        assert!(page.contains(text), "{text}: {page}");
    }
}

#[test]
fn built_in_texts_give_way_to_the_projects_and_tell_of_languages_they_do_not_speak() {
    let project = ProjectFolder::newsroom()
        .with(
            "locales/fr/ui.ftl",
            "nav-home = Accueil\nsite-title = Le Quotidien\n",
        )
        .with("locales/ur/ui.ftl", "nav-home = صفحۂ اول\n");
    project.run(&["sync"]).ends_with(0);
    let ran = project.run(&["build"]).ends_with(0);
    assert_eq!(ran.stderr.matches("warning[").count(), 1, "{}", ran.stderr);
    ran.says("pages in fr show ").says("`skip-to-content`");
    let french = project.read("dist/fr/index.html");
    assert!(french.contains("Le Quotidien") && french.contains("Accueil"));
    assert!(french.contains("<span lang=\"en\" dir=\"ltr\">Skip to the content</span>"));
    let urdu = project.read("dist/ur/index.html");
    assert!(
        urdu.contains("تازہ ترین مضامین") && !urdu.contains("<span lang="),
        "{urdu}"
    );
}

#[test]
fn problems_with_files_are_told_and_others_published() {
    let project = ProjectFolder::newsroom().with("locales/hi/menu.ftl", b"a = \xff\n");
    project
        .run(&["build"])
        .ends_with(1)
        .says("error[invalid-utf8]");
    assert!(project.has("dist/hi/stepwell.html"));
}

#[test]
fn an_output_folder_outside_the_project_is_refused() {
    let project = ProjectFolder::newsroom().with("tarjuma.toml", "output = \"../out\"\n");
    project
        .run(&["build"])
        .ends_with(2)
        .says("tarjuma.toml:1:10");
}

#[test]
fn an_output_folder_that_holds_the_sources_is_refused() {
    for output in ["articles", "locales"] {
        let config = format!("output = \"{output}\"\n");
        let project = ProjectFolder::newsroom().with("tarjuma.toml", config);
        let before = project.snapshot();
        let ran = project
            .run(&["build"])
            .ends_with(2)
            .says("tarjuma.toml:1:10");
        ran.says(&format!("`{output}` holds the files of `{output}/"));
        assert_eq!(project.snapshot(), before);
    }
    let inside = ProjectFolder::newsroom().with("tarjuma.toml", "output = \"articles/out\"\n");
    inside.run(&["build"]);
    assert!(inside.has("articles/out/en/stepwell.html"));
}
