//! Interface texts and templates with a fault: the value stands as it is, the page is made, and the
//! finding names the text and its place.

use tarjuma::diagnostic::{Finding, Severity};

use crate::build_newsroom::{Publication, build, newsroom};

const ENGLISH: &str = include_str!("../fixtures/build/newsroom/locales/en/ui.ftl");
const HINDI: &str = include_str!("../fixtures/build/newsroom/locales/hi/ui.ftl");

fn with_texts(english: &str, hindi: &str, template: &str) -> Publication {
    build(
        &newsroom()
            .with("locales/en/ui.ftl", format!("{ENGLISH}{english}"))
            .with("locales/hi/ui.ftl", format!("{HINDI}{hindi}"))
            .with("templates/article.html", template),
    )
}

fn about<'p>(publication: &'p Publication, entry: &str) -> Vec<&'p Finding> {
    let findings = publication.report.findings.iter();
    findings
        .filter(|finding| finding.subject.entry.as_deref() == Some(entry))
        .collect()
}

fn checks_of_hindi(findings: &[&Finding]) -> Vec<&'static str> {
    let of_hindi = findings
        .iter()
        .filter(|finding| &*finding.path == "locales/hi/ui.ftl");
    of_hindi.map(|finding| finding.check).collect()
}

#[test]
fn a_date_that_cannot_be_written_as_asked_stands_as_it_is() {
    let own = "my = My { DATETIME($date, timeStyle: \"short\") }\n";
    let publication = with_texts(
        own,
        own,
        "{{ text('my', date='2025-04-11') }}|{{ t('my', date='2025-04-11') }}\n",
    );
    let page = "My 2025-04-11|My <bdi>2025-04-11</bdi>\n";
    assert_eq!(publication.text("en/swap.html"), page);
    assert_eq!(publication.text("hi/swap.html"), page);
    let mut findings = about(&publication, "my");
    findings.retain(|finding| finding.check == "unformattable-message");
    let places: Vec<&str> = findings.iter().map(|finding| &*finding.path).collect();
    assert_eq!(
        places,
        ["locales/en/ui.ftl", "locales/hi/ui.ftl"],
        "{findings:#?}"
    );
    for finding in findings {
        assert_eq!(finding.severity, Severity::Warning);
        assert!(finding.message().contains("`my`"), "{}", finding.message());
        let text = format!("{ENGLISH}{own}");
        if finding.path.contains("/en/") {
            assert_eq!(finding.span.map(|span| span.of(&text)), Some("my"));
        }
    }
}

#[test]
fn an_option_that_is_none_leaves_the_text_in_its_language() {
    let publication = with_texts(
        "my3 = English { $n }\n",
        "my3 = हिन्दी { NUMBER($n, foo: \"x\") }\n",
        "{{ text('my3', n=7) }}\n",
    );
    assert_eq!(publication.text("hi/swap.html"), "हिन्दी 7\n");
    let findings = about(&publication, "my3");
    assert_eq!(checks_of_hindi(&findings), ["invalid-option"]);
}

#[test]
fn a_text_of_the_project_is_not_given_up_for_one_of_the_program() {
    let own = "published-on = छपा { DATETIME($date, dateStyle: \"ful\") }\n";
    let template = "{{ text('published-on', date='2025-04-11') }}\n";
    let others = HINDI
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("published-on"));
    let publication = build(
        &newsroom()
            .with(
                "locales/hi/ui.ftl",
                format!("{}{own}", others.collect::<String>()),
            )
            .with("templates/article.html", template),
    );
    assert_eq!(publication.text("hi/swap.html"), "छपा 2025-04-11\n");
}

#[test]
fn a_text_that_cannot_be_read_gives_way_and_is_not_called_missing() {
    let publication = with_texts(
        "more = More\n",
        "more = और { $nothing }\n",
        "{{ text('more') }}\n",
    );
    assert_eq!(publication.text("hi/swap.html"), "More\n");
    let findings = about(&publication, "more");
    assert_eq!(checks_of_hindi(&findings), ["unknown-variable"]);
    let is_told = |finding: &&Finding, what: &str| finding.message().contains(what);
    let other = "and another is shown";
    assert!(findings.iter().any(|finding| is_told(finding, other)));
    let publication = with_texts("more = More { $nothing }\n", "", "{{ text('more') }}\n");
    assert_eq!(publication.text("en/swap.html"), "more\n");
    assert!(!publication.checks().contains(&"unknown-template-message"));
    let findings = about(&publication, "more");
    let of_page = |finding: &&&Finding| is_told(finding, "cannot be formatted");
    let told: Vec<_> = findings.iter().filter(of_page).collect();
    assert!(!told.is_empty(), "{findings:#?}");
    let alone = |finding: &&&Finding| is_told(finding, "and is not shown");
    assert!(told.iter().all(alone), "{told:#?}");
}

#[test]
fn a_value_of_a_template_that_is_none_stands_as_it_is_and_is_told_with_its_line() {
    let own = "{{ number(5) }}\n{{ number('seven') }} {{ datetime('bad') }}\n\
               {{ datetime('worse', style='full') }}\n";
    let publication = build(&newsroom().with("templates/article.html", own));
    assert_eq!(publication.text("en/swap.html"), "5\nseven bad\nworse\n");
    let findings = publication.report.findings.iter();
    let told: Vec<_> = findings
        .filter(|finding| finding.check == "unformattable-value")
        .collect();
    assert_eq!(told.len(), 3, "{told:#?}");
    for finding in told {
        assert_eq!(&*finding.path, "templates/article.html");
        assert_eq!(finding.severity, Severity::Warning);
        let start = finding.span.expect("a place").start as usize;
        let line = own[start..].lines().next().unwrap_or_default();
        let value = ["seven", "bad", "worse"]
            .into_iter()
            .find(|value| finding.message().contains(value));
        assert!(
            line.contains(value.expect("a value")),
            "{line} {}",
            finding.message()
        );
    }
    assert!(!publication.checks().contains(&"broken-template"));
}

#[test]
fn a_style_that_is_none_is_a_fault_of_the_template_at_its_line() {
    for style in ["huge", "number", "LONG", ""] {
        let own = format!(
            "{{{{ datetime('2025-04-11') }}}}\n  {{{{ datetime('2025-04-11', style='{style}') }}}}\n"
        );
        let publication = build(&newsroom().with("templates/article.html", own.as_str()));
        assert!(!publication.files.contains_key("en/swap.html"), "{style}");
        let findings = publication.report.findings.iter();
        let told: Vec<_> = findings
            .filter(|finding| &*finding.path == "templates/article.html")
            .collect();
        assert!(!told.is_empty(), "{style}");
        for finding in told {
            assert_eq!(finding.check, "broken-template", "{finding:#?}");
            let line = finding.span.map(|span| span.of(&own));
            let second = own.lines().last().map(str::trim);
            assert_eq!(line, second, "{finding:#?}");
            let what = format!("`{style}` is no style of dates");
            assert!(finding.message().contains(&what), "{}", finding.message());
        }
    }
}

#[test]
fn a_text_of_another_language_takes_the_names_of_languages_in_its_own() {
    let tree = newsroom()
        .with("locales/pl/ui.ftl", "home = Strona główna\n")
        .with("templates/article.html", "{{ t('translated-from', language=page.translated_from) }}|{{ page.original_language }}\n");
    let publication = build(&tree);
    let page = publication.text("pl/swap.html");
    assert!(
        page.contains("English") && !page.contains("angielski"),
        "{page}"
    );
}
