//! Each passage is shown in the first language of its chain that can say it, with the terms, messages
//! and attributes of that language alone.

use tarjuma::build::FallbackReason;
use tarjuma::tree::MemoryTree;

use crate::build_newsroom::{Publication, build};

const ARTICLE: &str = "\
---
title: Wells
lang: en
vars:
  wells: 22
---

One of { -agency } and { $wells } wells.

Two of { -agency }.

Three of { -agency }.

Four of { -agency }.

Five of { -agency }.
";

const ENGLISH: &str = "\
headline = Wells
p-0001 = One of { -agency } and { $wells } wells.
p-0002 = Two of { -agency }.
p-0003 = Three of { -agency }.
p-0004 = Four of { -agency }.
p-0005 = Five of { -agency }.
";

/// A project whose chain is Polish, Russian, English; Arabic falls to English at once.
fn publish(polish: &str, russian: &str) -> Publication {
    let tree = MemoryTree::new()
        .with("tarjuma.toml", "source-locale = \"en\"\n\n[locale.pl]\nfallback = [\"ru\"]\n")
        .with("articles/wells.md", ARTICLE)
        .with("locales/en/articles/wells.ftl", ENGLISH)
        .with("locales/en/terms.ftl", "-agency = Reuters\n    .short = R.\nhouse = the { -agency } house\n    .title = English title\nloop = { house }\n")
        .with("locales/ru/terms.ftl", "-agency = Рейтер\nhouse = дом { -agency }\n    .title = русский заголовок\nloop = { loop }\n")
        .with("locales/pl/terms.ftl", "house = dom\nloop = { house }\n")
        .with("locales/pl/articles/wells.ftl", polish)
        .with("locales/ru/articles/wells.ftl", russian);
    build(&tree)
}

/// Returns the passages of a page in Polish, with the language that each is marked as.
fn passages(publication: &Publication) -> Vec<String> {
    let page = publication.text("pl/wells.html");
    let lines = page.lines().map(str::trim);
    let paragraphs = lines.filter(|line| {
        (line.starts_with("<p>") && !line.starts_with("<p><")) || line.starts_with("<p lang=")
    });
    let cleaned = paragraphs.map(|line| {
        line.replace(" dir=\"ltr\" class=\"untranslated\"", "")
            .replace("</p>", "")
    });
    cleaned.collect()
}

#[test]
fn a_passage_is_said_by_one_language_with_its_own_terms() {
    let publication = publish(
        "headline = Studnie\np-0001 = { $wells ->\n    [few] { $wells } studnie\n   *[other] studni\n }.\np-0002 = Dwa: { -agency }.\np-0003 = Trzy: { house.title }.\np-0004 = Cztery: { house }.\n",
        "headline = Колодцы\np-0002 = Два: { -agency }.\np-0003 = Три: { house.absent }.\np-0005 = Пять: { house.title }, { house }.\n",
    );
    assert_eq!(
        passages(&publication),
        [
            "<p>22 studnie.",
            // The term is missing in Polish, and Russian has both.
            "<p lang=\"ru\">Два: Рейтер.",
            // Neither Polish nor Russian has the attribute.
            "<p lang=\"en\">Three of Reuters.",
            "<p>Cztery: dom.",
            // The message is missing in Polish.
            "<p lang=\"ru\">Пять: русский заголовок, дом Рейтер.",
        ]
    );
    let mut reasons: Vec<(String, FallbackReason)> = (publication.report.fallbacks.iter())
        .filter(|fallback| fallback.locale.to_string() == "pl")
        .map(|fallback| (fallback.segment.to_string(), fallback.reason))
        .collect();
    reasons.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(
        reasons,
        [
            ("p-0002".to_owned(), FallbackReason::Unformattable),
            ("p-0003".to_owned(), FallbackReason::Unformattable),
            ("p-0005".to_owned(), FallbackReason::Missing),
        ]
    );
    let told: Vec<(&str, bool)> = (publication.report.findings.iter())
        .filter(|finding| finding.path.starts_with("locales/pl/articles"))
        .map(|finding| (finding.check, finding.message().contains("title")))
        .collect();
    assert_eq!(told, [("unknown-term", false), ("unknown-message", true)]);
}

#[test]
fn a_circle_of_one_language_is_none_in_the_next() {
    let publication = publish(
        "p-0001 = Raz: { loop }.\np-0002 = Dwa: { p-0003 }.\np-0003 = Trzy: { p-0002 }.\n",
        "p-0002 = Два: { p-0003 }.\np-0003 = Три: { loop }.\np-0004 = Четыре: { p-0005 }.\n",
    );
    assert_eq!(
        passages(&publication),
        [
            // What goes round in Russian does not in Polish.
            "<p>Raz: dom.",
            // Polish goes round between two messages, Russian in the one that both refer to.
            "<p lang=\"en\">Two of Reuters.",
            "<p lang=\"en\">Three of Reuters.",
            // A message that Russian lacks is not taken from English.
            "<p lang=\"en\">Four of Reuters.",
            "<p lang=\"en\">Five of Reuters.",
        ]
    );
    let circles = (publication.report.findings.iter())
        .filter(|finding| finding.check == "cyclic-reference")
        .count();
    assert!(circles >= 3, "{circles}");
}
