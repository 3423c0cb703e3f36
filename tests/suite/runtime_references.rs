//! References, attributes and errors are what the Fluent specification and fluent.js make of them.

use tarjuma::fluent::runtime::{CompiledResource, Isolation, Runtime};
use tarjuma::fluent::{View, parse};

use crate::runtime_cases::{arguments, check, format, runtime};

#[test]
fn references_give_the_text_of_what_they_name() {
    let text = "\
brand = ताज़ा समाचार
-term = रॉयटर्स
    .short = रा.
message = { brand } और { -term }
attribute = { titled.title }
titled = मूल्य
    .title = शीर्षक { $who }
    .long = { titled.title } और { titled }
chain = { message }!
multi =
    पहली पंक्ति
      दूसरी { $who }

    तीसरी
literal = { \"{\" }{ \"\" }{ \"}\" }{ \"\\u0041\" }{ \"\\\\\" }{ \"\\\"\" }
nested = { { $who } } { { \"x\" } }
spaces = {\"  \"}a{ \"  \" }
same-name = { $brand } { brand }
";
    check(
        "hi",
        text,
        &[("who", "सीमा"), ("brand", "$")],
        &[
            ("message", "ताज़ा समाचार और रॉयटर्स", &[]),
            ("attribute", "शीर्षक सीमा", &[]),
            ("titled", "मूल्य", &[]),
            ("titled.title", "शीर्षक सीमा", &[]),
            ("titled.long", "शीर्षक सीमा और मूल्य", &[]),
            ("chain", "ताज़ा समाचार और रॉयटर्स!", &[]),
            ("multi", "पहली पंक्ति\n  दूसरी सीमा\n\nतीसरी", &[]),
            ("literal", "{}A\\\"", &[]),
            ("nested", "सीमा x", &[]),
            ("spaces", "  a  ", &[]),
            ("same-name", "$ ताज़ा समाचार", &[]),
        ],
    );
}

#[test]
fn what_is_missing_stands_in_the_text_by_name() {
    let text = "\
titled = x
message = { absent }
term = { -absent }
attribute = { titled.absent }
term-attribute = { -absent.gender ->\n    [a] a\n   *[b] default\n }
variable = { $absent }
function = { ABSENT() }
only-attributes =
    .title = Titel
no-value = { only-attributes }
inside = vor { absent } nach
several = { absent } { $absent } { -absent }
";
    check(
        "de",
        text,
        &[("n", "1")],
        &[
            ("message", "{absent}", &["there is no message `absent`"]),
            ("term", "{-absent}", &["there is no term `-absent`"]),
            (
                "attribute",
                "{titled.absent}",
                &["`titled` has no attribute `absent`"],
            ),
            (
                "variable",
                "{$absent}",
                &["the variable `$absent` is not given"],
            ),
            ("function", "{ABSENT()}", &["there is no function `ABSENT`"]),
            (
                "no-value",
                "{only-attributes}",
                &["the message `only-attributes` has no value"],
            ),
            (
                "inside",
                "vor {absent} nach",
                &["there is no message `absent`"],
            ),
            (
                "several",
                "{absent} {$absent} {-absent}",
                &[
                    "there is no message `absent`",
                    "the variable `$absent` is not given",
                    "there is no term `-absent`",
                ],
            ),
        ],
    );
}

#[test]
fn what_is_missing_within_is_told_too() {
    let text = "\
titled = x
    .label = { $absent }
in-variant = { $n ->\n    [one] { absent }\n   *[other] x\n }
in-term = { -broken }
-broken = { absent } { $local }
in-attribute = { titled.label }
in-call = { NUMBER($absent) }
function-in-call = { NUMBER(ABSENT(1)) }
nothing = { NUMBER() }
";
    check(
        "de",
        text,
        &[("n", "1")],
        &[
            ("in-variant", "{absent}", &["there is no message `absent`"]),
            (
                "in-term",
                "{absent} {$local}",
                &["there is no message `absent`"],
            ),
            (
                "in-attribute",
                "{$absent}",
                &["the variable `$absent` is not given"],
            ),
            ("in-call", "", &["the variable `$absent` is not given"]),
            ("function-in-call", "", &["NUMBER is given no value"]),
            ("nothing", "", &["NUMBER is given no value"]),
        ],
    );
}

#[test]
fn cycles_stop_and_are_told() {
    let text = "\
self = { self }
one = { two }
two = { one }
-term = { -term }
term = { -term }
through-attribute = { titled.title }
titled = x
    .title = { titled.title }
through-variant = { $n ->\n    [one] { through-variant }\n   *[other] x\n }
not-taken = { $n ->\n    [one] fine\n   *[other] { not-taken }\n }
outside = see { a }, { c } and x
a = { b }
b = { -a }
-a = { a }
c = { a }
twice = { brand } { brand }
brand = Marke
value-and-attribute = { value-and-attribute.title }
    .title = Titel
";
    check(
        "de",
        text,
        &[("n", "1")],
        &[
            ("self", "{self}", &["`self` refers to itself"]),
            (
                "one",
                "{one}",
                &["`two` and `one` refer to each other in a circle"],
            ),
            (
                "two",
                "{two}",
                &["`one` and `two` refer to each other in a circle"],
            ),
            ("term", "{-term}", &["`-term` refers to itself"]),
            (
                "through-attribute",
                "{titled.title}",
                &["`titled.title` refers to itself"],
            ),
            (
                "through-variant",
                "{through-variant}",
                &["`through-variant` refers to itself"],
            ),
            (
                "outside",
                "see {a}, {-a} and x",
                &[
                    "`a`, `b` and `-a` refer to each other in a circle",
                    "`a`, `b` and `-a` refer to each other in a circle",
                ],
            ),
            ("not-taken", "fine", &[]),
            ("twice", "Marke Marke", &[]),
            ("value-and-attribute", "Titel", &[]),
        ],
    );
}

#[test]
fn a_circle_is_named_only_where_it_is_the_only_one() {
    let text = "\
self = { self }
a = { b }
b = { a }
both = { a } { self }
either = { $n ->\n    [one] { self }\n   *[other] { a }\n }
short = { long } { middle }
long = { middle }
middle = { short }
two-ways = { short }
after = { leading }
leading = { self } { end }
end = x
";
    let general = "it refers to itself, directly or through others";
    check(
        "de",
        text,
        &[("n", "5")],
        &[
            ("both", "{a} {self}", &[general, general]),
            ("either", "{a}", &[general]),
            ("two-ways", "{middle} {middle}", &[general, general]),
            ("after", "{self} x", &["`self` refers to itself"]),
        ],
    );
}

#[test]
fn a_chain_as_long_as_the_file_is_no_danger_beside_a_circle() {
    const LENGTH: usize = 20_000;
    let mut text = "self = { self }\n".to_owned();
    text.push_str("long = { self } { $n ->\n    [one] { m0 }\n   *[other] x\n }\n");
    text.push_str("short = { self } { $n ->\n    [one] { m19500 }\n   *[other] x\n }\n");
    for number in 0..LENGTH {
        text.push_str(&format!("m{number} = {{ m{} }}\n", number + 1));
    }
    text.push_str(&format!("m{LENGTH} = x\n"));
    let runtime = runtime("de", &text);
    for (id, told) in [
        ("long", "it refers to itself, directly or through others"),
        ("short", "`self` refers to itself"),
    ] {
        let formatted = format(&runtime, id, &arguments(&[("n", "5")]));
        assert_eq!(formatted.text, "{self} x");
        let errors: Vec<String> = formatted.errors.iter().map(ToString::to_string).collect();
        assert_eq!(errors, [format!("`{id}`: {told}")]);
    }
}

#[test]
fn billions_of_laughs_are_cut_short() {
    let mut text = "lol0 = LOL\n".to_owned();
    for level in 1..=9 {
        let inner = format!("{{ lol{} }} ", level - 1).repeat(10);
        text.push_str(&format!("lol{level} = {inner}\n"));
    }
    let formatted = format(&runtime("en", &text), "lol9", &arguments(&[]));
    assert!(formatted.text.len() < 10_000);
    let last = formatted.errors.last().map(|error| error.to_string());
    let expected = "`lol9`: it has more than 100 placeables, those it refers to included";
    assert_eq!(last.as_deref(), Some(expected));
}

#[test]
fn isolation_goes_around_what_has_a_direction_of_its_own() {
    let text = "\
-term = Термин
message = Сообщение
variable = до { $who } после
alone = { $who }
number = до { $n } после
call = до { NUMBER($n) } после
term = до { -term } после
reference = до { message } после
literal = до { \"x\" } после
select = до { $n ->\n    [one] один\n   *[other] много\n } после
";
    let resource = CompiledResource::new("ui.ftl", View::new(text, &parse(text)));
    let locale = "ru".parse().unwrap();
    let runtime = Runtime::new(&locale, Isolation::Marked, [resource]);
    let arguments = arguments(&[("who", "Alice"), ("n", "1")]);
    for (name, expected) in [
        ("variable", "до \u{2068}Alice\u{2069} после"),
        ("alone", "Alice"),
        ("number", "до \u{2068}1\u{2069} после"),
        ("call", "до \u{2068}1\u{2069} после"),
        ("term", "до Термин после"),
        ("reference", "до Сообщение после"),
        ("literal", "до x после"),
        ("select", "до \u{2068}один\u{2069} после"),
    ] {
        assert_eq!(format(&runtime, name, &arguments).text, expected, "{name}");
    }
    let bare = runtime.with_isolation(Isolation::None);
    assert_eq!(format(&bare, "variable", &arguments).text, "до Alice после");
}
