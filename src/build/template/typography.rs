//! What templates know of the typography of the page's language: quotation marks, where sentences begin
//! and end, what ends a text that was cut, and the order of names.

use std::sync::Arc;

use minijinja::value::{Kwargs, ValueKind};
use minijinja::{Environment, Error, ErrorKind, State, Value, context};

use super::formatting::separator_of_lists;
use super::functions::look_up_name;
use crate::build::markup::{escape, without_isolates};
use crate::build::texts::InterfaceTexts;
use crate::locale::{Collation, Direction, LocaleId, is_right_to_left};
use crate::text::word_segments;

/// Teaches `environment` the typography of the language of `texts`.
pub(super) fn add_typography(environment: &mut Environment<'static>, texts: &Arc<InterfaceTexts>) {
    let locale = texts.locale().clone();
    let marks = marks_of(texts);
    environment.add_function("marks", move || marks.clone());
    let own = locale.clone();
    environment.add_filter("quote", move |text: &str, options: Kwargs| {
        let is_inner: Option<bool> = options.get("inner")?;
        options.assert_all_used()?;
        Ok::<_, Error>(quote(&own, text, is_inner.unwrap_or_default()))
    });
    let direction = Direction::of(&locale);
    environment.add_filter("isolate", move |text: &str| {
        Value::from_safe_string(isolate(text, direction))
    });
    let own = locale.clone();
    environment.add_filter("sentence_start", move |text: &str| own.begin_sentence(text));
    let own = locale.clone();
    environment.add_filter("sentences", move |text: &str| {
        let sentences = own.sentences(text).into_iter();
        sentences
            .map(str::trim)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    let own = locale.clone();
    environment.add_filter("shorten", move |text: &str, words: usize| {
        shorten(&own, text, words)
    });
    let texts = Arc::clone(texts);
    environment.add_filter(
        "collate",
        move |state: &mut State<'_, '_>, items: &Value, options: Kwargs| {
            collate(state, &texts, items, &options)
        },
    );
}

fn marks_of(texts: &InterfaceTexts) -> Value {
    let marks = texts.locale().punctuation();
    context! {
        open => marks.outer.0,
        close => marks.outer.1,
        inner_open => marks.inner.0,
        inner_close => marks.inner.1,
        ellipsis => marks.ellipsis,
        separator => separator_of_lists(texts),
    }
}

fn quote(locale: &LocaleId, text: &str, is_inner: bool) -> String {
    let marks = locale.punctuation();
    let (open, close) = if is_inner { marks.inner } else { marks.outer };
    [open, text, close].concat()
}

/// Returns a text as HTML in which passages of the other direction are set apart; a text that is all of
/// the other direction stays in one piece.
fn isolate(text: &str, direction: Direction) -> String {
    let is_right = direction == Direction::Rtl;
    let mut html = String::with_capacity(text.len());
    let mut written = 0;
    let mut passage: Option<(usize, usize)> = None;
    let mut has_own = false;
    let mut passages = Vec::new();
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        let is_own = is_right_to_left(letter) == is_right;
        // Most are letters behind letters of the same direction.
        if is_own && has_own && passage.is_none() || !letter.is_alphabetic() {
            continue;
        }
        if is_own {
            has_own = true;
            passages.extend(passage.take());
        } else {
            passage = Some((passage.map_or(start, |(start, _)| start), end));
        }
    }
    passages.extend(passage);
    for (start, end) in passages.into_iter().filter(|_| has_own) {
        let end = with_followers(text, start, end);
        html.push_str(&escape(&text[written..start]));
        html.push_str("<bdi>");
        html.push_str(&escape(&text[start..end]));
        html.push_str("</bdi>");
        written = end;
    }
    html.push_str(&escape(&text[written..]));
    html
}

/// Returns where a passage ends together with the numbers and the brackets that follow on it, as in
/// `דוד (1)`: readers take them for a part of it.
fn with_followers(text: &str, start: usize, end: usize) -> usize {
    let mut depth = text[start..end]
        .chars()
        .fold(0_usize, |depth, letter| match letter {
            '(' | '[' => depth + 1,
            ')' | ']' => depth.saturating_sub(1),
            _ => depth,
        });
    let mut reached = end;
    let mut letters = text[end..].char_indices().peekable();
    let mut is_after_digit = false;
    while let Some((offset, letter)) = letters.next() {
        let after = end + offset + letter.len_utf8();
        let is_digit = letter.is_numeric();
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => match depth {
                0 => break,
                1 => (depth, reached) = (0, after),
                _ => depth -= 1,
            },
            ' ' | '\u{a0}' => {}
            _ if is_digit && depth == 0 => reached = after,
            _ if depth > 0 && !letter.is_alphabetic() => {}
            '.' | ',' | ':' | '/' | '-' | '–' if is_after_digit => {
                let next = letters.peek();
                if !next.is_some_and(|(_, next)| next.is_numeric()) {
                    break;
                }
            }
            _ => break,
        }
        is_after_digit = is_digit;
    }
    reached
}

/// Returns the first `words` words of a text, with the ellipsis of the language where it goes on.
fn shorten(locale: &LocaleId, text: &str, words: usize) -> String {
    let text = text.trim();
    let mut count = 0;
    let mut end = 0;
    let mut reached = 0;
    for segment in word_segments(text) {
        reached += segment.len();
        if !segment.contains(char::is_alphanumeric) {
            continue;
        }
        count += 1;
        if count > words {
            return format!("{}{}", &text[..end], locale.punctuation().ellipsis);
        }
        end = reached;
    }
    text.to_owned()
}

/// Sorts items as the language does, by an attribute of theirs where one is named; by the message
/// that says how it is shown, where that has a prefix.
fn collate(
    state: &mut State<'_, '_>,
    texts: &InterfaceTexts,
    items: &Value,
    options: &Kwargs,
) -> Result<Vec<Value>, Error> {
    let attribute: Option<String> = options.get("attribute")?;
    let prefix: Option<String> = options.get("named")?;
    options.assert_all_used()?;
    let mut named: Vec<(String, Value)> = Vec::new();
    for item in items.try_iter()? {
        let name = match &attribute {
            Some(attribute) => item.get_attr(attribute)?,
            None => item.clone(),
        };
        if name.kind() == ValueKind::Undefined {
            let attribute = attribute.unwrap_or_default();
            let message = format!("an item has no `{attribute}` to be sorted by");
            return Err(Error::new(ErrorKind::UndefinedError, message));
        }
        let name = name.to_string();
        let shown = prefix.as_deref().and_then(|prefix| {
            let served = look_up_name(state, texts, prefix, &name)?;
            Some(without_isolates(&served.text))
        });
        named.push((shown.unwrap_or(name), item));
    }
    let collation = Collation::of(texts.locale());
    named.sort_by(|(left, _), (right, _)| collation.compare(left, right));
    Ok(named.into_iter().map(|(_, item)| item).collect())
}
