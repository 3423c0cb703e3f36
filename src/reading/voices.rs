//! The runtimes of a project: what each locale can say.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::article::message::is_slot_name;
use crate::fluent::runtime::{CompiledResource, Isolation, Runtime};
use crate::fluent::{EntryKind, View, parse};
use crate::locale::{FallbackChain, LocaleId};
use crate::project::{ArticleFile, Resource, Workspace};

/// The shared messages and terms of all locales, for interface and articles.
pub(crate) struct Voices {
    locales: BTreeMap<LocaleId, Voice>,
}

struct Voice {
    /// With isolates, for HTML.
    marked: Arc<Runtime>,
    /// Without, for Markdown.
    plain: Runtime,
}

/// What an article says in each locale, put together when a locale is first asked for.
pub(crate) struct ArticleVoices<'v> {
    voices: &'v Voices,
    resource: Option<&'v Resource>,
    locales: BTreeMap<&'v LocaleId, OnceLock<Option<ArticleVoice>>>,
}

/// What an article says in one locale.
pub(crate) struct ArticleVoice {
    /// Sees the shared messages and the article's own.
    pub(crate) runtime: Runtime,
    /// The same with isolates, made when it is first asked for.
    marked: OnceLock<Runtime>,
    /// The article's own messages.
    ids: HashSet<String>,
    inserts_values: bool,
}

impl Voices {
    /// Compiles the shared resources of all locales.
    pub(crate) fn new(workspace: &Workspace) -> Self {
        let locales: Vec<&LocaleId> = workspace.locale_ids().collect();
        let compiled: Vec<Voice> = locales
            .par_iter()
            .map(|locale| Voice::new(workspace, locale))
            .collect();
        Self {
            locales: locales.into_iter().cloned().zip(compiled).collect(),
        }
    }

    /// Says whether articles in `locale` see a shared message of that id.
    pub(crate) fn has_message(&self, locale: &LocaleId, id: &str) -> bool {
        let voice = self.locales.get(locale);
        voice.is_some_and(|voice| voice.plain.has(id, None))
    }

    /// Returns the runtimes of shared messages along a fallback chain, best first; they mark
    /// isolates.
    pub(crate) fn along(&self, chain: &FallbackChain) -> Vec<Arc<Runtime>> {
        let locales = chain.locales().iter();
        let voices = locales.filter_map(|locale| self.locales.get(locale));
        voices.map(|voice| Arc::clone(&voice.marked)).collect()
    }

    /// Returns the voices of an article `file` whose segments are in `resource`, and in its own locale
    /// in `source`, the text of its bundle.
    pub(crate) fn of_article<'v>(
        &'v self,
        resource: Option<&'v Resource>,
        file: &'v ArticleFile,
        source: &str,
    ) -> ArticleVoices<'v> {
        let own = &file.locale;
        let outline = parse(source);
        let view = View::new(source, &outline);
        let voice = self.locales.get(own);
        let own_voice = voice.map(|voice| {
            let shared = voice.plain.with_choices(&file.formats);
            ArticleVoice::new(&shared, "source".into(), view)
        });
        let unheard = self.locales.keys().map(|locale| (locale, OnceLock::new()));
        let mut locales: BTreeMap<&LocaleId, OnceLock<Option<ArticleVoice>>> = unheard.collect();
        if let Some(slot) = locales.get_mut(own) {
            *slot = OnceLock::from(own_voice);
        }
        ArticleVoices {
            voices: self,
            resource,
            locales,
        }
    }
}

impl Voice {
    fn new(workspace: &Workspace, locale: &LocaleId) -> Self {
        let resources: Vec<CompiledResource> = workspace
            .shared_resources()
            .filter_map(|resource| resource.file(locale))
            .map(|file| CompiledResource::new(Arc::clone(&file.path), file.view()))
            .collect();
        let formats = workspace.config.formats_of(locale);
        let marked = Runtime::with_settings(locale, formats, Isolation::Marked, resources);
        Self {
            plain: marked.with_isolation(Isolation::None),
            marked: Arc::new(marked),
        }
    }
}

impl ArticleVoices<'_> {
    /// Returns the shared messages and terms of a locale, if it has any.
    pub(super) fn plain(&self, locale: &LocaleId) -> Option<&Runtime> {
        self.voices.locales.get(locale).map(|voice| &voice.plain)
    }

    /// Returns what the article says in `locale`, if it says anything in it.
    pub(crate) fn speaking(&self, locale: &LocaleId) -> Option<&ArticleVoice> {
        let slot = self.locales.get(locale)?;
        slot.get_or_init(|| {
            let file = self.resource?.file(locale)?;
            let voice = self.voices.locales.get(locale)?;
            Some(ArticleVoice::new(
                &voice.plain,
                Arc::clone(&file.path),
                file.view(),
            ))
        })
        .as_ref()
    }
}

impl ArticleVoice {
    fn new(shared: &Runtime, name: Arc<str>, view: View<'_>) -> Self {
        let messages = view
            .entries()
            .filter(|entry| entry.kind() == EntryKind::Message);
        let resource = CompiledResource::new(name, view);
        Self {
            runtime: shared.with_scope(&resource),
            marked: OnceLock::new(),
            ids: messages.map(|entry| entry.id().to_owned()).collect(),
            inserts_values: view.inserts_values(&is_slot_name),
        }
    }

    /// Returns the runtime that marks what its placeables write.
    pub(super) fn marked(&self) -> &Runtime {
        self.marked
            .get_or_init(|| self.runtime.with_isolation(Isolation::Marked))
    }

    /// Says whether a message takes in a text from elsewhere, destinations of links aside.
    pub(super) fn inserts_values(&self) -> bool {
        self.inserts_values
    }

    /// Says whether the article itself has a message of that id; one that is only shared is
    /// another text.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.ids.contains(id) && self.runtime.has(id, None)
    }
}
