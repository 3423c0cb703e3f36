// Writes src/locale/data/currency_codes.tsv: which currencies a locale writes by their codes though
// no language at all has a symbol for them, as Intl of the Node.js that runs this has it.
// Run it as `node tests/tools/currency-codes.mjs`.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../../src/locale/data/currency_codes.tsv", import.meta.url));
const LOCALES = fileURLToPath(new URL("../suite/data/intl/locales.tsv", import.meta.url));
const PARENTS = new Set(["en-001", "en-150", "es-419", "pt-PT"]);
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const REGIONS = ["001", "150", "419", ...LETTERS.flatMap((a) => LETTERS.map((b) => a + b))];

const symbol = (locale, currency) => new Intl.NumberFormat(locale, { style: "currency", currency })
  .formatToParts(1).find((part) => part.type === "currency").value;
const isOwn = (locale) => new Intl.NumberFormat(locale).resolvedOptions().locale === locale;

const withSymbol = Intl.supportedValuesOf("currency").filter((code) => symbol("vo", code) !== code);
const codesIn = (locale) => withSymbol.filter((code) => symbol(locale, code) === code).join(" ");

const rows = [];
const languages = readFileSync(LOCALES, "utf8").split("\n").slice(2).filter(Boolean)
  .map((line) => line.split("\t")[0]).filter(isOwn);
for (const language of languages) {
  const codes = codesIn(language);
  const varieties = REGIONS.map((region) => `${language}-${region}`).filter(isOwn)
    .map((locale) => [locale, codesIn(locale)]);
  // Varieties inherit from these before the language.
  const isParted = varieties.some(([name, other]) => PARENTS.has(name) && other !== codes);
  const differing = varieties.filter(([, other]) => isParted || other !== codes);
  if (codes || differing.length) rows.push([language, codes], ...differing);
}
const { icu, cldr } = process.versions;
const head = `# Currencies that a language writes by their codes where no language at all has symbols, which
# ICU4X cannot tell from languages that say nothing. From CLDR ${cldr} by way of ICU ${icu} (Unicode License v3).
`;
writeFileSync(FILE, head + rows.map((row) => `${row.join("\t")}\n`).join(""));
