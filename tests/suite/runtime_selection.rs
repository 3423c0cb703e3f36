//! Variants are chosen as the Fluent specification and fluent.js choose them.

use crate::runtime_cases::check;

#[test]
fn numbers_match_keys_that_are_numbers_whatever_their_digits() {
    let text = "\
int = { $one ->\n    [1] exact\n   *[other] default\n }
first = { $one ->\n    [1] exact\n    [one] category\n   *[other] default\n }
second = { $one ->\n    [one] category\n    [1] exact\n   *[other] default\n }
five = { $five ->\n    [one] category\n    [5] exact\n   *[other] default\n }
decimal = { $half ->\n    [0.5] exact\n   *[other] default\n }
zeros = { $padded ->\n    [1] exact\n    [one] category\n   *[other] default\n }
padded-key = { $one ->\n    [1.0] exact\n   *[other] default\n }
negative = { $minus ->\n    [-1] exact\n   *[other] default\n }
zero = { $zero ->\n    [0] exact\n   *[other] default\n }
negative-zero = { $minus-zero ->\n    [0] exact\n   *[other] default\n }
ordinal = { NUMBER($one, type: \"ordinal\") ->\n    [1] exact\n    [one] category\n   *[other] default\n }
ordinal-21 = { NUMBER($twenty-one, type: \"ordinal\") ->\n    [1] exact\n    [one] category\n   *[other] default\n }
digits = { NUMBER($one, minimumFractionDigits: 2) ->\n    [1] exact\n    [one] category\n   *[other] default\n }
digits-category = { NUMBER($one, minimumFractionDigits: 2) ->\n    [one] category\n   *[other] default\n }
rounded = { NUMBER($near-one, maximumFractionDigits: 0) ->\n    [1] exact\n    [one] category\n   *[other] default\n }
literal = { 1 ->\n    [1] exact\n   *[other] default\n }
literal-category = { 1 ->\n    [one] category\n   *[other] default\n }
big = { $big ->\n    [9007199254740993] exact\n   *[other] default\n }
big-near = { $big ->\n    [9007199254740992] exact\n   *[other] default\n }
none = { $one ->\n    [2] exact\n   *[3] default\n }
default-matches = { $one ->\n    [2] two\n   *[1] default\n }
default-first = { $five ->\n   *[other] default\n    [5] exact\n }
";
    let values = [
        ("one", "1"),
        ("five", "5"),
        ("half", "0.5"),
        ("padded", "1.0"),
        ("minus", "-1"),
        ("zero", "0"),
        ("minus-zero", "-0"),
        ("twenty-one", "21"),
        ("near-one", "1.2"),
        ("big", "9007199254740993"),
    ];
    check(
        "en",
        text,
        &values,
        &[
            ("int", "exact", &[]),
            ("first", "exact", &[]),
            ("second", "category", &[]),
            ("five", "exact", &[]),
            ("decimal", "exact", &[]),
            ("zeros", "exact", &[]),
            ("padded-key", "exact", &[]),
            ("negative", "exact", &[]),
            ("zero", "exact", &[]),
            ("negative-zero", "exact", &[]),
            ("ordinal", "exact", &[]),
            ("ordinal-21", "category", &[]),
            ("digits", "exact", &[]),
            ("digits-category", "default", &[]),
            ("rounded", "category", &[]),
            ("literal", "exact", &[]),
            ("literal-category", "category", &[]),
            ("big", "exact", &[]),
            ("big-near", "default", &[]),
            ("none", "default", &[]),
            ("default-matches", "default", &[]),
            ("default-first", "default", &[]),
        ],
    );
}

#[test]
fn selections_are_read_however_they_are_laid_out() {
    let text = "\
arrow = { $one ->\n    [a] x -> y\n    [1] exact\n   *[other] default\n }
crlf = { $one ->\r\n    [1] exact\r\n   *[other] default\r\n }\r
inner = { $five ->\n    [1] exact\n   *[other] { $one ->\n    [1] inner\n   *[other] default\n }\n }
argument = { NUMBER($one, type: \"ordinal\" ) ->\n    [one] { NUMBER(1) }\n   *[other] default\n }
";
    check(
        "en",
        text,
        &[("one", "1"), ("five", "5")],
        &[
            ("arrow", "exact", &[]),
            ("crlf", "exact", &[]),
            ("inner", "inner", &[]),
            ("argument", "1", &[]),
        ],
    );
}

#[test]
fn texts_match_words_and_nothing_else() {
    let text = "\
word = { $case ->\n    [genitive] Москвы\n   *[nominative] Москва\n }
unknown = { $other ->\n    [genitive] Москвы\n   *[nominative] Москва\n }
digits = { $digits-as-text ->\n    [1] number\n   *[other] default\n }
category-word = { $one-as-text ->\n    [one] word\n   *[other] default\n }
literal = { \"genitive\" ->\n    [genitive] Москвы\n   *[nominative] Москва\n }
number-by-word = { $five ->\n    [five] word\n   *[other] default\n }
absent = { $absent ->\n    [one] one\n   *[other] default\n }
absent-number = { NUMBER($absent) ->\n    [one] one\n   *[other] default\n }
key-like-ours = { $key-like-ours ->\n    [1] number\n    [NUMBER-KEY1] word\n   *[other] default\n }
";
    let values = [
        ("case", "genitive"),
        ("other", "dative"),
        ("digits-as-text", " 1"),
        ("one-as-text", "one"),
        ("five", "5"),
        ("key-like-ours", "NUMBER-KEY2"),
    ];
    check(
        "ru",
        text,
        &values,
        &[
            ("word", "Москвы", &[]),
            ("unknown", "Москва", &[]),
            ("digits", "default", &[]),
            ("category-word", "word", &[]),
            ("literal", "Москвы", &[]),
            ("number-by-word", "default", &[]),
            (
                "absent",
                "default",
                &["the variable `$absent` is not given"],
            ),
            (
                "absent-number",
                "default",
                &["the variable `$absent` is not given"],
            ),
            ("key-like-ours", "default", &[]),
        ],
    );
}

#[test]
fn terms_select_by_what_they_are_given_and_what_they_are() {
    let text = "\
-city = { $case ->\n    [genitive] Москвы\n   *[nominative] Москва\n }
    .gender = feminine
-count = { $n ->\n    [1] ровно одна\n    [one] одна\n    [few] несколько\n   *[many] много\n }
    .number = 1
genitive = из { -city(case: \"genitive\") }
nominative = { -city }
extra = { -city(case: \"dative\", unknown: 5) }
gender = { -city.gender ->\n    [feminine] основана\n   *[masculine] основан\n }
few = { -count(n: 3) }
exact = { -count(n: 1) }
one = { -count(n: 21) }
scoped = { -count } { $n }
";
    check(
        "ru",
        text,
        &[("n", "2"), ("case", "genitive")],
        &[
            ("genitive", "из Москвы", &[]),
            ("nominative", "Москва", &[]),
            ("extra", "Москва", &[]),
            ("gender", "основана", &[]),
            ("few", "несколько", &[]),
            ("exact", "ровно одна", &[]),
            ("one", "одна", &[]),
            ("scoped", "много 2", &[]),
        ],
    );
}

#[test]
fn categories_are_those_of_the_language() {
    let text = "\
a = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }
b = { NUMBER($n, type: \"ordinal\") ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }
";
    for (locale, number, cardinal, ordinal) in [
        ("ar", "103", "few", "other"),
        ("ar", "0", "zero", "other"),
        ("pl", "22", "few", "other"),
        ("pl", "1.5", "other", "other"),
        ("ru", "11", "many", "other"),
        ("en", "1", "one", "one"),
        ("en", "22", "other", "two"),
        ("en", "1.0", "other", "one"),
        ("hi", "0", "one", "other"),
        ("hi", "2", "other", "two"),
        ("ja", "1", "other", "other"),
        ("cy", "3", "few", "few"),
        ("lv", "111", "zero", "other"),
        ("fr", "1000000", "many", "other"),
        ("fr", "1.5", "one", "other"),
        ("he", "2", "two", "other"),
        ("yi", "1", "one", "other"),
    ] {
        check(
            locale,
            text,
            &[("n", number)],
            &[("a", cardinal, &[]), ("b", ordinal, &[])],
        );
    }
}
