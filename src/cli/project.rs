//! Opening the project that a command is about.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::Context;
use thiserror::Error;

use super::arguments::{GlobalArguments, SelectionArguments};
use crate::check;
use crate::project::{Selection, SelectionError, Workspace, discover_root};
use crate::report::Sources;
use crate::tree::{DiskTree, DiskWriter, TreePath};

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
    /// Other arguments that cannot be followed.
    #[error("{message}")]
    Other {
        message: String,
        hint: Option<String>,
    },
}

impl UsageError {
    /// Returns what to type instead, if it is known.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Selection(error) => error.hint(),
            Self::Other { hint, .. } => hint.clone(),
            Self::NoFolder(_) | Self::OutsideProject { .. } => None,
        }
    }
}

impl Project {
    /// Loads the project that the arguments name, or the one around the current folder.
    pub(crate) fn open(global: &GlobalArguments) -> anyhow::Result<Self> {
        let folder = env::current_dir().context("the current folder cannot be read")?;
        let root = match &global.project {
            Some(project) => {
                let root = folder.join(project);
                if !root.is_dir() {
                    return Err(UsageError::NoFolder(project.clone()).into());
                }
                root
            }
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

    /// Returns the texts that excerpts are taken from.
    pub(crate) fn sources(&self) -> Sources<'_> {
        let mut sources = Sources::default();
        let workspace = &self.workspace;
        if let Some(text) = &workspace.config.text {
            sources.insert(&workspace.config.path, text);
        }
        for file in workspace
            .resources
            .iter()
            .flat_map(|resource| resource.files.values())
        {
            sources.insert(&file.path, &file.text);
        }
        for article in &workspace.articles {
            sources.insert(&article.path, &article.text);
        }
        sources
    }

    /// Returns a writer below the project's root.
    pub(crate) fn writer(&self) -> DiskWriter {
        DiskWriter::new(&self.workspace.root)
    }

    /// Turns a path argument, relative to where the command was given, into one of the project.
    fn tree_path(&self, argument: &str) -> Result<TreePath, UsageError> {
        let outside = || UsageError::OutsideProject {
            path: argument.to_owned(),
            root: self.workspace.root.clone(),
        };
        let path = normalized(&self.folder.join(argument));
        let root = normalized(&self.workspace.root);
        let relative = path.strip_prefix(&root).map_err(|_| outside())?;
        TreePath::from_relative(relative).ok_or_else(outside)
    }
}

/// Resolves `.` and `..` by name alone, so that files that do not exist can be named.
fn normalized(path: &Path) -> PathBuf {
    let mut normalized = PathBuf::new();
    for component in path.components() {
        match component {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => {
                normalized.pop();
            }
            other => normalized.push(other),
        }
    }
    normalized
}
