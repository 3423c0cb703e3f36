//! Laws that hold for any article, bundle and page.

use std::collections::BTreeMap;

use proptest::prelude::*;

use tarjuma::article::bundle::KnownBundle;
use tarjuma::article::compose::{Formatted, compose};
use tarjuma::article::import::{Page, import_page_text};
use tarjuma::article::{Article, SettledArticle};
use tarjuma::fluent;
use tarjuma::locale::LocaleId;
use tarjuma::markdown::TRANSLATABLE_FIELDS;

fn settle(text: &str, known: &KnownBundle) -> SettledArticle {
    Article::read(text, &TRANSLATABLE_FIELDS, &|id| id == "nav-home").settle("a.md", known, &[])
}

/// Pieces of articles, odd ones among them.
fn markdown() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "---\ntitle: अदला-बदली\nvars: { n: 1 }\n---\n\n",
        "# Title\n\n",
        "Text with { $n } and { -term } and { $x }.\n\n",
        "Text\\\nwith a break\\\n[link](/a) { nav-home }\n\n",
        "[one](/a) [two][ref] ![three](/c \"title\")\n\n",
        "- 項目\n- 項目\n  1. nested\n\n",
        "> quote\n> [span\n> ning](/b)\n\n",
        "| a | b |\n|---|---|\n| Да | { x } |\n| Да | Да |\n\n",
        "<figure><img src=\"x\" alt=\"صورة\"><figcaption>Caption & more</figcaption></figure>\n\n",
        "`{ code }` {{ liquid }} {: .lead}\n\n",
        "[ref]: /ref\n\n",
        "*[.\n\n",
        "}{\n\n",
        "   \u{a0}x\u{2028}y\r\n\r\n",
        "```\ncode {\n```\n\n",
        "a[^1]\n\n[^1]: note\n\n",
        "Setext\n===\n\n",
        "\u{0}\u{feff}\r",
    ]);
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_bundle_is_a_fixed_point_and_all_fluent(text in markdown(), crlf in any::<bool>()) {
        let text = if crlf { text.replace('\n', "\r\n") } else { text };
        let first = settle(&text, &KnownBundle::default());
        let outline = fluent::parse(&first.bundle);
        prop_assert!(outline.junk.is_empty(), "{}", first.bundle);
        prop_assert_eq!(outline.entries.len(), first.segments.len());
        let second = settle(&text, &KnownBundle::read(&first.bundle));
        prop_assert_eq!(&second.revision.changes, &[]);
        prop_assert_eq!(second.bundle, first.bundle);
    }

    #[test]
    fn every_revision_has_distinct_ids_and_keeps_those_of_equal_texts(
        before in markdown(),
        after in markdown(),
    ) {
        let first = settle(&before, &KnownBundle::default());
        let second = settle(&after, &KnownBundle::read(&first.bundle));
        let mut ids = BTreeMap::new();
        for entry in &second.revision.entries {
            prop_assert!(ids.insert(&entry.id, entry).is_none(), "{} twice", entry.id);
        }
        let unique = |article: &SettledArticle| {
            let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for entry in &article.revision.entries {
                let ids = texts.entry(entry.text.nameless_text()).or_default();
                ids.push(entry.id.to_string());
            }
            texts.retain(|_, ids| ids.len() == 1);
            texts
        };
        let (old, new) = (unique(&first), unique(&second));
        for (text, id) in &old {
            if let Some(kept) = new.get(text) {
                prop_assert_eq!(kept, id, "{}", text);
            }
        }
    }

    #[test]
    fn an_article_comes_out_of_its_own_locale_as_it_is(text in markdown()) {
        let own: LocaleId = "en".parse().expect("en is a locale");
        let article = settle(&text, &KnownBundle::default());
        let composed = compose(&article, &own, &own, &|_| None);
        prop_assert_eq!(composed.text, text);
    }

    #[test]
    fn any_message_can_be_composed(text in markdown(), message in "[\\PC\\n]{0,24}") {
        let locale = |name: &str| name.parse::<LocaleId>().expect("the test names a locale");
        let article = settle(&text, &KnownBundle::default());
        let composed = compose(&article, &locale("en"), &locale("ar"), &|_| Some(Formatted {
            text: message.clone(),
            locale: locale("ar"),
        }));
        prop_assert_eq!(composed.segments.len(), article.segments.len());
        for segment in &composed.segments {
            prop_assert!(composed.text.get(segment.span.range()).is_some());
        }
    }

    #[test]
    fn any_page_and_any_bundle_are_read(text in "[\\PC\\n]{0,80}") {
        let lang = "pl".parse().expect("pl is a locale");
        let page = Page { path: "p.txt", text: &text, lang: &lang, labels: &[] };
        if let Ok(imported) = import_page_text(&page) {
            let article = settle(&imported.article, &KnownBundle::default());
            prop_assert!(article.document.front_matter().is_some_and(|read| read.problem.is_none()));
        }
        let _ = KnownBundle::read(&text);
    }
}
