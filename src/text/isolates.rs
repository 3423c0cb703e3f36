//! Marks that isolate a passage from the direction of the text around it
//! ([UAX #9](https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates)).

/// First strong isolate, which Fluent writes, and its two siblings.
pub const OPENING_ISOLATES: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];

/// Pop directional isolate, which ends each of them.
pub const CLOSING_ISOLATE: char = '\u{2069}';

/// Says whether a character begins or ends an isolate.
#[must_use]
pub fn is_isolate(character: char) -> bool {
    OPENING_ISOLATES.contains(&character) || character == CLOSING_ISOLATE
}

/// Returns `text` without isolates.
#[must_use]
pub fn without_isolates(text: &str) -> String {
    drop_isolates(text.to_owned())
}

/// Takes isolates out of `text`, which most texts have none of.
#[must_use]
pub fn drop_isolates(mut text: String) -> String {
    let mut marks = OPENING_ISOLATES.into_iter().chain([CLOSING_ISOLATE]);
    if marks.any(|mark| text.contains(mark)) {
        text.retain(|character| !is_isolate(character));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_within_an_isolate_stays() {
        assert_eq!(
            without_isolates("تُرجم عن \u{2068}Русский\u{2069}"),
            "تُرجم عن Русский"
        );
    }
}
