//! How often a text says that something is not so.

use super::negation_words::{JOINED, Joined, Neighbours, WORDS, Words};

/// Counts what says no in a text, given also as words in small letters; none where the language is
/// not known here.
pub(super) fn count(language: &str, words: &[String], text: &str) -> Option<usize> {
    if let Some(known) = JOINED.iter().find(|known| known.language == language) {
        return Some(count_signs(known, text));
    }
    let known = WORDS.iter().find(|known| known.language == language)?;
    Some(count_words(known, words))
}

fn count_words(known: &Words, words: &[String]) -> usize {
    let mut found = 0;
    let mut place = 0;
    while place < words.len() {
        if let Some(length) = phrase_at(known, &words[place..]) {
            place += length;
            continue;
        }
        found += usize::from(denies(known, words, place));
        place += 1;
    }
    found
}

/// Returns how many words the phrase has with which `words` begin.
fn phrase_at(known: &Words, words: &[String]) -> Option<usize> {
    let begins = |phrase: &&str| {
        let mut all = words.iter();
        let mut phrase = phrase.split(' ');
        phrase.all(|word| all.next().is_some_and(|other| other == word))
    };
    let phrases = known.phrases.iter().copied();
    let lengths = phrases
        .filter(begins)
        .map(|phrase| phrase.split(' ').count());
    lengths.max()
}

fn denies(known: &Words, words: &[String], place: usize) -> bool {
    let word = words[place].as_str();
    let is_shortened = match known.language {
        "en" => word.ends_with("n't"),
        "fr" => word.starts_with("n'"),
        _ => false,
    };
    let is_known = is_shortened || known.words.contains(&word);
    let mut neighbours = known.neighbours.iter();
    is_known && !neighbours.any(|all| all.word == word && all.stand_beside(words, place))
}

impl Neighbours {
    fn stand_beside(&self, words: &[String], place: usize) -> bool {
        let before = place.checked_sub(1).and_then(|before| words.get(before));
        let after = words.get(place + 1);
        let is_before = before
            .is_some_and(|word| self.before.contains(&word.as_str()) || begins_number(word))
            && !self.before.is_empty();
        is_before || after.is_some_and(|word| self.after.iter().any(|start| begins(word, start)))
    }
}

fn begins(word: &str, start: &str) -> bool {
    match begins_number(start) {
        true => begins_number(word),
        false => word.starts_with(start),
    }
}

fn begins_number(word: &str) -> bool {
    word.starts_with(char::is_numeric)
}

fn count_signs(known: &Joined, text: &str) -> usize {
    let mut found = 0;
    let mut before = None;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let longest = |all: &[&str]| {
            let begun = all.iter().filter(|one| rest.starts_with(**one));
            begun.map(|one| one.len()).max()
        };
        let length = match (longest(known.words), longest(known.signs)) {
            (Some(length), _) => length,
            (None, Some(length)) => {
                let after = rest[length..].chars().next();
                // 是不是: whether it is.
                let is_question = before.is_some() && before == after;
                found += usize::from(!is_question);
                length
            }
            (None, None) => letter.len_utf8(),
        };
        before = rest[..length].chars().next_back();
        rest = &rest[length..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::Features;
    use crate::ledger::Wording;

    fn counted(language: &str, text: &str) -> Option<usize> {
        Features::of(&Wording::of_value(text), language).negations
    }

    /// Of each language, what denies something and what only looks as if it did.
    const TABLE: [(&str, &[&str], &[&str]); 11] = [
        (
            "en",
            &[
                "he didn't sign",
                "he didn’t sign",
                "No one came",
                "they left without him",
                "it is no longer open",
            ],
            &[
                "Not only rain fell",
                "he lives at No 10",
                "No. 7 is open",
                "he will no doubt sign",
                "whether or not he signs",
                "a notable knot, now noted",
            ],
        ),
        (
            "hi",
            &[
                "उसने हस्ताक्षर नहीं किए",
                "वहाँ मत जाओ",
                "वह बिना बताए गया",
                "न वह आया",
            ],
            &[
                "वह कभी यहाँ रहता था",
                "न केवल बारिश हुई",
                "उसे 40 मत मिले",
                "अपना मत दीजिए",
                "कोई न कोई आएगा",
                "बहुमत और सहमत",
            ],
        ),
        (
            "ur",
            &["اس نے دستخط نہیں کیے", "وہاں مت جاؤ", "وہ بتائے بغیر گیا"],
            &[
                "یہ گھر پتھر سے بنا ہے",
                "وہ کبھی یہاں رہتا تھا",
                "نہ صرف بارش ہوئی",
                "کوئی نہ کوئی آئے گا",
            ],
        ),
        (
            "ar",
            &[
                "لم يوقع",
                "لا يوجد ماء",
                "رحلوا من دون خبر",
                "قرار غير قانوني",
            ],
            &[
                "لا بد من التوقيع",
                "لا يزال هناك",
                "ولا سيما الأطفال",
                "غير أن الرئيس وقع",
                "أولا وأخيرا",
            ],
        ),
        (
            "fr",
            &[
                "il n'a rien signé",
                "il n’a pas signé",
                "il ne voit personne",
                "pas encore signé",
                "parti sans lui",
            ],
            &[
                "une personne est venue",
                "un pas en avant",
                "les premiers pas du bébé",
                "à 100 pas d'ici",
                "il viendra sans doute",
                "non seulement la pluie",
                "n'importe où",
            ],
        ),
        (
            "es",
            &["no firmó", "nadie vino", "se fue sin él", "tampoco firmó"],
            &[
                "sin embargo, firmó",
                "no solo la lluvia",
                "no obstante, firmó",
                "sin duda firmará",
                "un sino, una nota",
            ],
        ),
        (
            "de",
            &[
                "er hat nicht unterschrieben",
                "keine Antwort",
                "ohne ihn",
                "weder Regen noch Wind",
            ],
            &[
                "nicht nur Regen",
                "die Nichte kam",
                "ohnehin offen",
                "nicht zuletzt der Regen",
                "ohne Zweifel",
            ],
        ),
        (
            "ru",
            &["он не подписал", "нет воды", "без него", "никто не пришёл"],
            &[
                "не только дождь",
                "тем не менее он подписал",
                "он не раз подписывал",
                "небо и нетто",
                "он чуть не упал",
            ],
        ),
        (
            "ja",
            &[
                "署名しなかった",
                "署名していません",
                "水がない",
                "署名せずに帰った",
                "長くなく",
                "雨も降らないし、風もない",
            ],
            &[
                "雨が少ない",
                "少なくとも三人",
                "雨かもしれない",
                "雨かもしれません",
                "間もなく始まる",
                "署名しなければならない",
                "雨だけでなく風も",
                "危ない道",
            ],
        ),
        (
            "zh",
            &["他不签字", "他没有签字", "尚未签字", "並非如此", "無水可用"],
            &[
                "不同的井",
                "非常好",
                "他是不是签字",
                "非洲和南非",
                "未来的井",
                "不仅有雨",
                "无论如何",
                "无人机",
                "他不得不签字",
            ],
        ),
        (
            "pl",
            &["nie podpisał", "bez niego"],
            &["nie tylko deszcz", "niebo"],
        ),
    ];

    #[test]
    fn what_denies_something_is_told_from_what_looks_like_it() {
        for (language, negations, others) in TABLE {
            for text in negations {
                let found = counted(language, text);
                assert!(found.is_some_and(|count| count > 0), "{language}: {text}");
            }
            for text in others {
                assert_eq!(counted(language, text), Some(0), "{language}: {text}");
            }
        }
    }

    #[test]
    fn one_more_counts_one_more() {
        assert_eq!(counted("ja", "少ないが、ない"), Some(1));
        assert_eq!(counted("zh", "不同，不是"), Some(1));
        assert_eq!(counted("en", "not only not"), Some(1));
        assert_eq!(counted("en", ""), Some(0));
    }

    #[test]
    fn of_other_languages_nothing_is_known() {
        assert_eq!(counted("sw", "hakusaini"), None);
    }
}
