//! `tarjuma rename`.

use clap::{Args, ValueEnum};

use crate::build;
use crate::cli::applying::{Applying, apply};
use crate::cli::arguments::GlobalArguments;
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::Output;
use crate::cli::project::{Project, UsageError};
use crate::plan::{self, RenameKind, RenameRequest, TemplateText};
use crate::tree::DiskTree;

const EXAMPLES: &str = "\
Examples:
  tarjuma rename nav-home nav-start --dry-run   show what would change
  tarjuma rename nav-home.title nav-home.label  an attribute
  tarjuma rename ui.ftl:title ui-title          one of several of that id
  tarjuma rename -- -wsj -dow-jones             a term
  tarjuma rename ui.ftl site/ui.ftl             a file in all its locales
  tarjuma rename swap 2025/prisoner-exchange    an article, its bundles and ledgers";

/// Rename a message, a file or an article everywhere
///
/// A message, a term or an attribute gets its new name in every locale, in all that refers to it,
/// in articles, in the project's templates and in the ledger. Nothing else in those files changes,
/// and no translation becomes fresher or staler by it.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// What there is: a message, a term, an attribute, a file or an article
    old: String,
    /// What it is to be called
    new: String,
    /// What it is, where the name alone does not tell: message, term, resource or article
    #[arg(long, value_name = "KIND", hide_possible_values = true)]
    kind: Option<RenameKind>,
    #[command(flatten)]
    applying: Applying,
}

impl ValueEnum for RenameKind {
    fn value_variants<'v>() -> &'v [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.as_str()))
    }
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let project = Project::open_to_write(global, &arguments.applying, output)?.filled()?;
    let templates = build::template_texts(&DiskTree::new(&project.workspace.root));
    let templates: Vec<TemplateText> = templates
        .into_iter()
        .map(|(path, text)| TemplateText { path, text })
        .collect();
    let request = RenameRequest {
        old: &arguments.old,
        new: &arguments.new,
        kind: arguments.kind,
        templates: &templates,
    };
    let plan = plan::rename(&project.workspace, &request).map_err(UsageError::from)?;
    tell_built_in(&arguments.old, &templates, output);
    apply(&plan, &project, &arguments.applying, output)
}

/// Says which templates of the program ask for a message by its old name, but for those in whose
/// place the project has its own.
fn tell_built_in(old: &str, templates: &[TemplateText], output: &mut Output) {
    let id = old.rsplit_once(':').map_or(old, |(_, id)| id);
    let is_own = |name: &str| {
        let path = format!("templates/{name}");
        templates.iter().any(|own| *own.path == *path)
    };
    let mut names = build::built_in_templates_of(id);
    names.retain(|name| !is_own(name));
    if !names.is_empty() {
        output.complain(format_args!(
            "built-in templates ask for `{id}`, and will show a text of their own: {}; \
             to change that, take them into the project with `tarjuma templates eject`",
            names.join(", ")
        ));
    }
}
