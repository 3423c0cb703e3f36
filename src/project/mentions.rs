//! What templates and source code mention.
//!
//! Nothing is known here of the languages they are written in: every word that could be the id of a
//! message counts, so that a message that is used is never taken for one that is not.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::config::Config;
use super::problem;
use crate::diagnostic::Finding;
use crate::tree::{Tree, TreePath};

/// Where a project has page templates of its own.
const TEMPLATES: &str = "templates";

/// The templates of a project and the source code that its configuration names.
#[derive(Clone, Debug)]
pub struct CodeFiles {
    tree: Arc<dyn Tree + Send>,
    paths: BTreeSet<TreePath>,
    mentions: OnceLock<Mentions>,
}

impl CodeFiles {
    /// Lists the files, and reports patterns that match none.
    pub(super) fn list(tree: &dyn Tree, config: &Config, problems: &mut Vec<Finding>) -> Self {
        let files_in = |folder: &TreePath| {
            let listing = tree.walk(folder, std::slice::from_ref(&config.output.value));
            listing.map_or_else(|_| Vec::new(), |listing| listing.files)
        };
        let templates: TreePath = TEMPLATES.parse().unwrap_or_default();
        let mut paths: BTreeSet<TreePath> = files_in(&templates).into_iter().collect();
        let patterns = &config.usage_sources;
        let bases: BTreeSet<&TreePath> = patterns.iter().map(|one| one.value.base()).collect();
        let mut unmatched: Vec<_> = patterns.iter().collect();
        paths.extend(bases.into_iter().flat_map(files_in).filter(|path| {
            unmatched.retain(|pattern| !pattern.value.matches(path.as_str()));
            let mut patterns = patterns.iter();
            patterns.any(|pattern| pattern.value.matches(path.as_str()))
        }));
        problems.extend(unmatched.into_iter().map(|pattern| {
            let path = Arc::clone(&config.path);
            let problem = problem::no_source_code(path, &pattern.value.to_string());
            pattern.span.into_iter().fold(problem, Finding::at)
        }));
        Self {
            tree: tree.kept(),
            paths,
            mentions: OnceLock::new(),
        }
    }

    /// Returns what they mention, without what cannot be read. They are read when this is first asked.
    pub fn mentions(&self) -> &Mentions {
        self.mentions.get_or_init(|| {
            let mut mentions = Mentions::default();
            for path in &self.paths {
                if let Ok(bytes) = self.tree.read(path) {
                    mentions.add(&String::from_utf8_lossy(&bytes));
                }
            }
            mentions
        })
    }
}

/// The words of texts that could be ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    words: BTreeSet<String>,
    /// How ids begin that are put together from parts, `nav-`.
    beginnings: BTreeSet<String>,
}

impl Mentions {
    /// Says whether a word is mentioned, whole or by its beginning.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        let mut beginnings = self.beginnings.iter();
        self.words.contains(word) || beginnings.any(|beginning| word.starts_with(beginning))
    }

    /// Adds the words that stand in the braces of an article, where alone it names messages; prose
    /// names none.
    pub fn add_placeables(&mut self, article: &str) {
        for opened in article.split('{').skip(1) {
            let inside = opened.split('}').next();
            self.add(inside.unwrap_or_default());
        }
    }

    /// Adds the words of a text.
    pub fn add(&mut self, text: &str) {
        let is_of_word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        for word in text.split(|c| !is_of_word(c)) {
            let word = word.trim_start_matches('-');
            if !word.starts_with(|c: char| c.is_ascii_alphabetic()) {
                continue;
            }
            let words = match word.ends_with(['-', '_']) {
                true => &mut self.beginnings,
                false => &mut self.words,
            };
            if !words.contains(word) {
                words.insert(word.to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_beginnings_of_ids_are_mentioned() {
        let mut mentions = Mentions::default();
        mentions.add("t(\"nav-home.title\"); { -agency }; format!(\"error-{code}\")");
        assert!(mentions.has("nav-home") && mentions.has("agency") && mentions.has("error-404"));
        assert!(!mentions.has("nav") && !mentions.has("home") && !mentions.has("other"));
    }

    #[test]
    fn prose_mentions_nothing() {
        let mut mentions = Mentions::default();
        mentions.add_placeables("Welcome to { -city }, {{ t(\"footer\") }} and so on");
        assert!(mentions.has("city") && mentions.has("footer"));
        assert!(!mentions.has("Welcome") && !mentions.has("to") && !mentions.has("on"));
    }
}
