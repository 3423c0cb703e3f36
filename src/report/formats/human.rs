//! Findings with excerpts, for people at a terminal.

use std::collections::BTreeMap;
use std::io;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Finding, Label, Place, Severity};
use crate::report::limit::Shown;
use crate::report::{Ending, Format, Limit, Needs, Report, Sources, Style};
use crate::text::Span;

/// See the module.
pub(crate) const FORMAT: Format = Format {
    id: "human",
    summary: "excerpts with what is wrong and the way out, for people",
    needs: Needs::Findings,
    write,
};

fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let renderer = match report.style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let renderer = renderer.term_width(report.width);
    let shown = report
        .limit
        .map(|limit| (limit, Shown::of(&report.findings, limit.count)));
    let findings = match &shown {
        Some((_, shown)) => &shown.findings,
        None => &report.findings,
    };
    for (index, finding) in findings.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        let group = group(finding, report.sources);
        writeln!(out, "{}", renderer.render(&[group]))?;
    }
    if let Some((limit, shown)) = &shown
        && !shown.hidden.is_empty()
    {
        write_hidden(&shown.hidden, *limit, out)?;
    }
    match report.ending {
        Ending::Summary if findings.is_empty() => writeln!(out, "{}", report.summary()),
        Ending::Summary => writeln!(out, "\n{}", report.summary()),
        Ending::Bare => Ok(()),
    }
}

/// Writes how many findings there are beside those shown.
fn write_hidden(
    hidden: &BTreeMap<&'static str, usize>,
    limit: Limit,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let all: usize = hidden.values().sum();
    let checks: Vec<String> = hidden
        .iter()
        .map(|(check, count)| format!("{count} {check}"))
        .collect();
    writeln!(out, "\n… and {all} more: {}", checks.join(", "))?;
    writeln!(out, "{}", limit.way_out)
}

fn group<'f>(finding: &'f Finding, sources: &Sources<'f>) -> Group<'f> {
    let title = level(finding.severity)
        .primary_title(finding.message.as_str())
        .id(finding.check);
    let (near, far): (Vec<_>, Vec<_>) = finding
        .related
        .iter()
        .partition(|label| finding.span.is_some() && label.path == finding.path);
    let mut group = match primary(finding, &near, sources) {
        Some(snippet) => title.element(snippet),
        None => title.element(origin(&finding.path, finding.span, sources)),
    };
    for label in far {
        group = match (finding.place, secondary(label, sources)) {
            (Place::Gap, _) => group.element(origin(&label.path, Some(label.span), sources)),
            (Place::Text, Some(snippet)) => group.element(snippet),
            (Place::Text, None) => group,
        };
    }
    match &finding.hint {
        Some(hint) => group.element(Level::HELP.message(hint.as_str())),
        None => group,
    }
}

/// Names a place and shows nothing of it.
fn origin<'f>(path: &'f str, span: Option<Span>, sources: &Sources<'f>) -> Origin<'f> {
    let origin = Origin::path(path);
    match span.and_then(|span| sources.locate(path, span)) {
        Some(place) => origin
            .line(place.start.line as usize)
            .char_column(place.start.column as usize),
        None => origin,
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    }
}

/// Shows the place of the finding, and other places of its file.
fn primary<'f>(
    finding: &'f Finding,
    near: &[&'f Label],
    sources: &Sources<'f>,
) -> Option<Snippet<'f, Annotation<'f>>> {
    let span = finding.span.filter(|_| finding.place == Place::Text)?;
    let all = near.iter().fold(span, |all, label| all.join(label.span));
    let excerpt = Excerpt::of(&finding.path, all, sources)?;
    let label = finding.label.as_deref();
    let main = excerpt
        .annotation(AnnotationKind::Primary, span)
        .label(label);
    let others = near.iter().map(|label| {
        excerpt
            .annotation(AnnotationKind::Context, label.span)
            .label(label.text.as_str())
    });
    Some(excerpt.snippet().annotation(main).annotations(others))
}

/// Shows a place in another file.
fn secondary<'f>(label: &'f Label, sources: &Sources<'f>) -> Option<Snippet<'f, Annotation<'f>>> {
    let excerpt = Excerpt::of(&label.path, label.span, sources)?;
    let annotation = excerpt
        .annotation(AnnotationKind::Context, label.span)
        .label(label.text.as_str());
    Some(excerpt.snippet().annotation(annotation))
}

/// Whole lines of a file; the renderer is never handed more of it.
struct Excerpt<'f> {
    path: &'f str,
    text: &'f str,
    start: usize,
    line: usize,
}

impl<'f> Excerpt<'f> {
    fn of(path: &'f str, span: Span, sources: &Sources<'f>) -> Option<Self> {
        let (text, start) = sources.lines_around(path, span)?;
        let place = sources.locate(path, Span::empty(start))?;
        Some(Self {
            path,
            text,
            start,
            line: place.start.line as usize,
        })
    }

    fn snippet(&self) -> Snippet<'f, Annotation<'f>> {
        Snippet::source(self.text)
            .line_start(self.line)
            .path(self.path)
    }

    fn annotation(&self, kind: AnnotationKind, span: Span) -> Annotation<'f> {
        let within = |offset: u32| {
            let offset = (offset as usize).saturating_sub(self.start);
            self.text.floor_char_boundary(offset.min(self.text.len()))
        };
        kind.span(within(span.start)..within(span.end))
    }
}
