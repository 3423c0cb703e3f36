//! What articles are called in addresses, in each locale.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::anchor::slug_of_name;
use super::chosen::{Chosen, finding};
use super::language::Language;
use super::layout::{LANGUAGES, Layout};
use super::records::ArticleState;
use crate::diagnostic::Finding;
use crate::fluent::EntryKind;
use crate::fluent::runtime::Arguments;
use crate::locale::{Latinizer, LocaleId};
use crate::markdown::{FrontMatter, Scalar, plain_text};
use crate::project::config::{PageLayout, SlugPolicy};
use crate::project::{Workspace, check_slug, folded, is_file_name};
use crate::reading::{DUPLICATE_SLUG, UNFIT_SLUG, Voices};
use crate::text::{Span, drop_isolates};

/// The field that names translations, by locale.
const NAMES: &str = "slugs";

/// The longest name that is made of a headline, in bytes; what is longer ends with a whole word.
const LONGEST: usize = 120;

/// What one article is called in addresses, by locale.
pub(super) type Names = BTreeMap<LocaleId, Arc<str>>;

/// What all articles are called in addresses.
#[derive(Debug, Default)]
pub(crate) struct Slugs {
    /// By the path of the article.
    articles: BTreeMap<Arc<str>, Names>,
    /// The articles, by path, that are not called as they might be.
    refused: BTreeSet<(Arc<str>, LocaleId)>,
}

/// What an article would be called in a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wish {
    name: Arc<str>,
    /// Where its author says so.
    span: Option<Span>,
}

/// What names are chosen from.
pub(super) struct Naming<'n> {
    pub(super) workspace: &'n Workspace,
    pub(super) voices: &'n Voices,
    pub(super) languages: &'n [Language],
    pub(super) layout: Layout<'n>,
}

impl Slugs {
    /// Returns what an article is called in `locale`.
    pub(super) fn name(&self, article: &Chosen<'_>, locale: &LocaleId) -> Arc<str> {
        let names = self.articles.get(&article.file.path);
        let name = names.and_then(|names| names.get(locale));
        Arc::clone(name.unwrap_or(&article.slug))
    }

    /// Says whether an article is not called as it might be.
    pub(super) fn is_refused(&self, article: &Chosen<'_>, locale: &LocaleId) -> bool {
        let place = (Arc::clone(&article.file.path), locale.clone());
        self.refused.contains(&place)
    }

    /// Says whether an article of that path has names.
    pub(super) fn has_article(&self, path: &str) -> bool {
        self.articles.contains_key(path)
    }

    /// Returns what the article at `path` is called in `locale`; none of what is no article.
    pub(super) fn name_of(&self, path: &str, locale: &LocaleId) -> Option<&Arc<str>> {
        self.articles.get(path)?.get(locale)
    }
}

impl Naming<'_> {
    /// Chooses the names of all articles, in the order of their paths. A name that is another
    /// article's, or unfit, is a finding, and the article keeps its own.
    pub(super) fn choose(
        &self,
        states: &[ArticleState<'_, '_>],
        findings: &mut Vec<Finding>,
    ) -> Slugs {
        let kept = states.iter().map(|state| folded(&state.article.slug));
        let kept: BTreeSet<String> = kept.collect();
        let mut slugs = Slugs::default();
        for (index, language) in self.languages.iter().enumerate() {
            let locale = &language.locale;
            let wishes: Vec<Wish> = states
                .par_iter()
                .map_init(
                    || self.latinizer(locale),
                    |latinizer, state| self.wish(state, index, locale, latinizer.as_ref()),
                )
                .collect();
            let mut taken: BTreeSet<String> = BTreeSet::new();
            for (state, wish) in states.iter().zip(wishes) {
                let article = state.article;
                let key = folded(&wish.name);
                let is_own = key == folded(&article.slug);
                let fault = match is_own {
                    true => None,
                    false => self.fault(locale, &wish.name).or_else(|| {
                        let is_free = !kept.contains(&key) && taken.insert(key);
                        (!is_free).then_some(Fault::Taken)
                    }),
                };
                let name = match fault {
                    None => wish.name,
                    Some(fault) => {
                        findings.push(fault.describe(article, locale, &wish));
                        let path = Arc::clone(&article.file.path);
                        slugs.refused.insert((path, locale.clone()));
                        Arc::clone(&article.slug)
                    }
                };
                let path = Arc::clone(&article.file.path);
                let names = slugs.articles.entry(path).or_default();
                names.insert(locale.clone(), name);
            }
        }
        slugs
    }

    fn policy(&self) -> SlugPolicy {
        self.workspace.config.site.slugs.value
    }

    fn latinizer(&self, locale: &LocaleId) -> Option<Latinizer> {
        (self.policy() == SlugPolicy::Transliterated).then(|| Latinizer::of(locale))
    }

    fn wish(
        &self,
        state: &ArticleState<'_, '_>,
        index: usize,
        locale: &LocaleId,
        latinizer: Option<&Latinizer>,
    ) -> Wish {
        let article = state.article;
        let of = |name: Arc<str>| Wish { name, span: None };
        if *locale == article.file.locale {
            return of(Arc::clone(&article.slug));
        }
        if let Some(scalar) = declared_name(article, locale) {
            let name = drop_isolates(scalar.text.nfc().collect()).into();
            let span = Some(scalar.span);
            return Wish { name, span };
        }
        if self.policy() == SlugPolicy::Kept {
            return of(Arc::clone(&article.slug));
        }
        let recorded = state.records.get(index).copied().flatten();
        if let Some(record) = recorded {
            return of(record.name.as_str().into());
        }
        let headline = self.headline(article, locale);
        let name = headline.and_then(|headline| name_of(&headline, latinizer));
        of(match (name, article.slug.rsplit_once('/')) {
            (None, _) => Arc::clone(&article.slug),
            (Some(name), None) => name.into(),
            (Some(name), Some((folder, _))) => format!("{folder}/{name}").into(),
        })
    }

    /// Returns the headline as it is translated, without markup; none of one with variables.
    fn headline(&self, article: &Chosen<'_>, locale: &LocaleId) -> Option<String> {
        let resource = article.resource?;
        let own = resource.source()?.view();
        let mut ids = (own.entries())
            .filter(|entry| entry.kind() == EntryKind::Message)
            .map(|entry| entry.id());
        let id = ids.find(|id| *id == "headline" || id.starts_with("h-"))?;
        let voices = self.voices.of_article(Some(resource), article.file, "");
        let chain = (self.workspace).fallback_chain(locale, &article.file.locale);
        let locales = chain.locales().iter();
        let mut own = locales.filter(|other| other.is_variety_of(locale));
        own.find_map(|locale| {
            let voice = voices.speaking(locale).filter(|voice| voice.has(id))?;
            let formatted = voice.runtime.format(id, None, &Arguments::new()).ok()?;
            let is_whole = formatted.errors.is_empty();
            is_whole.then(|| plain_text(&formatted.text).trim().to_owned())
        })
    }

    /// Says what is wrong with a name in itself.
    fn fault(&self, locale: &LocaleId, name: &str) -> Option<Fault> {
        if let Err(fault) = check_slug(name) {
            return Some(Fault::Unfit(fault.to_string()));
        }
        if let Some(fault) = named_as_file(name, self.layout.pages) {
            return Some(Fault::Unfit(fault));
        }
        if self.layout.root != Some(locale) {
            return None;
        }
        let locales = self.languages.iter().map(|language| &language.locale);
        reserved_at_root(name, locales).map(Fault::Unfit)
    }
}

/// Why an article is not called as it might be.
enum Fault {
    Unfit(String),
    Taken,
}

impl Fault {
    fn describe(&self, article: &Chosen<'_>, locale: &LocaleId, wish: &Wish) -> Finding {
        let (name, slug) = (&wish.name, &article.slug);
        let (kind, reason) = match self {
            Self::Unfit(fault) => (UNFIT_SLUG, fault.as_str()),
            Self::Taken => (DUPLICATE_SLUG, "another article has that name"),
        };
        let message = format!(
            "the translation cannot be published as `{name}`, and is as `{slug}`: {reason}"
        );
        let hint = format!("give it another name under `{NAMES}:` in its front matter");
        finding(article.file, wish.span, kind, message)
            .in_locale(locale)
            .with_hint(hint)
    }
}

/// Says why a folder, in which the page of an article would be, cannot have that name: a file beside
/// it may have it.
pub(super) fn named_as_file(name: &str, pages: PageLayout) -> Option<String> {
    if pages != PageLayout::Folders {
        return None;
    }
    let part = name.split('/').find(|part| is_file_name(part))?;
    Some(format!(
        "the folder `{part}` might have the name of a file beside it"
    ))
}

/// Says why an article cannot have that name while the pages of a locale are at the root.
pub(super) fn reserved_at_root<'l>(
    name: &str,
    mut locales: impl Iterator<Item = &'l LocaleId>,
) -> Option<String> {
    let first = folded(name.split('/').next().unwrap_or_default());
    let is_reserved =
        first == LANGUAGES || locales.any(|locale| folded(&locale.to_string()) == first);
    is_reserved.then(|| format!("the name `{first}` is that of a folder beside it"))
}

/// Makes a name of a headline: its letters and digits, with hyphens between words.
fn name_of(headline: &str, latinizer: Option<&Latinizer>) -> Option<String> {
    let written = latinizer.map(|latinizer| latinizer.write(headline));
    let headline: String = written.as_deref().unwrap_or(headline).nfc().collect();
    if !headline.chars().any(char::is_alphanumeric) {
        return None;
    }
    let name = slug_of_name(&headline);
    let words = name.split('-').filter(|word| !word.is_empty());
    let mut short = String::new();
    for word in words {
        if !short.is_empty() && short.len() + word.len() >= LONGEST {
            break;
        }
        if !short.is_empty() {
            short.push('-');
        }
        short.push_str(word);
    }
    let end = short.floor_char_boundary(LONGEST);
    short.truncate(end);
    (!short.is_empty()).then_some(short)
}

/// Reads the front matter only where it may name translations.
fn declared_name(article: &Chosen<'_>, locale: &LocaleId) -> Option<Scalar> {
    let file = article.file;
    let may_declare = file.text.contains(NAMES);
    let front_matter = may_declare.then(|| FrontMatter::read(&file.text))??;
    let names = front_matter.map(NAMES).iter();
    let own = |name: &str| name.parse::<LocaleId>().is_ok_and(|name| name == *locale);
    let mut names = names.filter(|(name, _)| own(name));
    names.next().map(|(_, scalar)| scalar.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_the_words_of_its_headline() {
        let name = |headline: &str| name_of(headline, None);
        assert_eq!(
            name("सीढ़ियों पर — चौपाल!").as_deref(),
            Some("सीढ़ियों-पर-चौपाल")
        );
        assert_eq!(name("捕虜の交換").as_deref(), Some("捕虜の交換"));
        assert_eq!(name("— !"), None);
        let long = name(&"محادثات ".repeat(40)).unwrap();
        assert!(long.len() <= LONGEST && long.ends_with("محادثات"), "{long}");
        let unbroken = name(&"捕虜".repeat(60)).unwrap();
        assert_eq!(unbroken.len(), LONGEST);
    }

    #[test]
    fn a_folder_has_no_name_of_a_file() {
        let names = [
            "feed.xml",
            "style.CSS",
            "2025/stepwell.md",
            "well.jpg",
            "404.html",
            "swap.NINJS.json",
            "well.bmp",
            "favicon.ico",
            "map.tiff",
            "2025/well.jxl",
        ];
        let is_unfit = |name: &&str| named_as_file(name, PageLayout::Folders).is_some();
        assert!(names.iter().all(is_unfit));
        assert_eq!(named_as_file("feed.xml", PageLayout::Files), None);
        assert_eq!(named_as_file("node.js-2.0", PageLayout::Folders), None);
    }

    #[test]
    fn a_name_in_latin_letters_is_ascii_where_there_are_rules() {
        let latinizer = Latinizer::of(&"hi".parse().unwrap());
        let name = name_of("अबू धाबी में अदला-बदली", Some(&latinizer));
        assert_eq!(name.as_deref(), Some("abu-dhabi-mem-adala-badali"));
    }
}
