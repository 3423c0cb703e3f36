//! An output folder that is replaced as a whole: a link, and two folders beside it of which it names
//! one.
//!
//! `dist` is a symbolic link to `.dist.a` or `.dist.b`. The other of the two is made of hard links
//! to the files of the first, changed, and then named by the link instead.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::locate;
use super::step::step;
use super::write::unwritable;
use super::{TreePath, WriteError};

/// The two folders of an output folder.
#[derive(Debug)]
pub struct Twin {
    /// The output folder, which is the link.
    link: TreePath,
    /// What it names now; nothing before the first build.
    current: Option<TreePath>,
    /// What it is to name.
    next: TreePath,
    root: PathBuf,
}

impl Twin {
    /// Makes the folder that is to replace `output`, with all that is in that. What an interrupted
    /// run has left there is deleted.
    ///
    /// # Errors
    ///
    /// Returns an error when `output` is there and no such link, or the system refuses.
    pub fn of(root: &Path, output: &TreePath) -> Result<Self, WriteError> {
        let beside = |end: &str| {
            let (folder, name) = match output.as_str().rsplit_once('/') {
                Some((folder, name)) => (format!("{folder}/"), name),
                None => (String::new(), output.as_str()),
            };
            format!("{folder}.{name}.{end}").parse::<TreePath>()
        };
        let (Ok(first), Ok(second)) = (beside("a"), beside("b")) else {
            return Err(WriteError::OutsideRoot(output.clone()));
        };
        if output.is_root() || !output.is_inside_root() {
            return Err(WriteError::OutsideRoot(output.clone()));
        }
        let current = named(root, output)?;
        let is_first = current.as_deref() == Some(name_of(&first));
        let is_second = current.as_deref() == Some(name_of(&second));
        let (current, next) = match (current, is_first, is_second) {
            (None, ..) => (None, first),
            (_, true, _) => (Some(first), second),
            (_, _, true) => (Some(second), first),
            _ => return Err(WriteError::NoTwin(output.clone())),
        };
        let twin = Self {
            link: output.clone(),
            current,
            next,
            root: root.to_owned(),
        };
        twin.discard()?;
        twin.copy()
            .map_err(|source| unwritable(&twin.next, source))?;
        Ok(twin)
    }

    /// Returns the folder that is to replace the other.
    #[must_use]
    pub fn folder(&self) -> &TreePath {
        &self.next
    }

    /// Deletes the folder that was to replace the other.
    ///
    /// # Errors
    ///
    /// Returns an error when the system refuses.
    pub fn discard(&self) -> Result<(), WriteError> {
        remove(&self.root, &self.next)
    }

    /// Lets the output folder name the new folder, at once, and deletes the old one.
    ///
    /// # Errors
    ///
    /// Returns an error when the system refuses; the output folder is as it was unless the old
    /// folder alone is what cannot be deleted.
    pub fn switch(self) -> Result<(), WriteError> {
        let place = locate(&self.root, &self.link);
        let temporary = place.with_file_name(format!("{}.link", name_of(&self.next)));
        let switch = || {
            if fs::symlink_metadata(&temporary).is_ok() {
                step();
                fs::remove_file(&temporary)?;
            }
            step();
            link(name_of(&self.next), &temporary)?;
            step();
            fs::rename(&temporary, &place)
        };
        switch().map_err(|source| unwritable(&self.link, source))?;
        match &self.current {
            Some(current) => remove(&self.root, current),
            None => Ok(()),
        }
    }

    fn copy(&self) -> io::Result<()> {
        let to = locate(&self.root, &self.next);
        step();
        fs::create_dir_all(&to)?;
        match &self.current {
            Some(current) => copy_folder(&locate(&self.root, current), &to),
            None => Ok(()),
        }
    }
}

/// Returns what the output folder names; nothing where there is none.
fn named(root: &Path, output: &TreePath) -> Result<Option<String>, WriteError> {
    let place = locate(root, output);
    match fs::read_link(&place) {
        Ok(target) => Ok(Some(target.to_string_lossy().into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(_) => Err(WriteError::NoTwin(output.clone())),
    }
}

fn name_of(path: &TreePath) -> &str {
    let path = path.as_str();
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

fn remove(root: &Path, folder: &TreePath) -> Result<(), WriteError> {
    step();
    match fs::remove_dir_all(locate(root, folder)) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => Err(unwritable(folder, source)),
        _ => Ok(()),
    }
}

/// Copies a folder by links, so that no file is there twice.
fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type()?;
        if kind.is_dir() {
            fs::create_dir(&target)?;
            copy_folder(&source, &target)?;
        } else if kind.is_symlink() {
            link(&fs::read_link(&source)?, &target)?;
        } else if fs::hard_link(&source, &target).is_err() {
            fs::copy(&source, &target)?;
        }
    }
    Ok(())
}

#[cfg(unix)]
fn link(target: impl AsRef<Path>, place: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, place)
}

#[cfg(not(unix))]
fn link(_: impl AsRef<Path>, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
