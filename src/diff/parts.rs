//! Where two entries differ: value, attributes and the variants of selections.

use crate::fluent::{
    Element, EntryView, PatternView, SelectView, WordDiff, canonical, canonical_frame,
    canonical_selector,
};

/// A value, attribute or variant that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartChange {
    /// Where in its entry it stands.
    pub place: PartPlace,
    /// Which side has it.
    pub presence: Presence,
    /// How its text differs; of a part that one side alone has, its whole text.
    pub words: WordDiff,
    /// The translation that stands beside a source text, where one is to be shown.
    pub translation: Option<String>,
}

/// Which side has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Both.
    Both,
    /// The old one.
    OldOnly,
    /// The new one.
    NewOnly,
}

/// A place in an entry; without attribute and variants, the value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartPlace {
    /// The attribute.
    pub attribute: Option<String>,
    /// The variants that lead to it, outermost first.
    pub variants: Vec<VariantPlace>,
}

/// A variant of a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariantPlace {
    /// The selector, such as `$count`.
    pub selector: String,
    /// The key, such as `one`.
    pub key: String,
}

impl PartPlace {
    /// Returns the place as it is shown after an id: `.title $count [one]`; empty for a value.
    #[must_use]
    pub fn label(&self) -> String {
        let attribute = self.attribute.iter().map(|name| format!(".{name}"));
        let variants = self.variants.iter();
        let variants = variants.map(|variant| format!(" {} [{}]", variant.selector, variant.key));
        attribute.chain(variants).collect()
    }

    fn of_attribute(name: &str) -> Self {
        Self {
            attribute: Some(name.to_owned()),
            variants: Vec::new(),
        }
    }

    fn in_variant(&self, selector: &str, key: &str) -> Self {
        let mut place = self.clone();
        place.variants.push(VariantPlace {
            selector: selector.to_owned(),
            key: key.to_owned(),
        });
        place
    }
}

/// Returns what differs between two entries, each part in the order of the new one, then what
/// is gone.
pub(super) fn differing_parts(old: EntryView<'_>, new: EntryView<'_>) -> Vec<PartChange> {
    if old.entry().tree_hash == new.entry().tree_hash {
        return Vec::new();
    }
    let mut parts = Parts::default();
    parts.compare(&PartPlace::default(), old.value(), new.value());
    for (name, occurrence, value) in attributes(new) {
        let before = attribute(old, name, occurrence);
        parts.compare(&PartPlace::of_attribute(name), before, Some(value));
    }
    for (name, occurrence, value) in attributes(old) {
        if attribute(new, name, occurrence).is_none() {
            parts.compare(&PartPlace::of_attribute(name), Some(value), None);
        }
    }
    parts.found
}

/// Returns value and attributes of an entry that one side alone has.
pub(super) fn all_parts(entry: EntryView<'_>, presence: Presence) -> Vec<PartChange> {
    let value = (entry.value().into_iter()).map(|value| (PartPlace::default(), value));
    let attributes = attributes(entry)
        .into_iter()
        .map(|(name, _, value)| (PartPlace::of_attribute(name), value));
    value
        .chain(attributes)
        .map(|(place, value)| lone_part(place, value, presence))
        .collect()
}

/// Returns the attributes with how many of the same name stand before each.
fn attributes(entry: EntryView<'_>) -> Vec<(&str, usize, PatternView<'_>)> {
    let mut found: Vec<(&str, usize, PatternView<'_>)> = Vec::new();
    for attribute in entry.attributes() {
        let name = attribute.name().text;
        let occurrence = found.iter().filter(|(other, ..)| *other == name).count();
        found.push((name, occurrence, attribute.value()));
    }
    found
}

fn attribute<'a>(entry: EntryView<'a>, name: &str, occurrence: usize) -> Option<PatternView<'a>> {
    let mut same = entry.attributes().filter(|other| other.name().text == name);
    same.nth(occurrence).map(|attribute| attribute.value())
}

fn lone_part(place: PartPlace, pattern: PatternView<'_>, presence: Presence) -> PartChange {
    let text = canonical(pattern);
    let words = match presence {
        Presence::NewOnly => WordDiff::of("", &text),
        Presence::OldOnly | Presence::Both => WordDiff::of(&text, ""),
    };
    PartChange {
        place,
        presence,
        words,
        translation: None,
    }
}

#[derive(Default)]
struct Parts {
    found: Vec<PartChange>,
}

impl Parts {
    fn compare(
        &mut self,
        place: &PartPlace,
        old: Option<PatternView<'_>>,
        new: Option<PatternView<'_>>,
    ) {
        let lone = |pattern, presence| lone_part(place.clone(), pattern, presence);
        match (old, new) {
            (Some(old), Some(new)) => self.compare_patterns(place, old, new),
            (Some(old), None) => self.found.push(lone(old, Presence::OldOnly)),
            (None, Some(new)) => self.found.push(lone(new, Presence::NewOnly)),
            (None, None) => {}
        }
    }

    fn compare_patterns(&mut self, place: &PartPlace, old: PatternView<'_>, new: PatternView<'_>) {
        let (old_selects, new_selects) = (selects(old), selects(new));
        if old_selects.len() != new_selects.len() || new_selects.is_empty() {
            return self.compare_texts(place, &canonical(old), &canonical(new));
        }
        self.compare_texts(place, &canonical_frame(old), &canonical_frame(new));
        for (old, new) in old_selects.into_iter().zip(new_selects) {
            self.compare_variants(place, old, new);
        }
    }

    fn compare_texts(&mut self, place: &PartPlace, old: &str, new: &str) {
        if old != new {
            self.found.push(PartChange {
                place: place.clone(),
                presence: Presence::Both,
                words: WordDiff::of(old, new),
                translation: None,
            });
        }
    }

    fn compare_variants(&mut self, place: &PartPlace, old: SelectView<'_>, new: SelectView<'_>) {
        let name = canonical_selector(new);
        let (old, new) = (variants(old), variants(new));
        for (key, value) in &new {
            let before = value_of(&old, *key);
            self.compare(&place.in_variant(&name, key.0), before, Some(*value));
        }
        for (key, value) in &old {
            if value_of(&new, *key).is_none() {
                self.compare(&place.in_variant(&name, key.0), Some(*value), None);
            }
        }
    }
}

fn selects(pattern: PatternView<'_>) -> Vec<SelectView<'_>> {
    let elements = pattern.elements();
    let selects = elements.filter_map(|element| match element {
        Element::Select(select) => Some(select),
        _ => None,
    });
    selects.collect()
}

/// A key, and how many variants of the same key stand before it.
type Key<'a> = (&'a str, usize);

fn variants<'a>(select: SelectView<'a>) -> Vec<(Key<'a>, PatternView<'a>)> {
    let mut found: Vec<(Key<'a>, PatternView<'a>)> = Vec::new();
    for variant in select.variants() {
        let key = variant.key().name().text;
        let occurrence = found.iter().filter(|((other, _), _)| *other == key).count();
        found.push(((key, occurrence), variant.value()));
    }
    found
}

fn value_of<'a>(variants: &[(Key<'a>, PatternView<'a>)], key: Key<'_>) -> Option<PatternView<'a>> {
    let mut same = variants.iter().filter(|(other, _)| *other == key);
    same.next().map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::{View, parse};

    /// Returns the parts in which two texts of one entry differ.
    fn changes(old: &str, new: &str) -> Vec<(String, Presence, String, String)> {
        let outlines = [parse(old), parse(new)];
        let entry = |text, outline| View::new(text, outline).entries().next().unwrap();
        let (old, new) = (entry(old, &outlines[0]), entry(new, &outlines[1]));
        let parts = differing_parts(old, new).into_iter();
        parts
            .map(|part| {
                let (old, new) = (part.words.old_text(), part.words.new_text());
                (part.place.label(), part.presence, old, new)
            })
            .collect()
    }

    #[test]
    fn layout_and_the_order_of_attributes_and_variants_are_no_change() {
        let old = "a = { $n ->\n    [one] plik\n    [few] pliki\n   *[other] pliku\n }\n    .x = X\n    .y = {$y}\n";
        let new = "# comment\r\na =\r\n    {$n ->\r\n      [few] pliki\r\n      [one] plik\r\n     *[other] pliku\r\n    }\r\n    .y = { $y }\r\n    .x = X\r\n";
        assert_eq!(changes(old, new), []);
    }

    #[test]
    fn a_variant_that_changes_is_named() {
        let old =
            "a = Masz { $n ->\n    [one] jeden plik\n   *[other] { $n } plików\n } w { $folder }\n";
        let new = old
            .replace("jeden plik", "jeden dokument")
            .replace("w {", "w folderze {");
        let found = changes(old, &new);
        let places: Vec<_> = found.iter().map(|(place, ..)| place.as_str()).collect();
        assert_eq!(places, ["", " $n [one]"]);
        assert_eq!(found[0].3, "Masz { $n -> *[other] } w folderze { $folder }");
        assert_eq!(
            (&*found[1].2, &*found[1].3),
            ("jeden plik", "jeden dokument")
        );
    }

    #[test]
    fn variants_and_attributes_come_and_go() {
        let old = "a = { $n ->\n    [zero] لا رسائل\n   *[other] رسائل\n }\n    .title = عنوان\n";
        let new = "a = { $n ->\n    [two] رسالتان\n   *[other] رسائل\n }\n    .label = وسم\n";
        let found: Vec<_> = changes(old, new)
            .into_iter()
            .map(|(place, presence, ..)| (place, presence))
            .collect();
        let expected = [
            (" $n [two]", Presence::NewOnly),
            (" $n [zero]", Presence::OldOnly),
            (".label", Presence::NewOnly),
            (".title", Presence::OldOnly),
        ];
        assert_eq!(
            found,
            expected.map(|(place, which)| (place.to_owned(), which))
        );
    }

    #[test]
    fn a_default_that_moves_is_a_change() {
        let old = "a = { $n ->\n    [one] x\n   *[other] y\n }\n";
        let new = "a = { $n ->\n   *[one] x\n    [other] y\n }\n";
        let found = changes(old, new);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].3, "{ $n -> *[one] }");
    }

    #[test]
    fn a_text_that_becomes_a_selection_changes_as_a_whole() {
        let found = changes(
            "a = { $n } मिनट\n",
            "a = { $n ->\n    [one] एक मिनट\n   *[other] { $n } मिनट\n }\n",
        );
        assert_eq!(found.len(), 1);
        assert!(found[0].3.contains("[one] एक मिनट"));
    }
}
