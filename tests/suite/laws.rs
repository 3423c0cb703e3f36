//! The three laws of Markdown articles, on every document there is.
//!
//! *Identity*: rebuilt without replacements, a document is byte for byte the same. *Translation*:
//! with each segment rendered from its message, or from a pseudo-translation, all bytes outside
//! the segments stay, and the result reads back as those messages. *Structure*: the result has
//! the outline of its source.
//!
//! What fails is listed with its cause; a change of the list in either direction fails the test.

use std::path::{Path, PathBuf};

use tarjuma::markdown::pseudo::{Letters, pseudo_translate};
use tarjuma::markdown::{Destinations, Document, Message};
use tarjuma::text::Span;

/// Returns what breaks which law on `text`, if anything.
pub(crate) fn broken_law(text: &str) -> Option<String> {
    let document = Document::parse(text);
    let count = document.segments().len();
    if document.rebuild(&vec![None; count]).text != text {
        return Some("identity: bytes differ".to_owned());
    }
    let own = |message: &Message| message.clone();
    translation("own", &document, own).or_else(|| {
        let scripts = [
            Letters::Cyrillic,
            Letters::Devanagari,
            Letters::Katakana,
            Letters::Arabic,
        ];
        scripts.into_iter().find_map(|letters| {
            let name = format!("{letters:?}");
            translation(&name, &document, |message| {
                pseudo_translate(message, letters)
            })
        })
    })
}

fn translation(
    name: &str,
    document: &Document,
    translate: impl Fn(&Message) -> Message,
) -> Option<String> {
    let messages: Vec<Message> = document
        .segments()
        .iter()
        .map(|segment| translate(&segment.message))
        .collect();
    let replacements: Vec<Option<Message>> = messages.iter().cloned().map(Some).collect();
    let rebuilt = document.rebuild(&replacements);
    let again = Document::parse(&rebuilt.text);
    let old_spans = document.segments().iter().map(|segment| segment.span);
    let spans: Vec<_> = old_spans.zip(rebuilt.spans.iter().copied()).collect();
    let fault = outside_bytes(document.text(), &rebuilt.text, &spans)
        .or_else(|| read_back(document, &messages, &again))
        .or_else(|| {
            let difference = document
                .outline()
                .difference(again.outline(), Destinations::Compare)?;
            Some(format!("structure: {difference}"))
        })?;
    Some(format!("{name}: {fault}"))
}

/// Compares the stretches between segments, given where each stands before and after.
pub(crate) fn outside_bytes(source: &str, rebuilt: &str, spans: &[(Span, Span)]) -> Option<String> {
    let mut ends = (0, 0);
    for (old, new) in spans {
        let before = &source[ends.0..old.start as usize];
        let after = &rebuilt[ends.1..new.start as usize];
        if before != after {
            return Some(format!("bytes outside: {before:?}, {after:?}"));
        }
        ends = (old.end as usize, new.end as usize);
    }
    (source[ends.0..] != rebuilt[ends.1..]).then(|| "bytes at the end".to_owned())
}

/// Compares the messages that were written with those that are read.
fn read_back(document: &Document, messages: &[Message], again: &Document) -> Option<String> {
    for (index, message) in messages.iter().enumerate() {
        let Some(found) = again.segments().get(index) else {
            return Some(format!("no segment for {message:?}"));
        };
        if found.message != *message {
            let (wanted, found) = (message.to_string(), found.message.to_string());
            return Some(format!("message {wanted:?} reads back as {found:?}"));
        }
        let source = &document.segments()[index];
        let slots = |slots: &[tarjuma::markdown::Slot]| -> Vec<_> {
            slots
                .iter()
                .map(|slot| (slot.name, slot.source.clone()))
                .collect()
        };
        if source.role != found.role || slots(&source.slots) != slots(&found.slots) {
            return Some(format!("role or slots of {:?} differ", message.to_string()));
        }
    }
    let extra = again.segments().get(messages.len())?;
    Some(format!("extra segment {:?}", extra.message.to_string()))
}

/// A way to write a document differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Variant {
    Plain,
    CarriageReturns,
    Quoted,
}

impl Variant {
    pub(crate) const ALL: [Self; 3] = [Self::Plain, Self::CarriageReturns, Self::Quoted];

    pub(crate) fn of(self, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::CarriageReturns => text.replace("\r\n", "\n").replace('\n', "\r\n"),
            Self::Quoted => text
                .split_inclusive('\n')
                .map(|line| format!("> {line}"))
                .collect(),
        }
    }
}

/// The documents that break a law, each in all variants, and why.
pub(crate) const KNOWN_FAILURES: [(&str, &str); 2] = [
    (
        "[link](<foo\nbar>)\n",
        "no link, for the line break in its destination; joined, it is one",
    ),
    (
        "| नाम | उम्र |\n|---|---|\n|\nपंक्ति\n",
        "a lone pipe opens a paragraph below a table; joined, it is a row of the table",
    ),
];

/// Constructs of GitHub's Markdown and of site generators.
pub(crate) const CONSTRUCTS: [&str; 22] = [
    "| नाम | उम्र |\n|:--|--:|\n| इवान \\| पेत्रोव | `a\\|b` |\n| [x](/y) |\n",
    "नाम | उम्र\n--- | ---\nइवान | 9 | zu viel\n<br> | x\n",
    "~~gestrichen~~ und ~auch~\n",
    "- [ ] offen\n- [x] # erledigt\n\n  - [X] tief\\\n    unten\n",
    "Satz[^1] und[^lang].\n\n[^1]: Fuß *note*\n    weiter\n[^lang]: Absatz\n\n    Zweiter\n\n    - Punkt\n",
    "## शीर्षक {#id}\n\nपाठ\n{: .lead #x}\n\n{: .allein}\n",
    "{% if x %}\n\nTag {{ page.date | date: '%d_%m' }} und {{< ref \"a_b_c.md\" >}} Ende.\n\n{% endif %}\n",
    "![Foto *eins*\nzwei](photo.jpg\n\"Unter \\\"schrift\\\"\")\n\n[![Abz](b.svg)](/ci)\n",
    "<figure>\n<img src=a.jpg alt='बातचीत'>\n<figcaption>कैदी <b>लौटे</b></figcaption>\n</figure>\n",
    "<p title=Titel>Ein <a href=\"/x\" title=\"y\">Link</a> &amp;\n  mehr<br>\n</p> danach\n",
    "<div translate=\"no\">\n\nEigenname\n\n</div>\n\nText\n",
    "> Zitat `code\n> span` und [Text\n> mehr](/a\n> 'Ti\n> tel') <b\n> class=\"x\">fett</b>\nlazy\n",
    "> [langes\n> Etikett][so\n> lang] und [so\n> lang]\n\n[so lang]: /x\n",
    "1) a\n\n   b\n2) c  \n   d\\\n   2. e\n",
    "-\ta\n\n\tb\n\n\t> c\n\t> d\n",
    "Zeile eins\nzwei\\\ndrei\n===\n\nvier\n---\n",
    "# Doppel \\#\n## ## x ##\n### {{ title }}: mehr\n",
    "東京で\n会見\\\nした。\n**重要**な\nNHK\n",
    "&copy; 2025\n\n\\*kein\\* Kursiv\n\n\\- kein Punkt\n\n1\\. Mai\n",
    "- a\n- b\n\n  c\n- > d\n  > - e\n    f\n",
    "---\ntitle: \"एक: दो\"\ndescription: >-\n  drei\n  vier\ncaption: 'l''été'\nvars:\n  n: 3\n---\n\nText { $n }\n",
    "import A from './a.mdx'\n\nText {/* still */} mit <A b=\"c\" />.\n",
];

/// Returns which of `documents` break a law, in any variant, with how many were tried.
fn broken(documents: &[(String, String)]) -> (Vec<String>, usize) {
    let mut failures = Vec::new();
    for (name, text) in documents {
        for variant in Variant::ALL {
            if let Some(fault) = broken_law(&variant.of(text)) {
                failures.push(format!("{name} {variant:?}: {fault}"));
            }
        }
    }
    (failures, documents.len() * Variant::ALL.len())
}

fn assert_laws(documents: &[(String, String)]) {
    let is_known = |text: &str| KNOWN_FAILURES.iter().any(|(known, _)| *known == text);
    let documents: Vec<_> = documents
        .iter()
        .filter(|(_, text)| !is_known(text))
        .cloned()
        .collect();
    let (failures, count) = broken(&documents);
    assert!(
        failures.is_empty(),
        "{} of {count}:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[test]
fn hold_on_every_markdown_file_of_this_repository() {
    assert_laws(&repository_documents());
}

#[test]
fn hold_on_every_real_article() {
    assert_laws(&shared_articles());
}

#[test]
fn hold_on_the_examples_of_commonmark() {
    assert_laws(&commonmark_examples());
}

#[test]
fn hold_on_constructs_beyond_commonmark() {
    let documents = CONSTRUCTS.map(|text| (format!("{text:?}"), text.to_owned()));
    assert_laws(&documents);
}

#[test]
fn known_failures_still_fail() {
    for (text, cause) in KNOWN_FAILURES {
        for variant in Variant::ALL {
            let fault = broken_law(&variant.of(text));
            assert!(fault.is_some(), "{text:?} {variant:?} holds now: {cause}");
        }
    }
}

/// Returns this repository's Markdown files: those that speak of it, its articles, its tests'.
pub(crate) fn repository_documents() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> = paths_in(root)
        .into_iter()
        .filter(|path| is_markdown(path))
        .collect();
    for folder in ["articles", "docs", "tests"] {
        files.extend(markdown_files(&root.join(folder)));
    }
    assert!(files.len() >= 10, "the files are there");
    named_texts(files)
}

/// Returns the real articles; none where they are absent.
pub(crate) fn shared_articles() -> Vec<(String, String)> {
    let Some(folder) = crate::shared::shared_data("articles") else {
        return Vec::new();
    };
    let documents = named_texts(markdown_files(&folder));
    assert!(documents.len() > 80, "the articles are there");
    documents
}

/// Returns the examples of CommonMark; none where they are absent.
pub(crate) fn commonmark_examples() -> Vec<(String, String)> {
    let Some(path) = crate::shared::shared_data("markdown/commonmark-spec.txt") else {
        return Vec::new();
    };
    let spec = std::fs::read_to_string(path).expect("the specification can be read");
    let examples = examples(&spec);
    assert!(examples.len() > 600, "the examples are there");
    let numbered = examples.into_iter().enumerate();
    numbered
        .map(|(index, text)| (format!("example {} {text:?}", index + 1), text))
        .collect()
}

fn named_texts(mut files: Vec<PathBuf>) -> Vec<(String, String)> {
    files.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("the article can be read");
        (path.display().to_string(), text)
    };
    files.into_iter().map(read).collect()
}

fn markdown_files(folder: &Path) -> Vec<PathBuf> {
    let (folders, files): (Vec<_>, Vec<_>) =
        paths_in(folder).into_iter().partition(|path| path.is_dir());
    let below = folders.iter().flat_map(|folder| markdown_files(folder));
    below
        .chain(files.into_iter().filter(|path| is_markdown(path)))
        .collect()
}

fn paths_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder is readable");
    let paths = entries.map(|entry| entry.expect("its entries are readable").path());
    paths.collect()
}

fn is_markdown(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "md")
}

/// Returns the Markdown of the examples in the specification's own source.
fn examples(spec: &str) -> Vec<String> {
    let fence = "`".repeat(32);
    let mut examples = Vec::new();
    let opening = format!("\n{fence} example");
    for block in spec.split(&opening).skip(1) {
        let body = block.split_once('\n').map_or("", |(_, body)| body);
        // An example without Markdown begins with the line that parts it from its HTML.
        let parted = body.split_once("\n.\n");
        let markdown = match parted {
            Some((markdown, _)) if !body.starts_with(".\n") => markdown,
            _ => "",
        };
        examples.push(markdown.replace('→', "\t") + "\n");
    }
    examples
}
