//! The interface texts in the program, as the pages of a site show them: what the built-in templates
//! say where a project has no texts of its own.

use std::sync::Arc;

use super::pseudo::{pseudo_bundle, pseudo_text};
use crate::fluent::runtime::{CompiledResource, Isolation, Runtime};
use crate::locale::{LocaleId, PseudoLocale};
use crate::project::config::Config;
use crate::project::{INTERFACE_TEXTS, LAST_INTERFACE_LOCALE, Workspace, interface_text};

/// Returns the texts of all bundles.
pub(super) fn texts() -> impl Iterator<Item = &'static str> {
    INTERFACE_TEXTS.iter().map(|(_, text)| *text)
}

/// The built-in texts, with the name of one site.
pub(super) struct BuiltInTexts<'w> {
    config: &'w Config,
    name: String,
    /// Holds `site-title` alone.
    site: CompiledResource,
    last: Option<Arc<Runtime>>,
}

impl<'w> BuiltInTexts<'w> {
    /// Compiles the texts for a project.
    pub(super) fn new(workspace: &'w Workspace) -> Self {
        let name = site_name(workspace);
        let site = CompiledResource::of_text("site", &site_title(&name));
        let locale = LAST_INTERFACE_LOCALE.parse().ok();
        let config = &workspace.config;
        let last = locale.map(|locale| {
            let resources = [bundle_of(&locale), Some(site.clone())];
            speak(&locale, config, resources)
        });
        Self {
            config,
            name,
            site,
            last,
        }
    }

    /// Returns the runtimes of `locale`, best first: one that speaks it, if only to name the site,
    /// then one that speaks English. They mark isolates.
    pub(super) fn speaking(&self, locale: &LocaleId) -> Vec<Arc<Runtime>> {
        if let Some(pseudo) = PseudoLocale::of(locale) {
            return vec![self.speaking_pseudo(locale, pseudo)];
        }
        let parents = locale.parents();
        let mut nearest = std::iter::once(locale).chain(&parents);
        let bundle = nearest.find_map(bundle_of);
        let own = speak(locale, self.config, [bundle, Some(self.site.clone())]);
        [Some(own), self.last.clone()]
            .into_iter()
            .flatten()
            .collect()
    }
}

impl BuiltInTexts<'_> {
    /// Returns the runtime of a pseudo-locale, made of the English texts.
    fn speaking_pseudo(&self, locale: &LocaleId, pseudo: PseudoLocale) -> Arc<Runtime> {
        let english = interface_text(LAST_INTERFACE_LOCALE).map(|text| {
            CompiledResource::of_text(LAST_INTERFACE_LOCALE, &pseudo_bundle(text, pseudo))
        });
        let title = site_title(&pseudo_text(&self.name, pseudo));
        speak(
            locale,
            self.config,
            [english, Some(CompiledResource::of_text("site", &title))],
        )
    }
}

/// Writes a bundle that names the site.
fn site_title(name: &str) -> String {
    format!("site-title = {{ \"{}\" }}\n", escape(name))
}

fn speak(
    locale: &LocaleId,
    config: &Config,
    resources: [Option<CompiledResource>; 2],
) -> Arc<Runtime> {
    let resources = resources.into_iter().flatten();
    let formats = config.formats_of(locale);
    let runtime = Runtime::with_settings(locale, formats, Isolation::Marked, resources);
    Arc::new(runtime)
}

fn bundle_of(locale: &LocaleId) -> Option<CompiledResource> {
    let name = locale.to_string();
    let text = interface_text(&name)?;
    Some(CompiledResource::of_text(name, text))
}

/// Returns the title in the settings, else the host of the site's address, else the name of the
/// project's folder.
fn site_name(workspace: &Workspace) -> String {
    let site = &workspace.config.site;
    let title = site.title.as_ref().map(|title| title.value.clone());
    let host = || Some(site.url.as_ref()?.value.host().to_owned());
    let folder = || Some(workspace.root.file_name()?.to_string_lossy().into_owned());
    title.or_else(host).or_else(folder).unwrap_or_default()
}

/// Escapes what would end a string literal, or a line.
fn escape(text: &str) -> String {
    let printable = text.chars().filter(|letter| !letter.is_control());
    printable
        .flat_map(|letter| {
            let is_syntax = matches!(letter, '"' | '\\');
            is_syntax.then_some('\\').into_iter().chain([letter])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::build::template::wanted_messages;
    use crate::fluent::runtime::Arguments;
    use crate::fluent::{View, parse};
    use crate::tree::MemoryTree;

    fn title(root: &str, config: &str) -> String {
        let tree = MemoryTree::new().with("tarjuma.toml", config);
        let workspace = Workspace::load(Path::new(root), &tree).unwrap();
        let texts = BuiltInTexts::new(&workspace);
        let runtimes = texts.speaking(&"hi".parse().unwrap());
        let title = runtimes[0].format("site-title", None, &Arguments::new());
        title.unwrap().text
    }

    #[test]
    fn every_bundle_has_every_message_that_the_templates_want() {
        let wanted = wanted_messages();
        assert!(wanted.contains("nav-home.title"), "{wanted:?}");
        for (name, text) in INTERFACE_TEXTS {
            let outline = parse(text);
            assert!(outline.junk.is_empty(), "{name}");
            let view = View::new(text, &outline);
            let mut ids: BTreeSet<String> = BTreeSet::from(["site-title".to_owned()]);
            for entry in view.entries() {
                ids.insert(entry.id().to_owned());
                let attributes = entry.attributes();
                ids.extend(attributes.map(|own| format!("{}.{}", entry.id(), own.name().text)));
            }
            let lacking: Vec<_> = wanted.difference(&ids).collect();
            assert!(lacking.is_empty(), "{name} lacks {lacking:?}");
        }
    }

    #[test]
    fn a_site_without_a_title_is_called_by_its_host_or_folder() {
        assert_eq!(title("/home/leila/\"बावड़ी\"", ""), "\"बावड़ी\"");
        let config = "[site]\nurl = \"https://news.example.org/daily\"\n";
        assert_eq!(title("/home/leila/site", config), "news.example.org");
        let config = "[site]\nurl = \"https://example.org\"\ntitle = \"बावड़ी डेली\"\n";
        assert_eq!(title("/home/leila/site", config), "बावड़ी डेली");
    }

    #[test]
    fn a_locale_without_a_bundle_names_the_site_itself_and_speaks_english_else() {
        let workspace = Workspace::load(Path::new("/site"), &MemoryTree::new()).unwrap();
        let runtimes = BuiltInTexts::new(&workspace).speaking(&"fr".parse().unwrap());
        assert!(runtimes[0].has("site-title", None) && !runtimes[0].has("nav-home", None));
        assert!(runtimes[1].has("nav-home", None));
        let runtimes = BuiltInTexts::new(&workspace).speaking(&"es-MX".parse().unwrap());
        assert!(runtimes[0].has("nav-home", None));
    }
}
