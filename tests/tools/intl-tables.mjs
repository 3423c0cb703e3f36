// Writes tests/suite/data/intl/*.tsv: what Intl of the Node.js that runs this makes of the calls
// of our functions. Run it as `node tests/tools/intl-tables.mjs`.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../suite/data/intl/", import.meta.url));

const LOCALES = [
  "en", "en-GB", "de", "fr", "es", "pt-BR", "it", "pl", "ru", "tr",
  "ar", "ar-EG", "he", "fa", "hi", "bn", "th", "ja", "zh", "ko",
];

const VALUES = ["0", "1", "-2.5", "1234.5", "9876543.215"];
const LARGE = ["999", "12345", "-987654", "1234567890"];
const SMALL = ["1", "2", "5.5", "1234"];

// NUMBER: options and the values that they are tried on.
const NUMBERS = [
  [{}, ["0", "1234", "12345", "1234567.891", "-1234.5", "12345678901234567890.125"]],
  [{ useGrouping: "false" }, VALUES],
  [{ useGrouping: "min2" }, VALUES],
  [{ minimumIntegerDigits: 3 }, ["0", "1", "-2.5", "1234.5"]],
  [{ minimumFractionDigits: 2 }, VALUES],
  [{ maximumFractionDigits: 0 }, ["0.5", "1.5", "2.5", "-0.4", "1234.5"]],
  [{ maximumFractionDigits: 1 }, VALUES],
  [{ minimumFractionDigits: 1, maximumFractionDigits: 2 }, VALUES],
  [{ minimumSignificantDigits: 3 }, VALUES],
  [{ maximumSignificantDigits: 3 }, VALUES],
  [{ minimumSignificantDigits: 2, maximumSignificantDigits: 4 }, VALUES],
  [{ signDisplay: "always" }, ["0", "5", "-5"]],
  [{ signDisplay: "never" }, ["0", "5", "-5"]],
  [{ signDisplay: "exceptZero" }, ["0", "5", "-5"]],
  [{ signDisplay: "negative" }, ["-0.0001", "5", "-5"]],
  [{ numberingSystem: "latn" }, VALUES],
  [{ numberingSystem: "deva" }, VALUES],
  [{ numberingSystem: "arab" }, VALUES],
  [{ style: "percent" }, ["0", "0.457", "1", "12.345", "-0.05"]],
  [{ style: "percent", maximumFractionDigits: 1 }, ["0.4567", "1", "-0.0512"]],
  [{ style: "percent", minimumFractionDigits: 2 }, ["0.4567", "1"]],
  [{ style: "percent", signDisplay: "exceptZero" }, ["0", "0.12", "-0.12"]],
  [{ style: "currency", currency: "USD" }, VALUES],
  [{ style: "currency", currency: "EUR" }, VALUES],
  [{ style: "currency", currency: "INR" }, VALUES],
  [{ style: "currency", currency: "JPY" }, VALUES],
  [{ style: "currency", currency: "KWD" }, VALUES],
  [{ style: "currency", currency: "RUB" }, VALUES],
  [{ style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" }, VALUES],
  [{ style: "currency", currency: "CAD", currencyDisplay: "narrowSymbol" }, VALUES],
  [{ style: "currency", currency: "EUR", currencyDisplay: "code" }, VALUES],
  [{ style: "currency", currency: "USD", currencyDisplay: "name" }, VALUES],
  [{ style: "currency", currency: "EUR", currencyDisplay: "name" }, ["1", "2", "1.5", "1234567"]],
  [{ style: "currency", currency: "PLN", currencyDisplay: "name" }, ["1", "2", "5", "1234"]],
  [{ style: "currency", currency: "USD", maximumFractionDigits: 0 }, VALUES],
  [{ style: "currency", currency: "JPY", minimumFractionDigits: 2 }, VALUES],
  [{ style: "currency", currency: "USD", signDisplay: "always" }, ["0", "5", "-5"]],
  [{ style: "currency", currency: "USD", currencySign: "accounting" }, ["5", "-5"]],
  [{ notation: "compact" }, LARGE],
  [{ notation: "compact", compactDisplay: "long" }, LARGE],
  [{ notation: "compact", maximumFractionDigits: 1 }, LARGE],
  [{ notation: "compact", maximumSignificantDigits: 3 }, LARGE],
  [{ notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 }, LARGE],
  [{ notation: "compact", signDisplay: "always" }, LARGE],
  [{ notation: "compact", style: "currency", currency: "USD" }, LARGE],
  [{ notation: "compact", style: "currency", currency: "EUR", maximumFractionDigits: 1 }, LARGE],
  [{ style: "unit", unit: "kilometer" }, SMALL],
  [{ style: "unit", unit: "kilometer", unitDisplay: "long" }, SMALL],
  [{ style: "unit", unit: "kilometer", unitDisplay: "narrow" }, SMALL],
  [{ style: "unit", unit: "mile", unitDisplay: "long" }, SMALL],
  [{ style: "unit", unit: "kilogram", unitDisplay: "long" }, SMALL],
  [{ style: "unit", unit: "gram" }, SMALL],
  [{ style: "unit", unit: "liter", unitDisplay: "long" }, SMALL],
  [{ style: "unit", unit: "hectare", unitDisplay: "long" }, SMALL],
  [{ style: "unit", unit: "day", unitDisplay: "long" }, SMALL],
  [{ style: "unit", unit: "hour" }, SMALL],
  [{ style: "unit", unit: "minute", unitDisplay: "long" }, SMALL],
  [{ style: "unit", unit: "year", unitDisplay: "long" }, SMALL],
  [{ style: "unit", unit: "meter", maximumFractionDigits: 0 }, SMALL],
  [{ style: "unit", unit: "foot", unitDisplay: "short" }, SMALL],
];

const MOMENTS = ["2025-02-11T15:04:09Z", "2024-12-01T03:05:00Z"];

const DATES = [
  { dateStyle: "full" },
  { dateStyle: "long" },
  { dateStyle: "medium" },
  { dateStyle: "short" },
  { timeStyle: "full", timeZone: "Europe/Berlin" },
  { timeStyle: "long", timeZone: "America/New_York" },
  { timeStyle: "medium" },
  { timeStyle: "short" },
  { dateStyle: "full", timeStyle: "short" },
  { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Kolkata" },
  { dateStyle: "medium", timeStyle: "medium" },
  { dateStyle: "short", timeStyle: "short" },
  { dateStyle: "long", numberingSystem: "latn" },
  { dateStyle: "long", calendar: "persian" },
  { dateStyle: "long", calendar: "buddhist" },
  { dateStyle: "long", calendar: "japanese" },
  { dateStyle: "long", calendar: "hebrew" },
  { dateStyle: "long", calendar: "islamic-umalqura" },
  { timeStyle: "short", hourCycle: "h23" },
  { timeStyle: "short", hourCycle: "h12" },
  { weekday: "long" },
  { weekday: "short" },
  { weekday: "narrow" },
  { year: "numeric" },
  { month: "long" },
  { month: "short" },
  { month: "long", day: "numeric" },
  { month: "short", day: "numeric" },
  { month: "numeric", day: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "short" },
  { year: "numeric", month: "2-digit", day: "2-digit" },
  { year: "numeric", month: "numeric", day: "numeric" },
  { year: "numeric", month: "long", day: "numeric" },
  { weekday: "long", month: "long", day: "numeric" },
  { weekday: "short", year: "numeric", month: "short", day: "numeric" },
  { weekday: "short", month: "long", day: "numeric" },
  { hour: "numeric", minute: "2-digit" },
  { hour: "numeric", minute: "2-digit", timeZone: "Asia/Tokyo", timeZoneName: "shortOffset" },
  { year: "numeric", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" },
];

const LISTS = [];
for (const type of ["conjunction", "disjunction", "unit"]) {
  for (const style of ["long", "short", "narrow"]) LISTS.push({ type, style });
}
const ITEMS = [["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"]];

const UNITS = ["second", "minute", "hour", "day", "week", "month", "quarter", "year"];
const DISTANCES = ["-1", "0", "1", "2", "-5.5", "1234"];

// How an option is written in Fluent.
function written(options) {
  return Object.entries(options).map(([name, value]) =>
    `${name}: ${typeof value === "number" ? value : JSON.stringify(value)}`).join(", ");
}

function table(name, rows) {
  const head = [
    `# Made by tests/tools/intl-tables.mjs with Node.js ${process.versions.node},` +
      ` ICU ${process.versions.icu}, CLDR ${process.versions.cldr}.`,
    ["options", "value", ...LOCALES].join("\t"),
  ];
  writeFileSync(`${FOLDER}${name}.tsv`, [...head, ...rows].join("\n") + "\n");
}

function row(options, value, format) {
  return [written(options), value, ...LOCALES.map(format)].join("\t");
}

table("number", NUMBERS.flatMap(([options, values]) => values.map((value) => {
  // Ours keeps the digits that a number is written with where no number of digits is asked for.
  const keeps = !options.style || options.style === "unit";
  const digits = Object.keys(options).some((name) => name.endsWith("Digits"));
  const more = keeps && !digits && !options.notation ? { maximumFractionDigits: 20 } : {};
  const grouping = options.useGrouping === "false" ? { useGrouping: false } : {};
  const intl = { ...options, ...more, ...grouping };
  return row(options, value, (locale) => new Intl.NumberFormat(locale, intl).format(value));
})));

table("datetime", DATES.flatMap((options) => MOMENTS.map((moment) => {
  const intl = { calendar: "gregory", timeZone: "UTC", ...options };
  return row(options, moment,
    (locale) => new Intl.DateTimeFormat(locale, intl).format(new Date(moment)));
})));

table("list", LISTS.flatMap((options) => ITEMS.map((items) =>
  row(options, items.join(" "),
    (locale) => new Intl.ListFormat(locale, options).format(items)))));

table("relativetime", UNITS.flatMap((unit) => ["long", "short", "narrow"].flatMap((style) =>
  ["always", "auto"].flatMap((numeric) => DISTANCES.map((value) =>
    row({ unit, style, numeric }, value,
      (locale) => new Intl.RelativeTimeFormat(locale, { style, numeric }).format(value, unit)))))));
