//! Articles with the messages of a locale in place of their segments.

use tarjuma::article::bundle::KnownBundle;
use tarjuma::article::compose::{Composed, Formatted, Origin, Request, Served, compose};
use tarjuma::article::{Article, SettledArticle};
use tarjuma::fluent::runtime::{Arguments, CompiledResource, Isolation, Runtime};
use tarjuma::fluent::{View, parse};
use tarjuma::locale::LocaleId;
use tarjuma::markdown::TRANSLATABLE_FIELDS;

use crate::shared::shared_data;

const TEXT: &str = "---\nlang: en\ntitle: A Second Exchange\nvars: { sum: 50 }\n---\n\n\
    # The swap\n\n\
    She gave { $sum } dollars to [a charity](https://example.org/a \"its page\")\n\
    and went to { -abu-dhabi }.\n\n\
    | Who | Where |\n|---|---|\n| A *dancer* | Abu Dhabi |\n\n\
    ```\nlet { code } = `stay`;\n```\n";

fn settle(text: &str, known: &KnownBundle) -> SettledArticle {
    Article::read(text, &TRANSLATABLE_FIELDS, &|_| false).settle("articles/swap.md", known, &[])
}

fn locale(name: &str) -> LocaleId {
    name.parse().expect("the test names a locale")
}

/// A locale with its messages.
struct Voice {
    runtime: Runtime,
}

impl Voice {
    fn new(name: &str, ftl: &str) -> Self {
        let outline = parse(ftl);
        assert!(outline.junk.is_empty(), "{ftl}");
        let resource = CompiledResource::new("test.ftl", View::new(ftl, &outline));
        Self {
            runtime: Runtime::new(&locale(name), Isolation::None, [resource]),
        }
    }

    fn format(&self, request: &Request<'_>) -> Option<Formatted> {
        let mut arguments = Arguments::new().with("sum", "50");
        for slot in request.slots {
            arguments.set(&slot.name, slot.value.as_str());
        }
        let formatted = self.runtime.format(request.id.as_str(), None, &arguments);
        Some(Formatted {
            text: formatted.ok()?.text,
            locale: self.runtime.locale().clone(),
        })
    }
}

/// Composes in the locale of the first voice, with the second as the source.
fn compose_in(article: &SettledArticle, target: &Voice, source: &Voice) -> Composed {
    let format = |request: &Request<'_>| match request.origin {
        Origin::Best => target.format(request).or_else(|| source.format(request)),
        Origin::Source => source.format(request),
    };
    compose(
        article,
        source.runtime.locale(),
        target.runtime.locale(),
        &format,
    )
}

fn source_voice(article: &SettledArticle) -> Voice {
    Voice::new(
        "en",
        &format!("{}\n-abu-dhabi = Abu Dhabi\n", article.bundle),
    )
}

fn id_of(article: &SettledArticle, start: &str) -> String {
    let mut entries = article.revision.entries.iter();
    let entry = entries.find(|entry| entry.text.to_string().starts_with(start));
    entry.expect("the article has the text").id.to_string()
}

#[test]
fn a_translation_takes_the_place_of_its_segments_alone() {
    let article = settle(TEXT, &KnownBundle::default());
    let (paragraph, cell) = (id_of(&article, "She gave"), id_of(&article, "A *dancer*"));
    let hindi = Voice::new(
        "hi",
        &format!(
            "headline = दूसरी अदला-बदली\n\
             {paragraph} = उन्होंने [एक संस्था]({{ $link-1 }} \"उसका पन्ना\") को {{ $sum }} डॉलर दिए।\n\
             {cell} = एक *नर्तकी*\n"
        ),
    );
    let composed = compose_in(&article, &hindi, &source_voice(&article));
    assert_eq!(
        composed.text,
        "---\nlang: hi\ntitle: दूसरी अदला-बदली\nvars: { sum: 50 }\n---\n\n\
         # The swap\n\n\
         उन्होंने [एक संस्था](https://example.org/a \"उसका पन्ना\") को 50 डॉलर दिए।\n\n\
         | Who | Where |\n|---|---|\n| एक *नर्तकी* | Abu Dhabi |\n\n\
         ```\nlet { code } = `stay`;\n```\n"
    );
    for segment in &composed.segments {
        let text = &composed.text[segment.span.range()];
        let is_hindi = text.contains(|letter| ('\u{900}'..'\u{980}').contains(&letter));
        assert_eq!(segment.locale == locale("hi"), is_hindi, "{text}");
        assert_eq!(segment.served == Served::Message, is_hindi, "{text}");
    }
}

#[test]
fn what_is_not_translated_is_served_from_the_source_with_its_placeables() {
    let article = settle(TEXT, &KnownBundle::default());
    let composed = compose_in(&article, &Voice::new("ar", ""), &source_voice(&article));
    assert!(
        composed
            .text
            .starts_with("---\nlang: ar\ntitle: A Second Exchange\n")
    );
    assert!(
        composed.text.contains("She gave 50 dollars to [a charity](https://example.org/a \"its page\") and went to Abu Dhabi.\n"),
        "{}",
        composed.text
    );
    let segments = &composed.segments;
    assert!(
        segments
            .iter()
            .all(|segment| segment.served == Served::Source)
    );
    assert!(
        segments
            .iter()
            .all(|segment| segment.locale == locale("en"))
    );
}

#[test]
fn the_own_locale_resolves_placeables_and_keeps_all_other_bytes() {
    let article = settle(TEXT, &KnownBundle::default());
    let source = source_voice(&article);
    let composed = compose_in(&article, &source, &source);
    let (before, _) = TEXT.split_once("She gave").unwrap();
    let (_, after) = TEXT.split_once("{ -abu-dhabi }.").unwrap();
    assert!(composed.text.starts_with(before));
    assert!(composed.text.ends_with(after));
    assert!(composed.text.contains("went to Abu Dhabi."));
}

#[test]
fn a_translation_that_breaks_the_structure_is_not_served() {
    let article = settle(TEXT, &KnownBundle::default());
    let paragraph = id_of(&article, "She gave");
    let russian = Voice::new(
        "ru",
        &format!("{paragraph} = Она дала денег фонду.\nheadline = Обмен\n"),
    );
    let composed = compose_in(&article, &russian, &source_voice(&article));
    assert!(composed.text.contains("title: Обмен\n"));
    assert!(
        composed.text.contains("She gave 50 dollars to [a charity]"),
        "{}",
        composed.text
    );
    let broken: Vec<_> = composed
        .segments
        .iter()
        .filter(|segment| segment.served == Served::SourceForBroken)
        .map(|segment| segment.id.to_string())
        .collect();
    assert_eq!(broken, [paragraph]);
}

#[test]
fn slots_are_passed_under_the_numbers_of_the_bundle() {
    let before = "See [one](/one) now and here.\n";
    let after = "See [two](/two) and [one](/one) now and here.\n";
    let first = settle(before, &KnownBundle::default());
    let article = settle(after, &KnownBundle::read(&first.bundle));
    let id = &article.revision.entries[0].id;
    let japanese = Voice::new(
        "ja",
        &format!("{id} = [一]({{ $link-1 }})と[二](https://example.jp/二)を見よ。\n"),
    );
    let composed = compose_in(&article, &japanese, &Voice::new("en", &article.bundle));
    assert_eq!(
        composed.text,
        "[一](/one)と[二](https://example.jp/二)を見よ。\n"
    );
}

#[test]
fn real_articles_come_out_of_their_own_locale_byte_for_byte() {
    let Some(folder) = shared_data("articles") else {
        return;
    };
    for name in ["ar", "en", "hi", "ja"] {
        for entry in std::fs::read_dir(folder.join(name)).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            for text in [text.replace('\n', "\r\n"), text] {
                let article = settle(&text, &KnownBundle::default());
                let own = Voice::new(name, &article.bundle);
                assert_eq!(compose_in(&article, &own, &own).text, text);
            }
        }
    }
}

#[test]
fn real_articles_keep_their_structure_when_every_message_is_formatted() {
    let Some(folder) = shared_data("articles/en") else {
        return;
    };
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let article = settle(&text, &KnownBundle::default());
        let copy = Voice::new("es", &article.bundle);
        let composed = compose_in(&article, &copy, &Voice::new("en", ""));
        let not_served = composed
            .segments
            .iter()
            .filter(|segment| segment.served != Served::Message);
        assert_eq!(not_served.count(), 0);
        let again = settle(&composed.text, &KnownBundle::default());
        let texts = |article: &SettledArticle| -> Vec<String> {
            let entries = article.revision.entries.iter();
            entries.map(|entry| entry.text.to_string()).collect()
        };
        assert_eq!(texts(&again), texts(&article));
    }
}
