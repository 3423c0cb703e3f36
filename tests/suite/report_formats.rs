//! Report formats on excerpts in several scripts.

use snapbox::{assert_data_eq, file, str};
use tarjuma::diagnostic::{Finding, Fix, Severity};
use tarjuma::report::{Report, Sources, Style, registry};
use tarjuma::text::{Span, TextEdit};

const HINDI: &str = "# ऊपर की पट्टी\nnav-home = होम\nwelcome = { $nmae }, आपका स्वागत है\n";
const ARABIC: &str = "nav-home = الرئيسية\r\nfiles =\r\n\t{ $count } ملفات\r\nnav-home = البيت\r\n";
const JAPANESE: &str = "welcome = ようこそ、{ $名前 }さん\n";
const ENGLISH: &str = "nav-home = Home\nwelcome = Welcome, { $name }\n";

fn span_of(text: &str, part: &str) -> Span {
    let start = text.rfind(part).expect("the part stands in the text");
    Span::new(start, start + part.len())
}

fn sources() -> Sources<'static> {
    [
        ("locales/hi/ui.ftl", HINDI),
        ("locales/ar/ui.ftl", ARABIC),
        ("locales/ja/ui.ftl", JAPANESE),
        ("locales/en/ui.ftl", ENGLISH),
    ]
    .into_iter()
    .collect()
}

fn findings() -> Vec<Finding> {
    let hindi: &str = "locales/hi/ui.ftl";
    let misspelt = span_of(HINDI, "nmae");
    let fix = Fix {
        title: "write `$name`".to_owned(),
        path: hindi.into(),
        edits: vec![TextEdit::replace(misspelt, "name")],
    };
    vec![
        Finding::new(
            "unknown-variable",
            Severity::Error,
            hindi,
            "the source of `welcome` has no variable `$nmae`",
        )
        .at(misspelt)
        .in_locale(&"hi".parse().expect("hi is a locale"))
        .about("welcome")
        .with_related(
            "locales/en/ui.ftl".into(),
            span_of(ENGLISH, "$name"),
            "the source",
        )
        .with_hint("did you mean `$name`?")
        .with_fix(fix),
        Finding::new(
            "duplicate-message",
            Severity::Error,
            "locales/ar/ui.ftl",
            "`nav-home` stands twice in this file",
        )
        .at(span_of(ARABIC, "nav-home"))
        .with_label("this one is not used")
        .with_related(
            "locales/ar/ui.ftl".into(),
            Span::new(0, 8),
            "the first stands here",
        ),
        Finding::new(
            "syntax-error",
            Severity::Error,
            "locales/ja/ui.ftl",
            "`welcome` is left out: a name is expected here; it starts with a letter from a to z",
        )
        .at(span_of(JAPANESE, "名"))
        .with_label("reading stops here"),
        Finding::new(
            "missing-message",
            Severity::Warning,
            "locales/ur/ui.ftl",
            "`ur` has no such file, so that 2 messages are missing: `nav-home`, `welcome`",
        )
        .with_related(
            "locales/en/ui.ftl".into(),
            Span::new(0, 8),
            "the source begins here",
        ),
        Finding::new(
            "missing-variable",
            Severity::Error,
            "locales/ar/ui.ftl",
            "`$count` is missing",
        )
        .at(span_of(ARABIC, "ملفات")),
    ]
}

fn render(format: &str, findings: &[Finding], style: Style) -> String {
    let sources = sources();
    let report = Report::new(findings, &sources).in_style(style).within(80);
    let mut out = Vec::new();
    let format = registry::find(format).expect("the format exists");
    format.write(&report, &mut out).expect("a vector takes all");
    String::from_utf8(out).expect("reports are UTF-8")
}

#[test]
fn concise_is_one_line_a_finding_in_order_of_place() {
    assert_data_eq!(
        render("concise", &findings(), Style::Plain),
        str![[r#"
locales/ar/ui.ftl:3:13: error[missing-variable] `$count` is missing
locales/ar/ui.ftl:4:1: error[duplicate-message] `nav-home` stands twice in this file
locales/hi/ui.ftl:3:14: error[unknown-variable] the source of `welcome` has no variable `$nmae`
locales/ja/ui.ftl:1:19: error[syntax-error] `welcome` is left out: a name is expected here; it starts with a letter from a to z
locales/ur/ui.ftl:1:1: warning[missing-message] `ur` has no such file, so that 2 messages are missing: `nav-home`, `welcome`

"#]]
    );
}

#[test]
fn human_shows_excerpts_in_devanagari_arabic_and_japanese() {
    assert_data_eq!(
        render("human", &findings(), Style::Plain),
        str![[r#"
error[missing-variable]: `$count` is missing
 --> locales/ar/ui.ftl:3:13
  |
3 |     { $count } ملفات
  |                ^^^^^

error[duplicate-message]: `nav-home` stands twice in this file
 --> locales/ar/ui.ftl:4:1
  |
1 | nav-home = الرئيسية
  | -------- the first stands here
...
4 | nav-home = البيت
  | ^^^^^^^^ this one is not used

error[unknown-variable]: the source of `welcome` has no variable `$nmae`
 --> locales/hi/ui.ftl:3:14
  |
3 | welcome = { $nmae }, आपका स्वागत है
  |              ^^^^
  |
 ::: locales/en/ui.ftl:2:22
  |
2 | welcome = Welcome, { $name }
  |                      ----- the source
  |
  = help: did you mean `$name`?

error[syntax-error]: `welcome` is left out: a name is expected here; it starts with a letter from a to z
 --> locales/ja/ui.ftl:1:19
  |
1 | welcome = ようこそ、{ $名前 }さん
  |                        ^^ reading stops here

warning[missing-message]: `ur` has no such file, so that 2 messages are missing: `nav-home`, `welcome`
 --> locales/ur/ui.ftl
  |
 ::: locales/en/ui.ftl:1:1
  |
1 | nav-home = Home
  | -------- the source begins here

4 errors, 1 warning in 4 files

"#]]
    );
}

#[test]
fn json_counts_characters_and_utf16_units() {
    let finding = &findings()[..1];
    assert_data_eq!(
        render("json", finding, Style::Plain),
        file!["data/report.json"]
    );
}

#[test]
fn json_is_identical_whatever_the_order_of_findings() {
    let mut reversed = findings();
    reversed.reverse();
    assert_eq!(
        render("json", &findings(), Style::Plain),
        render("json", &reversed, Style::Plain)
    );
}

#[test]
fn colour_is_the_callers_choice() {
    assert!(!render("human", &findings(), Style::Plain).contains('\u{1b}'));
    assert!(render("human", &findings(), Style::Coloured).contains('\u{1b}'));
    assert!(!render("json", &findings(), Style::Coloured).contains('\u{1b}'));
}

#[test]
fn direction_overrides_in_content_are_made_visible() {
    let text = "a = b \u{202e}c\u{2066}\n";
    let sources: Sources<'_> = [("hi.ftl", text)].into_iter().collect();
    let finding = Finding::new(
        "syntax-error",
        Severity::Error,
        "hi.ftl",
        "odd \u{202e} text",
    )
    .at(Span::new(4, 5));
    let findings = [finding];
    let report = Report::new(&findings, &sources);
    for format in ["human", "concise"] {
        let mut out = Vec::new();
        registry::find(format)
            .unwrap()
            .write(&report, &mut out)
            .unwrap();
        let out = String::from_utf8(out).unwrap();
        assert!(!out.contains(['\u{202e}', '\u{2066}']), "{format}: {out}");
    }
}

#[test]
fn no_findings_is_said_in_one_line() {
    assert_eq!(render("human", &[], Style::Plain), "no findings\n");
    assert_eq!(render("concise", &[], Style::Plain), "");
}

#[test]
fn excerpts_of_long_lines_fit_the_terminal() {
    let message = format!("intro = {}\n", "पुराने शहर की बावड़ी फिर भर गई। ".repeat(20));
    let sources = Sources::from_iter([("locales/hi/ui.ftl", message.as_str())]);
    let finding = Finding::new(
        "obsolete-message",
        Severity::Warning,
        "locales/hi/ui.ftl",
        "…",
    );
    let findings = [finding.at(Span::new(0, 5))];
    for width in [80, 200] {
        let mut written = Vec::new();
        let report = Report::new(&findings, &sources).within(width);
        let format = registry::find("human").unwrap();
        format.write(&report, &mut written).unwrap();
        let text = String::from_utf8(written).unwrap();
        let excerpt = text.lines().find(|line| line.contains("intro = "));
        let columns = tarjuma::text::display_width(excerpt.unwrap());
        assert!(
            (width - 30..=width).contains(&columns),
            "{columns} of {width}: {text}"
        );
    }
}
