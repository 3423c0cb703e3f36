//! What stands beside a number: the sign of per cent, a currency, a unit.
//!
//! The formatters of `icu_experimental` round currencies themselves and take no digits of ours;
//! so the patterns are taken from its data, whose version is pinned.

use fixed_decimal::Sign;
use icu_decimal::DecimalFormatterPreferences;
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::provider::currency::essentials::{
    CurrencyEssentials, CurrencyEssentialsV1,
};
use icu_experimental::dimension::provider::currency::extended::CurrencyExtendedDataV1;
use icu_experimental::dimension::provider::currency::patterns::CurrencyPatternsDataV1;
use icu_experimental::dimension::provider::currency::symbols::{
    CurrencySymbol, CurrencySymbolWidth, CurrencySymbolsV1,
};
use icu_experimental::dimension::provider::percent::DecimalPercentV1;
use icu_experimental::dimension::provider::units::categorized_display_names::{
    UnitsNamesAreaCoreV1, UnitsNamesAreaExtendedV1, UnitsNamesAreaOutlierV1,
    UnitsNamesDurationCoreV1, UnitsNamesDurationExtendedV1, UnitsNamesDurationOutlierV1,
    UnitsNamesLengthCoreV1, UnitsNamesLengthExtendedV1, UnitsNamesLengthOutlierV1,
    UnitsNamesMassCoreV1, UnitsNamesMassExtendedV1, UnitsNamesMassOutlierV1,
    UnitsNamesVolumeCoreV1, UnitsNamesVolumeExtendedV1, UnitsNamesVolumeOutlierV1,
};
use icu_experimental::dimension::provider::units::display_names::UnitsDisplayNames;
use icu_experimental::provider::Baked;
use icu_locale::{DataLocale, Locale};
use icu_pattern::DoublePlaceholderPattern;
use icu_plurals::{PluralOperands, PluralRules};
use icu_provider::marker::{DataMarkerExt, ErasedMarker};
use icu_provider::prelude::*;

use super::sign::Signs;
use crate::fluent::functions::{CurrencyDisplay, CurrencySign, NumberKind, TextStyle};
use crate::locale::{CurrencyCode, Unit};

/// What stands beside the numbers of one kind.
#[derive(Debug)]
pub(super) enum Affix {
    /// Nothing.
    None,
    /// The sign of per cent.
    Percent(DataPayload<DecimalPercentV1>),
    /// The symbol or code of a currency.
    Symbol {
        patterns: DataPayload<CurrencyEssentialsV1>,
        symbol: CurrencySymbol<'static>,
        sign: CurrencySign,
    },
    /// The name of a currency.
    Name {
        patterns: DataPayload<CurrencyPatternsDataV1>,
        names: DataPayload<CurrencyExtendedDataV1>,
        rules: PluralRules,
    },
    /// A unit.
    Unit {
        names: DataPayload<ErasedMarker<UnitsDisplayNames<'static>>>,
        rules: PluralRules,
    },
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
            NumberKind::Currency(code, CurrencyDisplay::Name, _) => load_name(locale, code),
            NumberKind::Currency(code, display, sign) => load_symbol(locale, code, display, sign),
            NumberKind::Unit(unit, style) => load_unit(locale, unit, style),
        }
    }

    /// Puts it beside a number.
    pub(super) fn put(
        &self,
        number: String,
        sign: Sign,
        operands: PluralOperands,
        signs: &Signs,
    ) -> String {
        match self {
            Self::None => signs.put(sign, &number),
            Self::Percent(patterns) => {
                let pattern = &patterns.get().unsigned_pattern;
                let share = pattern.interpolate([number]).to_string();
                signs.put(sign, &signs.localize_percent(share))
            }
            Self::Symbol {
                patterns,
                symbol,
                sign: style,
            } => {
                let patterns = Patterns::choose(patterns.get(), symbol, *style);
                patterns.put(number, symbol.as_str(), sign, signs)
            }
            Self::Name {
                patterns,
                names,
                rules,
            } => {
                let name = names.get().get(operands, rules);
                let pattern = patterns.get().get(operands, rules);
                let number = signs.put(sign, &number);
                pattern.interpolate((number, name)).to_string()
            }
            Self::Unit { names, rules } => {
                let pattern = names.get().get(operands, rules);
                pattern.interpolate([signs.put(sign, &number)]).to_string()
            }
        }
    }
}

/// The patterns of an amount of money.
struct Patterns<'p> {
    positive: &'p DoublePlaceholderPattern,
    /// With a minus or in brackets, where the locale has such a pattern.
    negative: Option<&'p DoublePlaceholderPattern>,
}

impl<'p> Patterns<'p> {
    fn choose(
        patterns: &'p CurrencyEssentials<'_>,
        symbol: &CurrencySymbol<'_>,
        style: CurrencySign,
    ) -> Self {
        let (starts, ends) = (symbol.starts_with_letter(), symbol.ends_with_letter());
        match style {
            CurrencySign::Standard => Self {
                positive: patterns.get_positive(starts, ends),
                negative: patterns.get_negative(starts, ends),
            },
            CurrencySign::Accounting => Self {
                positive: patterns.get_positive_accounting(starts, ends),
                negative: patterns.get_negative_accounting(starts, ends),
            },
        }
    }

    /// Writes an amount; its plus stands where the minus does.
    fn put(&self, number: String, symbol: &str, sign: Sign, signs: &Signs) -> String {
        match self.negative {
            Some(negative) if sign == Sign::Negative => {
                negative.interpolate((number, symbol)).to_string()
            }
            Some(negative) if sign == Sign::Positive => {
                let text = negative.interpolate((&number, symbol)).to_string();
                let positive = || self.positive.interpolate((&number, symbol)).to_string();
                signs
                    .minus_to_plus(&text)
                    .unwrap_or_else(|| signs.put(sign, &positive()))
            }
            _ => {
                let text = self.positive.interpolate((number, symbol)).to_string();
                signs.put(sign, &text)
            }
        }
    }
}

fn load<M: DataMarker>(id: DataIdentifierBorrowed<'_>) -> Option<DataPayload<M>>
where
    Baked: DataProvider<M>,
{
    respond(id).map(|response| response.payload)
}

fn respond<M: DataMarker>(id: DataIdentifierBorrowed<'_>) -> Option<DataResponse<M>>
where
    Baked: DataProvider<M>,
{
    let mut metadata = DataRequestMetadata::default();
    metadata.silent = true;
    let request = DataRequest { id, metadata };
    Baked.load(request).ok()
}

fn load_symbol(
    locale: &Locale,
    code: CurrencyCode,
    display: CurrencyDisplay,
    sign: CurrencySign,
) -> Option<Affix> {
    let data_locale = CurrencyEssentialsV1::make_locale(locale.into());
    let digits = DecimalFormatterPreferences::from(locale);
    let by_digits = digits.nu_id(&data_locale).and_then(load);
    let patterns = by_digits.or_else(|| load(DataIdentifierBorrowed::for_locale(&data_locale)))?;
    let symbol = match display {
        CurrencyDisplay::Symbol => find_symbol(&data_locale, code, CurrencySymbolsV1::SHORT),
        CurrencyDisplay::NarrowSymbol => find_symbol(&data_locale, code, CurrencySymbolsV1::NARROW),
        CurrencyDisplay::Code | CurrencyDisplay::Name => None,
    };
    Some(Affix::Symbol {
        patterns,
        symbol: symbol.unwrap_or_else(|| CurrencySymbol::new(&code.to_string(), true, true)),
        sign,
    })
}

fn find_symbol(
    locale: &DataLocale,
    code: CurrencyCode,
    width: CurrencySymbolWidth,
) -> Option<CurrencySymbol<'static>> {
    let currency: CurrencyType = code.to_icu();
    let mut buffer = Default::default();
    let attributes = CurrencySymbolsV1::make_attributes(currency, width, &mut buffer);
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, locale);
    let symbol = load::<CurrencySymbolsV1>(id)?;
    let symbol = symbol.get();
    Some(CurrencySymbol::new(
        symbol.as_str(),
        symbol.starts_with_letter(),
        symbol.ends_with_letter(),
    ))
}

fn load_name(locale: &Locale, code: CurrencyCode) -> Option<Affix> {
    let code_text = code.to_string();
    let attributes = DataMarkerAttributes::try_from_str(&code_text).ok()?;
    let name_locale = CurrencyExtendedDataV1::make_locale(locale.into());
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &name_locale);
    let Some(names) = load(id) else {
        return load_symbol(locale, code, CurrencyDisplay::Code, CurrencySign::Standard);
    };
    let locale_of_patterns = CurrencyPatternsDataV1::make_locale(locale.into());
    Some(Affix::Name {
        patterns: load(DataIdentifierBorrowed::for_locale(&locale_of_patterns))?,
        names,
        rules: PluralRules::try_new_cardinal(locale.into()).ok()?,
    })
}

/// Looks for the names of a unit in the data of each category, the wanted width first.
fn load_unit(locale: &Locale, unit: Unit, style: TextStyle) -> Option<Affix> {
    let width = match style {
        TextStyle::Long => "long",
        TextStyle::Short => "short",
        TextStyle::Narrow => "narrow",
    };
    let attributes = format!("{width}-{unit}");
    let attributes = DataMarkerAttributes::try_from_str(&attributes).ok()?;
    let locale_of_names = UnitsNamesLengthCoreV1::make_locale(locale.into());
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &locale_of_names);
    Some(Affix::Unit {
        names: find_unit(id)?,
        rules: PluralRules::try_new_cardinal(locale.into()).ok()?,
    })
}

fn find_unit(
    id: DataIdentifierBorrowed<'_>,
) -> Option<DataPayload<ErasedMarker<UnitsDisplayNames<'static>>>> {
    /// Takes the names that are nearest to the locale: data that it lacks falls back to that of
    /// no language, marker by marker.
    macro_rules! nearest_of {
        ($($marker:ty),+) => {{
            let found = [$(respond::<$marker>(id).map(|response| {
                let locale = response.metadata.locale;
                let is_of_language = locale.is_none_or(|locale| !locale.is_unknown());
                (is_of_language, response.payload.cast())
            })),+];
            let (of_language, of_none): (Vec<_>, Vec<_>) =
                found.into_iter().flatten().partition(|(is_of_language, _)| *is_of_language);
            let nearest = of_language.into_iter().chain(of_none).next();
            nearest.map(|(_, names)| names)
        }};
    }
    nearest_of!(
        UnitsNamesLengthCoreV1,
        UnitsNamesLengthExtendedV1,
        UnitsNamesLengthOutlierV1,
        UnitsNamesMassCoreV1,
        UnitsNamesMassExtendedV1,
        UnitsNamesMassOutlierV1,
        UnitsNamesDurationCoreV1,
        UnitsNamesDurationExtendedV1,
        UnitsNamesDurationOutlierV1,
        UnitsNamesVolumeCoreV1,
        UnitsNamesVolumeExtendedV1,
        UnitsNamesVolumeOutlierV1,
        UnitsNamesAreaCoreV1,
        UnitsNamesAreaExtendedV1,
        UnitsNamesAreaOutlierV1
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_has_names_in_every_width() {
        let styles = [TextStyle::Long, TextStyle::Short, TextStyle::Narrow];
        let locales = ["en", "hi", "ar-EG", "ja", "pl"];
        let mut missing = Vec::new();
        for locale in locales.map(|locale| locale.parse::<Locale>().unwrap()) {
            for unit in Unit::NAMES.iter().map(|name| name.parse().unwrap()) {
                for style in styles {
                    if load_unit(&locale, unit, style).is_none() {
                        missing.push(format!("{locale} {unit} {style:?}"));
                    }
                }
            }
        }
        assert_eq!(missing, Vec::<String>::new());
    }
}
