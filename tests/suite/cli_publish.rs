//! What becomes of translations that are too old or too few, as a publisher sees it.

use crate::cli_project::{ProjectFolder, Ran};

const HI: &str = "locales/hi/articles/stepwell.ftl";

/// A newsroom whose article is translated into Hindi, and then changed.
fn changed(config: &str, before: &str, after: &str) -> (ProjectFolder, Ran) {
    let project = ProjectFolder::newsroom().with("tarjuma.toml", config);
    project.run(&["sync"]).ends_with(0);
    let source = project.read("locales/en/articles/stepwell.ftl");
    let hindi = source
        .replace("The stepwell", "बावड़ी")
        .replace("Rain filled the well in June.", "जून में बारिश से कुआँ भर गया।");
    project.write(HI, hindi);
    project.run(&["sync"]).ends_with(0);
    project.run(&["build"]).ends_with(0);
    assert!(project.read("dist/hi/stepwell.html").contains("कुआँ भर गया"));
    project.edit("articles/stepwell.md", before, after);
    let ran = project.run(&["build"]);
    (project, ran)
}

#[test]
fn an_old_translation_of_a_changed_number_is_not_shown() {
    let (project, ran) = changed("", "in June", "on 3 June");
    assert_eq!(ran.status, 0, "{ran:?}");
    let page = project.read("dist/hi/stepwell.html");
    assert!(!page.contains("कुआँ भर गया"), "{page}");
    let shown =
        "<p lang=\"en\" dir=\"ltr\" class=\"untranslated\">Rain filled the well on 3 June.</p>";
    assert!(page.contains(shown), "{page}");
    let verbose = project.run(&["build", "--verbose"]).ends_with(0);
    verbose.prints(": stale\n");
}

#[test]
fn a_rewritten_source_marks_its_translation() {
    let (project, _) = changed("", "Rain filled", "Heavy showers quickly filled up");
    let page = project.read("dist/hi/stepwell.html");
    assert!(page.contains("class=\"outdated\">जून में"), "{page}");
    assert!(page.contains("1</bdi> अंश अपने मूल से पुराना है"), "{page}");
    let data = project.read("dist/hi/stepwell.json");
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    let segments = data["segments"].as_array().unwrap().iter();
    let outdated: Vec<_> = segments
        .filter(|segment| segment["outdated"] == true)
        .collect();
    assert_eq!(outdated.len(), 1, "{data}");
    assert_eq!(outdated[0]["provenance"], "human", "{data}");
}

#[test]
fn a_project_may_show_it_or_hold_the_article_back() {
    let serve = "[publish.stale]\nnumber = \"serve\"\n";
    let (project, _) = changed(serve, "in June", "on 3 June");
    let page = project.read("dist/hi/stepwell.html");
    assert!(
        page.contains("कुआँ भर गया") && !page.contains("outdated"),
        "{page}"
    );
    let hold = "[locale.hi.publish.stale]\nnumber = \"hold\"\n";
    let (project, ran) = changed(hold, "in June", "on 3 June");
    assert!(
        ran.stderr.contains("warning[outdated-translation]"),
        "{ran:?}"
    );
    assert!(
        ran.stderr.contains("hi/stepwell is not published"),
        "{ran:?}"
    );
    let page = project.read("dist/hi/stepwell.html");
    assert!(
        page.contains("कुआँ भर गया"),
        "what was published stays: {page}"
    );
    assert!(
        page.contains("class=\"outdated\"") && page.contains("noindex"),
        "it says that it is old: {page}"
    );
}

#[test]
fn a_project_that_refuses_half_a_translation_ends_with_a_finding() {
    let config = "[publish]\nfallback = \"fail\"\nmin-words = 95\n";
    let project = ProjectFolder::newsroom().with("tarjuma.toml", config);
    project.run(&["sync"]).ends_with(0);
    let ran = project.run(&["build"]).ends_with(1);
    ran.says("error[incomplete-translation]")
        .says("0 % of its words");
    assert!(!project.has("dist/hi/stepwell.html"));
    assert!(project.has("dist/en/stepwell.html"));
    project
        .run(&["check"])
        .prints("error[incomplete-translation]");
    project.edit(
        "articles/stepwell.md",
        "lang: en\n",
        "lang: en\npublish:\n  fallback: source-text\n",
    );
    project.run(&["build"]).ends_with(0);
    assert!(project.has("dist/hi/stepwell.html"));
}

#[test]
fn a_policy_that_cannot_be_read_is_told() {
    let project = ProjectFolder::newsroom();
    project.edit(
        "articles/stepwell.md",
        "lang: en\n",
        "lang: en\npublish:\n  min-words: most\n",
    );
    project.run(&["build"]).says("warning[invalid-policy]");
}

#[test]
fn templates_are_taken_into_the_project_once() {
    let project = ProjectFolder::newsroom();
    project
        .run(&["templates", "eject", "article.html"])
        .ends_with(0);
    assert!(
        project
            .read("templates/article.html")
            .contains("page.title")
    );
    project.write("templates/article.html", "mine\n");
    let ran = project.run(&["templates", "eject"]).ends_with(0);
    ran.says("templates/article.html is there already and stays as it is");
    assert_eq!(project.read("templates/article.html"), "mine\n");
    assert!(project.has("templates/style.css"));
    project
        .run(&["templates", "eject", "artcle.html"])
        .ends_with(2);
}
