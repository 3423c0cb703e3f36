//! Currencies.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::provider::currency::extended::CurrencyExtendedDataV1;
use icu_experimental::dimension::provider::currency::fractions::CurrencyFractionsV1;
use icu_experimental::provider::Baked;
use icu_locale::{Locale, locale};
use icu_provider::prelude::*;
use thiserror::Error;

use super::LocaleId;

/// The currencies that a locale writes by their codes, by locale: those for which there are symbols of
/// no language. Where a locale says that it writes the code, ICU4X says nothing.
static CODES: LazyLock<HashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let lines = include_str!("data/currency_codes.tsv").lines();
    let rows = lines.filter_map(|line| line.split_once('\t'));
    rows.map(|(locale, codes)| (locale, codes.split_whitespace().collect()))
        .collect()
});

/// A currency that has a name, by its code in ISO 4217.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CurrencyCode(CurrencyType);

/// A text that is no code of a currency.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no currency; write a code such as `EUR`")]
pub struct InvalidCurrency(pub String);

impl CurrencyCode {
    /// Returns how many digits its amounts have after the decimal point.
    #[must_use]
    pub fn fraction_digits(self) -> u16 {
        let fractions: Result<DataResponse<CurrencyFractionsV1>, DataError> =
            Baked.load(DataRequest::default());
        let digits = fractions.map(|response| response.payload.get().resolve(self.0).digits);
        digits.unwrap_or(2).into()
    }

    /// Says whether a locale writes the code of the currency itself, where ICU4X would take a symbol
    /// that is of no language.
    pub(crate) fn is_written_as_code_in(self, locale: &Locale) -> bool {
        let Ok(own) = locale.id.to_string().parse::<LocaleId>() else {
            return false;
        };
        let parents = own.parents();
        let mut lineage = std::iter::once(&own).chain(&parents);
        let codes = lineage.find_map(|locale| CODES.get(locale.to_string().as_str()));
        codes.is_some_and(|codes| codes.contains(&self.0.iso_code().as_str()))
    }

    /// Returns the currency as ICU4X takes it.
    pub(crate) fn to_icu(self) -> CurrencyType {
        self.0
    }
}

impl FromStr for CurrencyCode {
    type Err = InvalidCurrency;

    fn from_str(code: &str) -> Result<Self, InvalidCurrency> {
        let invalid = || InvalidCurrency(code.to_owned());
        let currency = CurrencyType::try_from_str(code).map_err(|_| invalid())?;
        if has_english_name(currency) {
            Ok(Self(currency))
        } else {
            Err(invalid())
        }
    }
}

impl fmt::Display for CurrencyCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.iso_code().as_str())
    }
}

/// Says whether CLDR knows the currency: it has all of them in English.
fn has_english_name(currency: CurrencyType) -> bool {
    let code = currency.iso_code();
    let Ok(attributes) = DataMarkerAttributes::try_from_str(code.as_str()) else {
        return false;
    };
    let english = locale!("en").into();
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &english);
    let mut metadata = DataRequestMetadata::default();
    metadata.silent = true;
    let request = DataRequest { id, metadata };
    let name: Result<DataResponse<CurrencyExtendedDataV1>, DataError> = Baked.load(request);
    name.is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_write_the_codes_that_cldr_has_them_write() {
        let dollar: CurrencyCode = "USD".parse().unwrap();
        for (locale, is_code) in [
            ("it", true),
            ("it-CH", true),
            ("pl", true),
            ("en-AU", true),
            ("en", false),
            ("en-NZ", false),
            ("es", false),
            ("fr", false),
            ("tlh", false),
        ] {
            let locale: Locale = locale.parse().unwrap();
            assert_eq!(dollar.is_written_as_code_in(&locale), is_code, "{locale}");
        }
    }

    #[test]
    fn currencies_are_those_of_cldr() {
        let digits = |code: &str| {
            code.parse::<CurrencyCode>()
                .map(CurrencyCode::fraction_digits)
        };
        assert_eq!(digits("INR"), Ok(2));
        assert_eq!(digits("JPY"), Ok(0));
        assert_eq!(digits("KWD"), Ok(3));
        for code in ["XQZ", "EURO", "E1R", ""] {
            assert_eq!(digits(code), Err(InvalidCurrency(code.to_owned())));
        }
    }
}
