//! Absurd messages and values take bounded time and memory, and are told by name.

use std::thread;

use tarjuma::fluent::runtime::{Arguments, Number};

use crate::runtime_cases::{arguments, format, runtime};

#[test]
fn deep_nesting_never_ends_the_program() {
    let depths = [50, 5_000];
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
            let _ = runtime.format("a", None, &arguments(&[("n", "1")]));
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
