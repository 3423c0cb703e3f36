//! What translators and authors tell the checks in comments.
//!
//! `# tarjuma: no-translate` on a source message says that it stays as it is everywhere;
//! `# tarjuma: allow(untranslated-copy) reason` that a finding is intended here.

use super::view::{EntryView, Name};
use crate::text::Span;

const PREFIX: &str = "tarjuma:";

/// What the checks that are allowed stand behind.
const ALLOW: &str = "allow(";

/// That a message is the same in every language.
pub const NO_TRANSLATE: &str = "no-translate";

/// That the findings of a check are intended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowed<'a> {
    /// The id of the check, as it is written.
    pub check: &'a str,
    /// Where the id stands in the file.
    pub span: Span,
    /// Why they are; without a reason, nothing is allowed.
    pub reason: &'a str,
}

impl Allowed<'_> {
    /// Says whether it says why.
    #[must_use]
    pub fn has_reason(&self) -> bool {
        !self.reason.is_empty()
    }
}

/// Says whether the comment of `entry` says that it is not to be translated.
#[must_use]
pub fn forbids_translation(entry: EntryView<'_>) -> bool {
    directives(entry).any(|directive| directive.text == NO_TRANSLATE)
}

/// Says whether the comment of `entry` allows what the check `id` flags.
#[must_use]
pub fn allows(entry: EntryView<'_>, id: &str) -> bool {
    allowances(entry).any(|allowed| allowed.check == id && allowed.has_reason())
}

/// Returns what the comment of `entry` allows, a check at a time.
pub fn allowances(entry: EntryView<'_>) -> impl Iterator<Item = Allowed<'_>> {
    directives(entry).flat_map(|directive| {
        let list = directive.text.strip_prefix(ALLOW);
        let parts = list.and_then(|rest| rest.split_once(')'));
        let (checks, reason) = parts.unzip();
        let reason = reason.unwrap_or_default().trim();
        let mut end = directive.span.start as usize + ALLOW.len();
        let checks = checks.into_iter().flat_map(|checks| checks.split(','));
        checks.map(move |written| {
            let start = end;
            end += written.len() + ','.len_utf8();
            let check = trimmed(written, start);
            Allowed {
                check: check.text,
                span: check.span,
                reason,
            }
        })
    })
}

/// Returns what the comment of `entry` says after `tarjuma:` that is no directive, `alow(missing-message)`.
pub fn slips(entry: EntryView<'_>) -> impl Iterator<Item = Name<'_>> {
    directives(entry).filter(|Name { text, .. }| {
        let is_allowance = text.starts_with(ALLOW) && text.contains(')');
        *text != NO_TRANSLATE && !is_allowance
    })
}

/// Returns what stands after `tarjuma:` in the lines of the comment of `entry`.
fn directives(entry: EntryView<'_>) -> impl Iterator<Item = Name<'_>> {
    let comment = entry.entry().comment.unwrap_or_default();
    let mut end = comment.start as usize;
    let lines = comment.of(entry.resource().text()).split_inclusive('\n');
    lines.filter_map(move |line| {
        let start = end;
        end += line.len();
        let said = line.trim_start_matches('#').trim();
        let rest = said.strip_prefix(PREFIX)?;
        let at = line.find(PREFIX)? + PREFIX.len();
        Some(trimmed(rest, start + at))
    })
}

/// Leaves out the blanks around `text`, which stands at `start` in its file.
fn trimmed(text: &str, start: usize) -> Name<'_> {
    let own = text.trim();
    let start = start + text.len() - text.trim_start().len();
    Name {
        text: own,
        span: Span::new(start, start + own.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{View, parse};
    use super::*;

    fn first_entry<R>(text: &str, ask: impl FnOnce(EntryView<'_>) -> R) -> R {
        let outline = parse(text);
        ask(View::new(text, &outline).entries().next().unwrap())
    }

    #[test]
    fn reads_directives_among_other_comment_lines() {
        let text = "# Name of the paper\r\n# tarjuma: no-translate\r\npaper = The Wire Service\r\n";
        assert!(first_entry(text, forbids_translation));
        assert!(!first_entry("# no-translate\na = b\n", forbids_translation));
    }

    #[test]
    fn an_allowance_names_its_checks() {
        let text =
            "# tarjuma: allow(missing-variable, untranslated-copy) same in French\na = b c\n";
        assert!(first_entry(text, |entry| allows(
            entry,
            "untranslated-copy"
        )));
        assert!(!first_entry(text, |entry| allows(entry, "missing-message")));
    }

    #[test]
    fn what_is_no_directive_is_a_slip() {
        let slips_of = |line: &str| {
            let text = format!("# tarjuma: {line}\na = b\n");
            first_entry(&text, |entry| {
                slips(entry)
                    .map(|slip| slip.text.to_owned())
                    .collect::<Vec<_>>()
            })
        };
        for slip in [
            "alow(x) y",
            "allow missing-message",
            "allow(x",
            "no-translat",
            "",
        ] {
            assert_eq!(slips_of(slip), [slip]);
        }
        assert!(slips_of("no-translate").is_empty() && slips_of("allow(x) y").is_empty());
    }

    #[test]
    fn each_directive_knows_where_it_stands() {
        let text = "\r\n# alow(a-b)\r\n# tarjuma: allow(a, b ,a) c\r\n#  tarjuma:  allow(a-b) d\r\n# tarjuma: alow(a)\r\nx = y\r\n";
        first_entry(text, |entry| {
            let places: Vec<_> = allowances(entry)
                .map(|allowed| {
                    assert_eq!(allowed.span.of(text), allowed.check);
                    allowed.span.start
                })
                .collect();
            let list = text.find("allow(a, b ,a)").unwrap();
            let last = text.find("allow(a-b)").unwrap();
            let expected = [list + 6, list + 9, list + 12, last + 6];
            assert!(places.iter().map(|at| *at as usize).eq(expected));
            let slip = slips(entry).next().unwrap();
            assert_eq!(slip.span.of(text), "alow(a)");
            assert_eq!(slip.span.start as usize, text.rfind("alow(a)").unwrap());
        });
    }

    #[test]
    fn without_a_reason_nothing_is_allowed() {
        let text = "# tarjuma: allow(untranslated-copy)\na = b c\n";
        assert!(!first_entry(text, |entry| allows(
            entry,
            "untranslated-copy"
        )));
    }
}
