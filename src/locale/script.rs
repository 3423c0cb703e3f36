//! Which scripts a locale is written in.

use std::ops::RangeInclusive;

use icu_locale::LocaleExpander;
use icu_properties::props::{BidiClass, GeneralCategory, GeneralCategoryGroup, Script};
use icu_properties::script::ScriptWithExtensions;
use icu_properties::{CodePointMapData, PropertyNamesLong, PropertyParser};

use super::LocaleId;

/// The scripts that a locale is written in.
#[derive(Clone, Debug)]
pub struct Scripts {
    own: Vec<Script>,
    /// Of the [`BLOCKS`], those of these scripts.
    blocks: Vec<RangeInclusive<char>>,
    has_latin: bool,
}

impl Scripts {
    /// Returns the scripts of a locale, its likely one where it names none; all of those in use where
    /// its language has several.
    #[must_use]
    pub fn of(locale: &LocaleId) -> Self {
        let mut own = scripts_of(locale);
        let names_script = locale.to_icu().script.is_some();
        if !names_script && SEVERAL_SCRIPTS.contains(&locale.language()) {
            own.extend([Script::Latin, Script::Cyrillic, Script::Arabic]);
        }
        Self::from_scripts(own)
    }

    fn from_scripts(own: Vec<Script>) -> Self {
        let blocks = BLOCKS.iter().filter(|(script, _)| own.contains(script));
        Self {
            blocks: blocks.map(|(_, block)| block.clone()).collect(),
            has_latin: own.contains(&Script::Latin),
            own,
        }
    }

    /// Says whether the locale is written in Latin letters.
    #[must_use]
    pub fn has_latin(&self) -> bool {
        self.has_latin
    }

    /// Says whether a character is known at once to be no letter of other scripts. Of most letters
    /// of a text that saves asking for their script.
    #[must_use]
    pub fn is_in_own_block(&self, letter: char) -> bool {
        if letter.is_ascii() {
            return self.has_latin || !letter.is_ascii_alphabetic();
        }
        self.blocks.iter().any(|block| block.contains(&letter))
    }

    /// Says whether a letter is of these scripts, or of all.
    #[must_use]
    pub fn has(&self, letter: char) -> bool {
        if letter.is_ascii_alphabetic() {
            return self.has_latin();
        }
        let extensions = ScriptWithExtensions::new();
        let mut own = self.own.iter();
        matches!(script_of(letter), Script::Common | Script::Inherited)
            || own.any(|script| extensions.has_script(letter, *script))
    }

    /// Says whether it is known how the locale is written.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.own.is_empty()
    }
}

/// Ranges whose letters are all of one script, or of all.
const BLOCKS: [(Script, RangeInclusive<char>); 21] = [
    (Script::Latin, '\u{c0}'..='\u{24f}'),
    (Script::Latin, '\u{1e00}'..='\u{1eff}'),
    (Script::Greek, '\u{370}'..='\u{3e1}'),
    (Script::Cyrillic, '\u{400}'..='\u{52f}'),
    (Script::Armenian, '\u{531}'..='\u{58f}'),
    (Script::Hebrew, '\u{590}'..='\u{5ff}'),
    (Script::Arabic, '\u{600}'..='\u{6ff}'),
    (Script::Devanagari, '\u{900}'..='\u{97f}'),
    (Script::Bengali, '\u{980}'..='\u{9ff}'),
    (Script::Gurmukhi, '\u{a00}'..='\u{a7f}'),
    (Script::Gujarati, '\u{a80}'..='\u{aff}'),
    (Script::Tamil, '\u{b80}'..='\u{bff}'),
    (Script::Telugu, '\u{c00}'..='\u{c7f}'),
    (Script::Kannada, '\u{c80}'..='\u{cff}'),
    (Script::Malayalam, '\u{d00}'..='\u{d7f}'),
    (Script::Thai, '\u{e00}'..='\u{e7f}'),
    (Script::Georgian, '\u{10a0}'..='\u{10ff}'),
    (Script::Hiragana, '\u{3041}'..='\u{309f}'),
    (Script::Katakana, '\u{30a0}'..='\u{30ff}'),
    (Script::Han, '\u{4e00}'..='\u{9fff}'),
    (Script::Hangul, '\u{ac00}'..='\u{d7a3}'),
];

impl LocaleId {
    /// Says whether what is in this locale can be read as `other`: both are of one language, by
    /// whatever of its names, and of one script.
    #[must_use]
    pub fn is_written_as(&self, other: &LocaleId) -> bool {
        let [one, two] = [self, other].map(|locale| {
            let mut full = locale.to_icu();
            LocaleExpander::new_extended().maximize(&mut full);
            (name_of(locale.language()).to_owned(), full.script)
        });
        one == two
    }
}

/// Returns one of the names of a language, the same for each.
fn name_of(language: &str) -> &str {
    match language {
        "no" => "nb",
        _ => intl_pluralrules::successor(language).unwrap_or(language),
    }
}

/// The languages that are written in several scripts.
const SEVERAL_SCRIPTS: [&str; 16] = [
    "az", "bs", "crh", "kk", "ks", "ku", "ky", "mn", "ms", "pa", "sd", "sr", "tg", "tk", "tt", "uz",
];

impl LocaleId {
    /// Says whether all letters of `text` are of a script that the locale is not written in, as
    /// those of `होम` are for English; no where it has none.
    #[must_use]
    pub fn is_foreign_script(&self, text: &str) -> bool {
        let own = Scripts::from_scripts(scripts_of(self));
        let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
        own.is_known() && letters.peek().is_some() && !letters.any(|letter| own.has(letter))
    }
}

/// Says whether a letter is a Latin one.
#[must_use]
pub fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || (!letter.is_ascii() && script_of(letter) == Script::Latin)
}

/// Says whether a letter is a Greek one.
#[must_use]
pub fn is_greek(letter: char) -> bool {
    !letter.is_ascii() && script_of(letter) == Script::Greek
}

/// Says whether a letter is used with several scripts, as the long vowel `ー` of both kana is.
#[must_use]
pub fn is_of_several_scripts(letter: char) -> bool {
    letter.is_alphabetic() && matches!(script_of(letter), Script::Common | Script::Inherited)
}

/// Returns what the script of a letter is called in English: `Devanagari`.
#[must_use]
pub fn script_name(letter: char) -> &'static str {
    PropertyNamesLong::<Script>::new()
        .get(script_of(letter))
        .unwrap_or("unknown")
}

fn script_of(letter: char) -> Script {
    CodePointMapData::<Script>::new().get(letter)
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
    letter > '\u{e00}' && SPACELESS.contains(&script_of(letter))
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
    // A pseudo-locale has the letters of its sources.
    if locale.is_pseudo() {
        return Vec::new();
    }
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
    fn the_letters_of_a_block_are_of_its_script() {
        for (script, block) in BLOCKS {
            let scripts = Scripts::from_scripts(vec![script]);
            let mut letters = block.filter(|letter| letter.is_alphabetic());
            let foreign = letters.find(|letter| !scripts.has(*letter));
            assert_eq!(foreign, None, "{script:?}");
        }
    }

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
