//! The ways a pattern can come out: one branch for each combination of variants.
//!
//! Selections are followed into their variants, and references into the messages they name.
//! Terms are not: what stands in them is given by their own arguments.

use crate::check::choice::{Choice, admits, first_variable};
use crate::check::{Found, Scope, name_span};
use crate::fluent::{Element, Elements, EntryKind, Name, PatternView, SelectView};
use crate::locale::{FractionDigits, PluralKind};
use crate::text::Span;

/// Beyond so many branches the rest is not looked at.
const MAX_BRANCHES: usize = 256;

/// So many selections of one pattern are followed.
const MAX_CHOICES: usize = 64;

/// How many references in a row are followed.
const MAX_DEPTH: usize = 8;

/// How many variables and references are looked at, counted once a branch.
const MAX_STEPS: usize = 10_000;

/// All the ways one pattern can come out.
#[derive(Debug)]
pub(super) struct Branches<'a> {
    /// The branches; at least one.
    pub(super) list: Vec<Branch<'a>>,
    /// The variables that decide between branches.
    pub(super) selected: Vec<&'a str>,
    /// The messages to which the pattern itself refers.
    pub(super) referred: Vec<&'a str>,
    /// Whether all branches are listed.
    pub(super) is_complete: bool,
}

/// One way a pattern can come out.
#[derive(Clone, Debug, Default)]
pub(super) struct Branch<'a> {
    /// The variants that lead here, outermost first.
    pub(super) choices: Vec<Choice<'a>>,
    /// The variables that are displayed.
    pub(super) shown: Vec<Shown<'a>>,
    /// How many link destinations are written out.
    pub(super) destinations: usize,
}

/// A variable that is displayed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown<'a> {
    /// The name, without `$`.
    pub(super) name: &'a str,
    /// Where it stands; none in a message that is referred to.
    pub(super) span: Option<Span>,
    /// The message to which the pattern refers and that displays it.
    pub(super) through: Option<&'a str>,
}

impl<'a> Branches<'a> {
    /// Lists the branches of `pattern`, which stands in `start`; references are looked up in
    /// `scope`, then in `fallback`.
    pub(super) fn of(
        start: Found<'a>,
        pattern: PatternView<'a>,
        scope: Scope<'_, 'a>,
        fallback: Option<Scope<'_, 'a>>,
    ) -> Self {
        let mut reader = Reader {
            scope,
            fallback,
            steps_left: MAX_STEPS,
            branches: Self {
                list: vec![Branch::default()],
                selected: Vec::new(),
                referred: Vec::new(),
                is_complete: true,
            },
        };
        reader.read(pattern.elements(), start, 0);
        reader.branches
    }

    /// Returns the displayed variables, each once, in order of appearance.
    pub(super) fn shown(&self) -> Vec<Shown<'a>> {
        let mut found: Vec<Shown<'a>> = Vec::new();
        for shown in self.list.iter().flat_map(|branch| &branch.shown) {
            if found.iter().all(|earlier| earlier.name != shown.name) {
                found.push(*shown);
            }
        }
        found
    }

    /// Says whether the variable decides between branches.
    pub(super) fn selects_by(&self, variable: &str) -> bool {
        self.selected.contains(&variable)
    }
}

impl Branch<'_> {
    /// Says whether the variable is displayed.
    pub(super) fn shows(&self, variable: &str) -> bool {
        self.shown.iter().any(|shown| shown.name == variable)
    }

    /// Says whether the branch is for one value of the variable, which may stand there as a word.
    pub(super) fn settles(&self, variable: &str) -> bool {
        self.choices.iter().any(|choice| {
            let is_single = matches!(choice.key, "zero" | "one" | "two");
            let is_open = choice.is_default || matches!(choice.key, "few" | "many" | "other");
            choice.variable == Some(variable) && (is_single || !is_open)
        })
    }

    /// Says whether the default variant of a selection by the variable leads to the branch.
    pub(super) fn is_default_of(&self, variable: &str) -> bool {
        let mut choices = self.choices.iter();
        choices.any(|choice| choice.variable == Some(variable) && choice.is_default)
    }

    /// Says whether the branch is for a number that is nothing: `[0]`, and `[zero]` in a locale where
    /// no other number has it, as in Latvian the tens have. "No results" leaves out more than the
    /// number.
    pub(super) fn is_for_nothing(&self, scope: Scope<'_, '_>) -> bool {
        let mut keys = self.choices.iter().map(|choice| choice.key);
        keys.any(|key| key == "0" || (key == "zero" && is_nothing_else_zero(scope)))
    }
}

/// Says whether the locale gives no number but 0 the category `zero`.
fn is_nothing_else_zero(scope: Scope<'_, '_>) -> bool {
    let (kind, digits) = (PluralKind::Cardinal, FractionDigits::default());
    let numbers = (scope.shared()).plural_numbers(scope.own().locale(), kind, digits);
    numbers.is_none_or(|numbers| numbers.integers("zero").iter().all(|number| *number == 0))
}

/// Grows the branches of one pattern.
struct Reader<'c, 'a> {
    scope: Scope<'c, 'a>,
    fallback: Option<Scope<'c, 'a>>,
    steps_left: usize,
    branches: Branches<'a>,
}

impl<'a> Reader<'_, 'a> {
    fn read(&mut self, elements: Elements<'a>, place: Found<'a>, depth: usize) {
        for element in elements {
            match element {
                Element::Text(line) => self.destinations(line.text),
                Element::Variable(name) => self.show(name, depth),
                Element::Function { arguments, .. } => self.read(arguments, place, depth),
                Element::Message { id, attribute } => self.follow(id, attribute, place, depth),
                Element::Select(select) => self.select(select, place, depth),
                Element::String(_)
                | Element::Number(_)
                | Element::Term { .. }
                | Element::Argument(_) => {}
            }
        }
    }

    fn destinations(&mut self, text: &str) {
        let written = text.matches("](").count() - usize::from(text.ends_with("]("))
            + text.matches("<http").count();
        for branch in &mut self.branches.list {
            branch.destinations += written;
        }
    }

    /// Takes a step in every branch; says whether there was one left.
    fn step(&mut self) -> bool {
        let left = self.steps_left.checked_sub(self.branches.list.len());
        self.branches.is_complete &= left.is_some();
        self.steps_left = left.unwrap_or(0);
        left.is_some()
    }

    fn show(&mut self, name: Name<'a>, depth: usize) {
        if !self.step() {
            return;
        }
        let shown = Shown {
            name: name.text,
            span: (depth == 0).then(|| name_span::of_variable(name)),
            through: self.branches.referred.last().copied().filter(|_| depth > 0),
        };
        for branch in &mut self.branches.list {
            branch.shown.push(shown);
        }
    }

    fn follow(&mut self, id: Name<'a>, attribute: Option<Name<'a>>, from: Found<'a>, depth: usize) {
        if depth == 0 {
            self.branches.referred.push(id.text);
        }
        if depth == MAX_DEPTH || !self.step() {
            self.branches.is_complete = false;
            return;
        }
        let find = |scope: Scope<'_, 'a>| scope.find_from(from, EntryKind::Message, id.text);
        let found = find(self.scope).or_else(|| self.fallback.and_then(find));
        let Some(found) = found else {
            return;
        };
        let pattern = match attribute {
            None => found.entry.value(),
            Some(name) => found
                .entry
                .attributes()
                .find(|attribute| attribute.name().text == name.text)
                .map(|attribute| attribute.value()),
        };
        if let Some(pattern) = pattern {
            self.read(pattern.elements(), found, depth + 1);
        }
    }

    fn select(&mut self, select: SelectView<'a>, place: Found<'a>, depth: usize) {
        let variable = first_variable(select.selector());
        if !variable.is_some_and(|name| self.branches.selects_by(name)) {
            self.branches.selected.extend(variable);
        }
        let deepest = self.branches.list.iter().map(|branch| branch.choices.len());
        if deepest.max() >= Some(MAX_CHOICES) {
            self.branches.is_complete = false;
            return;
        }
        let before = std::mem::take(&mut self.branches.list);
        let mut after = Vec::new();
        for variant in select.variants() {
            let key = variant.key().name();
            let choice = Choice {
                variable,
                key: key.text,
                span: (depth == 0).then_some(key.span),
                is_default: variant.is_default(),
            };
            let admitted = before
                .iter()
                .filter(|branch| admits(&branch.choices, variable, key.text, select));
            self.branches.list = admitted.cloned().collect();
            for branch in &mut self.branches.list {
                branch.choices.push(choice);
            }
            self.read(variant.value().elements(), place, depth);
            after.append(&mut self.branches.list);
        }
        self.branches.is_complete &= after.len() <= MAX_BRANCHES;
        after.truncate(MAX_BRANCHES);
        self.branches.list = after;
    }
}
