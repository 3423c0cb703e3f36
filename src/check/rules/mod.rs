//! The checks, one file each. The module docs of a check are its manual page.

pub(super) mod broken_structure;
pub(super) mod cyclic_reference;
pub(super) mod duplicate_attribute;
pub(super) mod duplicate_message;
pub(super) mod link_mismatch;
pub(super) mod missing_attribute;
pub(super) mod missing_message;
pub(super) mod missing_variable;
pub(super) mod number_mismatch;
pub(super) mod obsolete_message;
pub(super) mod repeated_space;
pub(super) mod surrounding_space;
pub(super) mod syntax_error;
pub(super) mod terminal_punctuation;
pub(super) mod truncated_message;
pub(super) mod unbalanced_brackets;
pub(super) mod unknown_message;
pub(super) mod unknown_term;
pub(super) mod unknown_variable;
pub(super) mod unsafe_character;
pub(super) mod unsynced_article;
pub(super) mod untranslated_copy;
