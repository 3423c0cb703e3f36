//! A real tree of a hundred programs in 37 locales.

use crate::coreutils::load_coreutils;
use crate::fluent_edits::collect_ftl;
use crate::shared::shared_data;

#[test]
fn loads_every_file_of_coreutils_under_the_program_it_belongs_to() {
    let (Some(workspace), Some(root)) = (load_coreutils(), shared_data("coreutils")) else {
        return;
    };
    assert_eq!(workspace.problems, []);
    assert_eq!(workspace.locales.len(), 37);
    let files: usize = (workspace.resources.iter())
        .map(|resource| resource.files.len())
        .sum();
    let mut on_disk = Vec::new();
    collect_ftl(&root, &mut on_disk);
    assert_eq!(files, on_disk.len());
    assert!(
        workspace
            .resources
            .iter()
            .all(|resource| resource.source().is_some())
    );
    let paths: Vec<_> = workspace
        .resources
        .iter()
        .map(|resource| resource.path.as_str())
        .collect();
    assert!(paths.contains(&"arch.ftl") && paths.contains(&"src/uucore/locales.ftl"));
}
