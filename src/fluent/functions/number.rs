//! The options of NUMBER.

use super::fault::CallFault;
use super::given::{Given, Options};
use super::table;
use super::words::{TextStyle, words};
use crate::locale::{CurrencyCode, NumberingSystem, Unit};

words! {
    /// What a number counts when it selects a variant.
    NumberType {
        /// A quantity, "3 days".
        Cardinal = "cardinal",
        /// A position, "3rd".
        Ordinal = "ordinal",
    }
}

words! {
    /// What kind of number it is.
    NumberStyle {
        /// A plain number.
        Decimal = "decimal",
        /// A share: 0.5 is 50 %.
        Percent = "percent",
        /// An amount of money.
        Currency = "currency",
        /// A measure.
        Unit = "unit",
    }
}

words! {
    /// How a currency is named.
    CurrencyDisplay {
        /// By its symbol, "US$" where "$" could be another one.
        Symbol = "symbol",
        /// By its short symbol, "$".
        NarrowSymbol = "narrowSymbol",
        /// By its code, "USD".
        Code = "code",
        /// By its name, "US dollars".
        Name = "name",
    }
}

words! {
    /// How a negative amount of money is marked.
    CurrencySign {
        /// With a minus.
        Standard = "standard",
        /// As accountants do, "($5)".
        Accounting = "accounting",
    }
}

words! {
    /// How large numbers are written.
    Notation {
        /// In full.
        Standard = "standard",
        /// In thousands, millions, crores.
        Compact = "compact",
    }
}

words! {
    /// How long the word for thousands or millions is.
    CompactDisplay {
        /// "12M".
        Short = "short",
        /// "12 million".
        Long = "long",
    }
}

words! {
    /// When a sign stands before a number.
    SignDisplay {
        /// Before negative numbers.
        Auto = "auto",
        /// Before all numbers.
        Always = "always",
        /// Before no number.
        Never = "never",
        /// Before all numbers but zero.
        ExceptZero = "exceptZero",
        /// Before negative numbers, and not before what is rounded to zero.
        Negative = "negative",
    }
}

/// When digits are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UseGrouping {
    /// As the locale does.
    Auto,
    /// Never.
    Never,
    /// From five integer digits on.
    Min2,
}

impl UseGrouping {
    /// The values of the option; Fluent has no booleans but their names.
    pub const WORDS: &[&str] = &["auto", "true", "false", "min2", "1", "0"];

    fn from_word(word: &str) -> Option<Self> {
        match word {
            "auto" | "true" | "1" => Some(Self::Auto),
            "false" | "0" => Some(Self::Never),
            "min2" => Some(Self::Min2),
            _ => None,
        }
    }
}

/// The options of NUMBER.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NumberOptions {
    /// What it counts when it selects.
    pub number_type: NumberType,
    /// What kind of number it is.
    pub kind: NumberKind,
    /// The words for large numbers, if they are to be used.
    pub compact: Option<CompactDisplay>,
    /// When digits are grouped; none leaves it to the notation.
    pub grouping: Option<UseGrouping>,
    /// How many integer digits there are at least.
    pub minimum_integer_digits: u16,
    /// To how many digits it is rounded.
    pub precision: Precision,
    /// When it has a sign.
    pub sign_display: SignDisplay,
    /// The digits.
    pub numbering_system: Option<NumberingSystem>,
}

/// What kind of number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberKind {
    /// A plain number.
    Decimal,
    /// A share.
    Percent,
    /// An amount of money.
    Currency(CurrencyCode, CurrencyDisplay, CurrencySign),
    /// A measure.
    Unit(Unit, TextStyle),
}

/// To how many digits a number is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Precision {
    /// It is not: it keeps the digits that it is written with.
    AsWritten,
    /// To a least and a greatest number of fraction digits.
    Fraction(u16, u16),
    /// To a least and a greatest number of significant digits.
    Significant(u16, u16),
    /// To two digits or to an integer, whichever is more.
    Compact,
}

impl Default for NumberOptions {
    fn default() -> Self {
        Self {
            number_type: NumberType::Cardinal,
            kind: NumberKind::Decimal,
            compact: None,
            grouping: None,
            minimum_integer_digits: 1,
            precision: Precision::AsWritten,
            sign_display: SignDisplay::Auto,
            numbering_system: None,
        }
    }
}

impl NumberOptions {
    /// Reads the options of a call.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with them.
    pub fn from_call(given: &[Given<'_>]) -> Result<Self, Vec<CallFault>> {
        let options = table::check("NUMBER", given)?;
        Ok(Self::read(options))
    }

    fn read(options: Options<'_>) -> Self {
        let kind = read_kind(options);
        let notation = options.read("notation", Notation::from_word);
        let is_compact = notation == Some(Notation::Compact);
        let display = options.read("compactDisplay", CompactDisplay::from_word);
        let number_type = options.read("type", NumberType::from_word);
        let sign_display = options.read("signDisplay", SignDisplay::from_word);
        Self {
            number_type: number_type.unwrap_or(NumberType::Cardinal),
            kind,
            compact: is_compact.then_some(display.unwrap_or(CompactDisplay::Short)),
            grouping: options.read("useGrouping", UseGrouping::from_word),
            minimum_integer_digits: options.integer("minimumIntegerDigits").unwrap_or(1),
            precision: read_precision(options, kind, is_compact),
            sign_display: sign_display.unwrap_or(SignDisplay::Auto),
            numbering_system: options.read("numberingSystem", |name| name.parse().ok()),
        }
    }
}

fn read_kind(options: Options<'_>) -> NumberKind {
    let style = options.read("style", NumberStyle::from_word);
    let currency = options.read("currency", |code| code.parse().ok());
    let unit = options.read("unit", |name| name.parse().ok());
    match (style, currency, unit) {
        (Some(NumberStyle::Percent), ..) => NumberKind::Percent,
        (Some(NumberStyle::Currency), Some(code), _) => {
            let display = options.read("currencyDisplay", CurrencyDisplay::from_word);
            let sign = options.read("currencySign", CurrencySign::from_word);
            NumberKind::Currency(
                code,
                display.unwrap_or(CurrencyDisplay::Symbol),
                sign.unwrap_or(CurrencySign::Standard),
            )
        }
        (Some(NumberStyle::Unit), _, Some(unit)) => {
            let display = options.read("unitDisplay", TextStyle::from_word);
            NumberKind::Unit(unit, display.unwrap_or(TextStyle::Short))
        }
        _ => NumberKind::Decimal,
    }
}

/// Reads the numbers of digits as ECMA-402 does; with none given, a plain number or measure keeps
/// its digits.
fn read_precision(options: Options<'_>, kind: NumberKind, is_compact: bool) -> Precision {
    let significant = ["minimumSignificantDigits", "maximumSignificantDigits"];
    if let [least, greatest] = significant.map(|name| options.integer(name))
        && (least.is_some() || greatest.is_some())
    {
        return Precision::Significant(least.unwrap_or(1), greatest.unwrap_or(21));
    }
    let fraction = ["minimumFractionDigits", "maximumFractionDigits"];
    let (usual_least, usual_greatest) = match kind {
        NumberKind::Decimal | NumberKind::Unit(..) => (0, 3),
        NumberKind::Percent => (0, 0),
        NumberKind::Currency(code, ..) => (code.fraction_digits(), code.fraction_digits()),
    };
    match fraction.map(|name| options.integer(name)) {
        [None, None] if is_compact => Precision::Compact,
        [None, None] if matches!(kind, NumberKind::Decimal | NumberKind::Unit(..)) => {
            Precision::AsWritten
        }
        [None, None] => Precision::Fraction(usual_least, usual_greatest),
        [Some(least), None] => Precision::Fraction(least, usual_greatest.max(least)),
        [None, Some(greatest)] => Precision::Fraction(usual_least.min(greatest), greatest),
        [Some(least), Some(greatest)] => Precision::Fraction(least, greatest),
    }
}

pub(super) fn faults_between(options: Options<'_>) -> Vec<CallFault> {
    let function = options.function;
    let mut faults = Vec::new();
    for (value, needed) in [("currency", "currency"), ("unit", "unit")] {
        if options.get("style") == Some(value) && options.get(needed).is_none() {
            faults.push(CallFault::Missing {
                function,
                option: "style",
                value,
                needed,
            });
        }
    }
    for (option, other) in [
        ("minimumFractionDigits", "maximumFractionDigits"),
        ("minimumSignificantDigits", "maximumSignificantDigits"),
    ] {
        let values = [option, other].map(|name| options.integer(name));
        if let [Some(least), Some(greatest)] = values
            && least > greatest
        {
            faults.push(CallFault::Conflict {
                function,
                option,
                other,
            });
        }
    }
    let is_compact = options.get("notation") == Some("compact");
    if is_compact && options.get("style") == Some("unit") {
        faults.push(CallFault::Conflict {
            function,
            option: "notation",
            other: "unit",
        });
    }
    faults
}
