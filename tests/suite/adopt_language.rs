//! What language a document is in, and whether the project has it.

use crate::cli_project::ProjectFolder;

const BUNDLE: &str = "locales/mr/articles/prisoner-exchange.ftl";

/// The articles of this repository, built as Markdown, and as HTML in `dist`.
fn built() -> ProjectFolder {
    let project = ProjectFolder::own_newsroom();
    project.run(&["sync"]).ends_with(0);
    project.run(&["build"]);
    project
}

fn without_front_matter(document: &str) -> String {
    let end = document[4..].find("---\n").unwrap() + 8;
    document[end..].to_owned()
}

#[test]
fn a_document_in_another_language_is_refused_by_what_it_says_its_script_or_its_words() {
    let project = built();
    let hindi = project.read("dist/hi/prisoner-exchange.md");
    let spanish = project.read("dist/es/prisoner-exchange.md");
    project.write("hi.md", without_front_matter(&hindi));
    project.write("es.md", without_front_matter(&spanish));
    let before = project.snapshot();
    let adopt = |locale: &str, file: &str| {
        project
            .run(&["adopt", locale, file, "--article", "prisoner-exchange"])
            .ends_with(1)
    };
    adopt("ur", "dist/hi/prisoner-exchange.md")
        .says("error[unusable-document]")
        .says("says that it is in `hi`, not in `ur`")
        .says("adopt it into `hi`, or correct its `lang`");
    adopt("ur", "dist/hi/prisoner-exchange.html").says("says that it is in `hi`");
    adopt("ur", "hi.md").says("is in Devanagari letters");
    adopt("hi", "es.md").says("is in Latin letters");
    adopt("fr", "es.md")
        .says("seems to be in `es`, not in `fr`")
        .says("`lang: fr` in a front matter");
    assert_eq!(project.snapshot(), before);
    project
        .run(&["adopt", "hi", "hi.md", "--article", "prisoner-exchange"])
        .ends_with(0);
    project
        .run(&["adopt", "es", "es.md", "--article", "prisoner-exchange"])
        .ends_with(0);
}

#[test]
fn a_document_is_of_the_language_of_its_tag_whatever_the_tag_says_beside() {
    let project = built();
    let spanish = project.read("dist/es/prisoner-exchange.md");
    let page = project.read("dist/es/prisoner-exchange.html");
    for tag in ["es-u-nu-latn", "es-u-co-trad"] {
        let lang = format!("lang: {tag}");
        project.write("es.md", spanish.replacen("lang: es", &lang, 1));
        let lang = format!("lang=\"{tag}\"");
        project.write("es.html", page.replacen("lang=\"es\"", &lang, 1));
        for file in ["es.md", "es.html"] {
            project
                .run(&["adopt", "fr", file, "--article", "prisoner-exchange"])
                .ends_with(1)
                .says("says that it is in `es`, not in `fr`");
        }
    }
}

#[test]
fn a_locale_that_begins_is_told_and_recorded_at_once() {
    let project = built();
    let hindi = project.read("dist/hi/prisoner-exchange.md");
    project.write("mr.md", hindi.replacen("lang: hi", "lang: mr", 1));
    let adopt = ["adopt", "mr", "mr.md", "--article", "prisoner-exchange"];
    project
        .run(&adopt)
        .ends_with(0)
        .says("begins a new locale: `mr`, मराठी");
    assert!(project.has(BUNDLE));
    let ledger = project.read(".tarjuma/ledger/mr/articles/prisoner-exchange.ftl");
    assert!(
        ledger.matches("  translated import from:").count() > 10,
        "{ledger}"
    );
    let before = project.snapshot();
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    project.run(&adopt).ends_with(0).says("nothing to do");
    assert_eq!(project.snapshot(), before);
}

#[test]
fn a_locale_that_is_no_language_begins_only_where_it_is_configured() {
    let project = built();
    let hindi = project.read("dist/hi/prisoner-exchange.md");
    project.write("zz.md", without_front_matter(&hindi));
    let adopt = ["adopt", "zz", "zz.md", "--article", "prisoner-exchange"];
    project
        .run(&adopt)
        .ends_with(1)
        .says("`zz` is no known language")
        .says("`required-locales` of tarjuma.toml");
    assert!(!project.has("locales/zz"));
    project.write("tarjuma.toml", "required-locales = [\"zz\"]\n");
    project.run(&adopt).ends_with(0);
}

#[test]
fn a_folder_that_gives_nothing_says_why() {
    let project = built().with("empty/readme.txt", "x");
    project
        .run(&["adopt", "hi", "--folder"])
        .ends_with(0)
        .says("no pattern in `articles` of tarjuma.toml has `{locale}`");
    project
        .run(&["adopt", "hi", "--folder", "empty"])
        .ends_with(0)
        .says("no file in empty is called as an article is, such as `");
    project
        .run(&["adopt", "hi", "--folder", "nonexist"])
        .ends_with(2)
        .says("`nonexist` cannot be read");
    project
        .run(&["adopt", "hi", "dist/hi/stepwell.md", "--article", "zzzzzz"])
        .ends_with(1)
        .says("there are `");
}

#[test]
fn a_dateline_below_the_headline_of_a_page_comes_over() {
    let project = built();
    let bundle = project.read("locales/hi/articles/prisoner-exchange.ftl");
    let dateline = bundle.lines().find(|line| line.starts_with("dateline = "));
    let dateline = dateline.expect("the article has one").to_owned();
    project.write("page.html", project.read("dist/hi/prisoner-exchange.html"));
    std::fs::remove_file(project.path("locales/hi/articles/prisoner-exchange.ftl")).unwrap();
    project
        .run(&["adopt", "hi", "page.html", "--article", "prisoner-exchange"])
        .ends_with(0);
    let adopted = project.read("locales/hi/articles/prisoner-exchange.ftl");
    assert!(adopted.contains(&dateline), "{adopted}");
}
