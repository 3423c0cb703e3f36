//! Which space a French locale puts before its high marks.

use crate::fluent::View;

/// What most high marks of a locale have before them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::check) enum SpacingHabit {
    /// A no-break space, or it has too few marks to tell.
    #[default]
    NoBreak,
    /// An ordinary space.
    Ordinary,
    /// Nothing.
    None,
}

/// So many marks show what a locale does.
const ENOUGH: usize = 5;

impl SpacingHabit {
    /// Counts the marks of the files of a locale.
    pub(in crate::check) fn of<'a>(views: impl Iterator<Item = View<'a>>) -> Self {
        Self::shown_by(views).unwrap_or_default()
    }

    /// Counts the marks of files; none where they are too few to tell.
    pub(in crate::check) fn shown_by<'a>(views: impl Iterator<Item = View<'a>>) -> Option<Self> {
        let [mut no_break, mut ordinary, mut none] = [0; 3];
        for text in views.flat_map(|view| view.text().lines()) {
            for (place, _) in text.match_indices([':', '!', '?', ';', '»']) {
                match text[..place].chars().next_back() {
                    Some('\u{a0}' | '\u{202f}') => no_break += 1,
                    Some(' ') => ordinary += 1,
                    Some(letter) if letter.is_alphabetic() => none += 1,
                    _ => {}
                }
            }
        }
        let most = no_break.max(ordinary).max(none);
        let habit = if no_break == most {
            Self::NoBreak
        } else if ordinary == most {
            Self::Ordinary
        } else {
            Self::None
        };
        (most >= ENOUGH).then_some(habit)
    }
}
