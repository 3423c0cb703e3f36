//! A badge with the share of messages that are translated, all locales together, as SVG.

use std::io;

use crate::check::Counts;
use crate::report::{Format, Needs, Notation, Report};
use crate::text::display_width;

/// See the module.
pub(crate) const FORMAT: Format = Format {
    id: "badge",
    summary: "a badge with the share that is translated, as SVG",
    needs: Needs::Coverage,
    notation: Notation::Text,
    write,
};

const LABEL: &str = "translated";

/// The width of a character, and the blank around a text, in pixels.
const CHARACTER: usize = 7;
const MARGIN: usize = 6;

/// From how many per cent on the badge has each colour.
const COLOURS: [(u8, &str); 4] = [
    (100, "#2e7d32"),
    (90, "#558b2f"),
    (70, "#b26a00"),
    (0, "#b3261e"),
];

fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut all = Counts::default();
    for (_, counts) in report
        .coverage
        .iter()
        .flat_map(|coverage| &coverage.locales)
    {
        all.add(*counts);
    }
    let percent = all.percent();
    let value = format!("{percent} %");
    let colours = COLOURS.iter();
    let colour = colours
        .filter(|(least, _)| percent >= *least)
        .map(|(_, colour)| *colour)
        .next()
        .unwrap_or_default();
    let (label_width, value_width) = (width_of(LABEL), width_of(&value));
    let width = label_width + value_width;
    let (label_middle, value_middle) = (label_width / 2, label_width + value_width / 2);
    writeln!(
        out,
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" role="img" aria-label="{LABEL}: {value}">
  <title>{LABEL}: {value}</title>
  <rect width="{label_width}" height="20" fill="#444"/>
  <rect x="{label_width}" width="{value_width}" height="20" fill="{colour}"/>
  <g fill="#fff" text-anchor="middle" font-family="Verdana, Geneva, sans-serif" font-size="11">
    <text x="{label_middle}" y="14">{LABEL}</text>
    <text x="{value_middle}" y="14">{value}</text>
  </g>
</svg>"##
    )
}

fn width_of(text: &str) -> usize {
    display_width(text) * CHARACTER + 2 * MARGIN
}
