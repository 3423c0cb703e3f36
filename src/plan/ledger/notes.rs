//! What a `sync` says of translations: what became stale, and what no longer is.

use super::account::{Account, AccountEntry};
use crate::ledger::{Record, Standing};
use crate::plan::Plan;

/// How many messages are named.
const NAMED: usize = 5;

/// The standings that are worth telling of, and how they are told.
const TOLD: [(Standing, &str); 4] = [
    (Standing::Stale, "stale"),
    (Standing::Unconfirmed, "unconfirmed"),
    (Standing::Draft, "with a draft"),
    (Standing::Current, "current"),
];

/// Says which translations are worth something else than is recorded; nothing of a first look.
pub(super) fn note_changes(account: &Account, plan: &mut Plan) {
    for (standing, word) in TOLD {
        let entries = account.entries.iter();
        let changed: Vec<&AccountEntry> = entries
            .filter(|entry| entry.standing() == standing && is_news(entry, standing))
            .collect();
        if changed.is_empty() {
            continue;
        }
        let mut names: Vec<String> = changed
            .iter()
            .take(NAMED)
            .map(|entry| name(entry))
            .collect();
        if changed.len() > NAMED {
            names.push("…".to_owned());
        }
        let count = changed.len();
        plan.note(
            &account.path,
            format!("{count} now {word}: {}", names.join(", ")),
        );
    }
}

fn is_news(entry: &AccountEntry, standing: Standing) -> bool {
    match entry.before.as_ref().map(Record::standing) {
        None => standing == Standing::Draft,
        Some(before) => before != standing,
    }
}

fn name(entry: &AccountEntry) -> String {
    let grade = entry.change.as_ref().and_then(|change| change.grade);
    match grade {
        Some(grade) => format!("{} ({grade})", entry.id),
        None => entry.id.to_string(),
    }
}
