//! Generated Markdown documents, for the laws.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use crate::bundle_laws;
use crate::laws::broken_law;
use tarjuma::markdown::html::{LanguageMark, render};
use tarjuma::markdown::{Document, plain_text};

const WORDS: [&str; 16] = [
    "swap",
    "Gefangene",
    "l'accord",
    "9",
    "कैदियों",
    "अदला-बदली",
    "वार्ता",
    "تبادل",
    "الأسرى",
    "مفاوضات",
    "捕虜交換",
    "会見した",
    "обмен",
    "Москва",
    "1.",
    "U.S.",
];

fn words() -> impl Strategy<Value = String> {
    vec(select(&WORDS[..]), 1..4).prop_map(|words| words.join(" "))
}

/// A stretch of inline source without line breaks.
fn inline() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        4 => words(),
        1 => words().prop_map(|text| format!("`{text}`")),
        1 => select(&["&amp;", "&eacute;", "\\*", "\\_a", "\\#", "\\[x]", "a\\|b"][..]).prop_map(str::to_owned),
        1 => select(&["<br>", "<b>x</b>", "<span lang=\"ar\">خبر</span>", "<https://example.org/ß>"][..]).prop_map(str::to_owned),
        1 => select(&["[^1]", "[ref]", "[ref][]", "{{ page.date }}", "{ $name }", "{% if x %}"][..]).prop_map(str::to_owned),
    ];
    leaf.prop_recursive(2, 6, 2, |inner| {
        prop_oneof![
            inner.clone().prop_map(|text| format!("*{text}*")),
            inner.clone().prop_map(|text| format!("**{text}**")),
            inner.clone().prop_map(|text| format!("~~{text}~~")),
            inner
                .clone()
                .prop_map(|text| format!("[{text}](/a_b \"{}\")", "ख़बर")),
            inner.clone().prop_map(|text| format!("[{text}](<a b>)")),
            inner.clone().prop_map(|text| format!("[{text}][ref]")),
            inner
                .clone()
                .prop_map(|text| format!("![{text}](photo.jpg)")),
            (inner.clone(), inner).prop_map(|(one, two)| format!("{one} {two}")),
        ]
    })
}

/// Lines of a paragraph.
fn paragraph() -> impl Strategy<Value = Vec<String>> {
    let end = select(&["", "", "", "\\", "  "][..]);
    vec((inline(), end), 1..4).prop_map(|lines| {
        let last = lines.len() - 1;
        let lines = lines.into_iter().enumerate();
        lines
            .map(|(index, (line, end))| if index == last { line } else { line + end })
            .collect()
    })
}

fn cell() -> impl Strategy<Value = String> {
    inline().prop_map(|text| text.replace("\\|", "").replace('|', "\\|"))
}

/// The lines of a block.
fn block() -> impl Strategy<Value = Vec<String>> {
    let leaf = prop_oneof![
        4 => paragraph(),
        1 => (1..4_usize, inline()).prop_map(|(level, text)| vec![format!("{} {text}", "#".repeat(level))]),
        1 => inline().prop_map(|text| vec![format!("## {text} {{#चिह्न}}")]),
        1 => paragraph().prop_map(|mut lines| { lines.push("===".to_owned()); lines }),
        1 => vec(vec(cell(), 2), 1..3).prop_map(|rows| {
            let mut lines: Vec<String> = rows.iter().map(|row| format!("| {} |", row.join(" | "))).collect();
            lines.insert(1, "|---|:-:|".to_owned());
            lines
        }),
        1 => words().prop_map(|text| vec!["```sh".to_owned(), text, "```".to_owned()]),
        1 => Just(vec!["***".to_owned()]),
        1 => (words(), inline()).prop_map(|(alt, text)| vec![
            "<aside class=\"note\">".to_owned(),
            format!("  <img src=\"a.jpg\" alt=\"{alt}\">"),
            format!("  {}", text.replace('<', "&lt;")),
            format!("  <p title='{alt}'>{alt} <em>{alt}</em></p>"),
            "</aside>".to_owned(),
        ]),
        1 => words().prop_map(|alt| vec![format!("![{alt}](photo.jpg \"{alt}\")")]),
        1 => Just(vec!["{: .lead}".to_owned()]),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let blocks = vec(inner, 1..3);
        prop_oneof![
            blocks
                .clone()
                .prop_map(|blocks| prefixed(&joined(&blocks, false), "> ", "> ")),
            (vec(blocks.clone(), 1..3), any::<bool>()).prop_map(|(items, loose)| {
                let items: Vec<_> = items
                    .iter()
                    .map(|blocks| prefixed(&joined(blocks, !loose), "- ", "  "))
                    .collect();
                joined(&items, !loose)
            }),
            (vec(blocks.clone(), 1..3), any::<bool>()).prop_map(|(items, loose)| {
                let items: Vec<_> = items
                    .iter()
                    .map(|blocks| prefixed(&joined(blocks, !loose), "10. ", "    "))
                    .collect();
                joined(&items, !loose)
            }),
            blocks.prop_map(|blocks| prefixed(&joined(&blocks, true), "- [ ] ", "  ")),
        ]
    })
}

fn joined(blocks: &[Vec<String>], is_tight: bool) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks {
        if !lines.is_empty() && !is_tight {
            lines.push(String::new());
        }
        lines.extend(block.iter().cloned());
    }
    lines
}

fn prefixed(lines: &[String], first: &str, rest: &str) -> Vec<String> {
    let lines = lines.iter().enumerate();
    lines
        .map(|(index, line)| match (index, line.is_empty()) {
            (0, _) => format!("{first}{line}"),
            (_, true) => rest.trim_end().to_owned(),
            _ => format!("{rest}{line}"),
        })
        .collect()
}

fn document() -> impl Strategy<Value = String> {
    let newline = select(&["\n", "\r\n"][..]);
    (vec(block(), 1..5), newline).prop_map(|(blocks, newline)| {
        let mut lines = vec![
            "---".to_owned(),
            "title: कैदियों की अदला-बदली".to_owned(),
            "lang: hi".to_owned(),
            "---".to_owned(),
        ];
        lines.extend(joined(&blocks, false));
        lines.extend(
            [
                "",
                "[^1]: Fußnote *eins*",
                "    zwei",
                "",
                "[ref]: /ziel 'Titel'",
                "",
            ]
            .map(str::to_owned),
        );
        lines.join(newline)
    })
}

/// Pieces of Markdown in no order.
const SOUP: &str = r#"(([-*+#>`~|\[\]()!<>\&;=_\\ 1.aहb東]{1,4}|<div>|<b>|</b>|\[a\]\(b\)|\[a\]|\[a\]\[\]|`c`|\&amp;|\*\*a\*\*|\{\{ x \}\}|word|\| a \| b \|\n\|---\|---\||\[\^1\]|!\[i\]\(j "t"\)|<br\nclass='x'>|`c\nd`|\[t\]\(u\n"v"\)|===|---|# h|\t|~~~|1\. |\[t\]\[a\]|!\[i\]\[a\]|<!-- c -->|<p>|<img alt="x" title=y>|\{: \.x\}|\{#y\}|\[ \] z|\\)(\n|\n\n|\n> |\n- |\n  |\n    |  \n|\\\n| |\r\n|\n\t)){1,12}"#;

fn holds(strategy: &impl Strategy<Value = String>, cases: u32) {
    let config = ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let outcome = TestRunner::new_with_rng(config, rng).run(strategy, |text| {
        prop_assert_eq!(broken_law(&text), None);
        prop_assert_eq!(bundle_laws::broken_law(&text), None, "through bundles");
        Ok(())
    });
    if let Err(fault) = outcome {
        panic!("{fault}");
    }
}

#[test]
fn generated_documents_keep_the_laws() {
    holds(&document(), 400);
}

/// Front matter of fields in all styles.
fn front_matter() -> impl Strategy<Value = String> {
    let key = select(
        &[
            "title",
            "description",
            "caption",
            "lang",
            "title",
            "x-y",
            "\"dateline\"",
        ][..],
    );
    let value = select(
        &[
            "कैदियों की अदला-बदली",
            "a # b",
            "'l''été: 1' # c",
            "\"x \\\"y\\\" \\u0905\"",
            "|\n  एक\n  दो",
            ">-\n  eins\n  zwei\n\n  drei",
            "\"a\n  b\"",
            "c\n  d",
            "[a, b]",
            "\n  - a",
            "\n  k: v",
            "2025",
            "",
            "|2\n   x",
            "\"q\"",
            "&a b",
            "!!str c",
            "- d",
            "e: f",
            "|-\n  \"g\" h",
        ][..],
    );
    let newline = select(&["\n", "\r\n"][..]);
    (vec((key, value), 1..5), newline).prop_map(|(fields, newline)| {
        let fields = fields
            .iter()
            .map(|(key, value)| format!("{key}: {value}\n"));
        let text = format!("---\n{}---\n\nText\n", fields.collect::<String>());
        text.replace('\n', newline)
    })
}

#[test]
fn front_matter_keeps_the_laws() {
    holds(&front_matter(), 2000);
}

#[test]
fn pieces_in_no_order_keep_the_laws() {
    let pieces = proptest::string::string_regex(SOUP).unwrap();
    let soup = pieces.prop_map(|text| format!("{text}\n\n[a]: /u\n\n[^1]: f\n"));
    holds(&soup, 1000);
}

/// Characters that mean something, and pieces of Markdown.
fn any_text() -> impl Strategy<Value = String> {
    let characters = r"([-*+#>`~|\[\]()!<>&{}%:;=_\\ \t\n\r1.aह東\x{1f600}\x00]{0,4}(\n|<div>|\{\{|---\n|> |- |\[a\]: b)?){0,20}";
    let strategy = |pattern| proptest::string::string_regex(pattern).expect("the pattern is valid");
    prop_oneof![strategy(characters), strategy(SOUP)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_reader_fail(text in any_text()) {
        let document = Document::parse(&text);
        let none = vec![None; document.segments().len()];
        prop_assert_eq!(&document.rebuild(&none).text, &text);
        let own: Vec<_> = document.segments().iter().map(|segment| Some(segment.message.clone())).collect();
        let rebuilt = document.rebuild(&own);
        prop_assert!(document.breaking_segments(&own).len() <= own.len());
        prop_assert_eq!(rebuilt.spans.len(), own.len());
        let marks: Vec<_> = rebuilt.spans.iter().map(|span| LanguageMark {
            span: *span,
            lang: "hi".to_owned(),
            dir: "ltr".to_owned(),
            class: None,
        }).collect();
        let html = render(&rebuilt.text, &marks, &[]);
        prop_assert_eq!(html.matches("<span lang").count(), html.matches("</span>").count());
        prop_assert!(plain_text(&text).len() <= text.len() * 4 + 100);
    }
}
