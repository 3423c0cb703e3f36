//! What templates promise.

use std::collections::BTreeSet;
use std::sync::Arc;

use minijinja::{Value, context};

use super::builtin::TEMPLATES;
use super::renderer::RenderedPage;
use super::*;
use crate::build::texts::InterfaceTexts;
use crate::fluent::runtime::{CompiledResource, Isolation, Runtime};
use crate::fluent::{View, parse};

const HINDI: &str =
    "nav-home = होम\n    .title = { $x }पृष्ठ\non = { $date } को\ncount = { NUMBER($n) } लेख\n";
const ENGLISH: &str = "nav-home = Home\nfollow-us = Follow <us>\n";

fn runtime(locale: &str, text: &str) -> Arc<Runtime> {
    let outline = parse(text);
    let resource = CompiledResource::new("ui.ftl", View::new(text, &outline));
    Arc::new(Runtime::new(
        &locale.parse().unwrap(),
        Isolation::Marked,
        [resource],
    ))
}

/// Returns the messages that the built-in templates name; `text(` ends like `t(`.
pub(crate) fn wanted_messages() -> BTreeSet<String> {
    let named = TEMPLATES
        .iter()
        .flat_map(|(_, text)| text.split("t(\"").skip(1));
    named
        .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
        .filter(|id| !id.ends_with('-'))
        .collect()
}

/// Hindi texts that fall back to English.
fn texts() -> Arc<InterfaceTexts> {
    let runtimes = vec![runtime("hi", HINDI), runtime("en", ENGLISH)];
    Arc::new(InterfaceTexts::new(
        &"hi".parse().unwrap(),
        runtimes,
        Vec::new(),
    ))
}

fn library(files: &[(&str, &str)]) -> TemplateLibrary {
    TemplateLibrary::new(files.iter().map(|(name, text)| TemplateFile {
        name: (*name).to_owned(),
        path: format!("templates/{name}").into(),
        text: (*text).into(),
    }))
}

fn render(template: &str, page: Value) -> RenderedPage {
    let library = library(&[("own.html", template)]);
    library
        .speaking(&texts())
        .render("own.html", &page)
        .unwrap()
}

#[test]
fn a_text_is_escaped_and_marked_with_its_language() {
    let page = render("{{ t('follow-us') }}", context! {});
    let expected = "<span lang=\"en\" dir=\"ltr\">Follow &lt;us&gt;</span>\n";
    assert_eq!(page.html, expected);
    let miss = TextMiss::InLocale("follow-us".into());
    assert_eq!(page.heard.misses, [miss].into());
}

#[test]
fn the_fault_of_what_an_author_names_is_told_where_the_name_stands_for_it() {
    let library = library(&[("own.html", "{{ named('on', '') }}")]);
    let pages = library.speaking(&texts());
    let page = pages.render("own.html", &context! {}).unwrap();
    let mut plain = pages.plain_texts();
    assert_eq!(plain.call("o", "n"), "n");
    assert_eq!(plain.call("category-", "culture"), "culture");
    let heard = plain.into_heard();
    assert!(matches!(heard.misses.first(), Some(TextMiss::Faulty(_))));
    assert_eq!(heard.misses, page.heard.misses);
    let uses: Vec<&str> = heard.uses.iter().map(String::as_str).collect();
    assert_eq!(uses, ["category-culture", "on"]);
}

#[test]
fn isolates_become_bdi_in_content_and_vanish_in_attributes() {
    let page = render(
        "<a title=\"{{ text('nav-home.title', x='मुख') }}\">{{ t('nav-home.title', x='<मुख>') }}</a>",
        context! {},
    );
    assert_eq!(
        page.html,
        "<a title=\"मुखपृष्ठ\"><bdi>&lt;मुख&gt;</bdi>पृष्ठ</a>\n"
    );
    assert!(page.heard.misses.is_empty());
}

#[test]
fn dates_and_numbers_reach_messages_as_what_they_are() {
    let page = render(
        "{{ t('on', date=page.day) }} {{ t('count', n=page.n) }}",
        context! { day => "2025-04-11", n => 3 },
    );
    assert_eq!(page.html, "<bdi>2025-04-11</bdi> को <bdi>3</bdi> लेख\n");
}

#[test]
fn an_unknown_message_shows_its_id_and_is_told_with_its_place() {
    let template = "<p>\n  {{ t('nav-hom') }}";
    let page = render(template, context! {});
    assert_eq!(page.html, "<p>\n  nav-hom\n");
    let hi = "hi".parse().unwrap();
    let miss = page.heard.misses.first().unwrap();
    let misses = [(miss, vec![&hi])];
    let findings = library(&[("own.html", template)]).describe_misses(misses.into(), |_, _| None);
    let finding = &findings[0];
    assert_eq!(finding.check, "unknown-template-message");
    assert_eq!(&*finding.path, "templates/own.html");
    assert_eq!(finding.span.unwrap().of(template), "nav-hom");
    assert_eq!(finding.subject.entry.as_deref(), Some("nav-hom"));
}

#[test]
fn a_miss_in_a_built_in_template_names_its_line() {
    let hi = "hi".parse().unwrap();
    let miss = TextMiss::InLocale("skip-to-content".into());
    let findings = library(&[]).describe_misses([(&miss, vec![&hi])].into(), |_, _| None);
    let finding = &findings[0];
    assert_eq!(&*finding.path, "templates/base.html");
    assert!(
        finding.message().contains("(line "),
        "{}",
        finding.message()
    );
}

#[test]
fn a_template_that_does_not_parse_is_one_finding_whoever_extends_it() {
    let library = library(&[("base.html", "<p>\n{% if %}")]);
    assert_eq!(library.findings().len(), 1);
    let finding = &library.findings()[0];
    assert_eq!(
        (&*finding.path, finding.check),
        ("templates/base.html", "broken-template")
    );
    assert_eq!(finding.span.unwrap().start, 4);
    let failed = library
        .speaking(&texts())
        .render("article.html", &context! {});
    assert!(failed.unwrap_err().is_none());
}

#[test]
fn a_template_that_fails_or_loops_is_a_finding_with_its_line() {
    for template in [
        "\n{{ page.titel }}",
        "\n{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
    ] {
        let library = library(&[("own.html", template)]);
        let failed = library.speaking(&texts()).render("own.html", &context! {});
        let finding = failed.unwrap_err().unwrap();
        assert_eq!(finding.span.unwrap().start, 1, "{finding:?}");
    }
}

#[test]
fn what_the_program_says_in_english_is_one_finding_for_the_same_locales() {
    let (de, fr) = ("de".parse().unwrap(), "fr".parse().unwrap());
    let misses =
        ["nav-home", "nav-home.title", "nav-main"].map(|id| TextMiss::OfProgram(id.into()));
    let locales = || vec![&de, &fr];
    let misses = misses.iter().map(|miss| (miss, locales())).collect();
    let findings = library(&[]).describe_misses(misses, |_, _| None);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(
        findings[0].message(),
        "pages in de, fr show 2 interface texts in English"
    );
    assert!(
        findings[0]
            .hint
            .as_ref()
            .unwrap()
            .ends_with("de, fr: `nav-home`, `nav-main`")
    );
}

#[test]
fn a_category_without_a_message_is_called_as_its_author_calls_it() {
    let page = render(
        "{{ named('category-', 'Weltall & <All>') }} {{ named_text('nav-', 'home') }}",
        context! {},
    );
    assert_eq!(page.html, "Weltall &amp; &lt;All&gt; होम\n");
    assert!(page.heard.misses.is_empty());
}
