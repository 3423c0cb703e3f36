//! What has to be there for a page to be published.
//!
//! The project settles it, a locale may settle it otherwise, and so may an article.

use std::collections::BTreeMap;
use std::str::FromStr;

use thiserror::Error;

use super::{Percent, Setting};
use crate::ledger::Grade;

/// How much of an article has to be translated where nothing else is set, in per cent of words.
const MIN_WORDS: u8 = 80;

/// What one layer settles: the project, a locale or an article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishSettings {
    /// What becomes of an article of which too little is translated.
    pub fallback: Option<Setting<FallbackPolicy>>,
    /// How much has to be translated.
    pub min_words: Option<Setting<Percent>>,
    /// What has to be translated whatever the share.
    pub required: Option<Vec<Setting<RequiredRole>>>,
    /// What becomes of a translation whose source has changed, by what changed.
    pub stale: BTreeMap<Grade, Setting<StalePolicy>>,
}

/// What holds for one article in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishPolicy {
    /// What becomes of the article when too little is translated.
    pub fallback: FallbackPolicy,
    /// How much has to be translated.
    pub min_words: Percent,
    /// What has to be translated whatever the share.
    pub required: Vec<RequiredRole>,
    stale: BTreeMap<Grade, StalePolicy>,
}

/// What becomes of an article of which too little is translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FallbackPolicy {
    /// It is shown with what is there, the rest in its source, and is not announced.
    SourceText,
    /// It is not published in that locale.
    SkipArticle,
    /// It is not published, and the build fails.
    Fail,
}

/// A part of an article that has to be translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequiredRole {
    /// Its title.
    Headline,
    /// Its description, else its first paragraph.
    Lead,
    /// The captions of its pictures.
    Captions,
}

/// What becomes of a translation whose source has changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StalePolicy {
    /// It is shown.
    Serve,
    /// It is shown, and said to be older than its source.
    Mark,
    /// The source is shown instead.
    Source,
    /// The article is not published in that locale until it is current.
    Hold,
}

/// A word that names no policy.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{word}` is not one of {expected}")]
pub struct UnknownPolicy {
    word: String,
    expected: &'static str,
}

impl PublishPolicy {
    /// Puts layers together, the most special first.
    pub(super) fn of<'s>(layers: impl Iterator<Item = &'s PublishSettings> + Clone) -> Self {
        let fallback = layers.clone().find_map(|layer| layer.fallback.as_ref());
        let min_words = layers.clone().find_map(|layer| layer.min_words.as_ref());
        let required = layers.clone().find_map(|layer| layer.required.as_ref());
        let stale = |grade| {
            let set = layers.clone().find_map(|layer| layer.stale.get(&grade));
            set.map_or_else(|| default_for(grade), |setting| setting.value)
        };
        let least = Percent::new(MIN_WORDS).unwrap_or(Percent::ALL);
        Self {
            fallback: fallback.map_or(FallbackPolicy::SourceText, |setting| setting.value),
            min_words: min_words.map_or(least, |setting| setting.value),
            required: match required {
                Some(required) => required.iter().map(|setting| setting.value).collect(),
                None => RequiredRole::ALL.to_vec(),
            },
            stale: Grade::ALL.map(|grade| (grade, stale(grade))).into(),
        }
    }

    /// Says whether an article may not be published by it.
    #[must_use]
    pub fn may_withhold(&self) -> bool {
        let mut stale = self.stale.values();
        self.fallback != FallbackPolicy::SourceText
            || stale.any(|policy| *policy == StalePolicy::Hold)
    }

    /// Returns what becomes of a translation after a change of that grade; after one whose grade
    /// nobody knows, what becomes of it after the gravest.
    #[must_use]
    pub fn for_stale(&self, grade: Option<Grade>) -> StalePolicy {
        let grade = grade.unwrap_or(Grade::Negation);
        let policy = self.stale.get(&grade);
        policy.copied().unwrap_or_else(|| default_for(grade))
    }
}

/// A text that says something else than its source does is not shown.
fn default_for(grade: Grade) -> StalePolicy {
    match grade {
        Grade::Punctuation | Grade::Markup | Grade::Url => StalePolicy::Serve,
        Grade::Rewrite => StalePolicy::Mark,
        Grade::Quote | Grade::Name | Grade::Number | Grade::Negation => StalePolicy::Source,
    }
}

impl RequiredRole {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Headline, Self::Lead, Self::Captions];
}

impl FromStr for FallbackPolicy {
    type Err = UnknownPolicy;

    fn from_str(word: &str) -> Result<Self, UnknownPolicy> {
        match word {
            "source-text" => Ok(Self::SourceText),
            "skip-article" => Ok(Self::SkipArticle),
            "fail" => Ok(Self::Fail),
            _ => Err(unknown(word, "`source-text`, `skip-article`, `fail`")),
        }
    }
}

impl FromStr for RequiredRole {
    type Err = UnknownPolicy;

    fn from_str(word: &str) -> Result<Self, UnknownPolicy> {
        match word {
            "headline" => Ok(Self::Headline),
            "lead" => Ok(Self::Lead),
            "captions" => Ok(Self::Captions),
            _ => Err(unknown(word, "`headline`, `lead`, `captions`")),
        }
    }
}

impl FromStr for StalePolicy {
    type Err = UnknownPolicy;

    fn from_str(word: &str) -> Result<Self, UnknownPolicy> {
        match word {
            "serve" => Ok(Self::Serve),
            "mark" => Ok(Self::Mark),
            "source" => Ok(Self::Source),
            "hold" => Ok(Self::Hold),
            _ => Err(unknown(word, "`serve`, `mark`, `source`, `hold`")),
        }
    }
}

pub(super) fn unknown(word: &str, expected: &'static str) -> UnknownPolicy {
    UnknownPolicy {
        word: word.to_owned(),
        expected,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_special_layer_settles_each_thing_on_its_own() {
        let article = PublishSettings {
            min_words: Percent::new(50).map(Setting::default_of),
            ..PublishSettings::default()
        };
        let hold = Setting::default_of(StalePolicy::Hold);
        let project = PublishSettings {
            min_words: Percent::new(90).map(Setting::default_of),
            fallback: Some(Setting::default_of(FallbackPolicy::Fail)),
            stale: [(Grade::Number, hold)].into(),
            ..PublishSettings::default()
        };
        let policy = PublishPolicy::of([&article, &project].into_iter());
        assert_eq!(policy.min_words.value(), 50);
        assert_eq!(policy.fallback, FallbackPolicy::Fail);
        assert_eq!(policy.for_stale(Some(Grade::Number)), StalePolicy::Hold);
        assert_eq!(policy.for_stale(Some(Grade::Rewrite)), StalePolicy::Mark);
    }

    #[test]
    fn what_changed_its_meaning_is_not_shown_by_default() {
        let policy = PublishPolicy::of(std::iter::empty());
        let withheld = Grade::ALL
            .into_iter()
            .filter(|grade| policy.for_stale(Some(*grade)) == StalePolicy::Source);
        let names: Vec<_> = withheld.map(Grade::as_str).collect();
        assert_eq!(names, ["quote", "name", "number", "negation"]);
        assert_eq!(policy.for_stale(None), StalePolicy::Source);
    }
}
