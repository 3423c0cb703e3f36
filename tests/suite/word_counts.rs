//! Words and sentences of real texts and of seven languages.

use tarjuma::locale::LocaleId;
use tarjuma::text::count_words;

use crate::shared::shared_data;

/// A language, a text and its words. ICU has 14 in Japanese and 9 in Thai: ICU4X keeps two endings of a
/// verb in one, and cuts Thai by a model instead of a dictionary.
const WORDS: &[(&str, &str, usize)] = &[
    (
        "en",
        "The treasurer, who's 62, paid 3.5 million rupees for the well-built steps.",
        13,
    ),
    ("hi", "मलबा निकालने में करीब आठ महीने लगे और २० लोग आए।", 11),
    (
        "ar",
        "استغرق رفع الأنقاض نحو ثمانية أشهر، وقالت اللجنة إنّه كافٍ.",
        10,
    ),
    (
        "ru",
        "Во-первых, реставрация бывшей мельницы заняла 3,5 года.",
        8,
    ),
    ("ja", "記者は東京で会見し、井戸の水位を毎週測った。", 13),
    ("zh", "总理今天在北京会见记者，谈到水井的修缮。", 10),
    ("th", "นายกรัฐมนตรีแถลงข่าวที่กรุงเทพมหานครเมื่อวานนี้", 10),
];

#[test]
fn words_are_counted_in_seven_languages() {
    let counted = WORDS
        .iter()
        .map(|(language, text, _)| (*language, count_words(text)));
    let expected = WORDS.iter().map(|(language, _, words)| (*language, *words));
    assert_eq!(counted.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

#[test]
fn a_real_page_has_its_words_and_its_sentences() {
    let Some(path) = shared_data("page/prisoner-exchange.txt") else {
        return;
    };
    let text = std::fs::read_to_string(path).expect("the page is text");
    assert_eq!(count_words(&text), 599);
    let english: LocaleId = "en".parse().expect("a locale");
    let sentences = english.sentences(&text);
    assert_eq!(sentences.concat(), text);
    let sentences: Vec<&str> = sentences
        .into_iter()
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
        .collect();
    assert_eq!(sentences.len(), 26, "{sentences:#?}");
    for whole in [
        "U.S. Secretary of State Marco Rubio confirmed",
        "had departed Abu Dhabi and was en route to the U.S. following her release.",
        "at the White House, Tuesday, Feb. 11, 2025, in Washington.",
        "in prison in the U.S. after being arrested",
    ] {
        assert!(
            sentences.iter().any(|sentence| sentence.contains(whole)),
            "{whole}"
        );
    }
}

#[test]
fn sentences_are_counted_in_seven_languages() {
    for (language, text, count) in [
        (
            "en",
            "Mr. Lee met Gen. Ray in Washington, D.C. on Feb. 3. J. K. Rowling did not.",
            2,
        ),
        (
            "hi",
            "डॉ. मीरा ने कहा कि रु. 50 काफ़ी हैं। पं. नेहरू नहीं आए। क्यों?",
            3,
        ),
        ("ar", "قال د. سامر إن الماء عاد. أين؟ في البئر!", 3),
        (
            "ru",
            "В 1998 г. А. С. Иванов, т. е. мельник, жил на ул. Садовой. Он умер.",
            2,
        ),
        (
            "ja",
            "J. K. ローリング氏は来ない。「なぜ？」と記者。雨だ。",
            3,
        ),
        ("zh", "王先生说：“没有水。”他走了！为什么？", 3),
        ("th", "เขามาแล้ว\nเขาไปแล้ว", 2),
        (
            "de",
            "Am 3. Mai kam Dr. Weiß, z. B. mit Nr. 7. Der Rest blieb.",
            2,
        ),
        (
            "es",
            "La Sra. Ríos y el Sr. D. Juan viven en EE. UU. desde feb. de 2020. Ya no.",
            2,
        ),
    ] {
        let locale: LocaleId = language.parse().expect("a locale");
        let sentences = locale.sentences(text);
        assert_eq!(sentences.len(), count, "{language}: {sentences:#?}");
    }
}
