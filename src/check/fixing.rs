//! Mending what can be mended without asking.

use crate::check::{Options, run};
use crate::plan::{FixedProject, Plan};
use crate::project::Workspace;

/// A fix may bring another finding up; so many times in a row, and then it is left to people.
const ROUNDS: usize = 10;

/// Plans the fixes of all findings that have one, until none is left: a second run plans nothing.
#[must_use]
pub fn fix(workspace: &Workspace, options: &Options) -> Plan {
    let mut project = FixedProject::of(workspace);
    for _ in 0..ROUNDS {
        let findings = run(project.workspace(), options);
        let fixes = findings.iter().filter_map(|finding| finding.fix.as_deref());
        if !project.apply(fixes) {
            break;
        }
    }
    project.into_plan()
}
