//! The mark at the end of a text, and how languages write it.

use super::wording::Wording;

/// What stands at the end of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FinalMark {
    Nothing,
    Stop,
    Exclamation,
    Colon,
    Ellipsis,
}

/// How the marks are written; the longer ones first.
const WRITTEN: [(&str, FinalMark); 11] = [
    ("...", FinalMark::Ellipsis),
    ("……", FinalMark::Ellipsis),
    ("…", FinalMark::Ellipsis),
    (".", FinalMark::Stop),
    ("।", FinalMark::Stop),
    ("۔", FinalMark::Stop),
    ("。", FinalMark::Stop),
    ("!", FinalMark::Exclamation),
    ("！", FinalMark::Exclamation),
    (":", FinalMark::Colon),
    ("：", FinalMark::Colon),
];

/// What a text may end with that is a mark of another kind.
const OTHER_MARKS: [char; 22] = [
    '?', '؟', '？', ',', '،', '、', '，', ';', '؛', '；', ')', '）', ']', '"', '\'', '»', '”', '’',
    '“', '」', '』', '–',
];

/// Languages that end sentences and calls as English does.
const LIKE_ENGLISH: [&str; 20] = [
    "ar", "cs", "da", "de", "en", "fi", "hr", "hu", "id", "it", "nb", "nl", "pl", "pt", "ro", "ru",
    "sk", "sv", "tr", "uk",
];

/// Returns what a translation says when the final mark of its source has become another one: the
/// value with that mark, as `language` writes it.
///
/// None where anything else has changed, where the translation does not end as the source did, and
/// where the language writes the mark in a way that is not known here, or in two places.
#[must_use]
pub fn carry_final_mark(
    old: &Wording,
    new: &Wording,
    translation: &Wording,
    language: &str,
) -> Option<String> {
    let [old, new, translation] = [old, new, translation].map(lone_value);
    let ((old_body, old_mark), (new_body, new_mark)) = (parted(old?), parted(new?));
    let (body, mark) = parted(translation?);
    let is_alike = old_body == new_body && old_mark != new_mark && mark == old_mark;
    let is_open = !body.ends_with(OTHER_MARKS) && !body.trim_end().is_empty();
    if !is_alike || !is_open || translation? != format!("{body}{}", mark.spelt(language)?) {
        return None;
    }
    Some(format!("{body}{}", new_mark.spelt(language)?))
}

/// Returns a value of one line without selections.
fn lone_value(wording: &Wording) -> Option<&str> {
    let is_lone = wording.attributes().next().is_none();
    let value = wording.value().filter(|_| is_lone)?;
    (!value.contains('\n') && !value.contains("->")).then_some(value)
}

fn parted(text: &str) -> (&str, FinalMark) {
    let mut written = WRITTEN.iter();
    let found = written.find_map(|(mark, kind)| Some((text.strip_suffix(mark)?, *kind)));
    found.unwrap_or((text, FinalMark::Nothing))
}

impl FinalMark {
    fn spelt(self, language: &str) -> Option<&'static str> {
        let is_wide = matches!(language, "ja" | "zh");
        let is_devanagari = matches!(language, "hi" | "mr" | "ne");
        let is_plain = is_devanagari || language == "ur" || LIKE_ENGLISH.contains(&language);
        match self {
            Self::Nothing => Some(""),
            Self::Stop if is_wide => Some("。"),
            Self::Stop if language == "ur" => Some("۔"),
            Self::Stop if is_devanagari => Some("।"),
            Self::Stop if is_plain || matches!(language, "es" | "fr") => Some("."),
            Self::Exclamation if is_wide => Some("！"),
            Self::Exclamation if is_plain => Some("!"),
            Self::Colon if is_wide => Some("："),
            Self::Colon if is_plain || language == "es" => Some(":"),
            Self::Ellipsis if language == "zh" => Some("……"),
            Self::Ellipsis if is_plain || matches!(language, "es" | "fr" | "ja") => Some("…"),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn carried(sources: [&str; 2], language: &str, translation: &str) -> Option<String> {
        let [old, new] = sources.map(Wording::of_value);
        carry_final_mark(&old, &new, &Wording::of_value(translation), language)
    }

    #[test]
    fn a_final_mark_is_written_as_the_language_does() {
        let table = [
            (
                ["Follow us", "Follow us!"],
                "hi",
                "हमें फ़ॉलो करें",
                "हमें फ़ॉलो करें!",
            ),
            (["It is dry", "It is dry."], "hi", "यह सूखा है", "यह सूखा है।"),
            (["It is dry", "It is dry."], "ur", "یہ خشک ہے", "یہ خشک ہے۔"),
            (
                ["It is dry.", "It is dry!"],
                "ja",
                "枯れている。",
                "枯れている！",
            ),
            (["Name", "Name:"], "ru", "Имя", "Имя:"),
            (
                ["Loading...", "Loading"],
                "pl",
                "Wczytywanie…",
                "Wczytywanie",
            ),
            (
                ["Hello { $name }", "Hello { $name }!"],
                "ar",
                "مرحبا { $name }",
                "مرحبا { $name }!",
            ),
        ];
        for (sources, language, before, after) in table {
            let found = carried(sources, language, before);
            assert_eq!(found.as_deref(), Some(after), "{sources:?}");
        }
    }

    #[test]
    fn what_is_not_clear_is_left() {
        let call = ["Follow us", "Follow us!"];
        assert_eq!(carried(call, "es", "Síguenos"), None);
        assert_eq!(carried(call, "fr", "Suivez-nous"), None);
        assert_eq!(carried(call, "hi", "हमें फ़ॉलो करें।"), None);
        assert_eq!(carried(call, "ru", "Следуйте (за нами)"), None);
        assert_eq!(carried(call, "xx", "follow"), None);
        assert_eq!(
            carried(["It is dry.", "It is dry!"], "hi", "यह सूखा है."),
            None
        );
        assert_eq!(
            carried(["rain, and wind", "rain and wind"], "ru", "дождь и ветер"),
            None
        );
        assert_eq!(carried(["Rain", "rain."], "ru", "Дождь"), None);
        let chosen = "{ $n ->\n *[other] plików\n}";
        assert_eq!(carried(["files", "files."], "pl", chosen), None);
    }
}
