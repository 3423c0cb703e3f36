//! Findings with excerpts, for people at a terminal.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Finding, Label, Place, Severity};
use crate::report::limit::Shown;
use crate::report::{Ending, Format, Limit, Needs, Notation, Report, Sources, Style};
use crate::text::{Span, display_width, shorten_around};

/// See the module.
pub(crate) const FORMAT: Format = Format {
    id: "human",
    summary: "excerpts with what is wrong and the way out, for people",
    needs: Needs::Findings,
    notation: Notation::Text,
    write,
};

/// The columns that a label has at least, if need be below the place it is about.
const NARROWEST_LABEL: usize = 40;

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
    for (index, alike) in findings
        .chunk_by(|one, other| is_like(one, other))
        .enumerate()
    {
        if index > 0 {
            writeln!(out)?;
        }
        let group = match alike {
            [finding] => group(finding, report.sources, report.width),
            several => group_of(several, report.sources, report.width),
        };
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

/// Says whether two findings differ in the place of the source alone that something lacks.
fn is_like(one: &Finding, other: &Finding) -> bool {
    let place_of = |finding: &Finding| match finding.related.as_slice() {
        [label] if finding.place == Place::Gap => Some(Arc::clone(&label.path)),
        _ => None,
    };
    let kind_of = |finding: &Finding| (finding.check, finding.severity, finding.hint.clone());
    one.path == other.path
        && kind_of(one) == kind_of(other)
        && place_of(one).is_some_and(|place| place_of(other) == Some(place))
}

/// Tells of several things that one file lacks: each by its line in the source.
fn group_of<'f>(alike: &[&'f Finding], sources: &Sources<'f>, width: usize) -> Group<'f> {
    let [first, others @ ..] = alike else {
        return Group::with_level(Level::NOTE);
    };
    let title = format!("{}, and {} more", first.message(), others.len());
    let title = level(first.severity).primary_title(title).id(first.check);
    let group = title.element(origin(&first.path, first.span, sources));
    let labels: Vec<&Label> = alike.iter().flat_map(|finding| &finding.related).collect();
    let group = match lacking(&labels, sources, width) {
        Some(snippet) => group.element(snippet),
        None => group,
    };
    with_hint(group, first)
}

fn with_hint<'f>(group: Group<'f>, finding: &'f Finding) -> Group<'f> {
    match &finding.hint {
        Some(hint) => group.element(Level::HELP.message(&**hint)),
        None => group,
    }
}

/// Shows the lines of a source that a file lacks, each cut to the width.
fn lacking<'f>(
    labels: &[&'f Label],
    sources: &Sources<'f>,
    width: usize,
) -> Option<Snippet<'f, Annotation<'f>>> {
    let all = labels.iter().map(|label| label.span).reduce(Span::join)?;
    let excerpt = Excerpt::of(&labels.first()?.path, all, sources)?;
    let last = excerpt.line + excerpt.text.matches('\n').count();
    let gutter = last.to_string().len() + " | ".len();
    let room = width.saturating_sub(gutter);
    let mut text = String::new();
    let mut shown = Vec::new();
    let mut start = excerpt.start;
    for line in excerpt.text.split('\n') {
        let end = start + line.len();
        let is_named = labels
            .iter()
            .any(|label| (start..=end).contains(&(label.span.start as usize)));
        let from = text.len();
        text.push_str(&shorten_around(line.trim_end_matches('\r'), 0, room));
        shown.extend(is_named.then_some(from..text.len()));
        text.push('\n');
        start = end + 1;
    }
    let annotations = shown.into_iter();
    Some(
        Snippet::source(text)
            .line_start(excerpt.line)
            .path(excerpt.path)
            .annotations(annotations.map(|range| AnnotationKind::Visible.span(range))),
    )
}

fn group<'f>(finding: &'f Finding, sources: &Sources<'f>, width: usize) -> Group<'f> {
    let title = level(finding.severity)
        .primary_title(finding.message())
        .id(finding.check);
    let (near, far): (Vec<_>, Vec<_>) = finding
        .related
        .iter()
        .partition(|label| finding.span.is_some() && label.path == finding.path);
    let mut group = match primary(finding, &near, sources, width) {
        Some(snippet) => title.element(snippet),
        None => title.element(origin(&finding.path, finding.span, sources)),
    };
    for label in far {
        let snippet = match finding.place {
            Place::Gap => lacking(&[label], sources, width),
            Place::Text => secondary(label, sources),
        };
        group = match snippet {
            Some(snippet) => group.element(snippet),
            None => group,
        };
    }
    with_hint(group, finding)
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
    width: usize,
) -> Option<Snippet<'f, Annotation<'f>>> {
    let span = finding.span.filter(|_| finding.place == Place::Text)?;
    let all = near.iter().fold(span, |all, label| all.join(label.span));
    let excerpt = Excerpt::of(&finding.path, all, sources)?;
    let label = finding.label.as_deref();
    let room = width
        .saturating_sub(excerpt.column_after(span))
        .max(NARROWEST_LABEL);
    let label = label.map(|label| shorten_around(label, finding.label_focus, room));
    let main = excerpt
        .annotation(AnnotationKind::Primary, span)
        .label(label);
    let others = near.iter().map(|label| {
        excerpt
            .annotation(AnnotationKind::Context, label.span)
            .label(&*label.text)
    });
    Some(excerpt.snippet().annotation(main).annotations(others))
}

/// Shows a place in another file.
fn secondary<'f>(label: &'f Label, sources: &Sources<'f>) -> Option<Snippet<'f, Annotation<'f>>> {
    let excerpt = Excerpt::of(&label.path, label.span, sources)?;
    let annotation = excerpt
        .annotation(AnnotationKind::Context, label.span)
        .label(&*label.text);
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

    /// Returns the column at which a label of `span` begins, about.
    fn column_after(&self, span: Span) -> usize {
        let end = (span.end as usize)
            .saturating_sub(self.start)
            .min(self.text.len());
        let before = &self.text[..self.text.floor_char_boundary(end)];
        let line = before.rsplit('\n').next().unwrap_or_default();
        self.line.to_string().len() + " |  ".len() + display_width(line)
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
