//! What the arguments of `diff` mean.

use std::path::PathBuf;

use super::project::{Project, ProjectPlace, UsageError};
use super::sides::{Narrowing, compare_folders, compare_locales, compare_projects};
use crate::diff::{Comparison, Order};
use crate::locale::LocaleId;
use crate::tree::{DiskTree, GitError, GitTree, canonical_folder, merge_base};

/// What is compared.
pub(crate) enum Subject {
    /// States of the project.
    States(State, State),
    /// Locales of the project.
    Locales(Box<Project>, LocaleId, LocaleId),
    /// Folders, as they were named.
    Folders(NamedFolder, NamedFolder),
}

/// A state of the project.
pub(crate) enum State {
    /// As it was committed.
    Revision { name: String, revision: String },
    /// As it is on disk.
    WorkingTree,
}

/// A folder and how it was named.
pub(crate) struct NamedFolder {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
}

/// What is used where a range leaves out a revision.
const HEAD: &str = "HEAD";

impl Subject {
    /// Reads up to two arguments.
    pub(crate) fn read(arguments: &[String], place: &ProjectPlace) -> anyhow::Result<Self> {
        match arguments {
            [] => Ok(Self::States(State::revision(HEAD), State::WorkingTree)),
            [one] => Ok(Self::range(one, place)?),
            [old, new] => Self::pair(old, new, place),
            [_, _, third, ..] => Err(UsageError::Unfit {
                message: format!("two things are compared, and `{third}` is a third one"),
                hint: "write paths after two dashes: `tarjuma diff OLD NEW -- PATH`".to_owned(),
            }
            .into()),
        }
    }

    /// Reads `REV`, `OLD..NEW` or `OLD...NEW`.
    fn range(argument: &str, place: &ProjectPlace) -> Result<Self, UsageError> {
        if place.folder.join(argument).exists() && !is_revision(argument, place) {
            return Err(UsageError::Unfit {
                message: format!("`{argument}` is a path, not a revision"),
                hint: format!("write paths after two dashes: `tarjuma diff -- {argument}`"),
            });
        }
        let or_head = |name: &str| match name {
            "" => HEAD.to_owned(),
            name => name.to_owned(),
        };
        if let Some((left, right)) = argument.split_once("...") {
            let (left, right) = (or_head(left), or_head(right));
            let base = merge_base(&place.root, &left, &right)?;
            let old = State::Revision {
                name: format!("where {right} left {left}"),
                revision: base,
            };
            return Ok(Self::States(old, State::revision(&right)));
        }
        Ok(match argument.split_once("..") {
            Some((old, new)) => Self::States(
                State::revision(&or_head(old)),
                State::revision(&or_head(new)),
            ),
            None => Self::States(State::revision(argument), State::WorkingTree),
        })
    }

    /// Reads two locales, folders or revisions.
    fn pair(old: &str, new: &str, place: &ProjectPlace) -> anyhow::Result<Self> {
        let locales = [old, new].map(|name| name.parse::<LocaleId>().ok());
        if let [Some(old), Some(new)] = locales {
            let project = place.load(&DiskTree::new(&place.root))?;
            let has = |id: &LocaleId| project.workspace.locale_ids().any(|known| known == id);
            if has(&old) && has(&new) {
                return Ok(Self::Locales(Box::new(project), old, new));
            }
        }
        let folders = [old, new].map(|name| NamedFolder::find(name, place));
        if let [Some(old), Some(new)] = folders {
            return Ok(Self::Folders(old, new));
        }
        for name in [old, new] {
            if !is_revision(name, place) {
                return Err(nothing_of_that_name(name).into());
            }
        }
        Ok(Self::States(State::revision(old), State::revision(new)))
    }

    /// Finds what differs in the part that is asked for.
    pub(crate) fn compare(
        &self,
        narrowing: Narrowing<'_>,
        order: Order,
        place: &ProjectPlace,
    ) -> anyhow::Result<Comparison> {
        match self {
            Self::States(old, new) => {
                let projects = [old.load(place)?, new.load(place)?];
                compare_projects([old.name(), new.name()], &projects, narrowing, order)
            }
            Self::Locales(project, old, new) => {
                compare_locales(project, [old, new], narrowing, order)
            }
            Self::Folders(old, new) => compare_folders([old, new], narrowing, order),
        }
    }
}

impl State {
    fn revision(revision: &str) -> Self {
        Self::Revision {
            name: revision.to_owned(),
            revision: revision.to_owned(),
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::Revision { name, .. } => name,
            Self::WorkingTree => "the working tree",
        }
    }

    fn load(&self, place: &ProjectPlace) -> anyhow::Result<Project> {
        Ok(match self {
            Self::WorkingTree => place.load(&DiskTree::new(&place.root))?,
            Self::Revision { revision, .. } => {
                let tree = GitTree::open(&place.root, revision).map_err(UsageError::from)?;
                place.load(&tree)?
            }
        })
    }
}

impl NamedFolder {
    fn find(name: &str, place: &ProjectPlace) -> Option<Self> {
        let path = canonical_folder(&place.folder.join(name)).ok()?;
        Some(Self {
            name: name.to_owned(),
            path,
        })
    }
}

/// Says whether the project has a revision of that name.
pub(crate) fn is_revision(name: &str, place: &ProjectPlace) -> bool {
    let opened = GitTree::open(&place.root, name);
    !matches!(
        opened,
        Err(GitError::NoRevision { .. } | GitError::NoRepository(_) | GitError::NoGit)
    )
}

fn nothing_of_that_name(name: &str) -> UsageError {
    UsageError::Unfit {
        message: format!("`{name}` is no locale of the project, no folder and no revision"),
        hint: "name two locales, two folders or two revisions; paths follow two dashes: \
               `tarjuma diff OLD NEW -- PATH`"
            .to_owned(),
    }
}
