//! Symbolic links of a revision, followed as they are on disk.

use std::collections::BTreeMap;

use super::tree::ObjectId;
use crate::tree::{TreePath, WalkProblem, WalkProblemKind};

/// How many links on the way to a file are followed.
const MAX_HOPS: usize = 40;

/// Adds to `files` those that `links`, each with what it leads to, lead to. Links inside of a
/// folder to which a link leads are not followed.
pub(super) fn follow_links(
    files: &mut BTreeMap<TreePath, ObjectId>,
    links: &BTreeMap<TreePath, String>,
) -> Vec<WalkProblem> {
    let mut linked = Vec::new();
    let mut problems = Vec::new();
    for path in links.keys() {
        match files_behind(path, files, links) {
            Ok(found) => linked.extend(found),
            Err(kind) => problems.push(WalkProblem {
                path: path.clone(),
                kind,
            }),
        }
    }
    files.extend(linked);
    problems
}

/// Returns the files that a link leads to, as seen through the link.
fn files_behind(
    link: &TreePath,
    files: &BTreeMap<TreePath, ObjectId>,
    links: &BTreeMap<TreePath, String>,
) -> Result<Vec<(TreePath, ObjectId)>, WalkProblemKind> {
    let target = resolve(link, links)?;
    if let Some(id) = files.get(&target) {
        return Ok(vec![(link.clone(), id.clone())]);
    }
    if link.is_within(&target) {
        return Err(WalkProblemKind::LinkLoop);
    }
    let found: Vec<_> = files
        .range(target.clone()..)
        .take_while(|(path, _)| path.as_str().starts_with(target.as_str()))
        .filter_map(|(path, id)| {
            let below = path
                .as_str()
                .strip_prefix(target.as_str())?
                .strip_prefix('/')?;
            Some((link.join(&below.parse().ok()?), id.clone()))
        })
        .collect();
    match found.is_empty() {
        true => Err(WalkProblemKind::BrokenLink),
        false => Ok(found),
    }
}

/// Returns where a path leads when all links on the way are followed.
fn resolve(
    path: &TreePath,
    links: &BTreeMap<TreePath, String>,
) -> Result<TreePath, WalkProblemKind> {
    let mut path = path.clone();
    for _ in 0..MAX_HOPS {
        let ancestors = std::iter::successors(Some(path.clone()), TreePath::parent);
        let link = ancestors
            .filter_map(|place| Some((links.get(&place)?, place)))
            .last();
        let Some((target, place)) = link else {
            return Ok(path);
        };
        let target: TreePath = target.parse().map_err(|_| WalkProblemKind::BrokenLink)?;
        let folder = place.parent().unwrap_or_default();
        let below = path.as_str()[place.as_str().len()..].trim_start_matches('/');
        let below: TreePath = below.parse().unwrap_or_default();
        path = folder.join(&target).join(&below);
    }
    Err(WalkProblemKind::LinkLoop)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> TreePath {
        text.parse().unwrap()
    }

    #[test]
    fn links_to_files_folders_and_other_links_are_followed() {
        let id = |name: &str| ObjectId::new(name);
        let mut files = BTreeMap::from([
            (path("l/pt-BR/ui.ftl"), id("1")),
            (path("terms.ftl"), id("2")),
        ]);
        let links = BTreeMap::from([
            (path("l/pt"), "pt-BR".to_owned()),
            (path("l/br"), "./pt".to_owned()),
            (path("l/pt-BR/terms.ftl"), "../../terms.ftl".to_owned()),
            (path("l/loop"), "..".to_owned()),
            (path("l/me"), "me".to_owned()),
            (path("l/gone"), "/etc".to_owned()),
        ]);
        let problems = follow_links(&mut files, &links);
        assert_eq!(files.get(&path("l/pt/ui.ftl")), Some(&id("1")));
        assert_eq!(files.get(&path("l/br/ui.ftl")), Some(&id("1")));
        assert_eq!(files.get(&path("l/pt-BR/terms.ftl")), Some(&id("2")));
        let kinds: Vec<_> = problems
            .into_iter()
            .map(|problem| (problem.path.to_string(), problem.kind))
            .collect();
        let expected = [
            ("l/gone", WalkProblemKind::BrokenLink),
            ("l/loop", WalkProblemKind::LinkLoop),
            ("l/me", WalkProblemKind::LinkLoop),
        ];
        assert_eq!(kinds, expected.map(|(path, kind)| (path.to_owned(), kind)));
    }
}
