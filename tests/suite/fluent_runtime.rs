//! Messages are formatted by the rules of their locale, and what is wrong is told in words.

use tarjuma::fluent::runtime::{
    Arguments, CompiledResource, Formatted, Isolation, Missing, Number, Problem, Runtime,
};
use tarjuma::fluent::{View, parse};

const ENGLISH: &str = "\
agency = Our agency
-agency = Reuters
    .gender = feminine
source = According to { -agency }, { agency } and { $who }
short = { missing } { -missing } { $missing } { source.title } { FOO() }
published = Published { DATETIME($date, dateStyle: \"full\") }
title-only =
    .title = Title
cut = See the list
    [1] of names
";

fn compile(text: &str) -> CompiledResource {
    CompiledResource::new("ui.ftl", View::new(text, &parse(text)))
}

fn runtime(locale: &str, text: &str) -> Runtime {
    let locale = locale.parse().expect("a locale");
    Runtime::new(&locale, Isolation::None, [compile(text)])
}

fn format(locale: &str, text: &str, arguments: &Arguments) -> Formatted {
    let runtime = runtime(locale, text);
    runtime
        .format("a", None, arguments)
        .expect("the message is there")
}

fn problems(formatted: &Formatted) -> Vec<String> {
    formatted.errors.iter().map(ToString::to_string).collect()
}

#[test]
fn a_runtime_is_shared_between_threads() {
    fn assert_shared<T: Send + Sync>() {}
    assert_shared::<(Runtime, CompiledResource, Arguments)>();
}

#[test]
fn a_message_and_a_term_of_one_name_are_two() {
    let arguments = Arguments::new().with("who", "others");
    let formatted = runtime("en", ENGLISH).format("source", None, &arguments);
    let formatted = formatted.unwrap();
    assert_eq!(
        formatted.text,
        "According to Reuters, Our agency and others"
    );
    assert!(formatted.errors.is_empty());
}

#[test]
fn names_that_look_like_the_tables_own_are_found() {
    let runtime = runtime(
        "en",
        "agency_t = Message\n-agency = Term\na = { agency_t }\n",
    );
    assert!(runtime.has("agency_t", None));
    let formatted = runtime.format("a", None, &Arguments::new()).unwrap();
    assert_eq!(formatted.text, "Message");
}

#[test]
fn what_is_missing_is_told_by_name() {
    let formatted = runtime("en", ENGLISH).format("short", None, &Arguments::new());
    let formatted = formatted.unwrap();
    assert_eq!(
        problems(&formatted),
        [
            "`short`: there is no message `missing`",
            "`short`: there is no term `-missing`",
            "`short`: the variable `$missing` is not given",
            "`short`: `source` has no attribute `title`",
            "`short`: there is no function `FOO`",
        ]
    );
    assert_eq!(
        formatted.text,
        "{missing} {-missing} {$missing} {source.title} {FOO()}"
    );
}

#[test]
fn absent_messages_values_and_attributes_are_told_apart() {
    let runtime = runtime("en", ENGLISH);
    let missing = |id: &str, attribute| {
        let formatted = runtime.format(id, attribute, &Arguments::new());
        formatted.unwrap_err()
    };
    assert_eq!(missing("none", None), Missing::Message("none".to_owned()));
    let value = Missing::Value("title-only".to_owned());
    assert_eq!(missing("title-only", None), value);
    let attribute = missing("title-only", Some("label"));
    assert_eq!(
        attribute.to_string(),
        "the message `title-only` has no attribute `label`"
    );
    assert!(runtime.has("title-only", Some("title")));
}

#[test]
fn an_entry_that_a_wrapped_line_cut_short_is_missing() {
    assert!(!runtime("en", ENGLISH).has("cut", None));
}

#[test]
fn plural_categories_are_those_of_cldr() {
    let select = "a = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";
    let cases = [
        ("ar", 103, "few"),
        ("be", 25, "many"),
        ("lt", 22, "few"),
        ("ro", 101, "few"),
        ("he", 20, "other"),
        ("pl", 22, "few"),
        ("ja", 1, "other"),
    ];
    for (locale, number, category) in cases {
        let formatted = format(locale, select, &Arguments::new().with("n", number));
        assert_eq!(formatted.text, category, "{locale} {number}");
    }
}

#[test]
fn a_number_keeps_its_digits() {
    let number: Number = "1.50".parse().unwrap();
    let arguments = Arguments::new().with("n", number);
    let formatted = format(
        "en",
        "a = { $n -> \n [one] one\n *[other] { $n }\n }\n",
        &arguments,
    );
    assert_eq!(formatted.text, "1.50");
}

#[test]
fn dates_are_written_as_the_locale_does() {
    let arguments = Arguments::new().with("date", "2025-04-11");
    let text = "a = { DATETIME($date, dateStyle: \"long\") }\n";
    assert_eq!(format("hi", text, &arguments).text, "11 अप्रैल, 2025");
    assert_eq!(format("en-GB", text, &arguments).text, "11 April 2025");
    assert!(format("ar-EG", text, &arguments).text.contains("٢٠٢٥"));
}

#[test]
fn a_bad_date_or_option_is_left_as_it_is_and_told() {
    let dated = |text: &str, date: &str| format("en", text, &Arguments::new().with("date", date));
    let bad = dated("a = { DATETIME($date) }\n", "2025-02-30");
    assert_eq!(bad.text, "2025-02-30");
    assert_eq!(
        problems(&bad),
        ["`a`: DATETIME takes a date such as \"2025-04-11\", not `2025-02-30`"]
    );
    let bad = dated(
        "a = { DATETIME($date, dateStyle: \"wide\") }\n",
        "2025-04-11",
    );
    assert_eq!(bad.text, "2025-04-11");
    assert_eq!(
        problems(&bad),
        [
            "`a`: the option `dateStyle` of DATETIME takes \"full\", \"long\", \"medium\" or \"short\", not `wide`"
        ]
    );
    let bad = dated("a = { NUMBER($date, digits: 1) }{ DATETIME($none) }\n", "x");
    assert_eq!(bad.text, "x");
    let expected = [
        Problem::UnknownVariable("none".to_owned()),
        Problem::BadValue {
            function: "NUMBER",
            expected: "a number",
            given: "x".to_owned(),
        },
    ];
    let found: Vec<_> = bad.errors.into_iter().map(|error| error.problem).collect();
    assert_eq!(found, expected);
}

#[test]
fn isolation_marks_stand_around_placeables_where_asked_for() {
    let text = "a = مرحبا { $who }\n";
    let arguments = Arguments::new().with("who", "Alice");
    let locale = "ar".parse().unwrap();
    for (isolation, expected) in [
        (Isolation::None, "مرحبا Alice"),
        (Isolation::Marked, "مرحبا \u{2068}Alice\u{2069}"),
    ] {
        let runtime = Runtime::new(&locale, isolation, [compile(text)]);
        let formatted = runtime.format("a", None, &arguments).unwrap();
        assert_eq!(formatted.text, expected);
    }
}

#[test]
fn an_article_sees_the_shared_messages_under_its_own() {
    let shared = runtime("ru", "menu = Меню\nheadline = Общий\n-city = Москва\n");
    let article = compile("headline = Статья\nlead = { -city }: { headline }, { menu }\n");
    let scope = shared.with_scope(&article);
    let text = |runtime: &Runtime, id: &str| {
        let formatted = runtime.format(id, None, &Arguments::new());
        formatted.map(|formatted| formatted.text)
    };
    assert_eq!(text(&scope, "lead").unwrap(), "Москва: Статья, Меню");
    assert_eq!(text(&shared, "headline").unwrap(), "Общий");
    assert!(!shared.has("lead", None));
}

#[test]
fn the_first_of_two_entries_of_one_name_counts() {
    let formatted = format("en", "a = first\na = second\n", &Arguments::new());
    assert_eq!(formatted.text, "first");
}

#[test]
fn absurd_messages_are_told_and_never_end_the_program() {
    let digits = "1".repeat(40);
    let texts = [
        "a = { a }\n".to_owned(),
        format!(
            "a = {{ {{ b }} }}\nb = {}\nc = {}\n",
            "{ c }".repeat(20),
            "{ $n }".repeat(20)
        ),
        format!("a = {{ 1 ->\n *[other] {}\n }}\n", "{ $n }".repeat(101)),
        format!("a = {{ \"x\" ->\n *[other] {}\n }}\n", "{ $n }".repeat(101)),
    ];
    for text in texts {
        let formatted = format("ar", &text, &Arguments::new().with("n", 1));
        assert!(!formatted.errors.is_empty(), "{text}");
    }
    let text = format!(
        "a = {{ 0.{digits} ->\n [one] x\n *[other] {{ NUMBER($n, minimumFractionDigits: {digits}) }}\n }}\n"
    );
    let number: Number = format!("{digits}.{digits}").parse().unwrap();
    let formatted = format("ar", &text, &Arguments::new().with("n", number));
    assert!(formatted.text.starts_with("1,111"), "{}", formatted.text);
}
