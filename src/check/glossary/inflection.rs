//! Whether a word of a text is a word of a term in another form.
//!
//! No dictionary is asked: forms are told by what they share. The rules err on the side of taking
//! words for forms of each other, since a false alarm costs more than a slip that stays.
//!
//! | Languages | A form of the word |
//! |---|---|
//! | written without spaces | the term stands in the text |
//! | Arabic, Hebrew | clitics before it aside, the stem; or the same consonants |
//! | Finnish, Turkish and other agglutinating ones | the first half of its letters, two at least |
//! | German, Dutch, the Scandinavian ones | the stem, within a compound too |
//! | Celtic, Bantu, Malay and other ones with prefixes | what follows the first letter of the stem |
//! | all others | the stem, or the same consonants where a vowel comes and goes |
//!
//! The stem is all of a word of two letters, and of longer ones all but the last one, two or three.

use crate::locale::LocaleId;

/// How words of a language change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inflection {
    /// Nothing sets words apart.
    Unspaced,
    /// Articles, prepositions and conjunctions stand before the word in one piece.
    Clitics,
    /// Long endings, and consonants that change before them.
    Agglutinating,
    /// Words grow together.
    Compounding,
    /// The beginning changes.
    Prefixing,
    /// Endings.
    Ending,
}

impl Inflection {
    /// Returns how words of a locale change.
    pub(super) fn of(locale: &LocaleId) -> Self {
        match locale.language() {
            "ja" | "zh" | "yue" | "wuu" | "th" | "lo" | "my" | "km" | "bo" | "dz" => Self::Unspaced,
            "ar" | "ars" | "he" => Self::Clitics,
            "fi" | "et" | "se" | "hu" | "tr" | "az" | "kk" | "ky" | "uz" | "tk" | "tt" | "ba"
            | "ug" | "mn" | "ko" | "eu" | "ka" | "kl" | "ta" | "te" | "ml" | "kn" => {
                Self::Agglutinating
            }
            "de" | "nl" | "af" | "da" | "nb" | "no" | "nn" | "sv" | "is" | "fo" | "fy" | "lb" => {
                Self::Compounding
            }
            "cy" | "ga" | "gd" | "gv" | "br" | "kw" | "mt" | "id" | "ms" | "jv" | "su" | "tl"
            | "fil" | "ceb" | "sw" | "zu" | "xh" | "st" | "tn" | "ny" | "rw" | "rn" | "lg"
            | "sn" | "nso" | "ts" | "ve" | "ss" | "nr" | "kab" | "am" | "ti" => Self::Prefixing,
            _ => Self::Ending,
        }
    }

    /// Says whether `word` may be a form of `term`; both are folded.
    pub(super) fn is_form(self, term: &str, word: &str) -> bool {
        if term == word {
            return true;
        }
        if is_fixed(term) {
            return stem_within(term, word, term.chars().count());
        }
        let kept = self.stem_length(term.chars().count());
        if begins_alike(term, word, kept) {
            return true;
        }
        match self {
            Self::Unspaced => word.contains(term),
            Self::Clitics => clitics(word).any(|(bare, _)| {
                let term = without_article(term);
                begins_alike(term, bare, self.stem_length(term.chars().count()))
                    || same_consonants(term, bare)
            }),
            Self::Compounding => stem_within(term, word, kept.max(4)),
            Self::Prefixing => {
                let rest = term.char_indices().nth(1).map_or("", |(at, _)| &term[at..]);
                rest.chars().count() >= 3 && stem_within(rest, word, (kept - 1).max(3))
            }
            Self::Agglutinating | Self::Ending => same_consonants(term, word),
        }
    }

    /// Returns how many of the first letters of a word its forms keep.
    fn stem_length(self, letters: usize) -> usize {
        match (self, letters) {
            (_, ..=2) => letters,
            (Self::Agglutinating, _) => letters.div_ceil(2).max(2),
            (_, 3 | 4) => letters - 1,
            (_, 5 | 6) => letters - 2,
            _ => letters - 3,
        }
    }
}

/// Says whether a word has no forms of its own: numbers, and names with digits in them.
pub(super) fn is_fixed(term: &str) -> bool {
    term.contains(|letter: char| letter.is_numeric())
}

fn begins_alike(term: &str, word: &str, letters: usize) -> bool {
    let shared = term.chars().zip(word.chars());
    shared.take_while(|(one, other)| one == other).count() >= letters
}

/// Says whether the first letters of `term` stand anywhere in `word`.
fn stem_within(term: &str, word: &str, letters: usize) -> bool {
    let mut ends = term.char_indices().map(|(at, _)| at).chain([term.len()]);
    let end = ends.nth(letters.min(term.chars().count()));
    end.is_some_and(|end| word.contains(&term[..end]))
}

/// Says whether two words begin with one letter and have the same consonants, the word two more at most
/// in an ending: `день` and `днями`, `مجلس` and `مجالس`.
fn same_consonants(term: &str, word: &str) -> bool {
    const ENDING: usize = 2;
    let (own, others) = (consonants(term), consonants(word));
    let count = own.chars().count();
    count >= 2
        && term.chars().next() == word.chars().next()
        && others.starts_with(&own)
        && others.chars().count() <= count + ENDING
}

fn consonants(word: &str) -> String {
    let is_vowel = |letter: char| "aeiouyаеиоуыэюяьъёіїєαεηιουωاويאוי".contains(letter);
    word.chars().filter(|letter| !is_vowel(*letter)).collect()
}

/// Returns the word without the clitics that may stand before it, as `وبالمجلس` without `و`, `ب` and
/// `ال`, with the number of letters left out; the word itself first.
pub(super) fn clitics(word: &str) -> impl Iterator<Item = (&str, usize)> {
    const MOST: usize = 4;
    const BEFORE: &str = "وفبكلسאהובכלמש";
    let mut rest = Some((word, 0));
    std::iter::from_fn(move || {
        let (bare, letters) = rest?;
        let first = bare.chars().next();
        rest = match first {
            Some('ا') if bare.starts_with("ال") => {
                Some((&bare['ا'.len_utf8() + 'ل'.len_utf8()..], letters + 2))
            }
            Some(first) if BEFORE.contains(first) && letters < MOST => {
                Some((&bare[first.len_utf8()..], letters + 1))
            }
            _ => None,
        };
        rest = rest.filter(|(bare, _)| bare.chars().nth(1).is_some());
        Some((bare, letters))
    })
}

/// Returns an Arabic word without its article.
pub(super) fn without_article(term: &str) -> &str {
    term.strip_prefix("ال")
        .filter(|bare| bare.chars().nth(1).is_some())
        .unwrap_or(term)
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    fn is_form(locale: &str, term: &str, word: &str) -> bool {
        let inflection = Inflection::of(&locale.parse().unwrap());
        inflection.is_form(&fold(term), &fold(word))
    }

    #[test]
    fn inflected_forms_are_known_in_each_kind_of_language() {
        for (locale, term, forms) in [
            ("ru", "совет", &["совета", "советами", "Совету"] as &[&str]),
            ("ru", "день", &["дня", "днями"]),
            ("ru", "вёрстка", &["верстки", "вёрсткой"]),
            ("pl", "rada", &["rady", "radzie", "radą"]),
            ("pl", "Warszawa", &["Warszawie", "Warszawy"]),
            ("pl", "stół", &["stołu", "stole"]),
            (
                "ar",
                "مجلس",
                &["المجلس", "والمجلس", "للمجلس", "مجالس", "بمجلسها"],
            ),
            ("ar", "الوكالة", &["وكالتها", "للوكالة", "وكالات"]),
            ("he", "מועצה", &["המועצה", "ובמועצת", "מועצות"]),
            ("hi", "परिषद", &["परिषदों"]),
            ("hi", "लड़का", &["लड़के", "लड़कों"]),
            ("ur", "کونسل", &["کونسلوں"]),
            ("tr", "kitap", &["kitabı", "kitaplarından"]),
            ("fi", "kaupunki", &["kaupungissa", "kaupunkeja"]),
            ("de", "Rat", &["Rates", "Räte", "Räten"]),
            ("de", "Presse", &["Pressestelle", "Auslandspresse"]),
            ("cy", "cyngor", &["gyngor", "nghyngor", "chyngor"]),
            ("ko", "의회", &["의회는", "의회에서"]),
            ("id", "wartawan", &["wartawannya", "kewartawanan"]),
        ] {
            for form in forms {
                assert!(is_form(locale, term, form), "{locale}: {term}: {form}");
            }
        }
    }

    #[test]
    fn other_words_are_told_apart() {
        for (locale, term, other) in [
            ("ru", "совет", "комиссия"),
            ("pl", "rada", "komisja"),
            ("ar", "مجلس", "اللجنة"),
            ("hi", "परिषद", "समिति"),
            ("tr", "kitap", "dergi"),
            ("de", "Presse", "Medien"),
            ("en", "F16", "F18"),
        ] {
            assert!(!is_form(locale, term, other), "{locale}: {term}: {other}");
        }
    }
}
