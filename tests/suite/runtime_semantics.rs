//! Scopes, attributes, literals and calls mean what the Fluent specification and fluent.js have them
//! mean.

use tarjuma::fluent::runtime::{Arguments, CompiledResource, Isolation, Missing, Runtime};
use tarjuma::fluent::{View, parse};

use crate::runtime_cases::{arguments, check, format, runtime};

#[test]
fn terms_see_their_own_arguments_alone() {
    let text = "\
-greeting = Dzień dobry, { $who }!
-case = { $case ->\n    [genitive] Warszawy\n   *[nominative] Warszawa\n }
    .gender = { $of ->\n    [short] soft\n   *[long] hard\n }
-outer = { -case(case: \"genitive\") } i { -case }
given = { -greeting(who: \"Ewo\") }
not-given = { -greeting }
positional = { -case(\"genitive\") }
mixed = { -case(\"nominative\", case: \"genitive\") }
inner = { -outer(case: \"genitive\") }
number = { -greeting(who: 1234.50) }
attribute = { -case.gender ->\n    [soft] krótko\n   *[hard] długo\n }
attribute-given = { -case.gender(of: \"short\") ->\n    [soft] krótko\n   *[other] długo\n }
twice = { -case(case: \"genitive\") }{ -case }
then-variable = { -case(case: \"genitive\") } { $case } { $who }
through-message = { then-variable }
";
    check(
        "pl",
        text,
        &[("who", "Jan"), ("case", "dative"), ("of", "short")],
        &[
            ("given", "Dzień dobry, Ewo!", &[]),
            ("not-given", "Dzień dobry, {$who}!", &[]),
            ("positional", "Warszawa", &[]),
            ("mixed", "Warszawy", &[]),
            ("inner", "Warszawy i Warszawa", &[]),
            ("number", "Dzień dobry, 1234,50!", &[]),
            ("attribute", "długo", &[]),
            ("attribute-given", "krótko", &[]),
            ("twice", "WarszawyWarszawa", &[]),
            ("then-variable", "Warszawy dative Jan", &[]),
            ("through-message", "Warszawy dative Jan", &[]),
        ],
    );
}

#[test]
fn attributes_of_terms_choose_variants() {
    let text = "\
-paper = Gazeta
    .gender = feminine
    .size = 3
    .empty = { \"\" }
gender = { -paper.gender ->\n    [feminine] nowa\n   *[masculine] nowy\n }
other = { -paper.gender ->\n    [neuter] nowe\n   *[masculine] nowy\n }
absent = { -paper.number ->\n    [plural] nowe\n   *[singular] nowa\n }
no-term = { -magazine.gender ->\n    [feminine] nowa\n   *[masculine] nowy\n }
digits = { -paper.size ->\n    [3] liczba\n    [few] kategoria\n   *[other] tekst\n }
empty = { -paper.empty ->\n    [feminine] nowa\n   *[masculine] nowy\n }
";
    check(
        "pl",
        text,
        &[],
        &[
            ("gender", "nowa", &[]),
            ("other", "nowy", &[]),
            ("digits", "tekst", &[]),
            ("empty", "nowy", &[]),
        ],
    );
    let runtime = runtime("pl", text);
    for (name, expected) in [("absent", "nowa"), ("no-term", "nowy")] {
        assert_eq!(format(&runtime, name, &Arguments::new()).text, expected);
    }
}

#[test]
fn texts_are_no_numbers_and_numbers_no_texts() {
    let text = "\
exact = { $value ->\n    [1] liczba\n   *[other] inaczej\n }
category = { $value ->\n    [one] jeden\n   *[other] inaczej\n }
decimal = { $value ->\n    [1.0] liczba\n   *[other] inaczej\n }
called = { NUMBER($value) ->\n    [1] liczba\n   *[other] inaczej\n }
literal-text = { \"1\" ->\n    [1] liczba\n   *[other] inaczej\n }
literal-number = { 1.0 ->\n    [1] liczba\n   *[other] inaczej\n }
literal-negative = { -1 ->\n    [-1] liczba\n   *[other] inaczej\n }
literal-fraction = { 0.50 ->\n    [0.5] liczba\n   *[other] inaczej\n }
";
    let runtime = runtime("pl", text);
    let of_text = Arguments::new().with("value", "1");
    let of_number = Arguments::new().with("value", 1);
    for (name, text, number) in [
        ("exact", "inaczej", "liczba"),
        ("category", "inaczej", "jeden"),
        ("decimal", "inaczej", "liczba"),
        ("called", "inaczej", "liczba"),
        ("literal-text", "inaczej", "inaczej"),
        ("literal-number", "liczba", "liczba"),
        ("literal-negative", "liczba", "liczba"),
        ("literal-fraction", "liczba", "liczba"),
    ] {
        assert_eq!(format(&runtime, name, &of_text).text, text, "{name}");
        assert_eq!(format(&runtime, name, &of_number).text, number, "{name}");
    }
}

#[test]
fn literals_are_read_as_they_are_escaped() {
    let text = "\
short = { \"\\u0928\\u092e\" }
long = { \"\\U01F4F0\" }
surrogate = { \"\\uD83D\" }
beyond = { \"\\U110000\" }
quotes = { \"\\\"\\\\\\\"\" }
braces = { \"{\" }$name{ \"}\" }
backslash = a\\u0928
blank = { \"\" }
leading = { \"  \" }x
number = { 007 }
negative = { -3.10 }
";
    check(
        "en",
        text,
        &[],
        &[
            ("short", "नम", &[]),
            ("long", "\u{1F4F0}", &[]),
            ("surrogate", "\u{FFFD}", &[]),
            ("beyond", "\u{FFFD}", &[]),
            ("quotes", "\"\\\"", &[]),
            ("braces", "{$name}", &[]),
            ("backslash", "a\\u0928", &[]),
            ("blank", "", &[]),
            ("leading", "  x", &[]),
            ("number", "7", &[]),
            ("negative", "-3.10", &[]),
        ],
    );
}

#[test]
fn indents_that_lines_share_are_no_text() {
    let text = "\
common =
    पहली
    दूसरी
deeper =
    पहली
        दूसरी
placeable =
    { \"पहली\" }
      दूसरी{ \"  \" }{ \"\" }
inline = पहली
    दूसरी
blank-lines =

    पहली


    दूसरी

trailing = पहली\u{20}\u{20}
variants = { $a ->
    [x]
        पहली
        दूसरी
   *[other] तीसरी
 }
crlf =\r\n    पहली\r\n    दूसरी\r
";
    check(
        "hi",
        text,
        &[("a", "x")],
        &[
            ("common", "पहली\nदूसरी", &[]),
            ("deeper", "पहली\n    दूसरी", &[]),
            // The library leaves out the indent of a line that begins with a placeable.
            ("placeable", "पहली\nदूसरी  ", &[]),
            ("inline", "पहली\nदूसरी", &[]),
            ("blank-lines", "पहली\n\n\nदूसरी", &[]),
            ("trailing", "पहली", &[]),
            ("variants", "पहली\nदूसरी", &[]),
            ("crlf", "पहली\nदूसरी", &[]),
        ],
    );
}

#[test]
fn what_is_asked_for_and_is_not_there_is_told() {
    let text = "-term = x\nvalue = x\nattributes =\n    .title = y\n";
    let runtime = runtime("ar", text);
    let missing = |id: &str, attribute: Option<&str>| {
        let formatted = runtime.format(id, attribute, &Arguments::new());
        formatted.expect_err("it is not there")
    };
    assert_eq!(missing("absent", None), Missing::Message("absent".into()));
    assert_eq!(missing("term", None), Missing::Message("term".into()));
    assert_eq!(missing("-term", None), Missing::Message("-term".into()));
    assert_eq!(
        missing("attributes", None),
        Missing::Value("attributes".into())
    );
    let attribute = Missing::Attribute {
        message: "value".into(),
        attribute: "title".into(),
    };
    assert_eq!(missing("value", Some("title")), attribute);
    assert!(runtime.has("attributes", Some("title")) && !runtime.has("attributes", None));
}

#[test]
fn later_resources_and_scopes_take_the_place_of_earlier_ones() {
    let compile = |text: &str| CompiledResource::new("ui.ftl", View::new(text, &parse(text)));
    let base = compile("-name = Базовое\na = { -name }\nb = b1\nb = b2\n");
    let above = compile("-name = Верхнее\nb = b3\n");
    let locale = "ru".parse().unwrap();
    let both = Runtime::new(&locale, Isolation::None, [base.clone(), above.clone()]);
    let none = Arguments::new();
    assert_eq!(format(&both, "a", &none).text, "Верхнее");
    assert_eq!(format(&both, "b", &none).text, "b3");
    let alone = Runtime::new(&locale, Isolation::None, [base]);
    assert_eq!(format(&alone, "a", &none).text, "Базовое");
    assert_eq!(format(&alone, "b", &none).text, "b1");
    let scoped = alone.with_scope(&above);
    assert_eq!(format(&scoped, "a", &none).text, "Верхнее");
    assert_eq!(format(&alone, "a", &none).text, "Базовое");
}

#[test]
fn a_chosen_way_of_writing_holds_for_what_is_scoped_alone() {
    let text = "n = { $n }\nd = { DATETIME($at, dateStyle: \"long\") }\n";
    let plain = runtime("hi", text);
    let chosen = "hi-u-nu-deva-ca-indian"
        .parse::<tarjuma::locale::FormatLocale>()
        .unwrap()
        .into_settings();
    let own = plain.with_choices(&chosen);
    let given = arguments(&[("n", "1234567"), ("at", "2025-04-11")]);
    assert_eq!(format(&own, "n", &given).text, "१२,३४,५६७");
    assert!(format(&own, "d", &given).text.contains("१९४७"));
    assert_eq!(format(&plain, "n", &given).text, "12,34,567");
    assert!(format(&plain, "d", &given).text.contains("2025"));
}

#[test]
fn dates_without_words_are_written_in_digits() {
    let text = "\
long = { DATETIME($at, dateStyle: \"long\") }
both = { DATETIME($at, dateStyle: \"full\", timeStyle: \"short\") }
month = { DATETIME($at, year: \"numeric\", month: \"long\") }
weekday = { DATETIME($at, weekday: \"long\") }
bare = { DATETIME($at) }
year = { DATETIME($at, year: \"numeric\") }
local = { DATETIME($at, dateStyle: \"long\", calendar: \"persian\") }
";
    for locale in ["tlh", "yi", "ab", "la", "kab"] {
        check(
            locale,
            text,
            &[("at", "2025-04-11T21:05:09Z")],
            &[
                ("long", "2025-04-11", &[]),
                ("both", "2025-04-11 21:05", &[]),
                ("month", "2025-04", &[]),
                ("weekday", "2025-04-11", &[]),
                ("bare", "2025-04-11", &[]),
                ("year", "2025", &[]),
                ("local", "2025-04-11", &[]),
            ],
        );
    }
    check(
        "bho",
        text,
        &[("at", "2025-04-11T21:05:09Z")],
        &[("long", "२०२५ अप्रैल ११", &[])],
    );
}
