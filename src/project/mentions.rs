//! What templates and source code mention.
//!
//! Nothing is known here of the languages they are written in: every word that could be the id of a
//! message counts, so that a message that is used is never taken for one that is not.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::config::Config;
use super::problem;
use crate::diagnostic::Finding;
use crate::tree::{Tree, TreePath};

/// Where a project has page templates of its own.
const TEMPLATES: &str = "templates";

/// The words of texts that could be ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    words: BTreeSet<String>,
    /// How ids begin that are put together from parts, `nav-`.
    beginnings: BTreeSet<String>,
}

impl Mentions {
    /// Reads the templates of a project and the source code that its configuration names, without
    /// what cannot be read.
    pub(super) fn read(tree: &dyn Tree, config: &Config, problems: &mut Vec<Finding>) -> Self {
        let mut mentions = Self::default();
        let skipped = [config.output.value.clone()];
        let templates: TreePath = TEMPLATES.parse().unwrap_or_default();
        mentions.add_folder(tree, &templates, &skipped, |_| true);
        let patterns = &config.usage_sources;
        let bases: BTreeSet<&TreePath> = patterns.iter().map(|one| one.value.base()).collect();
        let mut unmatched: Vec<_> = patterns.iter().collect();
        for base in bases {
            mentions.add_folder(tree, base, &skipped, |path| {
                unmatched.retain(|pattern| !pattern.value.matches(path.as_str()));
                let mut patterns = patterns.iter();
                patterns.any(|pattern| pattern.value.matches(path.as_str()))
            });
        }
        problems.extend(unmatched.into_iter().map(|pattern| {
            let path = Arc::clone(&config.path);
            let problem = problem::no_source_code(path, &pattern.value.to_string());
            pattern.span.into_iter().fold(problem, Finding::at)
        }));
        mentions
    }

    /// Says whether a word is mentioned, whole or by its beginning.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        let mut beginnings = self.beginnings.iter();
        self.words.contains(word) || beginnings.any(|beginning| word.starts_with(beginning))
    }

    fn add_folder(
        &mut self,
        tree: &dyn Tree,
        folder: &TreePath,
        skipped: &[TreePath],
        mut is_wanted: impl FnMut(&TreePath) -> bool,
    ) {
        let Ok(listing) = tree.walk(folder, skipped) else {
            return;
        };
        for path in listing.files.iter().filter(|path| is_wanted(path)) {
            if let Ok(bytes) = tree.read(path) {
                self.add(&String::from_utf8_lossy(&bytes));
            }
        }
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
