//! What a check is given to look at.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::check::glossary::{TermBase, TermBases};
use crate::check::text::{TextPair, Texts, pair_texts};
use crate::check::{Coverage, FileIndex, Options, Scope};
use crate::diagnostic::Finding;
use crate::fluent::{EntryKind, EntryView};
use crate::locale::LocaleId;
use crate::plan::{Account, AccountEntry, MessagePlace};
use crate::project::config::{FunctionName, Percent, Setting};
use crate::project::{ArticleFile, Workspace};
use crate::text::Span;

/// One file of any locale.
#[derive(Clone, Copy, Debug)]
pub struct FileContext<'c, 'a> {
    /// What references in the file can mean; holds the file.
    pub scope: Scope<'c, 'a>,
    /// The scope of the source file, which stands in for what the locale lacks; none for the
    /// source itself.
    pub fallback: Option<Scope<'c, 'a>>,
    /// Who writes the messages of the file.
    pub writer: Writer,
    /// The functions that the application provides beside those of this program.
    pub functions: &'c [Setting<FunctionName>],
}

/// Who writes the messages of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writer {
    /// People do.
    People,
    /// `sync` does, from an article, in which what is wrong with the messages is reported.
    Sync,
}

impl<'c, 'a> FileContext<'c, 'a> {
    /// Returns the file.
    #[must_use]
    pub fn file(&self) -> &'c FileIndex<'a> {
        self.scope.own()
    }

    /// Says whether locale or source have the entry, sound or broken.
    #[must_use]
    pub fn knows(&self, kind: EntryKind, id: &str) -> bool {
        self.scope.knows(kind, id) || self.fallback.is_some_and(|scope| scope.knows(kind, id))
    }
}

/// One resource in its source locale and in one target locale.
#[derive(Clone, Copy, Debug)]
pub struct PairContext<'c, 'a> {
    /// The scope of the source file; none where the source locale has no such file.
    pub source: Option<Scope<'c, 'a>>,
    /// The scope of the target file; none where it is missing.
    pub target: Option<Scope<'c, 'a>>,
    /// The source locale of the resource.
    pub source_locale: &'c LocaleId,
    /// What the target has and lacks; nothing where one of the files is missing.
    pub pairing: &'c Pairing<'a>,
    /// The target locale.
    pub locale: &'c LocaleId,
    /// The path that the target file has or should have.
    pub target_path: &'c Arc<str>,
    /// Whether the resource is one article's segments or shared by all.
    pub owner: Owner<'c>,
    /// The article whose segments the resource holds, as it stands.
    pub article: Option<&'a ArticleFile>,
    /// How far the locale is expected to be translated.
    pub expectation: Expectation,
    /// The source file as the next `sync` leaves it, where it does not stand like that yet.
    pub ahead: Option<&'c FileIndex<'a>>,
    /// The messages that are in it alone, with where they stand in the article.
    pub coming: &'c [MessagePlace],
    /// All messages that the article gives the resource, with where they stand in it.
    pub places: &'c [MessagePlace],
    /// What is recorded of the translations; none in a project without ledgers.
    pub account: Option<&'c Account>,
    pub(super) term_bases: &'c TermBases<'c>,
}

impl PairContext<'_, '_> {
    /// Returns how `tarjuma ack` is told of a message: those of articles with their resource, since
    /// every article has a headline.
    pub(super) fn ack_name(&self, id: &str) -> String {
        match (self.owner, self.account) {
            (Owner::Article(_), Some(account)) => format!("{}:{id}", account.resource),
            _ if id.starts_with('-') => format!("-- {id}"),
            _ => id.to_owned(),
        }
    }

    /// Shows what stands at `span` in the source file beside a finding.
    pub(super) fn beside_source(&self, finding: Finding, span: Span) -> Finding {
        match self.source {
            Some(source) => finding.with_related(source.own().path().clone(), span, "the source"),
            None => finding,
        }
    }

    /// Returns the terms that have an agreed translation.
    pub(super) fn term_base(&self) -> Arc<TermBase> {
        self.term_bases.of(self)
    }

    /// Returns what is recorded of the translation of a message.
    #[must_use]
    pub fn recorded(&self, entry: EntryView<'_>) -> Option<&AccountEntry> {
        self.account?.entry(&entry.display_id())
    }
}

/// What is translated of a project, and what is asked for.
#[derive(Clone, Copy, Debug)]
pub struct CoverageContext<'c> {
    /// The project.
    pub workspace: &'c Workspace,
    /// What was counted.
    pub coverage: &'c Coverage,
    pub(super) options: &'c Options,
}

impl CoverageContext<'_> {
    /// Returns the share of a locale that has to be translated today.
    #[must_use]
    pub fn asked(&self, locale: &LocaleId) -> Percent {
        self.options.asked_coverage(&self.workspace.config, locale)
    }

    /// Says whether the time is over in which less than all of a locale was enough.
    #[must_use]
    pub fn has_grace_ended(&self, locale: &LocaleId) -> bool {
        self.options.has_grace_ended(&self.workspace.config, locale)
    }
}

impl<'c, 'a> PairContext<'c, 'a> {
    /// Returns the texts that the target has translated, with their translations; copies are left
    /// out.
    pub(super) fn texts(&self) -> impl Iterator<Item = TextPair<'c, 'a>> {
        let pairing: &'c Pairing<'a> = self.pairing;
        let files = self.source.zip(self.target).into_iter();
        files.flat_map(move |(source, target)| {
            let (source, target) = (source.own().texts(), target.own().texts());
            pairing.texts(source, target)
        })
    }
}

/// Whose messages a resource holds.
#[derive(Clone, Copy, Debug)]
pub enum Owner<'c> {
    /// Nobody's: a string of the user interface may be used anywhere.
    Shared,
    /// One article's, whose front matter gives these variables.
    Article(&'c BTreeSet<String>),
}

/// Whether a locale has reached the coverage that is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expectation {
    /// It has: what is missing is work to come.
    Met,
    /// It has not: what is missing is at fault.
    Unmet,
}

/// The entries of a source file, sorted by whether a target file has them.
#[derive(Debug, Default)]
pub struct Pairing<'a> {
    /// The entries that both files have whole, source first.
    pub translated: Vec<(EntryView<'a>, EntryView<'a>)>,
    /// The entries of the source that the target neither has nor was meant to have.
    pub missing: Vec<Missing<'a>>,
    /// The entries of the target that the source does not have.
    pub surplus: Vec<EntryView<'a>>,
    /// The places of texts and of their translations, once a check has asked for them.
    texts: OnceCell<Vec<(u32, u32)>>,
}

/// An entry that a target lacks.
#[derive(Clone, Copy, Debug)]
pub struct Missing<'a> {
    /// The entry of the source.
    pub entry: EntryView<'a>,
    /// The translation of the nearest entry before it that has one.
    pub after: Option<EntryView<'a>>,
}

impl<'a> Pairing<'a> {
    /// Looks up the entries of `source` in `target`; all lists keep the order of their file.
    #[must_use]
    pub fn of(source: &FileIndex<'a>, target: &FileIndex<'a>) -> Self {
        let mut pairing = Self::default();
        pairing.translated.reserve(source.view().entries().len());
        // Translations mostly stand in the order of their sources, and need not be searched for.
        let mut in_order = target.unique_entries().peekable();
        let mut paired = Vec::with_capacity(target.view().entries().len());
        let mut after = None;
        for entry in source.unique_entries() {
            let (kind, id) = (entry.kind(), entry.id());
            let next = in_order.next_if(|next| (next.kind(), next.id()) == (kind, id));
            match next.or_else(|| target.entry(kind, id)) {
                Some(translation) => {
                    let place = start(translation);
                    while in_order.next_if(|next| start(*next) <= place).is_some() {}
                    paired.push(place);
                    after = Some(translation);
                    let is_whole = !entry.entry().is_truncated && !translation.entry().is_truncated;
                    pairing
                        .translated
                        .extend(is_whole.then_some((entry, translation)));
                }
                None if target.is_broken(kind, id) => {}
                None => pairing.missing.push(Missing { entry, after }),
            }
        }
        paired.sort_unstable();
        let entries = target.unique_entries();
        pairing.surplus =
            (entries.filter(|entry| paired.binary_search(&start(*entry)).is_err())).collect();
        pairing
    }

    fn texts<'c>(
        &'c self,
        source: &'c Texts<'a>,
        target: &'c Texts<'a>,
    ) -> impl Iterator<Item = TextPair<'c, 'a>> {
        let places = self
            .texts
            .get_or_init(|| pair_texts(&self.translated, source, target));
        places.iter().filter_map(move |(place, translation)| {
            Some(TextPair {
                source: source.patterns().get(*place as usize)?,
                target: target.patterns().get(*translation as usize)?,
            })
        })
    }
}

/// Returns where an entry starts, by which it is told from all others of its file.
fn start(entry: EntryView<'_>) -> u32 {
    entry.entry().span.start
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::parse;
    use crate::project::ResourceFile;

    fn file(text: &str) -> ResourceFile {
        ResourceFile {
            path: "ui.ftl".into(),
            text: text.into(),
            outline: parse(text),
        }
    }

    #[test]
    fn counterparts_are_found_in_whatever_order_they_stand() {
        let source = file("home = a\nnews = b\nmap = c\nabout = d\n-agency = e\n");
        let target = file("about = d\nold = f\nnews = b\nabout = g\n-agency = e\nagency = h\n");
        let locale: LocaleId = "hi".parse().unwrap();
        let (source, target) = (
            FileIndex::new(&source, &locale),
            FileIndex::new(&target, &locale),
        );
        let pairing = Pairing::of(&source, &target);
        let translated = pairing.translated.iter();
        let translated: Vec<_> = translated
            .map(|(entry, translation)| (entry.id(), start(*translation)))
            .collect();
        assert_eq!(translated, [("news", 18), ("about", 0), ("agency", 37)]);
        let missing = pairing.missing.iter();
        let missing: Vec<_> = missing
            .map(|missing| (missing.entry.id(), missing.after.map(EntryView::id)))
            .collect();
        assert_eq!(missing, [("home", None), ("map", Some("news"))]);
        let surplus = pairing.surplus.iter().map(|entry| entry.display_id());
        assert_eq!(surplus.collect::<Vec<_>>(), ["old", "agency"]);
    }
}
