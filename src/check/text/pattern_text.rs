//! A value or attribute in all the ways it reads.

use std::cell::OnceCell;

use crate::check::choice::{Choice, admits, first_variable};
use crate::check::text::{BranchText, Ending, Marks, MomentReader, RequiredNumbers, ending};
use crate::fluent::{
    Element, Elements, EntryKind, EntryView, PatternView, SelectView, is_machine_read,
};
use crate::locale::LocaleId;
use crate::markdown::InlineMarkup;
use crate::text::Span;

/// Beyond so many branches the rest is not looked at.
const MAX_BRANCHES: usize = 64;

/// Beyond so many bytes in all branches together selections are not multiplied any more.
const MAX_LENGTH: usize = 200_000;

/// The texts of one pattern.
#[derive(Debug)]
pub(in crate::check) struct PatternText<'a> {
    /// The entry in which it stands.
    pub(in crate::check) entry: EntryView<'a>,
    /// The attribute; none for the value.
    pub(in crate::check) attribute: Option<&'a str>,
    /// Where it stands in the file.
    pub(in crate::check) span: Span,
    /// The ways it reads; at least one.
    pub(in crate::check) branches: Vec<BranchText<'a>>,
    /// What stands in one of them.
    pub(in crate::check) marks: Marks,
    endings: OnceCell<Vec<Ending>>,
    markups: OnceCell<Vec<InlineMarkup>>,
    numbers: OnceCell<Box<RequiredNumbers>>,
}

impl<'a> PatternText<'a> {
    /// Reads a pattern.
    pub(in crate::check) fn of(
        entry: EntryView<'a>,
        attribute: Option<&'a str>,
        pattern: PatternView<'a>,
    ) -> Self {
        let mut branches = vec![BranchText::default()];
        read(pattern.elements(), &mut branches);
        let marks = branches.iter().map(|branch| Marks::of(branch.text()));
        Self {
            entry,
            attribute,
            span: pattern.span(),
            marks: marks.fold(Marks::default(), Marks::or),
            branches,
            endings: OnceCell::new(),
            markups: OnceCell::new(),
            numbers: OnceCell::new(),
        }
    }

    /// Returns how each branch ends.
    pub(in crate::check) fn endings(&self) -> &[Ending] {
        self.endings.get_or_init(|| {
            let texts = self.branches.iter().map(BranchText::text);
            texts.map(|text| ending(text).0).collect()
        })
    }

    /// Returns the markup of each branch.
    pub(in crate::check) fn markups(&self) -> &[InlineMarkup] {
        self.markups.get_or_init(|| {
            let texts = self.branches.iter().map(BranchText::text);
            texts.map(InlineMarkup::of).collect()
        })
    }

    /// Returns the numbers that a translation must have; the text is in the language of `locale`.
    pub(in crate::check) fn required_numbers(
        &self,
        locale: &LocaleId,
        reader: &MomentReader,
    ) -> &RequiredNumbers {
        let language = locale.language();
        let read = || Box::new(RequiredNumbers::of(&self.branches, language, reader));
        self.numbers.get_or_init(read)
    }

    /// Says whether people read it, and not a program: a style or a key.
    pub(in crate::check) fn is_prose(&self) -> bool {
        !self.attribute.is_some_and(is_machine_read)
    }

    /// Returns how messages name the pattern: `files.title`.
    pub(in crate::check) fn name(&self) -> String {
        let id = self.entry.display_id();
        match self.attribute {
            None => id,
            Some(attribute) => format!("{id}.{attribute}"),
        }
    }
}

fn read<'a>(elements: Elements<'a>, branches: &mut Vec<BranchText<'a>>) {
    for element in elements {
        match element {
            Element::Select(select) => choose(select, branches),
            _ => {
                for branch in branches.iter_mut() {
                    push(element, branch);
                }
            }
        }
    }
}

fn push<'a>(element: Element<'a>, branch: &mut BranchText<'a>) {
    match element {
        Element::Text(line) => branch.push_text(line),
        Element::String(literal) | Element::Number(literal) => branch.push_literal(literal),
        Element::Variable(name) | Element::Function { id: name, .. } => branch.push_atom(name),
        Element::Message { id, .. } => branch.push_reference(EntryKind::Message, id),
        Element::Term { id, .. } => branch.push_reference(EntryKind::Term, id),
        Element::Argument(argument) => branch.push_atom(argument.name),
        Element::Select(_) => {}
    }
}

fn choose<'a>(select: SelectView<'a>, branches: &mut Vec<BranchText<'a>>) {
    let variable = first_variable(select.selector());
    let before = std::mem::take(branches);
    let length: usize = before.iter().map(|branch| branch.text().len()).sum();
    for variant in select.variants() {
        let is_full = branches.len() >= MAX_BRANCHES || length > MAX_LENGTH;
        if is_full && !branches.is_empty() {
            break;
        }
        let key = variant.key().name();
        let choice = Choice {
            variable,
            key: key.text,
            span: Some(key.span),
            is_default: variant.is_default(),
        };
        let admitted = before
            .iter()
            .filter(|branch| admits(branch.choices(), variable, key.text, select));
        let mut grown: Vec<_> = admitted.cloned().collect();
        for branch in &mut grown {
            branch.push_choice(choice);
        }
        read(variant.value().elements(), &mut grown);
        branches.append(&mut grown);
    }
    branches.truncate(MAX_BRANCHES);
    if branches.is_empty() {
        *branches = before;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::{View, parse};

    fn texts(text: &str) -> Vec<(String, String)> {
        let outline = parse(text);
        let entry = View::new(text, &outline).entries().next().unwrap();
        let pattern = PatternText::of(entry, None, entry.value().unwrap());
        let branches = pattern.branches.iter();
        branches
            .map(|branch| {
                (
                    branch.name(),
                    branch.text().replace(super::super::ATOM, "·"),
                )
            })
            .collect()
    }

    #[test]
    fn each_way_through_nested_selections_is_a_text() {
        let text = "a = { $n ->\n    [one] { $n } plik\n   *[few] { $n ->\n        [one] nie\n       *[few] { $g ->\n            [f] jej\n           *[m] jego\n        } pliki\n    }\n} od { \"{\" }{ 5 }\n";
        let pairs = texts(text);
        let expected = [
            ("[one]", "· plik od {5"),
            ("[few][few][f]", "jej pliki od {5"),
            ("[few][few][m]", "jego pliki od {5"),
        ];
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(k, t)| (k.as_str(), t.as_str()))
            .collect();
        assert_eq!(pairs, expected);
    }

    #[test]
    fn places_in_texts_are_places_in_the_file() {
        let text = "a =\r\n    पहली { $x }\r\n    दूसरी { \"\\u0041\" } पंक्ति\r\n";
        let outline = parse(text);
        let entry = View::new(text, &outline).entries().next().unwrap();
        let pattern = PatternText::of(entry, None, entry.value().unwrap());
        let branch = &pattern.branches[0];
        assert_eq!(branch.text(), "पहली \u{fffc}\nदूसरी A पंक्ति");
        let place = |part: &str| {
            let start = branch.text().find(part).unwrap();
            branch.span(start..start + part.len()).of(text)
        };
        assert_eq!(place("दूसरी"), "दूसरी");
        assert_eq!(place("A"), "\\u0041");
        assert_eq!(place("पंक्ति"), "पंक्ति");
        assert!(branch.verbatim_span(0..3).is_some());
        let literal = branch.text().find('A').unwrap();
        assert!(branch.verbatim_span(literal..literal + 1).is_none());
    }
}
