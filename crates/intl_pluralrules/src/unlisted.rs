//! The plural rules of languages that ICU4X has no data of.
//!
//! Its compiled data holds languages of at least basic coverage in CLDR. These are the rules that
//! [CLDR](https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html) has
//! for the others; without them a number in Yiddish would have the category `other` alone.

use std::ops::RangeInclusive;

use crate::PluralCategory::{self, FEW, MANY, ONE, OTHER, TWO, ZERO};
use crate::PluralRuleType;
use crate::operands::PluralOperands;

/// The rules of one language: from the operands of a number to its category.
pub(crate) type Rules = fn(&PluralOperands) -> PluralCategory;

/// Returns the rules of a language that ICU4X has no data of.
pub(crate) fn rules_of(language: &str, rule_type: PluralRuleType) -> Option<Rules> {
    match rule_type {
        PluralRuleType::CARDINAL => cardinal(language),
        PluralRuleType::ORDINAL => ordinal(language),
    }
}

fn cardinal(language: &str) -> Option<Rules> {
    Some(match language {
        "an" | "asa" | "bal" | "bem" | "bez" | "ce" | "cgg" | "dv" | "fur" | "gsw" | "haw"
        | "jgo" | "jmc" | "kaj" | "kcg" | "kkj" | "kl" | "ksb" | "lg" | "mas" | "mgo" | "nah"
        | "nd" | "nnh" | "nr" | "ny" | "nyn" | "os" | "pap" | "rof" | "rwk" | "saq" | "sdh"
        | "seh" | "sn" | "ss" | "ssy" | "teo" | "tig" | "ts" | "ve" | "vo" | "vun" | "wae"
        | "xog" => |number| when(number.n == 1.0, ONE),
        "io" | "yi" => |number| when(number.i == 1 && number.v == 0, ONE),
        "guw" | "ln" | "mg" | "wa" => |number| when(is_in(number, 0..=1), ONE),
        "ff" | "kab" => |number| when(number.i <= 1, ONE),
        "iu" | "naq" | "se" | "sma" | "smi" | "smj" | "smn" | "sms" => {
            |number| first([(number.n == 1.0, ONE), (number.n == 2.0, TWO)])
        }
        "gv" => manx,
        "kw" => cornish,
        "lag" => |number| first([(number.n == 0.0, ZERO), (number.i <= 1, ONE)]),
        "sgs" => samogitian,
        "shi" => |number| {
            let is_one = number.i == 0 || number.n == 1.0;
            first([(is_one, ONE), (is_in(number, 2..=10), FEW)])
        },
        "tzm" => |number| when(is_in(number, 0..=1) || is_in(number, 11..=99), ONE),
        _ => return None,
    })
}

fn ordinal(language: &str) -> Option<Rules> {
    Some(match language {
        "bal" => |number| when(number.n == 1.0, ONE),
        "kw" => |number| {
            let (tens, is_whole) = (number.i % 100, number.w == 0);
            let is_one = (1..=4).contains(&(tens % 20)) && tens < 85;
            let is_many = tens == 5;
            first([(is_whole && is_one, ONE), (is_whole && is_many, MANY)])
        },
        _ => return None,
    })
}

fn manx(number: &PluralOperands) -> PluralCategory {
    let is_whole = number.v == 0;
    let tens = number.i % 100;
    first([
        (is_whole && number.i % 10 == 1, ONE),
        (is_whole && number.i % 10 == 2, TWO),
        (is_whole && tens.is_multiple_of(20), FEW),
        (!is_whole, MANY),
    ])
}

fn cornish(number: &PluralOperands) -> PluralCategory {
    let is_whole = number.w == 0;
    let tens = number.i % 100;
    let score = |last: u64| is_whole && tens < 85 && tens % 20 == last;
    let thousands = number.i % 100_000;
    let is_round = number.i.is_multiple_of(1000)
        && ((1000..=20_000).contains(&thousands)
            || [40_000, 60_000, 80_000].contains(&thousands)
            || (number.i != 0 && number.i % 1_000_000 == 100_000));
    first([
        (number.n == 0.0, ZERO),
        (number.n == 1.0, ONE),
        (score(2) || (is_whole && is_round), TWO),
        (score(3), FEW),
        (score(1), MANY),
    ])
}

fn samogitian(number: &PluralOperands) -> PluralCategory {
    let (ones, tens, is_whole) = (number.i % 10, number.i % 100, number.w == 0);
    first([
        (is_whole && ones == 1 && tens != 11, ONE),
        (number.n == 2.0, TWO),
        (
            is_whole && (2..=9).contains(&ones) && !(11..=19).contains(&tens),
            FEW,
        ),
        (number.f != 0, MANY),
    ])
}

fn is_in(number: &PluralOperands, range: RangeInclusive<u64>) -> bool {
    number.w == 0 && range.contains(&number.i)
}

fn when(condition: bool, category: PluralCategory) -> PluralCategory {
    first([(condition, category)])
}

fn first<const N: usize>(rules: [(bool, PluralCategory); N]) -> PluralCategory {
    let matching = rules.into_iter().find(|(condition, _)| *condition);
    matching.map_or(OTHER, |(_, category)| category)
}
