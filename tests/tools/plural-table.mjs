// Writes tests/suite/data/intl/plurals.tsv: which category Intl.PluralRules of the Node.js that
// runs this gives to the numbers 0 to 1000 (a letter and how often it follows), 1000000, 1.0 and
// 1.5. Run it as `node tests/tools/plural-table.mjs`.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const LETTERS = { zero: "z", one: "o", two: "t", few: "f", many: "m", other: "x" };

const source = readFileSync(path("crates/intl_pluralrules/src/locales.rs"), "utf8");
const locales = [...source.matchAll(/"([A-Za-z-]+)"/g)].map((match) => match[1]);
const supported = Intl.PluralRules.supportedLocalesOf(locales);

function runs(rules) {
  const counted = [];
  for (let n = 0; n <= 1000; n++) {
    const letter = LETTERS[rules.select(n)];
    const last = counted.at(-1);
    if (last?.letter === letter) last.count++;
    else counted.push({ letter, count: 1 });
  }
  return counted.map(({ letter, count }) => `${letter}${count === 1 ? "" : count}`).join("");
}

const rows = supported.flatMap((locale) => ["cardinal", "ordinal"].map((type) => {
  const rules = new Intl.PluralRules(locale, { type });
  const decimal = new Intl.PluralRules(locale, { type, minimumFractionDigits: 1 });
  const others = [rules.select(1_000_000), decimal.select(1), decimal.select(1.5)];
  return [locale, type, runs(rules), others.map((word) => LETTERS[word]).join("")].join("\t");
}));

writeFileSync(path("tests/suite/data/intl/plurals.tsv"), [
  `# Made by tests/tools/plural-table.mjs with Node.js ${process.versions.node},` +
    ` ICU ${process.versions.icu}, CLDR ${process.versions.cldr}.`,
  ...rows,
].join("\n") + "\n");
