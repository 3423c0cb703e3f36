//! Cutting a text into sentences.

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakOptions;

use super::LocaleId;
use super::abbreviations::{Abbreviations, FullStop};

/// Marks that may stand before the first letter of a word.
const OPENING: [char; 14] = [
    '(', '[', '«', '»', '„', '“', '”', '"', '\'', '‘', '’', '‚', '—', '\u{2068}',
];

impl LocaleId {
    /// Cuts `text` into sentences: at the boundaries of
    /// [UAX #29](https://www.unicode.org/reports/tr29/#Sentence_Boundaries) with the exceptions of the
    /// language, but not after an abbreviation, an initial or an ordinal of the language.
    ///
    /// Blanks stand at the end of a sentence, and the sentences together are the text.
    #[must_use]
    pub fn sentences<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let abbreviations = Abbreviations::of(self);
        let mut sentences = Vec::new();
        let mut start = 0;
        for end in boundaries(self, text) {
            let (sentence, rest) = (&text[start..end], &text[end..]);
            let goes_on = !rest.is_empty() && goes_on(abbreviations, sentence, rest);
            if end > start && !goes_on {
                sentences.push(sentence);
                start = end;
            }
        }
        sentences
    }
}

/// Returns the ends of what the rules of Unicode have as sentences.
fn boundaries(locale: &LocaleId, text: &str) -> Vec<usize> {
    let locale = locale.to_icu();
    let mut options = SentenceBreakOptions::default();
    options.content_locale = Some(&locale);
    match SentenceSegmenter::try_new(options) {
        Ok(segmenter) => segmenter.as_borrowed().segment_str(text).collect(),
        Err(_) => SentenceSegmenter::new(Default::default())
            .segment_str(text)
            .collect(),
    }
}

/// Says whether a sentence goes on in `rest`, although it looks as if it had ended.
fn goes_on(abbreviations: &Abbreviations, sentence: &str, rest: &str) -> bool {
    let written = sentence.trim_end();
    let blanks = &sentence[written.len()..];
    if blanks.contains(['\n', '\r', '\u{2029}']) {
        return false;
    }
    // 「…。」と言った: what somebody said is part of the sentence that tells it.
    if written.ends_with(['」', '』']) {
        return blanks.is_empty() && rest.starts_with('と');
    }
    let Some(before_stop) = written.strip_suffix('.') else {
        return false;
    };
    let word = before_stop.rsplit(char::is_whitespace).next().unwrap_or("");
    let word = word.trim_start_matches(OPENING);
    match abbreviations.full_stop(word) {
        FullStop::Within => true,
        FullStop::Either => !begins_sentence(abbreviations, rest),
        FullStop::End => false,
    }
}

fn begins_sentence(abbreviations: &Abbreviations, rest: &str) -> bool {
    let rest = rest.trim_start_matches(OPENING);
    let end = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    let (word, after) = rest.split_at(end);
    abbreviations.starts_sentence(word) && !after.starts_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Asserts that a text, in which `|` stands for the borders, is cut there.
    fn assert_cut(locale: &str, marked: &str) {
        let text = marked.replace('|', "");
        let locale: LocaleId = locale.parse().unwrap();
        assert_eq!(locale.sentences(&text).join("|"), marked, "{locale}");
    }

    #[test]
    fn abbreviations_and_initials_end_no_sentence() {
        for (locale, marked) in [
            (
                "en",
                "Mr. Lee left the U.S. Senate on Feb. 3, sources said. |Dr. Ann J. K. Moore, of Acme Inc. London, did not. |She flew at 5 p.m. Friday.",
            ),
            (
                "en",
                "He lives in the U.S. |The rest stayed. |See No. 5, pp. 12.",
            ),
            ("en", "It was I. |We knew, e.g. Rome."),
            (
                "hi",
                "डॉ. राम ने कहा। |जे. के. रोलिंग की किताब सं. 3 में है। |पं. नेहरू आए।",
            ),
            (
                "ru",
                "А. С. Пушкин жил, т. е. писал, на ул. Мойка. |В 2025 г. Россия и др. Страны.",
            ),
            (
                "ru",
                "Это было в 1837 г. |Он умер. |Проф. Иванов (см. Рис. 3) и т. д. |Но не все.",
            ),
            (
                "ar",
                "قال د. أحمد إن الاجتماع انتهى. |وأضاف أ. علي: نعم! |ثم خرج؟ |لا.",
            ),
            ("ja", "「行きます。」と記者は言った。|東京は雨だ。|本当？"),
            ("zh", "他说：“我走了。”|北京下雨。|真的吗？"),
            (
                "de",
                "Am 3. Mai kam z. B. Prof. Müller, d. h. Nr. 5. |Der Rest kam usw. |Das war im 19. Jh. |Es blieb so.",
            ),
            (
                "es",
                "La Sra. Gómez vive en EE. UU. |El Dr. Ruiz no. |Véase la pág. 3.",
            ),
            ("fr", "M. Dupont et Mme. Roy arrivent. |Cf. p. 3."),
            ("pl", "W 1939 r. Polska i dr. Nowak. |To było 3. Maja."),
            ("el", "Τι έγινε; |Τίποτα."),
            ("th", "นายกรัฐมนตรีแถลงข่าว"),
        ] {
            assert_cut(locale, marked);
        }
    }

    #[test]
    fn a_paragraph_ends_a_sentence_whatever_it_ends_with() {
        assert_cut("en", "He met Mr.\n|Lee. |\"Why?\" |she asked.");
        assert_cut("en", "");
    }

    #[test]
    fn a_language_without_a_list_has_the_abbreviations_of_all() {
        assert_cut("sw", "Dr. Juma alifika. |Alikuwa U.S. Marekani.");
    }
}
