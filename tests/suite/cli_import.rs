//! What an editor sees of `import`.

use crate::cli_project::ProjectFolder;

const PAGE: &str = "\
होम / News

Rain fills the stepwell

BUNDI, June 12: Rain filled the well in June.

Source: Town council
";

fn newsroom() -> ProjectFolder {
    ProjectFolder::newsroom().with("page.txt", PAGE)
}

#[test]
fn a_page_becomes_an_article_that_can_be_synced_and_built() {
    let project = newsroom();
    project
        .run(&["import", "page.txt", "--lang", "en"])
        .says("created articles/page.md");
    assert!(
        project
            .read("articles/page.md")
            .contains("Rain filled the well in June.")
    );
    project
        .run(&["sync"])
        .ends_with(0)
        .says("created locales/en/articles/page.ftl");
    project.run(&["build", "--locale", "en"]);
    assert!(project.has("dist/en/page.html"));
}

#[test]
fn a_dry_run_prints_the_article_and_writes_nothing() {
    let project = newsroom();
    let before = project.snapshot();
    let ran = project.run(&["import", "page.txt", "--lang", "en", "--dry-run"]);
    ran.prints("+++ b/articles/page.md\n");
    assert_eq!(project.snapshot(), before);
}

#[test]
fn an_article_is_never_overwritten() {
    let project = newsroom();
    let before = project.read("articles/stepwell.md");
    let ran = project.run(&["import", "page.txt", "--lang", "en", "--slug", "stepwell"]);
    ran.ends_with(1)
        .says("there is an article `stepwell` already: articles/stepwell.md");
    assert_eq!(project.read("articles/stepwell.md"), before);
}

#[test]
fn a_slug_that_climbs_out_is_refused() {
    let project = newsroom();
    let before = project.snapshot();
    for slug in [
        "../escaped",
        "/tmp/escaped",
        "a/../../escaped",
        "",
        ".",
        "a\\b",
    ] {
        let ran = project.run(&["import", "page.txt", "--lang", "en", "--slug", slug]);
        ran.ends_with(1)
            .says("cannot name an article")
            .says("name it with `--slug`");
    }
    assert_eq!(project.snapshot(), before);
}

#[test]
fn bytes_that_are_no_text_are_a_finding() {
    let project = newsroom().with("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF");
    let ran = project
        .run(&["import", "photo.jpg", "--lang", "en"])
        .ends_with(1);
    ran.says("error[invalid-utf8]").says("--> photo.jpg:1:1");
    assert!(!project.has("articles/photo.md"));
}

#[test]
fn an_empty_page_is_a_finding() {
    let project = newsroom().with("empty.txt", "\n \n");
    let ran = project
        .run(&["import", "empty.txt", "--lang", "en"])
        .ends_with(1);
    ran.says("the file has no text");
}

#[test]
fn a_file_that_is_not_there_is_a_wrong_argument() {
    let project = newsroom();
    project
        .run(&["import", "pgae.txt", "--lang", "en"])
        .ends_with(2)
        .says("`pgae.txt`");
    project
        .run(&["import", "articles", "--lang", "en"])
        .ends_with(2)
        .says("`articles`");
}

#[test]
fn a_language_is_required_and_must_be_one() {
    let project = newsroom();
    project
        .run(&["import", "page.txt"])
        .ends_with(2)
        .says("--lang <LOCALE>");
    let ran = project
        .run(&["import", "page.txt", "--lang", "klingonish"])
        .ends_with(2);
    ran.says("write one such as `hi`, `pt-BR` or `zh-Hans`");
}
