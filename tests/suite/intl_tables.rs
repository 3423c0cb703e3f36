//! What the functions write is what `Intl` of Node.js writes, but for differences that are listed.
//!
//! The tables are those of `tests/tools/intl-tables.mjs`, made with CLDR 48.0; ICU4X 2.4 has CLDR 49.
//! `docs/functions.md` tells how the causes were found.

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
    cause: Cause,
}

/// Why texts differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cause {
    /// This program over ICU4X 2.3, whose data are of CLDR 48.2.1, writes what Node.js writes.
    Cldr49,
    /// CLDR 48.2 has what ICU4X writes, and CLDR 48.0 what Node.js writes: `AM` is `오전`.
    Cldr48_2,
    /// ICU4X 2.3 and 2.4 write the same, and CLDR 48.0 and 48.2 have what Node.js writes.
    Icu4x(&'static str),
}

/// The first that fits a difference counts.
const KNOWN: &[Known] = &[
    Known {
        function: "NUMBER",
        locales: &[],
        options: &["numberingSystem: \"arab\"", "numberingSystem: \"deva\""],
        count: 58,
        cause: Cause::Icu4x(
            "the locale's separators stand with digits of another script; ICU has separators for the digits",
        ),
    },
    Known {
        function: "NUMBER",
        locales: &["ar", "he", "fa", "bn"],
        options: &["notation: \"compact\", style: \"currency\""],
        count: 13,
        cause: Cause::Icu4x(
            "short numbers are put into the pattern of full ones; CLDR has patterns of their own",
        ),
    },
    Known {
        function: "NUMBER",
        locales: &["fa"],
        options: &["currencySign: \"accounting\""],
        count: 2,
        cause: Cause::Cldr49,
    },
    Known {
        function: "DATETIME",
        locales: &["es", "ja", "ko", "th"],
        options: &["timeStyle: \"full\"", "timeStyle: \"long\""],
        count: 12,
        cause: Cause::Icu4x(
            "the formats of CLDR for times with a zone, `H時mm分ss秒 zzzz`, are not in its data; time and zone are joined",
        ),
    },
    Known {
        function: "DATETIME",
        locales: &["ar", "ar-EG", "fr"],
        options: &["timeStyle: \"long\"", "timeZoneName: \""],
        count: 10,
        cause: Cause::Icu4x("the sign of an offset is that of numbers; CLDR has one for offsets"),
    },
    Known {
        function: "DATETIME",
        locales: &["he"],
        options: &["timeStyle: \"long\""],
        count: 2,
        cause: Cause::Icu4x("the sign of an offset is that of numbers; CLDR has one for offsets"),
    },
    Known {
        function: "DATETIME",
        locales: &["he"],
        options: &["timeZoneName: \""],
        count: 1,
        cause: Cause::Icu4x(
            "the formats of CLDR for times with a zone, `HH:mm v`, are not in its data; time and zone are joined",
        ),
    },
    Known {
        function: "DATETIME",
        locales: &["pt-BR"],
        options: &["timeStyle: \"long\"", "timeZoneName: \""],
        count: 4,
        cause: Cause::Cldr49,
    },
    Known {
        function: "DATETIME",
        locales: &["ko"],
        options: &["timeStyle: \"", "hour: \""],
        count: 20,
        cause: Cause::Cldr48_2,
    },
    Known {
        function: "DATETIME",
        locales: &["ko"],
        options: &["dateStyle: \"", "year: \""],
        count: 10,
        cause: Cause::Cldr49,
    },
    Known {
        function: "DATETIME",
        locales: &["fa"],
        options: &["dateStyle: \"", "month: \"long\""],
        count: 9,
        cause: Cause::Cldr49,
    },
    Known {
        function: "DATETIME",
        locales: &["he", "hi", "th", "tr", "zh"],
        options: &["calendar: \""],
        count: 11,
        cause: Cause::Icu4x(
            "the formats of other calendars are not those of CLDR: `GGGy年MM月d日` for `Gy年M月d日`; Hebrew years have their thousands",
        ),
    },
    Known {
        function: "DATETIME",
        locales: &["hi"],
        options: &[
            "dateStyle: \"full\"",
            "dateStyle: \"long\"",
            "month: \"long\"",
        ],
        count: 12,
        cause: Cause::Cldr49,
    },
    Known {
        function: "DATETIME",
        locales: &["bn"],
        options: &["weekday: \""],
        count: 2,
        cause: Cause::Cldr49,
    },
    Known {
        function: "DATETIME",
        locales: &["tr"],
        options: &["hourCycle: \"h12\""],
        count: 2,
        cause: Cause::Icu4x(
            "the half of the day stands last in Turkish; CLDR has it before the hours",
        ),
    },
    Known {
        function: "DATETIME",
        locales: &["es"],
        options: &["timeStyle: \"", "timeZoneName: \""],
        count: 11,
        cause: Cause::Icu4x(
            "`HH:mm` for the `H:mm` of CLDR, and one way to join a date and a time where CLDR has two",
        ),
    },
    Known {
        function: "DATETIME",
        locales: &["pl"],
        options: &["dateStyle: \"short\""],
        count: 2,
        cause: Cause::Icu4x("`dd.MM.y` for the `d.MM.y` of CLDR"),
    },
    Known {
        function: "DATETIME",
        locales: &["de", "ja", "pl", "tr"],
        options: &["month: \"numeric\""],
        count: 12,
        cause: Cause::Icu4x("one format of dates in digits, that of the short style"),
    },
    Known {
        function: "LIST",
        locales: &["he"],
        options: &["type: \"conjunction\""],
        count: 9,
        cause: Cause::Icu4x(
            "a hyphen that does not break after the Hebrew `ו`; ICU has one that does, CLDR none",
        ),
    },
    Known {
        function: "LIST",
        locales: &["he"],
        options: &["type: \"unit\""],
        count: 2,
        cause: Cause::Cldr49,
    },
    Known {
        function: "LIST",
        locales: &["hi"],
        options: &["type: \""],
        count: 4,
        cause: Cause::Cldr49,
    },
    Known {
        function: "RELATIVETIME",
        locales: &["he", "bn"],
        options: &["unit: \""],
        count: 48,
        cause: Cause::Cldr49,
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
        assert_eq!(
            count, known.count,
            "{} {:?}: {:?}",
            known.function, known.locales, known.cause
        );
    }
    assert!(
        different * 100 <= total * 3,
        "{different} of {total} differ"
    );
}
