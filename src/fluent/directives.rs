//! What translators and authors tell the checks in comments.
//!
//! `# tarjuma: no-translate` on a source message says that it stays as it is everywhere;
//! `# tarjuma: allow(untranslated-copy) reason` that a finding is intended here.

use super::view::EntryView;

const PREFIX: &str = "tarjuma:";

/// That a message is the same in every language.
pub const NO_TRANSLATE: &str = "no-translate";

/// That the findings of a check are intended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowed<'a> {
    /// The id of the check, as it is written.
    pub check: &'a str,
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
    directives(entry).any(|directive| directive == NO_TRANSLATE)
}

/// Says whether the comment of `entry` allows what the check `id` flags.
#[must_use]
pub fn allows(entry: EntryView<'_>, id: &str) -> bool {
    allowances(entry).any(|allowed| allowed.check == id && allowed.has_reason())
}

/// Returns what the comment of `entry` allows, a check at a time.
pub fn allowances(entry: EntryView<'_>) -> impl Iterator<Item = Allowed<'_>> {
    directives(entry)
        .filter_map(|directive| directive.strip_prefix("allow("))
        .filter_map(|rest| rest.split_once(')'))
        .flat_map(|(checks, reason)| {
            let reason = reason.trim();
            let checks = checks.split(',').map(str::trim);
            checks.map(move |check| Allowed { check, reason })
        })
}

/// Returns what the comment of `entry` says after `tarjuma:` that is no directive, `alow(missing-message)`.
pub fn slips(entry: EntryView<'_>) -> impl Iterator<Item = &str> {
    directives(entry).filter(|directive| {
        let is_allowance = directive.starts_with("allow(") && directive.contains(')');
        *directive != NO_TRANSLATE && !is_allowance
    })
}

fn directives(entry: EntryView<'_>) -> impl Iterator<Item = &str> {
    entry
        .comment_lines()
        .filter_map(|line| line.trim().strip_prefix(PREFIX))
        .map(str::trim)
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
                slips(entry).map(str::to_owned).collect::<Vec<_>>()
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
    fn without_a_reason_nothing_is_allowed() {
        let text = "# tarjuma: allow(untranslated-copy)\na = b c\n";
        assert!(!first_entry(text, |entry| allows(
            entry,
            "untranslated-copy"
        )));
    }
}
