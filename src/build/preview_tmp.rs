use crate::build::page::*;
use crate::build::rendition::*;
use crate::build::template::*;
use crate::build::texts::InterfaceTexts;
use crate::fluent::runtime::{CompiledResource, Isolation, Runtime};
use crate::fluent::{View, parse};
use std::sync::Arc;

#[test]
fn preview() {
    let out = std::path::Path::new("/tmp/preview");
    let library = TemplateLibrary::new([]);
    let all: Vec<crate::locale::LocaleId> = ["en", "hi", "ar", "ur", "ja", "ru", "es"]
        .map(|l| l.parse().unwrap())
        .into();
    std::fs::create_dir_all(out).unwrap();
    std::fs::write(out.join("style.css"), library.style().1).unwrap();
    for locale in ["en", "hi", "ar", "ur", "ja"] {
        let id: crate::locale::LocaleId = locale.parse().unwrap();
        let ui = if locale == "ur" { "ar" } else { locale };
        let dir = format!(
            "{}/tests/fixtures/build/newsroom/locales/{ui}",
            env!("CARGO_MANIFEST_DIR")
        );
        let resources: Vec<_> = ["ui.ftl", "terms.ftl"]
            .iter()
            .map(|n| {
                let text = std::fs::read_to_string(format!("{dir}/{n}")).unwrap();
                let outline = parse(&text);
                CompiledResource::new("x", View::new(&text, &outline))
            })
            .collect();
        let runtime = Arc::new(Runtime::new(&id, Isolation::Marked, resources));
        let texts = Arc::new(InterfaceTexts::new(&id, vec![runtime]));
        let pages = library.speaking(&texts);
        let (title, p, h) = match locale {
            "en" => (
                "Washington and Moscow trade prisoners for the second time this year",
                "A former ballet dancer who spent more than a year in Russian custody was flying home to America on Thursday (CIA).",
                "Intelligence officials look on",
            ),
            "hi" => (
                "मोहल्ले की बावड़ी में लौटी रौनक",
                "पुराने शहर की तंग गलियों के बीच सीढ़ियों वाली एक बावड़ी है, जिसे मोहल्ले के बच्चे कुछ साल पहले तक कूड़े के ढेर के रूप में ही जानते थे।",
                "रविवार की सुबह का श्रमदान",
            ),
            "ar" => (
                "سجينان يعودان إلى الوطن في تبادل جديد بين واشنطن وموسكو",
                "غادرت راقصة أبوظبي يوم الخميس، بحسب وكالة (CIA). وقالت الوكالة إن المحادثات مستمرة منذ ثلاثة أيام في إسطنبول.",
                "محادثات هادئة",
            ),
            "ur" => (
                "واشنگٹن اور ماسکو نے اس سال دوسری بار قیدیوں کا تبادلہ کیا",
                "ایک سابق بیلے رقاصہ جس نے روسی حراست میں ایک سال سے زیادہ گزارا، جمعرات کو امریکہ واپس جا رہی تھی۔",
                "خفیہ مذاکرات جاری",
            ),
            _ => (
                "米露、今年二度目の囚人交換",
                "ロシアで一年以上拘束されていた元バレエダンサーが木曜日、米国へ帰国の途についた。",
                "静かな協議が続く",
            ),
        };
        let served = |t: &str| Served {
            text: t.to_owned(),
            locale: id.clone(),
        };
        let body = format!(
            "<p>{p} <a href=\"#\">{h}</a> <code>{{ $count }}</code></p><h2 id=\"a\">{h}</h2><p lang=\"en\" dir=\"ltr\" class=\"untranslated\">The talks went on in Istanbul for three days.</p><figure><img src=\"handover.svg\" alt=\"x\"><figcaption>{p}</figcaption></figure><blockquote><p>{p}</p></blockquote><ul><li>{h}<ul><li>{h}</li></ul></li><li>{h}</li></ul><ol><li>{h}</li></ol><table><thead><tr><th>{h}</th><th style=\"text-align: right\">N</th><th>{h}</th></tr></thead><tbody><tr><td>{h}</td><td style=\"text-align: right\">24</td><td><code>zero</code>, <code>one</code>, <code>two</code>, <code>few</code>, <code>many</code>, <code>other</code></td></tr></tbody></table><aside class=\"note\"><p>{p}</p></aside><pre><code>lang=\"ur\" dir=\"rtl\"</code></pre><p>Note<sup class=\"footnote-reference\"><a href=\"#1\">1</a></sup></p>"
        );
        let heading = |n: u8| RenderedHeading {
            rank: 2,
            anchor: format!("a{n}"),
            title: served(h),
        };
        let rendition = Rendition {
            slug: "swap".into(),
            locale: id.clone(),
            source_locale: "en".parse().unwrap(),
            markdown: String::new(),
            body,
            plain: String::new(),
            segments: vec![RenderedSegment {
                id: "p-0003".into(),
                role: "p".into(),
                text: String::new(),
                locale: "en".parse().unwrap(),
                span: crate::text::Span::empty(0),
                state: SegmentState::Fallback,
            }],
            fields: vec![
                ("title".into(), served(title)),
                ("description".into(), served(p)),
                ("dateline".into(), served("Abu Dhabi")),
            ],
            headings: vec![heading(1), heading(2), heading(3)],
            facts: Facts {
                date: Some("2025-04-11".into()),
                category: Some("diplomacy".into()),
                source: Some("agencies".into()),
                follow: vec!["Facebook".into(), "X".into()],
            },
            words: 700,
        };
        let page = pages
            .render("article.html", &ArticlePage::new(&rendition, &all))
            .unwrap();
        println!("{:?}", page.misses);
        std::fs::create_dir_all(out.join(locale)).unwrap();
        std::fs::copy(
            "/work/texts/articles/handover.svg",
            out.join(locale).join("handover.svg"),
        )
        .unwrap();
        std::fs::write(out.join(locale).join("swap.html"), page.html).unwrap();
        let index = pages
            .render(
                "index.html",
                &IndexPage::new(&id, vec![Card::of(&rendition), Card::of(&rendition)]),
            )
            .unwrap();
        std::fs::write(out.join(locale).join("index.html"), index.html).unwrap();
        let rows = all.iter().map(|l| LanguageRow::new(l, 4, 5)).collect();
        let langs = pages
            .render("languages.html", &LanguagesPage::new(&id, rows))
            .unwrap();
        std::fs::write(out.join("index.html"), langs.html).unwrap();
    }
}
