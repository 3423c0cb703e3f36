//! Opening the project that a command is about.

use std::env;
use std::path::PathBuf;

use anyhow::Context;
use thiserror::Error;

use super::arguments::{GlobalArguments, SelectionArguments};
use crate::check;
use crate::project::{Selection, SelectionError, Workspace, discover_root, path_in_project};
use crate::tree::{DiskTree, DiskWriter, TreePath, canonical_folder};

/// A project on disk, loaded.
pub(crate) struct Project {
    pub(crate) workspace: Workspace,
    /// The folder in which the command was given, to which path arguments are relative.
    folder: PathBuf,
}

/// Arguments that do not fit the project.
#[derive(Debug, Error)]
pub(crate) enum UsageError {
    /// The folder of `--project` is none.
    #[error("`{}` is not a folder", .0.display())]
    NoFolder(PathBuf),
    /// A path argument lies elsewhere.
    #[error("`{path}` lies outside the project at {}", .root.display())]
    OutsideProject { path: String, root: PathBuf },
    /// A selection that selects nothing.
    #[error(transparent)]
    Selection(#[from] SelectionError),
}

impl UsageError {
    /// Returns what to type instead, if it is known.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Selection(error) => error.hint(),
            Self::NoFolder(_) | Self::OutsideProject { .. } => None,
        }
    }
}

impl Project {
    /// Loads the project that the arguments name, or the one around the current folder.
    pub(crate) fn open(global: &GlobalArguments) -> anyhow::Result<Self> {
        let folder = env::current_dir()
            .and_then(|folder| canonical_folder(&folder))
            .context("the current folder cannot be read")?;
        let root = match &global.project {
            Some(project) => canonical_folder(&folder.join(project))
                .map_err(|_| UsageError::NoFolder(project.clone()))?,
            None => discover_root(&folder),
        };
        let workspace = Workspace::load(&root, &DiskTree::new(&root))?;
        Ok(Self { workspace, folder })
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

    /// Returns the levels of checks as the configuration has them.
    pub(crate) fn check_options(&self) -> anyhow::Result<check::Options> {
        Ok(check::Options::from_config(&self.workspace.config)?)
    }

    /// Returns a writer below the project's root.
    pub(crate) fn writer(&self) -> DiskWriter {
        DiskWriter::new(&self.workspace.root)
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
