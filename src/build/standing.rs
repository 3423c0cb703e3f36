//! Whether an article is published in a locale, and whether the site announces it there.

use serde::{Deserialize, Serialize};

use super::desk::Desk;
use super::foreign::is_foreign;

use crate::article::compose::{Composed, ComposedSegment};
use crate::article::kind::Kind;
use crate::locale::LocaleId;
use crate::project::config::{FallbackPolicy, PublishPolicy, RequiredRole};
use crate::reading::Original;
use crate::text::count_words;

/// What an article is in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Standing {
    /// Its author wrote it in it.
    Original,
    /// Enough of it is translated.
    Translated,
    /// Too little is; it is shown, and no list of translations, sitemap or feed names it.
    Incomplete,
    /// Too little is, and it is not shown.
    Skipped,
    /// Too little is, which its project does not put up with.
    Refused,
    /// Nobody reads it; it is for tests, and named nowhere.
    Pseudo,
    /// A translation in it is older than its source by more than may be shown.
    Held,
    /// It would not be published any more, and is public since an earlier build: its page stays,
    /// says what it lacks, and nothing leads to it.
    Kept,
}

impl Standing {
    /// Says whether readers of other languages and machines are told of it.
    pub(crate) fn is_announced(self) -> bool {
        matches!(self, Self::Original | Self::Translated)
    }

    /// Says whether there are files of it.
    pub(crate) fn is_published(self) -> bool {
        matches!(
            self,
            Self::Original | Self::Translated | Self::Incomplete | Self::Pseudo | Self::Kept
        )
    }

    /// Says whether lists for its readers name it.
    pub(crate) fn is_listed(self) -> bool {
        self.is_published() && self != Self::Kept
    }
}

/// How much of an article readers get in their language, in words of its source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Share {
    /// The words of the segments that they get in it.
    pub(crate) own: usize,
    /// All words.
    pub(crate) all: usize,
}

impl Share {
    /// Returns the share in whole per cent, rounded down; all of nothing.
    pub(crate) fn percent(self) -> usize {
        (self.own * 100).checked_div(self.all).unwrap_or(100)
    }
}

/// Counts the words of the segments of an article, in the order of its document.
pub(crate) fn words_of_segments(original: &Original<'_>) -> Vec<usize> {
    let segments = original.article.document.segments().iter();
    segments
        .map(|segment| segment.message.texts().map(count_words).sum())
        .collect()
}

/// Judges an article that was composed for `locale`, whose segments have these `words`.
pub(crate) fn standing_of(
    original: &Original<'_>,
    words: &[usize],
    locale: &LocaleId,
    composed: &Composed,
    policy: &PublishPolicy,
    desk: &Desk,
) -> (Standing, Share) {
    let share = share_of(words, locale, composed);
    if *locale == original.file.locale {
        return (Standing::Original, share);
    }
    if locale.is_pseudo() {
        return (Standing::Pseudo, share);
    }
    if desk.holds_back(original, composed, policy) {
        return (Standing::Held, share);
    }
    let has_enough = policy.min_words.is_reached_by(share.own, share.all);
    let has_roles = || {
        let mut roles = policy.required.iter();
        roles.all(|role| has_role(*role, locale, composed))
    };
    let standing = match policy.fallback {
        _ if has_enough && has_roles() => Standing::Translated,
        FallbackPolicy::SourceText => Standing::Incomplete,
        FallbackPolicy::SkipArticle => Standing::Skipped,
        FallbackPolicy::Fail => Standing::Refused,
    };
    (standing, share)
}

fn share_of(words: &[usize], locale: &LocaleId, composed: &Composed) -> Share {
    let mut share = Share::default();
    for segment in &composed.segments {
        let words = words.get(segment.place).copied().unwrap_or_default();
        share.all += words;
        if !is_foreign(locale, segment) {
            share.own += words;
        }
    }
    share
}

/// Says whether readers get all segments of a role in their language; an article may have none.
fn has_role(role: RequiredRole, locale: &LocaleId, composed: &Composed) -> bool {
    let segments = || composed.segments.iter();
    let all_own = |kind: Kind| {
        let mut own = segments().filter(|segment| segment.kind == kind);
        own.all(|segment| !is_foreign(locale, segment))
    };
    let first_is_own = |kinds: &[Kind]| {
        let mut wanted = segments().filter(|segment| kinds.contains(&segment.kind));
        let is_own = |segment: &ComposedSegment| !is_foreign(locale, segment);
        wanted.next().is_none_or(is_own)
    };
    match role {
        RequiredRole::Headline => first_is_own(&[Kind::Headline, Kind::Heading]),
        RequiredRole::Lead => first_is_own(&[Kind::Description, Kind::Paragraph]),
        RequiredRole::Captions => all_own(Kind::Caption),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_nothing_all_is_translated() {
        assert_eq!(Share::default().percent(), 100);
        assert_eq!(
            Share {
                own: 799,
                all: 1000
            }
            .percent(),
            79
        );
    }
}
