//! What the functions write, and what they say when they cannot.

use tarjuma::fluent::runtime::{CompiledResource, Isolation, Runtime};
use tarjuma::fluent::{View, parse};
use tarjuma::locale::FormatSettings;

use crate::runtime_cases::{arguments, check, format, runtime};

#[test]
fn displayed_numbers_keep_all_their_digits() {
    let text = "\
plain = { $n }
call = { NUMBER($n) }
literal = { 12345678901234567890.10 }
literal-call = { NUMBER(12345678901234567890.10, minimumFractionDigits: 3) }
ungrouped = { NUMBER($n, useGrouping: \"false\") }
money = { NUMBER($n, style: \"currency\", currency: \"INR\") }
zeros = { $padded }
";
    let values = [("n", "12345678901234567890.10"), ("padded", "007.50")];
    check(
        "en",
        text,
        &values,
        &[
            ("plain", "12,345,678,901,234,567,890.10", &[]),
            ("call", "12,345,678,901,234,567,890.10", &[]),
            ("literal", "12,345,678,901,234,567,890.10", &[]),
            ("literal-call", "12,345,678,901,234,567,890.100", &[]),
            ("ungrouped", "12345678901234567890.10", &[]),
            ("money", "₹12,345,678,901,234,567,890.10", &[]),
            ("zeros", "7.50", &[]),
        ],
    );
    let grouped = format(&runtime("hi", text), "plain", &arguments(&values));
    assert_eq!(grouped.text, "1,23,45,67,89,01,23,45,67,890.10");
}

#[test]
fn dates_and_times_follow_options_and_zones() {
    let text = "\
style = { DATETIME($at, dateStyle: \"long\", timeStyle: \"short\") }
zone = { DATETIME($at, dateStyle: \"long\", timeStyle: \"short\", timeZone: \"Asia/Kolkata\") }
written = { DATETIME($local, timeStyle: \"short\") }
day = { DATETIME($day, dateStyle: \"full\") }
day-zone = { DATETIME($day, dateStyle: \"long\", timeZone: \"America/Los_Angeles\") }
blank = { DATETIME($blank, timeStyle: \"medium\") }
fields = { DATETIME($day, weekday: \"short\", month: \"long\", day: \"2-digit\") }
narrow = { DATETIME($day, weekday: \"narrow\") }
year = { DATETIME($day, year: \"2-digit\") }
calendar = { DATETIME($day, dateStyle: \"long\", calendar: \"persian\") }
digits = { DATETIME($day, dateStyle: \"long\", numberingSystem: \"deva\") }
clock = { DATETIME($at, timeStyle: \"short\", hourCycle: \"h23\") }
old = { DATETIME($old, dateStyle: \"long\") }
zero = { DATETIME($zero, dateStyle: \"long\") }
";
    let values = [
        ("at", "2025-02-11T20:04:09Z"),
        ("local", "2025-02-11T20:04:09+05:30"),
        ("day", "2025-04-11"),
        ("blank", "2025-02-11 20:04:09 +0000"),
        ("old", "1812-09-07"),
        ("zero", "0000-01-01"),
    ];
    check(
        "en-GB",
        text,
        &values,
        &[
            ("style", "11 February 2025 at 20:04", &[]),
            ("zone", "12 February 2025 at 01:34", &[]),
            ("written", "20:04", &[]),
            ("day", "Friday, 11 April 2025", &[]),
            ("day-zone", "11 April 2025", &[]),
            ("blank", "20:04:09", &[]),
            ("fields", "Fri 11 April", &[]),
            ("narrow", "F", &[]),
            ("year", "25", &[]),
            ("calendar", "22 Farvardin 1404 AP", &[]),
            ("digits", "११ April २०२५", &[]),
            ("clock", "20:04", &[]),
            ("old", "7 September 1812", &[]),
            ("zero", "1 January 1 BC", &[]),
        ],
    );
}

#[test]
fn every_locale_has_the_gregorian_calendar_unless_asked() {
    let text = "a = { DATETIME($day, dateStyle: \"long\") }\nb = { DATETIME($day, dateStyle: \"long\", calendar: \"buddhist\") }\n";
    for (locale, year, local) in [("th", "2025", "2568"), ("fa", "۲۰۲۵", "۲۵۶۸")] {
        let runtime = runtime(locale, text);
        let arguments = arguments(&[("day", "2025-04-11")]);
        assert!(format(&runtime, "a", &arguments).text.contains(year));
        assert!(format(&runtime, "b", &arguments).text.contains(local));
    }
}

#[test]
fn lists_and_distances_are_written() {
    let text = "\
list = { LIST($a, $b, \"в\") }
or = { LIST($a, $b, type: \"disjunction\") }
numbers = { LIST($n, 2) }
one = { LIST($a) }
past = { RELATIVETIME($n, unit: \"day\") }
yesterday = { RELATIVETIME(-1, unit: \"day\", numeric: \"auto\") }
future = { RELATIVETIME(5, unit: \"hours\", style: \"short\") }
";
    check(
        "ru",
        text,
        &[("a", "а"), ("b", "б"), ("n", "-1234.5")],
        &[
            ("list", "а, б и в", &[]),
            ("or", "а или б", &[]),
            ("numbers", "-1\u{a0}234,5 и 2", &[]),
            ("one", "а", &[]),
            ("past", "1\u{a0}234,5 дня назад", &[]),
            ("yesterday", "вчера", &[]),
            ("future", "через 5 ч", &[]),
        ],
    );
}

/// What the calls that are wrong are given.
const VALUES: &[(&str, &str)] = &[
    ("n", "12345.5"),
    ("text", "zł"),
    ("day", "2025-04-11"),
    ("far", "99999-01-01"),
];

#[test]
fn a_number_that_cannot_be_formatted_stays_and_is_told() {
    let text = "\
option = { NUMBER($n, digits: 2) }
value = { NUMBER($n, style: \"money\") }
range = { NUMBER($n, minimumIntegerDigits: 22) }
order = { NUMBER($n, minimumFractionDigits: 3, maximumFractionDigits: 1) }
text = { NUMBER($text) }
";
    check(
        "pl",
        text,
        VALUES,
        &[
            (
                "option",
                "12\u{a0}345,5",
                &["NUMBER has no option `digits`"],
            ),
            (
                "value",
                "12\u{a0}345,5",
                &[
                    "the option `style` of NUMBER takes \"decimal\", \"percent\", \"currency\" or \"unit\", not `money`",
                ],
            ),
            (
                "range",
                "12\u{a0}345,5",
                &[
                    "the option `minimumIntegerDigits` of NUMBER takes an integer from 1 to 21, not `22`",
                ],
            ),
            (
                "order",
                "12\u{a0}345,5",
                &[
                    "NUMBER cannot follow `minimumFractionDigits` together with `maximumFractionDigits`",
                ],
            ),
            ("text", "zł", &["NUMBER takes a number, not `zł`"]),
        ],
    );
}

#[test]
fn money_and_measures_that_do_not_exist_are_told() {
    let text = "\
currency = { NUMBER($n, style: \"currency\", currency: \"XQZ\") }
no-currency = { NUMBER($n, style: \"currency\") }
scientific = { NUMBER($n, notation: \"scientific\") }
unit = { NUMBER($n, style: \"unit\", unit: \"parsec\") }
";
    check(
        "pl",
        text,
        VALUES,
        &[
            (
                "currency",
                "12\u{a0}345,5",
                &[
                    "the option `currency` of NUMBER takes the code of a currency such as \"EUR\", not `XQZ`",
                ],
            ),
            (
                "no-currency",
                "12\u{a0}345,5",
                &["NUMBER needs the option `currency` with `style: \"currency\"`"],
            ),
            (
                "scientific",
                "12\u{a0}345,5",
                &[
                    "the option `notation` of NUMBER takes \"standard\" or \"compact\", not `scientific`",
                ],
            ),
            (
                "unit",
                "12\u{a0}345,5",
                &[
                    "the option `unit` of NUMBER takes a unit of length, area, volume, mass or time such as \"kilometer\", not `parsec`",
                ],
            ),
        ],
    );
}

#[test]
fn a_date_that_cannot_be_formatted_stays_and_is_told() {
    let text = "\
date = { DATETIME($text) }
number-date = { DATETIME($n) }
zone = { DATETIME($day, timeStyle: \"short\", timeZone: \"Asia/Atlantis\") }
mixed = { DATETIME($day, dateStyle: \"long\", weekday: \"long\") }
fields = { DATETIME($day, year: \"numeric\", weekday: \"long\") }
time-of-day = { DATETIME($day, timeStyle: \"short\") }
far = { DATETIME($far) }
";
    check(
        "pl",
        text,
        VALUES,
        &[
            (
                "date",
                "zł",
                &["DATETIME takes a date such as \"2025-04-11\", not `zł`"],
            ),
            (
                "number-date",
                "12\u{a0}345,5",
                &["DATETIME takes a date such as \"2025-04-11\", not `12345.5`"],
            ),
            (
                "zone",
                "2025-04-11",
                &[
                    "the option `timeZone` of DATETIME takes the name of a time zone such as \"Asia/Kolkata\", not `Asia/Atlantis`",
                ],
            ),
            (
                "mixed",
                "2025-04-11",
                &["DATETIME cannot follow `dateStyle` together with `weekday`"],
            ),
            (
                "fields",
                "2025-04-11",
                &["DATETIME has no format of `weekday` and `year` alone"],
            ),
            (
                "time-of-day",
                "2025-04-11",
                &[
                    "DATETIME takes a date with a time such as \"2025-04-11T10:00:00Z\", not `2025-04-11`",
                ],
            ),
            (
                "far",
                "99999-01-01",
                &["DATETIME takes a date such as \"2025-04-11\", not `99999-01-01`"],
            ),
        ],
    );
}

#[test]
fn a_list_or_distance_that_cannot_be_formatted_is_told() {
    let text = "\
no-unit = { RELATIVETIME($n) }
no-items = { LIST() }
list = { LIST($text, $n, type: \"or\") }
";
    check(
        "pl",
        text,
        VALUES,
        &[
            (
                "no-unit",
                "12\u{a0}345,5",
                &["RELATIVETIME needs the option `unit`"],
            ),
            ("no-items", "", &["LIST is given no value"]),
            (
                "list",
                "zł, 12\u{a0}345,5",
                &[
                    "the option `type` of LIST takes \"conjunction\", \"disjunction\" or \"unit\", not `or`",
                ],
            ),
        ],
    );
}

#[test]
fn two_projects_in_one_process_write_by_their_own_settings() {
    let text = "n = { $n }\nd = { DATETIME($at, dateStyle: \"long\", timeStyle: \"short\") }\n";
    let resource = CompiledResource::new("ui.ftl", View::new(text, &parse(text)));
    let locale = "hi".parse().unwrap();
    let settings = FormatSettings {
        numbering_system: "deva".parse().ok(),
        calendar: "indian".parse().ok(),
        hour_cycle: "h23".parse().ok(),
        time_zone: "Asia/Kolkata".parse().ok(),
        locale: None,
    };
    let arguments = arguments(&[("n", "1234567.5"), ("at", "2025-02-11T15:04:00Z")]);
    let plain = Runtime::new(&locale, Isolation::None, [resource.clone()]);
    let chosen = Runtime::with_settings(&locale, settings, Isolation::None, [resource]);
    assert_eq!(format(&plain, "n", &arguments).text, "12,34,567.5");
    assert_eq!(format(&chosen, "n", &arguments).text, "१२,३४,५६७.५");
    assert_eq!(
        format(&plain, "d", &arguments).text,
        "11 फ़रवरी, 2025 को 3:04 pm बजे"
    );
    let indian = format(&chosen, "d", &arguments).text;
    assert!(
        indian.contains("१९४६") && indian.contains("२०:३४"),
        "{indian}"
    );
}

#[test]
fn a_term_can_begin_a_sentence() {
    let text = "-agency = istanbul ajansı\n    .of = ijs\nfirst = { CAPITALIZE(-agency) } bildirdi\nsecond = { CAPITALIZE($name) }\nthird = { CAPITALIZE(-agency, style: \"long\") }\nfourth = { CAPITALIZE($count) }\nfifth = { CAPITALIZE($none) }\n";
    let values = [("name", "«ığdır»"), ("count", "7")];
    check(
        "tr",
        text,
        &values,
        &[
            ("first", "İstanbul ajansı bildirdi", &[]),
            ("second", "«Iğdır»", &[]),
            (
                "third",
                "istanbul ajansı",
                &["CAPITALIZE has no option `style`"],
            ),
            ("fourth", "7", &["CAPITALIZE takes a text, not `7`"]),
            ("fifth", "", &["the variable `$none` is not given"]),
        ],
    );
    check(
        "hi",
        "-agency = संस्था\na = { CAPITALIZE(-agency) } ने कहा\n",
        &[],
        &[("a", "संस्था ने कहा", &[])],
    );
}
