//! How `fluent_bundle` writes the numbers that no call has formatted.
//!
//! Its formatter is a bare function, so that the formats of the locale are left in the thread that
//! formats. Small integers among the arguments and the numbers that terms are given come this way; a
//! number with more digits than an `f64` has brings its format along.

use std::cell::RefCell;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::formats::LocaleFormats;
use super::value::number_of;

thread_local! {
    static FORMATS: RefCell<Option<Arc<LocaleFormats>>> = const { RefCell::new(None) };
}

/// Has numbers that are written on this thread from now on written as these formats have them.
pub(super) fn write_by(formats: &Arc<LocaleFormats>) {
    FORMATS.with_borrow_mut(|present| {
        let is_same = present
            .as_ref()
            .is_some_and(|own| Arc::ptr_eq(own, formats));
        if !is_same {
            *present = Some(Arc::clone(formats));
        }
    });
}

/// Writes a plain number; none for any other value.
pub(super) fn write(value: &FluentValue<'_>, _intls: &IntlLangMemoizer) -> Option<String> {
    if !matches!(value, FluentValue::Number(_)) {
        return None;
    }
    FORMATS.with_borrow(|formats| {
        let number = number_of(value, formats.as_ref()?)?;
        Some(number.to_text())
    })
}
