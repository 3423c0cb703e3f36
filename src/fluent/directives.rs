//! What translators and authors tell the checks in comments.
//!
//! `# tarjuma: no-translate` on a source message says that it stays as it is everywhere;
//! `# tarjuma: allow(untranslated-copy) reason` that a finding is intended here.

use super::view::EntryView;

const PREFIX: &str = "tarjuma:";

/// Says whether the comment of `entry` says that it is not to be translated.
#[must_use]
pub fn forbids_translation(entry: EntryView<'_>) -> bool {
    directives(entry).any(|directive| directive == "no-translate")
}

/// Says whether the comment of `entry` allows what the check `id` flags.
#[must_use]
pub fn allows(entry: EntryView<'_>, id: &str) -> bool {
    directives(entry)
        .filter_map(|directive| directive.strip_prefix("allow("))
        .filter_map(|rest| rest.split_once(')'))
        .any(|(ids, _reason)| ids.split(',').any(|allowed| allowed.trim() == id))
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
}
