//! Which findings are shown where there is no room for all.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use crate::diagnostic::Finding;

/// How many findings a report for people shows, and what to do to see the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The number of findings.
    pub count: NonZeroUsize,
    /// What to type to see all, without a full stop.
    pub way_out: &'static str,
}

/// The findings that are shown, in order, and how many of each check are not.
pub(super) struct Shown<'f> {
    pub(super) findings: Vec<&'f Finding>,
    pub(super) hidden: BTreeMap<&'static str, usize>,
}

impl<'f> Shown<'f> {
    /// Takes at most `limit` findings. Every check gets an equal share, and what one leaves over
    /// goes to the others, so that a thousand missing messages do not hide one wrong variable.
    pub(super) fn of(findings: &[&'f Finding], limit: NonZeroUsize) -> Self {
        let mut hidden: BTreeMap<&str, usize> = BTreeMap::new();
        for alike in findings.chunk_by(|one, other| one.check == other.check) {
            if let [first, ..] = alike {
                *hidden.entry(first.check).or_default() += alike.len();
            }
        }
        let mut allowed = shares(&hidden, limit.get());
        let mut shown = Vec::new();
        for finding in findings {
            let Some(left) = allowed.get_mut(finding.check).filter(|left| **left > 0) else {
                continue;
            };
            *left -= 1;
            shown.push(*finding);
            hidden.entry(finding.check).and_modify(|count| *count -= 1);
        }
        hidden.retain(|_, count| *count > 0);
        let findings = shown;
        Self { findings, hidden }
    }
}

/// Shares `room` out among checks of so many findings.
fn shares(
    counts: &BTreeMap<&'static str, usize>,
    mut room: usize,
) -> BTreeMap<&'static str, usize> {
    let mut by_count: Vec<_> = counts
        .iter()
        .map(|(check, count)| (*count, *check))
        .collect();
    by_count.sort_unstable();
    let mut waiting = by_count.len();
    let mut shares = BTreeMap::new();
    for (count, check) in by_count {
        let share = count.min(room / waiting);
        shares.insert(check, share);
        room -= share;
        waiting -= 1;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;

    fn findings(counts: &[(&'static str, usize)]) -> Vec<Finding> {
        let repeated = |(check, count): &(&'static str, usize)| {
            let finding = Finding::new(check, Severity::Error, "locales/hi/ui.ftl", "…");
            std::iter::repeat_n(finding, *count)
        };
        counts.iter().flat_map(repeated).collect()
    }

    fn shown(
        counts: &[(&'static str, usize)],
        limit: usize,
    ) -> (usize, Vec<(&'static str, usize)>) {
        let findings = findings(counts);
        let findings: Vec<_> = findings.iter().collect();
        let shown = Shown::of(
            &findings,
            NonZeroUsize::new(limit).expect("a limit is no zero"),
        );
        (shown.findings.len(), shown.hidden.into_iter().collect())
    }

    #[test]
    fn many_findings_of_one_check_do_not_hide_those_of_another() {
        let counts = [
            ("missing-message", 1000),
            ("unknown-variable", 3),
            ("syntax-error", 1),
        ];
        assert_eq!(shown(&counts, 10), (10, vec![("missing-message", 994)]));
    }

    #[test]
    fn all_are_shown_where_there_is_room() {
        assert_eq!(shown(&[("missing-message", 7)], 7), (7, Vec::new()));
    }

    #[test]
    fn a_limit_below_the_number_of_checks_still_holds() {
        let counts = [
            ("missing-message", 5),
            ("syntax-error", 5),
            ("unknown-term", 5),
        ];
        assert_eq!(shown(&counts, 2).0, 2);
    }
}
