//! All rules on a site.

use rayon::prelude::*;

use super::registry::RULES;
use super::site::Site;
use crate::diagnostic::Finding;
use crate::tree::{Tree, TreeError, TreePath};

/// What was found on a site.
#[derive(Clone, Debug, Default)]
pub struct Verified {
    /// How many pages there are.
    pub pages: usize,
    /// How many files, pages included.
    pub files: usize,
    /// What is wrong, sorted as findings are.
    pub findings: Vec<Finding>,
}

/// Reads the site in `folder` and checks all rules on it.
///
/// # Errors
///
/// Returns an error when a file cannot be read.
pub fn run(tree: &dyn Tree, folder: &TreePath) -> Result<Verified, TreeError> {
    let site = Site::read(tree, folder)?;
    let mut findings: Vec<Finding> = RULES
        .par_iter()
        .flat_map_iter(|rule| rule.run(&site, folder))
        .collect();
    findings.sort_by(Finding::order);
    Ok(Verified {
        pages: site.pages.len(),
        files: site.files.len(),
        findings,
    })
}
