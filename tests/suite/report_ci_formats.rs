//! Report formats that services read.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};
use tarjuma::check::{self, Coverage, Options, WordCount};
use tarjuma::diagnostic::{Finding, Severity};
use tarjuma::diff::Since;
use tarjuma::project::Workspace;
use tarjuma::report::{Report, Sources, page, registry};
use tarjuma::text::Span;
use tarjuma::tree::MemoryTree;

use crate::cli_project::ProjectFolder;
use crate::json_schema::faults;
use crate::shared::{shared_data, skip_for_want_of};

const ENGLISH: &str = "nav-home = Home\nwelcome = Welcome, { $name }\nmotto = All the news\n";

fn newsroom() -> MemoryTree {
    MemoryTree::new()
        .with("locales/en/ui.ftl", ENGLISH)
        .with(
            "locales/hi/ui.ftl",
            "nav-home = होम\nwelcome = { $nmae }, स्वागत है\nmotto = All the news\n",
        )
        .with(
            "locales/ar/ui.ftl",
            "nav-home = الرئيسية\r\nwelcome = مرحبًا\r\nmotto = كل الأخبار\r\n",
        )
        .with(
            "locales/ja/ui.ftl",
            "nav-home = ホーム\nwelcome = { $name\n",
        )
        .with(
            "locales/pl/ui.ftl",
            "nav-home = Strona główna\nwelcome = Witaj, { $name }\nmotto = Wszystkie wieści\n",
        )
}

fn load(tree: &MemoryTree) -> Workspace {
    Workspace::load(Path::new("/site"), tree).expect("the project loads")
}

fn find(workspace: &Workspace) -> Vec<Finding> {
    let options = Options::from_config(&workspace.config).expect("the checks exist");
    check::run(workspace, &options)
}

fn render(format: &str, tree: &MemoryTree) -> String {
    let workspace = load(tree);
    let findings = find(&workspace);
    let sources = Sources::of(&workspace);
    let coverage = Coverage::of(&workspace, WordCount::Skip);
    let report = Report::new(&findings, &sources).counting(Some(&coverage));
    write(format, &report)
}

fn write(format: &str, report: &Report<'_>) -> String {
    let mut out = Vec::new();
    let format = registry::find(format).expect("the format exists");
    format.write(report, &mut out).expect("a vector takes all");
    String::from_utf8(out).expect("reports are UTF-8")
}

#[test]
fn github_annotates_places_and_escapes_what_commands_read() {
    assert_data_eq!(
        render("github", &newsroom()),
        str![[r#"
::error file=locales/ar/ui.ftl,line=2,endLine=2,col=11,endColumn=17,title=missing-variable::`$name` is missing from `welcome`%0Awrite `{ $name }` where it belongs
::error file=locales/hi/ui.ftl,line=2,endLine=2,col=13,endColumn=18,title=unknown-variable::the source of `welcome` has no variable `$nmae`%0Adid you mean `$name`?
::error file=locales/ja/ui.ftl,line=2,endLine=2,title=missing-message::`motto` is not translated into `ja`%0Atranslate it in this file
::error file=locales/ja/ui.ftl,line=2,endLine=2,title=syntax-error::`welcome` is left out: `}` is expected here%0Aclose the `{`, or write `{"{"}` where a brace is meant
::warning file=locales/hi/ui.ftl,line=3,endLine=3,col=1,endColumn=6,title=untranslated-copy::`motto` is the same as in `en`%0Atranslate it, or write `# tarjuma: allow(untranslated-copy) …` and the reason above it

"#]]
    );
    let finding = Finding::new("syntax-error", Severity::Error, "a,b:c%.ftl", "50 %\r\n::x");
    let sources = Sources::default();
    let findings = [finding];
    assert_eq!(
        write("github", &Report::new(&findings, &sources)),
        "::error file=a%2Cb%3Ac%25.ftl,title=syntax-error::50 %25%0D%0A::x\n"
    );
}

fn many(count: usize) -> (String, Vec<Finding>) {
    let text: String = (0..count).map(|n| format!("m{n} = पाठ\n")).collect();
    let mut start = 0;
    let findings = (0..count).map(|n| {
        let id = format!("m{n}");
        let span = Span::new(start, start + id.len());
        start += format!("m{n} = पाठ\n").len();
        let severity = if n % 2 == 0 {
            Severity::Error
        } else {
            Severity::Warning
        };
        Finding::new(
            "untranslated-copy",
            severity,
            "locales/hi/ui.ftl",
            format!("`{id}` …"),
        )
        .in_locale(&"hi".parse().unwrap())
        .about(id)
        .at(span)
    });
    let findings = findings.collect();
    (text, findings)
}

#[test]
fn github_shows_ten_of_a_kind_and_says_how_many_more() {
    let (text, findings) = many(50);
    let sources: Sources<'_> = [("locales/hi/ui.ftl", text.as_str())].into_iter().collect();
    let written = write("github", &Report::new(&findings, &sources));
    let count = |command: &str| {
        written
            .lines()
            .filter(|line| line.starts_with(command))
            .count()
    };
    assert_eq!((count("::error"), count("::warning")), (10, 10));
    let last = written.lines().last().unwrap();
    let said =
        "::notice title=tarjuma::15 more errors, 15 more warnings in the summary of this step";
    assert_eq!(last, said);
}

#[test]
fn what_has_changed_comes_first_where_room_is_short() {
    let (text, findings) = many(40);
    let source: String = (0..40).map(|n| format!("m{n} = text\n")).collect();
    let tree = |hindi: &str| {
        MemoryTree::new()
            .with("locales/en/ui.ftl", source.as_str())
            .with("locales/hi/ui.ftl", hindi)
    };
    let new = load(&tree(&text));
    let old = load(&tree(&text.replace("m38 = पाठ", "m38 = पुराना")));
    let since = Since::of(&old, &new);
    let sources = Sources::of(&new);
    let report = Report::new(&findings, &sources).since(Some(&since));
    assert!(write("github", &report).starts_with("::error file=locales/hi/ui.ftl,line=39,"));
    assert!(page(&report, 2000).contains("line 39"));
}

#[test]
fn gitlab_reports_are_as_its_documentation_says_and_survive_moved_lines() {
    let schema = json!({
        "type": "array",
        "uniqueItems": true,
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "properties": {
                "description": { "type": "string" },
                "check_name": { "type": "string" },
                "fingerprint": { "type": "string" },
                "severity": { "enum": ["info", "minor", "major", "critical", "blocker"] },
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        "path": { "type": "string" },
                        "lines": {
                            "type": "object",
                            "required": ["begin"],
                            "properties": { "begin": { "type": "integer", "minimum": 1 } },
                        },
                    },
                },
            },
        },
    });
    let read = |tree: &MemoryTree| -> Value {
        serde_json::from_str(&render("gitlab", tree)).expect("the report is JSON")
    };
    let before = read(&newsroom());
    assert_eq!(faults(&before, &schema), [""; 0]);
    let fingerprints = |report: &Value| -> BTreeSet<String> {
        let issues = report.as_array().unwrap().iter();
        issues
            .map(|issue| issue["fingerprint"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        fingerprints(&before).len(),
        before.as_array().unwrap().len()
    );
    let moved = newsroom().with(
        "locales/hi/ui.ftl",
        "# ऊपर की पट्टी\n\nnav-home = होम\nwelcome = { $nmae }, स्वागत है\nmotto = All the news\n",
    );
    assert_eq!(fingerprints(&before), fingerprints(&read(&moved)));
}

#[test]
fn sarif_is_valid_against_its_schema() {
    let Some(schema) = shared_data("schemas/sarif-schema-2.1.0.json") else {
        return;
    };
    let mut schema: Value = serde_json::from_slice(&fs::read(schema).unwrap()).unwrap();
    schema["$ref"] = json!("#/definitions/Root");
    let report: Value = serde_json::from_str(&render("sarif", &newsroom())).unwrap();
    assert_eq!(faults(&report, &schema), [""; 0]);
    let mut broken = report.clone();
    broken["runs"][0]["results"][0]["message"] = json!({});
    broken["runs"][0]["results"][0]["rank"] = json!("high");
    assert!(!faults(&broken, &schema).is_empty(), "the schema is read");
}

#[test]
fn sarif_has_rules_with_help_fingerprints_and_columns_in_utf16() {
    let report: Value = serde_json::from_str(&render("sarif", &newsroom())).unwrap();
    let run = &report["runs"][0];
    let results = run["results"].as_array().unwrap();
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in results {
        let index = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let help = rules[index]["help"]["markdown"].as_str().unwrap();
        assert!(help.contains("## Why"), "{help}");
        assert!(result["partialFingerprints"]["tarjuma/v1"].is_string());
    }
    let misspelt = results
        .iter()
        .find(|result| result["ruleId"] == "unknown-variable")
        .unwrap();
    let place = &misspelt["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "locales/hi/ui.ftl");
    assert_eq!(place["region"]["startColumn"], 13);
    assert_eq!(
        misspelt["locations"][0]["logicalLocations"][0]["fullyQualifiedName"],
        "welcome"
    );
}

#[test]
fn junit_has_a_suite_a_locale_and_no_case_twice() {
    assert_data_eq!(
        render("junit", &newsroom()),
        str![[r#"
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tarjuma" tests="6" failures="4">
  <testsuite name="ar" tests="1" failures="1">
    <testcase classname="ar" name="missing-variable">
      <failure type="error" message="1 error in 1 file">locales/ar/ui.ftl:2: error: `$name` is missing from `welcome`</failure>
    </testcase>
  </testsuite>
  <testsuite name="hi" tests="2" failures="1">
    <testcase classname="hi" name="unknown-variable">
      <failure type="error" message="1 error in 1 file">locales/hi/ui.ftl:2: error: the source of `welcome` has no variable `$nmae`</failure>
    </testcase>
    <testcase classname="hi" name="untranslated-copy">
      <system-out>locales/hi/ui.ftl:3: warning: `motto` is the same as in `en`</system-out>
    </testcase>
  </testsuite>
  <testsuite name="ja" tests="2" failures="2">
    <testcase classname="ja" name="missing-message">
      <failure type="error" message="1 error in 1 file">locales/ja/ui.ftl:2: error: `motto` is not translated into `ja`</failure>
    </testcase>
    <testcase classname="ja" name="syntax-error">
      <failure type="error" message="1 error in 1 file">locales/ja/ui.ftl:2: error: `welcome` is left out: `}` is expected here</failure>
    </testcase>
  </testsuite>
  <testsuite name="pl" tests="1" failures="0">
    <testcase classname="pl" name="all checks"/>
  </testsuite>
</testsuites>

"#]]
    );
}

/// Has `xmllint` read a document, where it is installed.
fn assert_well_formed(name: &str, document: &str) {
    let folder = ProjectFolder::new().with(name, document);
    let run = Command::new("xmllint")
        .arg("--noout")
        .arg(folder.path(name))
        .output();
    match run {
        Ok(output) => assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        ),
        Err(_) => skip_for_want_of("xmllint"),
    }
}

#[test]
fn xml_is_well_formed_whatever_a_finding_says() {
    let finding = Finding::new(
        "syntax-error",
        Severity::Error,
        "locales/ar/<a>&\"b\".ftl",
        "`]]>` \u{202e}\u{1} <!-- & \"quoted\"",
    );
    let findings = [finding.in_locale(&"ar".parse().unwrap())];
    let sources = Sources::default();
    let written = write("junit", &Report::new(&findings, &sources));
    assert!(
        !written.contains('\u{1}') && written.contains("&lt;!-- &amp;"),
        "{written}"
    );
    assert_well_formed("junit.xml", &written);
    assert_well_formed("badge.svg", &render("badge", &newsroom()));
}

#[test]
fn the_badge_counts_all_locales_together() {
    let badge = render("badge", &newsroom());
    assert!(badge.contains("aria-label=\"translated: 75 %\""), "{badge}");
    assert!(badge.starts_with("<svg xmlns="), "{badge}");
}

#[test]
fn a_pull_request_is_told_counts_and_findings() {
    let comment = render("markdown", &newsroom());
    assert!(
        comment.starts_with("<!-- tarjuma -->\n## Translations: 4 errors, 1 warning in 3 files\n")
    );
    assert!(
        comment.contains("| hi | 66 % | 2/3 | 0 | 0 | 1 |"),
        "{comment}"
    );
    assert!(
        comment.contains(
            "<p>❌ error <code>unknown-variable</code>, line 2: the source of <code>welcome</code> \
             has no variable <code>$nmae</code><br><i>did you mean <code>$name</code>?</i></p>"
        ),
        "{comment}"
    );
}

#[test]
fn a_page_keeps_within_its_length_and_says_what_is_left_out() {
    let (text, findings) = many(9000);
    let sources: Sources<'_> = [("locales/hi/ui.ftl", text.as_str())].into_iter().collect();
    let report = Report::new(&findings, &sources);
    for longest in [1000, 65_000, 400_000] {
        let page = page(&report, longest);
        assert!(
            page.len() <= longest && page.len() > longest / 2,
            "{}",
            page.len()
        );
        let more = page.lines().last().unwrap();
        assert!(
            more.starts_with("… and ") && more.ends_with(" more"),
            "{more}"
        );
    }
}

#[test]
fn formats_go_to_files_and_to_the_summary_of_a_step_in_one_run() {
    let folder = ProjectFolder::new()
        .with("locales/en/ui.ftl", ENGLISH)
        .with("locales/hi/ui.ftl", "nav-home = होम\n");
    let mut command = folder.command(&[
        "check",
        "--format=concise",
        "--format=github",
        "--format=sarif:reports/tarjuma.sarif",
        "--format=badge:badge.svg",
    ]);
    let summary = folder.path("summary.md");
    fs::write(&summary, "before\n").unwrap();
    let output = command
        .env("GITHUB_STEP_SUMMARY", &summary)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(
        printed.starts_with("locales/hi/ui.ftl:2:1: error[missing-message]"),
        "{printed}"
    );
    assert!(
        printed.contains("::error file=locales/hi/ui.ftl"),
        "{printed}"
    );
    assert!(!printed.contains("\"version\""), "{printed}");
    assert!(folder.read("reports/tarjuma.sarif").contains("\"2.1.0\""));
    assert!(folder.read("badge.svg").contains("33 %"));
    let said = folder.read("summary.md");
    assert!(
        said.starts_with("before\n## Translations: 2 errors"),
        "{said}"
    );
    folder
        .run(&["check", "--format", "jsno"])
        .ends_with(2)
        .says("json");
    folder.write("file", "");
    folder
        .run(&["check", "--format", "json:file/x"])
        .ends_with(3);
}

#[test]
fn services_are_given_paths_from_the_root_of_the_repository() {
    let folder = ProjectFolder::new()
        .with(
            "web/locales/en/ui.ftl",
            "nav-home = Home\nnav-world = World\n",
        )
        .with("web/locales/hi/ui.ftl", "nav-home = होम\n");
    let printed = |format| {
        let ran = folder.run(&["check", "--project", "web", "--format", format]);
        ran.ends_with(1).stdout
    };
    let paths = |root: &str| {
        for (format, path) in [
            ("github", "file=ROOTlocales/hi/ui.ftl"),
            ("gitlab", "\"path\": \"ROOTlocales/hi/ui.ftl\""),
            ("sarif", "\"uri\": \"ROOTlocales/hi/ui.ftl\""),
            ("concise", "locales/hi/ui.ftl:2:1"),
        ] {
            let printed = printed(format);
            assert!(printed.contains(&path.replace("ROOT", root)), "{printed}");
        }
    };
    paths("");
    folder.write(".git/HEAD", "ref: refs/heads/main\n");
    paths("web/");
}
