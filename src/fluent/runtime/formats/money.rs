//! Amounts of money: patterns, symbols and names of currencies.
//!
//! The formatters of `icu_experimental` round amounts by themselves and take no digits of ours; so
//! the patterns are taken from its data, whose version is pinned.

use fixed_decimal::Sign;
use icu_decimal::DecimalFormatterPreferences;
use icu_experimental::dimension::provider::currency::essentials::CurrencyEssentialsV1;
use icu_experimental::dimension::provider::currency::extended::CurrencyExtendedDataV1;
use icu_experimental::dimension::provider::currency::patterns::CurrencyPatternsDataV1;
use icu_experimental::dimension::provider::currency::symbols::{
    CurrencySymbol, CurrencySymbolWidth, CurrencySymbolsV1,
};
use icu_locale::{DataLocale, Locale};
use icu_pattern::DoublePlaceholderPattern;
use icu_plurals::{PluralOperands, PluralRules};
use icu_provider::marker::DataMarkerExt;
use icu_provider::prelude::*;

use super::data::load;
use super::sign::Signs;
use crate::fluent::functions::{CurrencyDisplay, CurrencySign};
use crate::locale::{CurrencyCode, PluralKind, plural_rules};

/// Amounts with the symbol or code of a currency.
#[derive(Debug)]
pub(super) struct SymbolMoney {
    patterns: DataPayload<CurrencyEssentialsV1>,
    symbol: CurrencySymbol<'static>,
    style: CurrencySign,
}

/// Amounts with the name of a currency.
#[derive(Debug)]
pub(super) struct NamedMoney {
    patterns: DataPayload<CurrencyPatternsDataV1>,
    names: DataPayload<CurrencyExtendedDataV1>,
    rules: PluralRules,
}

impl SymbolMoney {
    /// Loads patterns and symbol; a currency without one has its code.
    pub(super) fn load(
        locale: &Locale,
        code: CurrencyCode,
        display: CurrencyDisplay,
        style: CurrencySign,
    ) -> Option<Self> {
        let data_locale = CurrencyEssentialsV1::make_locale(locale.into());
        let digits = DecimalFormatterPreferences::from(locale);
        let by_digits = digits.nu_id(&data_locale).and_then(load);
        let any = || load(DataIdentifierBorrowed::for_locale(&data_locale));
        let width = match display {
            CurrencyDisplay::Symbol => Some(CurrencySymbolsV1::SHORT),
            CurrencyDisplay::NarrowSymbol => Some(CurrencySymbolsV1::NARROW),
            CurrencyDisplay::Code | CurrencyDisplay::Name => None,
        };
        let symbol = width.and_then(|width| find_symbol(&data_locale, code, width));
        Some(Self {
            patterns: by_digits.or_else(any)?,
            symbol: symbol.unwrap_or_else(|| CurrencySymbol::new(&code.to_string(), true, true)),
            style,
        })
    }

    /// Writes an amount; its plus stands where the minus does.
    pub(super) fn put(&self, number: &str, sign: Sign, signs: &Signs) -> String {
        let write = |pattern: &DoublePlaceholderPattern| {
            let parts = (number, self.symbol.as_str());
            pattern.interpolate(parts).to_string()
        };
        let (positive, negative) = self.patterns();
        let signed = match (negative, sign) {
            (Some(negative), Sign::Negative) => Some(write(negative)),
            (Some(negative), Sign::Positive) => signs.minus_to_plus(&write(negative)),
            _ => None,
        };
        signed.unwrap_or_else(|| signs.put(sign, &write(positive)))
    }

    /// Returns the pattern of amounts, and that with a minus or in brackets, if there is one.
    fn patterns(&self) -> (&DoublePlaceholderPattern, Option<&DoublePlaceholderPattern>) {
        let patterns = self.patterns.get();
        let starts = self.symbol.starts_with_letter();
        let ends = self.symbol.ends_with_letter();
        match self.style {
            CurrencySign::Standard => (
                patterns.get_positive(starts, ends),
                patterns.get_negative(starts, ends),
            ),
            CurrencySign::Accounting => (
                patterns.get_positive_accounting(starts, ends),
                patterns.get_negative_accounting(starts, ends),
            ),
        }
    }
}

impl NamedMoney {
    /// Loads patterns and names; none for a currency without a name.
    pub(super) fn load(locale: &Locale, code: CurrencyCode) -> Option<Self> {
        let code = code.to_string();
        let attributes = DataMarkerAttributes::try_from_str(&code).ok()?;
        let named = CurrencyExtendedDataV1::make_locale(locale.into());
        let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &named);
        let patterned = CurrencyPatternsDataV1::make_locale(locale.into());
        Some(Self {
            patterns: load(DataIdentifierBorrowed::for_locale(&patterned))?,
            names: load(id)?,
            rules: plural_rules(&locale.id, PluralKind::Cardinal)?,
        })
    }

    /// Writes an amount that has its sign.
    pub(super) fn put(&self, number: &str, operands: PluralOperands) -> String {
        let name = self.names.get().get(operands, &self.rules);
        let pattern = self.patterns.get().get(operands, &self.rules);
        pattern.interpolate((number, name)).to_string()
    }
}

fn find_symbol(
    locale: &DataLocale,
    code: CurrencyCode,
    width: CurrencySymbolWidth,
) -> Option<CurrencySymbol<'static>> {
    let mut buffer = Default::default();
    let attributes = CurrencySymbolsV1::make_attributes(code.to_icu(), width, &mut buffer);
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, locale);
    let symbol = load::<CurrencySymbolsV1>(id)?;
    let symbol = symbol.get();
    Some(CurrencySymbol::new(
        symbol.as_str(),
        symbol.starts_with_letter(),
        symbol.ends_with_letter(),
    ))
}
