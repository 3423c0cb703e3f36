//! The three laws of Markdown articles, on every document there is.
//!
//! *Identity*: rebuilt without replacements, a document is byte for byte the same. *Translation*:
//! with each segment rendered from its message, or from a pseudo-translation, all bytes outside
//! the segments stay, and the result reads back as those messages. *Structure*: the result has
//! the outline of its source.

use tarjuma::markdown::pseudo::{Letters, pseudo_translate};
use tarjuma::markdown::{Destinations, Document, Message};

/// Returns what breaks which law on `text`, if anything.
pub(crate) fn broken_law(text: &str) -> Option<String> {
    let document = Document::parse(text);
    let count = document.segments().len();
    if document.rebuild(&vec![None; count]).text != text {
        return Some("identity: bytes differ".to_owned());
    }
    let own = |message: &Message| message.clone();
    translation("own", &document, own).or_else(|| {
        let scripts = [Letters::Cyrillic, Letters::Katakana, Letters::Arabic];
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
    let fault = outside_bytes(document, &rebuilt.text, &rebuilt.spans)
        .or_else(|| read_back(document, &messages, &again))
        .or_else(|| {
            let difference = document
                .outline()
                .difference(again.outline(), Destinations::Compare)?;
            Some(format!("structure: {difference}"))
        })?;
    Some(format!("{name}: {fault}"))
}

/// Compares the stretches between segments.
fn outside_bytes(
    document: &Document,
    rebuilt: &str,
    spans: &[tarjuma::text::Span],
) -> Option<String> {
    let mut ends = (0, 0);
    for (segment, span) in document.segments().iter().zip(spans) {
        let before = &document.text()[ends.0..segment.span.start as usize];
        let after = &rebuilt[ends.1..span.start as usize];
        if before != after {
            return Some(format!("bytes outside: {before:?}, {after:?}"));
        }
        ends = (segment.span.end as usize, span.end as usize);
    }
    (document.text()[ends.0..] != rebuilt[ends.1..]).then(|| "bytes at the end".to_owned())
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
    const ALL: [Self; 3] = [Self::Plain, Self::CarriageReturns, Self::Quoted];

    fn of(self, text: &str) -> String {
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

#[test]
fn hold_on_every_real_article() {
    let Some(folder) = crate::shared::shared_data("articles") else {
        return;
    };
    let mut failures = Vec::new();
    let mut count = 0;
    for locale in std::fs::read_dir(folder).unwrap() {
        let path = locale.unwrap().path();
        let files: Vec<_> = if path.is_dir() {
            std::fs::read_dir(&path)
                .unwrap()
                .map(|file| file.unwrap().path())
                .collect()
        } else {
            vec![path]
        };
        for file in files
            .iter()
            .filter(|file| file.extension().is_some_and(|e| e == "md"))
        {
            let text = std::fs::read_to_string(file).unwrap();
            for variant in Variant::ALL {
                count += 1;
                if let Some(fault) = broken_law(&variant.of(&text)) {
                    failures.push(format!("{} {variant:?}: {fault}", file.display()));
                }
            }
        }
    }
    failures.sort();
    assert!(
        failures.is_empty(),
        "{} of {count}:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[test]
fn hold_on_the_examples_of_commonmark() {
    let Some(path) = crate::shared::shared_data("markdown/commonmark-spec.txt") else {
        return;
    };
    let spec = std::fs::read_to_string(path).unwrap();
    let mut failures = Vec::new();
    let mut count = 0;
    for (index, example) in examples(&spec).iter().enumerate() {
        for variant in Variant::ALL {
            count += 1;
            if let Some(fault) = broken_law(&variant.of(example)) {
                failures.push(format!("{} {variant:?} {example:?}: {fault}", index + 1));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {count}:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// Returns the Markdown of the examples in the specification's own source.
fn examples(spec: &str) -> Vec<String> {
    let fence = "`".repeat(32);
    let mut examples = Vec::new();
    let opening = format!("\n{fence} example");
    for block in spec.split(&opening).skip(1) {
        let body = block.split_once('\n').map_or("", |(_, body)| body);
        let markdown = if let Some(rest) = body.strip_prefix(".\n") {
            let _html = rest;
            ""
        } else {
            body.split_once("\n.\n")
                .map_or("", |(markdown, _)| markdown)
        };
        examples.push(markdown.replace('→', "\t") + "\n");
    }
    examples
}
