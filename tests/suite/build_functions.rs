//! Numbers and dates of articles are written as the project chooses, and a call that is wrong
//! leaves the value and a warning.

use crate::cli_project::ProjectFolder;

const ARTICLE: &str = "---\ntitle: The stepwell\nlang: en\nvars:\n  visitors: 1234567\n  \
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

#[test]
fn absurd_values_are_told_one_by_one_with_file_line_and_way_out() {
    let article = "---\ntitle: Bad\nlang: en\nvars:\n  huge: 1e308\n  none: NaN\n  late: 99999-01-01\n  at: 2025-02-11T15:04:00Z\n---\n\n\
                   { $huge } of { NUMBER($none, style: \"currency\", currency: \"EUR\") }, \
                   { DATETIME($late) } and { DATETIME($at, timeZone: \"Asia/Atlantis\") }.\n";
    let project = ProjectFolder::newsroom().with("articles/bad.md", article);
    project.run(&["sync"]).ends_with(0);
    let built = project.run(&["build"]).ends_with(0);
    assert!(
        project
            .read("dist/en/bad.txt")
            .contains("1e308 of NaN, 99999-01-01 and 2025-02-11T15:04:00Z."),
        "{}",
        project.read("dist/en/bad.txt")
    );
    for told in [
        "NUMBER takes a number, not `NaN`",
        "DATETIME takes a date such as \"2025-04-11\", not `99999-01-01`",
        "not `Asia/Atlantis`",
        "--> locales/en/articles/bad.ftl:",
        "under `vars:` of the article",
    ] {
        assert!(built.stderr.contains(told), "{told}\n{}", built.stderr);
    }
}

#[test]
fn the_language_of_an_article_may_choose_its_digits() {
    let article = |lang: &str| {
        format!(
            "---\ntitle: बावड़ी\nlang: {lang}\nvars:\n  visitors: 1234567\n---\n\n\
             इसे {{ NUMBER($visitors) }} लोगों ने देखा।\n"
        )
    };
    let project = ProjectFolder::newsroom()
        .with("tarjuma.toml", "")
        .with("articles/stepwell.md", article("hi-IN-u-nu-deva"));
    project.run(&["sync"]).ends_with(0);
    assert!(project.has("locales/hi-IN/articles/stepwell.ftl"));
    project.run(&["build"]).ends_with(0);
    let own = project.read("dist/hi-IN/stepwell.md");
    assert!(own.contains("इसे १२,३४,५६७ लोगों"), "{own}");
    assert!(own.contains("lang: hi-IN-u-nu-deva\n"), "{own}");
    let page = project.read("dist/hi-IN/stepwell.html");
    assert!(page.contains("<html lang=\"hi-IN\""), "{page}");
    let project = project.with("articles/stepwell.md", article("hi-u-nu-dewa"));
    project.assert_finding(&["articles/stepwell.md:3:7", "`deva`"]);
}

/// Returns the text of an article that shows the variable `v`, bare and by `NUMBER`.
fn text_with(variable: &str) -> String {
    let article = format!(
        "---\ntitle: Codes\nlang: en\nvars:\n  v: {variable}\n---\n\nCode {{ $v }}, {{ NUMBER($v) }}.\n"
    );
    let project = ProjectFolder::newsroom().with("articles/codes.md", article);
    project.run(&["build"]);
    project.read("dist/en/codes.txt")
}

#[test]
fn a_value_in_quotes_and_one_with_zeros_in_front_are_texts() {
    for (variable, written) in [
        ("2025", "Code 2,025, 2,025."),
        ("12345.50", "Code 12,345.50, 12,345.50."),
        ("0.5", "Code 0.5, 0.5."),
    ] {
        let text = text_with(variable);
        assert!(text.contains(written), "{variable}: {text}");
    }
    for (variable, written) in [
        ("\"2025\"", "Code 2025, 2025."),
        ("'2025'", "Code 2025, 2025."),
        ("\"007\"", "Code 007, 007."),
        ("007", "Code 007, 007."),
        ("\"01234\"", "Code 01234, 01234."),
    ] {
        let text = text_with(variable);
        assert!(text.contains(written), "{variable}: {text}");
    }
}

#[test]
fn a_day_begins_where_the_publication_is() {
    for (config, begin) in [
        ("", "2025-04-11T00:00:00Z"),
        (
            "time-zone = \"Asia/Kolkata\"\n",
            "2025-04-11T00:00:00+05:30",
        ),
        (
            "time-zone = \"America/New_York\"\n",
            "2025-04-11T00:00:00-04:00",
        ),
    ] {
        let article = "---\ntitle: A day\nlang: en\ndate: 2025-04-11\n---\n\nText.\n";
        let config = format!("{config}[site]\nurl = \"https://news.example.org\"\n");
        let project = ProjectFolder::newsroom()
            .with("tarjuma.toml", config)
            .with("articles/day.md", article);
        project.run(&["build"]);
        for (file, told) in [
            (
                "dist/en/feed.xml",
                format!("<published>{begin}</published>"),
            ),
            (
                "dist/en/day.ninjs.json",
                format!("\"firstCreated\": \"{begin}\""),
            ),
        ] {
            let text = project.read(file);
            assert!(text.contains(&told), "{file} has no {told}: {text}");
        }
    }
}

#[test]
fn dates_of_front_matter_have_times_and_zones() {
    for (zone, written, shown, day) in [
        ("UTC", "2025-04-11", "2025-04-11", "April 11"),
        ("Asia/Kolkata", "2025-04-11", "2025-04-11", "April 11"),
        (
            "UTC",
            "2025-04-11T20:30:00Z",
            "2025-04-11T20:30:00+00:00",
            "April 11",
        ),
        (
            "UTC",
            "2025-04-11 20:30:00 +0530",
            "2025-04-11T15:00:00+00:00",
            "April 11",
        ),
        (
            "Asia/Kolkata",
            "2025-04-11T20:30:00-08:00",
            "2025-04-12T10:00:00+05:30",
            "April 12",
        ),
    ] {
        let article = format!(
            "---\ntitle: A day\nlang: en\ndate: {written}\nupdated: {written}\n---\n\nText.\n"
        );
        let config =
            format!("time-zone = \"{zone}\"\n[site]\nurl = \"https://news.example.org\"\n");
        let project = ProjectFolder::newsroom()
            .with("tarjuma.toml", config)
            .with("articles/day.md", article);
        let built = project.run(&["build"]);
        assert!(
            !built.stderr.contains("invalid-date"),
            "{written}: {built:#?}"
        );
        let page = project.read("dist/en/day.html");
        for part in [
            format!("<time datetime=\"{shown}\">"),
            format!("\"datePublished\":\"{shown}\""),
            day.to_owned(),
        ] {
            assert!(
                page.contains(&part),
                "{zone} {written}: {part} not in {page}"
            );
        }
        let feed = project.read("dist/en/feed.xml");
        let time = match (shown.contains('T'), zone) {
            (true, _) => shown.to_owned(),
            (false, "UTC") => format!("{shown}T00:00:00+00:00"),
            (false, _) => format!("{shown}T00:00:00+05:30"),
        };
        assert!(
            feed.contains(&format!("<published>{time}</published>")),
            "{feed}"
        );
        let json = project.read("dist/en/day.json");
        let day = &shown[..10];
        assert!(json.contains(&format!("\"date\": \"{day}\"")), "{json}");
        let ninjs = project.read("dist/en/day.ninjs.json");
        assert!(
            ninjs.contains(&format!("\"firstCreated\": \"{time}\"")),
            "{ninjs}"
        );
    }
}
