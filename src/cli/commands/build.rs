//! `tarjuma build`.

use std::collections::{BTreeMap, BTreeSet};

use clap::Args;

use crate::build::{self, Built, Fallback, Prune, Reuse};
use crate::check;
use crate::cli::arguments::{GlobalArguments, SelectionArguments};
use crate::cli::exit_status::ExitStatus;
use crate::cli::output::Output;
use crate::cli::project::{ProjectPlace, UsageError};
use crate::cli::reporting::{status_of, tell_findings};
use crate::cli::today::today;
use crate::locale::PseudoLocale;
use crate::project::Workspace;
use crate::tree::{DiskTree, WatchedTree};

/// So many files that were not written are named.
const NAMED_SKIPPED: usize = 3;

const EXAMPLES: &str = "\
Examples:
  tarjuma build                       everything, into dist/
  tarjuma build --locale ur           pages for readers of Urdu
  tarjuma build --verbose             name each passage that is not translated
  tarjuma build --pseudo en-XA,ar-XB  pages that show where layouts break
  tarjuma build --swap                replace dist/ as a whole
  tarjuma build --prune               delete pages that are no longer published";

/// Write every article in every language into dist/
///
/// Per locale and article a Markdown file, an HTML page, plain text and JSON; per locale lists,
/// an archive and a feed; an overview of languages, and sitemaps. What is not translated is shown in
/// its source, marked as such in the page and listed here.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    selection: SelectionArguments,
    /// List every segment that is shown in another language, not their number alone
    #[arg(long, short)]
    verbose: bool,
    /// Delete what earlier builds wrote and this one does not, such as pages that are no longer
    /// published; files that somebody changed or added stay
    #[arg(long)]
    prune: bool,
    /// Build pages in pseudo-locales as well, to test layouts: `en-XA` has accents and longer texts,
    /// `ar-XB` runs from right to left. Search engines are asked to leave them out, and no other page
    /// names them
    #[arg(long, value_name = "LOCALE", value_delimiter = ',')]
    pseudo: Vec<PseudoLocale>,
    /// Build into a linked copy of dist/, and let it take the place of dist/ at once; dist/ is a
    /// link then
    #[arg(long)]
    swap: bool,
    /// Render everything anew, whatever an earlier build left
    #[arg(long)]
    fresh: bool,
}

pub(crate) fn run(
    arguments: &Arguments,
    global: &GlobalArguments,
    output: &mut Output,
) -> anyhow::Result<ExitStatus> {
    let place = ProjectPlace::find(global)?;
    let day = today()?.date();
    if arguments.ask_for_all()
        && let Some(unchanged) = build::find_unchanged(&place.root, day)?
    {
        tell_build(&unchanged, arguments.verbose, output)?;
        return Ok(ExitStatus::Success);
    }
    let tree = WatchedTree::new(DiskTree::new(&place.root));
    let project = place.load(&tree)?.filled()?;
    let selection = project.select(&arguments.selection)?;
    let levels = project.check_options_in(&selection)?;
    let mut findings = check::problems(&project.workspace, &levels);
    let options = build::Options {
        prune: match arguments.prune {
            true => Prune::all_of(&selection),
            false => Prune::default(),
        },
        reuse: match arguments.fresh {
            true => Reuse::Nothing,
            false => Reuse::Unchanged,
        },
        selection,
        today: Some(day),
        pseudo: pseudo_locales(arguments, &project.workspace)?,
    };
    let report = match arguments.swap {
        true => build::publish_swapped(&project.workspace, &options)?,
        false => build::publish_from(&project.workspace, &tree, &options)?,
    };
    check::merge(
        &mut findings,
        report.findings.clone(),
        &project.workspace,
        &levels,
    );
    tell_findings(&findings, &project, output);
    let has_skipped = !report.skipped.is_empty();
    if arguments.ask_for_all() && findings.is_empty() && !has_skipped {
        let kept = build::keep_seen(&project.workspace, tree, &report, day);
        if let Err(error) = kept {
            output.complain(format_args!(
                "the next build will look at everything: {error}"
            ));
        }
    }
    let config = &project.workspace.config;
    let built = Built {
        report,
        folder: config.output.value.clone(),
        has_address: config.site.url.is_some(),
    };
    tell_build(&built, arguments.verbose, output)?;
    Ok(if has_skipped {
        ExitStatus::Findings
    } else {
        status_of(&findings)
    })
}

impl Arguments {
    /// Says whether everything is to be built that has to be, and nothing else.
    fn ask_for_all(&self) -> bool {
        let SelectionArguments { locales, paths } = &self.selection;
        let is_plain = !(self.prune || self.swap || self.fresh);
        is_plain && locales.is_empty() && paths.is_empty() && self.pseudo.is_empty()
    }
}

/// Returns the pseudo-locales that are asked for, each once, and refuses those that the project has.
fn pseudo_locales(
    arguments: &Arguments,
    workspace: &Workspace,
) -> anyhow::Result<Vec<PseudoLocale>> {
    let asked: BTreeSet<PseudoLocale> = arguments.pseudo.iter().copied().collect();
    let is_there = |pseudo: &&PseudoLocale| {
        let mut locales = workspace.locale_ids();
        locales.any(|locale| *locale == pseudo.id())
    };
    if let Some(pseudo) = asked.iter().find(is_there) {
        let message = format!("the project has files in `{pseudo}`, which would be written over");
        let hint = format!("leave `{pseudo}` out, or remove its files and its settings");
        return Err(UsageError::Unfit { message, hint }.into());
    }
    Ok(asked.into_iter().collect())
}

/// Tells what was built, beside what is wrong.
fn tell_build(built: &Built, is_verbose: bool, output: &mut Output) -> anyhow::Result<()> {
    let fallbacks = &built.report.fallbacks;
    tell_fallbacks(fallbacks, is_verbose, output)?;
    if !fallbacks.is_empty() && !is_verbose {
        output.say("`--verbose` names each of these passages");
    }
    tell_totals(built, output);
    Ok(())
}

/// Lists what readers get in another language, a line per page or, verbosely, per segment.
fn tell_fallbacks(
    fallbacks: &[Fallback],
    is_verbose: bool,
    output: &mut Output,
) -> anyhow::Result<()> {
    let mut pages: BTreeMap<_, Vec<&Fallback>> = BTreeMap::new();
    for fallback in fallbacks {
        let page = (&fallback.locale, &fallback.article, &fallback.served);
        pages.entry(page).or_default().push(fallback);
    }
    for ((locale, article, served), fallbacks) in pages {
        let count = fallbacks.len();
        let passages = if count == 1 {
            "passage is"
        } else {
            "passages are"
        };
        writeln!(
            output.data(),
            "{locale}/{article}: {count} {passages} shown in {served}"
        )?;
        if !is_verbose {
            continue;
        }
        for fallback in fallbacks {
            writeln!(
                output.data(),
                "  {}: {}",
                fallback.segment,
                fallback.reason.as_str()
            )?;
        }
    }
    Ok(())
}

fn tell_totals(built: &Built, output: &mut Output) {
    let report = &built.report;
    for skipped in report.skipped.iter().take(NAMED_SKIPPED) {
        output.complain(format_args!("skipped {skipped}"));
    }
    if let Some(more @ 1..) = report.skipped.len().checked_sub(NAMED_SKIPPED) {
        output.complain(format_args!("skipped {more} more"));
    }
    for removed in &report.removed {
        output.say(format_args!("removed {removed}"));
    }
    for (from, to) in &report.moved {
        output.say(format_args!("{from} leads to {to} now"));
    }
    for (locale, article) in &report.withheld {
        output.say(format_args!("{locale}/{article} is not published"));
    }
    if !report.unannounced.is_empty() {
        let editions = report.unannounced.iter();
        let named: Vec<String> = editions
            .map(|(locale, article)| format!("{locale}/{article}"))
            .collect();
        output.say(format_args!(
            "too little is translated to announce {}",
            named.join(", ")
        ));
    }
    if !built.has_address {
        output.say(
            "without `url` in `[site]` of tarjuma.toml, pages name no addresses, \
             and there is no feed and no sitemap",
        );
    }
    output.say(format_args!(
        "built {} files into {}/, {} of them new or changed",
        report.files, built.folder, report.written
    ));
}
