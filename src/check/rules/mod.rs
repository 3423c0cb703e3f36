//! The checks, one file each. The module docs of a check are its manual page.

pub(super) mod broken_structure;
pub(super) mod coverage_below_minimum;
pub(super) mod cyclic_reference;
pub(super) mod damaged_ledger;
pub(super) mod doctored_ledger;
pub(super) mod duplicate_attribute;
pub(super) mod duplicate_message;
pub(super) mod invalid_option;
pub(super) mod link_mismatch;
pub(super) mod missing_attribute;
pub(super) mod missing_message;
pub(super) mod missing_variable;
pub(super) mod obsolete_message;
pub(super) mod stale_translation;
pub(super) mod syntax_error;
pub(super) mod truncated_message;
pub(super) mod unconfirmed_translation;
pub(super) mod unknown_check;
pub(super) mod unknown_function;
pub(super) mod unknown_message;
pub(super) mod unknown_term;
pub(super) mod unknown_variable;
pub(super) mod unrecorded;
pub(super) mod unsynced_article;
pub(super) mod untranslated_copy;
pub(super) mod unused_suppression;
