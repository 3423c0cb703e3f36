//! What the program makes of files that are not as they should be: a finding with a way out, the
//! other files processed, nothing half-written.

use std::fs;

use crate::cli_project::ProjectFolder;

/// Asserts that the sound article of the newsroom is synced and published whatever else there is.
#[track_caller]
fn assert_others_are_processed(project: &ProjectFolder) {
    project.run(&["sync"]);
    project.run(&["build"]);
    assert!(project.has("locales/en/articles/stepwell.ftl"));
    let page = project.read("dist/en/stepwell.html");
    assert!(page.contains("Rain filled the well"), "{page}");
    let leftover = |path: &std::path::PathBuf| path.to_string_lossy().ends_with(".tmp");
    assert!(!project.snapshot().keys().any(leftover));
}

#[test]
fn invalid_utf8_in_a_resource_is_reported_with_line_and_column() {
    let project = ProjectFolder::newsroom()
        .with("locales/en/menu.ftl", "open = Open\nclose = Close\n")
        .with(
            "locales/hi/menu.ftl",
            b"open = \xe0\xa4\x96\nclose = \xff\n",
        );
    project.assert_finding(&[
        "locales/hi/menu.ftl:2:9: error[invalid-utf8]",
        "line 2",
        "0xff",
    ]);
    project
        .run(&["check"])
        .ends_with(1)
        .prints("save it in the encoding UTF-8");
    assert_others_are_processed(&project);
}

#[test]
fn utf16_is_recognised() {
    let text: Vec<u8> = "\u{feff}open = Open\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let project = ProjectFolder::newsroom().with("locales/en/menu.ftl", text);
    project
        .run(&["check"])
        .ends_with(1)
        .prints("it looks like UTF-16");
}

#[test]
fn invalid_utf8_in_an_article_is_reported_by_every_command_that_needs_it() {
    let project = ProjectFolder::newsroom().with("articles/bridge.md", b"# The bri\xffdge\n");
    project.assert_finding(&["articles/bridge.md:1:10: error[invalid-utf8]", "line 1"]);
    project
        .run(&["sync"])
        .ends_with(1)
        .says("articles/bridge.md");
    project
        .run(&["build"])
        .ends_with(1)
        .says("articles/bridge.md");
    project
        .run(&["status"])
        .ends_with(0)
        .says("`tarjuma check` tells why");
    assert!(!project.has("locales/en/articles/bridge.ftl"));
    assert_others_are_processed(&project);
}

#[test]
fn a_byte_order_mark_and_crlf_are_read_and_kept() {
    let project = ProjectFolder::newsroom()
        .with("locales/ar/ui.ftl", "\u{feff}nav-home = الرئيسية\r\n")
        .with(
            "articles/bridge.md",
            "\u{feff}---\r\ntitle: The bridge\r\nlang: en\r\n---\r\n\r\nIt opened in May.\r\n",
        );
    project.run(&["sync"]).ends_with(0);
    let findings = project.findings();
    assert!(
        findings.iter().all(|line| line.contains("missing-message")),
        "{findings:#?}"
    );
    project.run(&["build", "--locale", "en"]);
    let built = project.read("dist/en/bridge.md");
    assert_eq!(built, project.read("articles/bridge.md"));
    assert_others_are_processed(&project);
}

#[test]
fn a_resource_of_fifty_megabytes_is_read() {
    let comment = format!("# {}\n", "तर्जुमा ".repeat(50_000));
    let mut text = comment.repeat(50);
    text.push_str("nav-home = Home\nbroken = {\n");
    assert!(text.len() > 50_000_000);
    let project = ProjectFolder::newsroom().with("locales/en/menu.ftl", text);
    project.assert_finding(&["locales/en/menu.ftl:52:", "error[syntax-error]"]);
    project
        .run(&["status", "--locale", "hi"])
        .ends_with(0)
        .prints("menu.ftl");
}

#[test]
fn an_article_of_fifty_megabytes_is_synced() {
    let paragraph = "Rain filled the well in June. ".repeat(40_000);
    let code = "let rain = \"तर्जुमा\";\n".repeat(1_600_000);
    let text = format!("{paragraph}\n\n```\n{code}```\n\n{paragraph}\n");
    assert!(text.len() > 50_000_000);
    let project = ProjectFolder::newsroom().with("articles/long.md", text);
    project.run(&["sync"]).ends_with(0);
    let bundle = project.read("locales/en/articles/long.ftl");
    assert_eq!(bundle.matches("\np-").count(), 2);
}

#[test]
fn a_folder_named_like_a_resource_or_an_article_is_reported() {
    let project = ProjectFolder::newsroom();
    fs::create_dir_all(project.path("locales/hi/menu.ftl")).expect("there is room");
    fs::create_dir_all(project.path("articles/bridge.md")).expect("there is room");
    project.assert_finding(&["locales/hi/menu.ftl:1:1: error[unreadable-file]", "folder"]);
    project.assert_finding(&["articles/bridge.md:1:1: error[unreadable-file]", "folder"]);
    assert_others_are_processed(&project);
}

/// The memory of a process cannot be read from its start, whoever asks.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_the_system_refuses_to_read_is_reported() {
    let project = ProjectFolder::newsroom().with("locales/en/menu.ftl", "open = Open\n");
    let link = |path: &str| {
        std::os::unix::fs::symlink("/proc/self/mem", project.path(path)).expect("there is room");
    };
    link("locales/hi/menu.ftl");
    link("articles/bridge.md");
    project.assert_finding(&["locales/hi/menu.ftl:1:1: error[unreadable-file]"]);
    project.assert_finding(&["articles/bridge.md:1:1: error[unreadable-file]"]);
    assert_others_are_processed(&project);
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_and_into_nowhere_are_reported_with_a_way_out() {
    let project = ProjectFolder::newsroom();
    let link = |target: &str, path: &str| {
        std::os::unix::fs::symlink(target, project.path(path)).expect("there is room");
    };
    link("..", "locales/hi/up");
    link("self.ftl", "locales/hi/self.ftl");
    link("gone.ftl", "locales/hi/menu.ftl");
    project.assert_finding(&["locales/hi/up:1:1: error[unreadable-file]", "leads back"]);
    project.assert_finding(&["locales/hi/self.ftl:1:1: error[unreadable-file]"]);
    project.assert_finding(&[
        "locales/hi/menu.ftl:1:1: error[unreadable-file]",
        "leads nowhere",
    ]);
    project
        .run(&["check"])
        .prints("exclude = [\"locales/hi/up\"]");
    assert_others_are_processed(&project);
}

#[test]
fn front_matter_that_does_not_parse_leaves_its_article_alone() {
    let broken = "---\ntitle: [The bridge\nlang: en\n---\n\nIt opened in May.\n";
    let project = ProjectFolder::newsroom().with("articles/bridge.md", broken);
    project
        .run(&["sync"])
        .ends_with(1)
        .says("error[broken-front-matter]")
        .says("articles/bridge.md:3:1");
    project
        .run(&["build"])
        .ends_with(1)
        .says("error[broken-front-matter]");
    assert!(!project.has("locales/en/articles/bridge.ftl"));
    assert!(!project.has("dist/en/bridge.html"));
    assert_others_are_processed(&project);
}

#[test]
fn an_unknown_variable_in_an_article_is_reported_with_the_escape() {
    let project =
        ProjectFolder::newsroom().with("articles/bridge.md", "Call { $x } in a template.\n");
    project
        .run(&["sync"])
        .ends_with(1)
        .says("error[unknown-variable]")
        .says("articles/bridge.md:1:6")
        .says("write `\\{` where a brace is meant");
    assert_others_are_processed(&project);
    project.edit("articles/bridge.md", "{ $x }", "\\{ $x }");
    project.run(&["sync"]).ends_with(0);
}

#[test]
fn a_language_that_is_none_leaves_its_article_alone() {
    let article = "---\nlang: klingonish\n---\n\nIt opened in May.\n";
    let project = ProjectFolder::newsroom().with("articles/bridge.md", article);
    project.assert_finding(&["articles/bridge.md:2:7: error[unknown-locale]"]);
    project
        .run(&["sync"])
        .ends_with(1)
        .says("which is no locale");
    assert!(!project.has("locales/en/articles/bridge.ftl"));
    assert_others_are_processed(&project);
}

#[test]
fn a_slug_that_climbs_out_is_refused() {
    for slug in ["../../escaped", "/tmp/escaped", "../hi/stepwell"] {
        let article = format!("---\ntitle: Out\nlang: en\nslug: {slug}\n---\n\nText.\n");
        let project = ProjectFolder::newsroom().with("articles/bridge.md", article);
        project
            .run(&["build"])
            .ends_with(1)
            .says("error[unfit-slug]")
            .says("articles/bridge.md:4:7");
        assert!(!project.has("escaped.html") && !project.has("../escaped.html"));
        assert_others_are_processed(&project);
    }
}

/// A newsroom whose article was synced and translated before somebody wrote a placeable into it.
fn translated() -> ProjectFolder {
    let project = ProjectFolder::newsroom();
    project.run(&["sync"]).ends_with(0);
    let bundle = project.read("locales/en/articles/stepwell.ftl");
    let hindi = bundle
        .replace("The stepwell\n", "बावड़ी\n")
        .replace("Rain filled the well in June.", "जून में बारिश हुई।");
    let hindi: String = hindi
        .split_inclusive('\n')
        .filter(|line| !line.starts_with('#'))
        .collect();
    project.write("locales/hi/articles/stepwell.ftl", hindi);
    project.run(&["sync"]).ends_with(0);
    assert_eq!(project.findings(), Vec::<String>::new());
    project
}

#[test]
fn a_paragraph_with_an_unknown_variable_stays_as_it_was_settled() {
    let project = translated();
    project.edit("articles/stepwell.md", "in June", "in { $nobody }");
    let before = project.snapshot();
    project
        .run(&["sync"])
        .ends_with(1)
        .says("error[unknown-variable]");
    assert!(project.snapshot() == before);
    let findings = project.findings();
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert!(findings[0].contains("stepwell.md:6:25: error[unknown-variable]"));
    let built = project.run(&["build"]).ends_with(1);
    assert_eq!(built.stderr.matches("error[unknown-variable]").count(), 1);
    let page = project.read("dist/en/stepwell.html");
    assert!(
        page.contains("Rain filled the well in June.") && !page.contains("nobody"),
        "{page}"
    );
    assert!(
        project
            .read("dist/hi/stepwell.html")
            .contains("जून में बारिश हुई।")
    );
}

#[test]
fn braces_that_look_like_a_placeable_are_told() {
    let project = translated();
    project.edit(
        "articles/stepwell.md",
        "in June",
        "in { FOO(1) } { $n -> [one] a }",
    );
    project.run(&["sync"]).ends_with(0);
    let findings = project.findings();
    let told = |place: &str| {
        let finding = format!("stepwell.md:6:{place}: warning[literal-placeable]");
        findings.iter().any(|line| line.contains(&finding))
    };
    assert!(told("25") && told("36"), "{findings:#?}");
    project
        .run(&["check"])
        .prints("write `\\{` where a brace is meant");
}

#[test]
fn variables_are_text_wherever_they_are_set() {
    let city = "a * b | [c](d) *e* <b>Rome</b> & co";
    let article = format!(
        "---\ntitle: In {{ $city }}\nlang: en\nvars:\n  city: \"{city}\"\n---\n\n\
         Rain in {{ $city }}.\n\n| one | two |\n|-|-|\n| on {{ $city }} | x |\n\n\
         <aside><p>By {{ $city }}</p></aside>\n"
    );
    let project = ProjectFolder::newsroom().with("articles/rain.md", article);
    project.run(&["sync"]).ends_with(0);
    project.run(&["build", "--locale", "en"]);
    let page = project.read("dist/en/rain.html");
    let seen = "a * b | [c](d) *e* &lt;b&gt;Rome&lt;/b&gt; &amp; co";
    for place in ["Rain in ", "on ", "By ", "In "] {
        assert!(
            page.contains(&format!("{place}{seen}")),
            "{place} in {page}"
        );
    }
    let plain = project.read("dist/en/rain.txt");
    assert!(plain.contains(&format!("Rain in {city}.")), "{plain}");
    let markdown = project.read("dist/en/rain.md");
    assert!(
        markdown.contains("Rain in a \\* b \\| \\[c\\](d)"),
        "{markdown}"
    );
}

#[test]
fn quotes_in_quotes_without_end_are_not_read() {
    let article = format!("---\ntitle: Deep\n---\n\n{} well\n", ">".repeat(8000));
    let project = ProjectFolder::newsroom().with("articles/deep.md", article);
    project.assert_finding(&["articles/deep.md:5:1: error[deep-nesting]", "100 deep"]);
    assert_others_are_processed(&project);
}

#[test]
fn a_category_that_is_a_list_is_told() {
    let article = "---\ntitle: The bridge\ncategory: [world, europe]\n---\n\nIt opened in May.\n";
    let project = ProjectFolder::newsroom().with("articles/bridge.md", article);
    project.assert_finding(&["articles/bridge.md:3:1: warning[invalid-field]", "a list"]);
}

#[test]
fn a_truncated_message_is_not_told_as_obsolete_too() {
    let project = ProjectFolder::newsroom().with(
        "locales/hi/ui.ftl",
        "nav-home = होम\nold-note = पुरानी\n[बात]\n",
    );
    let findings = project.findings();
    let told = |check: &str| findings.iter().filter(|line| line.contains(check)).count();
    assert_eq!(
        (told("truncated-message"), told("obsolete-message")),
        (1, 0),
        "{findings:#?}"
    );
}

#[test]
fn a_template_that_fails_is_one_finding_with_its_line_and_few_lines_more() {
    let project = ProjectFolder::newsroom()
        .with(
            "templates/article.html",
            "<p>\n{{ page.title | nonsense }}\n</p>\n",
        )
        .with("locales/ur/ui.ftl", "nav-home = صفحہ اول\n")
        .with("locales/ja/ui.ftl", "nav-home = ホーム\n")
        .with("locales/es/ui.ftl", "nav-home = Inicio\n");
    let ran = project.run(&["build"]).ends_with(1);
    assert_eq!(
        ran.stderr.matches("error[broken-template]").count(),
        1,
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr.contains("templates/article.html:2:"),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains("help: mend it"), "{}", ran.stderr);
    assert!(ran.stderr.contains("skipped 2 more"), "{}", ran.stderr);
}

#[test]
fn faults_of_the_command_line_and_the_configuration_come_with_a_way_out() {
    let project = ProjectFolder::newsroom();
    let ran = project.run(&["import", "nonexistent.txt", "--lang", "en"]);
    ran.ends_with(2).says("hint:");
    let project = project.with("tarjuma.toml", "[locale.hi]\nmin-coverage = 150\n");
    project.run(&["check"]).ends_with(2).says("help: 100 asks");
}

#[test]
fn what_a_file_lacks_is_shown_once_with_the_lines_of_its_source() {
    let long = "A long sentence of the interface that goes on and on. ".repeat(4);
    let project = ProjectFolder::newsroom().with(
        "locales/en/ui.ftl",
        format!("nav-home = Home\nnav-world = World\nnav-law = Law\n\n# Foot\nfooter = {long}\n"),
    );
    let printed = project.run(&["check", "locales/hi/ui.ftl"]).stdout;
    assert_eq!(
        printed.matches("error[missing-message]").count(),
        1,
        "{printed}"
    );
    for line in [
        "2 | nav-world = World",
        "3 | nav-law = Law",
        "6 | footer = A long",
    ] {
        assert!(printed.contains(line), "{line} in {printed}");
    }
    assert!(
        printed.lines().all(|line| line.chars().count() <= 80),
        "{printed}"
    );
}

#[test]
fn names_that_are_too_long_for_the_table_are_cut_in_the_middle() {
    let slug = "the-exchange-of-prisoners-between-two-countries-on-a-thursday-in-april";
    let project = ProjectFolder::newsroom().with(
        &format!("articles/{slug}.md"),
        "---\ntitle: Exchange\n---\n\nIt was agreed.\n",
    );
    project.run(&["sync"]).ends_with(0);
    let printed = project.run(&["status", "--resources"]).stdout;
    assert!(
        printed.contains("  articles/the-exchan…thursday-in-april.ftl"),
        "{printed}"
    );
    assert!(
        printed.lines().all(|line| line.chars().count() <= 80),
        "{printed}"
    );
}
