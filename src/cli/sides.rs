//! The two sides of a comparison, narrowed to what is asked for.

use anyhow::Context;

use super::arguments::SelectionArguments;
use super::compared::NamedFolder;
use super::project::{Project, ProjectPlace, UsageError};
use crate::diff::{Between, Comparison, Options, Order, PlainFolder, Side, compare};
use crate::locale::LocaleId;
use crate::project::Selection;
use crate::tree::DiskTree;

/// What part of the two sides is asked for.
#[derive(Clone, Copy)]
pub(crate) struct Narrowing<'a> {
    pub(crate) locales: &'a [String],
    pub(crate) paths: &'a [String],
}

/// Compares two states of a project.
pub(crate) fn compare_projects(
    names: [&str; 2],
    projects: &[Project; 2],
    narrowing: Narrowing<'_>,
    order: Order,
) -> anyhow::Result<Comparison> {
    let known = |argument| Known::of(argument, projects);
    let locales: Vec<Known<'_>> = (narrowing.locales.iter())
        .map(|name| known(Argument::Locale(name)))
        .collect::<Result<_, _>>()?;
    let paths: Vec<Known<'_>> = (narrowing.paths.iter())
        .map(|path| known(Argument::Path(path)))
        .collect::<Result<_, _>>()?;
    let side = |index: usize| -> Result<Side<'_>, UsageError> {
        let project = &projects[index];
        let own = |known: &[Known<'_>]| -> Option<Vec<String>> {
            let own: Vec<_> = (known.iter().filter(|known| known.is_in[index]))
                .map(|known| known.argument.text().to_owned())
                .collect();
            (known.is_empty() || !own.is_empty()).then_some(own)
        };
        let (Some(locales), Some(paths)) = (own(&locales), own(&paths)) else {
            return Ok(Side::empty(names[index]));
        };
        let selection = project.select(&SelectionArguments { locales, paths })?;
        Ok(Side::of_project(
            names[index],
            &project.workspace,
            &selection,
        ))
    };
    let options = Options {
        between: Between::Revisions,
        order,
    };
    Ok(compare(&side(0)?, &side(1)?, options))
}

/// Compares two locales of a project.
pub(crate) fn compare_locales(
    project: &Project,
    locales: [&LocaleId; 2],
    narrowing: Narrowing<'_>,
    order: Order,
) -> anyhow::Result<Comparison> {
    refuse_locales(narrowing)?;
    let selection = select(project, &[], narrowing.paths)?;
    let [old, new] = Side::of_locales(&project.workspace, locales, &selection);
    let options = Options {
        between: Between::Locales,
        order,
    };
    Ok(compare(&old, &new, options))
}

/// Compares two folders: as projects if both can be that, else file by file.
pub(crate) fn compare_folders(
    folders: [&NamedFolder; 2],
    narrowing: Narrowing<'_>,
    order: Order,
) -> anyhow::Result<Comparison> {
    let [old, new] = folders;
    let plain = [old.load_plain()?, new.load_plain()?];
    let projects = [old.load_project()?, new.load_project()?];
    let names = [old.name.as_str(), new.name.as_str()];
    let has_files = |project: &Project| !project.workspace.resources.is_empty();
    let can_be_project = |index: usize| has_files(&projects[index]) || plain[index].is_empty();
    if projects.iter().any(has_files) && can_be_project(0) && can_be_project(1) {
        return compare_projects(names, &projects, narrowing, order);
    }
    refuse_locales(narrowing)?;
    if let Some(path) = narrowing.paths.first() {
        return Err(UsageError::Unfit {
            message: format!("`{path}` cannot be chosen: these folders are no projects"),
            hint: "name the folders below that are to be compared".to_owned(),
        }
        .into());
    }
    if plain.iter().all(PlainFolder::is_empty) {
        return Err(UsageError::Unfit {
            message: format!("neither {} nor {} holds a Fluent file", old.name, new.name),
            hint: "name two projects, or two folders of .ftl files".to_owned(),
        }
        .into());
    }
    let options = Options {
        between: Between::Revisions,
        order,
    };
    let [old, new] = [0, 1].map(|index| Side::of_folder(names[index], &plain[index]));
    Ok(compare(&old, &new, options))
}

impl NamedFolder {
    fn load_plain(&self) -> anyhow::Result<PlainFolder> {
        let folder = PlainFolder::load(&DiskTree::new(&self.path));
        folder.with_context(|| format!("{} cannot be read", self.name))
    }

    fn load_project(&self) -> anyhow::Result<Project> {
        let place = ProjectPlace {
            root: self.path.clone(),
            folder: self.path.clone(),
        };
        Ok(place.load(&DiskTree::new(&self.path))?)
    }
}

/// A locale or path that narrows.
#[derive(Clone, Copy)]
enum Argument<'a> {
    Locale(&'a String),
    Path(&'a String),
}

impl<'a> Argument<'a> {
    fn text(self) -> &'a str {
        match self {
            Self::Locale(text) | Self::Path(text) => text,
        }
    }

    fn select(self, project: &Project) -> Result<Selection, UsageError> {
        match self {
            Self::Locale(locale) => select(project, std::slice::from_ref(locale), &[]),
            Self::Path(path) => select(project, &[], std::slice::from_ref(path)),
        }
    }
}

/// An argument, and which sides have what it names.
struct Known<'a> {
    argument: Argument<'a>,
    is_in: [bool; 2],
}

impl<'a> Known<'a> {
    /// Fails when neither side has it.
    fn of(argument: Argument<'a>, projects: &[Project; 2]) -> Result<Self, UsageError> {
        let [old, new] = [0, 1].map(|index| argument.select(&projects[index]));
        let is_in = [old.is_ok(), new.is_ok()];
        match (old, new) {
            (Err(_), Err(error)) => Err(error),
            _ => Ok(Self { argument, is_in }),
        }
    }
}

fn select(
    project: &Project,
    locales: &[String],
    paths: &[String],
) -> Result<Selection, UsageError> {
    project.select(&SelectionArguments {
        locales: locales.to_vec(),
        paths: paths.to_vec(),
    })
}

fn refuse_locales(narrowing: Narrowing<'_>) -> Result<(), UsageError> {
    match narrowing.locales.first() {
        None => Ok(()),
        Some(name) => Err(UsageError::Unfit {
            message: format!("`--locale {name}` has no meaning in this comparison"),
            hint: "leave it out".to_owned(),
        }),
    }
}
