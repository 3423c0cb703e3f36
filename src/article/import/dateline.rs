//! The dateline of a report: "Abu Dhabi, UAE — In a rare display …".

/// The dashes that end a dateline, with the spaces that tell them from hyphens.
const DASHES: [&str; 4] = [" — ", " – ", " -- ", " - "];
/// A dateline is short.
const MOST_LETTERS: usize = 48;
/// In scripts without capitals a dateline without a comma has few words.
const MOST_WORDS: usize = 3;
/// What ends a clause, which no dateline does.
const CLAUSE_ENDS: [char; 9] = ['!', '?', '।', '؟', '。', ';', '“', '"', ':'];

/// Splits a first paragraph into dateline, dash and text.
pub(super) fn split_dateline(paragraph: &str) -> Option<(&str, &str, &str)> {
    let (offset, dash) = DASHES
        .iter()
        .filter_map(|dash| Some((paragraph.find(dash)?, *dash)))
        .min()?;
    let dateline = &paragraph[..offset];
    let text = paragraph[offset + dash.len()..].trim_start();
    let names_a_place = if dateline.contains(char::is_uppercase) {
        dateline.split_whitespace().all(is_name)
    } else {
        has_few_words(dateline)
    };
    let is_dateline = dateline.chars().count() <= MOST_LETTERS
        && !dateline.contains(CLAUSE_ENDS)
        && !text.is_empty()
        && names_a_place;
    is_dateline.then_some((dateline, dash.trim(), text))
}

/// Says whether a word may stand in the name of a place or agency: it has a capital, a digit or no
/// case at all, or is one of the particles within names.
fn is_name(word: &str) -> bool {
    let first = word.chars().find(|letter| letter.is_alphanumeric());
    let is_particle = word.chars().count() <= 3;
    first.is_none_or(|letter| !letter.is_lowercase()) || is_particle
}

fn has_few_words(dateline: &str) -> bool {
    let words = dateline.split_whitespace().count();
    words <= MOST_WORDS || dateline.contains([',', '،', '、', '(']) && words <= 2 * MOST_WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn datelines_are_found_in_several_languages() {
        let paragraphs = [
            (
                "Abu Dhabi, UAE — In a rare display, on Thursday — the second",
                "Abu Dhabi, UAE",
            ),
            (
                "नई दिल्ली, 11 फरवरी (भाषा) — सरकार ने कहा",
                "नई दिल्ली, 11 फरवरी (भाषा)",
            ),
            ("МОСКВА, 11 фев – Президент заявил", "МОСКВА, 11 фев"),
            ("RIO DE JANEIRO (AP) -- The talks", "RIO DE JANEIRO (AP)"),
            ("أبو ظبي - أعلنت الحكومة", "أبو ظبي"),
        ];
        for (paragraph, dateline) in paragraphs {
            let found = split_dateline(paragraph).map(|(dateline, ..)| dateline);
            assert_eq!(found, Some(dateline), "{paragraph}");
        }
    }

    #[test]
    fn a_sentence_with_a_dash_has_no_dateline() {
        let paragraphs = [
            "The second swap — the first was in February — took place on Thursday.",
            "यह समझौता जो कई महीनों की बातचीत के बाद हुआ — अहम है।",
            "“Enough” — said the minister.",
            "Paris-based diplomats agreed.",
        ];
        for paragraph in paragraphs {
            assert_eq!(split_dateline(paragraph), None, "{paragraph}");
        }
    }
}
