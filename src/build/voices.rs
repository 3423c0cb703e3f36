//! The runtimes of a build: what each locale can say.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::texts::InterfaceTexts;
use crate::fluent::runtime::{CompiledResource, Isolation, Runtime};
use crate::locale::{FallbackChain, LocaleId};
use crate::project::{Resource, Workspace};

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
    locales: BTreeMap<&'v LocaleId, OnceLock<Runtime>>,
    voices: &'v Voices,
    resource: Option<&'v Resource>,
}

impl Voices {
    /// Compiles the shared resources of all locales.
    pub(crate) fn new(workspace: &Workspace) -> Self {
        let locales: Vec<&LocaleId> = workspace.locale_ids().collect();
        let compiled: Vec<Voice> = (locales.par_iter())
            .map(|locale| Voice::new(workspace, locale))
            .collect();
        let locales = locales.into_iter().cloned();
        Self {
            locales: locales.zip(compiled).collect(),
        }
    }

    /// Returns the interface texts for readers of the first locale of `chain`.
    pub(crate) fn interface(&self, locale: &LocaleId, chain: &FallbackChain) -> InterfaceTexts {
        let voices = chain
            .locales()
            .iter()
            .filter_map(|locale| self.locales.get(locale));
        let runtimes = voices.map(|voice| Arc::clone(&voice.marked)).collect();
        InterfaceTexts::new(locale, runtimes)
    }

    /// Returns the voices of an article whose segments are in `resource`.
    pub(crate) fn of_article<'v>(&'v self, resource: Option<&'v Resource>) -> ArticleVoices<'v> {
        ArticleVoices {
            locales: self
                .locales
                .keys()
                .map(|locale| (locale, OnceLock::new()))
                .collect(),
            voices: self,
            resource,
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
        Self {
            marked: Arc::new(Runtime::new(locale, Isolation::Marked, resources.clone())),
            plain: Runtime::new(locale, Isolation::None, resources),
        }
    }
}

impl ArticleVoices<'_> {
    /// Returns the runtime of a locale that sees the shared messages and the article's own; none
    /// for a locale that the project does not have.
    pub(crate) fn runtime(&self, locale: &LocaleId) -> Option<&Runtime> {
        let voice = self.voices.locales.get(locale)?;
        let Some(file) = self.resource.and_then(|resource| resource.file(locale)) else {
            return Some(&voice.plain);
        };
        let runtime = self.locales.get(locale)?.get_or_init(|| {
            let resource = CompiledResource::new(Arc::clone(&file.path), file.view());
            voice.plain.with_scope(&resource)
        });
        Some(runtime)
    }
}
