//! The plan of a `rename`.

use super::entry::EntryRenaming;
use super::entry_name::EntryName;
use super::error::RenameError;
use super::moving::{move_article, move_resource};
use super::request::{RenameKind, RenameRequest};
use super::subject::{Subject, read_name, resource_path, slug_of};
use super::templates::plan_templates;
use crate::fluent::EntryView;
use crate::plan::Plan;
use crate::project::{Resource, ResourceFile, Scope, Workspace};

/// Plans the files in which something has another name.
///
/// # Errors
///
/// Returns an error when there is no such thing or several, or the new name is taken or unfit.
pub fn rename(workspace: &Workspace, request: &RenameRequest<'_>) -> Result<Plan, RenameError> {
    let plan = match Subject::find(workspace, request)? {
        Subject::Entry(home, old) => rename_entry(workspace, home, old, request)?,
        Subject::Resource(old) => {
            let new = resource_path(workspace, request.new);
            if !new.as_str().ends_with(".ftl") {
                return Err(RenameError::Unfit {
                    what: "a resource",
                    name: request.new.to_owned(),
                    reason: "it does not end with `.ftl`".to_owned(),
                });
            }
            refuse_same(old.as_str(), new.as_str())?;
            move_resource(workspace, &old, &new)?
        }
        Subject::Article(old) => {
            let new = slug_of(workspace, request.new);
            refuse_same(old.as_str(), new.as_str())?;
            move_article(workspace, &old, &new)?
        }
    };
    Ok(plan.sorted())
}

fn refuse_same(old: &str, new: &str) -> Result<(), RenameError> {
    match old == new {
        true => Err(RenameError::Same {
            name: new.to_owned(),
        }),
        false => Ok(()),
    }
}

fn rename_entry(
    workspace: &Workspace,
    home: &Resource,
    old: EntryName,
    request: &RenameRequest<'_>,
) -> Result<Plan, RenameError> {
    let new = new_name(&old, request)?;
    let renaming = EntryRenaming {
        workspace,
        home,
        old,
        new,
    };
    if renaming.old == renaming.new {
        return Err(RenameError::Same {
            name: renaming.new.display(),
        });
    }
    if home.is_read_only {
        return Err(RenameError::Fixed {
            name: renaming.old.display(),
            reason: format!("{} is read only", home.path),
        });
    }
    renaming.refuse_taken()?;
    let mut plan = renaming.plan();
    renaming.plan_articles(&mut plan);
    if home.scope == Scope::Shared {
        plan_templates(request.templates, &renaming.old, &renaming.new, &mut plan);
    }
    Ok(plan)
}

/// Reads the new name as one of the same kind, of the same entry where an attribute is renamed.
fn new_name(old: &EntryName, request: &RenameRequest<'_>) -> Result<EntryName, RenameError> {
    let (kind, _) = old.id.parts();
    let unfit = |reason: &str| RenameError::Unfit {
        what: match &old.attribute {
            Some(_) => "an attribute",
            None => RenameKind::of_entry(kind).with_article(),
        },
        name: request.new.to_owned(),
        reason: reason.to_owned(),
    };
    let written = match (&old.attribute, request.new.strip_prefix('.')) {
        (Some(_), Some(attribute)) => format!("{}.{attribute}", old.id),
        _ => request.new.to_owned(),
    };
    let new = read_name(&written, kind)
        .ok_or_else(|| unfit("write a letter, then letters, digits, `-` and `_`"))?;
    match (&old.attribute, &new.attribute) {
        (None, Some(_)) => Err(unfit("an entry does not become an attribute")),
        (Some(_), None) => Err(unfit("an attribute does not become an entry")),
        (Some(_), Some(_)) if old.id != new.id => Err(unfit("it is one of another entry")),
        _ => Ok(new),
    }
}

impl EntryRenaming<'_> {
    /// Refuses a name that something has already where the old one is seen.
    fn refuse_taken(&self) -> Result<(), RenameError> {
        let resources = self.workspace.resources.iter();
        let taken = resources
            .filter(|resource| self.shares_names(resource))
            .find_map(|resource| {
                // The source first: there its author looks.
                let mut files = resource.source().into_iter().chain(resource.files.values());
                let file = files.find(|file| self.is_taken_in(file));
                file.map(|file| file.path.clone())
            });
        match taken {
            None => Ok(()),
            Some(path) => Err(RenameError::Taken {
                what: match self.new.attribute {
                    Some(_) => "attribute",
                    None => RenameKind::of_entry(self.new.id.parts().0).as_str(),
                },
                name: self.new.display(),
                path,
            }),
        }
    }

    /// Says whether an entry of a resource that has the new name could be mistaken for this one.
    fn shares_names(&self, resource: &Resource) -> bool {
        if self.is_home(resource) {
            return true;
        }
        if self.new.attribute.is_some() {
            return false;
        }
        match (&self.home.scope, &resource.scope) {
            (Scope::Shared, Scope::Shared) => true,
            (Scope::Shared, Scope::Article(_)) => refers_to(resource, &self.old),
            (Scope::Article(_), Scope::Shared) => refers_to(self.home, &self.new),
            (Scope::Article(_), Scope::Article(_)) => false,
        }
    }

    fn is_taken_in(&self, file: &ResourceFile) -> bool {
        let (kind, id) = self.new.id.parts();
        let view = file.view();
        let Some(attribute) = &self.new.attribute else {
            return view.entry(kind, id).is_some()
                || view
                    .intended_entries()
                    .any(|intended| intended == (kind, id));
        };
        view.entry(kind, id).is_some_and(|entry| {
            let mut attributes = entry.attributes();
            attributes.any(|known| known.name().text == attribute)
        })
    }
}

fn refers_to(resource: &Resource, name: &EntryName) -> bool {
    let entries = resource
        .files
        .values()
        .flat_map(|file| file.view().entries());
    let mut references = entries.flat_map(EntryView::references);
    references.any(|reference| name.is_used_by(&reference))
}

impl RenameKind {
    /// Returns the word for it with `a` or `an`.
    fn with_article(self) -> &'static str {
        match self {
            Self::Message => "a message",
            Self::Term => "a term",
            Self::Resource => "a resource",
            Self::Article => "an article",
        }
    }
}
