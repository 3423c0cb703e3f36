//! What stands beside a number: the sign of per cent, a currency, a unit.

use fixed_decimal::Sign;
use icu_experimental::dimension::provider::percent::DecimalPercentV1;
use icu_locale::Locale;
use icu_plurals::PluralOperands;
use icu_provider::marker::DataMarkerExt;
use icu_provider::prelude::*;

use super::data::load;
use super::money::{NamedMoney, SymbolMoney};
use super::sign::Signs;
use super::unit::UnitNames;
use crate::fluent::functions::{CurrencyDisplay, CurrencySign, NumberKind};

/// What stands beside the numbers of one kind.
#[derive(Debug)]
pub(super) enum Affix {
    /// Nothing.
    None,
    /// The sign of per cent.
    Percent(DataPayload<DecimalPercentV1>),
    /// The symbol or code of a currency.
    Symbol(SymbolMoney),
    /// The name of a currency.
    Name(NamedMoney),
    /// A unit.
    Unit(UnitNames),
}

impl Affix {
    /// Loads what stands beside numbers of a kind; none where the locale has no data for it.
    pub(super) fn load(locale: &Locale, kind: NumberKind) -> Option<Self> {
        match kind {
            NumberKind::Decimal => Some(Self::None),
            NumberKind::Percent => {
                let locale = DecimalPercentV1::make_locale(locale.into());
                load(DataIdentifierBorrowed::for_locale(&locale)).map(Self::Percent)
            }
            NumberKind::Currency(code, CurrencyDisplay::Name, _) => {
                let named = NamedMoney::load(locale, code).map(Self::Name);
                let by_code = CurrencyDisplay::Code;
                let coded = || SymbolMoney::load(locale, code, by_code, CurrencySign::Standard);
                named.or_else(|| coded().map(Self::Symbol))
            }
            NumberKind::Currency(code, display, sign) => {
                SymbolMoney::load(locale, code, display, sign).map(Self::Symbol)
            }
            NumberKind::Unit(unit, style) => UnitNames::load(locale, unit, style).map(Self::Unit),
        }
    }

    /// Puts it beside a number.
    pub(super) fn put(
        &self,
        number: &str,
        sign: Sign,
        operands: PluralOperands,
        signs: &Signs,
    ) -> String {
        match self {
            Self::None => signs.put(sign, number),
            Self::Percent(patterns) => {
                let pattern = &patterns.get().unsigned_pattern;
                let share = pattern.interpolate([number]).to_string();
                signs.put(sign, &signs.localize_percent(share))
            }
            Self::Symbol(money) => money.put(number, sign, signs),
            Self::Name(money) => money.put(&signs.put(sign, number), operands),
            Self::Unit(names) => names.put(&signs.put(sign, number), operands),
        }
    }
}
