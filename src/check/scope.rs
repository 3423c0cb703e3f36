//! Where references look: the own file, then what the locale shares.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::check::FileIndex;
use crate::check::text::{MomentReader, QuoteCount, SpacingHabit, Writing};
use crate::fluent::{
    Element, EntryKind, EntryView, PatternView, View, canonical, ordinary_vocabulary,
    ordinary_vocabulary_of,
};
use crate::locale::{FractionDigits, LocaleId, PluralKind, PluralNumbers, Scripts};

/// The entries of one locale that every resource sees, indexed when first asked for.
#[derive(Debug, Default)]
pub struct LocaleEntries<'a> {
    files: Vec<(&'a Arc<str>, View<'a>)>,
    readers: Vec<View<'a>>,
    by_id: OnceLock<BTreeMap<(EntryKind, &'a str), Found<'a>>>,
    broken: OnceLock<HashSet<(EntryKind, &'a str)>>,
    referred_to: OnceLock<References<'a>>,
    quotes: OnceLock<QuoteCount>,
    spacing: OnceLock<SpacingHabit>,
    scripts: OnceLock<Scripts>,
    writing: OnceLock<Writing>,
    moments: OnceLock<MomentReader>,
    hashes: OnceLock<HashSet<u64>>,
    parts: OnceLock<HashSet<String>>,
    words: Mutex<BTreeMap<LocaleId, Arc<HashSet<String>>>>,
    plurals: Mutex<PluralTables>,
}

/// What the files of a locale refer to.
#[derive(Debug, Default)]
struct References<'a> {
    entries: HashSet<(EntryKind, &'a str)>,
    /// The attributes of messages.
    attributes: HashSet<(&'a str, &'a str)>,
    /// The arguments that terms are given, by term and name.
    arguments: HashSet<(&'a str, &'a str)>,
}

/// The plural categories of numbers, by what is counted and how it is written.
type PluralTables = BTreeMap<(PluralKind, FractionDigits), Option<Arc<PluralNumbers>>>;

/// An entry that a reference leads to.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// The file that holds it.
    pub path: &'a Arc<str>,
    /// The entry.
    pub entry: EntryView<'a>,
}

impl<'a> LocaleEntries<'a> {
    /// Adds a shared file; every file is added before the first look.
    pub fn add(&mut self, path: &'a Arc<str>, view: View<'a>) {
        self.files.push((path, view));
    }

    /// Adds a file that sees the shared ones and is seen by none, as an article's is.
    pub fn add_reader(&mut self, view: View<'a>) {
        self.readers.push(view);
    }

    /// Says whether anything in the locale refers to such an entry.
    #[must_use]
    pub fn is_referred_to(&self, kind: EntryKind, id: &str) -> bool {
        self.references().entries.contains(&(kind, id))
    }

    /// Says whether anything in the locale refers to that attribute of a message.
    #[must_use]
    pub fn is_attribute_referred_to(&self, id: &str, attribute: &str) -> bool {
        self.references().attributes.contains(&(id, attribute))
    }

    /// Says whether anything in the locale gives the term such an argument.
    #[must_use]
    pub fn is_argument_given(&self, term: &str, argument: &str) -> bool {
        self.references().arguments.contains(&(term, argument))
    }

    fn references(&self) -> &References<'a> {
        self.referred_to.get_or_init(|| {
            let mut found = References::default();
            let entries = self.views().flat_map(View::entries);
            for reference in entries.flat_map(EntryView::references) {
                let id = reference.id.text;
                found.entries.insert((reference.kind, id));
                match (reference.kind, reference.attribute) {
                    (EntryKind::Message, Some(attribute)) => {
                        found.attributes.insert((id, attribute.text));
                    }
                    (EntryKind::Message, None) => {}
                    (EntryKind::Term, _) => {
                        let names = reference
                            .arguments()
                            .map(|argument| (id, argument.name.text));
                        found.arguments.extend(names);
                    }
                }
            }
            found
        })
    }

    /// Returns which quotation marks the locale uses.
    pub(super) fn quote_count(&self, locale: &LocaleId) -> &QuoteCount {
        self.quotes.get_or_init(|| {
            let mut count = QuoteCount::new(locale);
            for view in self.views() {
                count.add(view);
            }
            count
        })
    }

    /// Returns which scripts the locale is written in.
    pub(super) fn scripts(&self, locale: &LocaleId) -> &Scripts {
        self.scripts.get_or_init(|| Scripts::of(locale))
    }

    /// Returns which way the locale is written.
    pub(super) fn writing(&self, locale: &LocaleId) -> &Writing {
        self.writing.get_or_init(|| Writing::of(locale))
    }

    /// Returns the reader of months and times of day for the texts of the locale.
    pub(super) fn moments(&self, locale: &LocaleId) -> &MomentReader {
        self.moments.get_or_init(|| MomentReader::of(locale))
    }

    /// Returns which space the locale puts before high marks.
    pub(super) fn spacing_habit(&self) -> SpacingHabit {
        *self.spacing.get_or_init(|| SpacingHabit::of(self.views()))
    }

    /// Returns the ordinary words of the texts that are no copies of texts of `source`: what selects is
    /// left out, since plural categories may be all that was added to a copy.
    pub(super) fn translated_words(
        &self,
        locale: &LocaleId,
        source: &LocaleEntries<'a>,
    ) -> Arc<HashSet<String>> {
        let words = self.words.lock();
        let mut words = words.unwrap_or_else(PoisonError::into_inner);
        let known = words.entry(locale.clone());
        let known = known.or_insert_with(|| {
            let copied = source.hashes();
            let entries = self.views().flat_map(|view| view.entries());
            let translated = entries.filter(|entry| !copied.contains(&entry.entry().tree_hash));
            let plain = translated.filter(|entry| !selects(*entry));
            let parts = source.parts();
            let own = |pattern: &PatternView<'_>| !parts.contains(&canonical(*pattern));
            let words = plain.flat_map(|entry| match entry.attributes().next() {
                None => ordinary_vocabulary(entry),
                Some(_) => ordinary_vocabulary_of(entry.patterns().filter(own)),
            });
            Arc::new(words.collect())
        });
        Arc::clone(known)
    }

    /// Returns the patterns of all messages with attributes, as [`canonical`] writes them.
    fn parts(&self) -> &HashSet<String> {
        self.parts.get_or_init(|| {
            let entries = self.views().flat_map(|view| view.entries());
            let entries = entries.filter(|entry| entry.attributes().next().is_some());
            entries
                .flat_map(EntryView::patterns)
                .map(canonical)
                .collect()
        })
    }

    fn hashes(&self) -> &HashSet<u64> {
        self.hashes.get_or_init(|| {
            let entries = self.views().flat_map(|view| view.entries());
            entries.map(|entry| entry.entry().tree_hash).collect()
        })
    }

    /// Returns which numbers have which plural category in the locale; none where its rules are not
    /// known.
    pub(super) fn plural_numbers(
        &self,
        locale: &LocaleId,
        kind: PluralKind,
        digits: FractionDigits,
    ) -> Option<Arc<PluralNumbers>> {
        let mut tables = self.plurals.lock().unwrap_or_else(PoisonError::into_inner);
        let made = tables.entry((kind, digits));
        made.or_insert_with(|| PluralNumbers::of(locale, kind, digits).map(Arc::new))
            .clone()
    }

    fn views(&self) -> impl Iterator<Item = View<'a>> {
        let shared = self.files.iter().map(|(_, view)| *view);
        shared.chain(self.readers.iter().copied())
    }

    /// Returns the entry of the first file that has it.
    #[must_use]
    pub fn find(&self, kind: EntryKind, id: &str) -> Option<Found<'a>> {
        self.by_id().get(&(kind, id)).copied()
    }

    /// Says whether junk in one of the files was meant to be that entry.
    #[must_use]
    pub fn is_broken(&self, kind: EntryKind, id: &str) -> bool {
        let broken = self.broken.get_or_init(|| {
            let intended = |(_, view): &(_, View<'a>)| view.intended_entries();
            self.files.iter().flat_map(intended).collect()
        });
        broken.contains(&(kind, id))
    }

    /// Returns the ids of that kind, sorted, for hints.
    pub fn ids(&self, kind: EntryKind) -> impl Iterator<Item = &'a str> {
        let keys = self.by_id().keys();
        keys.filter(move |(found, _)| *found == kind)
            .map(|(_, id)| *id)
    }

    fn by_id(&self) -> &BTreeMap<(EntryKind, &'a str), Found<'a>> {
        self.by_id.get_or_init(|| {
            let mut by_id = BTreeMap::new();
            for (path, view) in &self.files {
                for entry in view.entries() {
                    let key = (entry.kind(), entry.id());
                    by_id.entry(key).or_insert(Found { path, entry });
                }
            }
            by_id
        })
    }
}

/// Says whether value or attributes select.
fn selects(entry: EntryView<'_>) -> bool {
    entry.patterns().any(|pattern| {
        let mut elements = pattern.elements();
        elements.any(|element| matches!(element, Element::Select(_)))
    })
}

/// What a reference in one file can mean.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'c, 'a> {
    own: &'c FileIndex<'a>,
    shared: &'c LocaleEntries<'a>,
}

impl<'c, 'a> Scope<'c, 'a> {
    /// Makes the scope of `own`, which also sees what its locale shares.
    #[must_use]
    pub fn new(own: &'c FileIndex<'a>, shared: &'c LocaleEntries<'a>) -> Self {
        Self { own, shared }
    }

    /// Returns the file whose scope it is.
    #[must_use]
    pub fn own(&self) -> &'c FileIndex<'a> {
        self.own
    }

    /// Returns what the locale of the file shares.
    #[must_use]
    pub fn shared(&self) -> &'c LocaleEntries<'a> {
        self.shared
    }

    /// Returns what a reference in the own file means.
    #[must_use]
    pub fn find(&self, kind: EntryKind, id: &str) -> Option<Found<'a>> {
        let own = self.own.entry(kind, id);
        own.map(|entry| Found {
            path: self.own.path(),
            entry,
        })
        .or_else(|| self.shared.find(kind, id))
    }

    /// Returns what a reference that stands in `from`, a file reached through references, means.
    #[must_use]
    pub fn find_from(&self, from: Found<'a>, kind: EntryKind, id: &str) -> Option<Found<'a>> {
        if Arc::ptr_eq(from.path, self.own.path()) {
            return self.find(kind, id);
        }
        let near = from.entry.resource().entry(kind, id);
        near.map(|entry| Found { entry, ..from })
            .or_else(|| self.shared.find(kind, id))
    }

    /// Says whether the entry is there or was meant to be there.
    #[must_use]
    pub fn knows(&self, kind: EntryKind, id: &str) -> bool {
        self.find(kind, id).is_some()
            || self.own.is_broken(kind, id)
            || self.shared.is_broken(kind, id)
    }

    /// Returns the ids of that kind that a reference can name, the file's own first.
    pub fn ids(&self, kind: EntryKind) -> impl Iterator<Item = &'a str> {
        self.own.ids(kind).chain(self.shared.ids(kind))
    }
}
