//! Matching tokens against a text without backtracking twice over the same ground.

use std::ops::Range;

use super::token::Token;
use crate::locale::LocaleId;

/// What `{locale}` may match.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Locales,
    Any,
}

/// Returns the range of `text` that each of `tokens` matches; none when they do not match it all.
///
/// Reads the text so that `{locale}` matches a locale, if it can be read so.
pub(super) fn match_tokens(tokens: &[Token], text: &str) -> Option<Vec<Range<usize>>> {
    let first = match_with(tokens, text, Names::Any)?;
    let place = tokens.iter().position(|token| *token == Token::Locale);
    let is_locale = place.is_none_or(|place| is_locale(&text[first[place].clone()]));
    if is_locale {
        return Some(first);
    }
    match_with(tokens, text, Names::Locales).or(Some(first))
}

fn is_locale(name: &str) -> bool {
    name.parse::<LocaleId>().is_ok()
}

/// Says whether the ends of `text` already show that the tokens do not match it.
fn is_hopeless(tokens: &[Token], text: &str) -> bool {
    let starts = match tokens.first() {
        Some(Token::Literal(literal)) => text.starts_with(literal.as_str()),
        _ => true,
    };
    let ends = match tokens.last() {
        Some(Token::Literal(literal)) => text.ends_with(literal.as_str()),
        _ => true,
    };
    !(starts && ends)
}

fn match_with(tokens: &[Token], text: &str, names: Names) -> Option<Vec<Range<usize>>> {
    if is_hopeless(tokens, text) {
        return None;
    }
    let mut search = Search {
        tokens,
        text,
        names,
        ends: vec![0; tokens.len()],
        dead_ends: vec![false; tokens.len() * (text.len() + 1)],
    };
    if !search.reaches_end(0, 0) {
        return None;
    }
    let starts = std::iter::once(0).chain(search.ends.iter().copied());
    let ranges = starts.zip(&search.ends).map(|(start, end)| start..*end);
    Some(ranges.collect())
}

struct Search<'s> {
    tokens: &'s [Token],
    text: &'s str,
    names: Names,
    /// Where each token of the match ends.
    ends: Vec<usize>,
    /// By token and offset: from here on nothing matches. Each is tried once.
    dead_ends: Vec<bool>,
}

impl Search<'_> {
    /// Matches the tokens from `index` on with the text from `start` on.
    fn reaches_end(&mut self, index: usize, start: usize) -> bool {
        let Some(token) = self.tokens.get(index) else {
            return start == self.text.len();
        };
        let state = self.state(index, start);
        if self.dead_ends[state] {
            return false;
        }
        let matches = match token {
            Token::Literal(literal) => {
                self.text[start..].starts_with(literal.as_str())
                    && self.goes_on(index, start + literal.len())
            }
            Token::Star => self.star(index, start),
            Token::Folders => self.folders(index, start),
            Token::Locale => self.locale(index, start),
        };
        self.dead_ends[state] = !matches;
        matches
    }

    fn state(&self, index: usize, start: usize) -> usize {
        index * (self.text.len() + 1) + start
    }

    fn goes_on(&mut self, index: usize, end: usize) -> bool {
        self.ends[index] = end;
        self.reaches_end(index + 1, end)
    }

    fn star(&mut self, index: usize, start: usize) -> bool {
        self.any_end(index, name_ends(self.text, start))
    }

    fn folders(&mut self, index: usize, start: usize) -> bool {
        let slashes = self.text[start..].match_indices('/');
        let after_folders = slashes.map(|(slash, _)| start + slash + 1);
        self.any_end(index, std::iter::once(start).chain(after_folders))
    }

    /// Tries the ends that a wildcard can have. What starts later has fewer of the same ends, so
    /// that a dead end there is one here, and all of them are dead together.
    fn any_end(&mut self, index: usize, ends: impl Iterator<Item = usize> + Clone) -> bool {
        for end in ends.clone() {
            if self.dead_ends[self.state(index, end)] {
                break;
            }
            if self.goes_on(index, end) {
                return true;
            }
        }
        for end in ends {
            let state = self.state(index, end);
            if std::mem::replace(&mut self.dead_ends[state], true) {
                break;
            }
        }
        false
    }

    fn locale(&mut self, index: usize, start: usize) -> bool {
        let ends = name_ends(self.text, start).skip(1);
        for end in ends {
            let is_fit = self.goes_on(index, end)
                && (self.names == Names::Any || is_locale(&self.text[start..end]));
            if is_fit {
                return true;
            }
        }
        false
    }
}

/// Returns `start` and each character's end up to the next `/`.
fn name_ends(text: &str, start: usize) -> impl Iterator<Item = usize> + Clone + use<'_> {
    let name = text[start..].split('/').next().unwrap_or_default();
    let ends = name
        .char_indices()
        .map(move |(offset, character)| start + offset + character.len_utf8());
    std::iter::once(start).chain(ends)
}
