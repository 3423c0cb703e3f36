//! Whether a word of a source text is a word of a term: `stepwells` for the term *stepwell*.
//!
//! Stricter than what is asked of translations: a word that is taken for a term wrongly demands a
//! translation that nobody has agreed on. A form ends in what the language inflects by, and begins as
//! the term does.

use super::inflection::{Inflection, clitics, is_fixed, without_article};

/// So many letters of a word all its forms share, at least; an ending that the word itself has counts
/// for one of them.
const SHORTEST_STEM: usize = 3;

/// Where the endings of a language are not known, so many letters may follow the whole word.
const LONGEST_SUFFIX: usize = 2;

/// What a word of a term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nature {
    /// Part of a name, in the languages that write names with capitals.
    Name,
    /// A word like others.
    Common,
}

/// Languages, apart by blanks, with the endings that take each other's place, those of a line in one
/// word; folded, the empty one as `-`.
const ENDINGS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "- s es",
            "y ies",
            "f fe ves",
            "man men",
            "is es",
            "child children",
        ],
    ),
    ("es", &["- s es", "z ces", "o a os as"]),
    (
        "fr",
        &["- s e es x", "al aux", "ail aux", "eur euse eurs euses"],
    ),
    (
        "pt",
        &[
            "- s es",
            "o a os as",
            "ao oes aes aos",
            "m ns",
            "l is",
            "el eis",
        ],
    ),
    (
        "it",
        &["o a i e", "co chi che ca", "go ghi ghe ga", "io i ia ie"],
    ),
    ("de", &["- e en er ern es s n em", "e en er em es", "us en"]),
    ("nl", &["- e en s", "je jes"]),
    (
        "ru",
        &[
            "- а у ом е ы ов ам ами ах",
            "- я ю ем е и ев ям ями ях",
            "ь я ю ем е и еи ям ями ях ью",
            "а ы е у ои ою - ам ами ах и",
            "я и е ю еи ею ь ям ями ях",
            "и я ю ем е еи ев ям ями ях",
            "о а у ом е - ам ами ах",
            "е я ю ем и и ям ями ях еи",
            "ыи ого ому ым ом ая ои ую ое ые ых ыми",
            "ии его ему им ем яя еи юю ее ие их ими ого ому ом ая ои ую ое",
        ],
    ),
    (
        "uk",
        &[
            "- а у ові ом і и ів ам ами ах",
            "а и і у ою - ам ами ах",
            "я і ю ею ь ям ями ях",
            "ь я ю ем і еи ям ями ях",
            "о а у ом і - ам ами ах",
            "ии ого ому им а ои ої у е і их ими",
        ],
    ),
    (
        "pl",
        &[
            "- a u owi em ie e y i ow om ami ach",
            "a y i e o - om ami ach ie",
            "o a u em ie - om ami ach",
            "y ego emu ym a ej e ych ymi",
            "i iego iemu im ia iej ie ich imi",
        ],
    ),
    (
        "hi",
        &["- ों ें ो", "ा े ों", "ी ियां ियों", "ि ियां ियों", "ू ुओं", "- एं ओं"],
    ),
    ("ur", &["- وں يں و", "ا ے وں", "ي ياں يوں"]),
    (
        "ar ars",
        &["- ات ان ين ون ه ها هم ي", "ه ات تان تين ته تها تهم"],
    ),
    (
        "tr",
        &["- lar ler i u in un e a de da te ta den dan lari leri larin lerin"],
    ),
    ("id", &["- nya"]),
    (
        "sv",
        &["- en et n t ar er or arna erna orna s", "a or an orna"],
    ),
];

/// Says whether `word` is a form of `term`, a word of a term in a source text of a language, whose
/// words change by `inflection`; both are folded.
pub(super) fn is_source_form(
    (language, inflection): (&str, Inflection),
    term: &str,
    word: &str,
    nature: Nature,
) -> bool {
    let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix('\''));
    if term == word || bare == Some(term) {
        return true;
    }
    // English names have no forms: `Time` is not in the paper that is called *Times*.
    let is_english_name = nature == Nature::Name && language == "en";
    if is_english_name || is_fixed(term) {
        return false;
    }
    let word = bare.unwrap_or(word);
    match inflection {
        Inflection::Clitics => {
            let term = without_article(term);
            clitics(word).any(|(word, _)| term == word || end_alike(language, term, word))
        }
        _ => end_alike(language, term, word),
    }
}

fn end_alike(language: &str, term: &str, word: &str) -> bool {
    let is_own = |languages: &str| languages.split(' ').any(|known| known == language);
    let Some((_, lines)) = ENDINGS.iter().find(|(languages, _)| is_own(languages)) else {
        let rest = word.strip_prefix(term);
        return term.chars().count() > SHORTEST_STEM
            && rest.is_some_and(|rest| rest.chars().count() <= LONGEST_SUFFIX);
    };
    lines.iter().any(|line| {
        let endings = || line.split(' ').map(|ending| ending.trim_matches('-'));
        endings().any(|own| {
            let Some(stem) = term.strip_suffix(own) else {
                return false;
            };
            let letters = stem.chars().count() + usize::from(!own.is_empty());
            let mut others = endings();
            letters >= SHORTEST_STEM
                && word
                    .strip_prefix(stem)
                    .is_some_and(|rest| others.any(|other| other == rest))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    fn is_form(language: &str, term: &str, word: &str) -> bool {
        is_source_form(
            (language, Inflection::of(&language.parse().unwrap())),
            &fold(term),
            &fold(word),
            Nature::Common,
        )
    }

    #[test]
    fn terms_are_found_in_their_forms() {
        for (language, term, forms) in [
            (
                "en",
                "stepwell",
                &["stepwells", "stepwell’s", "stepwells’"] as &[&str],
            ),
            ("en", "city", &["cities", "city's"]),
            ("en", "leaf", &["leaves"]),
            ("en", "spokeswoman", &["spokeswomen"]),
            ("en", "witness", &["witnesses"]),
            ("es", "juez", &["jueces"]),
            ("fr", "journal", &["journaux"]),
            ("de", "Rat", &["Rates", "Rats"]),
            ("ru", "совет", &["совета", "советами"]),
            ("ru", "городской", &["городского"]),
            ("pl", "rada", &["rady", "rada"]),
            ("hi", "परिषद", &["परिषदों", "परिषदें"]),
            ("hi", "बावड़ी", &["बावड़ियों", "बावड़ियाँ"]),
            ("ur", "کونسل", &["کونسلوں", "کونسلیں"]),
            ("ar", "مجلس", &["المجلس", "وبمجلسها"]),
            ("ars", "مجلس", &["المجلس", "وبمجلسها"]),
            ("he", "מועצה", &["המועצה", "ובמועצה"]),
            ("ar", "وكالة", &["الوكالة", "وكالات", "وكالتها"]),
            ("fi", "neuvosto", &["neuvoston"]),
        ] {
            for form in forms {
                assert!(is_form(language, term, form), "{language}: {term}: {form}");
            }
        }
    }

    #[test]
    fn words_that_begin_alike_are_other_words() {
        for (language, term, other) in [
            ("en", "press", "pressing"),
            ("en", "council", "councillor"),
            ("en", "home", "homeless"),
            ("en", "car", "care"),
            ("en", "art", "artist"),
            ("ru", "совет", "советник"),
            ("ru", "совет", "советский"),
            ("pl", "rada", "radar"),
            ("fr", "part", "parti"),
            ("de", "Rat", "Ratte"),
            ("hi", "कर", "करना"),
            ("ar", "مجلس", "مجلة"),
            ("en", "F16", "F16s"),
        ] {
            assert!(
                !is_form(language, term, other),
                "{language}: {term}: {other}"
            );
        }
        let english = ("en", Inflection::Ending);
        assert!(!is_source_form(english, "time", "times", Nature::Name));
    }
}
