//! What becomes of a record when source or translation have changed.

use super::fingerprint::Fingerprint;
use super::record::{Origin, Record, State};

/// What stands in the bundles today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Present {
    /// The message of the source.
    pub source: Fingerprint,
    /// Its translation.
    pub target: Target,
}

/// A translation as it stands in a bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// There is none.
    Absent,
    /// There is one that cannot be read.
    Broken,
    /// There is one.
    Whole(Fingerprint),
}

/// What a translation is worth, by its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    /// There is none.
    Missing,
    /// There is one that is not live.
    Draft,
    /// There is one, and what it was made from was never recorded.
    Unrecorded,
    /// It was made from the source as it stands, or somebody says that it holds.
    Current,
    /// Its source has moved on.
    Stale,
    /// Its source has moved on and it was edited, and nothing shows that the edit follows the source.
    Unconfirmed,
}

impl Record {
    /// Returns what the translation is worth while source and translation are those recorded.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self.state {
            State::Missing => Standing::Missing,
            State::Draft => Standing::Draft,
            State::Unconfirmed => Standing::Unconfirmed,
            State::Translated | State::Reviewed | State::Acknowledged => match self.from {
                None => Standing::Unrecorded,
                Some(from) if from == self.source => Standing::Current,
                Some(_) => Standing::Stale,
            },
        }
    }
}

/// Returns what `sync` records of a message, from what it recorded last and what is present.
///
/// `reflects` says whether the edit of a translation shows that its translator saw the source as
/// it stands; it is asked only about edits made since `sync` recorded that the source moved on.
#[must_use]
pub fn advance(
    record: Option<&Record>,
    present: Present,
    reflects: impl FnOnce(&Record) -> bool,
) -> Record {
    let next = match (record, present.target) {
        (None, Target::Whole(target)) => unrecorded(present.source, target),
        (None, Target::Absent | Target::Broken) => Record::missing(present.source),
        (Some(record), Target::Broken) => seen(record, present.source),
        (Some(record), Target::Absent) => withdrawn(record, present.source),
        (Some(record), Target::Whole(target)) if is_first(record, target) => {
            arrived(record, present.source, target)
        }
        (Some(record), Target::Whole(target)) => followed(record, present.source, target, reflects),
    };
    match next.is_presumed && next.from == Some(next.source) {
        true => returned(next),
        false => next,
    }
}

/// The source is again the one beside which the translation was seen first: it is as it was, which
/// is unrecorded.
fn returned(record: Record) -> Record {
    Record {
        from: None,
        is_presumed: false,
        ..record
    }
}

/// Says whether a translation came where none was, and is not the one that was taken away before
/// anybody knew what it was made from.
fn is_first(record: &Record, target: Fingerprint) -> bool {
    match record.target {
        None => true,
        Some(before) => record.state == State::Missing && record.from.is_none() && before != target,
    }
}

/// The first look at a translation: nobody knows what it was made from. A copy is none.
fn unrecorded(source: Fingerprint, target: Fingerprint) -> Record {
    if source == target {
        return Record::missing(source);
    }
    Record {
        from: None,
        ..Record::translated(Origin::Human, source, target)
    }
}

/// The translation is as it was; what was never recorded was there with the source of the last look.
fn seen(record: &Record, source: Fingerprint) -> Record {
    let has_translation = !matches!(record.state, State::Missing | State::Draft);
    let (from, is_presumed) = match record.from {
        None if has_translation && source != record.source => (Some(record.source), true),
        from => (from, record.is_presumed),
    };
    let state = match record.state {
        State::Unconfirmed if source != record.source || from == Some(source) => State::Translated,
        state => state,
    };
    Record {
        state,
        from,
        is_presumed,
        source,
        ..record.clone()
    }
}

/// There is no translation, or no longer; the record remembers what was taken away, so that
/// putting it back makes it no fresher.
fn withdrawn(record: &Record, source: Fingerprint) -> Record {
    let state = match record.state {
        State::Draft => State::Draft,
        _ => State::Missing,
    };
    let from = match record.target {
        Some(_) => record.from.or(Some(record.source)),
        None => None,
    };
    Record {
        state,
        from,
        is_presumed: record.is_presumed || (from.is_some() && record.from.is_none()),
        source,
        reason: None,
        ..record.clone()
    }
}

/// There is a translation where none was. It was made from the source of the last look, unless it
/// is a copy, which is none.
fn arrived(record: &Record, source: Fingerprint, target: Fingerprint) -> Record {
    if target == source {
        return Record::missing(source);
    }
    let made = Record::translated(Origin::Human, record.source, target);
    let state = match target == record.source || source == record.source {
        true => State::Translated,
        false => State::Unconfirmed,
    };
    Record {
        state,
        source,
        ..made
    }
}

/// There was a translation, and there is one.
fn followed(
    record: &Record,
    source: Fingerprint,
    target: Fingerprint,
    reflects: impl FnOnce(&Record) -> bool,
) -> Record {
    if record.target == Some(target) {
        let state = match record.state {
            State::Missing | State::Draft => State::Translated,
            state => state,
        };
        return seen(
            &Record {
                state,
                ..record.clone()
            },
            source,
        );
    }
    let edited = |state, from| Record {
        state,
        from,
        is_presumed: from.is_some() && (record.is_presumed || record.from.is_none()),
        source,
        ..Record::translated(Origin::Human, source, target)
    };
    let Some(from) = record.from else {
        // Of what was never recorded, an edit proves nothing either.
        return match source == record.source {
            true => edited(State::Translated, None),
            false => edited(State::Unconfirmed, Some(record.source)),
        };
    };
    let is_current = from == source || (record.source == source && reflects(record));
    match is_current {
        true if from == source => edited(State::Translated, Some(source)),
        true => Record::translated(Origin::Human, source, target),
        false => edited(State::Unconfirmed, Some(from)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fingerprint(digit: char) -> Fingerprint {
        digit.to_string().repeat(16).parse().unwrap()
    }

    /// The record of translation `t`, made from source `a`, when `source` was there last.
    fn recorded(source: char) -> Record {
        Record {
            source: fingerprint(source),
            ..Record::translated(Origin::Human, fingerprint('a'), fingerprint('7'))
        }
    }

    fn look(record: &Record, source: char, target: Option<char>, reflects: bool) -> Record {
        let present = Present {
            source: fingerprint(source),
            target: target.map_or(Target::Absent, |target| Target::Whole(fingerprint(target))),
        };
        let next = advance(Some(record), present, |_| reflects);
        let again = advance(Some(&next), present, |_| reflects);
        assert_eq!(next, again, "a second look changes nothing");
        next
    }

    fn standing(record: &Record, source: char, target: char, reflects: bool) -> Standing {
        look(record, source, Some(target), reflects).standing()
    }

    #[test]
    fn while_the_source_stays_a_translation_is_current_edited_or_not() {
        assert_eq!(standing(&recorded('a'), 'a', '7', false), Standing::Current);
        assert_eq!(standing(&recorded('a'), 'a', '8', false), Standing::Current);
    }

    #[test]
    fn when_the_source_moves_on_and_nothing_is_edited_it_is_stale() {
        for recorded in [recorded('a'), recorded('b')] {
            let next = look(&recorded, 'b', Some('7'), true);
            assert_eq!(next.standing(), Standing::Stale);
            assert_eq!(next.from, Some(fingerprint('a')));
        }
    }

    #[test]
    fn an_edit_after_sync_saw_the_new_source_is_current_if_it_reflects_it() {
        let next = look(&recorded('b'), 'b', Some('8'), true);
        assert_eq!(next.standing(), Standing::Current);
        assert_eq!(next.from, Some(fingerprint('b')));
        assert_eq!(
            standing(&recorded('b'), 'b', '8', false),
            Standing::Unconfirmed
        );
    }

    #[test]
    fn an_edit_that_may_come_from_a_branch_with_the_old_source_is_unconfirmed() {
        let next = look(&recorded('a'), 'b', Some('8'), true);
        assert_eq!(next.standing(), Standing::Unconfirmed);
        assert_eq!(next.from, Some(fingerprint('a')));
        assert_eq!(
            standing(&recorded('b'), 'c', '8', true),
            Standing::Unconfirmed
        );
    }

    #[test]
    fn what_is_unconfirmed_stays_so_until_it_is_edited_vouched_for_or_the_source_moves() {
        let unconfirmed = look(&recorded('a'), 'b', Some('8'), false);
        assert_eq!(
            standing(&unconfirmed, 'b', '8', true),
            Standing::Unconfirmed
        );
        assert_eq!(standing(&unconfirmed, 'b', '9', true), Standing::Current);
        assert_eq!(
            standing(&unconfirmed, 'b', '9', false),
            Standing::Unconfirmed
        );
        assert_eq!(standing(&unconfirmed, 'c', '8', true), Standing::Stale);
        assert_eq!(standing(&unconfirmed, 'a', '8', true), Standing::Current);
        let held = unconfirmed.vouched_for(State::Acknowledged, None);
        assert_eq!(standing(&held, 'b', '8', true), Standing::Current);
    }

    #[test]
    fn a_source_that_moves_back_makes_its_translation_current() {
        let stale = look(&recorded('a'), 'b', Some('7'), true);
        assert_eq!(standing(&stale, 'a', '7', true), Standing::Current);
    }

    #[test]
    fn who_vouched_for_a_translation_vouched_for_that_one_and_that_source() {
        let reviewed = recorded('a').vouched_for(State::Reviewed, None);
        assert_eq!(look(&reviewed, 'a', Some('7'), true).state, State::Reviewed);
        assert_eq!(
            look(&reviewed, 'a', Some('8'), true).state,
            State::Translated
        );
        assert_eq!(standing(&reviewed, 'b', '7', true), Standing::Stale);
    }

    #[test]
    fn a_first_translation_is_current_if_the_source_has_not_moved_since_the_last_look() {
        let missing = Record::missing(fingerprint('a'));
        assert_eq!(standing(&missing, 'a', '7', false), Standing::Current);
        let next = look(&missing, 'b', Some('7'), true);
        assert_eq!(next.standing(), Standing::Unconfirmed);
        assert_eq!(next.from, Some(fingerprint('a')));
    }

    #[test]
    fn a_copy_of_the_source_is_no_translation() {
        let missing = Record::missing(fingerprint('a'));
        assert_eq!(standing(&missing, 'a', 'a', true), Standing::Missing);
        let present = |target| Present {
            source: fingerprint('a'),
            target: Target::Whole(fingerprint(target)),
        };
        let first = |target| advance(None, present(target), |_| true).standing();
        assert_eq!(first('a'), Standing::Missing);
        assert_eq!(standing(&missing, 'b', 'a', true), Standing::Stale);
    }

    #[test]
    fn what_was_never_recorded_is_never_current_by_itself() {
        let source = fingerprint('a');
        let target = Target::Whole(fingerprint('7'));
        let first = advance(None, Present { source, target }, |_| true);
        assert_eq!(first.standing(), Standing::Unrecorded);
        assert_eq!(standing(&first, 'a', '7', true), Standing::Unrecorded);
        assert_eq!(standing(&first, 'a', '8', true), Standing::Unrecorded);
        assert_eq!(standing(&first, 'b', '8', true), Standing::Unconfirmed);
        let stale = look(&first, 'b', Some('7'), true);
        assert_eq!(stale.standing(), Standing::Stale);
        assert_eq!(stale.from, Some(source));
        let held = first.vouched_for(State::Acknowledged, None);
        assert_eq!(standing(&held, 'a', '7', true), Standing::Current);
    }

    #[test]
    fn what_was_never_recorded_is_not_when_its_source_comes_back_either() {
        let first = Record {
            from: None,
            ..recorded('a')
        };
        let stale = look(&first, 'b', Some('7'), true);
        assert_eq!(stale.standing(), Standing::Stale);
        assert_eq!(look(&stale, 'a', Some('7'), true), first);
        assert_eq!(standing(&stale, 'a', '8', true), Standing::Unrecorded);
        assert_eq!(standing(&stale, 'b', '8', true), Standing::Current);
        assert_eq!(stale.carried("").standing(), Standing::Unrecorded);
        let edited = look(&stale, 'b', Some('8'), false);
        assert_eq!(edited.standing(), Standing::Unconfirmed);
        assert_eq!(standing(&edited, 'a', '8', true), Standing::Unrecorded);
    }

    #[test]
    fn taking_away_what_was_never_recorded_records_nothing_of_it() {
        let first = Record {
            from: None,
            ..recorded('a')
        };
        let withdrawn = look(&first, 'a', None, true);
        assert_eq!(withdrawn.standing(), Standing::Missing);
        assert_eq!(standing(&withdrawn, 'a', '7', true), Standing::Unrecorded);
        assert_eq!(standing(&withdrawn, 'a', '8', true), Standing::Current);
        assert_eq!(standing(&withdrawn, 'b', '7', true), Standing::Stale);
    }

    #[test]
    fn taking_a_stale_translation_away_and_putting_it_back_leaves_it_stale() {
        let stale = look(&recorded('a'), 'b', Some('7'), true);
        let withdrawn = look(&stale, 'b', None, true);
        assert_eq!(withdrawn.standing(), Standing::Missing);
        assert_eq!(standing(&withdrawn, 'b', '7', true), Standing::Stale);
        assert_eq!(standing(&withdrawn, 'b', '8', true), Standing::Current);
    }

    #[test]
    fn a_translation_that_breaks_and_is_mended_is_what_it_was() {
        let stale = look(&recorded('a'), 'b', Some('7'), true);
        let broken = Present {
            source: fingerprint('b'),
            target: Target::Broken,
        };
        let next = advance(Some(&stale), broken, |_| true);
        assert_eq!(next, stale);
    }

    #[test]
    fn a_draft_that_goes_live_as_it_is_was_made_from_its_own_source() {
        let draft = Record::draft(Some(fingerprint('a')), fingerprint('b'), fingerprint('7'));
        assert_eq!(look(&draft, 'b', None, true).standing(), Standing::Draft);
        assert_eq!(standing(&draft, 'b', '7', true), Standing::Stale);
        assert_eq!(standing(&draft, 'b', '8', true), Standing::Current);
        assert_eq!(standing(&draft, 'b', '8', false), Standing::Unconfirmed);
    }

    #[test]
    fn what_a_program_rewrites_gets_no_fresher() {
        let stale = look(&recorded('a'), 'b', Some('7'), true);
        let fixed = stale.rewritten(fingerprint('8'));
        assert_eq!(standing(&fixed, 'b', '8', true), Standing::Stale);
    }
}
