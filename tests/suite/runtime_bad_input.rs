//! Absurd messages and values take bounded time and memory, and are told by name.

use std::thread;

use tarjuma::fluent::runtime::{Arguments, Missing, Number};
use tarjuma::locale::Calendar;

use crate::runtime_cases::{arguments, format, runtime};

#[test]
fn deep_nesting_never_ends_the_program() {
    let depths = [50, 10_000];
    for depth in depths {
        let nested = format!("a = {}1{}\n", "{".repeat(depth), "}".repeat(depth));
        let calls = format!(
            "a = {{ {}1{} }}\n",
            "NUMBER(".repeat(depth),
            ")".repeat(depth)
        );
        let selects = format!(
            "a = {}x{}\n",
            "{ $n ->\n *[other] ".repeat(depth),
            "\n }".repeat(depth)
        );
        for text in [nested, calls, selects] {
            let runtime = runtime("hi", &text);
            match runtime.format("a", None, &arguments(&[("n", "1")])) {
                Ok(formatted) => {
                    let is_told = !formatted.errors.is_empty();
                    assert!(
                        is_told || ["1", "१", "x"].contains(&&*formatted.text),
                        "{formatted:?}"
                    );
                    assert!(formatted.text.len() < 2 * text.len(), "{depth}");
                }
                Err(missing) => assert_eq!(missing, Missing::Message("a".to_owned())),
            }
        }
    }
}

#[test]
fn a_chain_of_references_is_cut_short() {
    let mut text: String = (0..20_000)
        .map(|link| format!("m{link} = {{ m{} }}\n", link + 1))
        .collect();
    text.push_str("m20000 = Конец\n");
    let formatted = format(&runtime("ru", &text), "m0", &arguments(&[]));
    assert!(!formatted.errors.is_empty());
    assert_eq!(formatted.errors[0].entry, "m0");
}

#[test]
fn a_message_of_ten_megabytes_is_formatted_once() {
    let words = "एक बहुत लंबा वाक्य। ".repeat(200_000);
    let text = format!("a = {words}{{ $n }}\nb = {{ a }}\n");
    let formatted = format(&runtime("hi", &text), "b", &arguments(&[("n", "1234")]));
    assert!(formatted.text.len() > 9_000_000);
    assert!(formatted.text.ends_with("1,234"));
    assert_eq!(formatted.errors, []);
}

#[test]
fn numbers_of_any_size_are_written_or_told() {
    let text = "plain = { $n }\nmoney = { NUMBER($n, style: \"currency\", currency: \"EUR\") }\npercent = { NUMBER($n, style: \"percent\") }\ncompact = { NUMBER($n, notation: \"compact\") }\nselect = { $n ->\n    [one] one\n   *[other] other\n }\nsince = { RELATIVETIME($n, unit: \"day\") }\n";
    let runtime = runtime("ar-EG", text);
    let huge = format!("1{}", "0".repeat(308));
    let tiny = format!("0.{}1", "0".repeat(320));
    let absurd = "9".repeat(100_000);
    for digits in [huge.as_str(), tiny.as_str(), absurd.as_str(), "-0", "0.000"] {
        let number: Number = digits.parse().unwrap();
        let arguments = Arguments::new().with("n", number);
        for name in ["plain", "money", "percent", "compact", "select", "since"] {
            let formatted = format(&runtime, name, &arguments);
            assert!(formatted.text.len() < 500_000, "{name}");
        }
    }
    for text in ["NaN", "1e308", "inf", "-inf", "1_000", "0x10"] {
        assert!(text.parse::<Number>().is_err(), "{text}");
    }
}

#[test]
fn absurd_dates_zones_and_options_are_told() {
    let text =
        "a = { DATETIME($at, timeZone: $zone) }\nb = { DATETIME($at, dateStyle: \"long\") }\n";
    let long = "2".repeat(1_000_000);
    for at in ["99999-12-31", "2025-13-45T99:99:99Z", &long] {
        let formatted = format(&runtime("ja", text), "b", &arguments(&[("at", at)]));
        assert!(!formatted.errors.is_empty(), "{at}");
        let told = formatted.errors[0].to_string();
        assert!(told.starts_with("`b`: DATETIME") && told.len() < 300);
    }
}

#[test]
fn many_threads_share_one_runtime() {
    let text =
        "a = { NUMBER($n, minimumFractionDigits: 2) } { DATETIME($at, dateStyle: \"long\") }\n";
    let runtime = runtime("pl", text);
    let texts: Vec<String> = thread::scope(|scope| {
        let format = || {
            let arguments = arguments(&[("n", "1234.5"), ("at", "2025-04-11")]);
            format(&runtime, "a", &arguments).text
        };
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(format)).collect();
        let joined = threads.into_iter().map(|thread| thread.join().unwrap());
        joined.collect()
    });
    assert!(
        texts.iter().all(|text| text == "1234,50 11 kwietnia 2025"),
        "{texts:?}"
    );
}

#[test]
fn cycles_through_messages_terms_and_attributes_stop_and_are_told() {
    let mut text = "a = { -term }\n-term = { b.title }\nb = x\n    .title = { $n ->\n        [one] { a }\n       *[other] { NUMBER(-term) }\n     }\n".to_owned();
    let length = 2_000;
    for link in 0..length {
        let next = (link + 1) % length;
        let line = match link % 2 {
            0 => format!("m{link} = {{ -m{next} }}\n"),
            _ => format!("-m{link} = {{ m{next} }}\n"),
        };
        text.push_str(&line);
    }
    let runtime = runtime("ar", &text);
    for n in ["1", "7"] {
        let formatted = format(&runtime, "a", &arguments(&[("n", n)]));
        assert!(formatted.text.len() < 1_000, "{}", formatted.text);
        assert!(formatted.errors.iter().all(|error| error.entry == "a"));
        assert!(!formatted.errors.is_empty());
    }
    let formatted = format(&runtime, "m0", &arguments(&[]));
    assert!(formatted.text.len() < 1_000);
    assert_eq!(formatted.errors[0].entry, "m0");
}

#[test]
fn values_that_are_no_numbers_are_told_with_their_message() {
    let text = "number = { NUMBER($n) }\nsince = { RELATIVETIME($n, unit: \"day\") }\nselect = { $n ->\n    [one] one\n   *[other] other\n }\n";
    let runtime = runtime("hi", text);
    for value in ["NaN", "Infinity", "-inf", "1e308", "-1e-400", "१२", ""] {
        let arguments = Arguments::new().with("n", value);
        for name in ["number", "since"] {
            let formatted = format(&runtime, name, &arguments);
            assert_eq!(formatted.text, value, "{name}");
            let told = formatted.errors[0].to_string();
            assert!(told.starts_with(&format!("`{name}`: ")), "{told}");
        }
        let selected = format(&runtime, "select", &arguments);
        assert_eq!(
            (selected.text.as_str(), selected.errors.len()),
            ("other", 0)
        );
    }
}

#[test]
fn first_and_last_years_are_written_in_every_calendar() {
    for calendar in Calendar::NAMES {
        let text =
            format!("a = {{ DATETIME($at, dateStyle: \"full\", calendar: \"{calendar}\") }}\n");
        for locale in ["ar", "ja", "en"] {
            let runtime = runtime(locale, &text);
            for (at, is_date) in [
                ("0000-01-01", true),
                ("9999-12-31", true),
                ("-0001-12-31", false),
                ("99999-01-01", false),
                ("-271821-04-20", false),
            ] {
                let formatted = format(&runtime, "a", &arguments(&[("at", at)]));
                let is_written = formatted.errors.is_empty() && formatted.text != at;
                assert_eq!(
                    is_written, is_date,
                    "{calendar} {locale} {at}: {formatted:?}"
                );
                assert!(
                    !formatted.text.is_empty() && formatted.text.len() < 200,
                    "{calendar} {at}"
                );
                let is_told = formatted.errors.iter().all(|error| error.entry == "a");
                assert!(is_told, "{calendar} {at}");
                let is_raw = formatted.text.contains(at);
                assert_eq!(is_raw, !formatted.errors.is_empty(), "{calendar} {at}");
            }
        }
    }
}

#[test]
fn names_that_do_not_exist_are_told_with_the_message() {
    let long = "z".repeat(100_000);
    let text = format!(
        "zone = {{ DATETIME($at, timeZone: \"Asia/Atlantis\") }}\n\
         calendar = {{ DATETIME($at, calendar: \"maya\") }}\n\
         digits = {{ NUMBER($n, numberingSystem: \"roman\") }}\n\
         currency = {{ NUMBER($n, style: \"currency\", currency: \"{long}\") }}\n\
         unit = {{ NUMBER($n, style: \"unit\", unit: \"league\") }}\n\
         distance = {{ RELATIVETIME($n, unit: \"fortnight\") }}\n\
         option = {{ NUMBER($n, {long}: 1) }}\n\
         function = {{ MOONPHASE($n) }}\n"
    );
    let runtime = runtime("ru", &text);
    let arguments = arguments(&[("n", "7"), ("at", "2025-04-11T10:00:00Z")]);
    for name in [
        "zone", "calendar", "digits", "currency", "unit", "distance", "option", "function",
    ] {
        let formatted = format(&runtime, name, &arguments);
        let told = formatted.errors[0].to_string();
        assert!(told.starts_with(&format!("`{name}`: ")), "{told}");
        assert!(formatted.text.len() < 40, "{name}: {}", formatted.text);
    }
}
