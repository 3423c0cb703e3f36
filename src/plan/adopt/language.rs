//! Whether a document is in the language that it is adopted for.

use super::findings;
use super::request::TranslatedDocument;
use crate::article::Article;
use crate::article::import::html_language;
use crate::article::message::Part;
use crate::diagnostic::Finding;
use crate::locale::{LocaleId, Scripts, locale_of_tag, script_name, surely_other_language};
use crate::markdown::{FrontMatter, verbatim};
use crate::plan::ImportFormat;

/// The field of a front matter that names the language.
const LANG: &str = "lang";
/// Fewer letters tell nothing of the script.
const ENOUGH_LETTERS: usize = 20;
/// At least one letter of so many is in the script of the locale.
const SCRIPT_SHARE: usize = 4;

/// Finds that a document is in another language than `locale`: because it says so itself, by its
/// script, or by its words where it says nothing.
pub(super) fn find_other_language(
    document: &TranslatedDocument,
    article: &Article,
    locale: &LocaleId,
) -> Option<Finding> {
    let declared = declared(document);
    if let Some(own) = &declared
        && !own.is_written_as(locale)
    {
        return Some(findings::declared_language(document, own, locale));
    }
    let prose = prose(article);
    let letters: Vec<char> = prose.chars().filter(|c| c.is_alphabetic()).collect();
    let scripts = Scripts::of(locale);
    let fitting = letters
        .iter()
        .filter(|letter| scripts.has(**letter))
        .count();
    if scripts.is_known()
        && letters.len() >= ENOUGH_LETTERS
        && fitting * SCRIPT_SHARE < letters.len()
    {
        let mut foreign = letters.iter().filter(|letter| !scripts.has(**letter));
        let script = foreign
            .next()
            .map_or("unknown", |letter| script_name(*letter));
        return Some(findings::other_script(document, script, locale));
    }
    if declared.is_some() {
        return None;
    }
    let other = surely_other_language(&prose, locale)?;
    Some(findings::other_language(document, other, locale))
}

/// Returns the language that a document says it is in.
fn declared(document: &TranslatedDocument) -> Option<LocaleId> {
    match document.format {
        ImportFormat::Markdown => {
            let front_matter = FrontMatter::read(&document.text)?;
            locale_of_tag(&front_matter.scalar(LANG)?.text)
        }
        ImportFormat::Html => html_language(&document.text),
        ImportFormat::PageText => None,
    }
}

/// Returns the words of an article, without code, tags and addresses.
fn prose(article: &Article) -> String {
    let mut prose = String::new();
    for segment in &article.segments {
        let mut text = String::new();
        for part in segment.text.parts() {
            if let Part::Text(part) = part {
                text.push_str(part);
            }
        }
        let mut end = 0;
        for hidden in verbatim(&text) {
            prose.push_str(&text[end..hidden.start]);
            end = hidden.end;
        }
        prose.push_str(&text[end..]);
        prose.push('\n');
    }
    prose
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_a_lone_backtick_is_prose() {
        let text = "Der Brunnen ` ist voll.\n\nRuf `make` auf, und ``a ` b`` auch.\n";
        let article = Article::read(text, &[], &|_| true);
        let expected = "Der Brunnen  ist voll.\nRuf  auf, und  auch.\n";
        assert_eq!(prose(&article), expected);
    }
}
