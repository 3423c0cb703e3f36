//! What the functions write is what `Intl` of Node.js writes, but for differences that are listed.
//!
//! The tables are those of `tests/tools/intl-tables.mjs`, made with CLDR 48; ICU4X 2.4 has CLDR 49.

use std::collections::BTreeMap;

use tarjuma::fluent::runtime::{Argument, Arguments, CompiledResource, Isolation, Number, Runtime};
use tarjuma::fluent::{View, parse};

const TABLES: [(&str, &str); 4] = [
    ("NUMBER", include_str!("data/intl/number.tsv")),
    ("DATETIME", include_str!("data/intl/datetime.tsv")),
    ("LIST", include_str!("data/intl/list.tsv")),
    ("RELATIVETIME", include_str!("data/intl/relativetime.tsv")),
];

/// Differences of one cause.
struct Known {
    function: &'static str,
    /// Where they are; everywhere if empty.
    locales: &'static [&'static str],
    /// What one of the options looks like.
    options: &'static [&'static str],
    count: usize,
    /// As the texts of both suggest.
    cause: &'static str,
}

/// The first cause that fits a difference counts.
const KNOWN: &[Known] = &[
    Known {
        function: "NUMBER",
        locales: &[],
        options: &["numberingSystem: \"arab\"", "numberingSystem: \"deva\""],
        count: 58,
        cause: "ICU4X keeps the locale's separators with digits of another script; ICU has separators for the digits",
    },
    Known {
        function: "NUMBER",
        locales: &["ar", "he", "fa", "bn"],
        options: &["notation: \"compact\", style: \"currency\""],
        count: 13,
        cause: "ICU4X puts short numbers into the pattern of full ones; ICU has patterns of their own",
    },
    Known {
        function: "NUMBER",
        locales: &["fa"],
        options: &["currencySign: \"accounting\""],
        count: 2,
        cause: "CLDR 49: Persian writes accounts as it writes other amounts",
    },
    Known {
        function: "DATETIME",
        locales: &["ko"],
        options: &[""],
        count: 34,
        cause: "CLDR 49: Korean dates in digits, and its words for morning and afternoon",
    },
    Known {
        function: "DATETIME",
        locales: &["hi"],
        options: &[
            "dateStyle: \"full\"",
            "dateStyle: \"long\"",
            "month: \"long\"",
        ],
        count: 14,
        cause: "CLDR 49: a comma in Hindi dates, and the place of eras",
    },
    Known {
        function: "DATETIME",
        locales: &["fa"],
        options: &["dateStyle: \"", "month: \"long\""],
        count: 9,
        cause: "CLDR 49: names of months in Persian",
    },
    Known {
        function: "DATETIME",
        locales: &["bn"],
        options: &["weekday: \""],
        count: 2,
        cause: "CLDR 49: a comma after the day of the week in Bengali",
    },
    Known {
        function: "DATETIME",
        locales: &["tr"],
        options: &["hourCycle: \"h12\""],
        count: 2,
        cause: "ICU4X has the half of the day after the hours in Turkish, ICU before them",
    },
    Known {
        function: "DATETIME",
        locales: &["es", "pl"],
        options: &[
            "timeStyle: \"short\"",
            "timeStyle: \"medium\"",
            "dateStyle: \"short\"",
        ],
        count: 12,
        cause: "CLDR 49: Spanish hours and Polish dates have two digits, and Spanish joins them by words",
    },
    Known {
        function: "DATETIME",
        locales: &[],
        options: &[
            "timeStyle: \"full\"",
            "timeStyle: \"long\"",
            "timeZoneName: \"",
        ],
        count: 26,
        cause: "ICU4X has one way to join a time and its zone; ICU has formats for it, and marks of direction in them differ",
    },
    Known {
        function: "DATETIME",
        locales: &[],
        options: &["calendar: \""],
        count: 9,
        cause: "CLDR 49: eras and years of other calendars",
    },
    Known {
        function: "DATETIME",
        locales: &[],
        options: &["month: \"numeric\""],
        count: 12,
        cause: "ICU4X has one format of dates in digits, that of the short style",
    },
    Known {
        function: "DATETIME",
        locales: &["th"],
        options: &["month: \"long\""],
        count: 4,
        cause: "ICU4X writes the era in Thai where ICU does not",
    },
    Known {
        function: "DATETIME",
        locales: &["ja"],
        options: &["weekday: \"short\""],
        count: 4,
        cause: "ICU4X has no brackets around the day of the week beside names of months",
    },
    Known {
        function: "LIST",
        locales: &["he", "hi"],
        options: &["type: \""],
        count: 15,
        cause: "CLDR 49: the hyphen of Hebrew and the comma of Hindi lists",
    },
    Known {
        function: "RELATIVETIME",
        locales: &["he", "bn"],
        options: &["unit: \""],
        count: 48,
        cause: "CLDR 49: words of Hebrew and Bengali",
    },
];

/// A cell of a table.
struct Case<'t> {
    function: &'static str,
    options: &'t str,
    value: &'t str,
    locale: &'t str,
    expected: &'t str,
}

fn cases() -> impl Iterator<Item = Case<'static>> {
    TABLES.into_iter().flat_map(|(function, table)| {
        let mut lines = table.lines().skip(1).map(|line| line.split('\t'));
        let head = lines.next().expect("a table has a head");
        let locales: Vec<&str> = head.skip(2).collect();
        lines.flat_map(move |mut cells| {
            let options = cells.next().expect("options");
            let value = cells.next().expect("a value");
            let cells: Vec<(&str, &str)> = locales.iter().copied().zip(cells).collect();
            cells.into_iter().map(move |(locale, expected)| Case {
                function,
                options,
                value,
                locale,
                expected,
            })
        })
    })
}

impl Case<'_> {
    /// Formats a message with one call through a bundle of its own.
    fn format(&self) -> String {
        let values: Vec<&str> = match self.function {
            "LIST" => self.value.split(' ').collect(),
            _ => vec![self.value],
        };
        let mut arguments = Arguments::new();
        let mut call: Vec<String> = Vec::new();
        for (index, value) in values.into_iter().enumerate() {
            arguments.set(format!("v{index}"), argument(value));
            call.push(format!("$v{index}"));
        }
        call.extend((!self.options.is_empty()).then(|| self.options.to_owned()));
        let text = format!("a = {{ {}({}) }}\n", self.function, call.join(", "));
        let resource = CompiledResource::new("ui.ftl", View::new(&text, &parse(&text)));
        let locale = self.locale.parse().expect("a locale");
        let runtime = Runtime::new(&locale, Isolation::None, [resource]);
        let formatted = runtime.format("a", None, &arguments).expect("a message");
        assert!(formatted.errors.is_empty(), "{text}{:?}", formatted.errors);
        formatted.text
    }

    fn is(&self, known: &Known) -> bool {
        let is_there = known.locales.is_empty() || known.locales.contains(&self.locale);
        let mut options = known.options.iter();
        self.function == known.function
            && is_there
            && options.any(|option| self.options.contains(option))
    }
}

fn argument(value: &str) -> Argument {
    match value.parse::<Number>() {
        Ok(number) => number.into(),
        Err(_) => value.into(),
    }
}

/// V8 writes blanks for the narrow ones that CLDR has.
fn with_wide_blanks(text: &str) -> String {
    text.replace('\u{202f}', " ")
}

#[test]
fn differences_from_node_are_those_that_are_known() {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    let (mut total, mut different) = (0, 0);
    let mut unknown = Vec::new();
    for case in cases() {
        total += 1;
        let written = case.format();
        if with_wide_blanks(&written) == with_wide_blanks(case.expected) {
            continue;
        }
        different += 1;
        println!(
            "{} {}({}, {}): {written:?}, not {:?}",
            case.locale, case.function, case.value, case.options, case.expected
        );
        match KNOWN.iter().position(|known| case.is(known)) {
            Some(known) => *counts.entry(known).or_default() += 1,
            None => unknown.push(format!(
                "{} {}({}, {}): {written:?}, not {:?}",
                case.locale, case.function, case.value, case.options, case.expected
            )),
        }
    }
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
    for (index, known) in KNOWN.iter().enumerate() {
        let count = counts.get(&index).copied().unwrap_or_default();
        assert_eq!(count, known.count, "{}: {}", known.function, known.cause);
    }
    assert!(
        different * 100 <= total * 3,
        "{different} of {total} differ"
    );
}
