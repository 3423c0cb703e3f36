//! Whatever `build` cannot publish as it is, `check` reports under the same id.

use std::collections::BTreeSet;

use crate::cli_project::ProjectFolder;

/// A newsroom with an article that links, whose translation is at fault in two messages.
fn newsroom() -> ProjectFolder {
    let article = "---\ntitle: The exchange\n---\n\nRead [the report](https://example.org/r).\n\n\
                   The talks go on.\n";
    let project = ProjectFolder::new()
        .with("articles/exchange.md", article)
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\n");
    project.run(&["sync"]).ends_with(0);
    let bundle = project.read("locales/en/articles/exchange.ftl");
    let (report, talks) = (id_of(&bundle, "Read ["), id_of(&bundle, "The talks"));
    project.with(
        "locales/hi/articles/exchange.ftl",
        format!(
            "headline = अदला-बदली\n{report} = [रिपोर्ट]({{ $link-9 }}) पढ़ें।\n\
             {talks} = बातचीत {{ FOO() }} जारी है।\n"
        ),
    )
}

fn id_of<'t>(bundle: &'t str, text: &str) -> &'t str {
    let mut lines = bundle.lines().filter_map(|line| line.split_once(" = "));
    lines.find(|(_, value)| value.starts_with(text)).unwrap().0
}

/// Returns the ids of the errors in a report.
fn errors(report: &str) -> BTreeSet<&str> {
    let ids = report.split("error[").skip(1);
    ids.filter_map(|rest| Some(rest.split_once(']')?.0))
        .collect()
}

/// Asserts that both commands find these errors, and no other.
#[track_caller]
fn assert_errors(project: &ProjectFolder, expected: &[&str]) {
    let build = project.run(&["build"]).ends_with(1);
    assert_eq!(errors(&build.stderr), expected.iter().copied().collect());
    let check = project.run(&["check"]).ends_with(1);
    assert_eq!(errors(&check.stdout), errors(&build.stderr));
}

#[test]
fn a_message_that_cannot_be_formatted_is_one_finding() {
    let project = newsroom();
    assert_errors(&project, &["unknown-function", "unknown-variable"]);
    let findings = project.findings();
    assert_eq!(findings.len(), 2, "{findings:#?}");
    project.assert_finding(&[
        "locales/hi/articles/exchange.ftl:2:",
        "error[unknown-variable]",
        "no variable `$link-9`",
    ]);
    project.assert_finding(&["error[unknown-function]", "no function `FOO`"]);
}

#[test]
fn names_that_no_page_can_have_are_found() {
    let article = |slug: &str| format!("---\ntitle: A bridge\nslug: {slug}\n---\n\nOpen.\n");
    let project = ProjectFolder::new()
        .with("articles/bridge.md", article("../bridge"))
        .with("articles/quay.md", article("Stepwell"))
        .with("articles/stepwell.md", "# The stepwell\n");
    project.run(&["sync"]).ends_with(0);
    assert_errors(&project, &["duplicate-slug", "unfit-slug"]);
    project.assert_finding(&["articles/bridge.md:3:7: error[unfit-slug]"]);
}

#[test]
fn dates_and_images_that_are_none_are_found() {
    let article = "---\ntitle: A bridge\ndate: soon\n---\n\n![The bridge](bridge.jpg)\n\n\
                   ![The quay](../../quay.jpg)\n";
    let project = ProjectFolder::new().with("articles/bridge.md", article);
    project.run(&["sync"]).ends_with(0);
    assert_errors(&project, &["missing-image", "unfit-image"]);
    project.assert_finding(&["articles/bridge.md:3:7: warning[invalid-date]"]);
    project.assert_finding(&["articles/bridge.md:6:15: error[missing-image]"]);
}

#[test]
fn a_template_that_fails_or_wants_a_message_that_nobody_has_is_found() {
    let project = ProjectFolder::newsroom()
        .with("templates/index.html", "<p>{{ t('weather') }}</p>")
        .with("templates/languages.html", "{% if %}");
    project.run(&["sync"]).ends_with(0);
    project.assert_finding(&["templates/languages.html", "error[broken-template]"]);
    project.assert_finding(&[
        "templates/index.html",
        "error[unknown-template-message]",
        "`weather`",
    ]);
}

#[test]
fn a_template_is_read_to_its_end_for_messages_that_nobody_has() {
    let template = "{% if false %}\n<p>{{ t('weather', day=1) }}</p>{% endif %}\n\
        {{ t('nav-home') }}{{ text('nav-home.tide') }}{{ t('category-' ~ 'x') if false }}\n";
    let project = ProjectFolder::newsroom()
        .with("templates/archive.html", template)
        .with("locales/ar/ui.ftl", "nav-home = الرئيسية\r\n")
        .with("locales/ja/ui.ftl", "nav-home = ホーム\n");
    project.run(&["sync"]).ends_with(0);
    let own = |line: &String| line.contains("[unknown-template-message]");
    let found: Vec<String> = project.findings().into_iter().filter(own).collect();
    assert_eq!(found.len(), 2, "{found:#?}");
    project.assert_finding(&["templates/archive.html:2:10:", "`weather`"]);
    project.assert_finding(&["templates/archive.html:3:29:", "`nav-home.tide`"]);
    let build = project.run(&["build"]).ends_with(1);
    build
        .says("error[unknown-template-message]")
        .says("templates/archive.html:2:10");
    let explained = project
        .run(&["explain", "unknown-template-message"])
        .ends_with(0);
    explained.prints("a template asks for a message that no locale has");
    project.write(
        "locales/en/ui.ftl",
        "nav-home = Home\n    .tide = Tide\nweather = Weather\n",
    );
    assert!(!project.findings().iter().any(own));
    project.write("locales/en/ui.ftl", "nav-home = Home\n");
    project.write(
        "tarjuma.toml",
        "[severity]\nunknown-template-message = \"off\"\n",
    );
    assert!(!project.findings().iter().any(own));
}

#[test]
fn severities_reach_what_builds_find() {
    let project = ProjectFolder::new()
        .with("articles/bridge.md", "---\ndate: soon\n---\n\nOpen.\n")
        .with("tarjuma.toml", "[severity]\ninvalid-date = \"error\"\n");
    project.run(&["sync"]).ends_with(0);
    project.assert_finding(&["error[invalid-date]"]);
    project
        .run(&["build"])
        .ends_with(1)
        .says("error[invalid-date]");
    project.write("tarjuma.toml", "[severity]\ninvalid-date = \"off\"\n");
    assert!(!project.run(&["build"]).stderr.contains("invalid-date"));
}

#[test]
fn an_imported_article_gets_no_name_that_no_page_can_have() {
    let project = ProjectFolder::newsroom().with("page.md", "# The bridge\n\nOpen.\n");
    for slug in ["index", "aux", "a.html/b"] {
        let import = ["import", "page.md", "--lang", "en", "--slug", slug];
        project
            .run(&import)
            .ends_with(1)
            .says("error[unusable-import]");
    }
}

#[test]
fn a_lost_link_or_tag_is_one_finding_that_shows_the_source_and_fits_its_hint() {
    let project = newsroom();
    let bundle = project.read("locales/en/articles/exchange.ftl");
    let (report, talks) = (id_of(&bundle, "Read ["), id_of(&bundle, "The talks"));
    let translation =
        format!("headline = अदला-बदली\n{report} = रिपोर्ट पढ़ें।\n{talks} = <b>बातचीत</b> जारी है।\n");
    project.write("locales/hi/articles/exchange.ftl", translation);
    assert_errors(&project, &["broken-structure"]);
    assert_eq!(project.findings().len(), 2, "{:#?}", project.findings());
    let value = format!("locales/hi/articles/exchange.ftl:2:{}", report.len() + 4);
    project.assert_finding(&[&value, "a paragraph with 1 link, found no link"]);
    project.assert_finding(&["a paragraph with no HTML tag, found 2 HTML tags"]);
    let ran = project.run(&["check"]);
    ran.prints("write each link of the source once, as `[text]({ $link-1 })`")
        .prints("keep the HTML tags of the source")
        .prints("Read [the report]({ $link-1 }).\n")
        .prints("- the source\n");
}

#[test]
fn what_is_missing_is_told_with_the_place_where_it_belongs() {
    let project = ProjectFolder::newsroom()
        .with(
            "locales/en/ui.ftl",
            "nav-home = Home\nnav-news = News\nnav-about = About us\n",
        )
        .with(
            "locales/hi/ui.ftl",
            "# होम पेज\nnav-home = होम\n\nnav-about = हमारे बारे में\n",
        );
    project.assert_finding(&["locales/hi/ui.ftl:3:1: error[missing-message] `nav-news`"]);
    project.assert_finding(&["locales/en/articles/stepwell.ftl:1:1: error[unsynced-article]"]);
    project.run(&["sync"]).ends_with(0);
    project.assert_finding(&["locales/hi/articles/stepwell.ftl:1:1: error[missing-message]"]);
    project.edit("articles/stepwell.md", "in June", "in July");
    let bundle = project.read("locales/en/articles/stepwell.ftl");
    let line = bundle
        .lines()
        .position(|line| line.contains("in June"))
        .unwrap()
        + 1;
    let place = format!("locales/en/articles/stepwell.ftl:{line}:1: error[unsynced-article]");
    project.assert_finding(&[&place]);
}
