//! Records of messages that have left their resource, and may stand in another one now.

use std::collections::{BTreeMap, HashMap};

use super::side::SourceSide;
use crate::ledger::{EntryId, LedgerReading};
use crate::locale::LocaleId;
use crate::project::ResourcePath;

/// What the ledgers of one locale hold, by resource.
pub(super) type Readings = BTreeMap<ResourcePath, LedgerReading>;

/// Where messages went from, by locale and id; only those that one resource alone has lost.
#[derive(Default)]
pub(super) struct Departures {
    by_id: HashMap<(LocaleId, EntryId), Option<ResourcePath>>,
}

impl Departures {
    /// Collects what has left shared resources; the messages of articles are their own.
    pub(super) fn of(
        readings: &BTreeMap<&LocaleId, Readings>,
        sources: &HashMap<&ResourcePath, SourceSide<'_>>,
    ) -> Self {
        let mut departures = Self::default();
        let readings = readings.iter();
        for (locale, resource, reading) in readings.flat_map(|(locale, readings)| {
            readings
                .iter()
                .map(move |(resource, reading)| (*locale, resource, reading))
        }) {
            if resource.article_slug().is_some() {
                continue;
            }
            let source = sources.get(resource);
            for id in reading.ids() {
                if !source.is_some_and(|source| source.has(id)) {
                    departures.add(locale, resource, id);
                }
            }
        }
        departures
    }

    fn add(&mut self, locale: &LocaleId, resource: &ResourcePath, id: &EntryId) {
        self.by_id
            .entry((locale.clone(), id.clone()))
            .and_modify(|known| *known = None)
            .or_insert_with(|| Some(resource.clone()));
    }

    /// Returns the one resource that has lost a message of that id.
    pub(super) fn home_of(&self, locale: &LocaleId, id: &EntryId) -> Option<&ResourcePath> {
        let key = (locale.clone(), id.clone());
        self.by_id.get(&key)?.as_ref()
    }
}
