//! Writing pattern text behind a `=`.

use std::borrow::Cow;

use thiserror::Error;

use super::super::nesting::Nesting;
use super::super::parse;
use super::layout::Layout;

/// A placeable that stands for nothing; it keeps the blanks beside it.
const NOTHING: &str = "{\"\"}";

/// A text that is no Fluent pattern.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{text}` is no Fluent pattern: {reason}")]
pub struct InvalidPattern {
    /// The text.
    pub text: String,
    /// Why, in plain words, without a full stop.
    pub reason: String,
}

/// Where a pattern begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
    /// On the line of the `=`.
    SameLine,
    /// On the line below.
    OwnLine,
}

/// Where a line of pattern text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// In the pattern itself.
    Outside,
    /// In a placeable that opened on the first line.
    InFirst,
    /// In a placeable that opened later.
    Inside,
}

struct Line<'a> {
    text: Cow<'a, str>,
    standing: Standing,
}

/// Returns what follows the `=`: a blank or line end, then the pattern.
///
/// A pattern of one line stands on the line of the `=`, and so does one whose other lines all
/// belong to a placeable that opens there. Any other stands as `usual` says. A line that must be
/// indented to be read, and cannot be on the line of the `=`, puts the whole below it.
pub(super) fn lay_out(
    pattern: &str,
    layout: Layout,
    levels: usize,
    usual: Opening,
) -> Result<String, InvalidPattern> {
    let text = pattern.replace("\r\n", "\n");
    let is_in_first = |line: &Line<'_>| line.standing == Standing::InFirst;
    let opening = if split_lines(&text).iter().skip(1).all(is_in_first) {
        Opening::SameLine
    } else {
        usual
    };
    let write = |opening| {
        let laid_out = write_lines(split_lines(&text), layout, levels, opening);
        validate(pattern, &laid_out).map(|()| laid_out)
    };
    match write(opening) {
        Err(_) if opening == Opening::SameLine => write(Opening::OwnLine),
        written => written,
    }
}

fn write_lines(
    mut lines: Vec<Line<'_>>,
    layout: Layout,
    levels: usize,
    opening: Opening,
) -> String {
    protect_blanks(&mut lines, opening);
    protect_line_starts(&mut lines, opening);
    join_lines(&lines, layout, levels, opening)
}

fn split_lines(text: &str) -> Vec<Line<'_>> {
    let mut nesting = Nesting::default();
    let mut is_first = true;
    text.split_inclusive('\n')
        .chain(text.ends_with('\n').then_some(""))
        .chain(text.is_empty().then_some(""))
        .enumerate()
        .map(|(index, line)| {
            let standing = match (nesting.is_outside(), is_first) {
                (true, _) => Standing::Outside,
                (false, true) => Standing::InFirst,
                (false, false) => Standing::Inside,
            };
            is_first &= index == 0 || standing != Standing::Outside;
            nesting.read_line(line, |_, _| {});
            let text = Cow::Borrowed(line.strip_suffix('\n').unwrap_or(line));
            Line { text, standing }
        })
        .collect()
}

/// Keeps blanks at the two ends of the pattern, which the grammar would drop.
fn protect_blanks(lines: &mut [Line<'_>], opening: Opening) {
    let is_single = lines.len() == 1;
    if let Some(first) = lines.first_mut() {
        let is_dropped = opening == Opening::SameLine && first.text.starts_with(' ');
        if is_dropped || first.is_blank() {
            first.text = Cow::Owned(format!("{NOTHING}{}", first.text));
        }
    }
    if let Some(last) = lines.last_mut() {
        let is_blank_end = last.is_blank() && !is_single;
        if is_blank_end || last.text.ends_with([' ', '\r']) {
            last.text = Cow::Owned(format!("{}{NOTHING}", last.text));
        }
    }
}

/// Keeps characters at the start of lines that the grammar would take for something else.
///
/// Spaces count as indentation unless another line shows where the text begins.
fn protect_line_starts(lines: &mut [Line<'_>], opening: Opening) {
    let first = usize::from(opening == Opening::SameLine);
    let lines = &mut lines[first..];
    for line in lines.iter_mut().filter(|line| line.is_text()) {
        if let Some(special) = line.text.chars().next().filter(|c| "[*.".contains(*c)) {
            line.text = Cow::Owned(format!("{{\"{special}\"}}{}", &line.text[1..]));
        }
    }
    let shows_margin = |line: &Line<'_>| line.is_text() && !line.text.starts_with([' ', '{']);
    if lines.iter().any(shows_margin) {
        return;
    }
    for line in lines.iter_mut().filter(|line| line.is_text()) {
        if line.text.starts_with(' ') {
            line.text = Cow::Owned(format!("{NOTHING}{}", line.text));
        }
    }
}

impl Line<'_> {
    fn is_text(&self) -> bool {
        self.standing == Standing::Outside && !self.is_blank()
    }

    fn is_blank(&self) -> bool {
        self.text.trim_start_matches(' ').is_empty()
    }
}

fn join_lines(lines: &[Line<'_>], layout: Layout, levels: usize, opening: Opening) -> String {
    let indentation = layout.spaces(levels);
    let mut result = String::new();
    for (index, line) in lines.iter().enumerate() {
        let stays = opening == Opening::SameLine && line.standing == Standing::InFirst;
        if index == 0 && opening == Opening::SameLine {
            result.push(' ');
        } else {
            result.push_str(layout.eol);
            if !stays && !line.is_blank() {
                result.push_str(&indentation);
            }
        }
        if !line.is_blank() {
            result.push_str(&line.text);
        }
    }
    result
}

/// Checks that what was laid out is read as one pattern.
fn validate(pattern: &str, laid_out: &str) -> Result<(), InvalidPattern> {
    let outline = parse(&format!("a ={laid_out}\n"));
    let reason = match outline.junk.first() {
        Some(junk) => junk.reason.clone(),
        None if outline.entries.len() == 1 => return Ok(()),
        None => "it ends before its last line".to_owned(),
    };
    Err(InvalidPattern {
        text: pattern.to_owned(),
        reason,
    })
}
