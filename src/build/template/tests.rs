//! What templates promise.

use std::sync::Arc;

use jiff::civil::date;
use minijinja::{Value, context};

use super::*;
use crate::build::texts::{Argument, NamedArguments, ServedText, TextSource};
use crate::locale::LocaleId;

/// Hindi texts that fall back to English.
struct Texts(LocaleId);

impl TextSource for Texts {
    fn locale(&self) -> &LocaleId {
        &self.0
    }

    fn format(&self, id: &str, arguments: &NamedArguments) -> Option<ServedText> {
        let (text, locale) = match (id, arguments.as_slice()) {
            ("nav-home", _) => ("होम".to_owned(), "hi"),
            ("nav-home.title", _) => ("\u{2068}मुख\u{2069}पृष्ठ".to_owned(), "hi"),
            ("follow-us", _) => ("Follow <us>".to_owned(), "en"),
            ("on", [(name, Argument::Date(day))]) => {
                (format!("{name} \u{2068}{day}\u{2069}"), "hi")
            }
            ("count", [(name, Argument::Number(number))]) => (format!("{name} {number}"), "hi"),
            _ => return None,
        };
        let locale = Arc::new(locale.parse().unwrap());
        Some(ServedText { text, locale })
    }
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
    let texts: Arc<dyn TextSource> = Arc::new(Texts("hi".parse().unwrap()));
    library.speaking(&texts).render("own.html", page).unwrap()
}

#[test]
fn a_text_is_escaped_and_marked_with_its_language() {
    let page = render("{{ t('follow-us') }}", context! {});
    let expected = "<span lang=\"en\" dir=\"ltr\">Follow &lt;us&gt;</span>\n";
    assert_eq!(page.html, expected);
    assert_eq!(page.misses, [TextMiss::InLocale("follow-us".into())]);
}

#[test]
fn isolates_become_bdi_in_content_and_vanish_in_attributes() {
    let page = render(
        "<a title=\"{{ text('nav-home.title') }}\">{{ t('nav-home.title') }}</a>",
        context! {},
    );
    assert_eq!(page.html, "<a title=\"मुखपृष्ठ\"><bdi>मुख</bdi>पृष्ठ</a>\n");
    assert!(page.misses.is_empty());
}

#[test]
fn dates_and_numbers_reach_messages_as_what_they_are() {
    let day = Value::from_object(DateValue(date(2025, 4, 11)));
    let page = render(
        "{{ page.day }} {{ t('on', date=page.day) }} {{ t('count', n=3) }}",
        context! { day },
    );
    assert_eq!(page.html, "2025-04-11 date <bdi>2025-04-11</bdi> n 3\n");
}

#[test]
fn an_unknown_message_shows_its_id_and_is_told_with_its_place() {
    let template = "<p>\n  {{ t('nav-hom') }}";
    let page = render(template, context! {});
    assert_eq!(page.html, "<p>\n  nav-hom\n");
    let finding =
        library(&[("own.html", template)]).describe_miss(&"hi".parse().unwrap(), &page.misses[0]);
    assert_eq!(finding.check, "unknown-message");
    assert_eq!(&*finding.path, "templates/own.html");
    assert_eq!(finding.span.unwrap().of(template), "nav-hom");
    assert_eq!(finding.subject.entry.as_deref(), Some("nav-hom"));
}

#[test]
fn a_miss_in_a_built_in_template_names_its_line() {
    let finding = library(&[]).describe_miss(
        &"hi".parse().unwrap(),
        &TextMiss::InLocale("skip-to-content".into()),
    );
    assert_eq!(&*finding.path, "templates/base.html");
    assert!(finding.message.contains("(line "), "{}", finding.message);
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
    let texts: Arc<dyn TextSource> = Arc::new(Texts("hi".parse().unwrap()));
    let failed = library.speaking(&texts).render("article.html", context! {});
    assert!(failed.unwrap_err().is_none());
}

#[test]
fn a_template_that_fails_or_loops_is_a_finding_with_its_line() {
    for template in [
        "\n{{ page.titel }}",
        "\n{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
    ] {
        let library = library(&[("own.html", template)]);
        let texts: Arc<dyn TextSource> = Arc::new(Texts("hi".parse().unwrap()));
        let failed = library.speaking(&texts).render("own.html", context! {});
        let finding = failed.unwrap_err().unwrap();
        assert_eq!(finding.span.unwrap().start, 1, "{finding:?}");
    }
}
