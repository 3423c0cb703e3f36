//! Plain text: what the page of an article says, without any markup.
//!
//! Title, description, dateline and date, notices if a part is not translated or older than its
//! source, the text with its captions, the source, and where to follow the publication, a blank line
//! between each.

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
        place_and_day(rendition, &mut texts),
        notice(rendition, &mut texts),
        outdated_notice(rendition, &mut texts),
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

/// Returns the dateline and the day of publication, as far as the article has them.
fn place_and_day(rendition: &Rendition, texts: &mut PlainTexts<'_>) -> Option<String> {
    let dateline = rendition.field("dateline").map(|field| field.text.clone());
    let date = rendition.facts.date.as_ref();
    let date = date.map(|date| {
        let arguments = Arguments::new().with("date", date.as_str());
        texts.say("published-on", &arguments)
    });
    let parts: Vec<String> = dateline.into_iter().chain(date).collect();
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
    Some(format!("{notice} {count}"))
}

/// Returns that, and how much, is older than its source.
fn outdated_notice(rendition: &Rendition, texts: &mut PlainTexts<'_>) -> Option<String> {
    let count = rendition.outdated_count();
    let arguments = Arguments::new().with("count", count);
    (count > 0).then(|| texts.say("outdated-notice", &arguments))
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
