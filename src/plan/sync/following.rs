//! Translations that follow what authors did to names and places.

use std::borrow::Cow;

use super::moved::move_translations;
use super::renamed::find_renamed;
use super::run::{Renames, SyncOptions};
use crate::plan::Plan;
use crate::plan::rename::{EntryName, EntryRenaming, move_article};
use crate::project::Workspace;

/// Plans what follows, and returns the project as it will be then. What seems to be renamed is
/// told, or carried out where that is wanted and everything is synced.
pub(super) fn follow<'w>(
    workspace: &'w Workspace,
    options: &SyncOptions,
) -> (Plan, Cow<'w, Workspace>) {
    let mut plan = Plan::default();
    let mut after = Cow::Borrowed(workspace);
    if options.renames == Renames::CarryOut && options.selection.is_none() {
        follow_articles(workspace, &mut plan, &mut after);
        follow_messages(&mut plan, &mut after);
    } else {
        for renamed in find_renamed(workspace) {
            plan.note(&renamed.file.path, renamed.proposal());
        }
    }
    let moves = move_translations(&after, options.selection.as_ref());
    take_in(moves, &mut plan, &mut after);
    (plan, after)
}

fn follow_articles<'w>(workspace: &'w Workspace, plan: &mut Plan, after: &mut Cow<'w, Workspace>) {
    for (old, new) in &workspace.renamed {
        let Some(article) = workspace.article_called(new) else {
            continue;
        };
        if let Ok(moves) = move_article(workspace, old, new) {
            plan.note(&article.path, format!("takes over what was `{old}`"));
            plan.then(moves);
            after.to_mut().follow_article(old, new);
        }
    }
}

fn follow_messages(plan: &mut Plan, after: &mut Cow<'_, Workspace>) {
    let names: Vec<_> = find_renamed(after)
        .iter()
        .map(|renamed| {
            let home = renamed.home.path.clone();
            (home, renamed.old.clone(), renamed.new.clone())
        })
        .collect();
    for (home, old, new) in names {
        let Some(home) = after.resource(&home) else {
            continue;
        };
        let renaming = EntryRenaming {
            workspace: after,
            home,
            old: EntryName::of_entry(old.clone()),
            new: EntryName::of_entry(new.clone()),
        };
        let mut renamed = renaming.plan();
        if let Some(file) = home.source() {
            renamed.note(&file.path, format!("`{old}` is `{new}` now"));
        }
        take_in(renamed, plan, after);
    }
}

/// Adds a plan, and carries it out in memory.
pub(super) fn take_in(part: Plan, plan: &mut Plan, after: &mut Cow<'_, Workspace>) {
    if !part.is_empty() {
        let writes = part.writes.iter();
        after
            .to_mut()
            .apply_texts(writes.map(|write| (&*write.path, write.after.as_str())));
    }
    plan.then(part);
}
