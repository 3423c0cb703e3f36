//! What terms are agreed to be in other languages, from the terms of bundles and from glossaries.

mod fold;
mod inflection;
mod source_form;
mod term;
mod term_base;

pub(super) use term::{Agreed, AgreedTerm, Words};
pub(super) use term_base::{TermBase, TermBases};
