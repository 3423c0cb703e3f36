//! From the text of a pattern to its tokens.

use thiserror::Error;

use super::token::{Token, push, push_literal};
use crate::text::nearest_name;
use crate::tree::TreePath;

/// The stem of a pattern that has nothing else to be called by.
const NAMELESS: &str = "messages";

/// What joins a locale to the rest of a name, as in `app-hi.ftl`.
const JOINTS: [char; 3] = ['-', '_', '.'];

/// Why a text is no pattern.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PatternError {
    /// It starts at the root of the file system.
    #[error("`{0}` is absolute; a pattern is relative to the project's root")]
    Absolute(String),
    /// It names nothing.
    #[error("the pattern is empty")]
    Empty,
    /// The locale stands in it twice.
    #[error("`{{locale}}` stands more than once in `{0}`")]
    SecondLocale(String),
    /// It has a placeholder other than `{locale}`, or an open brace.
    #[error("`{0}` has a brace that is not part of `{{locale}}`{hint}", hint = suggestion(.0))]
    UnknownPlaceholder(String),
    /// `**` is only a part of a name.
    #[error("`**` stands for whole folders, but `{0}` is a name with more in it")]
    PartialFolders(String),
}

/// Offers the placeholder that was most likely meant.
fn suggestion(name: &str) -> &'static str {
    let mut placeholders = name
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next());
    let is_near = placeholders.any(|written| nearest_name(written, ["locale"]).is_some());
    if is_near {
        "; did you mean `{locale}`?"
    } else {
        ""
    }
}

/// What stands between two `/` of a pattern.
pub(super) type Segment = Vec<Token>;

/// Reads the segments of a pattern, in normal form.
pub(super) fn read_segments(text: &str) -> Result<Vec<Segment>, PatternError> {
    let path: TreePath = text
        .parse()
        .map_err(|_| PatternError::Absolute(text.to_owned()))?;
    let names = path.as_str().split('/').filter(|name| !name.is_empty());
    let mut segments = names.map(read_segment).collect::<Result<Vec<_>, _>>()?;
    let locales = segments
        .iter()
        .flatten()
        .filter(|token| **token == Token::Locale);
    if locales.count() > 1 {
        return Err(PatternError::SecondLocale(text.to_owned()));
    }
    match segments.last() {
        None => return Err(PatternError::Empty),
        Some(last) if is_folders(last) => segments.push(vec![Token::Star]),
        Some(_) => {}
    }
    segments.dedup_by(|next, last| is_folders(next) && is_folders(last));
    Ok(segments)
}

fn read_segment(name: &str) -> Result<Segment, PatternError> {
    if name == "**" {
        return Ok(vec![Token::Folders]);
    }
    if name.contains("**") {
        return Err(PatternError::PartialFolders(name.to_owned()));
    }
    let mut segment = Segment::new();
    for (index, part) in name.split("{locale}").enumerate() {
        if part.contains(['{', '}']) {
            return Err(PatternError::UnknownPlaceholder(name.to_owned()));
        }
        if index > 0 {
            segment.push(Token::Locale);
        }
        for (index, literal) in part.split('*').enumerate() {
            if index > 0 {
                segment.push(Token::Star);
            }
            push_literal(&mut segment, literal);
        }
    }
    Ok(segment)
}

fn is_folders(segment: &Segment) -> bool {
    segment == &[Token::Folders]
}

/// Returns the tokens of the whole path.
pub(super) fn path_tokens(segments: &[Segment]) -> Vec<Token> {
    let mut tokens = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        for token in segment {
            push(&mut tokens, token);
        }
        if index + 1 < segments.len() && !is_folders(segment) {
            push_literal(&mut tokens, "/");
        }
    }
    tokens
}

/// Returns the names of the folders before the first wildcard or locale.
pub(super) fn fixed_folders(segments: &[Segment]) -> Vec<&str> {
    let folders = &segments[..segments.len() - 1];
    folders
        .iter()
        .map_while(|segment| fixed_name(segment))
        .collect()
}

fn fixed_name(segment: &Segment) -> Option<&str> {
    match segment.as_slice() {
        [Token::Literal(name)] => Some(name),
        _ => None,
    }
}

/// Returns the tokens of the stem: the segments with wildcards, less the locale, and the ending.
///
/// `src/uu/*/locales/{locale}.ftl` gives `*.ftl`: a file named by its locale alone is called by
/// the wildcard before it, else by the folder it lies in.
pub(super) fn stem_tokens(segments: &[Segment]) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut folder = NAMELESS;
    let (last, folders) = segments.split_last().expect("a pattern has a segment");
    for segment in folders
        .iter()
        .filter(|segment| segment.iter().any(Token::is_wildcard))
    {
        for token in &without_locale(segment) {
            push(&mut tokens, token);
        }
        if !is_folders(segment) {
            push_literal(&mut tokens, "/");
        }
    }
    for name in folders
        .iter()
        .filter_map(fixed_name)
        .filter(|name| *name != "..")
    {
        folder = name;
    }
    let last = without_locale(last);
    match last.as_slice() {
        [Token::Literal(name)] => push_file_name(&mut tokens, name, folder),
        _ => last.iter().for_each(|token| push(&mut tokens, token)),
    }
    tokens
}

/// Adds the fixed name of a file, which may be no more than an ending.
fn push_file_name(tokens: &mut Vec<Token>, name: &str, folder: &str) {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    match tokens.last_mut() {
        Some(Token::Literal(slash)) if stem.is_empty() && slash.ends_with('/') => {
            slash.pop();
        }
        _ if stem.is_empty() => push_literal(tokens, folder),
        _ => {}
    }
    push_literal(tokens, name);
}

/// Takes the locale out of a segment, with what joins it to its neighbour.
fn without_locale(segment: &Segment) -> Segment {
    let Some(place) = segment.iter().position(|token| *token == Token::Locale) else {
        return segment.clone();
    };
    let mut kept = segment[..place].to_vec();
    let mut rest = segment[place + 1..].to_vec();
    let is_ending_only = rest.len() == 1;
    match (kept.last_mut(), rest.first_mut()) {
        (Some(Token::Literal(before)), _) => {
            before.truncate(before.trim_end_matches(JOINTS).len());
        }
        (None, Some(Token::Literal(after))) if !is_ending_only => {
            *after = after.trim_start_matches(JOINTS).to_owned();
        }
        _ => {}
    }
    let mut tokens = Segment::new();
    for token in kept.iter().chain(&rest) {
        push(&mut tokens, token);
    }
    tokens
}
