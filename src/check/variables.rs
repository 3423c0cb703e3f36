//! Variables of a message and of its translation, compared branch by branch.
//!
//! Messages that neither select nor refer have one branch and are compared without allocation.

use crate::check::attributes::Attributes;
use crate::check::branches::{Branch, Branches, Shown};
use crate::check::choice::name_of;
use crate::check::context::Owner;
use crate::check::name_span;
use crate::check::slots::is_slot;
use crate::check::variable_set::{VariableSet, each_variable, each_variable_of};
use crate::check::{Found, PairContext, Scope};
use crate::fluent::{Element, Elements, EntryKind, EntryView, Name, PatternView};
use crate::text::{Span, nearest_name};

/// So many faults of one pattern are reported.
const MAX_FAULTS: usize = 100;

/// So many variables of a translation are tried as misspelt ones of its source.
const MAX_STRANGERS: usize = 20;

/// A pattern of a message with its translation.
#[derive(Clone, Copy, Debug)]
pub(super) struct PatternPair<'a> {
    /// The message in the source.
    pub(super) source_entry: EntryView<'a>,
    /// The message in the target.
    pub(super) target_entry: EntryView<'a>,
    /// The attribute; none for the value.
    pub(super) attribute: Option<&'a str>,
    pub(super) source: PatternView<'a>,
    pub(super) target: PatternView<'a>,
}

/// A variable that the source displays and the translation does not.
#[derive(Debug)]
pub(super) struct MissingVariable<'a> {
    pub(super) name: &'a str,
    /// Where the source displays it; none where it does so in a message that it refers to.
    pub(super) source: Option<Span>,
    /// The branches that lack it, as `[few]`; none where all do.
    pub(super) branches: Vec<String>,
    /// Where it is missing.
    pub(super) target: Span,
}

/// Calls `visit` with the value and each attribute that both entries have.
pub(super) fn each_pattern_pair<'a>(
    (source, target): (EntryView<'a>, EntryView<'a>),
    mut visit: impl FnMut(PatternPair<'a>),
) {
    let mut pair = |attribute, source_pattern, target_pattern| {
        visit(PatternPair {
            source_entry: source,
            target_entry: target,
            attribute,
            source: source_pattern,
            target: target_pattern,
        });
    };
    if let Some((source, target)) = source.value().zip(target.value()) {
        pair(None, source, target);
    }
    if source.kind() == EntryKind::Term {
        return;
    }
    let translations = Attributes::of(target);
    for attribute in source.attributes() {
        let name = attribute.name().text;
        if let Some(translated) = translations.get(name) {
            pair(Some(name), attribute.value(), translated.value());
        }
    }
}

/// Returns what the translation of a pattern lacks.
pub(super) fn missing<'a>(
    pair: PatternPair<'a>,
    context: &PairContext<'_, 'a>,
) -> Vec<MissingVariable<'a>> {
    let mut missing =
        if is_branching(pair.source.elements()) || is_branching(pair.target.elements()) {
            missing_in_branches(pair, context)
        } else {
            missing_in_flat(pair)
        };
    if !missing.is_empty() {
        let strangers = strangers(pair);
        let is_misspelt = |name| {
            let mut strangers = strangers.iter();
            strangers.any(|stranger| nearest_name(stranger, [name]).is_some())
        };
        missing.retain(|variable| {
            !is_reserved(context.owner, variable.name) && !is_misspelt(variable.name)
        });
    }
    missing
}

/// Returns variables that only the translation has, and that may be misspelt ones of the source;
/// `unknown-variable` reports them.
fn strangers<'a>(pair: PatternPair<'a>) -> Vec<&'a str> {
    let known = VariableSet::of_entry(pair.source_entry);
    let mut strangers = Vec::new();
    each_variable(pair.target, &mut |name| {
        if strangers.len() < MAX_STRANGERS && !known.has(name.text) {
            strangers.push(name.text);
        }
    });
    strangers
}

fn missing_in_flat<'a>(pair: PatternPair<'a>) -> Vec<MissingVariable<'a>> {
    let translated = VariableSet::of_pattern(pair.target);
    let mut missing: Vec<MissingVariable<'a>> = Vec::new();
    each_variable(pair.source, &mut |name| {
        let is_new = || missing.iter().all(|earlier| earlier.name != name.text);
        if !translated.has(name.text) && missing.len() < MAX_FAULTS && is_new() {
            missing.push(MissingVariable {
                name: name.text,
                source: Some(name_span::of_variable(name)),
                branches: Vec::new(),
                target: pair.target.span(),
            });
        }
    });
    missing
}

fn missing_in_branches<'a>(
    pair: PatternPair<'a>,
    context: &PairContext<'_, 'a>,
) -> Vec<MissingVariable<'a>> {
    let Some((source, target)) = branches_of(pair, context) else {
        return Vec::new();
    };
    let Some((source_scope, scope)) = context.source.zip(context.target) else {
        return Vec::new();
    };
    let candidates = source.shown().into_iter();
    candidates
        .filter_map(|shown| {
            let lacks = |branch: &&Branch<'a>| {
                !branch.shows(shown.name)
                    && !branch.settles(shown.name)
                    && !branch.is_for_nothing(scope)
            };
            let source = (&source, source_scope);
            missing_variable(shown, source, &target, lacks, pair.target.span())
        })
        .collect()
}

/// Lists the branches of a pattern and of its translation.
pub(super) fn branches_of<'a>(
    pair: PatternPair<'a>,
    context: &PairContext<'_, 'a>,
) -> Option<(Branches<'a>, Branches<'a>)> {
    let (source, target) = context.source.zip(context.target)?;
    let list = |entry, pattern, scope: Scope<'_, 'a>, fallback| {
        let path = scope.own().path();
        Branches::of(Found { path, entry }, pattern, scope, fallback)
    };
    Some((
        list(pair.source_entry, pair.source, source, None),
        list(pair.target_entry, pair.target, target, Some(source)),
    ))
}

fn missing_variable<'a>(
    shown: Shown<'a>,
    (source, source_scope): (&Branches<'a>, Scope<'_, 'a>),
    target: &Branches<'a>,
    lacks: impl Fn(&&Branch<'a>) -> bool,
    whole: Span,
) -> Option<MissingVariable<'a>> {
    let is_fault_of_other = |id| target.referred.contains(&id);
    if shown.through.is_some_and(is_fault_of_other) {
        return None;
    }
    let missing = |branches: &[&Branch<'a>]| {
        let place = branches.first().and_then(|branch| place_of(branch));
        MissingVariable {
            name: shown.name,
            source: shown.span,
            branches: branches
                .iter()
                .map(|branch| name_of(&branch.choices))
                .collect(),
            target: place.unwrap_or(whole),
        }
    };
    if target.list.iter().all(|branch| !branch.shows(shown.name)) {
        let is_lost = target.is_complete && !target.selects_by(shown.name);
        if is_lost || !source.selects_by(shown.name) {
            return is_lost.then(|| missing(&[]));
        }
    }
    let is_comparable = source.is_complete && target.is_complete;
    let may_lack = |branch: &Branch<'a>| {
        branch.shows(shown.name)
            || branch.settles(shown.name)
            || branch.is_for_nothing(source_scope)
    };
    if !is_comparable || !source.list.iter().all(may_lack) {
        return None;
    }
    // Where the source says one number as a word, only what is for all others must show it.
    let is_shown_by_all = source.list.iter().all(|branch| branch.shows(shown.name));
    let is_asked = |branch: &&Branch<'a>| is_shown_by_all || branch.is_default_of(shown.name);
    let lacking: Vec<_> = target
        .list
        .iter()
        .filter(|branch| lacks(branch) && is_asked(branch))
        .collect();
    (!lacking.is_empty()).then(|| missing(&lacking))
}

/// Returns where the last variant that leads to the branch stands.
fn place_of(branch: &Branch<'_>) -> Option<Span> {
    branch.choices.iter().rev().find_map(|choice| choice.span)
}

/// Returns the variables of the translation that the source does not know, each once a pattern.
///
/// Known are the variables of the whole source message, those of the messages it refers to, and
/// those that the article gives.
pub(super) fn unknown<'a>(
    (source, target): (EntryView<'a>, EntryView<'a>),
    context: &PairContext<'_, 'a>,
) -> Vec<Name<'a>> {
    let known = VariableSet::of_entry(source);
    let mut unknown: Vec<Name<'a>> = Vec::new();
    each_variable_of(target, &mut |name| {
        let is_known = known.has(name.text) || is_given(context.owner, name.text);
        let is_new = || unknown.iter().all(|earlier| earlier.text != name.text);
        if !is_known && unknown.len() < MAX_FAULTS && is_new() {
            unknown.push(name);
        }
    });
    if !unknown.is_empty() {
        let referred = variables_through_references(source, context);
        unknown.retain(|name| !referred.contains(&name.text));
    }
    unknown
}

fn variables_through_references<'a>(
    source: EntryView<'a>,
    context: &PairContext<'_, 'a>,
) -> Vec<&'a str> {
    let Some(scope) = context.source else {
        return Vec::new();
    };
    let start = Found {
        path: scope.own().path(),
        entry: source,
    };
    let mut variables = Vec::new();
    for pattern in source.patterns() {
        let branches = Branches::of(start, pattern, scope, None);
        variables.extend(branches.shown().iter().map(|shown| shown.name));
        variables.extend(branches.selected);
    }
    variables
}

/// Says whether the variable is a slot, which `link-mismatch` looks after.
fn is_reserved(owner: Owner<'_>, variable: &str) -> bool {
    matches!(owner, Owner::Article(_)) && is_slot(variable)
}

fn is_given(owner: Owner<'_>, variable: &str) -> bool {
    matches!(owner, Owner::Article(given) if given.contains(variable))
}

/// Says whether a pattern selects or refers to a message.
pub(super) fn is_branching(elements: Elements<'_>) -> bool {
    let mut elements = elements;
    elements.any(|element| match element {
        Element::Select(_) | Element::Message { .. } => true,
        Element::Function { arguments, .. } => is_branching(arguments),
        _ => false,
    })
}
