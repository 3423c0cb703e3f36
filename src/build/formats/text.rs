//! Plain text: what the page of an article says, without any markup.
//!
//! Title, description, authors, place and dates, notices if a part is not translated or older than its
//! source, what was corrected, the text with its captions, the source, and where to follow the
//! publication, a blank line between each.

use super::registry::{Format, FormatKind, Rendered, RenderedFile, Surroundings};
use crate::build::rendition::Rendition;
use crate::build::template::PlainTexts;
use crate::fluent::runtime::Arguments;
use crate::locale::display_name;
use crate::text::drop_isolates;

/// The format.
pub(super) const FORMAT: Format = Format {
    extension: "txt",
    kind: FormatKind::Data,
    render,
};

fn render(rendition: &Rendition, surroundings: &Surroundings<'_>) -> Rendered {
    let mut texts = surroundings.pages.plain_texts();
    let field = |name| rendition.field(name).map(|field| field.text.clone());
    let parts = [
        Some(rendition.title().text),
        field("description"),
        people_place_and_days(rendition, &mut texts),
        notice(rendition, &mut texts),
        outdated_notice(rendition, &mut texts),
        correction(rendition, &mut texts),
        Some(rendition.plain.clone()),
        source_line(rendition, &mut texts),
        follow_line(rendition, &mut texts),
    ];
    let parts = parts.iter().flatten().map(|part| part.trim());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    Ok(RenderedFile {
        text: drop_isolates(format!("{}\n", parts.join("\n\n"))),
        heard: texts.into_heard(),
    })
}

/// Returns who wrote the article, where, and when it was published and changed, as far as it says.
fn people_place_and_days(rendition: &Rendition, texts: &mut PlainTexts<'_>) -> Option<String> {
    let facts = &rendition.facts;
    let mut say = |message, name, value: &str| {
        let arguments = Arguments::new().with(name, value);
        texts.say(message, &arguments)
    };
    let authors = facts.authors.iter();
    let mut parts: Vec<String> = authors.map(|name| say("byline", "author", name)).collect();
    parts.extend(rendition.field("dateline").map(|field| field.text.clone()));
    let days = [
        ("published-on", &facts.date),
        ("updated-on", &facts.updated),
    ];
    for (message, day) in days {
        parts.extend(day.as_deref().map(|day| say(message, "date", day)));
    }
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// Returns that, and how much, is not translated.
fn notice(rendition: &Rendition, texts: &mut PlainTexts<'_>) -> Option<String> {
    let count = rendition.fallback_count();
    if count == 0 {
        return None;
    }
    let language = display_name(
        &rendition.source_locale,
        texts.locale_of("untranslated-notice"),
    );
    let arguments = Arguments::new().with("language", language);
    let notice = texts.say("untranslated-notice", &arguments);
    let count = texts.say("untranslated-count", &Arguments::new().with("count", count));
    Some(format!("{notice}\n{count}"))
}

/// Returns that, and how much, is older than its source.
fn outdated_notice(rendition: &Rendition, texts: &mut PlainTexts<'_>) -> Option<String> {
    let count = rendition.outdated_count();
    let arguments = Arguments::new().with("count", count);
    (count > 0).then(|| texts.say("outdated-notice", &arguments))
}

/// Returns what was put right in the article.
fn correction(rendition: &Rendition, texts: &mut PlainTexts<'_>) -> Option<String> {
    let correction = rendition.correction()?;
    let label = texts.say("correction-label", &Arguments::new());
    Some(format!("{label}\n{}", correction.text))
}

fn source_line(rendition: &Rendition, texts: &mut PlainTexts<'_>) -> Option<String> {
    let source = rendition.facts.source.as_ref()?;
    let source = texts.call("source-", source);
    let arguments = Arguments::new().with("source", source);
    Some(texts.say("source-line", &arguments))
}

fn follow_line(rendition: &Rendition, texts: &mut PlainTexts<'_>) -> Option<String> {
    let follow = &rendition.facts.follow;
    if follow.is_empty() {
        return None;
    }
    let invitation = texts.say("follow-us", &Arguments::new());
    Some(format!("{invitation}\n{}", follow.join(" · ")))
}
