//! Places that could not be listed: what lies there is not known, which is not to say that it is
//! absent.

use super::config::Config;
use super::resource::Resource;
use crate::tree::{TreePath, WalkProblem, WalkProblemKind};

/// The folders and links whose content is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Unlisted(Vec<TreePath>);

impl Unlisted {
    pub(super) fn of(problems: &[WalkProblem]) -> Self {
        let hiding = problems.iter().filter(|problem| match problem.kind {
            WalkProblemKind::Unreadable(_) | WalkProblemKind::BrokenLink => true,
            WalkProblemKind::LinkLoop
            | WalkProblemKind::NameIsNotUtf8
            | WalkProblemKind::NotAFile => false,
        });
        Self(hiding.map(|problem| problem.path.clone()).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Says whether a file of that path would lie in one of them.
    pub(super) fn may_hold(&self, path: &str) -> bool {
        !self.is_empty()
            && path.parse().is_ok_and(|path: TreePath| {
                let mut places = self.0.iter();
                places.any(|place| path.is_within(place))
            })
    }

    /// Says whether the article that a resource belongs to may lie in one of them.
    pub(super) fn may_hold_article_of(&self, resource: &Resource, config: &Config) -> bool {
        if self.is_empty() {
            return false;
        }
        let Some(slug) = resource.path.article_slug() else {
            return false;
        };
        let locale = resource.source_locale.to_string();
        let mut patterns = config.articles.iter();
        patterns.any(|pattern| {
            let path = pattern.value.write(&format!("{slug}.md"), &locale);
            path.is_some_and(|path| self.may_hold(&path))
        })
    }
}
