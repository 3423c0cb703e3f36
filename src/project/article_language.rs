//! The language that an article's front matter names.
//!
//! Reads one field and no more: which resource has which source must be known before articles
//! are parsed.

use crate::text::Span;

/// Returns the value of `lang` in the front matter of `text`, and its place.
///
/// Front matter is YAML between lines of `---` or TOML between lines of `+++`.
pub(super) fn declared_language(text: &str) -> Option<(&str, Span)> {
    let mut lines = lines_with_offsets(text);
    let (_, opening) = lines.next()?;
    let fence = opening.trim_start_matches('\u{feff}').trim_end();
    let sign = match fence {
        "---" => ':',
        "+++" => '=',
        _ => return None,
    };
    let mut language = None;
    for (offset, line) in lines {
        if line.trim_end() == fence {
            return language;
        }
        language = language.or_else(|| field(line, offset, sign));
    }
    None
}

/// Reads `lang: hi` with its quotes and its comment, if the line is that.
fn field(line: &str, offset: usize, sign: char) -> Option<(&str, Span)> {
    let rest = line.strip_prefix("lang")?.trim_start().strip_prefix(sign)?;
    let value = rest.trim_start();
    let value_start = offset + line.len() - value.len();
    let (start, bare) = match value.chars().next()? {
        quote @ ('"' | '\'') => (value_start + 1, value[1..].split(quote).next()?),
        _ => (value_start, value.split(" #").next()?.trim_end()),
    };
    (!bare.is_empty()).then(|| (bare, Span::new(start, start + bare.len())))
}

fn lines_with_offsets(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut offset = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = offset;
        offset += line.len();
        (start, line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(text: &str) -> Option<&str> {
        let (name, span) = declared_language(text)?;
        assert_eq!(span.of(text), name);
        Some(name)
    }

    #[test]
    fn reads_the_field_however_it_is_written() {
        assert_eq!(
            language("---\ntitle: अदला-बदली\nlang: hi\n---\nपाठ\n"),
            Some("hi")
        );
        assert_eq!(
            language("\u{feff}---\r\nlang : \"pt-BR\" # Brazil\r\n---\r\n"),
            Some("pt-BR")
        );
        assert_eq!(language("---\nlang: 'ja'\n---\n"), Some("ja"));
        assert_eq!(language("---\nlang: pl # polski\n---\n"), Some("pl"));
        assert_eq!(language("---\nlang: la\n---\n"), Some("la"));
        assert_eq!(language("+++\nlang = \"ar\"\n+++\n"), Some("ar"));
    }

    #[test]
    fn takes_no_other_text_for_it() {
        assert_eq!(language("lang: hi\n"), None);
        assert_eq!(language("---\nmeta:\n  lang: hi\n---\n"), None);
        assert_eq!(language("---\nlanguage: hi\n---\n"), None);
        assert_eq!(language("---\nlang:\n---\nlang: hi\n"), None);
        assert_eq!(language("---\nlang: hi\nnever closed\n"), None);
        assert_eq!(language(""), None);
    }
}
