//! One value of the configuration, read as what it should be.

use std::fmt::Display;
use std::str::FromStr;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{ConfigError, Day, Percent, Setting};
use crate::text::Span;

/// The file that is read.
#[derive(Clone, Copy)]
pub(super) struct Source<'c> {
    pub(super) path: &'c Arc<str>,
    pub(super) text: &'c Arc<str>,
}

impl Source<'_> {
    pub(super) fn error(self, span: Span, message: impl Into<String>) -> ConfigError {
        ConfigError::new(self.path, self.text, span, message.into())
    }
}

/// A value and the key it stands under.
#[derive(Clone, Copy)]
pub(super) struct Value<'c> {
    pub(super) source: Source<'c>,
    pub(super) key: &'c str,
    pub(super) value: &'c Spanned<DeValue<'c>>,
}

impl<'c> Value<'c> {
    pub(super) fn span(self) -> Span {
        self.value.span().into()
    }

    pub(super) fn parsed<T: FromStr<Err: Display>>(self) -> Result<Setting<T>, ConfigError> {
        let Some(text) = self.value.get_ref().as_str() else {
            return Err(self.mismatch("a string"));
        };
        let value = text
            .parse()
            .map_err(|error: T::Err| self.source.error(self.span(), error.to_string()))?;
        Ok(self.setting(value))
    }

    /// Reads a list of strings, or one string alone.
    pub(super) fn parsed_list<T>(self) -> Result<Vec<Setting<T>>, ConfigError>
    where
        T: FromStr<Err: Display>,
    {
        match self.value.get_ref() {
            DeValue::String(_) => Ok(vec![self.parsed()?]),
            DeValue::Array(items) => items.iter().map(|item| self.item(item).parsed()).collect(),
            _ => Err(self.mismatch("a string or a list of strings")),
        }
    }

    pub(super) fn percent(self) -> Result<Setting<Percent>, ConfigError> {
        let number = self.value.get_ref().as_integer();
        number
            .filter(|number| number.radix() == 10)
            .and_then(|number| Percent::new(number.as_str().parse().ok()?))
            .map(|percent| self.setting(percent))
            .ok_or_else(|| self.no_percent(number.is_some()))
    }

    /// Reads a date, which TOML has without quotes.
    pub(super) fn day(self) -> Result<Setting<Day>, ConfigError> {
        let date = self.value.get_ref().as_datetime();
        date.filter(|moment| moment.time.is_none())
            .and_then(|moment| moment.date)
            .and_then(|date| Day::new(date.year, date.month, date.day))
            .map(|day| self.setting(day))
            .ok_or_else(|| self.mismatch("a date such as 2027-01-31, without quotes"))
    }

    /// Reads a whole number that is not negative.
    pub(super) fn whole_number(self) -> Result<Setting<usize>, ConfigError> {
        let number = self.value.get_ref().as_integer();
        number
            .filter(|number| number.radix() == 10)
            .and_then(|number| number.as_str().parse().ok())
            .map(|number| self.setting(number))
            .ok_or_else(|| self.mismatch("a whole number"))
    }

    pub(super) fn boolean(self) -> Result<bool, ConfigError> {
        let value = self.value.get_ref().as_bool();
        value.ok_or_else(|| self.mismatch("`true` or `false`"))
    }

    pub(super) fn table(self) -> Result<&'c DeTable<'c>, ConfigError> {
        let value = self.value.get_ref().as_table();
        value.ok_or_else(|| self.mismatch("a section"))
    }

    /// Reads a list of sections, `[[…]]`.
    pub(super) fn tables(self) -> Result<Vec<Value<'c>>, ConfigError> {
        let items = self.value.get_ref().as_array();
        let items = items.ok_or_else(|| self.mismatch("a list of sections, `[[…]]`"))?;
        Ok(items.iter().map(|item| self.item(item)).collect())
    }

    fn item(self, value: &'c Spanned<DeValue<'c>>) -> Self {
        Self { value, ..self }
    }

    fn setting<T>(self, value: T) -> Setting<T> {
        Setting {
            value,
            span: Some(self.span()),
        }
    }

    fn no_percent(self, is_whole: bool) -> ConfigError {
        let written = self.span();
        if !is_whole {
            return self.mismatch("a whole number from 0 to 100");
        }
        let message = format!(
            "`{}` takes a whole number from 0 to 100, not {}",
            self.key,
            written.of(self.source.text)
        );
        let error = self.source.error(written, message);
        ConfigError {
            hint: Some(
                "100 asks for every message; a locale that may lag behind gets less".to_owned(),
            ),
            ..error
        }
    }

    fn mismatch(self, expected: &str) -> ConfigError {
        let (key, found) = (self.key, self.value.get_ref().type_str());
        let message = format!("`{key}` takes {expected}; the value here is of type {found}");
        self.source.error(self.span(), message)
    }
}
