//! Reading on after what is broken, as the specification has it.
//!
//! Junk ends before the next line that can begin an entry. `fluent_syntax` looks for that line
//! from where it gave up: a brace without its partner costs the entry below as well. Here such
//! junk is noted and its first line made to fail at once, and the resource is parsed again.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;

use super::nesting;
use super::slice::Slice;
use super::syntax_error;

/// Why an entry is junk, and where that shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) position: usize,
    pub(super) reason: String,
    pub(super) way_out: String,
}

impl Fault {
    /// Explains what the parser says.
    pub(super) fn of(error: &ParserError) -> Self {
        Self {
            position: error.pos.start,
            reason: syntax_error::explain(&error.kind),
            way_out: syntax_error::way_out(&error.kind),
        }
    }
}

/// The entries that are known to be junk, by where their first lines start.
#[derive(Debug, Default)]
pub(super) struct Faults(BTreeMap<usize, Fault>);

impl Faults {
    /// Finds the entries that the parser must not see at all.
    pub(super) fn before_parsing(text: &str) -> Self {
        let too_deep = nesting::find_too_deep(text).into_iter().map(|entry| {
            let fault = Fault {
                position: entry.position,
                reason: syntax_error::explain_depth(),
                way_out: syntax_error::DEPTH_WAY_OUT.to_owned(),
            };
            (entry.start, fault)
        });
        Self(too_deep.collect())
    }

    /// Returns the fault of the entry whose first line starts at `start`.
    pub(super) fn get(&self, start: usize) -> Option<&Fault> {
        self.0.get(&start)
    }

    /// Returns `text` with the second byte of each faulty entry made one that no entry has.
    pub(super) fn mask<'s>(&self, text: &'s str) -> Cow<'s, str> {
        let mut masked = Cow::Borrowed(text);
        for start in self.0.keys() {
            masked.to_mut().replace_range(start + 1..start + 2, "!");
        }
        masked
    }

    /// Notes the junk that goes on over lines that can begin an entry; says whether there was any.
    ///
    /// `offset` is how far the slices of the tree are from the starts that are noted.
    pub(super) fn note_overlong(
        &mut self,
        resource: &ast::Resource<Slice<'_>>,
        errors: &[ParserError],
        offset: usize,
    ) -> bool {
        let before = self.0.len();
        let junk = resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::Junk { content } => Some(content),
            _ => None,
        });
        for (content, error) in junk.zip(errors) {
            if is_overlong(content.text) {
                let start = content.span().start as usize - offset;
                self.0.entry(start).or_insert_with(|| Fault::of(error));
            }
        }
        self.0.len() > before
    }
}

/// Says whether junk holds a line below its first that can begin an entry.
///
/// Only what has passed for an entry up to its `=` goes on so far, so its second byte is a
/// letter or that `=`.
fn is_overlong(junk: &str) -> bool {
    let begins_entry =
        |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#'));
    nesting::begins_entry(junk) && junk.split('\n').skip(1).any(begins_entry)
}
