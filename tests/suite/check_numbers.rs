//! What `number-mismatch` tells of sentences as reports have them.

use std::path::Path;

use tarjuma::check::{self, Options};
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

/// Returns what is told of a sentence and its translation.
fn told(source: &str, locale: &str, target: &str) -> Vec<String> {
    let entry = |text: &str| format!("a =\n    {}\n", text.replace('\n', "\n    "));
    let tree = MemoryTree::new()
        .with("locales/en/ui.ftl", entry(source))
        .with(&format!("locales/{locale}/ui.ftl"), entry(target));
    let workspace = Workspace::load(Path::new("/site"), &tree).expect("the project loads");
    let findings = check::run(&workspace, &Options::default()).into_iter();
    let own = findings.filter(|finding| finding.check == "number-mismatch");
    own.map(|finding| finding.message().into_owned()).collect()
}

fn assert_missing(number: &str, source: &str, locale: &str, target: &str) {
    let message = format!("`{number}` of the source is missing in `a`");
    assert_eq!(told(source, locale, target), [message], "{source}");
}

fn assert_silent(source: &str, locale: &str, target: &str) {
    assert_eq!(told(source, locale, target), [""; 0], "{source}");
}

#[test]
fn a_number_is_an_hour_only_beside_a_word_for_it() {
    let homes = "18 of the 20 homes burned";
    assert_missing("18", homes, "de", "6 der 20 Häuser brannten");
    let hurt = "15 of those hurt left; 3 stayed";
    assert_missing("15", hurt, "de", "50 der Verletzten gingen; 3 blieben");
    assert_missing("18", "It lasted 18時間", "hi", "यह 6 घंटे चला");
    assert_silent("Open from 18 h on", "hi", "शाम को 6 बजे से खुला");
    assert_silent("Offen von 13 bis 18 Uhr", "hi", "दिन में 1 से 6 बजे तक खुला");
    assert_silent("Открыто с 18 часов", "hi", "शाम को 6 बजे से खुला");
    assert_silent("「18時から」", "en-GB", "from 6 in the evening");
}

#[test]
fn halves_are_said_in_the_language_of_the_translation() {
    let source = "Within 2.5 hours";
    assert_missing("2.5", source, "de", "Innerhalb von 2 Stunden");
    assert_silent(source, "de", "In 2 und einer halben Stunde");
    assert_silent(source, "ja", "2時間半以内に");
}

#[test]
fn a_year_before_thousands_of_people_is_a_year() {
    let source = "In 2020 thousands of people fled";
    assert_silent(source, "ru", "В 2020 году бежали тысячи людей");
    assert_silent(source, "de", "Im Jahr 2020 flohen Tausende");
    assert_silent(source, "ja", "令和2年には数千人が逃げた");
    let source = "In 2020 millions fled";
    assert_silent(source, "de", "Im Jahr 2020 flohen Millionen");
    assert_missing("2020", source, "de", "Im Jahr 2021 flohen Millionen");
    assert_silent(
        "The flood hit 8\nmillion people",
        "hi",
        "बाढ़ से 80 लाख लोग प्रभावित हुए",
    );
    assert_missing("25", "25 million people fled", "ru", "Бежали 25 человек");
}

#[test]
fn parts_of_a_number_are_joined_in_urdu() {
    let source = "It cost 3.7 billion";
    assert_silent(source, "ur", "اس پر 3 ارب اور 70 کروڑ لاگت آئی");
    assert_missing("3.7", source, "ur", "اس پر 3 ارب اور 60 کروڑ لاگت آئی");
}

#[test]
fn a_day_of_another_calendar_stands_beside_its_year() {
    let date = "२०८१ वैशाख २ गते";
    assert_silent(
        "It changed on 14 April 2024",
        "ne",
        &format!("{date} बदलियो"),
    );
    assert_silent(
        "It changed on April 14, 2024",
        "ne",
        &format!("{date} बदलियो"),
    );
    assert_missing(
        "25",
        "It changed on 14 April 2024 and 25 people left the hall",
        "ne",
        &format!("{date} बदलियो र मानिसहरू सभाकक्षबाट निस्किए"),
    );
}
