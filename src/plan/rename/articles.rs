//! Names of entries in the Markdown of articles.

use std::sync::Arc;

use super::entry::{EntryRenaming, has_entry};
use super::entry_name::EntryName;
use crate::article::Article;
use crate::plan::Plan;
use crate::project::{ArticleFile, ResourcePath, Scope};
use crate::text::{LineIndex, Span, TextEdit, apply_edits};

impl EntryRenaming<'_> {
    /// Plans the articles that name the entry.
    pub(super) fn plan_articles(&self, plan: &mut Plan) {
        let articles = self.workspace.articles.iter();
        for article in articles.filter(|article| self.is_seen_by(article)) {
            let after = self.renamed_text(&article.text);
            if let Some(after) = after {
                let left = self.count(&after, &self.old);
                if left > 0 {
                    let line = self.first_line(&after);
                    let old = self.old.display();
                    plan.note(&article.path, format!("line {line} still names `{old}`"));
                }
                let before = Arc::clone(&article.text);
                plan.write(Arc::clone(&article.path), Some(before), after);
            }
        }
    }

    /// Says whether the name means the entry in an article.
    fn is_seen_by(&self, article: &ArticleFile) -> bool {
        let own = ResourcePath::of_article(&article.slug);
        if own == self.home.path {
            return true;
        }
        let own = self.workspace.resource(&own);
        self.home.scope == Scope::Shared && !own.is_some_and(|own| has_entry(own, &self.old))
    }

    /// Returns the text with the new name; none where it does not name the entry. What looks like
    /// the name is it when there is one reference less without it.
    fn renamed_text(&self, text: &str) -> Option<String> {
        let mut left = match text.contains(self.old.written()) {
            true => self.count(text, &self.old),
            false => 0,
        };
        if left == 0 {
            return None;
        }
        let mut edits = Vec::new();
        for span in self.candidates(text) {
            if left == 0 {
                break;
            }
            let edit = TextEdit::replace(span, self.new.written());
            edits.push(edit);
            let after = apply_edits(text, &edits).ok()?;
            match self.count(&after, &self.old) {
                fewer if fewer + 1 == left => left = fewer,
                _ => drop(edits.pop()),
            }
        }
        apply_edits(text, &edits).ok()
    }

    /// Returns where the name stands first in braces, in code and the like too.
    fn candidates(&self, text: &str) -> Vec<Span> {
        let written = self.old.written();
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let prefix = match &self.old.attribute {
            Some(_) => format!("{}.", self.old.id),
            None => {
                let (_, id) = self.old.id.parts();
                let sigil = self.old.id.as_str().len() - id.len();
                self.old.id.as_str()[..sigil].to_owned()
            }
        };
        let places = text.match_indices(written).filter(|(start, _)| {
            let before = text[..*start].strip_suffix(prefix.as_str());
            let is_first = before.is_some_and(|before| {
                before
                    .trim_end_matches([' ', '\n', '\r', '>'])
                    .ends_with('{')
            });
            is_first && !text[start + written.len()..].starts_with(is_part)
        });
        places
            .map(|(start, name)| Span::new(start, start + name.len()))
            .collect()
    }

    /// Returns how often an article names an entry.
    fn count(&self, text: &str, name: &EntryName) -> usize {
        let fields = self.workspace.config.translatable_fields.iter();
        let fields: Vec<&str> = fields.map(|field| field.value.as_str()).collect();
        let article = Article::read(text, &fields, &|_| true);
        let named = article.segments.iter().flat_map(|segment| &segment.named);
        named
            .filter(|named| (named.kind, named.id.as_str()) == name.id.parts())
            .filter(|named| name.attribute.is_none() || named.attribute == name.attribute)
            .count()
    }

    fn first_line(&self, text: &str) -> u32 {
        let first = self.candidates(text).first().copied().unwrap_or_default();
        LineIndex::new(text).locate(text, first.start as usize).line
    }
}
