//! Whether an edit of a translation shows that its translator saw what the source says now.

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::grade::Features;
use super::wording::Wording;
use crate::text::edit_distance;

/// A source that has changed, and a translation that was edited.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'t> {
    /// What the translation was made from.
    pub old_source: &'t Wording,
    /// What the source says now.
    pub new_source: &'t Wording,
    /// The translation before the edit.
    pub old_target: &'t Wording,
    /// The translation after it.
    pub new_target: &'t Wording,
    /// The language of the source.
    pub source_language: &'t str,
    /// The language of the translation.
    pub target_language: &'t str,
}

impl Evidence<'_> {
    /// Says whether the edit reflects the change of the source: it is more than punctuation and
    /// slips of the pen, and follows what changed in numbers, names and negations as far as
    /// these can be told. In doubt it does not.
    #[must_use]
    pub fn reflects(&self) -> bool {
        let old_source = Features::of(self.old_source, self.source_language);
        let new_source = Features::of(self.new_source, self.source_language);
        let old_target = Features::of(self.old_target, self.target_language);
        let new_target = Features::of(self.new_target, self.target_language);
        let edit = Edit::between(&old_target.words, &new_target.words);
        edit.is_substantial()
            && follows_numbers(&old_source, &new_source, &old_target, &new_target)
            && follows_names(&old_source, &new_source, &new_target, edit.inserted)
            && follows_negations(&old_source, &new_source, &old_target, &new_target)
    }
}

/// How many words an edit changed beyond slips of the pen.
struct Edit {
    deleted: usize,
    inserted: usize,
}

impl Edit {
    fn between(old: &[String], new: &[String]) -> Self {
        let mut edit = Self {
            deleted: 0,
            inserted: 0,
        };
        for operation in capture_diff_slices(Algorithm::Myers, old, new) {
            let (deleted, inserted) = (&old[operation.old_range()], &new[operation.new_range()]);
            let is_slip = match operation.tag() {
                DiffTag::Equal => true,
                DiffTag::Replace => is_correction(deleted, inserted),
                DiffTag::Delete => repeats(deleted, old, operation.old_range().start),
                DiffTag::Insert => false,
            };
            if !is_slip {
                edit.deleted += deleted.len();
                edit.inserted += inserted.len();
            }
        }
        edit
    }

    fn is_substantial(&self) -> bool {
        self.deleted + self.inserted > 0
    }
}

/// Says whether words were only spelt in another way, or parted or joined. Numbers have no slips.
fn is_correction(old: &[String], new: &[String]) -> bool {
    let is_number = |word: &&String| word.chars().any(char::is_numeric);
    if old.iter().chain(new).any(|word| is_number(&word)) {
        return false;
    }
    let is_alike = |(old, new): (&String, &String)| {
        let length = old.chars().count().max(new.chars().count());
        edit_distance(old, new) <= (length / 3).clamp(1, 2)
    };
    old.concat() == new.concat() || (old.len() == new.len() && old.iter().zip(new).all(is_alike))
}

/// Says whether the words at `start` are those that stand before them, once more.
fn repeats(words: &[String], all: &[String], start: usize) -> bool {
    let before = start
        .checked_sub(words.len())
        .map(|before| &all[before..start]);
    let end = start + words.len();
    let after = all.get(end..end + words.len());
    before == Some(words) || after == Some(words)
}

/// Every number that came stands in the translation, and none that went does.
fn follows_numbers(
    old_source: &Features,
    new_source: &Features,
    old_target: &Features,
    new_target: &Features,
) -> bool {
    let (old, new) = (old_source.plain_numbers(), new_source.plain_numbers());
    let (before, after) = (old_target.plain_numbers(), new_target.plain_numbers());
    let count =
        |all: &[String], number: &String| all.iter().filter(|other| *other == number).count();
    let came = new
        .iter()
        .filter(|number| count(&new, number) > count(&old, number));
    let went = old
        .iter()
        .filter(|number| count(&new, number) < count(&old, number));
    let mut came = came;
    let mut went = went;
    came.all(|number| count(&after, number) >= count(&new, number))
        && went.all(|number| {
            let kept = count(&after, number);
            kept < count(&before, number) || kept == 0
        })
}

/// Terms that came are there and terms that went are not; so are names that are written alike in
/// both languages. For other names that came, at least as many words did.
fn follows_names(old: &Features, new: &Features, target: &Features, inserted: usize) -> bool {
    let has =
        |name: &String| target.names.contains(name) || target.words.contains(&name.to_lowercase());
    let came = new.names.iter().filter(|name| !old.names.contains(name));
    let mut went = old.names.iter().filter(|name| !new.names.contains(name));
    let unseen: Vec<&String> = came.filter(|name| !has(name)).collect();
    let lacks_term = unseen.iter().any(|name| name.starts_with('-'));
    !went.any(has) && !lacks_term && unseen.len() <= inserted
}

/// Where a negation came or went, one did in the translation, as far as both languages are known.
fn follows_negations(
    old_source: &Features,
    new_source: &Features,
    old_target: &Features,
    new_target: &Features,
) -> bool {
    let change = |old: Option<usize>, new: Option<usize>| Some(new?.cmp(&old?));
    let source = change(old_source.negations, new_source.negations);
    let target = change(old_target.negations, new_target.negations);
    match (source, target) {
        (Some(source), Some(target)) => source.is_eq() || source == target,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reflects(sources: [&str; 2], language: &str, targets: [&str; 2]) -> bool {
        let [old_source, new_source] = sources.map(Wording::of_value);
        let [old_target, new_target] = targets.map(Wording::of_value);
        Evidence {
            old_source: &old_source,
            new_source: &new_source,
            old_target: &old_target,
            new_target: &new_target,
            source_language: "en",
            target_language: language,
        }
        .reflects()
    }

    const DRY: [&str; 2] = ["The well is dry.", "The well is full again."];

    #[test]
    fn a_real_edit_reflects() {
        assert!(reflects(DRY, "hi", ["कुआँ सूखा है।", "कुआँ फिर भर गया है।"]));
        assert!(reflects(
            DRY,
            "ja",
            ["井戸は枯れている。", "井戸は再び満ちている。"]
        ));
    }

    #[test]
    fn punctuation_and_slips_of_the_pen_do_not() {
        let edits = [
            ("hi", ["कुआँ सूखा है", "कुआँ सूखा है।"]),
            ("hi", ["कुआ सूखा है।", "कुआँ सूखा है।"]),
            ("ru", ["Колодец пересох.", "Колодец пересох!"]),
            ("ru", ["Колодц пересох.", "Колодец пересох."]),
            ("es", ["El pozo está está seco.", "El pozo está seco."]),
            ("ar", ["البئر جافه", "البئر جافة"]),
            ("pl", ["Stud nia jest sucha", "Studnia jest sucha"]),
        ];
        for (language, targets) in edits {
            assert!(!reflects(DRY, language, targets), "{targets:?}");
        }
    }

    #[test]
    fn numbers_have_to_be_followed() {
        let sources = ["12 people left.", "15 people left."];
        assert!(reflects(sources, "hi", ["12 लोग गए।", "15 लोग गए।"]));
        assert!(reflects(sources, "ar", ["غادر ١٢ شخصا", "غادر ١٥ شخصا"]));
        assert!(!reflects(sources, "hi", ["12 लोग गए।", "12 लोग चले गए।"]));
        let separators = ["It rose by 3.5 per cent.", "It rose by 4.5 per cent."];
        assert!(reflects(
            separators,
            "ru",
            ["Рост на 3,5 процента.", "Рост на 4,5 процента."]
        ));
    }

    #[test]
    fn names_have_to_be_followed() {
        let terms = ["to { -moscow } today", "to { -minsk } today"];
        assert!(reflects(terms, "hi", ["आज { -moscow }", "अब { -minsk }"]));
        assert!(!reflects(terms, "hi", ["आज { -moscow }", "अब { -moscow }"]));
        let names = ["They met Lavrov there.", "They met Rubio there."];
        assert!(reflects(
            names,
            "ru",
            ["Там встретили Лаврова.", "Там встретили Рубио."]
        ));
        assert!(!reflects(
            names,
            "es",
            ["Vieron a Lavrov allí.", "Encontraron a Lavrov allí."]
        ));
    }

    #[test]
    fn negations_have_to_be_followed() {
        let sources = ["She will be freed.", "She will not be freed."];
        assert!(reflects(
            sources,
            "hi",
            ["वह रिहा होंगी।", "वह रिहा नहीं होंगी।"]
        ));
        assert!(!reflects(
            sources,
            "hi",
            ["वह रिहा होंगी।", "वह आज रिहा होंगी।"]
        ));
    }
}
