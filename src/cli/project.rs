//! Opening the project that a command is about.

use std::env;
use std::io;
use std::path::PathBuf;

use anyhow::Context;
use thiserror::Error;

use super::applying::{Applying, finish_interrupted};
use super::arguments::{GlobalArguments, SelectionArguments};
use super::output::Output;
use crate::build;
use crate::check;
use crate::diagnostic::Finding;
use crate::plan::{AckError, RenameError, UnclearMatch};
use crate::project::{
    LoadError, Selection, SelectionError, Workspace, discover_root, path_in_project,
};
use crate::tree::{DiskTree, GitError, Tree, TreePath, canonical_folder};

/// A project on disk, loaded.
pub(crate) struct Project {
    pub(crate) workspace: Workspace,
    /// The folder in which the command was given, to which path arguments are relative.
    folder: PathBuf,
}

/// Where a project is.
#[derive(Clone, Debug)]
pub(crate) struct ProjectPlace {
    pub(crate) root: PathBuf,
    /// The folder to which path arguments are relative.
    pub(crate) folder: PathBuf,
}

/// Arguments that do not fit the project.
#[derive(Debug, Error)]
pub(crate) enum UsageError {
    /// The folder of `--project` is none.
    #[error("`{}` is not a folder", .0.display())]
    NoFolder(PathBuf),
    /// The project has no files.
    #[error("there is nothing to read in {}: no file is at {}", .root.display(), .patterns.join(" or "))]
    Empty {
        root: PathBuf,
        patterns: Vec<String>,
    },
    /// A file argument cannot be read.
    #[error("`{}` cannot be read: {source}", .path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    /// A file to import in an unknown language.
    #[error("nothing says what language `{0}` is in")]
    NoLanguage(String),
    /// A path argument lies elsewhere.
    #[error("`{path}` lies outside the project at {}", .root.display())]
    OutsideProject { path: String, root: PathBuf },
    /// A selection that selects nothing.
    #[error(transparent)]
    Selection(#[from] SelectionError),
    /// Translations that cannot be said to hold.
    #[error(transparent)]
    Ack(#[from] AckError),
    /// Something that cannot be renamed.
    #[error(transparent)]
    Rename(#[from] RenameError),
    /// A match that means nothing.
    #[error(transparent)]
    Match(#[from] UnclearMatch),
    /// A revision that cannot be read.
    #[error(transparent)]
    Git(#[from] GitError),
    /// Arguments that fit nothing, and what to type instead.
    #[error("{message}")]
    Unfit { message: String, hint: String },
}

impl UsageError {
    /// Returns what to type instead, if it is known.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Selection(error) => error.hint(),
            Self::Git(error) => error.hint(),
            Self::Rename(error) => error.hint(),
            Self::Match(error) => Some(error.hint()),
            Self::Unfit { hint, .. } => Some(hint.clone()),
            Self::Empty { .. } => Some(
                "name the project's folder with `-C`, or say in tarjuma.toml where its files are"
                    .to_owned(),
            ),
            Self::NoLanguage(_) => Some("name it with `--lang <LOCALE>`".to_owned()),
            Self::Ack(error) => hint_of_ack(error),
            Self::Unreadable { source, .. } if source.kind() == io::ErrorKind::NotFound => {
                Some("look at how it is written; it is looked for in the current folder".to_owned())
            }
            Self::Unreadable { .. } => Some("name a file that you may read".to_owned()),
            Self::NoFolder(_) | Self::OutsideProject { .. } => None,
        }
    }
}

/// Returns what to type where translations cannot be said to hold.
fn hint_of_ack(error: &AckError) -> Option<String> {
    match error {
        AckError::UnknownMessage {
            nearest: Some(name),
            ..
        } => Some(format!("did you mean `{name}`?")),
        AckError::UnknownMessage { locale, .. } => Some(format!(
            "`tarjuma diff --stale {locale}` lists the messages that are behind"
        )),
        AckError::Untranslated { .. } => {
            Some("translate it first; `tarjuma status` tells what is missing".to_owned())
        }
        AckError::Unsynced { .. } => {
            Some("run `tarjuma sync` and look at what the source says now".to_owned())
        }
        AckError::AmbiguousMessage { .. } => None,
    }
}

impl ProjectPlace {
    /// Finds the project that the arguments name, or the one around the current folder.
    pub(crate) fn find(global: &GlobalArguments) -> anyhow::Result<Self> {
        let folder = env::current_dir()
            .and_then(|folder| canonical_folder(&folder))
            .context("the current folder cannot be read")?;
        let root = match &global.project {
            Some(project) => canonical_folder(&folder.join(project))
                .map_err(|_| UsageError::NoFolder(project.clone()))?,
            None => discover_root(&folder),
        };
        Ok(Self { root, folder })
    }

    /// Loads the files that `tree`, which is of this place, has of the project.
    pub(crate) fn load(&self, tree: &dyn Tree) -> Result<Project, LoadError> {
        Ok(Project {
            workspace: Workspace::load(&self.root, tree)?,
            folder: self.folder.clone(),
        })
    }
}

impl Project {
    /// Loads the project that the arguments name, or the one around the current folder.
    pub(crate) fn open(global: &GlobalArguments) -> anyhow::Result<Self> {
        let place = ProjectPlace::find(global)?;
        Ok(place.load(&DiskTree::new(&place.root))?)
    }

    /// Loads the project that the arguments name to change it: what an interrupted run has begun
    /// is finished first.
    pub(crate) fn open_to_write(
        global: &GlobalArguments,
        applying: &Applying,
        output: &mut Output,
    ) -> anyhow::Result<Self> {
        let place = ProjectPlace::find(global)?;
        finish_interrupted(&place.root, applying, output)?;
        Ok(place.load(&DiskTree::new(&place.root))?)
    }

    /// Loads the project as [`open`](Self::open) does, and refuses one without files, so that no
    /// check passes in the wrong folder, or with names in its configuration that mean no check.
    pub(crate) fn open_filled(global: &GlobalArguments) -> anyhow::Result<Self> {
        Self::open(global)?.filled()
    }

    /// Refuses a project without files, so that nothing passes in the wrong folder, and one with
    /// names in its configuration that mean no check.
    pub(crate) fn filled(self) -> anyhow::Result<Self> {
        let project = self;
        project.check_options()?;
        let Workspace {
            root,
            config,
            resources,
            articles,
            problems,
            ..
        } = &project.workspace;
        if resources.is_empty() && articles.is_empty() && problems.is_empty() {
            let locales = config
                .resources
                .iter()
                .map(|resource| &resource.pattern.value);
            let articles = config.articles.iter().map(|pattern| &pattern.value);
            let patterns = locales.chain(articles);
            return Err(UsageError::Empty {
                root: root.clone(),
                patterns: patterns.map(|pattern| format!("`{pattern}`")).collect(),
            }
            .into());
        }
        Ok(project)
    }

    /// Returns the part of the project that the arguments name.
    pub(crate) fn select(&self, arguments: &SelectionArguments) -> Result<Selection, UsageError> {
        let paths = arguments
            .paths
            .iter()
            .map(|path| self.tree_path(path))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(self.workspace.select(&arguments.locales, &paths)?)
    }

    /// Returns the part of the project that some locales and some files are, and the files that are
    /// neither bundle nor article, which are passed over; where none is left there is no part.
    pub(crate) fn select_listed<'f>(
        &self,
        locales: &[String],
        files: &'f [String],
    ) -> Result<(Option<Selection>, Vec<&'f String>), UsageError> {
        let all = self.workspace.all_paths();
        let (mut known, mut others) = (Vec::new(), Vec::new());
        for file in files {
            match self.tree_path(file) {
                Ok(path) if all.contains(path.as_str()) => known.push(path),
                _ => others.push(file),
            }
        }
        let selection = match known.is_empty() {
            true => None,
            false => Some(self.workspace.select(locales, &known)?),
        };
        Ok((selection, others))
    }

    /// Loads the project as [`open_filled`](Self::open_filled) does, with the part of it that the
    /// arguments name.
    pub(crate) fn open_part(
        global: &GlobalArguments,
        arguments: &SelectionArguments,
    ) -> anyhow::Result<(Self, Selection)> {
        let project = Self::open_filled(global)?;
        let selection = project.select(arguments)?;
        Ok((project, selection))
    }

    /// Returns the levels of checks as the configuration has them, in a part of the project.
    pub(crate) fn check_options_in(&self, selection: &Selection) -> anyhow::Result<check::Options> {
        let mut options = self.check_options()?;
        options.narrow(selection.clone());
        Ok(options)
    }

    /// Returns the levels of checks as the configuration has them.
    pub(crate) fn check_options(&self) -> anyhow::Result<check::Options> {
        Ok(check::Options::from_config(&self.workspace.config)?)
    }

    /// Returns what a build would find wrong.
    pub(crate) fn prove(&self, options: &build::Options) -> Vec<Finding> {
        let tree = DiskTree::new(&self.workspace.root);
        build::proof(&self.workspace, &tree, options)
    }

    /// Turns a path argument, relative to where the command was given, into one of the project.
    fn tree_path(&self, argument: &str) -> Result<TreePath, UsageError> {
        let root = &self.workspace.root;
        path_in_project(root, &self.folder, argument.as_ref()).ok_or_else(|| {
            UsageError::OutsideProject {
                path: argument.to_owned(),
                root: root.clone(),
            }
        })
    }
}
