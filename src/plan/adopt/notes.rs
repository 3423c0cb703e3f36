//! What an adoption says: how much came over, and all that did not.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::document::Reading;
use crate::article::adopt::{Adopted, Adoption, Passed, Reason};
use crate::article::message::MessageText;
use crate::ledger::{EntryId, Standing};
use crate::locale::LocaleId;
use crate::plan::Plan;
use crate::text::{LineIndex, Span};

/// So many letters of a block are quoted.
const EXCERPT: usize = 60;

/// Says of each message and block what became of it, where it was not simply adopted.
pub(super) fn note_adoption(
    adoption: &Adoption,
    reading: &Reading,
    source: &LocaleId,
    target: &Arc<str>,
    plan: &mut Plan,
) {
    let notes = Notes {
        text: reading.article.document.text(),
        lines: reading
            .has_lines
            .then(|| LineIndex::new(reading.article.document.text())),
        source,
    };
    plan.note(target, summary(adoption));
    for passed in &adoption.passed {
        plan.note(target, notes.describe_passed(passed));
    }
    for adopted in &adoption.adopted {
        if let Some(text) = describe_difference(adopted) {
            plan.note(target, text);
        }
    }
    for block in &adoption.left_over {
        let text = excerpt(&block.text.to_string());
        plan.note(
            target,
            format!("not used{}: `{text}`", notes.line(block.span)),
        );
    }
}

/// Returns "113 of 121 messages found; 3 unsure, 5 missing".
fn summary(adoption: &Adoption) -> String {
    let count = |is_meant: fn(&Reason) -> bool| {
        let passed = adoption.passed.iter();
        passed.filter(|passed| is_meant(&passed.reason)).count()
    };
    let counts = [
        (count(|reason| matches!(reason, Reason::Missing)), "missing"),
        (
            count(|reason| matches!(reason, Reason::Unsure { .. })),
            "unsure",
        ),
        (
            count(|reason| matches!(reason, Reason::Untranslated { .. })),
            "untranslated",
        ),
        (
            count(|reason| matches!(reason, Reason::Merged { .. })),
            "merged",
        ),
        (adoption.left_over.len(), "blocks not used"),
    ];
    let told: Vec<String> = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    let found = adoption.adopted.len();
    let all = found + adoption.passed.len();
    let found = format!("{found} of {all} messages found, score {}", adoption.score);
    if told.is_empty() {
        return found;
    }
    format!("{found}; {}", told.join(", "))
}

struct Notes<'a> {
    text: &'a str,
    /// None where the lines of the text are not those of the file.
    lines: Option<LineIndex>,
    source: &'a LocaleId,
}

impl Notes<'_> {
    fn describe_passed(&self, passed: &Passed) -> String {
        let id = &passed.id;
        match &passed.reason {
            Reason::Missing => format!("left out {id}: no block is its translation"),
            Reason::Unsure { confidence, span } => format!(
                "left out {id}, {confidence} sure{}: `{}`",
                self.line(*span),
                self.quote(*span)
            ),
            Reason::Untranslated { span } => format!(
                "left out {id}, still in {}{}: `{}`",
                self.source,
                self.line(*span),
                self.quote(*span)
            ),
            Reason::Merged { span } => format!(
                "left out {id}, which shares its block with a neighbour{}: `{}`",
                self.line(*span),
                self.quote(*span)
            ),
        }
    }

    fn line(&self, span: Span) -> String {
        let place = self.lines.as_ref();
        let place = place.map(|lines| lines.locate(self.text, span.start as usize));
        place.map_or_else(String::new, |place| format!(", line {}", place.line))
    }

    fn quote(&self, span: Span) -> String {
        excerpt(self.text.get(span.range()).unwrap_or_default())
    }
}

fn describe_difference(adopted: &Adopted) -> Option<String> {
    let difference = adopted.difference.as_ref()?;
    Some(format!(
        "{} would change the structure of the article ({difference}), so that its source is built",
        adopted.id
    ))
}

fn excerpt(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}

/// Says which messages of a bundle are behind their source still, although the document has replaced
/// their translations.
pub(super) fn note_behind(
    behind: &[(EntryId, Standing)],
    locale: &LocaleId,
    target: &Arc<str>,
    plan: &mut Plan,
) {
    for (standing, word) in [
        (Standing::Stale, "stale"),
        (Standing::Unconfirmed, "unconfirmed"),
    ] {
        let ids = behind.iter().filter(|(_, own)| *own == standing);
        let ids: Vec<&str> = ids.map(|(id, _)| id.as_str()).collect();
        if !ids.is_empty() {
            let text = format!(
                "still {word}: {}; nothing shows that the document follows the source as it is \
                 now, and `tarjuma ack {locale} {}` says that it does",
                ids.join(", "),
                ids.join(" ")
            );
            plan.note(target, text);
        }
    }
}

/// Says which terms the document has as names alone, and in which messages.
pub(super) fn note_terms(lost: &BTreeMap<String, Vec<&str>>, target: &Arc<str>, plan: &mut Plan) {
    if lost.is_empty() {
        return;
    }
    let describe =
        |(term, ids): (&String, &Vec<&str>)| format!("`{{ {term} }}` in {}", ids.join(", "));
    let all: Vec<String> = lost.iter().map(describe).collect();
    plan.note(
        target,
        format!("names are written out in place of {}", all.join("; ")),
    );
}

/// Says which messages stay although the document says otherwise.
pub(super) fn note_kept(kept: &[(&Adopted, MessageText)], target: &Arc<str>, plan: &mut Plan) {
    for (adopted, own) in kept {
        let (own, other) = excerpts_apart(&own.to_string(), &adopted.text.to_string());
        let text = format!("kept {}: `{own}`, not `{other}`", adopted.id);
        plan.note(target, text);
    }
}

/// So many words of what two texts share stand before the first difference.
const CONTEXT: usize = 3;

/// Returns excerpts of two texts in which one sees how they differ.
fn excerpts_apart(one: &str, other: &str) -> (String, String) {
    let [one, other] = [one, other].map(|text| text.split_whitespace().collect::<Vec<_>>());
    let shared = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let start = match shared {
        0..=CONTEXT => 0,
        _ => shared - CONTEXT,
    };
    let show = |words: &[&str]| {
        let from = start.min(words.len());
        let before = if from > 0 { "… " } else { "" };
        format!("{before}{}", excerpt(&words[from..].join(" ")))
    };
    (show(&one), show(&other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excerpts_show_where_texts_differ() {
        let long = "एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह";
        let (one, other) = excerpts_apart(&format!("{long} कुआँ"), &format!("{long} बावड़ी"));
        assert_eq!(one, "… चौदह पंद्रह सोलह कुआँ");
        assert_eq!(other, "… चौदह पंद्रह सोलह बावड़ी");
        let same = excerpts_apart("मेरी बावड़ी", "बावड़ी");
        assert_eq!(same, ("मेरी बावड़ी".to_owned(), "बावड़ी".to_owned()));
    }
}
