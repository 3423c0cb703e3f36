//! The signs of a locale.

use fixed_decimal::{Decimal, Sign, SignDisplay as Display};
use icu_decimal::DecimalFormatter;

use crate::fluent::functions::SignDisplay;

/// What stands around a number for its sign.
#[derive(Debug)]
pub(super) struct Signs {
    minus: (String, String),
    plus: (String, String),
    /// The sign of per cent that goes with the digits, where that is not `%`.
    percent: Option<&'static str>,
}

impl Signs {
    /// Takes the signs that a formatter writes.
    pub(super) fn of(formatter: &DecimalFormatter) -> Self {
        let zero = Decimal::from(0);
        let digit = formatter.format(&zero).to_string();
        let around = |sign: Sign| {
            let signed = formatter.format(&zero.clone().with_sign(sign)).to_string();
            match signed.split_once(&digit) {
                Some((before, after)) => (before.to_owned(), after.to_owned()),
                None => (String::new(), String::new()),
            }
        };
        Self {
            minus: around(Sign::Negative),
            plus: around(Sign::Positive),
            percent: match digit.as_str() {
                "٠" => Some("٪\u{61c}"),
                "۰" => Some("٪"),
                _ => None,
            },
        }
    }

    /// Gives a share the sign of per cent that goes with its digits; ICU4X has that of Latin ones
    /// alone.
    pub(super) fn localize_percent(&self, share: String) -> String {
        match self.percent {
            Some(percent) => share
                .replace("\u{200e}%\u{200e}", percent)
                .replace('%', percent),
            None => share,
        }
    }

    /// Puts a plus in place of the minus of a text that has one.
    pub(super) fn minus_to_plus(&self, text: &str) -> Option<String> {
        let minus = self.minus.0.as_str();
        let has_minus = !minus.is_empty() && text.contains(minus);
        has_minus.then(|| text.replacen(minus, &self.plus.0, 1))
    }

    /// Puts the sign to a number that has none yet.
    pub(super) fn put(&self, sign: Sign, number: &str) -> String {
        match sign {
            Sign::None => number.to_owned(),
            Sign::Negative => format!("{}{number}{}", self.minus.0, self.minus.1),
            Sign::Positive => format!("{}{number}{}", self.plus.0, self.plus.1),
        }
    }
}

/// Gives a rounded number the sign that is displayed.
pub(super) fn apply(number: &mut Decimal, display: SignDisplay) {
    number.apply_sign_display(match display {
        SignDisplay::Auto => Display::Auto,
        SignDisplay::Always => Display::Always,
        SignDisplay::Never => Display::Never,
        SignDisplay::ExceptZero => Display::ExceptZero,
        SignDisplay::Negative => Display::Negative,
    });
}
