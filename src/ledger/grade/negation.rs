//! Words that say that something is not so.

/// The words of some languages, in small letters.
const WORDS: [(&str, &[&str]); 13] = [
    (
        "ar",
        &[
            "لا",
            "لم",
            "لن",
            "ليس",
            "ليست",
            "ليسوا",
            "لست",
            "دون",
            "بدون",
            "غير",
            "ولا",
            "ولم",
            "ولن",
            "وليس",
        ],
    ),
    (
        "de",
        &[
            "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals",
            "niemand", "nichts", "ohne", "weder",
        ],
    ),
    (
        "en",
        &[
            "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "cannot",
            "without", "nowhere",
        ],
    ),
    (
        "es",
        &[
            "no", "nunca", "jamás", "ni", "nada", "nadie", "ningún", "ninguna", "ninguno", "sin",
            "tampoco",
        ],
    ),
    ("fa", &["نه", "هیچ", "بدون", "نیست", "نیستند", "نبود"]),
    (
        "fr",
        &[
            "ne", "pas", "jamais", "rien", "aucun", "aucune", "sans", "ni", "non", "personne",
        ],
    ),
    ("hi", &["नहीं", "नही", "न", "ना", "मत", "बिना", "बगैर", "कभी"]),
    (
        "it",
        &[
            "non", "né", "mai", "niente", "nessun", "nessuna", "nessuno", "senza",
        ],
    ),
    (
        "pl",
        &[
            "nie", "bez", "nigdy", "nikt", "nic", "ani", "żaden", "żadna",
        ],
    ),
    (
        "pt",
        &[
            "não", "nunca", "jamais", "nem", "nada", "ninguém", "nenhum", "nenhuma", "sem",
        ],
    ),
    (
        "ru",
        &[
            "не",
            "ни",
            "нет",
            "нельзя",
            "без",
            "никогда",
            "никто",
            "ничего",
            "никаких",
        ],
    ),
    (
        "uk",
        &["не", "ні", "немає", "без", "ніколи", "ніхто", "нічого"],
    ),
    ("ur", &["نہیں", "نہ", "مت", "بغیر", "کبھی", "بنا"]),
];

/// What is written within words, of languages that join them.
const ENDINGS: [(&str, &[&str]); 2] = [
    ("ja", &["ない", "なかっ", "なく", "ません", "ずに"]),
    ("zh", &["不", "没", "沒", "無", "无", "未", "非"]),
];

/// Counts what says no in a text, given also as words in small letters; none where the language is
/// not known here.
pub(super) fn count(language: &str, words: &[String], text: &str) -> Option<usize> {
    if let Some((_, endings)) = ENDINGS.iter().find(|(known, _)| *known == language) {
        let counts = endings.iter().map(|ending| text.matches(ending).count());
        return Some(counts.sum());
    }
    let (_, known) = WORDS.iter().find(|(known, _)| *known == language)?;
    let is_negation = |word: &&String| {
        let word = word.as_str();
        known.contains(&word)
            || (language == "en" && is_contraction(word))
            || is_elision(language, word)
    };
    Some(words.iter().filter(is_negation).count())
}

/// Says whether a word is one such as `didn't`.
fn is_contraction(word: &str) -> bool {
    word.ends_with("n't") || word.ends_with("n’t")
}

/// Says whether a word begins as French `n'est` does.
fn is_elision(language: &str, word: &str) -> bool {
    language == "fr" && (word.starts_with("n'") || word.starts_with("n’"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(language: &str, text: &str) -> Option<usize> {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        count(language, &words, text)
    }

    #[test]
    fn negations_are_known_in_the_languages_of_news() {
        let texts = [
            ("en", "he didn't sign"),
            ("hi", "उसने हस्ताक्षर नहीं किए"),
            ("ur", "اس نے دستخط نہیں کیے"),
            ("ar", "لم يوقع"),
            ("ru", "он не подписал"),
            ("es", "no firmó"),
            ("ja", "署名しなかった"),
            ("de", "er hat nicht unterschrieben"),
            ("fr", "il n'a rien"),
        ];
        for (language, text) in texts {
            let found = counted(language, text);
            assert!(found.is_some_and(|count| count > 0), "{language}: {text}");
        }
        assert_eq!(counted("en", "he signed"), Some(0));
        assert_eq!(counted("sw", "hakusaini"), None);
    }
}
