//! The formats of calls, by the arguments as they are written.
//!
//! A call in a message has the same named arguments every time; they are read once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{Arc, PoisonError, RwLock};

use fluent_bundle::{FluentArgs, FluentValue};

/// Formats of one function by the named arguments of its calls; those that are wrong are not kept.
#[derive(Debug)]
pub(in super::super) struct Calls<Format> {
    known: RwLock<HashMap<String, Arc<Format>>>,
}

thread_local! {
    static WRITTEN: RefCell<String> = const { RefCell::new(String::new()) };
}

impl<Format> Default for Calls<Format> {
    fn default() -> Self {
        Self {
            known: RwLock::default(),
        }
    }
}

impl<Format> Calls<Format> {
    /// Returns the format of a call with these named arguments, or makes it.
    pub(in super::super) fn find(
        &self,
        named: &FluentArgs<'_>,
        make: impl FnOnce() -> Option<Arc<Format>>,
    ) -> Option<Arc<Format>> {
        let found = WRITTEN.with_borrow_mut(|written| {
            write_down(written, named);
            let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
            known.get(written.as_str()).cloned()
        });
        if found.is_some() {
            return found;
        }
        let format = make()?;
        let mut written = String::new();
        write_down(&mut written, named);
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        Some(Arc::clone(known.entry(written).or_insert(format)))
    }
}

/// Writes named arguments so that no two sets read alike.
fn write_down(written: &mut String, named: &FluentArgs<'_>) {
    written.clear();
    for (name, value) in named.iter() {
        let _ = match value {
            FluentValue::String(text) => write!(written, "{name}={}:{text};", text.len()),
            FluentValue::Number(number) => {
                let digits = number.options.minimum_fraction_digits;
                write!(written, "{name}#{},{digits:?};", number.value)
            }
            value => write!(written, "{name}!{value:?};"),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(named: &[(&'static str, FluentValue<'static>)]) -> String {
        let named: FluentArgs<'_> = named.iter().cloned().collect();
        let mut written = String::from("of before");
        write_down(&mut written, &named);
        written
    }

    #[test]
    fn other_arguments_are_written_otherwise() {
        let all = [
            written(&[]),
            written(&[("a", "1".into())]),
            written(&[("a", 1.into())]),
            written(&[("a", FluentValue::try_number("1.0"))]),
            written(&[("a", "1:b".into())]),
            written(&[("a", "1".into()), ("b", "".into())]),
            written(&[("a", "1;b=0:".into())]),
        ];
        for (index, one) in all.iter().enumerate() {
            assert!(!all[..index].contains(one), "{one}");
        }
    }
}
