//! Where findings and errors point: to the text that there is now, and to the way out.

use crate::cli_project::ProjectFolder;

const EN: &str = "locales/en/ui.ftl";
const HI: &str = "locales/hi/ui.ftl";
const LEDGER: &str = ".tarjuma/ledger/hi/ui.ftl";

fn synced() -> ProjectFolder {
    let project = ProjectFolder::new()
        .with(EN, "nav-home = Home\ndeaths = 12 people died\n")
        .with(HI, "nav-home = होम\ndeaths = 12 लोगों की मौत\n");
    project.run(&["sync"]).ends_with(0);
    project
}

#[test]
fn a_stale_finding_shows_the_article_as_it_is_before_anybody_syncs() {
    let project = ProjectFolder::own_newsroom();
    project.run(&["sync"]).ends_with(0);
    let article = "articles/prisoner-exchange.md";
    project.edit(article, "capitals want", "capitals do not want");
    let ran = project.run(&["check", "-l", "hi", article, "--format", "human"]);
    assert!(
        ran.stdout
            .contains("the source now; `tarjuma sync` has yet to see it"),
        "{ran:#?}"
    );
    assert!(
        ran.stdout.contains("articles/prisoner-exchange.md:11:"),
        "{ran:#?}"
    );
    assert!(ran.stdout.contains("A former ballet dancer"), "{ran:#?}");
}

/// Returns the findings of `[stale-translation]` and where they show the article.
fn stale_places(project: &ProjectFolder) -> Vec<(String, String)> {
    let ran = project.run(&["check", "-l", "hi", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.stdout).expect("the report is JSON");
    let findings = report["findings"]
        .as_array()
        .expect("a report has findings");
    let stale = findings
        .iter()
        .filter(|finding| finding["check"] == "stale-translation");
    stale
        .map(|finding| {
            let place = &finding["related"][0];
            let line = |of: &serde_json::Value| of["range"]["start"]["line"].to_string();
            let path = place["path"].as_str().expect("a place has a path");
            (line(finding), format!("{path}:{}", line(place)))
        })
        .collect()
}

#[test]
fn of_a_text_that_stands_twice_in_an_article_the_stale_one_is_shown() {
    let article = |second: &str, fourth: &str| {
        format!(
            "---\ntitle: The stepwell\nlang: en\n---\n\nNobody swims before dawn.\n\n{second}\n\nBring a lamp.\n\n{fourth}\n"
        )
    };
    let same = "Nobody swims after dark.";
    let project = ProjectFolder::new()
        .with("articles/stepwell.md", article(same, same))
        .with("locales/hi/ui.ftl", "# Hindi\n");
    project.run(&["sync"]).ends_with(0);
    let bundle = project.read("locales/en/articles/stepwell.ftl");
    let entries = bundle.lines().filter_map(|line| line.split_once(" = "));
    let hindi = |text: &str| match text {
        "The stepwell" => "बावड़ी",
        "Nobody swims before dawn." => "भोर से पहले कोई नहीं तैरता।",
        "Bring a lamp." => "दीया साथ लाएँ।",
        _ => "अँधेरा होने पर कोई नहीं तैरता।",
    };
    let translated: String = entries
        .map(|(id, text)| format!("{id} = {}\n", hindi(text)))
        .collect();
    project.write("locales/hi/articles/stepwell.ftl", translated);
    project.run(&["sync"]).ends_with(0);
    assert_eq!(stale_places(&project), []);

    // The second of two equal paragraphs changes, then the first.
    project.write(
        "articles/stepwell.md",
        article(same, "Everybody swims after dark."),
    );
    assert_eq!(
        stale_places(&project),
        [("5".into(), "articles/stepwell.md:12".into())]
    );
    project.write(
        "articles/stepwell.md",
        article("Everybody swims after dark.", same),
    );
    assert_eq!(
        stale_places(&project),
        [("3".into(), "articles/stepwell.md:8".into())]
    );

    // One becomes what another says already.
    let again = "Nobody swims before dawn.";
    project.write("articles/stepwell.md", article(same, again));
    assert_eq!(
        stale_places(&project),
        [("5".into(), "articles/stepwell.md:12".into())]
    );
}

#[test]
fn damage_of_a_ledger_is_one_finding_and_belongs_to_the_file_that_was_named() {
    let project = synced();
    let ledger = project.read(LEDGER);
    project.write(LEDGER, ledger + "??\n??\n??\n??\n");
    let ran = project.run(&["check", "-l", "hi", HI, "--format", "concise"]);
    let found = ran.stdout.matches("[damaged-ledger]").count();
    assert_eq!(found, 1, "{ran:#?}");
    assert!(
        ran.stdout.contains("more of its lines cannot be read"),
        "{ran:#?}"
    );
    assert!(
        !ran.stderr.contains("in translations of what was named"),
        "{ran:#?}"
    );
}

#[test]
fn columns_say_how_wide_a_pipe_is() {
    let project = synced();
    let long = "The well in the old town of Bundi was cleaned by the people who live around it";
    project.write(EN, format!("nav-home = Home\ndeaths = {long}\n"));
    project.run(&["sync"]).ends_with(0);
    let widest = |columns: &str| {
        let mut command = project.command(&["diff", "--stale", "hi", "--side-by-side"]);
        let output = command.env("COLUMNS", columns).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let rows = text.lines().filter(|line| line.contains('│'));
        rows.map(|line| line.chars().count()).max().unwrap()
    };
    assert!(widest("40") <= 40);
    assert!(widest("200") > 90);
    assert!(widest("none") <= 80);
}

#[test]
fn a_placeable_stays_on_one_line_of_a_stub() {
    let project = ProjectFolder::own_newsroom();
    project.run(&["sync"]).ends_with(0);
    project.edit(
        "articles/prisoner-exchange.md",
        "capitals want",
        "capitals do not want",
    );
    project.run(&["sync"]).ends_with(0);
    let ran = project.run(&["todo", "hi"]).ends_with(0);
    let broken = ran.stdout.lines().find(|line| {
        let opened = line.matches("{ ").count();
        line.starts_with("# |") && opened != line.matches(" }").count()
    });
    assert_eq!(broken, None, "{}", ran.stdout);
}
