//! Which scripts a locale is written in.

use icu_locale::LocaleExpander;
use icu_properties::props::{BidiClass, GeneralCategory, GeneralCategoryGroup, Script};
use icu_properties::script::ScriptWithExtensions;
use icu_properties::{CodePointMapData, PropertyParser};

use super::LocaleId;

impl LocaleId {
    /// Says whether all letters of `text` are of a script that the locale is not written in, as
    /// those of `होम` are for English; no where it has none.
    #[must_use]
    pub fn is_foreign_script(&self, text: &str) -> bool {
        let own = scripts_of(self);
        let scripts = CodePointMapData::<Script>::new();
        let extensions = ScriptWithExtensions::new();
        let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
        let is_own = |letter: char| {
            let mut own = own.iter();
            matches!(scripts.get(letter), Script::Common | Script::Inherited)
                || own.any(|script| extensions.has_script(letter, *script))
        };
        !own.is_empty() && letters.peek().is_some() && !letters.any(is_own)
    }
}

impl LocaleId {
    /// Says whether the locale is written without spaces between words.
    #[must_use]
    pub fn is_written_without_spaces(&self) -> bool {
        let own = scripts_of(self);
        own.first().is_some_and(|script| SPACELESS.contains(script))
    }
}

/// The scripts that are written without spaces between words.
const SPACELESS: [Script; 9] = [
    Script::Han,
    Script::Hiragana,
    Script::Katakana,
    Script::Thai,
    Script::Lao,
    Script::Khmer,
    Script::Myanmar,
    Script::Tibetan,
    Script::Javanese,
];

/// Says whether a letter is of a script that is written without spaces between words.
#[must_use]
pub fn is_spaceless(letter: char) -> bool {
    letter > '\u{e00}' && SPACELESS.contains(&CodePointMapData::<Script>::new().get(letter))
}

/// Says whether a character is a mark on the letter before it, as the vowel signs of Hindi are.
#[must_use]
pub fn is_mark(letter: char) -> bool {
    let category = || CodePointMapData::<GeneralCategory>::new().get(letter);
    letter >= '\u{300}' && GeneralCategoryGroup::Mark.contains(category())
}

/// Says whether a letter is of a script that is written from right to left.
#[must_use]
pub fn is_right_to_left(letter: char) -> bool {
    let class = || CodePointMapData::<BidiClass>::new().get(letter);
    letter >= '\u{590}' && matches!(class(), BidiClass::RightToLeft | BidiClass::ArabicLetter)
}

/// Returns the scripts of a locale, its likely one where it names none.
fn scripts_of(locale: &LocaleId) -> Vec<Script> {
    let mut full = locale.to_icu();
    LocaleExpander::new_extended().maximize(&mut full);
    let Some(script) = full.script else {
        return Vec::new();
    };
    match script.as_str() {
        "Jpan" => vec![Script::Han, Script::Hiragana, Script::Katakana],
        "Kore" => vec![Script::Hangul, Script::Han],
        "Hans" | "Hant" => vec![Script::Han],
        name => {
            let script = PropertyParser::<Script>::new().get_strict(name);
            script.into_iter().collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_told_by_the_script_of_the_locale() {
        let is_foreign = |locale: &str, text: &str| {
            let locale: LocaleId = locale.parse().unwrap();
            locale.is_foreign_script(text)
        };
        for (locale, text) in [
            ("en", "होम"),
            ("hi", "Home"),
            ("ru", "Główna"),
            ("ar", "صفحہ Я"),
        ] {
            let expected = text != "صفحہ Я";
            assert_eq!(is_foreign(locale, text), expected, "{locale} {text}");
        }
        for (locale, text) in [
            ("hi", "होम"),
            ("ja", "ホーム"),
            ("ja", "表紙"),
            ("zh-TW", "首頁"),
            ("ko", "홈"),
            ("sr-Latn", "Početna"),
            ("ur", "ہوم"),
            ("en", "2025 › —"),
            ("en", "BBC हिन्दी"),
        ] {
            assert!(!is_foreign(locale, text), "{locale} {text}");
        }
    }
}
