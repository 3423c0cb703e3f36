//! What readers read, as the checks of texts see it: each pattern by branch, placeables opaque.
//!
//! Texts are made once a file and shared by all checks, with marks that say in a bit what a check
//! need not look for.

mod brackets;
mod branch_text;
mod clocks;
mod decimal;
mod digits;
mod halves;
mod invisible;
mod marks;
mod moments;
mod months;
mod number_words;
mod numbers;
mod pattern_text;
mod phrases;
mod pieces;
mod quotes;
mod report;
mod required_numbers;
mod scale_words;
mod sign;
mod small_words;
mod spacing;
mod terminal;
mod texts;

pub(super) use brackets::{Unmatched, unmatched_brackets};
pub(super) use branch_text::{ATOM, BranchText};
pub(super) use clocks::{Clock, counts_from_dawn, counts_to_the_half, is_hour_before};
pub(super) use halves::says_half;
pub(super) use invisible::{Harm, Writing, harms};
pub(super) use marks::Marks;
pub(super) use moments::{MomentReader, Moments};
pub(super) use numbers::{Number, NumberSet};
pub(super) use pattern_text::PatternText;
pub(super) use quotes::{Quotation, QuoteCount, quotations};
pub(super) use report::{Report, each_attribute, each_translation};
pub(super) use required_numbers::{RequiredNumbers, masked};
pub(super) use sign::says_below_zero;
pub(super) use small_words::{SmallWord, knows_numbers_of, small_words};
pub(super) use spacing::SpacingHabit;
pub(super) use terminal::{Ending, ending};
pub(super) use texts::{TextPair, Texts, pair_texts};
