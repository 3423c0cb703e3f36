//! The ids of headings.

use std::collections::HashSet;

use unicode_normalization::char::is_combining_mark;

/// What stands for a heading without letters and digits.
const UNNAMED: &str = "section";

/// Makes the ids of one page's headings as GitHub does, each once.
///
/// Give it the headings of the *source*, in order: links to a heading then work in every locale.
#[derive(Debug, Default)]
pub(crate) struct Anchors {
    taken: HashSet<String>,
}

impl Anchors {
    /// Makes a set that keeps off the ids in `taken`, those of the page's furniture.
    pub(crate) fn avoiding<'a>(taken: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            taken: taken.into_iter().map(str::to_owned).collect(),
        }
    }

    /// Returns the id of a heading whose plain text is `heading`.
    pub(crate) fn mint(&mut self, heading: &str) -> String {
        let slug = slug_of_name(heading);
        let numbered = (1..).map(|number| format!("{slug}-{number}"));
        let id = std::iter::once(slug.clone())
            .chain(numbered)
            .find(|candidate| !self.taken.contains(candidate))
            .unwrap_or(slug);
        self.taken.insert(id.clone());
        id
    }
}

/// Keeps letters, marks, digits, `-` and `_` in lower case; a space becomes `-`.
pub(crate) fn slug_of_name(heading: &str) -> String {
    let slug: String = heading
        .trim()
        .chars()
        .flat_map(char::to_lowercase)
        .filter_map(|character| match character {
            '-' | '_' => Some(character),
            _ if character.is_whitespace() => Some('-'),
            _ if character.is_alphanumeric() || is_combining_mark(character) => Some(character),
            _ => None,
        })
        .collect();
    if slug.chars().any(char::is_alphanumeric) {
        slug
    } else {
        UNNAMED.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_letters_of_every_script() {
        let mut anchors = Anchors::default();
        for (heading, id) in [
            ("What travels and what stays", "what-travels-and-what-stays"),
            ("What’s new in `v1.0`?", "whats-new-in-v10"),
            ("सीढ़ियों पर चौपाल", "सीढ़ियों-पर-चौपाल"),
            ("محادثات هادئة", "محادثات-هادئة"),
            ("複数形の数", "複数形の数"),
        ] {
            assert_eq!(anchors.mint(heading), id);
        }
    }

    #[test]
    fn an_id_is_given_once() {
        let mut anchors = Anchors::avoiding(["content"]);
        let ids: Vec<_> = ["Talks", "Talks", "Talks 1", "Content", "★", "☆"]
            .map(|heading| anchors.mint(heading))
            .into();
        let expected = [
            "talks",
            "talks-1",
            "talks-1-1",
            "content-1",
            "section",
            "section-1",
        ];
        assert_eq!(ids, expected);
    }
}
