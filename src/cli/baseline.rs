//! Reading, writing and comparing with a baseline.

use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use super::exit_status::ExitStatus;
use super::output::Output;
use super::project::{Project, UsageError};
use crate::check::{Baseline, Compared};
use crate::diagnostic::Finding;
use crate::tree::{LooseFileError, read_loose_text, write_loose};

/// The baseline that is used where it lies in the project.
const USUAL: &str = ".tarjuma/baseline.json";

/// So many findings that are fixed are named.
const NAMED: usize = 10;

/// What is known already.
#[derive(Args, Debug)]
pub(crate) struct BaselineArguments {
    /// Write all findings to a file, from which on they are known, and report none
    #[arg(long, value_name = "FILE", conflicts_with_all = ["baseline", "strict_baseline"])]
    write_baseline: Option<PathBuf>,
    /// Report only what this file does not know; .tarjuma/baseline.json, if it is there
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Report everything, whatever is known
    #[arg(long, conflicts_with_all = ["baseline", "write_baseline", "strict_baseline"])]
    no_baseline: bool,
    /// Fail when the baseline knows what is no longer found
    #[arg(long)]
    strict_baseline: bool,
}

/// Whether a run looks at the whole project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    Whole,
    Part,
}

impl BaselineArguments {
    /// Writes the baseline, if that is asked for.
    pub(crate) fn write(
        &self,
        findings: &[Finding],
        project: &Project,
        output: &mut Output,
    ) -> anyhow::Result<Option<ExitStatus>> {
        let Some(file) = &self.write_baseline else {
            return Ok(None);
        };
        let baseline = Baseline::of(findings, &project.workspace);
        write_loose(file, baseline.to_text().as_bytes())?;
        output.say(format_args!(
            "wrote {}; findings in it: {}",
            file.display(),
            baseline.len()
        ));
        Ok(Some(ExitStatus::Success))
    }

    /// Leaves of the findings those that are not known, and says how many are. Returns how the run
    /// ends for what the baseline knows and nobody finds.
    pub(crate) fn compare(
        &self,
        findings: &mut Vec<Finding>,
        project: &Project,
        extent: Extent,
        output: &mut Output,
    ) -> anyhow::Result<ExitStatus> {
        let Some((file, baseline)) = self.read(project)? else {
            return Ok(ExitStatus::Success);
        };
        let compared = baseline.compare(std::mem::take(findings), &project.workspace);
        let fixed = match extent {
            Extent::Whole => compared.fixed.len(),
            Extent::Part => 0,
        };
        if compared.known > 0 && extent == Extent::Whole {
            let file = file.display();
            output.say(format_args!("known from {file}: {}", compared.known));
        }
        if fixed > 0 {
            self.tell_fixed(&compared, &file, output);
        }
        *findings = compared.new;
        Ok(match self.strict_baseline && fixed > 0 {
            true => ExitStatus::Findings,
            false => ExitStatus::Success,
        })
    }

    fn tell_fixed(&self, compared: &Compared, file: &Path, output: &mut Output) {
        let file = file.display();
        let count = compared.fixed.len();
        let message = format!(
            "no longer found, but in {file}: {count}; `tarjuma check --write-baseline {file}` lets \
             them go"
        );
        if !self.strict_baseline {
            output.say(message);
            return;
        }
        for known in compared.fixed.iter().take(NAMED) {
            let (path, check, entry) = (&known.path, &known.check, &known.entry);
            output.complain(format_args!("{path}: [{check}] {entry}"));
        }
        output.complain(message);
    }

    fn read(&self, project: &Project) -> anyhow::Result<Option<(PathBuf, Baseline)>> {
        if self.no_baseline {
            return Ok(None);
        }
        let usual = project.workspace.root.join(USUAL);
        let (file, name) = match &self.baseline {
            Some(file) => (file.clone(), file.clone()),
            None => (usual, PathBuf::from(USUAL)),
        };
        let text = match read_loose_text(&file) {
            Ok(text) => text,
            Err(LooseFileError::Unreadable(error))
                if self.baseline.is_none() && error.kind() == io::ErrorKind::NotFound =>
            {
                return Ok(None);
            }
            Err(error) => return Err(unusable(&name, &error).into()),
        };
        let baseline = Baseline::parse(&text).map_err(|error| unusable(&name, &error))?;
        Ok(Some((name, baseline)))
    }
}

fn unusable(file: &Path, error: &dyn std::error::Error) -> UsageError {
    let file = file.display();
    UsageError::Unfit {
        message: format!("the baseline `{file}` cannot be used: {error}"),
        hint: format!("write it anew with `tarjuma check --write-baseline {file}`"),
    }
}
