//! Our counts against those of Mozilla's compare-locales 9.0.5 on one real tree.
//!
//! `data/coreutils-compare-locales.json` holds what it counted, with `src/uu/*/locales/{locale}.ftl`
//! and `src/uucore/locales/{locale}.ftl` as paths and `en-US` as reference. It differs from us in one
//! way, which is evened out here: messages whose id contains `key` or `Key` and that are present it
//! counts as "keys", neither changed nor unchanged.

use std::collections::BTreeMap;

use serde::Deserialize;
use tarjuma::check::{Coverage, WordCount};
use tarjuma::fluent::EntryKind;
use tarjuma::locale::LocaleId;
use tarjuma::project::Workspace;

use crate::coreutils::load_coreutils;

#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
struct TheirCounts {
    changed: usize,
    keys: usize,
    missing: usize,
    obsolete: usize,
    unchanged: usize,
}

fn their_counts() -> BTreeMap<LocaleId, TheirCounts> {
    serde_json::from_str(include_str!("data/coreutils-compare-locales.json"))
        .expect("the counts are as above")
}

fn our_counts(workspace: &Workspace) -> BTreeMap<LocaleId, TheirCounts> {
    let coverage = Coverage::of(workspace, WordCount::Skip);
    let counts = coverage.locales.into_iter().map(|(locale, counts)| {
        let (keys, identical_keys) = count_keys(workspace, &locale);
        let present = counts.messages - counts.missing;
        let unchanged = counts.identical - identical_keys;
        let ours = TheirCounts {
            changed: present - unchanged - keys,
            keys,
            missing: counts.missing,
            obsolete: counts.obsolete,
            unchanged,
        };
        (locale, ours)
    });
    counts.collect()
}

/// Counts the messages that compare-locales sets aside, and those of them that are copies.
fn count_keys(workspace: &Workspace, locale: &LocaleId) -> (usize, usize) {
    let mut keys = 0;
    let mut identical = 0;
    for resource in &workspace.resources {
        let Some((source, target)) = resource.source().zip(resource.file(locale)) else {
            continue;
        };
        for entry in source.view().entries() {
            let is_key = entry.id().contains("key") || entry.id().contains("Key");
            let translation = target.view().entry(EntryKind::Message, entry.id());
            if let Some(translation) = translation.filter(|_| is_key) {
                let is_same = translation.entry().tree_hash == entry.entry().tree_hash;
                keys += 1;
                identical += usize::from(is_same);
            }
        }
    }
    (keys, identical)
}

#[test]
fn counts_equal_those_of_compare_locales_in_every_locale() {
    let Some(workspace) = load_coreutils() else {
        return;
    };
    let ours = our_counts(&workspace);
    let theirs = their_counts();
    assert_eq!(theirs.len(), 36);
    for (locale, theirs) in &theirs {
        assert_eq!(ours.get(locale), Some(theirs), "{locale}");
    }
    assert_eq!(ours.len(), theirs.len());
}

#[test]
fn each_message_is_translated_missing_or_a_copy() {
    let Some(workspace) = load_coreutils() else {
        return;
    };
    for (locale, counts) in Coverage::of(&workspace, WordCount::Count).locales {
        let sum = counts.translated + counts.missing + counts.copies;
        assert_eq!(sum, counts.messages, "{locale}");
        assert!(counts.translated_words <= counts.words, "{locale}");
        assert_eq!(
            counts.percent() == 100,
            counts.translated == counts.messages
        );
    }
}
