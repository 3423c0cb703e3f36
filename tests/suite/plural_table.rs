//! A selection takes the variant that `Intl.PluralRules` of Node.js names.
//!
//! The table is that of `tests/tools/plural-table.mjs`.

use rayon::prelude::*;
use tarjuma::fluent::runtime::{Arguments, CompiledResource, Isolation, Number, Runtime};
use tarjuma::fluent::{View, parse};

const TABLE: &str = include_str!("data/intl/plurals.tsv");

/// Locales whose rules changed between CLDR 48, of the table, and CLDR 49, of ICU4X 2.4, with how many of
/// the numbers differ and the first three of them.
const CHANGED: [(&str, usize, &str); 5] = [
    ("af ordinal", 180, "2 3 4"),
    ("bg ordinal", 362, "1 2 3"),
    ("es ordinal", 191, "1 3 13"),
    ("gl cardinal", 1, "1000000"),
    ("vi cardinal", 3, "0 1 1.0"),
];

fn runtime(locale: &str, number_type: &str) -> Runtime {
    let selector = match number_type {
        "cardinal" => "$n",
        _ => "NUMBER($n, type: \"ordinal\")",
    };
    let text = format!(
        "a = {{ {selector} ->
    [zero] z
    [one] o
    [two] t
    [few] f
    [many] m
   *[other] x
}}
"
    );
    let resource = CompiledResource::new("ui.ftl", View::new(&text, &parse(&text)));
    Runtime::new(
        &locale.parse().expect("a locale"),
        Isolation::None,
        [resource],
    )
}

fn select(runtime: &Runtime, number: &str) -> String {
    let number: Number = number.parse().expect("a number");
    let arguments = Arguments::new().with("n", number);
    let formatted = runtime.format("a", None, &arguments).expect("a message");
    assert_eq!(formatted.errors, []);
    formatted.text
}

/// Returns the letters of `o2x998` one by one.
fn letters(runs: &str) -> Vec<char> {
    let mut letters = Vec::new();
    let mut rest = runs;
    while let Some(letter) = rest.chars().next() {
        rest = &rest[1..];
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let count = rest[..end].parse().unwrap_or(1);
        letters.extend(std::iter::repeat_n(letter, count));
        rest = &rest[end..];
    }
    letters
}

/// Compares one line of the table with a bundle; returns which numbers differ.
fn difference(line: &str) -> Option<(String, Vec<String>)> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [locale, number_type, runs, others] = cells.as_slice() else {
        panic!("{line}");
    };
    let numbers = (0..=1000).map(|number: u32| number.to_string());
    let numbers = numbers.chain(["1000000", "1.0", "1.5"].map(str::to_owned));
    let expected = letters(runs).into_iter().chain(others.chars());
    let runtime = runtime(locale, number_type);
    let pairs = numbers.zip(expected);
    let differing = pairs.filter(|(number, letter)| select(&runtime, number) != letter.to_string());
    let differing: Vec<String> = differing.map(|(number, _)| number).collect();
    (!differing.is_empty()).then(|| (format!("{locale} {number_type}"), differing))
}

#[test]
fn every_locale_selects_as_node_does() {
    let lines: Vec<&str> = TABLE.lines().skip(1).collect();
    assert!(lines.len() > 300);
    let mut differences: Vec<_> = lines
        .par_iter()
        .filter_map(|line| difference(line))
        .map(|(locale, numbers)| {
            (
                locale,
                numbers.len(),
                numbers[..numbers.len().min(3)].join(" "),
            )
        })
        .collect();
    differences.sort();
    let changed =
        CHANGED.map(|(locale, count, first)| (locale.to_owned(), count, first.to_owned()));
    assert_eq!(differences, changed);
}

#[test]
fn a_withdrawn_code_selects_as_the_one_in_its_place() {
    for (withdrawn, canonical) in [
        ("in", "id"),
        ("iw", "he"),
        ("jw", "jv"),
        ("mo", "ro"),
        ("sh", "sr-Latn"),
        ("tl", "fil"),
    ] {
        for kind in ["cardinal", "ordinal"] {
            let (own, its) = (runtime(withdrawn, kind), runtime(canonical, kind));
            let numbers = (0..=1000).map(|number: u32| number.to_string());
            for number in numbers.chain(["1000000", "1.0", "1.5"].map(str::to_owned)) {
                let selected = select(&own, &number);
                assert_eq!(
                    selected,
                    select(&its, &number),
                    "{withdrawn} {kind} {number}"
                );
            }
        }
    }
    let (hebrew, moldavian) = (runtime("iw", "cardinal"), runtime("mo", "cardinal"));
    assert_eq!(
        (select(&hebrew, "2"), select(&moldavian, "101")),
        ("t".into(), "f".into())
    );
}

#[test]
fn numbers_of_three_digits_and_millions_have_categories_of_their_own() {
    for (locale, number, category) in [
        ("ar", "103", "f"),
        ("be", "25", "m"),
        ("lt", "22", "f"),
        ("ro", "101", "f"),
        ("lv", "111", "z"),
        ("he", "20", "x"),
        ("fr", "1000000", "m"),
        ("es", "1000000", "m"),
        ("pl", "22", "f"),
        ("ru", "1000001", "o"),
    ] {
        let selected = select(&runtime(locale, "cardinal"), number);
        assert_eq!(selected, category, "{locale} {number}");
    }
}
