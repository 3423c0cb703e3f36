//! Distances from now.

use icu_experimental::relativetime::options::Numeric as IcuNumeric;
use icu_experimental::relativetime::{RelativeTimeFormatter, RelativeTimeFormatterOptions};
use icu_locale::Locale;

use crate::fluent::functions::{Numeric, RelativeTimeOptions, TextStyle, TimeUnit};

/// Loads a way of writing distances; none where the locale has no data for it.
pub(super) fn load(locale: &Locale, options: RelativeTimeOptions) -> Option<RelativeTimeFormatter> {
    let numeric = match options.numeric {
        Numeric::Always => IcuNumeric::Always,
        Numeric::Auto => IcuNumeric::Auto,
    };
    let load = constructor(options.style, options.unit);
    let icu_options = RelativeTimeFormatterOptions::default().with_numeric(numeric);
    load(locale.into(), icu_options).ok()
}

type Constructor = fn(
    icu_experimental::relativetime::RelativeTimeFormatterPreferences,
    RelativeTimeFormatterOptions,
) -> Result<RelativeTimeFormatter, icu_provider::DataError>;

/// Returns the constructor of a width and a unit; ICU4X has one each.
fn constructor(style: TextStyle, unit: TimeUnit) -> Constructor {
    use RelativeTimeFormatter as F;
    use TextStyle::{Long, Narrow, Short};
    match (style, unit) {
        (Long, TimeUnit::Second) => F::try_new_long_second,
        (Long, TimeUnit::Minute) => F::try_new_long_minute,
        (Long, TimeUnit::Hour) => F::try_new_long_hour,
        (Long, TimeUnit::Day) => F::try_new_long_day,
        (Long, TimeUnit::Week) => F::try_new_long_week,
        (Long, TimeUnit::Month) => F::try_new_long_month,
        (Long, TimeUnit::Quarter) => F::try_new_long_quarter,
        (Long, TimeUnit::Year) => F::try_new_long_year,
        (Short, TimeUnit::Second) => F::try_new_short_second,
        (Short, TimeUnit::Minute) => F::try_new_short_minute,
        (Short, TimeUnit::Hour) => F::try_new_short_hour,
        (Short, TimeUnit::Day) => F::try_new_short_day,
        (Short, TimeUnit::Week) => F::try_new_short_week,
        (Short, TimeUnit::Month) => F::try_new_short_month,
        (Short, TimeUnit::Quarter) => F::try_new_short_quarter,
        (Short, TimeUnit::Year) => F::try_new_short_year,
        (Narrow, TimeUnit::Second) => F::try_new_narrow_second,
        (Narrow, TimeUnit::Minute) => F::try_new_narrow_minute,
        (Narrow, TimeUnit::Hour) => F::try_new_narrow_hour,
        (Narrow, TimeUnit::Day) => F::try_new_narrow_day,
        (Narrow, TimeUnit::Week) => F::try_new_narrow_week,
        (Narrow, TimeUnit::Month) => F::try_new_narrow_month,
        (Narrow, TimeUnit::Quarter) => F::try_new_narrow_quarter,
        (Narrow, TimeUnit::Year) => F::try_new_narrow_year,
    }
}
