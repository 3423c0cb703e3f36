//! The typography that templates have, in several languages.

use std::sync::Arc;

use minijinja::{Value, context};

use super::*;
use crate::build::texts::InterfaceTexts;
use crate::fluent::runtime::{CompiledResource, Isolation, Runtime};
use crate::fluent::{View, parse};

const CATEGORIES: &str = "category-economy = Ärenden\ncategory-sport = Ål och idrott\n";

fn render(locale: &str, template: &str, page: &Value) -> String {
    let outline = parse(CATEGORIES);
    let resource = CompiledResource::new("ui.ftl", View::new(CATEGORIES, &outline));
    let locale = locale.parse().unwrap();
    let runtime = Arc::new(Runtime::new(&locale, Isolation::Marked, [resource]));
    let texts = Arc::new(InterfaceTexts::new(&locale, vec![runtime], Vec::new()));
    let file = TemplateFile {
        name: "own.html".to_owned(),
        path: "templates/own.html".into(),
        text: template.into(),
    };
    let library = TemplateLibrary::new([file]);
    let page = library.speaking(&texts).render("own.html", page);
    page.unwrap().html.trim_end().to_owned()
}

#[test]
fn quotations_have_the_marks_of_the_language() {
    let template = "{{ page.text | quote }} {{ page.text | quote(inner=true) }}";
    for (locale, expected) in [
        ("en", "“A” ‘A’"),
        ("hi", "“A” ‘A’"),
        ("de", "„A“ ‚A‘"),
        ("ru", "«A» „A“"),
        ("ar", "”A“ ’A‘"),
        ("ja", "「A」 『A』"),
        ("zh-TW", "「A」 『A』"),
    ] {
        assert_eq!(
            render(locale, template, &context! { text => "A" }),
            expected
        );
    }
}

#[test]
fn marks_can_be_had_one_by_one() {
    let template =
        "{{ marks().open }}{{ marks().inner_close }}{{ marks().separator }}|{{ marks().ellipsis }}";
    for (locale, expected) in [
        ("en", "“’, | …"),
        ("ar", "”‘ و|\u{20}…"),
        ("fa", "«›،\u{200f} | …"),
        ("ur", "”‘، | …"),
        ("ja", "「』、| …"),
        ("fr", "«», |…"),
    ] {
        assert_eq!(render(locale, template, &context! {}), expected, "{locale}");
    }
}

#[test]
fn sentences_and_words_are_those_of_the_language() {
    let template = "{{ page.text | sentences | first }}|{{ page.text | shorten(3) }}";
    for (locale, text, expected) in [
        (
            "en",
            "Mr. Lee left. He wept.",
            "Mr. Lee left.|Mr. Lee left …",
        ),
        ("hi", "डॉ. राम ने कहा। वे गए।", "डॉ. राम ने कहा।|डॉ. राम ने …"),
        (
            "fr",
            "Il pleut fort ici. Oui.",
            "Il pleut fort ici.|Il pleut fort…",
        ),
        ("en", "Two words", "Two words|Two words"),
    ] {
        assert_eq!(render(locale, template, &context! { text }), expected);
    }
    let text = "東京で会見した。雨だった。";
    let shortened = render("ja", template, &context! { text });
    assert!(
        shortened.starts_with("東京で会見した。|東京で会見"),
        "{shortened}"
    );
}

#[test]
fn sentences_begin_with_the_capitals_of_the_language() {
    let template = "{{ page.text | sentence_start }}";
    let begin = |locale| render(locale, template, &context! { text => "istanbul & ijs" });
    assert_eq!(begin("tr"), "İstanbul &amp; ijs");
    assert_eq!(begin("en"), "Istanbul &amp; ijs");
}

#[test]
fn names_are_sorted_as_the_language_does_and_as_they_are_shown() {
    let names = context! { names => ["ö", "z", "a", "ä"] };
    let template = "{{ page.names | collate | join(' ') }}";
    assert_eq!(render("sv", template, &names), "a z ä ö");
    assert_eq!(render("de", template, &names), "a ä ö z");
    let links = context! {
        links => [context! { name => "economy" }, context! { name => "sport" }, context! { name => "Zoo" }],
    };
    let template = "{% for link in page.links | collate(attribute='name', named='category-') %}{{ link.name }} {% endfor %}";
    assert_eq!(render("sv", template, &links), "Zoo sport economy");
    let template =
        "{% for link in page.links | collate(attribute='name') %}{{ link.name }} {% endfor %}";
    assert_eq!(render("sv", template, &links), "economy sport Zoo");
}

#[test]
fn passages_of_the_other_direction_are_set_apart() {
    let template = "{{ page.text | isolate }}";
    for (locale, text, expected) in [
        (
            "en",
            "A & دار النشر (2025)",
            "A &amp; <bdi>دار النشر (2025)</bdi>",
        ),
        ("ar", "قال Ana Ortiz: نعم", "قال <bdi>Ana Ortiz</bdi>: نعم"),
        (
            "ar",
            "وكالة AP ووكالة AFP",
            "وكالة <bdi>AP</bdi> ووكالة <bdi>AFP</bdi>",
        ),
        ("en", "دانيال <1>", "دانيال &lt;1&gt;"),
        ("ja", "東京 2025", "東京 2025"),
    ] {
        assert_eq!(render(locale, template, &context! { text }), expected);
    }
}

#[test]
fn numbers_and_brackets_stay_with_the_passage_they_follow() {
    for (text, expected) in [
        ("On דוד (1) again", "On <bdi>דוד (1)</bdi> again"),
        ("On דוד 7", "On <bdi>דוד 7</bdi>"),
        ("On דוד 1,234.", "On <bdi>דוד 1,234</bdi>."),
        ("On דוד (כהן) again", "On <bdi>דוד (כהן)</bdi> again"),
        ("On (דוד) again", "On (<bdi>דוד</bdi>) again"),
        ("On דוד (see below)", "On <bdi>דוד</bdi> (see below)"),
        ("On דוד, 7 days", "On <bdi>דוד</bdi>, 7 days"),
        ("On דוד (1", "On <bdi>דוד</bdi> (1"),
    ] {
        let page = context! { text => text };
        assert_eq!(render("en", "{{ page.text | isolate }}", &page), expected);
    }
}
