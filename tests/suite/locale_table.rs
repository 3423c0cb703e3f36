//! Directions and names of all languages, against those of Node.js and against the letters in which
//! the names are written.
//!
//! The table is that of `tests/tools/locale-table.mjs`, made with CLDR 48; ICU4X 2.4 has CLDR 49.

use tarjuma::locale::{Direction, LocaleId, autonym, is_right_to_left};

const TABLE: &str = include_str!("data/intl/locales.tsv");

/// What Node.js does not have, or does not tell the direction of.
const FURTHER: &[(&str, &str)] = &[
    ("ar-Latn", "ltr"),
    ("az-Arab", "rtl"),
    ("az-IR", "rtl"),
    ("bal", "rtl"),
    ("bgn", "rtl"),
    ("dv", "rtl"),
    ("fa-AF", "rtl"),
    ("ff-Adlm-GN", "rtl"),
    ("glk", "rtl"),
    ("ha-Arab", "rtl"),
    ("he-IL", "rtl"),
    ("ks-Deva-IN", "ltr"),
    ("ku-Arab", "rtl"),
    ("ku-IQ", "rtl"),
    ("lad", "rtl"),
    ("luz", "rtl"),
    ("ms-Arab", "rtl"),
    ("mn-Mong", "ltr"),
    ("pa-PK", "rtl"),
    ("prs", "rtl"),
    ("rhg", "rtl"),
    ("sd-IN", "ltr"),
    ("sdh", "rtl"),
    ("skr", "rtl"),
    ("tg-Arab", "rtl"),
    ("tk-Arab", "rtl"),
    ("ur-IN", "rtl"),
    ("uz-AF", "rtl"),
    ("yi-US", "rtl"),
];

/// Languages whose names are other ones in ICU4X, with these: CLDR 49 for Igbo and Gikuyu, and the
/// names of scripts within those of Chinese.
const RENAMED: &[(&str, &str)] = &[
    ("ig", "Asụsụ Igbo"),
    ("ki", "Gĩgĩkũyũ"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

struct Row {
    locale: LocaleId,
    direction: &'static str,
    name: &'static str,
}

fn rows() -> impl Iterator<Item = Row> {
    let lines = TABLE.lines().skip(2);
    lines.map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        Row {
            locale: cells[0].parse().expect("a locale"),
            direction: cells[1],
            name: cells[2],
        }
    })
}

#[test]
fn every_language_has_the_direction_of_its_script() {
    let mut faults = Vec::new();
    for Row {
        locale, direction, ..
    } in rows()
    {
        let found = Direction::of(&locale).as_str();
        if found != direction {
            faults.push(format!("{locale}: {found}, not {direction}"));
        }
    }
    for (name, direction) in FURTHER {
        let locale = name.parse().expect("a locale");
        let found = Direction::of(&locale).as_str();
        if found != *direction {
            faults.push(format!("{locale}: {found}, not {direction}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_name_of_a_language_is_written_in_its_direction() {
    for Row { locale, .. } in rows() {
        let name = autonym(&locale);
        let letter = name.chars().find(|letter| letter.is_alphabetic());
        let letter = letter.expect("a name has letters");
        // Where CLDR has no name in the script, that of the language stands in.
        let is_of_script = !locale.is_foreign_script(&name);
        let direction = Direction::of(&locale) == Direction::Rtl;
        let is_right = is_right_to_left(letter) == direction;
        assert!(is_right || !is_of_script, "{locale}: {name}");
    }
}

#[test]
fn every_language_has_its_own_name_for_itself() {
    let mut faults = Vec::new();
    for Row { locale, name, .. } in rows() {
        let found = autonym(&locale);
        let renamed = RENAMED
            .iter()
            .find(|(renamed, _)| *renamed == locale.to_string());
        let expected = renamed.map_or(name, |(_, name)| name);
        let is_there = found == expected || found.starts_with(&format!("{expected} ("));
        if !is_there {
            faults.push(format!("(\"{locale}\", \"{found}\"), // {name}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
