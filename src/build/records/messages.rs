//! Digests of what shared messages say, with everything that they refer to.

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use super::digest::{Digest, Digester};
use crate::fluent::EntryView;
use crate::locale::{FallbackChain, LocaleId};
use crate::project::Workspace;

/// The shared messages and terms of a project, by locale and name.
pub(super) struct MessageDigests<'w> {
    locales: HashMap<&'w LocaleId, HashMap<&'w str, Entries<'w>>>,
}

/// The entries of one name: a message and a term may share it.
#[derive(Default)]
struct Entries<'w> {
    texts: Vec<&'w str>,
    /// Of what they say with all that they refer to, reckoned when it is first asked for.
    digest: OnceLock<Digest>,
}

impl<'w> MessageDigests<'w> {
    pub(super) fn of(workspace: &'w Workspace) -> Self {
        let mut locales: HashMap<&LocaleId, HashMap<&str, Entries<'_>>> = HashMap::new();
        for resource in workspace.shared_resources() {
            for (locale, file) in &resource.files {
                let entries = locales.entry(locale).or_default();
                for entry in file.view().entries() {
                    let same = entries.entry(entry.id()).or_default();
                    same.texts.extend(texts(entry));
                }
            }
        }
        Self { locales }
    }

    /// Returns the digest of what messages and terms of these names say along a chain.
    pub(super) fn along<'n>(
        &self,
        chain: &FallbackChain,
        names: impl Iterator<Item = &'n str> + Clone,
    ) -> Digest {
        let mut digester = Digester::default();
        for locale in chain.locales() {
            let entries = self.locales.get(locale);
            for name in names.clone() {
                digester.add_digest(digest(entries, name));
            }
        }
        digester.finish()
    }
}

/// The entries of a locale, if it has any.
type Locale<'l, 'w> = Option<&'l HashMap<&'w str, Entries<'w>>>;

fn digest(locale: Locale<'_, '_>, name: &str) -> Digest {
    let known = locale.and_then(|entries| entries.get(name));
    match known {
        Some(known) => *known.digest.get_or_init(|| reckon(locale, name)),
        None => reckon(locale, name),
    }
}

/// Digests an entry and those it refers to, however far.
fn reckon(locale: Locale<'_, '_>, name: &str) -> Digest {
    let mut digester = Digester::default();
    let Some(entries) = locale else {
        return digester.finish();
    };
    let texts = |name| entries.get(name).map_or(&[][..], |known| &known.texts);
    let mut reached = BTreeSet::from([name]);
    let mut open = vec![name];
    while let Some(name) = open.pop() {
        for text in texts(name) {
            let names = placeable_names(text);
            open.extend(names.filter(|name| entries.contains_key(name) && reached.insert(name)));
        }
    }
    for name in reached {
        digester.add(name);
        for text in texts(name) {
            digester.add(text);
        }
    }
    digester.finish()
}

/// Returns what an entry says: its value, and its attributes with their names.
fn texts(entry: EntryView<'_>) -> impl Iterator<Item = &str> {
    let value = entry.value().map(|value| value.source());
    let attributes = entry.attributes();
    let attributes = attributes.flat_map(|own| [own.name().text, own.value().source()]);
    value.into_iter().chain(attributes)
}

/// Returns all that might name an entry within the braces of a text, without the `-` of terms.
pub(super) fn placeable_names(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_usize;
    let parts = text.split_inclusive(['{', '}']);
    let insides = parts.filter(move |part| {
        let is_inside = depth > 0;
        match part.as_bytes().last() {
            Some(b'{') => depth += 1,
            Some(b'}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        is_inside
    });
    insides.flat_map(|inside| {
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let names = inside.split(move |c| !is_name(c));
        names
            .map(|name| name.trim_start_matches('-'))
            .filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::tree::MemoryTree;

    #[test]
    fn names_stand_in_braces() {
        let text = "Two { -brand-name(case: \"of\") } and { $n -> [one] { nav-home.title } *[other] x } out";
        let names: Vec<_> = placeable_names(text).collect();
        assert_eq!(
            names,
            [
                "brand-name",
                "case",
                "of",
                "n",
                "one",
                "nav-home",
                "title",
                "other",
                "x"
            ]
        );
    }

    #[test]
    fn a_message_changes_with_what_it_refers_to_and_with_nothing_else() {
        let digest_with = |term: &str, other: &str| {
            let text = format!(
                "-site = {term}\ntitle = {{ -site }}\nhome = {{ title }}!\nnav = {other}\n"
            );
            let tree = MemoryTree::new().with("locales/hi/ui.ftl", text);
            let workspace = Workspace::load(Path::new("/site"), &tree).unwrap();
            let locale: LocaleId = "hi".parse().unwrap();
            let digests = MessageDigests::of(&workspace);
            digest(digests.locales.get(&locale), "home")
        };
        assert_eq!(digest_with("तर्जुमा", "क"), digest_with("तर्जुमा", "ख"));
        assert_ne!(digest_with("तर्जुमा", "क"), digest_with("अनुवाद", "क"));
    }
}
