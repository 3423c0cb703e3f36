//! `tarjuma templates`.

use clap::{Args, Subcommand};

use crate::build;
use crate::cli::applying::{Applying, apply};
use crate::cli::arguments::GlobalArguments;
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::Output;
use crate::cli::project::{Project, UsageError};
use crate::plan::{Plan, Write};
use crate::tree::{DiskTree, Tree, TreePath};

const EXAMPLES: &str = "\
Examples:
  tarjuma templates eject                  all of them, into templates/
  tarjuma templates eject article.html     one
  tarjuma templates eject style.css        the style sheet";

/// Take the built-in page templates into the project, to be changed there
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Write built-in templates into templates/; those that are there stay as they are
    Eject {
        /// Only these, such as article.html
        #[arg(value_name = "NAME")]
        names: Vec<String>,
        #[command(flatten)]
        applying: Applying,
    },
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let Action::Eject { names, applying } = &arguments.action;
    let project = Project::open_to_write(global, applying, output)?;
    let tree = DiskTree::new(&project.workspace.root);
    let templates = build::built_in_templates();
    if let Some(unknown) = names
        .iter()
        .find(|name| !templates.contains_key(name.as_str()))
    {
        let known: Vec<&str> = templates.keys().copied().collect();
        return Err(UsageError::Unfit {
            message: format!("there is no template `{unknown}`"),
            hint: format!("the templates are {}", known.join(", ")),
        }
        .into());
    }
    let is_wanted = |name: &str| names.is_empty() || names.iter().any(|own| own == name);
    let mut plan = Plan::default();
    for (name, text) in templates.into_iter().filter(|(name, _)| is_wanted(name)) {
        let path: TreePath = format!("{}/{name}", build::TEMPLATES).parse()?;
        if tree.contains(&path) {
            output.say(format_args!("{path} is there already and stays as it is"));
            continue;
        }
        plan.writes.push(Write {
            path: path.as_str().into(),
            before: None,
            after: text.to_owned(),
        });
    }
    apply(&plan, &project, applying, output)
}
